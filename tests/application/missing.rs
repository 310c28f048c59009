//! Whatever is missing on a desktop is told in a sentence, and the main job goes on.

use crate::support::{Desk, Page};

const TITLE: &str = "Libraries & Archives";

/// Three seconds before the reminder is due.
const BEFORE: &str = "2026-10-08T15:49:57Z";

#[tokio::test]
async fn no_tray_host() {
    let mut desk = Desk::build().without_tray().set_up().await;
    let app = desk.start("2026-10-08T15:49:00Zx60");
    app.says("No panel here shows tray icons. On GNOME: sudo apt install gnome-shell-extension-appindicator")
        .await;
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

/// A panel that hears of an icon again draws it anew, and closes the menu that is open.
#[tokio::test]
async fn a_panel_that_knows_the_icon_is_not_told_again() {
    let desk = Desk::new().await;
    let clock = "2026-10-08T13:00:00Z";
    let app = desk.start(clock);
    desk.tray.says(&[TITLE]).await;
    app.clock_passes(clock, "2026-10-08T13:00:05Z").await;
    let told = desk.story.to_string().matches("an item registered with the tray").count();
    assert_eq!(told, 1, "{}", desk.story);
}

#[tokio::test]
async fn no_notification_server() {
    let desk = Desk::build().without_daemon().set_up().await;
    let app = desk.start(BEFORE);
    app.says("No notification server answers, so reminders are lines here. On Debian and Ubuntu: sudo apt install xfce4-notifyd").await;
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
async fn without_a_notification_server_two_open_reminders_do_not_flood_the_terminal() {
    let mut page = Page::of_the_guild();
    page.sessions[1].heading = "October 8: Towns, Counties and Ports".into();
    page.sessions[1].when = Some("9:05am PT, 12:05pm ET, 6:05pm CET".into());
    let desk = Desk::build().without_daemon().page(page).set_up().await;
    let clock = "2026-10-08T15:45:00Zx60";
    let app = desk.start(clock);
    app.clock_passes(clock, "2026-10-08T16:09:00Z").await;
    desk.ask(&["next"]).await.good();
    let terminal = app.terminal();
    assert_eq!(terminal.lines().filter(|line| line.contains(" ring: ")).count(), 4, "{}", desk.story);
}

#[tokio::test]
async fn without_a_notification_server_a_session_that_moved_rings_at_its_new_time() {
    let desk = Desk::build().without_daemon().set_up().await;
    let app = desk.start("2026-10-08T15:49:20Zx40");
    let reminder = "ring: Libraries & Archives · in 10 min";
    app.says(reminder).await;
    let mut page = Page::of_the_guild();
    page.sessions[0].when = Some("9:15am PT, 12:15pm ET, 6:15pm CET".into());
    desk.site.serve(&page);
    desk.ask(&["refresh"]).await.good();
    app.says_nth(reminder, 2).await;
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
    app.says("There is no session bus, so neither a tray icon nor notifications: reminders are lines here.")
        .await;
    let line = app.says("ring").await;
    assert!(line.contains(TITLE), "{line}");
    // The store is locked all the same: no second copy rings beside the first.
    let pid = app.pid();
    let runs = format!(
        "OSPO Tray is already running (process {pid}), but not on this session bus, so it cannot be asked from here; \
         end it with: kill {pid}"
    );
    let mut second = desk.start(BEFORE);
    assert_eq!(second.ends().await.code(), Some(1), "{}", desk.story);
    assert!(second.terminal().contains(&runs), "{}", desk.story);
    for command in ["quit", "open", "refresh"] {
        let answer = desk.ask(&[command]).await;
        assert_eq!((answer.code, answer.stderr.trim()), (Some(1), format!("ospo-tray: {runs}").as_str()));
    }
}

#[tokio::test]
async fn a_session_bus_that_never_answers_is_none() {
    let mut desk = Desk::build().without_tray().without_daemon().set_up().await;
    let _socket = desk.silent_bus();
    desk.ask(&["next"]).await.good();
    let app = desk.start("2026-10-08T15:49:00Zx10");
    app.says("There is no session bus").await;
    app.says("ring").await;
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
    app.says("There is no display here, so the window cannot be shown").await;
    desk.tray.click("Open OSPO Tray").await;
    let sentence = "There is no display here on which a window could be shown.";
    app.says(sentence).await;
    // Who asks from a terminal of their own reads it there.
    let answer = desk.ask(&["open"]).await;
    assert_eq!((answer.code, answer.stderr), (Some(1), format!("ospo-tray: {sentence}\n")));
    let mut second = desk.start(BEFORE);
    assert_eq!(second.ends().await.code(), Some(0), "{}", desk.story);
    assert!(second.terminal().contains(sentence), "{}", desk.story);
    desk.daemon.shows(TITLE).await;
}

#[tokio::test]
async fn a_display_that_is_there_is_not_missed() {
    let mut desk = Desk::new().await;
    desk.set("WAYLAND_DISPLAY", "wayland-0");
    let app = desk.start(BEFORE);
    desk.daemon.shows(TITLE).await;
    assert!(!app.terminal().contains("display"), "{}", desk.story);
}

#[tokio::test]
async fn no_network() {
    let mut desk = Desk::new().await;
    desk.site.down().await;
    let app = desk.start(BEFORE);
    app.says("localhost takes no connection. It is asked again by itself.").await;
    let demo = format!("To look around meanwhile: {} --demo", env!("CARGO_BIN_EXE_ospo-tray"));
    desk.tray.says(&["Next try at ", &demo]).await;
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
    app.says("The page was read; it names no session with a date.").await;
    let status = desk.ask(&["status", "--json"]).await.json();
    assert_eq!(status["schedule"]["sessions"], 0, "{status}");
    desk.site.serve(&Page::of_the_guild());
    desk.ask(&["refresh"]).await.good();
    desk.daemon.shows(TITLE).await;
}

const BROKEN: &str = "[schedule\nurl = \"https://example.org\" # mine\n";

#[tokio::test]
async fn no_readable_settings() {
    let desk = Desk::new().await;
    let mut app = desk.start("2026-10-08T15:40:00Z");
    desk.tray.says(&[TITLE]).await;
    desk.ask(&["quit"]).await.good();
    app.ends().await;
    desk.settings_file(BROKEN);
    let app = desk.start(BEFORE);
    app.says("settings.toml, line 1, column 10").await;
    app.says("The last good settings stay in force; mend that line.").await;
    app.says("The settings file as it was is kept as").await;
    desk.daemon.shows(TITLE).await;
    let status = desk.ask(&["status", "--json"]).await.json();
    assert_eq!(status["schedule"]["url"], desk.site.url(), "the member's own schedule serves");
    for name in ["settings.toml", "settings.toml.broken"] {
        let text = std::fs::read_to_string(desk.profile().join(name)).unwrap();
        assert_eq!(text, BROKEN, "{name} is as the member wrote it");
    }
}

#[tokio::test]
async fn no_readable_settings_at_the_first_start() {
    let desk = Desk::new().await;
    desk.settings_file(BROKEN);
    let url = desk.site.url();
    let app = desk.start_with(&["--clock", BEFORE, "--schedule", &url]);
    app.says("The defaults are in force; mend that line.").await;
    desk.daemon.shows(TITLE).await;
}

#[tokio::test]
async fn settings_that_break_while_it_runs_are_kept_beside_and_serve_no_start() {
    let desk = Desk::new().await;
    let mut app = desk.start("2026-10-08T15:40:00Z");
    desk.tray.says(&[TITLE]).await;
    desk.settings_file(BROKEN);
    app.says("settings.toml.broken").await;
    assert_eq!(std::fs::read_to_string(desk.profile().join("settings.toml.broken")).unwrap(), BROKEN);
    desk.ask(&["quit"]).await.good();
    app.ends().await;
    let next = desk.ask(&["--clock", BEFORE, "next", "--json"]).await.json();
    assert_eq!(next["title"], TITLE, "with none running, too, the member's own schedule serves: {next}");
    let _app = desk.start(BEFORE);
    desk.daemon.shows(TITLE).await;
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
    let said = app.says("the link could not be opened, since xdg-open is missing").await;
    assert!(said.contains(crate::support::REGISTER), "the address, to be opened by hand: {said}");
    desk.daemon.shows("The link could not be opened").await;
    desk.daemon.shows(TITLE).await;
}
