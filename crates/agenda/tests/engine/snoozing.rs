//! What a snooze or a dismissal puts off: what waits to be shown, and the leads before it ends.

use std::time::Duration;

use agenda::{Action, Snooze};

use crate::stage::{Stage, session};

fn leads(minutes: &[u64]) -> Stage {
    let leads = minutes.iter().map(|it| Duration::from_secs(60 * it)).collect();
    let stage = Stage::on("2021-10-07 12:00").prefers(|it| it.leads = leads);
    stage.publishes(&[session("Universities", "2021-10-07 16:00")]).starts()
}

/// The reminder of 15:50 waits for a notification server.
fn waits() -> Stage {
    let mut stage = leads(&[10, 0]).until("2021-10-07 15:49");
    stage.notifications = false;
    stage.until("2021-10-07 15:50:30")
}

fn with_a_server(mut stage: Stage) -> Stage {
    stage.notifications = true;
    stage
}

#[test]
fn a_snooze_of_what_waits_for_a_server_does_not_ring_at_once() {
    let stage = with_a_server(waits());
    let session = stage.id("Universities");
    stage
        .does(Action::Snooze { session, until: Snooze::Minutes(5) })
        .until("2021-10-07 15:58")
        .hears(&["15:55 Universities: in 5 min · 18:00"]);
}

#[test]
fn what_waits_for_a_server_and_is_dismissed_is_not_shown_when_there_is_one() {
    let stage = with_a_server(waits());
    let session = stage.id("Universities");
    stage
        .does(Action::Dismiss { session })
        .until("2021-10-07 16:30")
        .hears(&["16:00 Universities: now · 18:00"]);
}

#[test]
fn until_the_start_puts_off_the_nearer_leads() {
    let stage = leads(&[30, 5, 0]).until("2021-10-07 15:31").then();
    let session = stage.id("Universities");
    stage
        .does(Action::Snooze { session, until: Snooze::Start })
        .until("2021-10-07 17:00")
        .hears(&["16:00 Universities: now · 18:00"]);
}

#[test]
fn some_minutes_put_off_the_nearer_leads_and_never_the_start() {
    let stage = leads(&[10, 5, 0]).until("2021-10-07 15:51").then();
    let session = stage.id("Universities");
    stage
        .does(Action::Snooze { session, until: Snooze::Minutes(15) })
        .until("2021-10-07 17:00")
        .hears(&["16:00 Universities: now · 18:00", "16:06 Universities: started 6 min ago · 18:00"]);
}

#[test]
fn a_session_that_moves_rings_by_all_its_leads_though_it_was_put_off() {
    let stage = leads(&[30, 5, 0]).prefers(|it| it.change_notices = false).starts().until("2021-10-07 15:31");
    let session_id = stage.id("Universities");
    let stage = stage.then().does(Action::Snooze { session: session_id, until: Snooze::Start });
    let stage = stage.publishes(&[session("Universities", "2021-10-07 17:00")]).does(Action::Refresh);
    stage
        .until("2021-10-07 16:59")
        .hears(&["16:30 Universities: in 30 min · 19:00", "16:55 Universities: in 5 min · 19:00"]);
}

#[test]
fn leads_of_its_own_set_after_a_sleep_swallow_nothing_that_was_due() {
    let mut stage = leads(&[10, 0]).until("2021-10-07 15:45").then();
    let session = stage.id("Universities");
    stage.now.wall = crate::stage::at("2021-10-07 15:52");
    stage
        .does(Action::SetLeads { session, minutes: Some(vec![5]) })
        .until("2021-10-07 17:00")
        .hears(&["15:52 Universities: in 8 min · 18:00", "15:55 Universities: in 5 min · 18:00"]);
}

#[test]
fn what_was_dismissed_and_then_moved_offers_no_notice_to_bring_back() {
    let stage = leads(&[10, 0]).until("2021-10-07 15:50");
    let (session_id, notice) = (stage.id("Universities"), stage.rung[0].1.id.clone());
    let undo = format!("undo-{}", session_id.0);
    let stage = stage.gets(agenda::Input::Closed { notice, by_member: true });
    assert!(stage.row(&undo).is_some());
    let stage = stage.publishes(&[session("Universities", "2021-10-07 18:00")]).does(Action::Refresh);
    assert!(stage.row(&undo).is_none(), "{:?}", stage.menu());
    assert!(!stage.view().agenda.coming[0].dismissed);
}

#[test]
fn who_quits_leaves_nothing_on_the_screen_and_nothing_that_counts_as_there() {
    let stage = leads(&[10, 0]).until("2021-10-07 15:50");
    let stage = stage.does(Action::Quit);
    let kept = stage.engine.state().schedules.values().next().unwrap();
    assert!(kept.posted.is_empty(), "{:?}", kept.posted);
    stage.then().killed_until("2021-10-07 15:55").hears(&[]);
}

#[test]
fn a_dismissal_does_not_reach_what_not_going_had_silenced() {
    let stage = waits();
    let session = stage.id("Universities");
    let stage = with_a_server(stage.does(Action::NotGoing { session: session.clone() }));
    let stage = stage.does(Action::Dismiss { session: session.clone() }).hears(&[]);
    assert_eq!(stage.does(Action::Going { session }).rung.len(), 1);
}

#[test]
fn a_snooze_until_a_start_that_has_passed_rings_nothing_more() {
    let stage = Stage::on("2021-10-07 12:00").publishes(&[session("Cities", "2021-10-07 16:00")]).starts();
    let stage = stage.sleeps_until("2021-10-07 16:10").hears(&["16:10 Cities: started 10 min ago · 18:00"]);
    let id = stage.id("Cities");
    let stage = stage.then().does(Action::Snooze { session: id, until: Snooze::Start });
    assert_eq!(stage.withdrawn.len(), 1);
    stage.until("2021-10-07 18:00").hears(&[]);
}
