//! Groups that do not matter to the member: listed, and otherwise as good as not there.

use agenda::{Action, Icon, NoticeKind, Preferences};

use crate::stage::{More, Stage, at, session};

const BEES: &str = "Bees & Wasps";

fn ignoring(preferences: &mut Preferences) {
    preferences.ignored = vec!["bees and wasps".into()];
}

fn stage() -> Stage {
    Stage::on("2021-10-07 12:00")
        .prefers(ignoring)
        .publishes(&[session(BEES, "2021-10-07 14:00"), session("Seeds", "2021-10-08 16:00")])
        .starts()
}

#[test]
fn a_group_that_is_ignored_is_listed_and_neither_rings_nor_stands_in_the_tray() {
    let stage = stage();
    let view = stage.shown.clone().unwrap();
    let listed: Vec<_> = view.agenda.coming.iter().map(|it| (it.title.as_str(), it.ignored)).collect();
    assert_eq!(listed, [(BEES, true), ("Seeds", false)]);
    assert_eq!((view.glance.title.as_str(), view.glance.icon), ("Seeds", Icon::Day(8)));
    assert_eq!(view.agenda.next, Some(view.agenda.coming[1].id.clone()));
    let stage = stage.until("2021-10-08 15:55");
    let rung: Vec<_> = stage.rung.iter().map(|(at, notice)| (*at, notice.summary.as_str())).collect();
    assert_eq!(rung, [(at("2021-10-08 15:50"), "Seeds")]);
    assert_ne!(stage.shown.unwrap().glance.icon, Icon::Missed);
}

#[test]
fn a_session_of_it_that_the_member_goes_to_rings_all_the_same() {
    let stage = stage();
    let bees = stage.shown.clone().unwrap().agenda.coming[0].id.clone();
    let stage = stage.does(Action::Going { session: bees });
    assert_eq!(stage.shown.clone().unwrap().glance.title, BEES);
    let stage = stage.until("2021-10-07 13:55");
    assert_eq!(stage.rung.len(), 1);
}

#[test]
fn its_changes_are_not_told_and_those_of_others_are() {
    let stage = stage()
        .publishes(&[session(BEES, "2021-10-12 14:00"), session("Seeds", "2021-10-11 16:00")])
        .does(Action::Refresh)
        .until("2021-10-07 13:00");
    let changes: Vec<_> = stage.rung.iter().filter(|(_, it)| it.kind == NoticeKind::Change).collect();
    assert_eq!(changes.len(), 1, "{changes:?}");
    assert_eq!(changes[0].1.summary, "Seeds");
    assert_eq!(stage.words("changes").first(), Some(&"1 change since you last looked"), "the menu agrees");
}

#[test]
fn a_second_zone_has_its_own_date_and_name() {
    let stage = Stage::on("2021-10-07 12:00")
        .prefers(|it| it.second_zone = Some("America/New_York".into()))
        .publishes(&[
            session("Late", "2021-10-08 01:00").ends("2021-10-08 02:00"),
            session("Some day", "2021-10-09"),
        ])
        .starts();
    let coming = stage.shown.unwrap().agenda.coming;
    let second = coming[0].second.clone().unwrap();
    assert_eq!(second.start.to_rfc3339(), "2021-10-07T21:00:00-04:00");
    assert_eq!(second.end.unwrap().to_rfc3339(), "2021-10-07T22:00:00-04:00");
    assert_eq!(second.zone, "EDT");
    assert_eq!(coming[1].second, None);
}

#[test]
fn the_clock_of_twelve_hours_is_read_in_tooltip_and_notices() {
    let mut stage = Stage::on("2021-10-07 12:00").publishes(&[session("Seeds", "2021-10-07 16:00")]);
    stage.now.clock = words::Clock::Twelve;
    let stage = stage.starts();
    let view = stage.shown.clone().unwrap();
    assert!(view.agenda.twelve);
    assert!(view.glance.detail.contains("6:00 PM"), "{}", view.glance.detail);
    let stage = stage.until("2021-10-07 15:50");
    assert!(stage.rung[0].1.body[0].contains("6:00 PM"), "{:?}", stage.rung[0].1.body);
}
