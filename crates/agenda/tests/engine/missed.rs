//! What passed in silence is listed, and the log says which reminder it was and why.

use agenda::{Action, EntryKind, Icon, Mark, Snooze};

use crate::stage::{Stage, session};

/// What the log says of what was missed.
fn missed(stage: &Stage) -> Vec<&str> {
    stage.log.iter().filter(|it| it.kind == EntryKind::Missed).map(|it| it.text.as_str()).collect()
}

fn universities() -> Stage {
    Stage::on("2021-10-07 12:00").publishes(&[session("Universities", "2021-10-07 16:00")]).starts()
}

#[test]
fn the_log_says_which_reminder_and_why() {
    let stage = universities().sleeps_until("2021-10-07 18:00");
    assert_eq!(
        missed(&stage),
        ["Passed without a reminder: Universities (Thu 7 Oct, 18:00). It was due Thu 7 Oct, 17:50; \
          the computer slept or OSPO Tray was not running"]
    );
}

#[test]
fn or_that_it_could_not_be_shown() {
    let mut stage = universities();
    stage.notifications = false;
    let stage = stage.until("2021-10-07 18:00");
    assert!(missed(&stage)[0].ends_with("it could not be shown"), "{:?}", missed(&stage));
}

#[test]
fn a_day_without_a_time_that_was_slept_over_is_listed() {
    let stage = Stage::on("2021-10-30 12:00").publishes(&[session("Universities", "2021-11-02")]).starts();
    let stage = stage.sleeps_until("2021-11-03 12:00");
    assert!(stage.view().agenda.past[0].marks.contains(&Mark::Missed));
    assert_eq!(
        stage.words(&format!("missed-{}", stage.id("Universities").0)),
        ["Missed: Universities (Tue 2 Nov, time not known yet)"]
    );
    assert!(missed(&stage)[0].contains("due Mon 1 Nov, 09:00"), "{:?}", missed(&stage));
    let stage = stage.then().moves_to("America/New_York").until("2021-11-04 12:00");
    assert!(missed(&stage).is_empty());
}

#[test]
fn a_day_that_was_told_is_not() {
    let stage = Stage::on("2021-10-30 12:00").publishes(&[session("Universities", "2021-11-02")]).starts();
    let stage = stage.until("2021-11-01 09:00").sleeps_until("2021-11-03 12:00");
    assert!(missed(&stage).is_empty());
}

#[test]
fn a_snooze_that_was_slept_over_is_missed_although_the_first_reminder_rang() {
    let stage = universities().until("2021-10-07 15:55");
    let session = stage.id("Universities");
    let stage =
        stage.does(Action::Snooze { session, until: Snooze::Minutes(15) }).sleeps_until("2021-10-07 18:00");
    assert_eq!(missed(&stage).len(), 1);
    assert!(missed(&stage)[0].contains("due Thu 7 Oct, 18:10"), "{:?}", missed(&stage));
}

#[test]
fn the_day_before_is_not_near_enough_and_ten_minutes_before_is() {
    let day = std::time::Duration::from_secs(86_400);
    let early = Stage::on("2021-10-06 12:00").prefers(|it| it.leads.push(day));
    let early = early.publishes(&[session("Universities", "2021-10-07 16:00")]).starts();
    let early = early.until("2021-10-07 12:00").sleeps_until("2021-10-07 18:00");
    assert_eq!((early.rung.len(), missed(&early).len()), (1, 1), "{:?}", early.heard());
    let late = universities().until("2021-10-07 15:51").sleeps_until("2021-10-07 18:00");
    assert_eq!((late.rung.len(), missed(&late).len()), (1, 0), "{:?}", late.heard());
}

#[test]
fn what_a_new_page_still_has_on_is_not_missed() {
    let stage = universities().publishes(&[session("Universities", "2021-10-07 16:45")]);
    let stage = stage.sleeps_until("2021-10-07 17:15");
    assert!(
        stage.rung.last().is_some_and(|it| it.1.kind == agenda::NoticeKind::Change) || !stage.rung.is_empty()
    );
    assert!(stage.view().agenda.coming[0].marks.iter().all(|it| *it != Mark::Missed));
    let stage = stage.until("2021-10-07 19:00");
    assert!(!stage.view().agenda.past[0].marks.contains(&Mark::Missed));
}

#[test]
fn what_was_missed_stays_listed_when_the_clock_is_set_back_and_it_is_over_in_another_zone() {
    let stage = Stage::on("2021-10-29 12:00").publishes(&[session("Cities", "2021-10-31")]).starts();
    let mut stage = stage.moves_to("America/New_York").sleeps_until("2021-11-01 12:00");
    assert_eq!(stage.icon(), Icon::Missed);
    stage.now.zone = schedule::Zone::named("Europe/Berlin").unwrap();
    let stage = stage.sets_clock("2021-10-31 23:30");
    assert_eq!(stage.icon(), Icon::Missed, "it is not over in New York, and is in Berlin");
}
