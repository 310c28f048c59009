//! Where no window can be shown, whoever asked for it learns why, everybody else once, and the page opens in the browser.

use std::fs;

use crate::support::{App, Desk, Screen, processes};

const BEFORE: &str = "2026-10-08T15:30:00Z";
const NO_DISPLAY: &str = "There is no display here on which a window could be shown.";

async fn started(desk: &Desk) -> App {
    let app = desk.start(BEFORE);
    desk.tray.says(&["Libraries & Archives"]).await;
    app
}

#[tokio::test]
async fn the_sentence_reaches_who_asked_the_member_and_the_log() {
    let desk = Desk::new().await;
    let _app = started(&desk).await;
    for count in 1..=2 {
        let asked = desk.ask(&["open"]).await;
        assert_eq!(asked.code, Some(1), "{}", desk.story);
        assert!(asked.text().contains(NO_DISPLAY), "{}", desk.story);
        desk.opener.opens_nth(&desk.site.url(), count).await;
    }
    desk.daemon.shows(NO_DISPLAY).await;
    assert!(desk.ask(&["log"]).await.text().contains(NO_DISPLAY));
    let told = desk.daemon.shown().into_iter().filter(|it| it.text().contains(NO_DISPLAY)).count();
    assert_eq!(told, 1, "{}", desk.story);
    // A second start asks the first one for its window.
    let mut second = desk.start(BEFORE);
    assert_eq!(second.ends().await.code(), Some(0), "{}", desk.story);
    assert!(second.terminal().contains(NO_DISPLAY), "{}", desk.story);
}

#[tokio::test]
async fn a_window_of_another_build_is_a_sentence_too() {
    let mut desk = Desk::new().await;
    let screen = Screen::start().await;
    desk.on(&screen);
    let window = env!("CARGO_BIN_EXE_ospo-tray-window");
    desk.with_window_script(&format!("#!/bin/sh\n{}\n", processes::with_another_version(window)));
    let _app = started(&desk).await;
    let asked = desk.ask(&["open"]).await;
    assert_eq!(asked.code, Some(1), "{}", desk.story);
    assert!(asked.text().contains("different versions; install both again"), "{}", desk.story);
    desk.opener.opens(&desk.site.url()).await;
    desk.daemon.shows("different versions").await;
    assert!(desk.ask(&["log"]).await.text().contains("different versions"));
}

#[tokio::test]
async fn a_schedule_that_is_a_file_opens_as_a_file_and_nothing_else_does() {
    let desk = Desk::new().await;
    let page = desk.folder().join("when we meet.md");
    let text =
        "# The Guild\n\n## 8 October 2026: Seeds\n\n- When: 6pm UTC\n- [Run me](file:///usr/bin/env)\n";
    fs::write(&page, text).unwrap();
    let _app = desk.start_with(&["--clock", BEFORE, "--schedule", &page.display().to_string()]);
    desk.tray.click_in(&["About this group", "Open the page"]).await;
    let address = format!("file://{}", page.display()).replace(' ', "%20");
    desk.opener.opens(&address).await;
    assert_eq!(desk.ask(&["open"]).await.code, Some(1), "{}", desk.story);
    desk.opener.opens_nth(&address, 2).await;
}

#[tokio::test]
async fn the_page_of_a_server_on_this_computer_opens() {
    let desk = Desk::new().await;
    let _app = desk.start_other(&["--demo"]);
    desk.tray.says(&["Hello, Tray"]).await;
    desk.tray.click_in(&["About this group", "Open the page"]).await;
    let opened = desk.story.until("a page opens", async || desk.opener.opened().first().cloned()).await;
    assert!(opened.starts_with("1: http://127.0.0.1:"), "{opened}");
}

#[tokio::test]
async fn a_file_that_is_no_page_by_its_ending_is_not_opened_and_there_is_no_row_for_it() {
    let desk = Desk::new().await;
    let page = desk.folder().join("run.desktop");
    fs::write(&page, "## 8 October 2026: Seeds\n\n- When: 6pm UTC\n").unwrap();
    let _app = desk.start_with(&["--clock", BEFORE, "--schedule", &page.display().to_string()]);
    let picture = desk.tray.says(&["Seeds"]).await;
    assert!(picture.row_in(&["About this group"]).is_none(), "{}", desk.story);
    assert_eq!(desk.ask(&["join"]).await.code, Some(1), "{}", desk.story);
    assert_eq!(desk.opener.opened(), Vec::<String>::new());
    assert!(!desk.ask(&["log"]).await.text().contains("Opened"), "{}", desk.story);
}

#[tokio::test]
async fn a_reminder_rings_after_its_window_was_killed() {
    let mut desk = Desk::new().await;
    let screen = Screen::start().await;
    desk.on(&screen);
    let clock = "2026-10-08T15:45:00Zx15";
    let app = desk.start(clock);
    desk.tray.says(&["Libraries & Archives"]).await;
    desk.ask(&["open"]).await.good();
    assert_eq!(desk.daemon.shown().len(), 0, "nothing rang before:\n{}", desk.story);
    processes::crash(app.pid(), "ospo-tray-window").await;
    let rung = desk.daemon.shows("in 10 min").await;
    assert_eq!(rung.summary, "Libraries & Archives");
}
