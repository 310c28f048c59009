//! Join: each way to it opens the right link, with one argument, and nothing else.

use crate::support::{App, Desk, Page, REGISTER};

const CALL: &str = "https://us02web.zoom.us/j/81234567890?pwd=page";
const MINE: &str = "https://us02web.zoom.us/j/99999995678?pwd=private";
const MINE_OF_THE_GROUP: &str = "https://meet.jit.si/MyOwnRoomOfTheLibraries";

/// Two seconds before the reminder is due.
const SOON: &str = "2026-10-08T15:49:58Z";

/// Opens by menu, notification, a click on the notification itself, and command line; each must open `url`.
async fn every_way_opens(desk: &Desk, label: &str, url: &str) -> App {
    let app = desk.start(SOON);
    let shown = desk.daemon.shows("Libraries & Archives").await;
    desk.daemon.click(&shown, label).await;
    desk.opener.opens_nth(url, 1).await;
    desk.tray.click(label).await;
    desk.opener.opens_nth(url, 2).await;
    desk.ask(&["join"]).await.good();
    desk.opener.opens_nth(url, 3).await;
    assert_eq!(desk.opener.opened().len(), 3, "{}", desk.story);
    app
}

#[tokio::test]
async fn a_registration_is_opened_when_the_page_has_no_call() {
    let desk = Desk::new().await;
    let _app = every_way_opens(&desk, "Register", REGISTER).await;
}

#[tokio::test]
async fn a_call_on_the_page_goes_before_the_members_own() {
    let desk = Desk::build().page(Page::with_call(CALL)).set_up().await;
    desk.settings(&format!("[join]\nlink = \"{MINE}\""));
    let _app = every_way_opens(&desk, "Join", CALL).await;
}

#[tokio::test]
async fn the_members_own_link_goes_before_a_registration() {
    let desk = Desk::new().await;
    desk.settings(&format!("[join]\nlink = \"{MINE}\""));
    let _app = every_way_opens(&desk, "Join", MINE).await;
}

#[tokio::test]
async fn the_link_of_the_group_goes_before_the_link_for_all() {
    let desk = Desk::new().await;
    let links = format!("\"Libraries & Archives\" = \"{MINE_OF_THE_GROUP}\"\n\"Towns\" = \"{CALL}\"");
    desk.settings(&format!("[join]\nlink = \"{MINE}\"\n\n[join.links]\n{links}"));
    let _app = every_way_opens(&desk, "Join", MINE_OF_THE_GROUP).await;
}

#[tokio::test]
async fn the_page_is_opened_when_there_is_nothing_else() {
    let desk = Desk::build().page(Page::without_links()).set_up().await;
    let _app = every_way_opens(&desk, "Open the page", &desk.site.url()).await;
}

#[tokio::test]
async fn a_click_on_the_notification_itself_is_a_click_on_its_first_button() {
    let desk = Desk::new().await;
    let _app = desk.start(SOON);
    let shown = desk.daemon.shows("Libraries & Archives").await;
    desk.daemon.act(&shown, "default").await;
    desk.opener.opens(REGISTER).await;
}

#[tokio::test]
async fn only_https_mail_and_calls_are_opened() {
    for evil in ["javascript:alert(1)", "file:///etc/passwd", "http://calls.example/j/1", "--help"] {
        let desk = Desk::build().page(Page::with_call(evil)).set_up().await;
        let _app = desk.start(SOON);
        desk.tray.says(&["Libraries & Archives"]).await;
        desk.ask(&["join"]).await;
        // The page is safe to open, and what is opened after it shows that nothing else was.
        desk.opener.opens(&desk.site.url()).await;
        assert_eq!(desk.opener.opened().len(), 1, "{evil} was not opened:\n{}", desk.story);
    }
}

#[tokio::test]
async fn a_known_service_is_opened_with_encryption_whatever_the_page_says() {
    let desk = Desk::build().page(Page::with_call("http://zoom.us/j/123456789")).set_up().await;
    let _app = every_way_opens(&desk, "Join", "https://zoom.us/j/123456789").await;
}

#[tokio::test]
async fn an_action_that_the_notification_does_not_offer_does_nothing() {
    let desk = Desk::new().await;
    let _app = desk.start(SOON);
    let shown = desk.daemon.shows("Libraries & Archives").await;
    desk.daemon.act(&shown, "quit").await;
    desk.daemon.act(&shown, "https://example.com/").await;
    desk.ask(&["join"]).await.good();
    desk.opener.opens(REGISTER).await;
    assert_eq!(desk.opener.opened().len(), 1, "{}", desk.story);
}

#[tokio::test]
async fn next_tells_what_join_would_open() {
    let desk = Desk::new().await;
    let _app = desk.start(SOON);
    desk.tray.says(&["Libraries & Archives"]).await;
    let next = desk.ask(&["next", "--json"]).await.json();
    assert_eq!(next["title"], "Libraries & Archives");
    assert_eq!(next["local"], "2026-10-08T18:00:00+02:00");
    assert_eq!(next["start"], "2026-10-08T16:00:00Z");
    assert_eq!(next["status"], "confirmed");
    assert_eq!(next["join"], serde_json::json!({ "kind": "register", "host": "register.example.org" }));
    let seconds = next["in_seconds"].as_i64().unwrap();
    assert!((1..=602).contains(&seconds), "{next}");
    let plain = desk.ask(&["next"]).await.good().stdout;
    assert!(plain.contains("Libraries & Archives") && plain.contains("18:00"), "{plain}");
}

#[tokio::test]
async fn a_call_that_could_not_be_opened_is_told_and_the_start_still_rings() {
    let desk = Desk::build().page(Page::with_call(CALL)).set_up().await;
    desk.opener.fails();
    let _app = desk.start("2026-10-08T15:49:50Zx30");
    let shown = desk.daemon.shows("Libraries & Archives").await;
    desk.daemon.click(&shown, "Join").await;
    let told = desk.daemon.shows("The link could not be opened").await;
    assert!(told.body.contains("is a browser installed?"), "{told:?}");
    let address = "us02web.zoom.us/j/81234567890";
    assert_eq!(told.body.matches(address).count(), 1, "it can be opened by hand: {told:?}");
    let log = desk.ask(&["log"]).await.text();
    let line = log.lines().find(|line| line.contains("Not opened")).unwrap_or_default();
    assert_eq!(line.matches(address).count(), 1, "{log}");
    desk.daemon.shows("now · 18:00").await;
}

#[tokio::test]
async fn join_on_the_command_line_ends_as_the_opener_does() {
    let desk = Desk::build().page(Page::with_call(CALL)).set_up().await;
    let _app = desk.start(SOON);
    desk.tray.says(&["Libraries & Archives"]).await;
    desk.ask(&["join"]).await.good();
    assert_eq!(desk.opener.opened(), [format!("1: {CALL}")], "it comes back when the opener has ended");
    desk.opener.fails();
    let answer = desk.ask(&["join"]).await;
    assert_eq!(answer.code, Some(1), "{answer:?}");
    assert!(answer.stderr.contains("the link could not be opened: xdg-open ended with"), "{answer:?}");
}

#[tokio::test]
async fn join_says_what_there_is_not_to_open() {
    let desk = Desk::new().await;
    let file = desk.folder().join("page.txt.part");
    std::fs::write(&file, Page::without_links().markdown()).unwrap();
    desk.settings_file(&format!("[schedule]\nurl = \"{}\"\n", file.display()));
    let mut app = desk.start(SOON);
    desk.tray.says(&["Libraries & Archives"]).await;
    let no_link = "There is no link to open; set your own with [join] link in the settings.";
    let answer = desk.ask(&["join"]).await;
    assert!(answer.code == Some(1) && answer.stderr.contains(no_link), "{answer:?}");
    desk.ask(&["quit"]).await.good();
    app.ends().await;
    for (at, sentence) in [(SOON, no_link), ("2026-12-01T00:00:00Z", "All known sessions are over.")] {
        let answer = desk.ask(&["--clock", at, "join"]).await;
        assert!(answer.code == Some(1) && answer.stderr.contains(sentence), "{at}: {answer:?}");
    }
    let over = desk.ask(&["--clock", "2026-12-01T00:00:00Z", "next"]).await.good();
    assert!(over.stdout.contains("All known sessions are over."), "{over:?}");
}

#[tokio::test]
async fn with_none_running_too_a_call_opens_in_its_application_where_that_is_wanted() {
    let desk = Desk::build().page(Page::with_call(CALL)).set_up().await;
    desk.settings("[join]\nzoom_application = true");
    let mut app = desk.start(SOON);
    desk.tray.says(&["Libraries & Archives"]).await;
    desk.ask(&["quit"]).await.good();
    app.ends().await;
    desk.ask(&["--clock", SOON, "join"]).await.good();
    assert!(desk.opener.opened()[0].starts_with("1: zoommtg:"), "{}", desk.story);
}
