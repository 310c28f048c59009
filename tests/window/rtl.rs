//! A language that is written from right to left: the layout is mirrored, the page's own words keep their direction, nothing overflows.
//! None of our languages is one yet, so the direction is forced.

use agenda::{Evidence, Occurrence};
use ospo_tray::messages::{Question, Shape, Source, ToWindow, Value, Words};
use serde_json::json;
use words::Language;

use crate::{desk::Desk, driver::Driver, driver::Session, every, sample, stand_in::StandIn};

fn forced() -> ToWindow {
    ToWindow::Words(Words { rtl: true, ..Words::of(Language::En) })
}

/// Whatever reaches over the edge of the window on either side.
const CUT: &str = "return [...document.querySelectorAll('body *')]
    .map((element) => [element, element.getBoundingClientRect()])
    .filter(([, { left, right, width }]) => width > 0 && (left < -1 || right > innerWidth + 1))
    .map(([element, { left, right }]) => `${element.tagName}.${element.className} ${left} ${right}/${innerWidth}`)";

/// Whether one element stands to the right of another.
async fn is_right_of(window: &Session<'_>, one: &str, other: &str) -> bool {
    let left = format!(
        "const left = (css) => document.querySelector(css).getBoundingClientRect().left;
         return left({one:?}) > left({other:?})"
    );
    window.script(&left).await == true
}

#[tokio::test]
async fn the_layout_is_mirrored_and_nothing_overflows() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (ours, window) = StandIn::open(&desk, &driver, &[every::shape()]).await;
    assert!(is_right_of(&window, "#to-health", "#to-agenda").await);
    assert!(is_right_of(&window, "#next .head", "#next .leaf").await);
    ours.say(forced());
    window.until("document.documentElement.dir === 'rtl'").await;
    assert!(is_right_of(&window, "#to-agenda", "#to-health").await);
    assert!(is_right_of(&window, "#next .leaf", "#next .head").await);
    assert!(is_right_of(&window, "#next .at", "#next .track").await);
    assert!(is_right_of(&window, "#foot .about", "#refresh").await);
    window.script("document.querySelectorAll('details').forEach((part) => { part.open = true; })").await;
    for width in [760, 380] {
        window.until(&format!("innerWidth <= {width}")).await;
        assert_eq!(window.script(CUT).await, json!([]), "at {width}");
        for _ in 0..4 {
            window.press_with_control("+").await;
        }
    }
}

#[tokio::test]
async fn the_words_of_the_page_have_their_own_direction() {
    const HEBREW: &str = "שלום עולם (Zoom)";
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let mut next = Occurrence { title: HEBREW.into(), topic: Some(HEBREW.into()), ..sample::next() };
    next.hosts = vec!["Ada Example".into()];
    let line = next.evidence.line;
    next.evidence = Evidence { ..next.evidence };
    let (ours, window) = StandIn::open(&desk, &driver, &[sample::show(vec![next])]).await;
    let source = Source {
        session: agenda::SessionId("next".into()),
        published: None,
        lines: vec![sample::source_line(line, HEBREW, None)],
    };
    ours.say(ToWindow::Source(source));
    window.until("document.querySelector('.source bdi')").await;
    for own in ["#next-title bdi", "#next .topic bdi", "#next .source bdi"] {
        let direction = format!("return getComputedStyle(document.querySelector({own:?})).direction");
        assert_eq!(window.script(&direction).await, "rtl", "{own}");
    }
    assert_eq!(
        window.script("return getComputedStyle(document.querySelector('#next .people bdi')).direction").await,
        "ltr"
    );
    ours.say(forced());
    window.until("document.documentElement.dir === 'rtl'").await;
    assert_eq!(
        window.script("return getComputedStyle(document.querySelector('#next .people bdi')).direction").await,
        "ltr"
    );
}

#[tokio::test]
async fn the_arrow_of_a_choice_stands_at_its_end() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let choice = ospo_tray::messages::Choice { value: "a".into(), label: "A".into() };
    let settings = ToWindow::Settings(vec![sample::setting(
        "tray.icon",
        "Icon",
        Shape::Choice { of: vec![choice] },
        Value::Text("a".into()),
    )]);
    let (mut ours, window) = StandIn::open(&desk, &driver, &[sample::usual(), settings, forced()]).await;
    window.click("#to-settings").await;
    ours.hear(&ospo_tray::messages::FromWindow::Ask(Question::Settings)).await;
    window.until("document.querySelector('#set-tray-icon')").await;
    let place = "return getComputedStyle(document.querySelector('#set-tray-icon')).backgroundPositionX";
    assert_eq!(window.script(place).await, "12.8px", "from the left");
}
