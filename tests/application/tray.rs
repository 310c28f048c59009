//! The tray: the next session in the member's own time, while time goes on and the page changes.

use crate::support::{Desk, Page, Row};

#[tokio::test]
async fn the_next_session_stands_in_tooltip_and_menu_in_the_members_own_time() {
    let desk = Desk::new().await;
    let _app = desk.start("2026-10-08T15:30:00Z");
    let picture = desk.tray.says(&["Libraries & Archives", "Thu 8 Oct, 18:00", "in 30 min"]).await;
    assert_eq!(picture.tooltip, ("Libraries & Archives".into(), "Thu 8 Oct, 18:00 · in 30 min".into()));
    let menu = labels(&picture.menu);
    for words in [
        "Libraries & Archives",
        "18:00",
        "Register at register.example.org",
        "Towns, Counties and Ports",
        "Open OSPO Tray",
        "Refresh now",
        "Quit",
    ] {
        assert!(menu.contains(words), "the menu has {words:?}:\n{menu}");
    }
    assert!(
        menu.contains("Thu 22 Oct\n16:00 Towns, Counties and Ports"),
        "the session after the next in the member's time:\n{menu}"
    );
}

#[tokio::test]
async fn each_member_reads_the_time_of_the_own_zone() {
    for (zone, words) in [
        ("Asia/Kolkata", "Thu 8 Oct, 21:30 · in 30 min"),
        ("America/Los_Angeles", "Thu 8 Oct, 09:00 · in 30 min"),
        ("Pacific/Auckland", "Fri 9 Oct, 05:00 · in 30 min"),
    ] {
        let desk = Desk::build().zone(Some(zone)).set_up().await;
        let _app = desk.start("2026-10-08T15:30:00Z");
        let promise = format!("the tooltip in {zone} says {words:?}");
        desk.tray.until(&promise, |picture| picture.tooltip.1 == words).await;
    }
}

#[tokio::test]
async fn the_minutes_run_down_in_words_and_in_the_icon() {
    let desk = Desk::new().await;
    let _app = desk.start("2026-10-08T15:29:45Zx15");
    let before = desk.tray.until("the minutes are told", |picture| picture.minutes_left().is_some()).await;
    let icons = desk.tray.icons().await;
    assert!(!icons.is_empty(), "there is an icon");
    for (width, height, pixels) in &icons {
        let bytes = usize::try_from(width * height * 4).unwrap();
        assert_eq!(pixels.len(), bytes, "{width} by {height} points of four bytes");
        assert!(pixels.iter().any(|byte| *byte != 0), "something is drawn at {width} by {height}");
    }
    let left = before.minutes_left();
    desk.tray.until("the minutes run down", |now| now.minutes_left() < left).await;
    desk.story.until("the icon too", async || (desk.tray.icons().await != icons).then_some(())).await;
}

#[tokio::test]
async fn a_session_that_is_over_makes_room_for_the_next_one() {
    let desk = Desk::new().await;
    let _app = desk.start("2026-10-08T16:58:00Zx30");
    desk.tray.until("the session is on", |picture| picture.tooltip.0 == "Libraries & Archives").await;
    let next = desk.tray.until("the next one comes", |picture| picture.tooltip.0.starts_with("Towns")).await;
    assert!(next.tooltip.1.starts_with("Thu 22 Oct, 16:00"), "{next:?}");
}

#[tokio::test]
async fn a_changed_page_changes_the_tray() {
    let desk = Desk::new().await;
    let _app = desk.start("2026-10-08T15:30:00Z");
    desk.tray.says(&["Libraries & Archives", "18:00"]).await;
    let mut page = Page::of_the_guild();
    page.sessions[0].when = Some("10am PT, 1pm ET, 7pm CET".into());
    desk.site.serve(&page);
    desk.tray.click("Refresh now").await;
    desk.tray
        .until("the new time is read", |picture| picture.tooltip.1.starts_with("Thu 8 Oct, 19:00"))
        .await;
    page.sessions.remove(0);
    desk.site.serve(&page);
    desk.tray.click("Refresh now").await;
    desk.tray.until("the removed session is gone", |picture| picture.tooltip.0.starts_with("Towns")).await;
}

#[tokio::test]
async fn words_of_the_page_are_words_in_the_tray_and_neither_markup_nor_mnemonics() {
    let mut page = Page::of_the_guild();
    page.sessions[0].heading = "October 8: <b>Tools_and</b> & _Tricks_of_the_Trade".into();
    let desk = Desk::build().page(page).set_up().await;
    let _app = desk.start("2026-10-08T15:30:00Z");
    let words = "<b>Tools_and</b> & _Tricks_of_the_Trade";
    // Some panels take the title of a tooltip for markup.
    let tooltip = words.replace('<', "‹").replace('>', "›");
    let picture = desk.tray.until("the title as it is written", |picture| picture.tooltip.0 == tooltip).await;
    assert!(labels(&picture.menu).contains(words), "{picture:?}");
}

fn labels(rows: &[Row]) -> String {
    rows.iter().map(|row| format!("{}\n{}", row.label, labels(&row.rows))).collect()
}
