//! The page: asked for politely, read when it changed, and kept.

use crate::{
    server::{Server, Step},
    support::{Desk, Page},
};

const NOW: &str = "2026-10-08T15:30:00Z";

#[tokio::test]
async fn a_second_fetch_is_conditional() {
    let desk = Desk::new().await;
    let _app = desk.start(NOW);
    desk.tray.says(&["Libraries & Archives"]).await;
    desk.ask(&["refresh"]).await.good();
    let asked = desk.site.asked();
    assert_eq!(asked.len(), 2, "refresh asks at once, and comes back with the answer:\n{}", desk.story);
    assert_eq!((asked[0].validator.as_deref(), asked[0].status), (None, 200));
    assert_eq!((asked[1].validator.as_deref(), asked[1].status), (Some("\"version-1\""), 304));
    let status = desk.ask(&["status", "--json"]).await.json();
    assert_eq!(status["schedule"]["result"], "not-modified", "{status}");
    assert_eq!(status["schedule"]["url"], desk.site.url());
    assert_eq!(status["schedule"]["sessions"], 2, "{status}");
    assert_eq!(status["schedule"]["bytes"], Page::of_the_guild().html().len(), "{status}");
    assert!(asked[0].agent.as_deref().is_some_and(|agent| agent.starts_with("ospo-tray/")), "{asked:?}");
}

#[tokio::test]
async fn the_page_is_asked_for_again_by_itself() {
    let desk = Desk::new().await;
    let url = desk.site.url();
    desk.settings_file(&format!("[schedule]\nurl = \"{url}\"\npoll = \"40m\"\n"));
    let _app = desk.start("2026-10-05T09:00:00Zx900");
    // Nine hundred times as fast, an answer that takes a tenth of a second counts as lost, and the page is asked for once more before it is kept.
    let mut asked = 2;
    while asked < 10 && desk.site.asked_nth(asked).await.status == 200 {
        asked += 1;
    }
    assert_eq!(desk.site.asked_nth(asked).await.status, 304, "{}", desk.story);
    let status = desk.ask(&["status", "--json"]).await.json();
    let [last, next] = ["last_poll", "next_poll"].map(|key| {
        let text = status["schedule"][key].as_str().unwrap_or_else(|| panic!("{key}: {status}"));
        text.parse::<chrono::DateTime<chrono::Utc>>().unwrap()
    });
    let minutes = (next - last).as_seconds_f64() / 60.0;
    assert!((36.0..=44.0).contains(&minutes), "40 min, a tenth more or less: {status}");
    let mut page = Page::of_the_guild();
    page.sessions[0].heading = "October 8: Reading Rooms".into();
    desk.site.serve(&page);
    desk.tray.says(&["Reading Rooms"]).await;
}

/// The first session moves by an hour, and the answer to `refresh` knows.
async fn refreshes_to_a_later_hour(desk: &Desk) {
    let mut page = Page::of_the_guild();
    page.sessions[0].when = Some("10am PT, 1pm ET, 7pm CET".into());
    desk.site.serve(&page);
    desk.ask(&["refresh"]).await.good();
    let next = desk.ask(&["next", "--json"]).await.json();
    assert_eq!(next["local"], "2026-10-08T19:00:00+02:00", "{next}");
}

#[tokio::test]
async fn refresh_comes_back_with_the_new_page() {
    let desk = Desk::new().await;
    let _app = desk.start(NOW);
    desk.tray.says(&["Libraries & Archives"]).await;
    refreshes_to_a_later_hour(&desk).await;
}

#[tokio::test]
async fn refresh_does_not_wait_for_an_older_look_that_hangs_nor_take_its_answer() {
    let desk = Desk::new().await;
    desk.site.hangs();
    let _app = desk.start(NOW);
    desk.site.asked_nth(1).await;
    refreshes_to_a_later_hour(&desk).await;
}

#[tokio::test]
async fn refresh_that_fails_says_so_on_standard_error() {
    let desk = Desk::new().await;
    let _app = desk.start(NOW);
    desk.tray.says(&["Libraries & Archives"]).await;
    desk.site.answer_with(404, &[]);
    let answer = desk.ask(&["refresh"]).await;
    assert_eq!((answer.code, answer.stdout.as_str()), (Some(1), ""), "{answer:?}");
    assert!(answer.stderr.contains("The page is not there any more (localhost answers 404)"), "{answer:?}");
}

#[tokio::test]
async fn a_restart_without_network_serves_what_was_kept() {
    let mut desk = Desk::new().await;
    let app = desk.start(NOW);
    desk.tray.says(&["Libraries & Archives"]).await;
    desk.ask(&["quit"]).await.good();
    drop(app);
    desk.site.down().await;
    let _app = desk.start("2026-10-08T15:49:58Z");
    desk.daemon.shows("Libraries & Archives").await;
    desk.tray.says(&["Libraries & Archives", "Register"]).await;
    let status = desk.story.until("the fetch has failed", async || {
        let status = desk.ask(&["status", "--json"]).await.json();
        (status["schedule"]["result"] == "failed").then_some(status)
    });
    let status = status.await;
    assert!(status["schedule"]["last_good"].as_str().unwrap() < "2026-10-08T15:31:00", "{status}");
    assert!(status["schedule"]["message"].as_str().unwrap().len() > 20, "a sentence: {status}");
}

#[tokio::test]
async fn what_was_kept_is_shown_at_once_while_the_page_is_asked_for() {
    let desk = Desk::new().await;
    let mut app = desk.start(NOW);
    desk.tray.says(&["Libraries & Archives"]).await;
    let before = desk.ask(&["status", "--json"]).await.json();
    desk.ask(&["quit"]).await.good();
    app.ends().await;
    desk.site.hangs();
    let _app = desk.start("2026-10-08T15:35:00Z");
    desk.tray.says(&["Libraries & Archives", "in 25 min", "Register"]).await;
    desk.site.asked_nth(2).await;
    desk.tray.says(&["Libraries & Archives", "in 25 min"]).await;
    let status = desk.ask(&["status", "--json"]).await.json();
    assert_eq!(status["schedule"]["last_poll"], before["schedule"]["last_poll"], "nobody answered: {status}");
}

#[tokio::test]
async fn a_server_that_wants_to_be_left_alone_is() {
    let desk = Desk::new().await;
    let _app = desk.start(NOW);
    desk.tray.says(&["Libraries & Archives"]).await;
    desk.site.answer_with(503, &[("Retry-After", "7200")]);
    desk.ask(&["refresh"]).await;
    let status = desk.ask(&["status", "--json"]).await.json();
    assert_eq!(status["schedule"]["result"], "failed", "{status}");
    assert!(
        status["schedule"]["next_poll"].as_str().unwrap() >= "2026-10-08T17:30:00",
        "two hours later: {status}"
    );
    assert_eq!(status["next"]["title"], "Libraries & Archives", "the last good page serves: {status}");
}

#[tokio::test]
async fn a_page_that_makes_no_sense_changes_nothing_but_a_warning() {
    let desk = Desk::new().await;
    let app = desk.start("2026-10-08T15:49:55Z");
    desk.tray.says(&["Libraries & Archives"]).await;
    desk.site.serve_text(
        "<html><title>Welcome to the Grand Hotel</title><form>Room and name: <input></form></html>",
    );
    desk.ask(&["refresh"]).await;
    let status = desk.ask(&["status", "--json"]).await.json();
    assert_eq!(status["schedule"]["result"], "doubtful", "{status}");
    desk.daemon.shows("Libraries & Archives").await;
    desk.tray.says(&["Libraries & Archives"]).await;
    assert!(!app.terminal().contains("Grand Hotel"), "{}", desk.story);
}

#[tokio::test]
async fn a_local_file_is_a_page_too() {
    let desk = Desk::new().await;
    let file = desk.folder().join("page.md");
    std::fs::write(&file, Page::of_the_guild().markdown()).unwrap();
    let path = file.display().to_string();
    let _app = desk.start_with(&["--clock", NOW, "--schedule", &path]);
    desk.tray.says(&["Libraries & Archives", "in 30 min", "Register"]).await;
    let mut page = Page::of_the_guild();
    page.sessions[0].when = Some("10am PT, 1pm ET, 7pm CET".into());
    std::fs::write(&file, page.markdown()).unwrap();
    desk.ask(&["refresh"]).await.good();
    desk.tray.says(&["Thu 8 Oct, 19:00"]).await;
    assert!(desk.site.asked().is_empty(), "the site of the settings is not asked:\n{}", desk.story);
}

const FOREVER: &[(&str, &str)] = &[("Cache-Control", "max-age=31536000, immutable")];

#[tokio::test]
async fn however_long_an_answer_calls_itself_fresh_the_server_is_asked_again_within_six_hours() {
    let desk = Desk::new().await;
    desk.site.answer_with(200, FOREVER);
    let hours = [("00", "06"), ("07", "13"), ("13", "19")];
    for (hour, next) in hours {
        let mut app = desk.start(&format!("2026-09-01T{hour}:00:00Z"));
        app.says("next:").await;
        desk.ask(&["refresh"]).await.good();
        let status = desk.ask(&["status", "--json"]).await.json();
        let schedule = &status["schedule"];
        assert!(
            schedule["last_poll"].as_str().unwrap() >= format!("2026-09-01T{hour}:00:00").as_str(),
            "{status}"
        );
        assert!(
            schedule["next_poll"].as_str().unwrap() < format!("2026-09-01T{next}:10").as_str(),
            "{status}"
        );
        desk.ask(&["quit"]).await.good();
        app.ends().await;
    }
}

#[tokio::test]
async fn the_look_before_a_session_asks_the_server_however_fresh_its_answer_is() {
    let desk = Desk::new().await;
    desk.site.answer_with(200, FOREVER);
    let _app = desk.start("2026-10-08T15:29:00Zx60");
    desk.daemon.shows("Libraries & Archives").await;
    assert!(desk.site.asked().len() > 1, "{}", desk.story);
}

#[tokio::test]
async fn another_schedule_does_not_wait_for_the_server_of_the_last_one() {
    let server = Server::start(|_, _| vec![Step::Send(b"HTTP/1.1 200 OK\r\n".to_vec()), Step::Stall]).await;
    let desk = Desk::new().await;
    desk.settings_file(&format!("[schedule]\nurl = \"{}\"\n", server.url("/")));
    let app = desk.start(NOW);
    while server.seen().is_empty() {
        tokio::task::yield_now().await;
    }
    desk.settings("");
    desk.tray.says(&["Libraries & Archives"]).await;
    assert!(!app.terminal().contains("did not answer"), "nobody waited for the first one:\n{}", desk.story);
    assert!(!app.terminal().lines().any(|line| line.trim_end().ends_with("note:")), "{}", desk.story);
}

#[tokio::test]
async fn who_asks_without_end_waits_for_a_turn_and_is_answered_by_the_server() {
    let desk = Desk::new().await;
    let _app = desk.start("2026-10-08T12:30:00Zx60");
    desk.tray.says(&["Libraries & Archives"]).await;
    let before = desk.site.asked().len();
    for _ in 0..25 {
        desk.ask(&["refresh"]).await.good();
    }
    let asked = desk.site.asked().len() - before;
    assert!(asked >= 25, "an answer that is the server's: {asked}");
}
