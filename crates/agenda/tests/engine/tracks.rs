//! The community track, which may start when a session that says no end is taken to be over.

use std::time::Duration;

use agenda::{Icon, Input};
use schedule::Session;

use crate::stage::{More, Stage, session};

fn with_track(start: &str) -> Session {
    session("Cities", "2021-10-07 16:00").track("Community track", "Open maps", start)
}

fn stage(session: Session) -> Stage {
    let minutes = |n: u64| Duration::from_secs(60 * n);
    Stage::on("2021-10-07 12:00")
        .prefers(|it| (it.leads, it.community_track_lead) = (vec![], Some(minutes(5))))
        .publishes(&[session])
        .starts()
}

#[test]
fn a_community_track_at_or_after_the_assumed_end_rings() {
    for (start, rings) in [("2021-10-07 17:00", "16:55"), ("2021-10-07 17:30", "17:25")] {
        let stage = stage(with_track(start)).until("2021-10-07 17:40");
        let heard = stage.heard();
        assert!(heard.len() == 1 && heard[0].starts_with(rings), "{heard:?}");
    }
}

#[test]
fn it_is_on_for_the_assumed_length_of_its_last_track_and_no_end_is_printed() {
    let stage = stage(with_track("2021-10-07 17:30")).until("2021-10-07 18:29");
    assert_eq!(stage.icon(), Icon::On);
    assert_eq!(stage.view().agenda.coming[0].end, None);
    assert_eq!(stage.until("2021-10-07 18:31").icon(), Icon::None);
}

#[test]
fn an_end_that_the_page_says_stands() {
    let stage = stage(with_track("2021-10-07 17:30").ends("2021-10-07 17:00")).until("2021-10-07 17:01");
    assert_eq!(stage.icon(), Icon::None);
}

#[test]
fn a_nearer_lead_that_is_wanted_later_rings_too() {
    let wants = |stage: Stage, n: u64| {
        let mut preferences = stage.engine.preferences().clone();
        preferences.community_track_lead = Some(Duration::from_secs(60 * n));
        stage.gets(Input::PreferencesChanged(preferences))
    };
    let stage = wants(stage(with_track("2021-10-07 17:30")), 20).until("2021-10-07 17:15");
    let heard = wants(stage, 5).until("2021-10-07 17:40").heard();
    let rings: Vec<&str> = heard.iter().map(|it| &it[..5]).collect();
    assert_eq!(rings, ["17:10", "17:25"]);
}
