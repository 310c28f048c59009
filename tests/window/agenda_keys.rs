//! Every control of the agenda by its keys, with the real application behind it: what it does, opens, writes and says then.

use crate::{
    desk::Desk,
    driver::Driver,
    keys::{RETURN, SPACE, focus, press_at, tab_to},
    real::{PAGE, Real, until},
    seen::xdotool,
};

#[tokio::test]
async fn the_answers_to_a_session() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let (ours, window) = Real::open(&desk, &driver).await;
    assert_eq!(window.text("#next-title").await, "Gardens & Orchards");

    press_at(&window, "#next [id^=snooze-]", RETURN).await;
    ours.logs("Reminding again at 17:5").await;
    window.until("!document.querySelector('#next [id^=snooze-]')").await;
    assert!(focus(&window).await.starts_with("going-"));

    window.press(SPACE).await;
    ours.logs("Going: Gardens & Orchards").await;
    window.until("document.activeElement.id.startsWith('undo-')").await;
    window.press(RETURN).await;
    ours.logs("Taken back: Gardens & Orchards").await;
    window.until("document.activeElement.id.startsWith('going-')").await;

    press_at(&window, "#next [id^=not-going-]", SPACE).await;
    ours.logs("Not going: Gardens & Orchards").await;
    window.until("document.querySelector('#next-title').textContent === 'Bees'").await;
    window.until("document.activeElement.closest('[id^=row-]')?.textContent.includes('Gardens')").await;
    window.press(RETURN).await;
    press_at(&window, "[id^=row-] [id^=undo-]", RETURN).await;
    window.until("document.querySelector('#next-title').textContent === 'Gardens & Orchards'").await;
}

#[tokio::test]
async fn what_opens_elsewhere() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let (ours, window) = Real::open(&desk, &driver).await;
    press_at(&window, "#next .links button", RETURN).await;
    ours.opens("https://slides.example/1").await;
    press_at(&window, "#about > summary", RETURN).await;
    press_at(&window, "#about dd:nth-of-type(1) button", SPACE).await;
    ours.opens("mailto:hello@garden.example").await;
    press_at(&window, "#about dd:nth-of-type(2) button", RETURN).await;
    ours.opens("https://garden.example/conduct").await;
    press_at(&window, "#next .primary", RETURN).await;
    ours.opens("https://meet.jit.si/garden-circle").await;
    ours.logs("Opened the call: Gardens & Orchards").await;
    window.until("document.querySelector('#next .mark.good')?.textContent === 'Joined'").await;
}

#[tokio::test]
async fn why_with_the_lines_of_the_page_and_the_note_to_copy() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let (_ours, window) = Real::open(&desk, &driver).await;
    press_at(&window, "#next .why > details > summary", RETURN).await;
    window.until("document.querySelector('#next .source .read')").await;
    assert!(window.text("#next .source").await.contains("When: 9am PT, 12pm ET, 7pm CET"));
    assert_eq!(window.text("#next .source mark.dissents").await, "7pm CET");
    press_at(&window, "#next [id^=copy-]", SPACE).await;
    window.until("document.querySelector('#said').textContent === 'Copied'").await;
    // What was copied can be pasted.
    press_at(&window, "#own-link > summary", RETURN).await;
    tab_to(&window, "#own-link-field").await;
    assert_eq!(window.text("#said").await, "", "what was said has gone");
    window.press_with_control("v").await;
    window.until("document.querySelector('#own-link-field').value.includes('Gardens & Orchards')").await;
}

#[tokio::test]
async fn refresh_says_how_it_went_and_the_past_unfolds() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let (ours, window) = Real::open(&desk, &driver).await;
    press_at(&window, "#refresh", RETURN).await;
    window.until("document.querySelector('#said').textContent === 'The page has not changed.'").await;
    ours.publish(&PAGE.replace("Bees", "Bees and wasps"));
    press_at(&window, "#refresh", SPACE).await;
    window.until("document.querySelector('#said').textContent.includes('it has 4 sessions')").await;
    window.until("document.querySelector('#coming').textContent.includes('Bees and wasps')").await;

    press_at(&window, "#past > summary", RETURN).await;
    press_at(&window, "#past li summary", SPACE).await;
    assert!(window.text("#past li").await.contains("Roots"));
    press_at(&window, "#as-said", SPACE).await;
    assert!(window.text("#next .said").await.contains("9am PT · 12pm ET · 7pm CET"));
    assert_eq!(
        window.script("return document.querySelector('#coming .time.none').textContent").await,
        "10:00 (time zone not said)"
    );
}

#[tokio::test]
async fn a_link_of_ones_own_at_a_session_further_down() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let (ours, window) = Real::open(&desk, &driver).await;
    let row = "#coming li:first-child";
    press_at(&window, &format!("{row} > details > summary"), RETURN).await;
    assert_eq!(
        window.script("return document.querySelector('#coming [id^=snooze-]')").await,
        serde_json::Value::Null
    );
    press_at(&window, &format!("{row} [id^=own-link-] > summary"), RETURN).await;
    tab_to(&window, &format!("{row} .paste input")).await;
    window.press(&format!("file:///etc/passwd{RETURN}")).await;
    window.until(&format!("document.querySelector('{row} .word.refused')")).await;
    assert_eq!(window.script("return document.activeElement.value").await, "file:///etc/passwd");
    window.press_with_control("a").await;
    window.press(&format!("https://zoom.us/j/12345678901{RETURN}")).await;
    until("the link is in the settings", || {
        ours.file("settings.toml").contains("https://zoom.us/j/12345678901")
    })
    .await;
    window.until(&format!("document.querySelector('{row} .word').textContent.startsWith('Kept.')")).await;
    assert_eq!(window.script("return document.activeElement.value").await, "", "it is private");
    window
        .until(&format!("document.querySelector('{row} .join .host').textContent === 'opens zoom.us'"))
        .await;
    press_at(&window, &format!("{row} [id^=join-]"), RETURN).await;
    ours.opens("https://zoom.us/j/12345678901").await;
}

#[tokio::test]
async fn the_page_that_became_another_is_believed() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let (ours, window) = Real::open(&desk, &driver).await;
    ours.publish("# Nothing here\n\nThis page has moved.\n");
    press_at(&window, "#refresh", RETURN).await;
    window.until("document.querySelector('#accept')").await;
    press_at(&window, "#accept", SPACE).await;
    ours.logs("Believed the page").await;
    window.until("!document.querySelector('#accept') && document.querySelector('#nothing')").await;
    assert_ne!(focus(&window).await, "BODY");
}

#[tokio::test]
async fn a_page_that_is_not_reached_is_opened_elsewhere_or_given_another_address() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let (ours, window) = Real::open_at(&desk, &driver, "https://127.0.0.1:9/meetings").await;
    assert_eq!(window.text("#nothing h2").await, "The schedule has not been read yet");
    let sentence = window.text("#nothing p").await;
    assert_eq!(window.text("body").await.matches(&sentence).count(), 1, "{sentence}");
    assert!(sentence.contains("Next try at"), "{sentence}");
    let meanwhile = window.text("#nothing p:nth-of-type(2)").await;
    assert_eq!(meanwhile, format!("To look around meanwhile: {} --demo", env!("CARGO_BIN_EXE_ospo-tray")));
    press_at(&window, "#try-now", SPACE).await;
    window.until("document.querySelector('#said').textContent.includes('127.0.0.1')").await;
    press_at(&window, "#open-page", RETURN).await;
    ours.opens("https://127.0.0.1:9/meetings").await;
    press_at(&window, "#refresh", RETURN).await;
    window.until("document.querySelector('#said').textContent.includes('127.0.0.1')").await;
    press_at(&window, "#to-address", SPACE).await;
    window.until("document.activeElement.dataset.key === 'schedule.url'").await;
}

#[tokio::test]
async fn what_is_new_is_seen_when_the_window_closes() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let (ours, window) = Real::open(&desk, &driver).await;
    ours.publish(&format!(
        "{PAGE}\n## December 3, 2026: Ponds\n\n- When: 9:10am PT, 12:10pm ET, 6:10pm CET\n"
    ));
    press_at(&window, "#refresh", RETURN).await;
    window.until("document.querySelector('#coming .mark.new')").await;
    let seen = |seen: bool| ours.file("state/state.json").contains(&format!("\"seen\":{seen}"));
    until("the change is kept", || seen(false)).await;
    xdotool(&desk, "windowfocus");
    window.until("document.hasFocus()").await;
    window.close().await;
    until("the change is seen", || seen(true) && !seen(false)).await;
}
