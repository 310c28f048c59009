use agenda::{Action, Snooze};

use crate::stage::{Stage, session};

/// An alert is wanted, and the leads are these.
fn stage(leads: &[u64]) -> Stage {
    Stage::on("2021-10-07 15:00")
        .prefers(|it| {
            it.alert = true;
            it.leads = leads.iter().map(|minutes| std::time::Duration::from_secs(60 * minutes)).collect();
        })
        .publishes(&[session("Cities", "2021-10-07 16:00")])
        .starts()
}

/// Which of the notices that rang are to be missed by nobody.
fn alerts(stage: &Stage) -> Vec<bool> {
    stage.rung.iter().map(|(_, notice)| notice.alert).collect()
}

#[test]
fn the_start_alone_is_an_alert() {
    let stage = stage(&[10, 0]).until("2021-10-07 16:01");
    assert_eq!(alerts(&stage), [false, true]);
}

#[test]
fn an_alert_comes_at_the_start_whatever_the_leads() {
    let stage = stage(&[10]).until("2021-10-07 16:01");
    assert_eq!(stage.heard(), ["15:50 Cities: in 10 min · 18:00", "16:00 Cities: now · 18:00"]);
    assert_eq!(alerts(&stage), [false, true]);
}

#[test]
fn who_wants_no_reminder_gets_no_alert() {
    stage(&[]).until("2021-10-07 16:30").hears(&[]);
}

#[test]
fn an_alert_that_was_put_off_comes_again_as_one() {
    let stage = stage(&[0]).until("2021-10-07 16:01").then();
    let session = stage.id("Cities");
    let stage = stage.does(Action::Snooze { session, until: Snooze::Minutes(5) }).until("2021-10-07 16:10");
    assert_eq!(alerts(&stage), [true]);
}

#[test]
fn without_the_setting_nothing_is_an_alert() {
    let stage = stage(&[0]).prefers(|it| it.alert = false).until("2021-10-07 16:01");
    assert_eq!(alerts(&stage), [false]);
}
