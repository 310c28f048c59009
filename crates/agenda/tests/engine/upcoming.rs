//! The reminder that rings next, as the window's health tells it.

use agenda::{Action, Snooze};

use crate::stage::{Stage, at, session};

fn stage() -> Stage {
    Stage::on("2021-10-07 15:00")
        .publishes(&[session("Bees", "2021-10-07 16:00"), session("Cities", "2021-10-08 16:00")])
        .starts()
}

fn next(stage: &Stage) -> Option<chrono::DateTime<chrono::Utc>> {
    stage.engine.next_reminder(&stage.now)
}

#[test]
fn it_is_the_first_lead_that_has_not_rung() {
    let stage = stage();
    assert_eq!(next(&stage), Some(at("2021-10-07 15:50")));
    let stage = stage.until("2021-10-07 15:50");
    assert_eq!(next(&stage), Some(at("2021-10-07 16:00")));
    let session = stage.id("Bees");
    let stage = stage.then().does(Action::Snooze { session, until: Snooze::Minutes(5) });
    assert_eq!(next(&stage), Some(at("2021-10-07 15:55")));
}

#[test]
fn what_is_held_back_does_not_count() {
    let stage = stage();
    let session = stage.id("Bees");
    let stage = stage.then().does(Action::NotGoing { session });
    assert_eq!(next(&stage), Some(at("2021-10-08 15:50")));
    let quiet = Stage::on("2021-10-07 15:00")
        .prefers(|it| it.quiet_hours = Some((17 * 60, 19 * 60)))
        .publishes(&[session_at("2021-10-07 16:00")])
        .starts();
    assert_eq!(next(&quiet), None);
}

fn session_at(when: &str) -> schedule::Session {
    session("Bees", when)
}
