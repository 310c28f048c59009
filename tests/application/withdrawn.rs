//! A reminder on the screen is changed in place while it is of use, and taken back when it is not.

use crate::support::{Desk, Page};

const TITLE: &str = "Libraries & Archives";
const CALL: &str = "https://meet.jit.si/lantern-guild";
/// Two seconds before the reminder is due.
const SOON: &str = "2026-10-08T15:49:58Z";

#[tokio::test]
async fn a_session_that_is_joined_elsewhere_takes_its_reminder_back() {
    let desk = Desk::build().page(Page::with_call(CALL)).set_up().await;
    let _app = desk.start(SOON);
    let shown = desk.daemon.shows(TITLE).await;
    desk.tray.click("Join").await;
    desk.opener.opens(CALL).await;
    desk.daemon.withdraws(&shown).await;
}

#[tokio::test]
async fn a_session_that_is_over_takes_its_reminder_back() {
    let desk = Desk::new().await;
    let app = desk.start("2026-10-08T15:40:00Z");
    desk.tray.says(&[TITLE]).await;
    app.crash().await;
    let _app = desk.start("2026-10-08T16:55:00Zx60");
    let shown = desk.daemon.shows("started 55 min ago").await;
    desk.daemon.withdraws(&shown).await;
    desk.tray.until("another one is next", |picture| picture.tooltip.0.starts_with("Towns")).await;
}

#[tokio::test]
async fn a_session_that_is_gone_from_the_page_takes_its_reminder_back() {
    let desk = Desk::new().await;
    let _app = desk.start(SOON);
    let shown = desk.daemon.shows(TITLE).await;
    let mut page = Page::of_the_guild();
    page.sessions.remove(0);
    desk.site.serve(&page);
    desk.ask(&["refresh"]).await.good();
    desk.daemon.withdraws(&shown).await;
    desk.tray.until("another one is next", |picture| picture.tooltip.0.starts_with("Towns")).await;
}

#[tokio::test]
async fn at_the_start_the_next_reminder_takes_the_place_of_the_first() {
    let desk = Desk::new().await;
    let clock = "2026-10-08T15:49:30Zx60";
    let app = desk.start(clock);
    let first = desk.daemon.shows(TITLE).await;
    let now = desk.daemon.shows_nth(TITLE, 2).await;
    assert!(first.body.starts_with("in 10 min") && now.body.starts_with("now"), "{first:?} {now:?}");
    assert_eq!(now.replaces, first.id, "in the same place");
    assert!(now.hint("sound-name").is_some() && !now.flag("suppress-sound"), "and it rings: {now:?}");
    app.clock_passes(clock, "2026-10-08T16:02:00Z").await;
    desk.ask(&["next"]).await.good();
    assert_eq!(desk.daemon.shown().len(), 2, "{}", desk.story);
}

#[tokio::test]
async fn an_end_that_the_page_says_stands_in_the_reminder() {
    let mut page = Page::of_the_guild();
    page.sessions[0].when = Some("6pm - 7:30pm CEST".into());
    let desk = Desk::build().page(page).set_up().await;
    let _app = desk.start(SOON);
    let shown = desk.daemon.shows(TITLE).await;
    assert!(shown.body.starts_with("in 10 min · 18:00–19:30"), "{shown:?}");
    assert_eq!(shown.urgency(), Some(1), "normal: {shown:?}");
}
