//! The demo on a desk: tray, reminder and *Join* within its first minutes.
//!
//! One demo at a time: a second one opens the window of the first, which is what the advice for a desktop without a tray says.

use crate::support::Desk;

#[tokio::test]
async fn a_second_demo_opens_the_window_of_the_first() {
    let mut desk = Desk::build().without_tray().set_up().await;
    let window = desk.with_window();
    let mut first = desk.start_other(&["--demo"]);
    first.says("next: Hello, Tray").await;
    let second = desk.ask_other(&["--demo"]).await.good();
    assert!(second.text().contains("runs already"), "{}", desk.story);
    window.opens().await;
    assert!(first.runs(), "{}", desk.story);
}

#[tokio::test]
async fn what_the_demo_says_to_type_can_be_typed() {
    let desk = Desk::new().await;
    let app = desk.start_other(&["--demo"]);
    let line = app.says("From another terminal: ").await;
    let typed = line.split("terminal: ").nth(1).and_then(|rest| rest.split(" (or").next()).unwrap();
    app.says("next: Hello, Tray").await;
    let words: Vec<String> = ["/bin/sh", "-c", typed].map(str::to_owned).into();
    let asked = desk.start_program(&words);
    asked.says("Hello, Tray").await;
    assert!(line.contains("open, quit"), "{line}");
}

#[tokio::test]
async fn a_newcomer_sees_tray_and_reminder_and_joins() {
    let desk = Desk::new().await;
    let _app = desk.start_other(&["--demo", "--clock", "2026-11-23T16:18:31Zx20"]);
    let picture = desk.tray.says(&["Hello, Tray", "Join with Zoom"]).await;
    assert_eq!(picture.tooltip.0, "Hello, Tray");
    let shown = desk.daemon.shows("Hello, Tray").await;
    assert!(shown.body.starts_with("in 1 min"), "{shown:?}");
    desk.daemon.click(&shown, "Join").await;
    desk.opener.opens("https://zoom.us/test").await;
    desk.tray.click("Join with Zoom").await;
    desk.opener.opens_nth("https://zoom.us/test", 2).await;
}
