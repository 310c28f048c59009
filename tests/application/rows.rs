//! The rows of the menu that come only now and then: a doubt, what was missed, a page that is not believed, more sessions than have room,
//! the group; and what the application does when they are clicked.

use serde_json::json;

use crate::support::{Desk, Page, Session};

const FIRST: &str = "18:00 Libraries & Archives";
const SECOND: &str = "16:00 Towns, Counties and Ports";
const TITLE: &str = "Libraries & Archives";
const QUIET_HOUR: &str = "2026-10-08T12:00:00Z";

#[tokio::test]
async fn a_doubt_opens_the_window_where_the_reading_is_explained() {
    let mut page = Page::of_the_guild();
    page.sessions[0].when = Some("9am PT, 11pm ET, 6pm CET".into());
    let mut desk = Desk::build().page(page).set_up().await;
    let window = desk.with_window();
    let _app = desk.start(QUIET_HOUR);
    desk.tray.click("Not sure:").await;
    window.opens().await;
    window.turns(&json!({ "to": "why", "session": desk.session_id(TITLE) })).await;
}

#[tokio::test]
async fn what_was_missed_opens_the_window_at_that_session_and_is_said_no_more() {
    let mut desk = Desk::new().await;
    let window = desk.with_window();
    let mut app = desk.start(QUIET_HOUR);
    desk.tray.says(&[FIRST]).await;
    desk.ask(&["quit"]).await.good();
    app.ends().await;
    let _late = desk.start("2026-10-22T18:00:00Z");
    let both = ["Missed: Libraries & Archives (Thu 8 Oct, 18:00)", "Missed: Towns, Counties and Ports"];
    desk.tray.says(&both).await;
    desk.tray.click("Missed: Libraries").await;
    window.opens().await;
    window.turns(&json!({ "to": "session", "session": desk.session_id(TITLE) })).await;
    let other = |text: &str| text.contains("Missed: Towns") && !text.contains("Missed: Libraries");
    desk.tray.until("the other one is still said", |picture| other(&picture.text())).await;
}

#[tokio::test]
async fn a_page_that_is_not_believed_is_believed_when_the_member_says_so() {
    let desk = Desk::new().await;
    let _app = desk.start(QUIET_HOUR);
    desk.tray.says(&[FIRST]).await;
    let mut page = Page::of_the_guild();
    page.sessions.clear();
    desk.site.serve(&page);
    desk.ask(&["refresh"]).await.good();
    desk.tray.says(&[FIRST, "The page suddenly names no session"]).await;
    desk.tray.click("Use the page as it is now").await;
    let promise = "the page is believed";
    desk.tray.until(promise, |picture| picture.tooltip.1.starts_with("Nothing is scheduled")).await;
    desk.tray.until("and asked about no more", |picture| picture.row("Use the page").is_none()).await;
}

#[tokio::test]
async fn more_sessions_than_have_room_are_in_the_window() {
    let mut page = Page::of_the_guild();
    let one = page.sessions[0].clone();
    page.sessions = (8..16)
        .map(|day| Session { heading: format!("October {day}: Libraries & Archives"), ..one.clone() })
        .collect();
    let mut desk = Desk::build().page(page).set_up().await;
    let window = desk.with_window();
    let _app = desk.start(QUIET_HOUR);
    desk.tray.click("2 more…").await;
    window.opens().await;
}

/// The guild's page with its rules and where to write to.
fn with_the_group(page: &Page) -> String {
    let group = "<h3>Rules</h3><p><a href=\"https://guild.example.org/conduct\">Code of Conduct</a></p>\n\
                 <p>Write to <a href=\"mailto:hello@guild.example.org\">us</a>.</p>\n</main>";
    page.html().replace("</main>", group)
}

#[tokio::test]
async fn the_links_of_the_group_and_its_contact_are_opened() {
    let desk = Desk::new().await;
    desk.site.serve_text(&with_the_group(&Page::of_the_guild()));
    let _app = desk.start(QUIET_HOUR);
    desk.tray.click_in(&["About this group", "Code of Conduct"]).await;
    desk.opener.opens_nth("https://guild.example.org/conduct", 1).await;
    desk.tray.click_in(&["About this group", "Write to hello@guild.example.org"]).await;
    desk.opener.opens_nth("mailto:hello@guild.example.org", 2).await;
}

#[tokio::test]
async fn one_day_before_rings_one_day_before() {
    let desk = Desk::new().await;
    let mut app = desk.start("2026-10-20T12:00:00Z");
    desk.tray.click_in(&[SECOND, "Remind me", "1 day before"]).await;
    let chosen = |picture: &crate::support::Picture| {
        picture.row_in(&[SECOND, "Remind me", "1 day before"]).and_then(|row| row.checked) == Some(true)
    };
    desk.tray.until("the choice is marked", chosen).await;
    desk.ask(&["quit"]).await.good();
    app.ends().await;
    let _app = desk.start("2026-10-21T13:59:58Z");
    let shown = desk.daemon.shows("Towns, Counties and Ports").await;
    assert!(shown.body.starts_with("in 24 h · Thu 22 Oct, 16:00"), "{shown:?}");
}

#[tokio::test]
async fn with_nothing_scheduled_the_page_is_one_click_away() {
    let mut page = Page::of_the_guild();
    page.sessions.clear();
    let desk = Desk::build().page(page).set_up().await;
    let _app = desk.start(QUIET_HOUR);
    desk.tray.says(&["Nothing is scheduled"]).await;
    desk.tray.click("Open the page").await;
    desk.opener.opens(&desk.site.url()).await;
}

#[tokio::test]
async fn a_page_that_is_a_file_and_says_nothing_of_the_group_has_no_row_that_does_nothing() {
    let desk = Desk::new().await;
    let page = desk.folder().join("page.md");
    std::fs::write(&page, "# Garden Club\n\n## 8 October 2026: Seeds & Soil\n\n- When: 6pm UTC\n").unwrap();
    let _app = desk.start_with(&["--schedule", page.to_str().unwrap(), "--clock", QUIET_HOUR]);
    let picture = desk.tray.says(&["20:00 Seeds & Soil"]).await;
    let about = picture.row("About this group").unwrap();
    assert_eq!(about.rows.iter().map(|row| row.label.as_str()).collect::<Vec<_>>(), ["Open the page"]);
    let row = picture.row("20:00 Seeds & Soil").unwrap();
    assert_eq!(row.rows[0].label, "Going", "no line above the first row: {row:?}");
    let pages = row.rows.iter().filter(|row| row.label == "Open the page").count();
    assert_eq!(pages, 1, "the page is the way in, and stands there once: {row:?}");
}
