use agenda::{Action, EntryKind, Icon, Input, Snooze};

use crate::stage::{Stage, session};

/// 22:00 to 07:00 in Berlin are 20:00 to 05:00 in UTC.
fn evening() -> Stage {
    Stage::on("2021-10-07 19:00")
        .prefers(|it| it.quiet_hours = Some((22 * 60, 7 * 60)))
        .publishes(&[session("Cities", "2021-10-07 20:05")])
        .starts()
}

#[test]
fn quiet_hours_hold_back_and_log() {
    let stage = evening().until("2021-10-08 08:00").hears(&["19:55 Cities: in 10 min · 22:05"]);
    assert_eq!(stage.logged(EntryKind::HeldBack), 1);
    assert_eq!(stage.logged(EntryKind::Missed), 0);
}

#[test]
fn what_was_held_back_is_not_shown_later() {
    Stage::on("2021-10-07 19:00")
        .prefers(|it| it.quiet_hours = Some((22 * 60, 7 * 60)))
        .publishes(&[session("Cities", "2021-10-08 05:05")])
        .starts()
        .until("2021-10-08 05:04")
        .hears(&[]);
}

#[test]
fn a_session_marked_going_rings_all_the_same() {
    let stage = evening();
    let session = stage.id("Cities");
    stage
        .does(Action::Going { session })
        .until("2021-10-08 08:00")
        .hears(&["19:55 Cities: in 10 min · 22:05", "20:05 Cities: now · 22:05"]);
}

#[test]
fn a_snooze_is_held_back_too_and_logged() {
    let stage = evening().until("2021-10-07 19:55");
    let session = stage.id("Cities");
    let stage = stage.then().does(Action::Snooze { session, until: Snooze::Minutes(7) });
    let stage = stage.until("2021-10-07 20:04").hears(&[]);
    assert_eq!(stage.logged(EntryKind::HeldBack), 1);
}

#[test]
fn slept_through_in_quiet_hours_is_logged_and_no_change_of_zone_or_wish_makes_it_missed() {
    let stage = Stage::on("2021-10-07 19:00")
        .prefers(|it| it.quiet_hours = Some((22 * 60, 7 * 60)))
        .publishes(&[session("Cities", "2021-10-07 23:05")])
        .starts()
        .sleeps_until("2021-10-08 08:00");
    assert_eq!(stage.logged(EntryKind::HeldBack), 1);
    let mut preferences = stage.engine.preferences().clone();
    preferences.quiet_hours = None;
    let stage = stage.moves_to("Australia/Lord_Howe").gets(Input::PreferencesChanged(preferences));
    assert_eq!(stage.logged(EntryKind::Missed), 0);
    assert_ne!(stage.icon(), Icon::Missed);
}
