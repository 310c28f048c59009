use agenda::{Action, Effect, Engine, EntryKind, Input, State};

use crate::stage::{Stage, at, session};

fn due() -> Stage {
    Stage::on("2021-10-07 12:00")
        .publishes(&[session("Cities", "2021-10-07 16:00")])
        .starts()
        .until("2021-10-07 15:49")
}

/// The step that rings, performed as far as `keep` says: whether it was shown, and what is on the disk.
fn interrupted(mut stage: Stage, keep: impl Fn(&Effect) -> bool) -> (Stage, bool) {
    stage.now.wall = at("2021-10-07 15:50");
    let mut shown = false;
    for effect in stage.engine.step(Input::Woke, &stage.now).into_iter().take_while(|it| keep(it)) {
        match effect {
            Effect::Remember => stage.disk = serde_json::to_string(stage.engine.state()).unwrap(),
            Effect::Ring { .. } => shown = true,
            _ => {}
        }
    }
    (stage, shown)
}

#[test]
fn killed_before_it_is_remembered_it_rings_on_return() {
    let (stage, shown) = interrupted(due(), |it| !matches!(it, Effect::Remember));
    assert!(!shown);
    stage.then().killed_until("2021-10-07 15:52").hears(&["15:52 Cities: in 8 min · 18:00"]);
}

#[test]
fn killed_between_remembering_and_showing_it_rings_on_return() {
    let (stage, shown) = interrupted(due(), |it| !matches!(it, Effect::Ring { .. }));
    assert!(!shown);
    stage.then().killed_until("2021-10-07 15:52").hears(&["15:52 Cities: in 8 min · 18:00"]);
}

#[test]
fn killed_between_showing_and_remembering_it_rings_once_more_and_never_again() {
    let (stage, shown) = interrupted(due(), |_| true);
    assert!(shown);
    let stage = stage.then().killed_until("2021-10-07 15:52").hears(&["15:52 Cities: in 8 min · 18:00"]);
    stage.then().killed_until("2021-10-07 15:53").killed_until("2021-10-07 15:54").hears(&[]);
}

#[test]
fn killed_twice_while_showing_it_does_not_ring_a_third_time() {
    let (stage, _) = interrupted(due(), |_| true);
    let state: State = serde_json::from_str(&stage.disk).unwrap();
    let mut second = Engine::new(state, stage.engine.preferences().clone());
    let rings = |effects: &[Effect]| effects.iter().any(|it| matches!(it, Effect::Ring { .. }));
    assert!(rings(&second.step(Input::Started, &stage.now)));
    let mut third = Engine::new(second.state().clone(), stage.engine.preferences().clone());
    assert!(!rings(&third.step(Input::Started, &stage.now)));
}

#[test]
fn after_a_restart_without_network_the_kept_schedule_serves() {
    let mut stage = due();
    stage.net = crate::stage::Net::Down(agenda::Failure { message: "No network.".into(), retry_after: None });
    let stage = stage.killed_until("2021-10-07 15:49:30");
    assert_eq!(stage.tooltip(), "Cities / Thu 7 Oct, 18:00 · in 11 min");
    stage.until("2021-10-07 15:55").hears(&["15:50 Cities: in 10 min · 18:00"]);
}

#[test]
fn every_state_survives_the_disk() {
    let stage = due().until("2021-10-07 15:50");
    let state: State = serde_json::from_str(&serde_json::to_string(stage.engine.state()).unwrap()).unwrap();
    assert_eq!(&state, stage.engine.state());
}

/// A page that changed, and the step that tells it, performed as far as `keep` says.
fn told_as_far_as(quiet: bool, keep: impl Fn(&Effect) -> bool) -> Stage {
    let hours = (14 * 60, 15 * 60);
    let mut stage = Stage::on("2021-10-01 12:00")
        .prefers(|it| it.quiet_hours = quiet.then_some(hours))
        .publishes(&[session("Cities", "2021-10-21 14:00")])
        .starts()
        .publishes(&[session("Cities", "2021-10-22 14:00")])
        .does(Action::Refresh)
        .until("2021-10-01 12:09");
    stage.now.wall = at("2021-10-01 12:10");
    // It is told before the member wants it quiet.
    let mut preferences = stage.engine.preferences().clone();
    preferences.quiet_hours = None;
    stage.engine = Engine::new(stage.engine.state().clone(), preferences.clone());
    for effect in stage.engine.step(Input::Woke, &stage.now).into_iter().take_while(|it| keep(it)) {
        if effect == Effect::Remember {
            stage.disk = serde_json::to_string(stage.engine.state()).unwrap();
        }
    }
    preferences.quiet_hours = quiet.then_some(hours);
    stage.engine = Engine::new(stage.engine.state().clone(), preferences);
    stage.then()
}

#[test]
fn a_change_notice_that_a_crash_cut_short_is_shown_once_more_and_never_a_third_time() {
    let stage = told_as_far_as(false, |_| true).killed_until("2021-10-01 12:11");
    assert_eq!(stage.rung.len(), 1);
    let mut stage = told_as_far_as(false, |_| true);
    let state: State = serde_json::from_str(&stage.disk).unwrap();
    stage.engine = Engine::new(state, stage.engine.preferences().clone());
    let rings = |effects: &[Effect]| effects.iter().any(|it| matches!(it, Effect::Ring { .. }));
    assert!(rings(&stage.engine.step(Input::Started, &stage.now)));
    let mut third = Engine::new(stage.engine.state().clone(), stage.engine.preferences().clone());
    assert!(!rings(&third.step(Input::Started, &stage.now)));
}

#[test]
fn a_change_notice_that_a_crash_cut_short_does_not_ring_in_quiet_hours() {
    let stage =
        told_as_far_as(true, |it| !matches!(it, Effect::Ring { .. })).killed_until("2021-10-01 12:11");
    assert_eq!(stage.rung, []);
    assert_eq!(stage.logged(EntryKind::HeldBack), 1);
    assert_eq!(stage.until("2021-10-01 18:00").rung, []);
}

#[test]
fn a_change_notice_that_no_server_shows_outlives_any_number_of_restarts() {
    let mut stage = told_as_far_as(false, |it| !matches!(it, Effect::Ring { .. }));
    stage.notifications = false;
    for minute in 11..20 {
        stage = stage.killed_until(&format!("2021-10-01 12:{minute}"));
    }
    stage.notifications = true;
    assert_eq!(stage.killed_until("2021-10-01 12:21").rung.len(), 1);
}

#[test]
fn other_words_are_on_the_screen_before_the_state_has_them() {
    let both = [session("Cities", "2021-10-07 16:00"), session("Towns", "2021-10-07 16:00")];
    let stage = Stage::on("2021-10-07 12:00")
        .prefers(|it| it.leads = vec![std::time::Duration::from_secs(3600)])
        .publishes(&both)
        .starts();
    let session = stage.id("Cities");
    let mut stage =
        stage.does(Action::SetLeads { session, minutes: Some(vec![60, 0]) }).until("2021-10-07 15:59");
    stage.now.wall = at("2021-10-07 16:00");
    let effects = stage.engine.step(Input::Woke, &stage.now);
    let place = |is: fn(&Effect) -> bool| effects.iter().position(is).unwrap();
    let reworded = place(|it| matches!(it, Effect::Reword(_)));
    let remembered = place(|it| *it == Effect::Remember);
    let rung = place(|it| matches!(it, Effect::Ring { .. }));
    assert!(reworded < remembered && remembered < rung, "{effects:?}");
}
