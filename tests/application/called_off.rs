//! A session that the page calls off is listed in the window, and nowhere else goes on as what is next.

use crate::support::{Desk, Page};

#[tokio::test]
async fn tray_and_bar_go_on_to_the_session_after_it() {
    let desk = Desk::new().await;
    let _app = desk.start("2026-10-08T12:00:00Z");
    desk.tray.says(&["Libraries"]).await;
    let bar = desk.start_with(&["next", "--format", "plain", "--follow"]);
    bar.says("Libraries & Archives · in 4 h").await;
    let mut page = Page::of_the_guild();
    page.sessions[0].heading = "October 8: Libraries & Archives (cancelled)".into();
    desk.site.serve(&page);
    desk.ask(&["refresh"]).await.good();
    bar.says("Towns, Counties and Ports").await;
    desk.tray.until("another one is next", |picture| picture.tooltip.0.starts_with("Towns")).await;
}
