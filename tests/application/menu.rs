//! Every row of the tray's menu, clicked as a panel clicks it; and what the application then does.

use std::{process::Stdio, time::Duration};

use serde_json::json;

use crate::support::{App, Desk, Page, REGISTER, Screen, processes};

const FIRST: &str = "18:00 Libraries & Archives";
const SECOND: &str = "16:00 Towns, Counties and Ports";
/// Half an hour before the first session.
const BEFORE: &str = "2026-10-08T15:30:00Z";

async fn desk() -> (Desk, App) {
    let desk = Desk::new().await;
    let app = desk.start(BEFORE);
    desk.tray.says(&[FIRST, SECOND]).await;
    (desk, app)
}

#[tokio::test]
async fn going_and_not_going_are_marked_and_decide_what_is_next() {
    let (desk, _app) = desk().await;
    desk.tray.click_in(&[FIRST, "Going"]).await;
    let picture = desk.tray.says(&["18:00 Libraries & Archives · going"]).await;
    assert_eq!(picture.row_in(&[FIRST, "Going"]).unwrap().checked, Some(true));
    desk.tray.click_in(&[FIRST, "Not going"]).await;
    desk.tray.until("the other session is next", |picture| picture.tooltip.0.starts_with("Towns")).await;
    desk.tray.click_in(&[FIRST, "Not going"]).await;
    let promise = "said once more, it is taken back";
    let picture = desk.tray.until(promise, |picture| picture.tooltip.0.starts_with("Libraries")).await;
    assert_eq!(picture.row_in(&[FIRST, "Not going"]).unwrap().checked, Some(false));
}

#[tokio::test]
async fn each_lead_to_choose_from_is_when_it_rings() {
    for (words, first, bell) in [
        ("At the start", "now", "2026-10-08T16:00:00"),
        ("5 min before", "in 5 min", "2026-10-08T15:55:00"),
        ("10 min before", "in 10 min", "2026-10-08T15:50:00"),
        ("1 h before", "in 60 min", "2026-10-08T15:00:00"),
    ] {
        let desk = Desk::new().await;
        let clock = "2026-10-08T14:50:00Zx400";
        let _app = desk.start("2026-10-08T14:50:00Z");
        desk.tray.click_in(&[FIRST, "Remind me", words]).await;
        let chosen = |picture: &crate::support::Picture| {
            picture.row_in(&[FIRST, "Remind me", words]).unwrap().checked == Some(true)
        };
        desk.tray.until("the choice is marked", chosen).await;
        desk.ask(&["quit"]).await.good();
        let app = desk.start(clock);
        let shown = desk.daemon.shows("Libraries & Archives").await;
        assert!(shown.body.starts_with(first), "{shown:?}");
        app.clock_passes(clock, "2026-10-08T16:04:00Z").await;
        let entries = desk.ask(&["log", "--json"]).await.entries();
        let rung: Vec<_> = entries.iter().filter(|entry| entry["kind"] == "rung").collect();
        assert_eq!(rung.len(), 1, "{words}: {}", desk.story);
        assert!(rung[0]["at"].as_str().unwrap() >= bell, "{rung:?}");
    }
}

#[tokio::test]
async fn never_is_never_and_as_in_the_settings_is_as_before() {
    let desk = Desk::new().await;
    let mut before = desk.start("2026-10-08T15:44:00Z");
    desk.tray.click_in(&[FIRST, "Remind me", "Never"]).await;
    let chosen = |picture: &crate::support::Picture| {
        picture.row_in(&[FIRST, "Remind me", "Never"]).and_then(|row| row.checked) == Some(true)
    };
    desk.tray.until("the choice is marked", chosen).await;
    desk.ask(&["quit"]).await.good();
    before.ends().await;
    let clock = "2026-10-08T15:45:00Zx60";
    let app = desk.start(clock);
    app.clock_passes(clock, "2026-10-08T15:52:00Z").await;
    desk.tray.click_in(&[FIRST, "Remind me", "As in the settings"]).await;
    let shown = desk.daemon.shows("Libraries & Archives").await;
    assert!(shown.body.starts_with("now"), "the lead that had passed did not ring: {shown:?}");
}

#[tokio::test]
async fn rows_that_open_something_open_it() {
    let (desk, _app) = desk().await;
    desk.tray.click_in(&[FIRST, "Register"]).await;
    desk.opener.opens_nth(REGISTER, 1).await;
    desk.tray.click_in(&[SECOND, "Open the page"]).await;
    desk.opener.opens_nth(&desk.site.url(), 2).await;
    desk.tray.click_in(&["About this group", "Open the page"]).await;
    desk.opener.opens_nth(&desk.site.url(), 3).await;
}

#[tokio::test]
async fn rows_that_open_the_window_open_it_at_their_place() {
    let mut desk = Desk::new().await;
    let window = desk.with_window();
    let _app = desk.start(BEFORE);
    desk.tray.says(&[FIRST, SECOND]).await;
    let (first, second) =
        (desk.session_id("Libraries & Archives"), desk.session_id("Towns, Counties and Ports"));
    desk.tray.click("Libraries & Archives — in").await;
    window.opens().await;
    window.turns(&json!({ "to": "session", "session": first })).await;
    desk.tray.click_in(&[SECOND, "Why this time?"]).await;
    window.turns(&json!({ "to": "why", "session": second })).await;
    desk.tray.click_in(&[SECOND, "Set the call link"]).await;
    let key = "join.links.\"Towns, Counties and Ports\"";
    window.turns(&json!({ "to": "setting", "key": key })).await;
    desk.tray.click("Settings…").await;
    window.turns(&json!({ "to": "settings" })).await;
    desk.tray.click("Open OSPO Tray").await;
    window.comes_to_the_front().await;
}

#[tokio::test]
async fn a_click_hands_its_activation_token_on() {
    let mut desk = Desk::build().page(Page::with_call("https://zoom.us/j/1234567890")).set_up().await;
    let window = desk.with_window();
    let _app = desk.start("2026-10-08T15:49:58Z");
    let shown = desk.daemon.shows("Libraries & Archives").await;
    desk.daemon.click(&shown, "Join").await;
    desk.opener.opens("https://zoom.us/j/1234567890").await;
    assert_eq!(desk.opener.token(), "token-of-the-test", "that of the notice goes to the browser");
    desk.tray.activate_with("token-of-the-panel").await;
    assert_eq!(window.opens().await.as_deref(), Some("token-of-the-panel"), "that of the icon to the window");
    desk.tray.activate_with("another-token").await;
    assert_eq!(window.comes_to_the_front().await.as_deref(), Some("another-token"));
}

/// Set where the test is the one who pastes.
const PASTE: &str = "OSPO_TRAY_TEST_PASTE";

#[tokio::test]
async fn copied_details_can_be_pasted_after_the_application_has_ended() {
    if let Some(file) = std::env::var_os(PASTE) {
        let text = arboard::Clipboard::new().and_then(|mut it| it.get_text()).unwrap_or_default();
        return std::fs::write(file, text).unwrap();
    }
    let mut desk = Desk::new().await;
    let screen = Screen::start().await;
    desk.set("DISPLAY", screen.name());
    let mut app = desk.start(BEFORE);
    desk.tray.click_in(&[FIRST, "Copy details"]).await;
    let look = async || loop {
        // No event tells of a clipboard that is filled.
        let text = paste(&desk, &screen).await;
        if !text.is_empty() {
            return text;
        }
    };
    let Ok(text) = tokio::time::timeout(Duration::from_secs(30), look()).await else {
        desk.story.fail("the details are on the clipboard")
    };
    for words in [
        "Libraries & Archives\nThu 8 Oct 2026, 18:00",
        "CEST (16:00 UTC)",
        "Main track: Preserving software <for good>",
        REGISTER,
    ] {
        assert!(text.contains(words), "{words:?} in {text}");
    }
    let holder = processes::found(app.pid(), "ospo-tray").await;
    desk.ask(&["quit"]).await.good();
    app.ends().await;
    assert_eq!(paste(&desk, &screen).await, text);
    drop(screen);
    processes::gone(holder).await;
}

/// What a program finds on the clipboard: this test once more, on that display.
async fn paste(desk: &Desk, screen: &Screen) -> String {
    let file = desk.folder().join("pasted");
    let mut command = tokio::process::Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "menu::copied_details_can_be_pasted_after_the_application_has_ended"]);
    command
        .env(PASTE, &file)
        .env("DISPLAY", screen.name())
        .env_remove("WAYLAND_DISPLAY")
        .stdout(Stdio::null());
    assert!(command.status().await.unwrap().success());
    std::fs::read_to_string(file).unwrap()
}

#[tokio::test]
async fn without_a_display_copying_says_what_it_needs() {
    let (desk, app) = desk().await;
    desk.tray.click_in(&[FIRST, "Copy details"]).await;
    app.says("a clipboard needs a display").await;
}

#[tokio::test]
async fn what_changed_is_marked_until_it_is_seen() {
    let desk = Desk::new().await;
    let _app = desk.start("2026-10-07T08:00:00Zx60");
    desk.tray.says(&[FIRST, SECOND]).await;
    let mut page = Page::of_the_guild();
    page.sessions[1].when = Some("8am PT, 11am ET, 5pm CET".into());
    desk.site.serve(&page);
    desk.tray.click("Refresh now").await;
    let moved = "17:00 Towns, Counties and Ports · moved";
    desk.tray.says(&[moved, "1 change since you last looked"]).await;
    desk.tray.click_in(&["1 change", "Seen"]).await;
    desk.tray.until("it is marked no more", |picture| !picture.text().contains("moved")).await;
}

#[tokio::test]
async fn quiet_until_tomorrow_is_quiet_until_it_is_taken_back() {
    let desk = Desk::new().await;
    let mut before = desk.start("2026-10-08T15:44:00Z");
    desk.tray.says(&[FIRST]).await;
    desk.tray.click("Quiet until tomorrow").await;
    desk.tray.says(&["End quiet (until Fri 9 Oct, 06:00)"]).await;
    desk.ask(&["quit"]).await.good();
    before.ends().await;
    let clock = "2026-10-08T15:45:00Zx60";
    let app = desk.start(clock);
    app.clock_passes(clock, "2026-10-08T15:53:00Z").await;
    desk.ask(&["next"]).await.good();
    assert!(desk.daemon.shown().is_empty(), "{}", desk.story);
    desk.tray.click("End quiet").await;
    desk.daemon.shows("Libraries & Archives").await;
    desk.tray.says(&["Quiet until tomorrow"]).await;
    let entries = desk.ask(&["log", "--json"]).await.entries();
    let logged = |words: &str| entries.iter().any(|entry| entry["text"].as_str().unwrap().contains(words));
    assert!(
        logged("Quiet until Fri 9 Oct") && logged("you wanted quiet") && logged("taken back"),
        "{entries:?}"
    );
}

#[tokio::test]
async fn rows_neither_come_nor_go_while_the_menu_is_open_and_words_change_in_place() {
    let desk = Desk::new().await;
    let _app = desk.start("2026-10-08T15:39:50Z");
    desk.tray.says(&[FIRST, "in 21 min"]).await;
    desk.tray.open_menu().await;
    let opened = desk.tray.picture().await.unwrap();
    let mut page = Page::of_the_guild();
    page.sessions.remove(1);
    desk.site.serve(&page);
    desk.ask(&["refresh"]).await.good();
    let status = desk.ask(&["status", "--json"]).await.json();
    assert_eq!(status["schedule"]["sessions"], 1, "{status}");
    let later = desk.tray.until("words change in place", |picture| picture.row("in 20 min").is_some()).await;
    let rows = |picture: &crate::support::Picture| picture.menu.iter().map(|row| row.id).collect::<Vec<_>>();
    assert_eq!(rows(&opened), rows(&later));
    let gone = later.row_in(&[SECOND, "Going"]).expect("the row stays");
    assert!(!gone.enabled, "and does nothing any more: {gone:?}");
    desk.tray.open_menu().await;
    desk.tray.until("opened anew it has what is", |picture| picture.row(SECOND).is_none()).await;
}

/// The one test that takes as long as a menu holds still: 30 s, of no clock but the wall's.
#[tokio::test]
async fn a_menu_that_was_opened_is_drawn_anew_by_itself_once_it_need_not_hold_still() {
    let desk = Desk::new().await;
    let clock = "2026-10-08T12:00:00Z";
    let app = desk.start(clock);
    desk.tray.says(&[FIRST, SECOND]).await;
    desk.tray.open_menu().await;
    let mut page = Page::of_the_guild();
    page.sessions.remove(1);
    desk.site.serve(&page);
    desk.ask(&["refresh"]).await.good();
    let held = desk.tray.picture().await.unwrap();
    assert!(held.row(SECOND).is_some(), "{}", desk.story);
    // Nothing else happens from here on: only the menu's own time can draw it.
    app.clock_passes(clock, "2026-10-08T12:00:20Z").await;
    desk.tray.until("the row goes by itself", |picture| picture.row(SECOND).is_none()).await;
}

#[tokio::test]
async fn the_row_that_quits_ends_the_application() {
    let (desk, mut app) = desk().await;
    desk.tray.click("Quit").await;
    assert!(app.ends().await.success());
}
