//! Two sessions that start together: one notice, whose answers are about the one or the other, or both.

use crate::support::{Desk, Page, Shown};

const CALLS: [&str; 2] = ["https://meet.jit.si/libraries", "https://meet.jit.si/towns"];
const BOTH: &str = "Libraries & Archives and Towns, Counties and Ports";
const SOON: &str = "2026-10-08T15:49:58Z";

/// Both of the guild's sessions at one time, each with its own call.
fn page() -> Page {
    let mut page = Page::of_the_guild();
    page.sessions[1].heading = "October 8: Towns, Counties and Ports".into();
    page.sessions[1].when = page.sessions[0].when.clone();
    for (session, call) in page.sessions.iter_mut().zip(CALLS) {
        session.links = vec![("Join the call".into(), call.into())];
    }
    page
}

/// A desk whose server can do that, and its notice of both.
async fn desk(capabilities: &[&str], clock: &str) -> (Desk, crate::support::App, Shown) {
    let mut desk = Desk::build().page(page()).without_daemon().set_up().await;
    desk.daemon.can(capabilities);
    desk.daemon.start().await;
    let app = desk.start(clock);
    let shown = desk.daemon.shows(BOTH).await;
    (desk, app, shown)
}

#[tokio::test]
async fn each_button_joins_the_session_that_it_names() {
    for (words, key, call) in [("Join: Libraries", "join-1", CALLS[0]), ("Join: Towns", "join-2", CALLS[1])] {
        let (desk, _app, shown) = desk(&["actions", "body"], SOON).await;
        assert_eq!(shown.summary, BOTH);
        assert_eq!(shown.button(words), Some(key), "{:?}", shown.actions);
        desk.daemon.click(&shown, words).await;
        desk.opener.opens(call).await;
    }
}

#[tokio::test]
async fn remind_me_puts_off_both() {
    let clock = "2026-10-08T15:45:00Zx60";
    let (desk, _app, shown) = desk(&["actions", "body"], clock).await;
    desk.daemon.click(&shown, "5 min").await;
    let again = desk.daemon.shows_nth(BOTH, 2).await;
    assert!(again.body.contains("min"), "{again:?}");
    let entries = desk.ask(&["log", "--json"]).await.entries();
    let told: Vec<_> = entries.iter().filter_map(|entry| entry["text"].as_str()).collect();
    for title in ["Libraries & Archives", "Towns, Counties and Ports"] {
        assert!(
            told.iter().any(|text| text.starts_with("Reminding again at") && text.ends_with(title)),
            "{told:?}"
        );
    }
}

#[tokio::test]
async fn where_there_are_no_buttons_the_words_say_which_one_a_click_joins() {
    let (desk, _app, shown) = desk(&["body"], SOON).await;
    assert!(shown.body.ends_with("\nClick: Join: Libraries & Archives"), "{shown:?}");
    desk.daemon.act(&shown, "default").await;
    desk.opener.opens(CALLS[0]).await;
}

#[tokio::test]
async fn the_body_says_what_each_is_about_and_no_title_twice() {
    let (_desk, _app, shown) = desk(&["actions", "body"], SOON).await;
    let lines: Vec<_> = shown.body.lines().collect();
    assert_eq!(lines[1], "Libraries & Archives: Preserving software ‹for good›");
    assert_eq!(lines[2..], ["Towns, Counties and Ports: Buying together"]);
}
