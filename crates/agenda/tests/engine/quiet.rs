use agenda::{Action, EntryKind, Icon, Input, NoticeKind, Snooze};

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

const AT_FIVE: &str = "2021-10-07 15:00";

/// Three sessions: this evening, at night, and in the next morning.
fn three() -> Stage {
    let sessions = [
        session("Cities", "2021-10-07 16:00"),
        session("Night owls", "2021-10-08 03:50"),
        session("Towns", "2021-10-08 08:00"),
    ];
    Stage::on("2021-10-07 12:00").publishes(&sessions).starts().until(AT_FIVE)
}

#[test]
fn quiet_until_tomorrow_holds_back_until_six_in_the_morning() {
    let stage = three().clicks("quiet");
    assert_eq!(stage.words("quiet"), ["End quiet (until Fri 8 Oct, 06:00)"]);
    let stage = stage.until("2021-10-08 12:00");
    assert_eq!(stage.words("quiet"), ["Quiet until tomorrow"]);
    assert_eq!((stage.logged(EntryKind::HeldBack), stage.logged(EntryKind::Missed)), (4, 0));
    stage.hears(&["07:50 Towns: in 10 min · 10:00", "08:00 Towns: now · 10:00"]);
}

#[test]
fn what_the_member_takes_part_in_rings_all_the_same() {
    let stage = three();
    let session = stage.id("Cities");
    stage
        .does(Action::Going { session })
        .does(Action::Quiet)
        .until("2021-10-07 16:01")
        .hears(&["15:50 Cities: in 10 min · 18:00", "16:00 Cities: now · 18:00"]);
}

#[test]
fn taken_back_it_rings_for_what_is_not_over() {
    three()
        .clicks("quiet")
        .until("2021-10-07 15:55")
        .clicks("quiet")
        .until("2021-10-07 16:01")
        .hears(&["15:55 Cities: in 5 min · 18:00", "16:00 Cities: now · 18:00"]);
}

#[test]
fn it_survives_a_restart_and_a_sleep() {
    three()
        .does(Action::Quiet)
        .killed_until("2021-10-07 15:55")
        .sleeps_until("2021-10-08 03:59")
        .until("2021-10-08 04:10")
        .hears(&[]);
}

#[test]
fn at_one_at_night_the_morning_is_today() {
    let stage = three().until("2021-10-07 23:00").then().clicks("quiet");
    assert_eq!(stage.words("quiet"), ["End quiet (until Fri 8 Oct, 06:00)"]);
}

#[test]
fn a_clock_that_was_wrong_by_a_year_does_not_keep_it_quiet_for_one() {
    Stage::on("2022-10-07 12:00")
        .publishes(&[session("Towns", "2021-10-08 08:00")])
        .starts()
        .does(Action::Quiet)
        .sets_clock(AT_FIVE)
        .until("2021-10-08 07:55")
        .hears(&["07:50 Towns: in 10 min · 10:00"]);
}

#[test]
fn one_that_had_ended_does_not_come_back_with_the_clock() {
    let stage = three()
        .does(Action::Quiet)
        .until("2021-10-08 06:00")
        .sets_clock("2021-10-07 15:00")
        .publishes(&[session("Harbours", "2021-10-07 17:00")])
        .does(Action::Refresh)
        .until("2021-10-07 16:55");
    assert_eq!(stage.heard().last().map(String::as_str), Some("16:50 Harbours: in 10 min · 19:00"));
}

#[test]
fn on_the_night_of_a_clock_change_four_is_what_the_clock_shows() {
    let quiet_at = |when: &str, meets: &str| {
        Stage::on(when).publishes(&[session("Cities", meets)]).starts().does(Action::Quiet)
    };
    let autumn = quiet_at("2021-10-31 02:30", "2021-10-31 06:00").until("2021-10-31 05:55");
    autumn.hears(&["05:50 Cities: in 10 min · 07:00"]);
    quiet_at("2021-03-28 02:30", "2021-03-28 09:00").until("2021-03-28 10:00").hears(&[]);
}

#[test]
fn what_quiet_hours_hold_back_does_not_ring_by_an_earlier_lead_of_a_session_that_is_new() {
    let minutes = |n: u64| std::time::Duration::from_secs(60 * n);
    let stage = Stage::on("2021-10-07 04:00")
        .prefers(|it| {
            it.leads = vec![minutes(1440), minutes(10)];
            it.quiet_hours = Some((22 * 60, 7 * 60));
        })
        .publishes(&[])
        .starts()
        .until("2021-10-07 05:10");
    let stage = stage.publishes(&[session("Cities", "2021-10-07 05:04")]).does(Action::Refresh);
    assert!(stage.rung.iter().all(|it| it.1.kind == NoticeKind::Change), "{:?}", stage.heard());
}

#[test]
fn a_notice_whose_successor_is_held_back_before_it_could_be_shown_stays_until_its_session_is_over() {
    let mut stage =
        Stage::on("2021-10-07 12:00").publishes(&[session("Cities", "2021-10-07 16:00")]).starts();
    stage = stage.until("2021-10-07 15:59");
    let notice = stage.rung[0].1.id.clone();
    stage.notifications = false;
    let stage = stage.until("2021-10-07 16:00:30").does(Action::Quiet).until("2021-10-07 16:59");
    assert_eq!(stage.withdrawn, []);
    let stage = stage.until("2021-10-07 17:01");
    assert_eq!(stage.withdrawn, [notice], "it would stand there for good");
}

/// A snooze of the session in the next morning, and then quiet until tomorrow.
fn snoozed_into_quiet() -> Stage {
    let stage = three();
    let session = stage.id("Towns");
    stage.does(Action::Snooze { session, until: Snooze::Minutes(5) }).does(Action::Quiet)
}

#[test]
fn a_snooze_that_it_silenced_rings_when_it_is_taken_back_or_the_member_goes() {
    let stage = snoozed_into_quiet().until("2021-10-07 15:20").hears(&[]);
    assert_eq!(stage.does(Action::EndQuiet).rung.len(), 1);
    let stage = snoozed_into_quiet().until("2021-10-07 15:20");
    let session = stage.id("Towns");
    assert_eq!(stage.does(Action::Going { session }).rung.len(), 1);
}

#[test]
fn a_snooze_that_it_silenced_is_spent_once_it_has_ended_by_itself() {
    let stage = snoozed_into_quiet().until("2021-10-08 05:00");
    let session = stage.id("Towns");
    stage.does(Action::Going { session }).hears(&[]);
    let stage = snoozed_into_quiet().until("2021-10-08 05:00").sets_clock("2021-10-07 12:00");
    stage.until("2021-10-07 13:00").hears(&[]);
}

#[test]
fn a_reminder_that_it_silenced_stays_silent_once_it_has_ended_by_itself() {
    let five_hours = std::time::Duration::from_hours(5);
    let stage = three().prefers(|it| it.leads = vec![five_hours]).does(Action::Quiet);
    let stage = stage.until("2021-10-08 05:00");
    let session = stage.id("Towns");
    stage.does(Action::Going { session }).until("2021-10-08 07:00").hears(&[]);
}

#[test]
fn what_is_new_in_it_and_slept_through_is_held_back_and_not_missed() {
    let minutes = |n: u64| std::time::Duration::from_secs(60 * n);
    let stage = Stage::on("2021-10-07 06:00")
        .prefers(|it| it.leads = vec![minutes(1440), minutes(10)])
        .publishes(&[])
        .starts()
        .does(Action::Quiet)
        .until("2021-10-07 07:00");
    let stage = stage.publishes(&[session("Cities", "2021-10-07 16:00")]).does(Action::Refresh);
    let stage = stage.sleeps_until("2021-10-07 18:00").hears(&[]);
    assert_eq!(stage.logged(EntryKind::Missed), 0);
}
