//! What other programs read: the JSON of `status` and `next`, key by key, as they were promised.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use crate::support::{Desk, Page};

const NOW: &str = "2026-10-08T15:30:00Z";

fn keys(value: &Value) -> Vec<&str> {
    let mut keys: Vec<_> = value.as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    keys
}

fn instant(value: &Value) -> DateTime<Utc> {
    value.as_str().unwrap_or_else(|| panic!("an instant: {value}")).parse().unwrap()
}

const NEXT: [&str; 8] = ["doubts", "end", "in_seconds", "join", "local", "start", "status", "title"];

#[tokio::test]
async fn next_has_every_key_and_its_value() {
    let desk = Desk::new().await;
    let _app = desk.start(NOW);
    desk.tray.says(&["Libraries & Archives"]).await;
    let mut next = desk.ask(&["next", "--json"]).await.json();
    assert_eq!(keys(&next), NEXT);
    let seconds = next["in_seconds"].take().as_i64().unwrap();
    assert!((1700..=1800).contains(&seconds), "half an hour at most: {seconds}");
    let expected = json!({
        "title": "Libraries & Archives",
        "start": "2026-10-08T16:00:00Z",
        "end": "2026-10-08T17:00:00Z",
        "local": "2026-10-08T18:00:00+02:00",
        "in_seconds": null,
        "status": "confirmed",
        "doubts": [],
        "join": { "kind": "register", "host": "register.example.org" },
    });
    assert_eq!(next, expected);
}

#[tokio::test]
async fn status_has_every_key_and_its_value() {
    let desk = Desk::new().await;
    let _app = desk.start(NOW);
    desk.tray.says(&["Libraries & Archives"]).await;
    let told = desk.story.until("tray and server are known", async || {
        let status = desk.ask(&["status", "--json"]).await.json();
        (status["tray"]["host"] == true && !status["notifications"]["server"].is_null()).then_some(status)
    });
    let status = told.await;
    let all = ["armed_until", "next", "notifications", "schedule", "tray", "troubles", "zones"];
    assert_eq!(keys(&status), all, "{status}");
    let schedule = &status["schedule"];
    let of_schedule =
        ["bytes", "last_good", "last_poll", "message", "next_poll", "result", "sessions", "url"];
    assert_eq!(keys(schedule), of_schedule);
    assert_eq!(schedule["url"], desk.site.url());
    assert_eq!((&schedule["result"], &schedule["sessions"]), (&"ok".into(), &2.into()));
    assert_eq!(schedule["bytes"], Page::of_the_guild().html().len());
    assert_eq!(schedule["message"], "The page was read; it has 2 sessions.");
    assert_eq!(schedule["last_good"], schedule["last_poll"]);
    assert!(instant(&schedule["last_poll"]) >= instant(&NOW.into()), "{status}");
    assert!(instant(&schedule["next_poll"]) > instant(&schedule["last_poll"]), "{status}");
    assert_eq!(keys(&status["next"]), NEXT);
    assert_eq!(status["tray"], json!({ "host": true }));
    assert_eq!(status["notifications"], json!({ "server": "Server of the tests 1" }));
    assert_eq!(keys(&status["zones"]), ["from", "version"]);
    let version = status["zones"]["version"].as_str().unwrap();
    assert!(version.len() == 5 && version.starts_with("20") && version.ends_with(char::is_alphabetic));
    assert!(["bundled", "system"].contains(&status["zones"]["from"].as_str().unwrap()), "{status}");
    assert_eq!(status["troubles"], json!([]));
    let armed = instant(&status["armed_until"]);
    assert!(armed > instant(&NOW.into()) && armed <= instant(&"2026-10-08T15:50:00Z".into()), "{status}");
}

#[tokio::test]
async fn a_page_that_contradicts_itself_is_told_with_its_doubts() {
    let mut page = Page::without_links();
    page.sessions[0].when = Some("9am PT, 11pm ET, 6pm CET".into());
    let desk = Desk::build().page(page).set_up().await;
    let _app = desk.start(NOW);
    desk.tray.says(&["Libraries & Archives", "Not sure: “11pm ET” would be"]).await;
    let next = desk.ask(&["next", "--json"]).await.json();
    assert_eq!(keys(&next), NEXT);
    assert_eq!(next["start"], "2026-10-08T16:00:00Z");
    let doubts = next["doubts"].as_array().unwrap();
    assert!(doubts.len() == 1 && doubts[0].to_string().contains("11pm ET"), "{next}");
    assert_eq!(next["join"], json!({ "kind": "page", "host": "localhost" }));
}
