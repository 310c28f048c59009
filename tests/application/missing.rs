//! Whatever is missing on a desktop is told in a sentence, and the main job goes on.

use crate::support::{Desk, Page};

const TITLE: &str = "Libraries & Archives";

/// Three seconds before the reminder is due.
const BEFORE: &str = "2026-10-08T15:49:57Z";

#[tokio::test]
async fn no_tray_host() {
    let mut desk = Desk::build().without_tray().set_up().await;
    let app = desk.start("2026-10-08T15:49:00Zx60");
    app.says("tray icons").await;
    desk.daemon.shows(TITLE).await;
    let status = desk.ask(&["status", "--json"]).await.json();
    assert_eq!(status["tray"]["host"], false, "{status}");
    desk.tray.start().await;
    desk.tray.says(&[TITLE]).await;
}

const NO_ICON: &str = "No tray icon here";

#[tokio::test]
async fn that_no_panel_shows_the_icon_is_said_once_and_taken_back_when_one_does() {
    let mut desk = Desk::build().without_tray().set_up().await;
    let clock = "2026-10-08T13:00:00Zx60";
    let app = desk.start(clock);
    let told = desk.daemon.shows(NO_ICON).await;
    assert!(told.text().contains("gnome-shell-extension-appindicator"), "{told:?}");
    desk.tray.start().await;
    desk.daemon.withdraws(&told).await;
    desk.tray.stop().await;
    app.crash().await;

    let again = desk.start(clock);
    again.says("tray icons").await;
    desk.ask(&["next"]).await.good();
    let told = desk.daemon.shown().into_iter().filter(|it| it.summary == NO_ICON).count();
    assert_eq!(told, 1, "{}", desk.story);
}

#[tokio::test]
async fn a_panel_that_comes_late_is_waited_for() {
    let mut desk = Desk::build().without_tray().set_up().await;
    let clock = "2026-10-08T13:00:00Zx2";
    let app = desk.start(clock);
    app.says("next").await;
    desk.tray.start().await;
    desk.tray.says(&[TITLE]).await;
    app.clock_passes(clock, "2026-10-08T13:00:33Z").await;
    desk.ask(&["next"]).await.good();
    assert!(!app.terminal().contains("tray icons"), "{}", desk.story);
    assert_eq!(desk.daemon.shown().len(), 0, "{}", desk.story);
}

#[tokio::test]
async fn no_notification_server() {
    let desk = Desk::build().without_daemon().set_up().await;
    let app = desk.start(BEFORE);
    app.says("notification").await;
    let line = app.says("ring").await;
    assert!(line.contains(TITLE) && line.contains("10 min"), "{line}");
    desk.tray.says(&[TITLE]).await;
    let status = desk.ask(&["status", "--json"]).await.json();
    assert!(status["notifications"]["server"].is_null(), "{status}");
}

#[tokio::test]
async fn without_a_notification_server_each_reminder_is_one_line() {
    let desk = Desk::build().without_daemon().set_up().await;
    let clock = "2026-10-08T15:45:00Zx60";
    let app = desk.start(clock);
    app.says_nth("ring", 2).await;
    app.clock_passes(clock, "2026-10-08T16:03:00Z").await;
    desk.ask(&["next"]).await.good();
    let terminal = app.terminal();
    assert_eq!(terminal.lines().filter(|line| line.contains("ring")).count(), 2, "{}", desk.story);
}

#[tokio::test]
async fn a_notification_server_that_is_slow_shows_each_reminder_once() {
    let desk = Desk::new().await;
    desk.daemon.takes(std::time::Duration::from_secs(3));
    let app = desk.start(BEFORE);
    let shown = desk.daemon.shows(TITLE).await;
    app.clock_passes(BEFORE, "2026-10-08T15:50:09Z").await;
    desk.daemon.click(&shown, "Register").await;
    desk.opener.opens(crate::support::REGISTER).await;
    let reminders = desk.daemon.shown().into_iter().filter(|shown| shown.summary == TITLE).count();
    assert_eq!(reminders, 1, "{}", desk.story);
}

#[tokio::test]
async fn a_notification_server_that_refuses() {
    let desk = Desk::new().await;
    desk.daemon.fails(true);
    let app = desk.start(BEFORE);
    let line = app.says("ring").await;
    assert!(line.contains(TITLE), "{line}");
    desk.daemon.fails(false);
    desk.daemon.shows(TITLE).await;
}

#[tokio::test]
async fn no_session_bus() {
    let mut desk = Desk::build().without_tray().without_daemon().set_up().await;
    desk.set("DBUS_SESSION_BUS_ADDRESS", "");
    let app = desk.start(BEFORE);
    app.says("session bus").await;
    let line = app.says("ring").await;
    assert!(line.contains(TITLE), "{line}");
    // The store is locked all the same: no second copy rings beside the first.
    let mut second = desk.start(BEFORE);
    assert_ne!(second.ends().await.code(), Some(0), "{}", desk.story);
    assert!(second.terminal().contains("running"), "{}", desk.story);
}

#[tokio::test]
async fn a_session_bus_that_ends() {
    let mut desk = Desk::new().await;
    let app = desk.start(BEFORE);
    desk.tray.says(&[TITLE]).await;
    desk.session.end().await;
    let line = app.says("ring").await;
    assert!(line.contains(TITLE), "{line}");
}

#[tokio::test]
async fn no_display() {
    let desk = Desk::new().await;
    let app = desk.start(BEFORE);
    desk.tray.click("Open OSPO Tray").await;
    app.says("display").await;
    desk.daemon.shows(TITLE).await;
}

#[tokio::test]
async fn no_network() {
    let mut desk = Desk::new().await;
    desk.site.down().await;
    let app = desk.start(BEFORE);
    app.says("localhost").await;
    let status = desk.ask(&["status", "--json"]).await.json();
    assert_eq!(status["schedule"]["result"], "failed", "{status}");
    desk.site.up().await;
    desk.ask(&["refresh"]).await.good();
    desk.daemon.shows(TITLE).await;
}

#[tokio::test]
async fn no_readable_page() {
    let desk = Desk::new().await;
    desk.site.serve_text("<html><title>Nothing here</title><p>Come back another day.</p></html>");
    let app = desk.start(BEFORE);
    app.says("no session").await;
    let status = desk.ask(&["status", "--json"]).await.json();
    assert_eq!(status["schedule"]["sessions"], 0, "{status}");
    desk.site.serve(&Page::of_the_guild());
    desk.ask(&["refresh"]).await.good();
    desk.daemon.shows(TITLE).await;
}

#[tokio::test]
async fn no_readable_settings() {
    let desk = Desk::new().await;
    let broken = "[schedule\nurl = \"https://example.org\" # mine\n";
    desk.settings_file(broken);
    let url = desk.site.url();
    let app = desk.start_with(&["--clock", BEFORE, "--schedule", &url]);
    app.says("settings.toml, line 1").await;
    app.says("settings.toml.broken").await;
    desk.daemon.shows(TITLE).await;
    for name in ["settings.toml", "settings.toml.broken"] {
        let text = std::fs::read_to_string(desk.profile().join(name)).unwrap();
        assert_eq!(text, broken, "{name} is as the member wrote it");
    }
}

#[tokio::test]
async fn no_settings_at_all() {
    let desk = Desk::new().await;
    std::fs::remove_file(desk.profile().join("settings.toml")).unwrap();
    let url = desk.site.url();
    let _app = desk.start_with(&["--clock", BEFORE, "--schedule", &url]);
    desk.daemon.shows(TITLE).await;
}

#[tokio::test]
async fn no_browser() {
    let mut desk = Desk::new().await;
    let bin = desk.folder().join("bin");
    std::fs::remove_file(bin.join("xdg-open")).unwrap();
    desk.set("PATH", &bin.display().to_string());
    let app = desk.start(BEFORE);
    desk.tray.click("Register").await;
    let said = app.says("xdg-utils").await;
    assert!(said.contains(crate::support::REGISTER), "the address, to be opened by hand: {said}");
    desk.daemon.shows(TITLE).await;
}
