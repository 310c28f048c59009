//! A notice of two sessions, of which one leaves it: the other one stays on the screen, and does not ring again.

use agenda::{Action, Snooze};
use schedule::{LinkKind, Session, Status};

use crate::stage::{More, Stage, session};

const CALL: &str = "https://zoom.us/j/123456789";

fn cities() -> Session {
    session("Cities", "2021-10-07 16:00").with(LinkKind::Join, CALL)
}

fn libraries() -> Session {
    session("Libraries", "2021-10-07 16:00")
}

/// Ten minutes before both, with their notice on the screen.
fn both() -> Stage {
    let stage = Stage::on("2021-10-07 12:00").publishes(&[cities(), libraries()]).starts();
    let stage = stage.until("2021-10-07 15:51");
    assert_eq!(stage.heard(), ["15:50 Cities and Libraries: in 10 min · 18:00"]);
    stage.then()
}

/// The notice speaks of libraries alone, without another sound, and both the rest of their reminders and the end of the notice come.
fn libraries_alone(stage: Stage) {
    assert_eq!(stage.reworded, ["15:51 Libraries: in 10 min · 18:00"]);
    assert_eq!(stage.withdrawn, []);
    let reminders =
        |stage: &Stage| stage.heard().into_iter().filter(|it| it.contains(" · 18:00")).collect::<Vec<_>>();
    let stage = stage.until("2021-10-07 16:05");
    assert_eq!(reminders(&stage), ["16:00 Libraries: now · 18:00"]);
    let stage = stage.until("2021-10-07 17:30");
    assert_eq!(
        stage.withdrawn.len(),
        2,
        "replaced at the start, withdrawn at the end: {:?}",
        stage.withdrawn
    );
}

#[test]
fn one_is_called_off() {
    let called_off = [cities().is(Status::Cancelled), libraries()];
    libraries_alone(both().publishes(&called_off).does(Action::Refresh));
}

#[test]
fn one_is_moved() {
    let moved = session("Cities", "2021-10-09 16:00").with(LinkKind::Join, CALL);
    libraries_alone(both().publishes(&[moved, libraries()]).does(Action::Refresh));
}

#[test]
fn one_is_gone() {
    libraries_alone(both().publishes(&[libraries()]).does(Action::Refresh));
}

#[test]
fn one_is_declined() {
    let stage = both();
    let session = stage.id("Cities");
    libraries_alone(stage.does(Action::NotGoing { session }));
}

#[test]
fn one_is_joined() {
    let stage = both();
    let session = stage.id("Cities");
    libraries_alone(stage.does(Action::Join { session: Some(session) }));
}

#[test]
fn one_is_dismissed_and_comes_back() {
    let stage = both();
    let session = stage.id("Cities");
    let stage = stage.does(Action::Dismiss { session: session.clone() });
    assert_eq!(stage.reworded, ["15:51 Libraries: in 10 min · 18:00"]);
    stage.does(Action::Undo { session }).hears(&["15:51 Cities: in 9 min · 18:00"]);
}

#[test]
fn one_is_snoozed_and_rings_alone() {
    let stage = both();
    let session = stage.id("Cities");
    let stage = stage.does(Action::Snooze { session, until: Snooze::Minutes(5) });
    assert_eq!(stage.reworded, ["15:51 Libraries: in 10 min · 18:00"]);
    let stage = stage.until("2021-10-07 15:57").hears(&["15:56 Cities: in 4 min · 18:00"]);
    assert_eq!(stage.withdrawn, []);
}

#[test]
fn the_notice_of_a_joined_session_comes_back_when_that_is_undone() {
    let stage = both();
    let session = stage.id("Cities");
    let stage = stage.does(Action::Join { session: Some(session.clone()) });
    let stage = stage.does(Action::Undo { session }).hears(&["15:51 Cities: in 9 min · 18:00"]);
    stage
        .until("2021-10-07 16:05")
        .hears(&["15:51 Cities: in 9 min · 18:00", "16:00 Cities and Libraries: now · 18:00"]);
}

#[test]
fn without_a_notice_on_the_screen_an_undone_join_rings_nothing() {
    let stage =
        Stage::on("2021-10-07 15:30").publishes(&[cities()]).starts().until("2021-10-07 15:51").then();
    let session = stage.id("Cities");
    let stage = stage.does(Action::Dismiss { session: session.clone() });
    let stage = stage.does(Action::Join { session: Some(session.clone()) });
    stage.does(Action::Undo { session }).hears(&[]);
}

#[test]
fn what_waits_for_a_server_waits_without_the_one_that_left() {
    let mut stage = Stage::on("2021-10-07 12:00").publishes(&[cities(), libraries()]).starts();
    stage.notifications = false;
    let mut stage = stage.until("2021-10-07 15:51").publishes(&[libraries()]).does(Action::Refresh);
    assert_eq!((&stage.reworded, stage.heard().len()), (&vec![], 0), "nothing is on the screen");
    stage.notifications = true;
    let heard = stage.until("2021-10-07 15:55").heard();
    let reminders: Vec<_> = heard.iter().filter(|it| it.contains("in ")).collect();
    assert_eq!(reminders.len(), 1, "{heard:?}");
    assert!(reminders[0].contains(" Libraries: in "), "{heard:?}");
}
