//! The keys of the window itself, with the real application behind it: asking for the page, and how large it is drawn.

use crate::{
    background::{Real, Start},
    desk::Desk,
    driver::{Driver, Session},
};

const F5: &str = "\u{e035}";

async fn is_wide(window: &Session<'_>, width: u32) {
    let look = format!(
        "const done = arguments[0];
         const look = () => (innerWidth === {width} ? done(true) : requestAnimationFrame(look));
         look();"
    );
    window.answer(&look).await;
}

#[tokio::test]
async fn two_keys_ask_for_the_page() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let ours = Real::open(&desk, &driver, Start::Settings("")).await;
    let said = "document.querySelector('#said').textContent";
    ours.window.press(F5).await;
    ours.window.until(&format!("{said} === 'The page has not changed.'")).await;
    std::fs::write(desk.path("page.md"), crate::background::PAGE.replace("Gardens", "Ponds")).unwrap();
    ours.window.press_with_control("r").await;
    ours.window.until("document.querySelector('#next-title').textContent === 'Ponds & Orchards'").await;
    ours.window.until(&format!("{said}.includes('it has 2 sessions')")).await;
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
