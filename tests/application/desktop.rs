//! `org.freedesktop.Application`: what a desktop asks of the running instance, by the Desktop Entry Specification.

use std::collections::HashMap;

use zbus::{Message, fdo::DBusProxy, zvariant::Value};

use crate::support::{App, Desk};

const NOW: &str = "2026-10-08T15:30:00Z";
const PATH: &str = "/org/ospotray/OspoTray";
const APPLICATION: &str = "org.freedesktop.Application";
/// The name of the member's own instance, which runs without `--profile`.
const NAME: &str = "org.ospotray.OspoTray";

async fn running(desk: &Desk) -> App {
    let app = desk.start(NOW);
    desk.tray.says(&["Libraries & Archives"]).await;
    app
}

/// The activation token that a desktop gives with its click.
fn token(token: &str) -> HashMap<&str, Value<'_>> {
    HashMap::from([("activation-token", Value::from(token))])
}

async fn activate_action(desk: &Desk, action: &str) -> zbus::Result<Message> {
    let (bus, name) = (desk.connect().await, desk.bus_name());
    let body = (action, Vec::<Value<'_>>::new(), token("token-of-the-action"));
    bus.call_method(Some(name.as_str()), PATH, Some(APPLICATION), "ActivateAction", &body).await
}

#[tokio::test]
async fn activate_and_the_action_open_bring_the_window() {
    let mut desk = Desk::new().await;
    let window = desk.with_window();
    let _app = running(&desk).await;
    let (bus, name) = (desk.connect().await, desk.bus_name());
    let body = (token("token-of-the-entry"),);
    bus.call_method(Some(name.as_str()), PATH, Some(APPLICATION), "Activate", &body).await.unwrap();
    assert_eq!(window.opens().await.as_deref(), Some("token-of-the-entry"));
    activate_action(&desk, "open").await.unwrap();
    assert_eq!(window.comes_to_the_front().await.as_deref(), Some("token-of-the-action"));
}

#[tokio::test]
async fn the_action_refresh_asks_for_the_page() {
    let desk = Desk::new().await;
    let _app = running(&desk).await;
    activate_action(&desk, "refresh").await.unwrap();
    assert_eq!(desk.site.asked_nth(2).await.status, 304);
}

#[tokio::test]
async fn the_action_quit_ends_it() {
    let desk = Desk::new().await;
    let mut app = running(&desk).await;
    activate_action(&desk, "quit").await.unwrap();
    assert_eq!(app.ends().await.code(), Some(0), "{}", desk.story);
}

#[tokio::test]
async fn an_action_that_is_not_known_is_refused_in_the_members_language() {
    for (language, words) in [
        ("C.UTF-8", "there is no action dance; use join, open, refresh or quit"),
        ("de_DE.UTF-8", "es gibt keine Aktion dance; nehmen Sie join, open, refresh oder quit"),
    ] {
        let mut desk = Desk::new().await;
        desk.set("LANG", language);
        let mut app = running(&desk).await;
        let refused = activate_action(&desk, "dance").await.unwrap_err();
        let zbus::Error::MethodError(kind, said, _) = refused else { panic!("{refused:?}") };
        assert_eq!((kind.as_str(), said.as_deref()), ("org.freedesktop.DBus.Error.InvalidArgs", Some(words)));
        assert!(app.runs(), "{}", desk.story);
    }
}

#[tokio::test]
async fn without_a_profile_it_owns_the_plain_name_and_keeps_its_files_where_xdg_says() {
    let desk = Desk::new().await;
    let mut app = desk.start_other(&["--schedule", &desk.site.url()]);
    desk.site.asked_nth(1).await;
    let status = desk.story.until("the page was read", async || {
        let status = desk.ask_other(&["status", "--json"]).await.json();
        (status["schedule"]["result"] == "ok").then_some(status)
    });
    assert_eq!(status.await["schedule"]["sessions"], 2);
    let bus = desk.connect().await;
    let interface = Some("org.ospotray.OspoTray1");
    bus.call_method(Some(NAME), PATH, interface, "Next", &()).await.unwrap();
    desk.ask_other(&["settings", "set", "schedule.poll", "45m"]).await.good();
    let home = desk.folder().join("home");
    let settings = std::fs::read_to_string(home.join(".config/ospo-tray/settings.toml")).unwrap();
    assert!(settings.contains("poll = \"45m\""), "{settings}");
    assert!(home.join(".local/state/ospo-tray/state.json").is_file());
    assert!(home.join(".cache/ospo-tray").is_dir());
    desk.ask_other(&["quit"]).await.good();
    assert_eq!(app.ends().await.code(), Some(0), "{}", desk.story);
    let registry = DBusProxy::new(&bus).await.unwrap();
    assert!(!registry.name_has_owner(NAME.try_into().unwrap()).await.unwrap());
}
