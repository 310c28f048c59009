//! Health, as the real background process tells it: all that its status has, and each change of it while one looks.

use std::fs;

use crate::{
    background::{RETURN, Real, Start},
    desk::Desk,
    driver::Driver,
    peers::{daemon::Daemon, story::Story},
};

/// The words beside a label, in the page.
fn fact(label: &str) -> String {
    format!(
        "[...document.querySelectorAll('#facts dt')].find((it) => it.textContent === '{label}')?.nextSibling"
    )
}

#[tokio::test]
async fn it_says_all_that_the_status_has_and_goes_on_saying_it() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let ours = Real::open(&desk, &driver, Start::Settings("")).await;
    ours.press("#to-health", RETURN).await;
    ours.window.until("document.querySelector('#facts dd')").await;
    let said = async |label: &str| {
        let words = ours.window.script(&format!("return {}.textContent", fact(label))).await;
        words.as_str().unwrap().to_owned()
    };
    assert_eq!(said("Last look at the page").await, "Thu 3 Dec, 17:45");
    assert!(said("Next look at the page").await.starts_with("Thu 3 Dec, "));
    assert_eq!(said("Next reminder").await, "Thu 3 Dec, 17:50");
    assert!(said("Wakes next").await.starts_with("Thu 3 Dec, 17:"));
    assert_eq!(said("Notifications").await, "no server answers");
    assert_eq!(said("Tray icon").await, "no panel shows it");
    assert!(said("Time zone rules").await.contains("20"));
    assert_eq!(said("Log").await, desk.path("profile/state/log.jsonl").display().to_string());
    assert_eq!(
        ours.window.script(&format!("return {}.closest('.wrong')", fact("Schedule"))).await,
        serde_json::Value::Null
    );

    fs::remove_file(desk.path("page.md")).unwrap();
    ours.run("refresh");
    ours.window.until(&format!("{}?.closest('.wrong')", fact("Schedule"))).await;
    assert_eq!(ours.window.script("return document.querySelector('#log li').className").await, "poll");
}

#[tokio::test]
async fn a_test_notification_that_nobody_shows_says_so() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let ours = Real::open(&desk, &driver, Start::Settings("")).await;
    ours.press("#to-health", RETURN).await;
    ours.press("#try-notification", RETURN).await;
    ours.window.until("document.querySelector('#tried.refused')").await;
    let said = ours.window.text("#tried").await;
    assert!(said.starts_with("No notification can be seen here"), "{said}");
}

#[tokio::test]
async fn a_test_notification_is_shown_by_the_server_that_is_named() {
    let desk = Desk::with_bus();
    let mut daemon = Daemon::absent(desk.bus(), &Story::new());
    daemon.start().await;
    let driver = Driver::start(&desk).await;
    let ours = Real::open(&desk, &driver, Start::Settings("")).await;
    ours.press("#to-health", RETURN).await;
    ours.window
        .until(&format!("{}?.textContent.startsWith('Server of the tests')", fact("Notifications")))
        .await;
    ours.press("#try-notification", RETURN).await;
    daemon.shows("OSPO Tray rings like this").await;
    ours.window
        .until("document.querySelector('#tried').textContent.includes('shown by Server of the tests')")
        .await;
}

/// A panel that has a tray, and shows nothing.
struct Panel;

#[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
impl Panel {
    fn register_status_notifier_item(&self, _service: &str) {}

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn protocol_version(&self) -> i32 {
        0
    }
}

#[tokio::test]
async fn a_panel_that_comes_is_named_while_one_looks() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let ours = Real::open(&desk, &driver, Start::Settings("")).await;
    ours.press("#to-health", RETURN).await;
    ours.window.until(&format!("{}?.textContent === 'no panel shows it'", fact("Tray icon"))).await;

    let bus = zbus::connection::Builder::address(desk.bus()).unwrap().build().await.unwrap();
    bus.object_server().at("/StatusNotifierWatcher", Panel).await.unwrap();
    bus.request_name("org.kde.StatusNotifierWatcher").await.unwrap();
    let program = fs::read_to_string("/proc/self/comm").unwrap();
    ours.window.until(&format!("{}.textContent === 'shown by {}'", fact("Tray icon"), program.trim())).await;
    drop(bus);
    ours.window.until(&format!("{}.textContent === 'no panel shows it'", fact("Tray icon"))).await;
}
