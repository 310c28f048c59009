//! The keys of the window itself, with the real application behind it: asking for the page, and how large it is drawn.

use crate::{
    background::{Real, Start},
    desk::Desk,
    driver::{Driver, Session},
    real,
};

const F5: &str = "\u{e035}";

/// Waits until the page is so wide, to a pixel: a part of one has no place.
async fn is_wide(window: &Session<'_>, width: u32) {
    let look = format!(
        "const done = arguments[0];
         const look = () => (Math.abs(innerWidth - {width}) <= 1 ? done(true) : requestAnimationFrame(look));
         look();"
    );
    window.answer(&look).await;
}

#[tokio::test]
async fn two_keys_ask_for_the_page() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let (ours, window) = real::Real::open(&desk, &driver).await;
    let said = "document.querySelector('#said').textContent";
    window.press(F5).await;
    window.until(&format!("{said} === 'The page has not changed.'")).await;
    ours.publish(&real::PAGE.replace("Bees", "Ponds"));
    window.press_with_control("r").await;
    window.until(&format!("{said}.includes('it has 4 sessions')")).await;
    window.until("document.querySelector('#coming').textContent.includes('Ponds')").await;
}

#[tokio::test]
async fn four_keys_draw_it_larger_and_smaller_and_the_next_window_is_drawn_like_the_last() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let ours = Real::open(&desk, &driver, Start::Settings("")).await;
    is_wide(&ours.window, 760).await;
    for (key, width) in [("-", 1013), ("0", 760), ("+", 608), ("0", 760), ("=", 608)] {
        ours.window.press_with_control(key).await;
        is_wide(&ours.window, width).await;
    }
    let file = desk.path("profile/state/window.json");
    let kept = || std::fs::read_to_string(&file).unwrap_or_default();
    ours.until("the zoom is kept", || kept().contains("\"zoom\":125")).await;
    ours.window.close().await;
    drop(ours);

    let driver = Driver::start(&desk).await;
    let again = Real::open(&desk, &driver, Start::Settings("")).await;
    is_wide(&again.window, 608).await;
    again.window.press_with_control("+").await;
    is_wide(&again.window, 507).await;
}
