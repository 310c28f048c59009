//! The peers themselves, tried with other clients: a test that fails elsewhere does so for the application's sake.
//!
//! `ksni` takes its bus from the environment of its process. So that test starts itself once more with the private bus in the
//! environment, and there it is the client.

use std::{collections::HashMap, process::Stdio};

use futures_util::StreamExt;
use ksni::TrayMethods;
use tokio::process::{Child, Command};
use zbus::{Proxy, zvariant::Value};

use crate::support::{Desk, Page};

/// Set where the test is the client.
const CLIENT: &str = "OSPO_TRAY_TEST_CLIENT";

fn is_client() -> bool {
    std::env::var_os(CLIENT).is_some()
}

/// The test `name` once more, as a client on the bus of `desk`.
fn client(desk: &Desk, name: &str) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", name]).env(CLIENT, "1").env("DBUS_SESSION_BUS_ADDRESS", desk.session.address());
    command.stdout(Stdio::null()).kill_on_drop(true).spawn().unwrap()
}

#[test]
fn the_page_is_one_that_can_be_read() {
    let page = Page::of_the_guild();
    for (text, format) in
        [(page.html(), schedule::Format::Html), (page.markdown(), schedule::Format::Markdown)]
    {
        let published = Some("2026-10-01T00:00:00Z".parse().unwrap());
        let hints = schedule::Hints { published, format: Some(format), base: None };
        let read = schedule::read(text.as_bytes(), &hints);
        let starts: Vec<_> =
            read.sessions.iter().map(|session| session.start.unwrap().to_rfc3339()).collect();
        assert_eq!(
            starts,
            ["2026-10-08T16:00:00+00:00", "2026-10-22T14:00:00+00:00"],
            "{format:?}: {read:?}"
        );
        assert_eq!(read.sessions[0].title, "Libraries & Archives");
        assert_eq!(read.sessions[0].links[0].kind, schedule::LinkKind::Register);
        assert_eq!(read.undated.len(), 1, "{:?}", read.undated);
    }
}

struct Item {
    clicked: &'static str,
}

impl ksni::Tray for Item {
    fn id(&self) -> String {
        "client".into()
    }

    fn title(&self) -> String {
        "A title".into()
    }

    fn tool_tip(&self) -> ksni::ToolTip {
        ksni::ToolTip {
            title: "Tom &amp; Ada".into(),
            description: self.clicked.into(),
            ..Default::default()
        }
    }

    fn activate(&mut self, _x: i32, _y: i32) {
        self.clicked = "the icon";
    }

    fn menu(&self) -> Vec<ksni::MenuItem<Self>> {
        use ksni::menu::{StandardItem, SubMenu};
        let inner = StandardItem {
            label: "Inner__row".into(),
            activate: Box::new(|item: &mut Self| item.clicked = "the row"),
            ..Default::default()
        };
        let dead = StandardItem { label: "Dead row".into(), enabled: false, ..Default::default() };
        let submenu =
            SubMenu { label: "Outer row".into(), submenu: vec![inner.into()], ..Default::default() };
        vec![dead.into(), ksni::MenuItem::Separator, submenu.into()]
    }
}

#[tokio::test]
async fn the_panel_draws_and_clicks_an_item_of_ksni() {
    if is_client() {
        let _item = Item { clicked: "nothing" }.assume_sni_available(true).spawn().await.unwrap();
        return std::future::pending().await;
    }
    let mut desk = Desk::new().await;
    let _client = client(&desk, "peers::the_panel_draws_and_clicks_an_item_of_ksni");
    let picture = desk.tray.says(&["Tom & Ada", "nothing", "Inner_row"]).await;
    assert_eq!(picture.title, "A title");
    assert!(!picture.row("Dead row").unwrap().enabled);
    assert!(picture.menu[1].separator);
    desk.tray.click("Inner_row").await;
    desk.tray.says(&["the row"]).await;
    desk.tray.activate().await;
    desk.tray.says(&["the icon"]).await;
    desk.tray.stop().await;
    desk.tray.start().await;
    desk.tray.says(&["the icon"]).await;
}

#[tokio::test]
async fn the_notification_server_shows_clicks_and_takes_back() {
    let desk = Desk::new().await;
    let bus = desk.connect().await;
    let name = "org.freedesktop.Notifications";
    let server = Proxy::new(&bus, name, "/org/freedesktop/Notifications", name).await.unwrap();
    let mut clicks = server.receive_signal("ActionInvoked").await.unwrap();
    let mut closed = server.receive_signal("NotificationClosed").await.unwrap();
    let hints = HashMap::from([("desktop-entry", Value::from("client"))]);
    let actions = ["default", "Look", "yes", "Yes"];
    let question = ("Client", 0_u32, "", "A question", "of some length", actions.as_slice(), hints, 0_i32);
    let id: u32 = server.call("Notify", &question).await.unwrap();
    let shown = desk.daemon.shows("some length").await;
    assert_eq!((shown.id, shown.hint("desktop-entry").as_deref()), (id, Some("client")));
    desk.daemon.click(&shown, "Yes").await;
    let click = clicks.next().await.unwrap();
    assert_eq!(click.body().deserialize::<(u32, String)>().unwrap(), (id, "yes".into()));
    assert_eq!(closed.next().await.unwrap().body().deserialize::<(u32, u32)>().unwrap(), (id, 2));
    server.call::<_, _, ()>("CloseNotification", &(id,)).await.unwrap();
    desk.daemon.withdraws(&shown).await;
    desk.daemon.fails(true);
    assert!(server.call::<_, _, u32>("Notify", &question).await.is_err());
}
