//! What a killed process leaves on the screen, and what is shown once more because nobody could know whether it was seen.

use crate::support::{Desk, Page, Shown};

const TITLE: &str = "Libraries & Archives";

fn reminders(desk: &Desk) -> Vec<Shown> {
    desk.daemon.shown().into_iter().filter(|shown| shown.text().contains(TITLE)).collect()
}

/// Waits until the log says that the reminder was shown: by then its place on the screen is kept too.
async fn rung(desk: &Desk) {
    let look = async || {
        let log = desk.ask(&["log", "--json"]).await.entries();
        log.iter().any(|entry| entry["kind"] == "rung").then_some(())
    };
    desk.story.until("the reminder is remembered as shown", look).await;
}

/// A desk on whose screen the first reminder stands, shown by a process that was killed.
async fn left() -> (Desk, Shown) {
    let desk = Desk::new().await;
    let app = desk.start("2026-10-08T15:49:58Z");
    let first = desk.daemon.shows(TITLE).await;
    rung(&desk).await;
    app.crash().await;
    (desk, first)
}

#[tokio::test]
async fn a_notice_that_a_killed_process_left_is_withdrawn_when_its_session_has_moved() {
    let (desk, first) = left().await;
    let mut page = Page::of_the_guild();
    page.sessions[0].heading = page.sessions[0].heading.replace("October 8", "October 9");
    desk.site.serve(&page);
    let app = desk.start("2026-10-08T15:51:00Z");
    app.says(TITLE).await;
    desk.ask(&["refresh"]).await.good();
    desk.daemon.withdraws(&first).await;
}

#[tokio::test]
async fn the_next_reminder_takes_the_place_of_what_a_killed_process_left() {
    let (desk, first) = left().await;
    let _app = desk.start("2026-10-08T15:59:58Z");
    let second = desk.daemon.shows_nth(TITLE, 2).await;
    assert!(second.body.starts_with("now"), "{second:?}");
    assert_eq!(second.replaces, first.id, "{}", desk.story);
}

#[tokio::test]
async fn quitting_takes_what_a_killed_process_left_from_the_screen() {
    let (desk, first) = left().await;
    let mut app = desk.start("2026-10-08T15:51:00Z");
    app.says(TITLE).await;
    desk.ask(&["quit"]).await.good();
    app.ends().await;
    desk.daemon.withdraws(&first).await;
}

#[tokio::test]
async fn a_server_that_was_restarted_meanwhile_has_none_of_it() {
    let (mut desk, _) = left().await;
    desk.daemon.stop().await;
    desk.daemon.start().await;
    let _app = desk.start("2026-10-08T15:59:58Z");
    let second = desk.daemon.shows_nth(TITLE, 2).await;
    assert_eq!(second.replaces, 0, "its numbers are another's");
}

#[tokio::test]
async fn killed_while_it_is_shown_a_reminder_is_shown_once_more_and_never_a_third_time() {
    let desk = Desk::new().await;
    desk.daemon.kills(true);
    let mut app = desk.start("2026-10-08T15:49:58Z");
    desk.daemon.shows(TITLE).await;
    app.ends().await;
    let mut app = desk.start("2026-10-08T15:50:30Z");
    desk.daemon.shows_nth(TITLE, 2).await;
    app.ends().await;
    desk.daemon.kills(false);
    let clock = "2026-10-08T15:51:00Zx30";
    let app = desk.start(clock);
    app.says(TITLE).await;
    app.clock_passes(clock, "2026-10-08T15:53:00Z").await;
    desk.ask(&["next"]).await.good();
    assert_eq!(reminders(&desk).len(), 2, "{}", desk.story);
    desk.daemon.shows_nth(TITLE, 3).await;
}
