//! What is wrong and lasts is told wherever the member looks, and no longer once it is mended.

use serde_json::{Value, json};

use crate::support::{Desk, REGISTER};

const NOW: &str = "2026-10-08T15:30:00Z";
const ROW: &str = "Something is wrong";

async fn troubles(desk: &Desk) -> Vec<String> {
    let status = desk.ask(&["status", "--json"]).await.json();
    let troubles = status["troubles"].as_array().unwrap().iter();
    troubles.map(|sentence: &Value| sentence.as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_mistake_in_the_settings_is_told_until_it_is_mended() {
    let desk = Desk::new().await;
    desk.settings("[reminders]\nleads = 7");
    let _app = desk.start(NOW);
    desk.tray.says(&["Libraries & Archives", ROW]).await;
    let told = troubles(&desk).await;
    assert!(told.iter().any(|sentence| sentence.contains("reminders.leads")), "{told:?}");
    let status = desk.ask(&["status"]).await.good().stdout;
    assert!(status.contains("trouble") && status.contains("reminders.leads"), "{status}");
    desk.settings("[reminders]\nleads = [\"7m\"]");
    desk.tray.until("the row is gone", |picture| picture.row(ROW).is_none()).await;
    assert_eq!(troubles(&desk).await, Vec::<String>::new());
}

#[tokio::test]
async fn a_link_that_cannot_be_opened_is_told_in_a_notice_and_no_longer_once_one_was() {
    let desk = Desk::new().await;
    let _app = desk.start(NOW);
    desk.tray.says(&["Libraries & Archives", "Register"]).await;
    let opener = desk.folder().join("bin/xdg-open");
    let works = std::fs::read(&opener).unwrap();
    std::fs::write(&opener, "#!/bin/sh\nexit 3\n").unwrap();
    desk.tray.click("Register").await;
    let shown = desk.daemon.shows("The link could not be opened").await;
    assert!(shown.body.contains("xdg-open"), "{shown:?}");
    desk.tray.says(&[ROW]).await;
    assert!(troubles(&desk).await[0].contains("is a browser installed?"));
    std::fs::write(&opener, works).unwrap();
    desk.tray.click("Register").await;
    desk.opener.opens(REGISTER).await;
    desk.tray.until("the row is gone", |picture| picture.row(ROW).is_none()).await;
}

#[tokio::test]
async fn the_row_stands_below_the_head_and_opens_the_window_where_the_trouble_is_told() {
    let mut desk = Desk::new().await;
    let window = desk.with_window();
    desk.settings("[reminders]\nleads = 7");
    let _app = desk.start(NOW);
    let picture = desk.tray.says(&["Libraries & Archives", ROW]).await;
    assert!(
        picture.menu[0].label.starts_with("Libraries & Archives — in"),
        "the head stays first: {picture:?}"
    );
    let at = picture.menu.iter().position(|row| row.label == "Something is wrong…").unwrap();
    assert!(picture.menu[at - 1].separator && picture.menu[at + 1].separator, "{picture:?}");
    assert_eq!(
        picture.menu.iter().position(|row| row.separator),
        Some(at - 1),
        "right below it: {picture:?}"
    );
    desk.tray.click(ROW).await;
    window.opens().await;
    window.turns(&json!({ "to": "health" })).await;
    desk.settings("[reminders]\nleads = [\"7m\"]");
    let mended = desk.tray.until("the row is gone", |picture| picture.row(ROW).is_none()).await;
    let lines = |rows: &[crate::support::Row]| {
        rows.windows(2).filter(|two| two[0].separator && two[1].separator).count()
    };
    assert_eq!(lines(&mended.menu), 0, "its line went with it: {mended:?}");
}
