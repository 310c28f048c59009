//! What a session offers, in the card and in a row, by keys with the real application behind it.

use crate::{
    desk::Desk,
    driver::Driver,
    keys::{RETURN, SPACE, press_at, tab_to},
    peers::{daemon::Daemon, story::Story},
    real::{Real, until},
};

/// Two sessions within the hour, the second with a way in, a link and a doubt of its own; a third without any link.
const PAGE: &str = "\
# Garden Circle

## December 3, 2026: Gardens & Orchards

- When: 9am PT, 12pm ET, 6pm CET
- [Register](https://lu.ma/garden-circle)

## December 3, 2026: Ponds

- When: 9:20am PT, 12:20pm ET, 7:20pm CET
- [Join the call](https://meet.jit.si/ponds)
- [Slides](https://slides.example/ponds)

## December 10, 2026: Bees

- When: 9am PT, 12pm ET, 6pm CET
";

async fn open<'a, 'd>(
    desk: &'a Desk,
    driver: &'d Driver,
    settings: &str,
) -> (Real<'a>, crate::driver::Session<'d>) {
    let page = desk.path("page.md").display().to_string();
    Real::open_with(desk, driver, &page, PAGE, settings).await
}

#[tokio::test]
async fn being_reminded_later_and_at_the_start() {
    for (control, line) in [
        ("#next [id^=snooze-15-]", "Reminding again at 18:0"),
        ("#next [id^=snooze-start-]", "Reminding again at 18:00: Gardens"),
    ] {
        let desk = Desk::with_bus();
        let driver = Driver::start(&desk).await;
        let (ours, window) = open(&desk, &driver, "").await;
        press_at(&window, control, RETURN).await;
        ours.logs(line).await;
        window
            .until(
                "document.querySelector('#next .mark.good')?.textContent.startsWith('Rings again at 18:0')",
            )
            .await;
    }
}

#[tokio::test]
async fn a_notice_that_was_dismissed_is_shown_again() {
    let desk = Desk::with_bus();
    let mut daemon = Daemon::absent(desk.bus(), &Story::new());
    daemon.start().await;
    let driver = Driver::start(&desk).await;
    let (_ours, window) = open(&desk, &driver, "[reminders]\nleads = [\"15m\"]\n").await;
    let shown = daemon.shows("Gardens & Orchards").await;
    daemon.dismiss(&shown).await;
    press_at(&window, "#next [id^=show-again-]", SPACE).await;
    daemon.shows_nth("Gardens & Orchards", 2).await;
    window.until("!document.querySelector('#next [id^=show-again-]')").await;
}

#[tokio::test]
async fn the_registration_and_the_page_are_ways_in_by_their_own_names() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let (ours, window) = open(&desk, &driver, "").await;
    assert_eq!(window.text("#next .primary").await, "Register…");
    press_at(&window, "#next .primary", RETURN).await;
    ours.opens("https://lu.ma/garden-circle").await;

    let row = "#coming li:nth-of-type(2)";
    press_at(&window, &format!("{row} > details > summary"), RETURN).await;
    assert_eq!(window.text(&format!("{row} [id^=join-]")).await, "Open the page");
    press_at(&window, &format!("{row} [id^=join-]"), SPACE).await;
    ours.opens(&format!("file://{}", desk.path("page.md").display())).await;
}

#[tokio::test]
async fn a_link_of_ones_own_at_the_next_session() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let (ours, window) = open(&desk, &driver, "").await;
    press_at(&window, "#own-link > summary", RETURN).await;
    tab_to(&window, "#own-link-field").await;
    window.press(&format!("https://zoom.us/j/12345678901{RETURN}")).await;
    let line = "\"Gardens & Orchards\" = \"https://zoom.us/j/12345678901\"";
    until("the link is in the settings", || ours.file("settings.toml").contains(line)).await;
    window.until("document.querySelector('#next .join .host').textContent === 'opens zoom.us'").await;
    press_at(&window, "#next .primary", RETURN).await;
    ours.opens("https://zoom.us/j/12345678901").await;
}

#[tokio::test]
async fn all_that_a_row_offers() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let (ours, window) = open(&desk, &driver, "").await;
    let row = "#coming li:nth-of-type(1)";
    press_at(&window, &format!("{row} > details > summary"), SPACE).await;
    press_at(&window, &format!("{row} [id^=snooze-]"), RETURN).await;
    ours.logs("Reminding again at 17:5").await;
    ours.logs(": Ponds").await;
    press_at(&window, &format!("{row} [id^=going-]"), RETURN).await;
    ours.logs("Going: Ponds").await;
    press_at(&window, &format!("{row} [id^=undo-]"), SPACE).await;
    ours.logs("Taken back: Ponds").await;
    press_at(&window, &format!("{row} [id^=not-going-]"), RETURN).await;
    ours.logs("Not going: Ponds").await;
    press_at(&window, &format!("{row} .links button"), SPACE).await;
    ours.opens("https://slides.example/ponds").await;
    press_at(&window, &format!("{row} .why > details > summary"), RETURN).await;
    window.until(&format!("document.querySelector('{row} .source .read')")).await;
    let style =
        format!("return getComputedStyle(document.querySelector('{row} mark.dissents')).textDecorationStyle");
    assert_eq!(window.script(&style).await, "wavy");
    press_at(&window, &format!("{row} [id^=copy-]"), RETURN).await;
    window.until("document.querySelector('#said').textContent === 'Copied'").await;
}
