//! Light and dark: the window has the colours that the desktop's portal tells of, whatever the toolkit's theme is, and changes with them.

use crate::{
    background::{Real, Start},
    desk::Desk,
    driver::{Driver, Session},
    peers::{portal::Portal, story::Story},
};

const DARK: u32 = 1;
const LIGHT: u32 = 2;

/// Waits until the page is drawn in these colours; no element changes with them.
async fn is_drawn(window: &Session<'_>, dark: bool, ground: &str) {
    let look = format!(
        "const done = arguments[0];
         const scheme = matchMedia('(prefers-color-scheme: dark)');
         const look = () => {{
             if (scheme.matches === {dark}) done(getComputedStyle(document.body).backgroundColor);
             else requestAnimationFrame(look);
         }};
         look();"
    );
    assert_eq!(window.answer(&look).await, ground);
}

#[tokio::test]
async fn the_window_has_the_colours_that_the_portal_tells_of() {
    let desk = Desk::with_bus().without_theme();
    let story = Story::new();
    let portal = Portal::start(desk.bus(), DARK, &story).await;
    let driver = Driver::start(&desk).await;
    let ours = Real::open(&desk, &driver, Start::Settings("")).await;
    is_drawn(&ours.window, true, "rgb(20, 25, 27)").await;
    portal.wants(LIGHT).await;
    is_drawn(&ours.window, false, "rgb(242, 245, 246)").await;
    portal.wants(DARK).await;
    is_drawn(&ours.window, true, "rgb(20, 25, 27)").await;
}

#[tokio::test]
async fn a_desktop_that_tells_of_no_colours_has_those_of_its_theme() {
    for (desk, dark) in [(Desk::with_bus(), false), (Desk::with_bus().in_the_dark(), true)] {
        let driver = Driver::start(&desk).await;
        let ours = Real::open(&desk, &driver, Start::Settings("")).await;
        let scheme = "return matchMedia('(prefers-color-scheme: dark)').matches";
        assert_eq!(ours.window.script(scheme).await, dark);
    }
}
