//! The unmissable alert where no window can be shown: a critical notification in its place.

use crate::support::{Desk, Page, Shown};

const CALL: &str = "https://meet.jit.si/lantern-guild";
/// The specification's level for what must not be missed.
const CRITICAL: u8 = 2;
const NORMAL: u8 = 1;

fn urgency(shown: &Shown) -> u8 {
    shown.hints["urgency"].downcast_ref().unwrap()
}

async fn desk(alert: bool) -> Desk {
    let desk = Desk::build().page(Page::with_call(CALL)).set_up().await;
    desk.settings(&format!("[reminders]\nleads = [\"10m\", \"0m\"]\nalert = {alert}"));
    desk
}

#[tokio::test]
async fn without_a_display_the_start_is_a_critical_notification() {
    let desk = desk(true).await;
    let app = desk.start("2026-10-08T15:49:57Zx60");
    let early = desk.daemon.shows("in 10 min").await;
    assert_eq!(urgency(&early), NORMAL, "only the start is an alert: {early:?}");
    let start = desk.daemon.shows("now · 18:00").await;
    assert_eq!(urgency(&start), CRITICAL, "{start:?}");
    app.says("no display here on which a window could be shown").await;
    desk.daemon.click(&start, "Join").await;
    desk.opener.opens(CALL).await;
}

#[tokio::test]
async fn without_the_setting_the_start_is_as_any_other_notification() {
    let desk = desk(false).await;
    let _app = desk.start("2026-10-08T15:59:57Z");
    let start = desk.daemon.shows("now · 18:00").await;
    assert_eq!(urgency(&start), NORMAL, "{start:?}");
}

#[tokio::test]
async fn a_window_that_dies_before_it_is_seen_leaves_a_critical_notification() {
    let mut desk = desk(true).await;
    // A display that nobody serves: the window starts, and ends before it is shown.
    desk.set("DISPLAY", ":99999");
    let _app = desk.start("2026-10-08T15:59:57Z");
    let promise = "the start is a critical notification in the end";
    let is_critical = async || {
        let shown = desk.daemon.shown();
        shown
            .into_iter()
            .any(|it| it.text().contains("now · 18:00") && urgency(&it) == CRITICAL)
            .then_some(())
    };
    desk.story.until(promise, is_critical).await;
}
