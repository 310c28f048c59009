//! A computer that sleeps, travels and loses its network.

use crate::support::{App, Desk, Shown};

const TITLE: &str = "Libraries & Archives";

fn reminders(desk: &Desk) -> Vec<Shown> {
    desk.daemon.shown().into_iter().filter(|shown| shown.text().contains(TITLE)).collect()
}

/// The application, stopped before the first reminder until its clock has passed `instant`.
///
/// Each of the clocks leaves it five seconds to read the page before that.
async fn asleep_until(desk: &Desk, clock: &str, instant: &str) -> App {
    let app = desk.start(clock);
    app.says(TITLE).await;
    app.freeze();
    assert!(reminders(desk).is_empty(), "it was stopped in time:\n{}", desk.story);
    app.clock_passes(clock, instant).await;
    app.thaw();
    app
}

#[tokio::test]
async fn asleep_across_the_due_time_it_rings_once_on_waking() {
    let desk = Desk::new().await;
    let _app = asleep_until(&desk, "2026-10-08T15:45:00Zx60", "2026-10-08T15:53:00Z").await;
    let shown = desk.daemon.shows(TITLE).await;
    assert!(shown.body.contains("min") && !shown.body.contains("10 min"), "how long until by now: {shown:?}");
    desk.daemon.shows_nth(TITLE, 2).await;
    let rang = desk.ask(&["log", "--json"]).await.entries();
    assert_eq!(rang.iter().filter(|entry| entry["kind"] == "rung").count(), 2, "{rang:?}");
}

#[tokio::test]
async fn asleep_across_the_start_it_says_once_that_the_session_has_started() {
    let desk = Desk::new().await;
    let clock = "2026-10-08T15:40:00Zx120";
    let app = asleep_until(&desk, clock, "2026-10-08T16:07:00Z").await;
    let shown = desk.daemon.shows(TITLE).await;
    assert!(shown.text().contains("started"), "{shown:?}");
    app.clock_passes(clock, "2026-10-08T16:12:00Z").await;
    desk.ask(&["next"]).await.good();
    assert_eq!(reminders(&desk).len(), 1, "never a flood:\n{}", desk.story);
}

#[tokio::test]
async fn asleep_across_the_whole_session_it_rings_nothing_and_lists_it_as_missed() {
    let desk = Desk::new().await;
    let clock = "2026-10-08T15:00:00Zx600";
    let _app = asleep_until(&desk, clock, "2026-10-08T17:30:00Z").await;
    desk.tray.until("the session is over", |picture| picture.tooltip.0.starts_with("Towns")).await;
    let log = desk.ask(&["log", "--json"]).await.entries();
    assert!(log.iter().any(|entry| entry["kind"] == "missed"), "{log:?}");
    assert_eq!(reminders(&desk).len(), 0, "{}", desk.story);
}

#[tokio::test]
async fn a_computer_that_travels_shows_the_new_time_and_rings_nothing_again() {
    let desk = Desk::build().with_system().zone(None).set_up().await;
    let computer = desk.computer("Europe/Berlin").await;
    let _app = desk.start("2026-10-08T15:49:58Z");
    desk.daemon.shows(TITLE).await;
    computer.moves_to("Asia/Tokyo").await;
    desk.tray.until("Tokyo's time", |picture| picture.tooltip.1.starts_with("Fri 9 Oct, 01:00")).await;
    computer.moves_to("America/New_York").await;
    desk.tray.until("New York's time", |picture| picture.tooltip.1.starts_with("Thu 8 Oct, 12:00")).await;
    // Its words change in place; that is no second ring.
    desk.daemon.shows("12:00–13:00").await;
    let rung = reminders(&desk).into_iter().filter(|shown| shown.replaces == 0);
    assert_eq!(rung.count(), 1, "{}", desk.story);
    let next = desk.ask(&["next", "--json"]).await.json();
    assert_eq!(next["local"], "2026-10-08T12:00:00-04:00", "{next}");
}

#[tokio::test]
async fn the_page_is_asked_for_when_the_computer_wakes() {
    let desk = Desk::build().with_system().set_up().await;
    let computer = desk.computer("Europe/Berlin").await;
    let clock = "2026-10-08T12:00:00Zx60";
    let app = desk.start(clock);
    desk.tray.says(&[TITLE]).await;
    computer.sleeps().await;
    // Several signs of one return within half a minute are one.
    app.clock_passes(clock, "2026-10-08T12:02:00Z").await;
    computer.wakes().await;
    desk.site.asked_nth(2).await;
}

#[tokio::test]
async fn the_page_is_asked_for_when_the_network_returns() {
    let mut desk = Desk::build().with_system().set_up().await;
    let computer = desk.computer("Europe/Berlin").await;
    desk.site.down().await;
    let _app = desk.start("2026-10-08T12:00:00Z");
    let failed = async || {
        let status = desk.ask(&["status", "--json"]).await.json();
        (status["schedule"]["result"] == "failed").then_some(())
    };
    desk.story.until("the page could not be had", failed).await;
    computer.network_is(false).await;
    desk.site.up().await;
    // Said more than once: the first word may come before the application knows who says it.
    let asked_for = async || {
        computer.network_is(true).await;
        let status = desk.ask(&["status", "--json"]).await.json();
        (status["schedule"]["result"] == "ok").then_some(())
    };
    desk.story.until("the page is asked for when the network returns", asked_for).await;
    desk.tray.says(&[TITLE]).await;
}
