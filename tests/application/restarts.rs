//! The application, the panel or the notification server ends and comes back: nothing is lost, and nothing rings twice.

use crate::support::{App, Desk, Shown};

const TITLE: &str = "Libraries & Archives";

fn reminders(desk: &Desk) -> Vec<Shown> {
    desk.daemon.shown().into_iter().filter(|shown| shown.text().contains(TITLE)).collect()
}

/// Waits until the log has so many reminders that were shown: what is remembered as rung before a crash.
async fn rung(desk: &Desk, count: usize) {
    let promise = format!("{count} reminders are remembered as shown");
    let look = async || {
        let log = desk.ask(&["log", "--json"]).await.entries();
        (log.iter().filter(|entry| entry["kind"] == "rung").count() == count).then_some(())
    };
    desk.story.until(&promise, look).await;
}

/// The application, started once more at `clock`, when its clock has passed `instant` and its loop has turned since.
async fn back(desk: &Desk, clock: &str, instant: &str) -> App {
    let app = desk.start(clock);
    app.says(TITLE).await;
    app.clock_passes(clock, instant).await;
    desk.ask(&["next"]).await.good();
    app
}

#[tokio::test]
async fn killed_before_the_due_time_and_back_before_it_rings_on_time() {
    let desk = Desk::new().await;
    let app = desk.start("2026-10-08T15:40:00Z");
    desk.tray.says(&[TITLE]).await;
    app.crash().await;
    let _app = desk.start("2026-10-08T15:49:57Z");
    let shown = desk.daemon.shows(TITLE).await;
    assert!(shown.body.contains("10 min"), "{shown:?}");
}

#[tokio::test]
async fn killed_before_the_due_time_and_back_after_it_rings_once() {
    let desk = Desk::new().await;
    let app = desk.start("2026-10-08T15:40:00Z");
    desk.tray.says(&[TITLE]).await;
    app.crash().await;
    let _app = back(&desk, "2026-10-08T15:53:00Zx30", "2026-10-08T15:55:00Z").await;
    let shown = desk.daemon.shows(TITLE).await;
    assert!(shown.body.contains("min"), "{shown:?}");
    assert_eq!(reminders(&desk).len(), 1, "{}", desk.story);
    desk.daemon.shows_nth(TITLE, 2).await;
}

#[tokio::test]
async fn killed_before_the_due_time_and_back_after_the_start_says_that_it_has_started() {
    let desk = Desk::new().await;
    let app = desk.start("2026-10-08T15:40:00Z");
    desk.tray.says(&[TITLE]).await;
    app.crash().await;
    let _app = desk.start("2026-10-08T16:05:00Z");
    let shown = desk.daemon.shows(TITLE).await;
    assert!(shown.text().contains("started 5 min ago"), "{shown:?}");
    assert_eq!(reminders(&desk).len(), 1, "one notice for both leads:\n{}", desk.story);
}

#[tokio::test]
async fn killed_before_the_due_time_and_back_after_the_end_is_logged_as_missed() {
    let desk = Desk::new().await;
    let app = desk.start("2026-10-08T15:40:00Z");
    desk.tray.says(&[TITLE]).await;
    app.crash().await;
    let _app = desk.start("2026-10-08T18:00:00Z");
    desk.tray.says(&["Towns, Counties and Ports"]).await;
    let log = desk.ask(&["log", "--json"]).await.entries();
    assert!(log.iter().any(|entry| entry["kind"] == "missed"), "{log:?}");
    assert_eq!(reminders(&desk).len(), 0, "{}", desk.story);
}

#[tokio::test]
async fn killed_after_it_rang_and_back_does_not_ring_again() {
    let desk = Desk::new().await;
    let app = desk.start("2026-10-08T15:49:58Z");
    desk.daemon.shows(TITLE).await;
    rung(&desk, 1).await;
    app.crash().await;
    let _app = back(&desk, "2026-10-08T15:51:00Zx30", "2026-10-08T15:53:00Z").await;
    assert_eq!(reminders(&desk).len(), 1, "{}", desk.story);
    desk.daemon.shows_nth(TITLE, 2).await;
}

#[tokio::test]
async fn a_reminder_that_was_closed_stays_closed_after_a_restart() {
    let desk = Desk::new().await;
    let mut app = desk.start("2026-10-08T15:49:58Z");
    let shown = desk.daemon.shows(TITLE).await;
    desk.daemon.dismiss(&shown).await;
    desk.ask(&["quit"]).await.good();
    app.ends().await;
    let _app = back(&desk, "2026-10-08T15:51:00Zx30", "2026-10-08T15:53:00Z").await;
    assert_eq!(reminders(&desk).len(), 1, "{}", desk.story);
}

#[tokio::test]
async fn a_state_that_cannot_be_read_is_kept_aside_and_the_reminder_rings() {
    let desk = Desk::new().await;
    let mut app = desk.start("2026-10-08T15:40:00Z");
    desk.tray.says(&[TITLE]).await;
    desk.ask(&["quit"]).await.good();
    app.ends().await;
    let state = desk.profile().join("state");
    let torn =
        |name: &str| std::fs::read(state.join(name)).is_ok_and(|text| text == b"{\"version\": 1, \"se");
    std::fs::write(state.join("state.json"), "{\"version\": 1, \"se").unwrap();
    let app = desk.start("2026-10-08T15:49:57Z");
    app.says("state").await;
    desk.daemon.shows(TITLE).await;
    let files: Vec<_> = std::fs::read_dir(&state).unwrap().map(|file| file.unwrap().file_name()).collect();
    let kept = files.iter().filter_map(|name| name.to_str()).any(|name| name != "state.json" && torn(name));
    assert!(kept, "{files:?}");
}

#[tokio::test]
async fn a_clock_that_is_set_back_rings_nothing_twice() {
    let desk = Desk::new().await;
    let mut app = desk.start("2026-10-08T15:49:58Z");
    desk.daemon.shows(TITLE).await;
    desk.ask(&["quit"]).await.good();
    app.ends().await;
    let _app = back(&desk, "2026-10-08T15:49:30Zx30", "2026-10-08T15:52:00Z").await;
    assert_eq!(reminders(&desk).len(), 1, "{}", desk.story);
}

#[tokio::test]
async fn a_notification_server_that_restarts_shows_what_is_due_next() {
    let mut desk = Desk::new().await;
    let _app = desk.start("2026-10-08T15:49:00Zx60");
    desk.daemon.shows(TITLE).await;
    rung(&desk, 1).await;
    desk.daemon.stop().await;
    desk.daemon.start().await;
    let start = desk.daemon.shows_nth(TITLE, 2).await;
    assert!(!start.body.contains("10 min"), "{start:?}");
    assert_eq!(
        start.replaces, 0,
        "the new server knows no notification of the old one, and its numbers are another's"
    );
    desk.daemon.click(&start, "Register").await;
    desk.opener.opens(crate::support::REGISTER).await;
}

#[tokio::test]
async fn a_notification_server_that_comes_late_is_used() {
    let mut desk = Desk::build().without_daemon().set_up().await;
    let app = desk.start("2026-10-08T15:49:30Zx30");
    app.says("notification").await;
    desk.daemon.start().await;
    desk.daemon.shows(TITLE).await;
    let status = desk.ask(&["status", "--json"]).await.json();
    assert!(
        status["notifications"]["server"].as_str().is_some_and(|name| name.contains("tests")),
        "{status}"
    );
}

#[tokio::test]
async fn a_panel_that_restarts_gets_the_icon_again() {
    let mut desk = Desk::new().await;
    let _app = desk.start("2026-10-08T15:30:00Z");
    desk.tray.says(&[TITLE]).await;
    desk.tray.stop().await;
    let host = async || {
        let status = desk.ask(&["status", "--json"]).await.json();
        (status["tray"]["host"] == false).then_some(())
    };
    desk.story.until("the application knows that the panel is gone", host).await;
    desk.tray.start().await;
    desk.tray.says(&[TITLE, "Quit"]).await;
}

#[tokio::test]
async fn settings_that_change_while_it_runs_are_followed() {
    let desk = Desk::new().await;
    let _app = desk.start("2026-10-08T15:46:45Z");
    desk.tray.says(&["Register"]).await;
    desk.settings("[join]\nlink = \"https://meet.jit.si/TheGuild\"\n\n[reminders]\nleads = [\"13m\"]");
    desk.tray.says(&["Join"]).await;
    let shown = desk.daemon.shows(TITLE).await;
    assert!(shown.body.contains("13 min"), "{shown:?}");
}

#[tokio::test]
async fn a_late_notice_waits_until_it_is_known_how_the_server_wants_it() {
    let desk = Desk::new().await;
    let app = desk.start("2026-10-08T15:40:00Z");
    desk.tray.says(&[TITLE]).await;
    app.crash().await;
    let _app = desk.start("2026-10-08T16:05:00Z");
    let shown = desk.daemon.shows("started 5 min ago").await;
    assert!(shown.body.contains("Preserving software &lt;for good&gt;"), "{shown:?}");
    assert!(!shown.body.contains('<'), "{shown:?}");
}

#[tokio::test]
async fn what_is_not_known_to_read_markup_gets_no_sign_of_it() {
    let desk = Desk::new().await;
    let app = desk.start("2026-10-08T15:40:00Z");
    desk.tray.says(&[TITLE]).await;
    app.crash().await;
    desk.daemon.hides();
    let _app = desk.start("2026-10-08T16:05:00Z");
    let shown = desk.daemon.shows("started").await;
    assert!(shown.body.contains("Preserving software ‹for good›"), "{shown:?}");
}

#[tokio::test]
async fn a_state_from_the_end_of_time_costs_no_start() {
    let desk = Desk::new().await;
    let mut app = desk.start("2026-10-08T15:40:00Z");
    desk.tray.says(&[TITLE]).await;
    desk.ask(&["quit"]).await.good();
    app.ends().await;
    let file = desk.profile().join("state/state.json");
    let state = std::fs::read_to_string(&file).unwrap();
    let absurd = state.replace("2026-10-08T16:00:00Z", "+262142-12-31T23:59:59Z");
    assert_ne!(absurd, state);
    std::fs::write(&file, absurd).unwrap();
    let _app = desk.start("2026-10-08T15:49:57Z");
    desk.daemon.shows(TITLE).await;
    desk.ask(&["status"]).await.good();
}
