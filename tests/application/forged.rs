//! Other programs on the bus, which pretend to be somebody: they can do what the menu does, no more of it than a member could, and nothing
//! to a notice that another program shows.

use std::collections::HashMap;

use futures_util::future::join_all;
use zbus::{Connection, fdo::DBusProxy, names::BusName, zvariant::Value};

use crate::support::{Desk, REGISTER};

const NOTIFICATIONS: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/ospotray/OspoTray";
const TITLE: &str = "Libraries & Archives";

/// Sends a signal as the notification server would.
async fn signal<B>(bus: &Connection, member: &str, body: &B)
where
    B: serde::Serialize + zbus::zvariant::DynamicType,
{
    let nobody = None::<BusName<'_>>;
    bus.emit_signal(nobody, "/org/freedesktop/Notifications", NOTIFICATIONS, member, body).await.unwrap();
    // The bus keeps the order of what one connection sends: once it answers, the signal is on its way.
    DBusProxy::new(bus).await.unwrap().get_id().await.unwrap();
}

#[tokio::test]
async fn no_other_program_answers_a_notice_or_dismisses_it() {
    let desk = Desk::new().await;
    let _app = desk.start("2026-10-08T15:49:58Z");
    let shown = desk.daemon.shows(TITLE).await;
    desk.daemon.is_heard(&shown).await;
    let forger = desk.connect().await;
    signal(&forger, "ActivationToken", &(shown.id, "stolen")).await;
    signal(&forger, "ActionInvoked", &(shown.id, shown.button("Register").unwrap())).await;
    signal(&forger, "ActionInvoked", &(shown.id, "default")).await;
    signal(&forger, "NotificationClosed", &(shown.id, 2_u32)).await;
    // What the server says after that is heard after that.
    desk.daemon.click(&shown, "5 min").await;
    desk.story.until("the snooze is in the log", async || snoozed(&desk).await.then_some(())).await;
    assert_eq!(desk.opener.opened(), Vec::<String>::new(), "{}", desk.story);
    let log = desk.ask(&["log", "--json"]).await.entries();
    let answers: Vec<_> = log.iter().filter(|entry| entry["kind"] == "action").collect();
    assert_eq!(answers.len(), 1, "the snooze alone: {answers:?}");
}

async fn snoozed(desk: &Desk) -> bool {
    let log = desk.ask(&["log", "--json"]).await.entries();
    log.iter().any(|entry| entry["kind"] == "action")
}

#[tokio::test]
async fn a_server_that_was_started_anew_is_heard() {
    let mut desk = Desk::new().await;
    let _app = desk.start("2026-10-08T15:49:50Zx30");
    desk.daemon.shows(TITLE).await;
    desk.daemon.stop().await;
    desk.daemon.start().await;
    let start = desk.daemon.shows("now · 18:00").await;
    desk.daemon.click(&start, "Register").await;
    desk.opener.opens(REGISTER).await;
}

#[tokio::test]
async fn no_address_is_taken_from_the_bus() {
    let mut desk = Desk::new().await;
    let window = desk.with_window();
    let _app = desk.start("2026-10-08T15:30:00Z");
    desk.tray.says(&[TITLE]).await;
    let (bus, name) = (desk.connect().await, desk.bus_name());
    let none = HashMap::<String, Value<'_>>::new;
    let application = Some("org.freedesktop.Application");
    let action = async |action: &str, parameters: Vec<Value<'static>>| {
        let body = (action, parameters, none());
        bus.call_method(Some(name.as_str()), PATH, application, "ActivateAction", &body).await
    };
    let evil = "https://evil.example/";
    let refused = action("join", vec![Value::from(evil)]).await.unwrap_err();
    assert!(refused.to_string().contains("takes no parameter"), "{refused}");
    let refused = action(evil, vec![]).await.unwrap_err();
    assert!(refused.to_string().contains("there is no action"), "{refused}");
    let file = (vec![evil, "file:///etc/passwd"], none());
    bus.call_method(Some(name.as_str()), PATH, application, "Open", &file).await.unwrap();
    window.opens().await;
    assert_eq!(desk.opener.opened(), Vec::<String>::new(), "{}", desk.story);
}

#[tokio::test]
async fn nobody_opens_links_without_end() {
    let desk = Desk::new().await;
    let _app = desk.start("2026-10-08T15:30:00Z");
    desk.tray.says(&[TITLE]).await;
    let (bus, name) = (desk.connect().await, desk.bus_name());
    let none = HashMap::<String, Value<'_>>::new();
    let join = async || {
        let own = Some("org.ospotray.OspoTray1");
        let answer = bus.call_method(Some(name.as_str()), PATH, own, "Join", &none).await.unwrap();
        answer.body().deserialize::<String>().unwrap()
    };
    let answers = join_all((0..60).map(|_| join())).await;
    let refused = answers.iter().filter(|answer| answer.contains("many were just before")).count();
    assert!(refused > 0, "{answers:?}");
    let all = async || (desk.opener.opened().len() == 60 - refused).then_some(());
    desk.story.until("the others were opened", all).await;
}
