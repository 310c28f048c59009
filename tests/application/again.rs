//! The rows of a session that let it ring once more: in a quarter of an hour, at its start, and what was dismissed, shown again.

use crate::support::{Desk, Page};

const FIRST: &str = "18:00 Libraries & Archives";
const TITLE: &str = "Libraries & Archives";

/// The instants at which the log says that a reminder rang.
async fn rang_at(desk: &Desk) -> Vec<String> {
    let entries = desk.ask(&["log", "--json"]).await.entries();
    let rung = entries.iter().filter(|entry| entry["kind"] == "rung");
    rung.map(|entry| entry["at"].as_str().unwrap().to_string()).collect()
}

#[tokio::test]
async fn remind_me_in_15_minutes_rings_a_quarter_of_an_hour_after_the_click() {
    let desk = Desk::new().await;
    desk.settings("[reminders]\nleads = [\"0m\"]");
    let clock = "2026-10-08T15:35:00Zx120";
    let app = desk.start(clock);
    desk.tray.click_in(&[FIRST, "Remind me in 15 minutes"]).await;
    let shown = desk.daemon.shows(TITLE).await;
    assert!(shown.body.starts_with("in "), "long before the start: {shown:?}");
    let rang = rang_at(&desk).await;
    assert!(rang.len() == 1 && rang[0].as_str() >= "2026-10-08T15:50:00", "{rang:?}");
    app.clock_passes(clock, "2026-10-08T16:02:00Z").await;
    let rang = rang_at(&desk).await;
    assert!(
        rang.len() == 2 && rang[1].as_str() >= "2026-10-08T16:00:00",
        "the start rings as well: {rang:?}"
    );
}

#[tokio::test]
async fn remind_me_at_the_start_takes_the_notice_back_and_rings_at_the_start() {
    let desk = Desk::new().await;
    desk.settings("[reminders]\nleads = [\"10m\"]");
    let _app = desk.start("2026-10-08T15:49:30Zx60");
    let lead = desk.daemon.shows(TITLE).await;
    desk.tray.click_in(&[FIRST, "Remind me at the start"]).await;
    desk.daemon.withdraws(&lead).await;
    let start = desk.daemon.shows_nth(TITLE, 2).await;
    assert!(start.body.starts_with("now"), "{start:?}");
    assert_eq!(start.hint("sound-name").as_deref(), Some("alarm-clock-elapsed"), "it rings: {start:?}");
    let rang = rang_at(&desk).await;
    assert!(rang.len() == 2 && rang[1].as_str() >= "2026-10-08T16:00:00", "{rang:?}");
}

#[tokio::test]
async fn a_reminder_that_was_dismissed_is_shown_again() {
    let desk = Desk::build().page(Page::with_call("https://meet.jit.si/lantern-guild")).set_up().await;
    let _app = desk.start("2026-10-08T15:49:58Z");
    let first = desk.daemon.shows(TITLE).await;
    desk.daemon.dismiss(&first).await;
    desk.tray.click_in(&[FIRST, "Show the reminder again"]).await;
    let again = desk.daemon.shows_nth(TITLE, 2).await;
    assert_eq!(again.body, first.body);
    let promise = "what is shown need not be shown again";
    desk.tray.until(promise, |picture| picture.row("Show the reminder again").is_none()).await;
    desk.daemon.click(&again, "Join").await;
    desk.opener.opens("https://meet.jit.si/lantern-guild").await;
}
