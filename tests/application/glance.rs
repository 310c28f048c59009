//! The icon: in the ink that the member or the desktop wants, asking for attention while a session starts, and what clicks on it do.

use std::collections::BTreeMap;

use crate::support::{Desk, Page, Portal};

/// What is drawn in the icon of 22 pixels: how many of all that is wholly opaque are of each colour.
async fn pixels(desk: &Desk) -> BTreeMap<[u8; 3], usize> {
    let icons = desk.tray.icons().await;
    let argb = icons.iter().find(|(width, ..)| *width == 22).map(|(_, _, argb)| argb.as_slice());
    let opaque = argb.unwrap_or_default().chunks_exact(4).filter(|pixel| pixel[0] == 0xff);
    let mut pixels = BTreeMap::new();
    opaque.for_each(|pixel| *pixels.entry([pixel[1], pixel[2], pixel[3]]).or_default() += 1);
    pixels
}

async fn inks(desk: &Desk) -> Vec<[u8; 3]> {
    pixels(desk).await.into_keys().collect()
}

/// The two colours of which there is most.
async fn commonest(desk: &Desk) -> Vec<[u8; 3]> {
    let mut all: Vec<_> = pixels(desk).await.into_iter().collect();
    all.sort_unstable_by_key(|(_, count)| std::cmp::Reverse(*count));
    all.into_iter().take(2).map(|(colour, _)| colour).collect()
}

const LIGHT: [u8; 3] = [0xf4, 0xf6, 0xf7];
const DARK: [u8; 3] = [0x24, 0x29, 0x2e];
const EMBER: [u8; 3] = [0xdd, 0x52, 0x08];

async fn drawn_in(desk: &Desk, ink: [u8; 3]) {
    let promise = format!("the icon is drawn in {ink:x?} alone");
    desk.story.until(&promise, async || (inks(desk).await == [ink]).then_some(())).await;
}

/// On a ground of its own, for it is not known how dark the panel is.
async fn drawn_on(desk: &Desk, paper: [u8; 3], ink: [u8; 3]) {
    let promise = format!("the icon is drawn in {ink:x?} on {paper:x?}");
    desk.story.until(&promise, async || (commonest(desk).await == [paper, ink]).then_some(())).await;
}

async fn drawn_in_colour(desk: &Desk) {
    desk.story
        .until("the icon is drawn in colour", async || inks(desk).await.contains(&EMBER).then_some(()))
        .await;
}

#[tokio::test]
async fn the_icon_has_the_ink_of_the_settings_at_once() {
    let desk = Desk::new().await;
    let _app = desk.start("2026-10-08T12:00:00Z");
    desk.tray.says(&["Libraries"]).await;
    drawn_in_colour(&desk).await;
    for (value, ink) in [("light", LIGHT), ("dark", DARK)] {
        desk.ask(&["settings", "set", "tray.icon", value]).await.good();
        drawn_in(&desk, ink).await;
    }
    desk.ask(&["settings", "set", "tray.icon", "colour"]).await.good();
    drawn_in_colour(&desk).await;
    let refused = desk.ask(&["settings", "set", "tray.icon", "pink"]).await;
    assert!(refused.text().contains("\"automatic\", \"light\", \"dark\", \"colour\""), "{refused:?}");
}

#[tokio::test]
async fn the_icon_follows_the_colours_of_the_desktop() {
    let desk = Desk::new().await;
    let portal = Portal::start(desk.session.address(), 1, &desk.story).await;
    let _app = desk.start("2026-10-08T12:00:00Z");
    desk.tray.says(&["Libraries"]).await;
    drawn_on(&desk, DARK, LIGHT).await;
    portal.wants(2).await;
    drawn_on(&desk, LIGHT, DARK).await;
    portal.wants(0).await;
    drawn_in_colour(&desk).await;
    desk.ask(&["settings", "set", "tray.icon", "light"]).await.good();
    drawn_in(&desk, LIGHT).await;
}

#[tokio::test]
async fn a_portal_that_comes_late_is_heard() {
    let desk = Desk::new().await;
    let _app = desk.start("2026-10-08T12:00:00Z");
    desk.tray.says(&["Libraries"]).await;
    drawn_in_colour(&desk).await;
    let _portal = Portal::start(desk.session.address(), 1, &desk.story).await;
    drawn_on(&desk, DARK, LIGHT).await;
}

#[tokio::test]
async fn the_icon_comes_in_every_size_that_panels_have() {
    let desk = Desk::new().await;
    let _app = desk.start("2026-10-08T12:00:00Z");
    desk.tray.says(&["Libraries"]).await;
    let sizes: Vec<_> = desk.tray.icons().await.iter().map(|(width, height, _)| (*width, *height)).collect();
    assert_eq!(
        sizes,
        [16, 22, 24, 32, 48, 64, 66].map(|side| (side, side)),
        "the last for panels that scale the largest"
    );
}

#[tokio::test]
async fn the_icon_wants_attention_while_a_session_starts_and_no_longer_once_it_is_joined() {
    let desk = Desk::build().page(Page::with_call("https://meet.jit.si/lantern-guild")).set_up().await;
    let _app = desk.start("2026-10-08T15:59:57Z");
    let before = desk.tray.says(&["Libraries"]).await;
    assert_eq!(before.status, "Active");
    desk.tray.until("it wants attention", |picture| picture.status == "NeedsAttention").await;
    desk.tray.click_middle().await;
    desk.opener.opens("https://meet.jit.si/lantern-guild").await;
    desk.tray.until("it wants no more", |picture| picture.status == "Active").await;
}

#[tokio::test]
async fn a_middle_click_joins_and_a_left_click_opens_the_window() {
    let desk = Desk::build().page(Page::with_call("https://meet.jit.si/lantern-guild")).set_up().await;
    let app = desk.start("2026-10-08T12:00:00Z");
    let picture = desk.tray.says(&["Libraries"]).await;
    assert_eq!(picture.tooltip, ("Libraries & Archives".into(), "Thu 8 Oct, 18:00 · in 4 h".into()));
    desk.tray.click_middle().await;
    desk.opener.opens("https://meet.jit.si/lantern-guild").await;
    desk.tray.activate().await;
    // There is no display here on which the window could be seen: that it was asked for is said, and the page opens in its place.
    app.says("no display here on which a window could be shown").await;
    desk.opener.opens_nth(&desk.site.url(), 2).await;
}
