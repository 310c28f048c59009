//! Reminders: at their time, once, with the right words and choices.

use crate::support::{App, Desk, Page, REGISTER, Shown};

const TITLE: &str = "Libraries & Archives";

/// The reminders of the first session so far.
fn reminders(desk: &Desk) -> Vec<Shown> {
    desk.daemon.shown().into_iter().filter(|shown| shown.summary.contains(TITLE)).collect()
}

/// The instants at which the log says that a reminder rang.
async fn rang_at(desk: &Desk) -> Vec<String> {
    let entries = desk.ask(&["log", "--json"]).await.entries();
    let rung = entries.iter().filter(|entry| entry["kind"] == "rung");
    rung.map(|entry| entry["at"].as_str().unwrap().to_string()).collect()
}

#[tokio::test]
async fn a_session_rings_once_at_its_lead_and_once_at_its_start() {
    let desk = Desk::new().await;
    let clock = "2026-10-08T15:42:00Zx100";
    let app = desk.start(clock);
    let lead = desk.daemon.shows(TITLE).await;
    assert!(lead.body.contains("min"), "{lead:?}");
    let start = desk.daemon.shows_nth(TITLE, 2).await;
    assert!(start.body.starts_with("now"), "{start:?}");
    app.clock_passes(clock, "2026-10-08T16:05:00Z").await;
    let rang = rang_at(&desk).await;
    assert_eq!(reminders(&desk).len(), 2, "no third reminder:\n{}", desk.story);
    assert_eq!(rang.len(), 2, "{rang:?}");
    let never_early = rang[0].as_str() >= "2026-10-08T15:50:00" && rang[1].as_str() >= "2026-10-08T16:00:00";
    assert!(never_early, "{rang:?}");
}

#[tokio::test]
async fn a_reminder_says_what_when_and_who() {
    let desk = Desk::new().await;
    let app = desk.start("2026-10-08T15:49:58Z");
    let shown = desk.daemon.shows(TITLE).await;
    assert_eq!(shown.summary, TITLE, "a summary is plain text");
    assert!(shown.body.starts_with("in 10 min · 18:00"), "{shown:?}");
    for words in [
        "Preserving software &lt;for good&gt;",
        "Ada Quill &amp; Tomas Reed, Paper Lantern Library",
        "Community track: A shared map of collections",
    ] {
        assert!(shown.body.contains(words), "{words:?} in {:?}", shown.body);
    }
    assert!(shown.button("Register").is_some() && shown.button("5 min").is_some(), "{:?}", shown.actions);
    assert_eq!(
        shown.actions.iter().filter(|(key, _)| key == "default").count(),
        1,
        "a click on it is one more way"
    );
    assert_eq!(shown.hint("desktop-entry").as_deref(), Some("org.ospotray.OspoTray"));
    assert_eq!(shown.application, "OSPO Tray");
    assert!(
        std::path::Path::new(&shown.icon).is_file(),
        "a picture that needs no installed theme: {}",
        shown.icon
    );
    assert_eq!(shown.expires, 0, "it stays until it is answered");
    app.says(TITLE).await;
    let rang = rang_at(&desk).await;
    let on_time = "2026-10-08T15:50:00"..="2026-10-08T15:50:05";
    assert!(rang.len() == 1 && on_time.contains(&rang[0].as_str()), "when it was due: {rang:?}");
}

#[tokio::test]
async fn a_server_that_does_not_say_that_it_reads_markup_gets_no_sign_of_it() {
    let desk = Desk::build().without_daemon().set_up().await;
    let mut desk = desk;
    desk.daemon.can(&["actions", "body"]);
    desk.daemon.start().await;
    let _app = desk.start("2026-10-08T15:49:58Z");
    let shown = desk.daemon.shows(TITLE).await;
    assert!(shown.body.contains("Preserving software ‹for good›"), "{shown:?}");
    assert!(shown.body.contains("Ada Quill & Tomas Reed"), "{shown:?}");
}

#[tokio::test]
async fn the_settings_say_how_long_before() {
    let desk = Desk::new().await;
    desk.settings("[reminders]\nleads = [\"25m\"]");
    let mut app = desk.start("2026-10-08T15:34:57Z");
    let shown = desk.daemon.shows(TITLE).await;
    assert!(shown.body.contains("25 min"), "{shown:?}");
    desk.ask(&["quit"]).await.good();
    app.ends().await;
    let clock = "2026-10-08T15:48:00Zx240";
    let app = desk.start(clock);
    app.clock_passes(clock, "2026-10-08T16:04:00Z").await;
    desk.tray.until("the session is on", |picture| picture.tooltip.1.ends_with("now")).await;
    assert_eq!(reminders(&desk).len(), 1, "neither ten minutes before nor at the start:\n{}", desk.story);
}

#[tokio::test]
async fn remind_me_in_5_minutes_rings_again_in_5_minutes() {
    let desk = Desk::new().await;
    let _app = desk.start("2026-10-08T15:45:00Zx60");
    let lead = desk.daemon.shows(TITLE).await;
    desk.daemon.click(&lead, "5 min").await;
    let snoozed = desk.daemon.shows_nth(TITLE, 2).await;
    assert!(snoozed.body.contains("min"), "it says how long until: {snoozed:?}");
    desk.daemon.shows_nth(TITLE, 3).await;
    let rang = rang_at(&desk).await;
    assert_eq!(rang.len(), 3, "{rang:?}");
    assert!(
        rang[1].as_str() >= "2026-10-08T15:55:00",
        "five minutes after a click that came at 15:50 or later: {rang:?}"
    );
    assert!(rang[2].as_str() >= "2026-10-08T16:00:00", "the start rings as well: {rang:?}");
}

#[tokio::test]
async fn a_session_that_moved_takes_its_reminder_back_and_rings_at_its_new_time() {
    let desk = Desk::new().await;
    let _app = desk.start("2026-10-08T15:49:58Z");
    let shown = desk.daemon.shows(TITLE).await;
    let mut page = Page::of_the_guild();
    page.sessions[0].when = Some("11am PT, 2pm ET, 8pm CET".into());
    desk.site.serve(&page);
    desk.ask(&["refresh"]).await.good();
    desk.daemon.withdraws(&shown).await;
    desk.tray
        .until("the new time is read", |picture| picture.tooltip.1.starts_with("Thu 8 Oct, 20:00"))
        .await;
}

#[tokio::test]
async fn a_session_that_was_called_off_takes_its_reminder_back_and_does_not_start() {
    let desk = Desk::new().await;
    let _app = desk.start("2026-10-08T15:49:57Z");
    let shown = desk.daemon.shows(TITLE).await;
    let mut page = Page::of_the_guild();
    page.sessions[0].heading = "October 8: Libraries & Archives - CANCELLED".into();
    desk.site.serve(&page);
    desk.ask(&["refresh"]).await.good();
    desk.daemon.withdraws(&shown).await;
    let status = desk.ask(&["next", "--json"]).await.json();
    assert!(status["title"].as_str().unwrap().starts_with("Towns"), "{status}");
}

#[tokio::test]
async fn two_starts_of_one_reminder_ring_once() {
    let desk = Desk::new().await;
    let first: App = desk.start("2026-10-08T15:49:58Z");
    desk.daemon.shows(TITLE).await;
    desk.ask(&["quit"]).await.good();
    drop(first);
    let clock = "2026-10-08T15:51:00Zx30";
    let second = desk.start(clock);
    second.says(TITLE).await;
    second.clock_passes(clock, "2026-10-08T15:53:00Z").await;
    desk.ask(&["next"]).await.good();
    assert_eq!(reminders(&desk).len(), 1, "{}", desk.story);
}

#[tokio::test]
async fn at_the_start_the_words_change_in_place_and_nothing_rings_again() {
    let desk = Desk::new().await;
    desk.settings("[reminders]\nleads = [\"10m\"]");
    let clock = "2026-10-08T15:45:00Zx60";
    let app = desk.start(clock);
    let first = desk.daemon.shows(TITLE).await;
    let now = desk.daemon.shows_nth(TITLE, 2).await;
    assert!(first.body.starts_with("in 10 min") && now.body.starts_with("now"), "{first:?} {now:?}");
    assert_eq!(now.replaces, first.id, "in the same place");
    assert!(now.flag("suppress-sound") && now.hint("sound-name").is_none(), "{now:?}");
    app.clock_passes(clock, "2026-10-08T16:03:00Z").await;
    assert_eq!(rang_at(&desk).await.len(), 1, "{}", desk.story);
    assert_eq!(reminders(&desk).len(), 2, "{}", desk.story);
    desk.daemon.click(&now, "Register").await;
    desk.opener.opens(REGISTER).await;
}

#[tokio::test]
async fn a_reminder_sounds_as_the_settings_say() {
    for (setting, sound) in [
        ("", Some("alarm-clock-elapsed")),
        ("[reminders]\nsound = \"bell\"", Some("bell")),
        ("[reminders]\nsound = \"\"", None),
    ] {
        let desk = Desk::new().await;
        desk.settings(setting);
        let _app = desk.start("2026-10-08T15:49:58Z");
        let shown = desk.daemon.shows(TITLE).await;
        assert_eq!(shown.hint("sound-name").as_deref(), sound, "{setting}");
        assert_eq!(shown.flag("suppress-sound"), sound.is_none(), "{setting}");
        assert_eq!(shown.hint("category").as_deref(), Some("x-ospotray.session"));
    }
}

#[tokio::test]
async fn a_server_without_actions_is_told_what_a_click_does() {
    let mut desk = Desk::build().without_daemon().set_up().await;
    desk.daemon.can(&["body"]);
    desk.daemon.start().await;
    let _app = desk.start("2026-10-08T15:49:58Z");
    let shown = desk.daemon.shows(TITLE).await;
    assert!(shown.body.ends_with("\nClick: Register at register.example.org"), "{shown:?}");
    assert_eq!(shown.actions.len(), 1, "no buttons, but the click itself: {:?}", shown.actions);
    desk.daemon.act(&shown, "default").await;
    desk.opener.opens(REGISTER).await;
}

#[tokio::test]
async fn a_change_is_one_line_and_shows_the_window() {
    let mut desk = Desk::new().await;
    let window = desk.with_window();
    let _app = desk.start("2026-10-07T08:00:00Zx120");
    desk.tray.says(&[TITLE]).await;
    let mut page = Page::of_the_guild();
    page.sessions[1].when = Some("8am PT, 11am ET, 5pm CET".into());
    desk.site.serve(&page);
    desk.ask(&["refresh"]).await.good();
    let shown = desk.daemon.shows("moved").await;
    assert_eq!(shown.summary, "Towns, Counties and Ports");
    assert_eq!(shown.body, "moved from Thu 22 Oct, 16:00 to 17:00");
    desk.tray.says(&["1 change since you last looked"]).await;
    assert!(shown.flag("suppress-sound") && shown.expires == -1, "{shown:?}");
    assert_eq!(shown.urgency(), Some(0), "low: {shown:?}");
    desk.daemon.click(&shown, "Show").await;
    assert_eq!(window.opens().await.as_deref(), Some("token-of-the-test"));
    desk.tray.until("the member has looked", |picture| picture.row("since you last looked").is_none()).await;
}
