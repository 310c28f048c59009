//! The proxy of the desktop's own settings, as its portal tells it.

use crate::support::{Desk, Portal, Proxy};

const NOW: &str = "2026-10-08T15:30:00Z";

/// A desk whose page lies beyond a proxy, with a portal.
async fn beyond() -> (Desk, Portal) {
    let desk = Desk::new().await;
    let portal = Portal::start(desk.session.address(), 0, &desk.story).await;
    desk.settings_file(&format!("[schedule]\nurl = \"{}\"\n", desk.site.url_elsewhere()));
    (desk, portal)
}

/// What `status` says of the schedule once the first look at it has ended.
async fn looked(desk: &Desk) -> serde_json::Value {
    let ended = desk.story.until("a look at the page has ended", async || {
        let status = desk.ask(&["status", "--json"]).await.json();
        status["schedule"]["last_poll"].is_string().then(|| status["schedule"].clone())
    });
    ended.await
}

/// The server as it is named to portal and proxy: the page's path is nobody's business there.
fn server(desk: &Desk) -> String {
    let url = desk.site.url_elsewhere();
    url.trim_start_matches("https://").split('/').next().unwrap().to_owned()
}

#[tokio::test]
async fn the_page_is_asked_for_through_the_proxy_of_the_desktops_settings() {
    let (desk, portal) = beyond().await;
    let proxy = Proxy::start("proxy", &desk.story).await;
    portal.leads_through(&["rtsp://127.0.0.1:1", &format!("http://{}", proxy.address()), "direct://"]);
    let _app = desk.start(NOW);
    desk.tray.says(&["Libraries & Archives"]).await;
    assert_eq!(proxy.asked(), [format!("CONNECT {} HTTP/1.1", server(&desk))], "{}", desk.story);
    assert_eq!(portal.asked(), [format!("https://{}/", server(&desk))], "{}", desk.story);
}

#[tokio::test]
async fn where_the_settings_name_none_the_page_is_asked_for_directly() {
    let (desk, portal) = beyond().await;
    let proxy = Proxy::start("proxy", &desk.story).await;
    portal.leads_through(&["direct://", &format!("http://{}", proxy.address())]);
    let _app = desk.start(NOW);
    let schedule = looked(&desk).await;
    assert_eq!(schedule["result"], "failed", "nobody knows that name: {schedule}");
    assert!(!schedule["message"].as_str().unwrap().contains("proxy"), "{schedule}");
    assert_eq!((proxy.asked().len(), portal.asked().len()), (0, 1), "{}", desk.story);
}

#[tokio::test]
async fn a_proxy_of_the_environment_goes_before() {
    let (mut desk, portal) = beyond().await;
    let proxy = Proxy::start("the environment's proxy", &desk.story).await;
    let other = Proxy::start("the desktop's proxy", &desk.story).await;
    portal.leads_through(&[&format!("http://{}", other.address())]);
    desk.set("https_proxy", &format!("http://{}", proxy.address()));
    let _app = desk.start(NOW);
    desk.tray.says(&["Libraries & Archives"]).await;
    assert_eq!(proxy.asked().len(), 1, "{}", desk.story);
    assert_eq!((other.asked().len(), portal.asked().len()), (0, 0), "{}", desk.story);
}

#[tokio::test]
async fn a_page_of_this_computer_is_nobodys_business() {
    let desk = Desk::new().await;
    let portal = Portal::start(desk.session.address(), 0, &desk.story).await;
    portal.leads_through(&["http://127.0.0.1:1"]);
    let _app = desk.start(NOW);
    desk.tray.says(&["Libraries & Archives"]).await;
    assert_eq!(portal.asked(), Vec::<String>::new(), "{}", desk.story);
}

#[tokio::test]
async fn a_portal_that_hangs_is_not_waited_for() {
    let (desk, portal) = beyond().await;
    portal.hangs();
    let _app = desk.start(NOW);
    let schedule = looked(&desk).await;
    assert_eq!(schedule["result"], "failed", "asked for directly: {schedule}");
    let proxy = Proxy::start("proxy", &desk.story).await;
    portal.leads_through(&[&format!("http://{}", proxy.address())]);
    desk.ask(&["refresh"]).await.good();
    assert_eq!((proxy.asked().len(), portal.asked().len()), (1, 2), "{}", desk.story);
}

#[tokio::test]
async fn a_proxy_of_the_settings_that_is_not_there_is_named_with_where_it_stands() {
    let (desk, portal) = beyond().await;
    let gone = Proxy::start("proxy", &desk.story).await.end().await;
    for scheme in ["http", "socks"] {
        portal.leads_through(&[&format!("{scheme}://me:hush@{gone}")]);
        let app = desk.start(NOW);
        let schedule = looked(&desk).await;
        let words = format!(
            "meetings.example could not be reached through {gone}, the proxy in this desktop's network settings. \
             Look there whether it is still right."
        );
        assert_eq!(schedule["message"], words, "{schedule}");
        assert!(desk.ask(&["status"]).await.good().text().contains(&words), "{}", desk.story);
        desk.ask(&["quit"]).await.good();
        assert!(!app.terminal().contains("hush"), "{}", app.terminal());
        std::fs::remove_dir_all(desk.profile().join("state")).unwrap();
    }
}
