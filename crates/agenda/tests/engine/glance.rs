use agenda::Icon;
use schedule::Doubt;

use crate::stage::{Stage, session};

#[test]
fn without_a_schedule_it_says_why_and_when_it_tries_again() {
    let stage = Stage::on("2021-10-07 12:00").starts();
    assert_eq!(stage.icon(), Icon::None);
    assert_eq!(stage.tooltip(), "OSPO Tray / No network. Next try at 14:01.");
}

#[test]
fn the_icon_counts_from_the_day_to_the_minutes_to_now() {
    let mut stage =
        Stage::on("2021-10-05 12:00").publishes(&[session("Cities", "2021-10-07 16:00")]).starts();
    for (when, icon, detail) in [
        ("2021-10-05 13:00", Icon::Day(7), "Thu 7 Oct, 18:00 · in 2 days"),
        ("2021-10-06 15:00", Icon::Day(7), "Thu 7 Oct, 18:00 · tomorrow"),
        ("2021-10-07 12:00", Icon::Day(7), "Thu 7 Oct, 18:00 · in 4 h"),
        ("2021-10-07 14:59", Icon::Day(7), "Thu 7 Oct, 18:00 · in 1 h"),
        ("2021-10-07 15:00", Icon::Minutes(60), "Thu 7 Oct, 18:00 · in 60 min"),
        ("2021-10-07 15:35", Icon::Minutes(25), "Thu 7 Oct, 18:00 · in 25 min"),
        ("2021-10-07 15:59:59", Icon::Minutes(1), "Thu 7 Oct, 18:00 · in 1 min"),
        ("2021-10-07 16:00", Icon::On, "Thu 7 Oct, 18:00 · now"),
        ("2021-10-07 16:59", Icon::On, "Thu 7 Oct, 18:00 · now"),
        ("2021-10-07 17:00", Icon::None, "Nothing is scheduled"),
    ] {
        stage = stage.until(when);
        assert_eq!((stage.icon(), stage.view().glance.detail.as_str()), (icon, detail), "{when}");
    }
}

#[test]
fn it_wakes_only_when_a_word_changes_or_the_page_is_asked_for() {
    let mut stage =
        Stage::on("2021-09-01 12:00").publishes(&[session("Cities", "2021-10-07 16:00")]).starts();
    stage = stage.until("2021-09-02 12:00");
    let (steps, polls) = (stage.steps, stage.polls.len());
    stage = stage.until("2021-09-12 12:00");
    let (steps, polls) = (stage.steps - steps, stage.polls.len() - polls);
    // A poll is two steps, the wake-up and the answer; "in 30 days" changes at midnight.
    assert_eq!(steps, 2 * polls + 10);
}

#[test]
fn it_looks_up_at_the_start_and_calms_down() {
    let mut stage =
        Stage::on("2021-10-07 12:00").publishes(&[session("Cities", "2021-10-07 16:00")]).starts();
    for (when, attention) in
        [("2021-10-07 15:59", false), ("2021-10-07 16:00", true), ("2021-10-07 16:05", false)]
    {
        stage = stage.until(when);
        assert_eq!(stage.view().glance.attention, attention, "{when}");
    }
}

#[test]
fn a_doubt_about_the_next_session_is_shown() {
    let mut doubtful = session("Cities", "2021-10-07 16:00");
    let message = "11pm ET and 8am PT are not the same time.".to_owned();
    doubtful.doubts.push(Doubt { code: "zones-disagree".into(), message, line: 3, ..Doubt::default() });
    let stage = Stage::on("2021-10-07 15:50").publishes(&[doubtful]).starts();
    assert!(stage.view().glance.doubt);
    assert!(stage.rung[0].1.body.iter().any(|it| it.contains("11pm ET")));
}

#[test]
fn without_a_good_reading_for_a_day_it_is_stale() {
    let mut stage =
        Stage::on("2021-10-05 12:00").publishes(&[session("Cities", "2021-10-07 16:00")]).starts();
    stage.net = crate::stage::Net::Down(agenda::Failure { message: "No network.".into(), retry_after: None });
    let stage = stage.until("2021-10-06 11:59");
    assert!(!stage.view().glance.stale);
    let stage = stage.until("2021-10-06 12:00");
    assert!(stage.view().glance.stale);
    assert!(stage.tooltip().starts_with("Cities / Thu 7 Oct, 18:00"));
}
