use agenda::{Action, EntryKind, Icon, Input, NoticeKind, Snooze};

use crate::stage::{More, Stage, session};

fn noon() -> Stage {
    Stage::on("2021-10-07 12:00").publishes(&[session("Cities", "2021-10-07 16:00")]).starts()
}

#[test]
fn back_from_sleep_it_rings_once_and_says_so() {
    let stage = noon().sleeps_until("2021-10-07 16:04").hears(&["16:04 Cities: started 4 min ago · 18:00"]);
    assert_eq!(stage.rung[0].1.kind, NoticeKind::Late);
    stage.until("2021-10-07 20:00").hears(&["16:04 Cities: started 4 min ago · 18:00"]);
}

#[test]
fn back_before_the_start_it_says_how_long_is_left() {
    noon().sleeps_until("2021-10-07 15:57").hears(&["15:57 Cities: in 3 min · 18:00"]);
}

#[test]
fn what_could_not_be_shown_before_a_sleep_is_tried_at_once_after_it() {
    let mut stage = noon();
    stage.notifications = false;
    let mut stage = stage.until("2021-10-07 15:55:00");
    let again = stage.wake.unwrap();
    stage.notifications = true;
    let stage = stage.sleeps_until("2021-10-07 15:55:01");
    assert!(again > stage.now.wall, "it would have been tried by then anyway");
    stage.hears(&["15:55 Cities: in 5 min · 18:00"]);
}

#[test]
fn what_is_over_does_not_ring_and_is_listed() {
    let stage = noon().sleeps_until("2021-10-07 17:30").hears(&[]);
    assert_eq!(stage.logged(EntryKind::Missed), 1);
    assert_eq!(stage.icon(), Icon::Missed);
    assert!(stage.menu().contains(&"Missed: Cities (Thu 7 Oct, 18:00)".to_owned()), "{:?}", stage.menu());
}

#[test]
fn an_hour_is_assumed_where_no_end_is_said() {
    noon().sleeps_until("2021-10-07 16:59").hears(&["16:59 Cities: started 59 min ago · 18:00"]);
    let long = session("Cities", "2021-10-07 16:00").ends("2021-10-07 18:00");
    Stage::on("2021-10-07 12:00")
        .publishes(&[long])
        .starts()
        .sleeps_until("2021-10-07 17:30")
        .hears(&["17:30 Cities: started 1 h ago · 18:00–20:00"]);
}

#[test]
fn a_clock_set_back_rings_nothing_twice() {
    noon()
        .until("2021-10-07 16:10")
        .then()
        .sets_clock("2021-10-07 13:00")
        .until("2021-10-07 17:00")
        .hears(&[]);
}

#[test]
fn a_clock_set_forward_and_back_loses_nothing() {
    let stage = noon().sets_clock("2021-10-08 12:00").hears(&[]);
    assert_eq!(stage.icon(), Icon::Missed);
    let stage = stage.sets_clock("2021-10-07 13:00");
    assert_eq!(stage.icon(), Icon::Day(7));
    stage.until("2021-10-07 17:00").hears(&["15:50 Cities: in 10 min · 18:00", "16:00 Cities: now · 18:00"]);
}

#[test]
fn another_zone_changes_the_words_at_once_and_rings_nothing() {
    let stage = noon().until("2021-10-07 15:55").then().moves_to("America/New_York").hears(&[]);
    assert_eq!(stage.tooltip(), "Cities / Thu 7 Oct, 12:00 · in 5 min");
    stage.until("2021-10-07 17:00").hears(&["16:00 Cities: now · 12:00"]);
}

#[test]
fn a_snooze_is_not_put_off_by_a_clock_set_back() {
    let stage = noon().until("2021-10-07 15:50");
    let session = stage.id("Cities");
    stage
        .does(Action::Snooze { session, until: Snooze::Minutes(5) })
        .then()
        .sets_clock("2021-10-07 12:00")
        .until("2021-10-07 13:00")
        .hears(&["12:05 Cities: in 4 h · 18:00"]);
}

/// Its first reminder is on the screen, and the second could not be shown when the clock was set back by a day.
fn waiting_and_set_back() -> Stage {
    let mut stage = noon().until("2021-10-07 15:59");
    stage.notifications = false;
    let stage = stage.until("2021-10-07 16:00:01").sets_clock("2021-10-06 16:00:01");
    stage.until("2021-10-06 16:05").then()
}

#[test]
fn what_is_on_the_screen_stays_when_the_next_reminder_could_not_be_shown_and_is_no_longer_due() {
    let mut stage = waiting_and_set_back();
    assert_eq!(stage.withdrawn, []);
    stage.notifications = true;
    let stage = stage.until("2021-10-07 16:30").hears(&["16:00 Cities: now · 18:00"]);
    assert_eq!(stage.withdrawn, []);
    let session = stage.id("Cities");
    assert_eq!(stage.does(Action::NotGoing { session }).withdrawn.len(), 1);
}

#[test]
fn what_is_on_the_screen_is_still_withdrawn_when_the_next_reminder_could_not_be_shown() {
    let stage = waiting_and_set_back();
    let session = stage.id("Cities");
    assert_eq!(stage.does(Action::NotGoing { session }).withdrawn.len(), 1);
}

#[test]
fn what_is_dismissed_while_the_next_reminder_waits_can_be_brought_back() {
    let mut stage = noon().until("2021-10-07 15:59");
    let (session, notice) = (stage.id("Cities"), stage.rung[0].1.id.clone());
    stage.notifications = false;
    let mut stage = stage.until("2021-10-07 16:00:01");
    stage = stage.does(Action::Dismiss { session: session.clone() });
    assert_eq!(stage.withdrawn, [notice]);
    stage.notifications = true;
    let stage = stage.then().does(Action::Undo { session });
    assert_eq!(stage.rung.len(), 1, "{:?}", stage.heard());
}

#[test]
fn what_the_member_closed_while_the_next_reminder_waited_is_not_held_to_be_on_the_screen() {
    let mut stage = noon().until("2021-10-07 15:59");
    let notice = stage.rung[0].1.id.clone();
    stage.notifications = false;
    let stage = stage.until("2021-10-07 16:00:01").gets(Input::Closed { notice, by_member: true });
    let stage = stage.sets_clock("2021-10-06 16:00:01").until("2021-10-06 16:05");
    assert_eq!(stage.engine.posted(), []);
}

#[test]
fn what_could_not_be_shown_and_is_no_longer_due_is_not_put_off_by_a_snooze() {
    let mut stage = noon().until("2021-10-07 15:59");
    stage.notifications = false;
    let stage = stage.until("2021-10-07 16:00:00");
    let session = stage.id("Cities");
    let mut stage = stage.sets_clock("2021-10-06 16:00:01");
    stage = stage.does(Action::Snooze { session, until: Snooze::Minutes(1) }).then();
    stage.notifications = true;
    stage
        .until("2021-10-07 16:30")
        .hears(&["16:01 Cities: in 24 h · Thu 7 Oct, 18:00", "16:00 Cities: now · 18:00"]);
}

#[test]
fn what_could_not_be_shown_and_is_no_longer_due_is_not_shown_with_a_snooze() {
    let stage = noon().until("2021-10-07 15:59:59");
    let session = stage.id("Cities");
    let mut stage = stage.does(Action::Snooze { session, until: Snooze::Minutes(1) }).then();
    stage.notifications = false;
    let mut stage = stage.until("2021-10-07 16:00:31").sets_clock("2021-10-06 16:00:31");
    stage.notifications = true;
    stage
        .until("2021-10-07 16:30")
        .hears(&["16:01 Cities: in 24 h · Thu 7 Oct, 18:00", "16:00 Cities: now · 18:00"]);
}

#[test]
fn what_a_clock_set_back_brings_back_can_be_missed_again() {
    let stage = Stage::on("2021-10-07 12:00").publishes(&[session("Cities", "2021-10-07 16:00")]).starts();
    let stage = stage.sleeps_until("2021-10-07 18:00").sets_clock("2021-10-07 13:00");
    assert_ne!(stage.icon(), Icon::Missed);
    assert_eq!(stage.sleeps_until("2021-10-07 19:00").icon(), Icon::Missed);
}
