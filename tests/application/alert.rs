//! The unmissable alert beside the notification of the same notice: what becomes of one becomes of the other; and where no window can be
//! shown, a critical notification comes in its place.

use std::{fs, time::Duration};

use rustix::process::{Pid, Signal, kill_process};

use crate::support::{App, Desk, Page, Screen, Shown, processes};

const CALL: &str = "https://meet.jit.si/lantern-guild";
/// Three seconds before the session.
const BEFORE: &str = "2026-10-08T15:59:57Z";
/// The first line of the notice at its start.
const NOW: &str = "now · 18:00";
/// The specification's level for what must not be missed.
const CRITICAL: u8 = 2;
const NORMAL: u8 = 1;

fn urgency(shown: &Shown) -> u8 {
    shown.hints["urgency"].downcast_ref().unwrap()
}

async fn desk(alert: bool) -> Desk {
    with(Desk::build().page(Page::with_call(CALL)).set_up().await, alert)
}

fn with(desk: Desk, alert: bool) -> Desk {
    desk.settings(&format!("[reminders]\nleads = [\"10m\", \"0m\"]\nalert = {alert}"));
    desk
}

/// The same with a display on which a window can be seen.
async fn on_screen(mut desk: Desk) -> (Desk, Screen) {
    let screen = Screen::start().await;
    desk.on(&screen);
    (desk, screen)
}

/// The windows of the application that are open.
fn windows(app: &App) -> Vec<i32> {
    let pid = app.pid();
    let children = fs::read_to_string(format!("/proc/{pid}/task/{pid}/children")).unwrap_or_default();
    children.split_whitespace().map(|pid| pid.parse().unwrap()).collect()
}

/// Waits until as many windows are open; no event tells of it.
async fn windows_are(app: &App, count: usize) {
    let look = async {
        while windows(app).len() != count {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let done = tokio::time::timeout(Duration::from_secs(30), look).await;
    done.unwrap_or_else(|_| panic!("{count} windows are open; there are {:?}", windows(app)));
}

#[tokio::test]
async fn without_a_display_the_start_is_a_critical_notification() {
    let desk = desk(true).await;
    let app = desk.start("2026-10-08T15:49:57Zx60");
    let early = desk.daemon.shows("in 10 min").await;
    assert_eq!(urgency(&early), NORMAL, "only the start is an alert: {early:?}");
    let start = desk.daemon.shows(NOW).await;
    assert_eq!(urgency(&start), CRITICAL, "{start:?}");
    app.says("no display here on which a window could be shown").await;
    desk.daemon.click(&start, "Join").await;
    desk.opener.opens(CALL).await;
}

#[tokio::test]
async fn without_the_setting_the_start_is_as_any_other_notification() {
    let (desk, _screen) = on_screen(desk(false).await).await;
    let app = desk.start(BEFORE);
    let start = desk.daemon.shows(NOW).await;
    assert_eq!(urgency(&start), NORMAL, "{start:?}");
    desk.ask(&["next"]).await.good();
    assert!(windows(&app).is_empty());
}

#[tokio::test]
async fn a_window_that_dies_before_it_is_seen_leaves_a_critical_notification() {
    let mut desk = desk(true).await;
    // A display that nobody serves: the window starts, and ends before it is shown.
    desk.set("DISPLAY", ":99999");
    let _app = desk.start(BEFORE);
    becomes_critical(&desk).await;
}

#[tokio::test]
async fn a_window_that_is_killed_leaves_a_critical_notification() {
    let (desk, _screen) = on_screen(desk(true).await).await;
    let app = desk.start(BEFORE);
    assert_eq!(urgency(&desk.daemon.shows(NOW).await), NORMAL);
    windows_are(&app, 1).await;
    kill_process(Pid::from_raw(windows(&app)[0]).unwrap(), Signal::KILL).unwrap();
    becomes_critical(&desk).await;
}

#[tokio::test]
async fn an_alert_whose_web_engine_dies_leaves_a_critical_notification() {
    let (desk, _screen) = on_screen(desk(true).await).await;
    let app = desk.start(BEFORE);
    assert_eq!(urgency(&desk.daemon.shows(NOW).await), NORMAL);
    processes::crash(app.pid(), "WebKitWebProcess").await;
    becomes_critical(&desk).await;
}

async fn becomes_critical(desk: &Desk) {
    let promise = "the start is a critical notification in the end";
    let is_critical = async || {
        let shown = desk.daemon.shown();
        shown.into_iter().any(|it| it.text().contains(NOW) && urgency(&it) == CRITICAL).then_some(())
    };
    desk.story.until(promise, is_critical).await;
}

#[tokio::test]
async fn an_alert_goes_with_its_notification_when_the_member_answers_that() {
    for answer in ["Join", "Remind me", "close"] {
        let (desk, _screen) = on_screen(desk(true).await).await;
        let app = desk.start(BEFORE);
        let shown = desk.daemon.shows(NOW).await;
        windows_are(&app, 1).await;
        match answer {
            "close" => desk.daemon.dismiss(&shown).await,
            button => desk.daemon.click(&shown, button).await,
        }
        windows_are(&app, 0).await;
    }
}

#[tokio::test]
async fn an_alert_outlives_a_notification_that_only_expires_and_goes_when_the_call_is_joined() {
    let (desk, _screen) = on_screen(desk(true).await).await;
    let app = desk.start(BEFORE);
    let shown = desk.daemon.shows(NOW).await;
    windows_are(&app, 1).await;
    desk.daemon.expires(&shown).await;
    desk.ask(&["next"]).await.good();
    assert_eq!(windows(&app).len(), 1, "{}", desk.story);
    desk.tray.click_middle().await;
    desk.opener.opens(CALL).await;
    windows_are(&app, 0).await;
}

#[tokio::test]
async fn an_alert_that_is_seen_has_rung_without_a_notification_server() {
    let bare = Desk::build().page(Page::with_call(CALL)).without_daemon().set_up().await;
    let (desk, _screen) = on_screen(with(bare, true)).await;
    let app = desk.start(BEFORE);
    windows_are(&app, 1).await;
    desk.story
        .until("the log says that it was shown", async || {
            desk.ask(&["log"]).await.text().contains("Shown at 18:00").then_some(())
        })
        .await;
    desk.ask(&["quit"]).await.good();
}
