//! Every state that a session or the agenda can be in has words of its own, and stands where it belongs.

use agenda::Occurrence;
use ospo_tray::messages::{FromWindow, Question, Shape, ToWindow, Value};
use serde_json::json;

use crate::{desk::Desk, driver::Driver, every, sample, stand_in::StandIn};

/// The words of each place in [`every::shape`].
const WORDS: &[(&str, &str)] = &[
    ("#next .eyebrow > :first-child", "Next session"),
    ("#next-when .second", "Fri 4 Dec, 02:00 JST"),
    ("#next .doubts", "“11pm ET” names another time."),
    ("#next .marks .warn", "Not sure"),
    ("#row-moving .mark:nth-child(1)", "Moved from Thu 17 Dec, 10:00"),
    ("#row-moving .mark:nth-child(2)", "Was “Old garden”"),
    ("#row-news .mark", "New"),
    ("#row-doubt .mark", "Not sure"),
    ("#row-cancelled .mark", "Cancelled"),
    ("#row-tentative .mark", "Tentative"),
    ("#row-tbd .mark", "To be determined"),
    ("#row-tbd .time", "time to be determined"),
    ("#row-vague .time", "10:00 (time zone not said)"),
    ("#row-going .mark", "Going"),
    ("#row-declined .mark", "Not going"),
    ("#row-joined .mark", "Joined"),
    ("#row-snoozed .mark", "Rings again at 10:00"),
    ("#row-ignored .mark", "Not one of your groups"),
    ("#gone li", "Ponds: no longer on the page, was Thu 26 Nov, 10:00"),
    ("#past > summary .mark", "1 missed"),
    ("#row-missed .mark", "Started without a reminder"),
    ("#warnings p", "The page suddenly names no session."),
];

#[tokio::test]
async fn each_state_says_what_it_is() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (ours, window) = StandIn::open(&desk, &driver, &[every::shape()]).await;
    window.script("document.querySelectorAll('details').forEach((part) => { part.open = true; })").await;
    for (place, words) in WORDS {
        assert_eq!(window.text(place).await, *words, "{place}");
    }
    assert_eq!(window.name("#gone").await, "No longer on the page");

    ours.say(sample::with(|agenda| agenda.coming[0].on = true));
    window.until("document.querySelector('#next.on')").await;
    assert_eq!(window.text("#next .eyebrow").await, "On now");
}

#[tokio::test]
async fn a_failed_look_at_a_schedule_that_still_serves_is_marked_at_its_age() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let sentence = "garden.example takes no connection. It is asked again by itself.";
    let failed = sample::with(|agenda| agenda.warnings = vec![sentence.into()]);
    let ToWindow::Show(mut show) = failed else { unreachable!() };
    show.schedule.result = Some(agenda::PollResult::Failed);
    let (_ours, window) = StandIn::open(&desk, &driver, &[ToWindow::Show(show)]).await;
    assert_eq!(window.text("#warnings").await, sentence);
    assert_eq!(window.text("#age.warn").await, "Read 3 min ago");
    assert_eq!(window.text("#next-title").await, "Gardens & Orchards");
}

#[tokio::test]
async fn a_fault_of_the_page_is_said_and_what_could_not_be_copied_too() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (mut ours, window) = StandIn::open(&desk, &driver, &[every::shape()]).await;
    window.script("setTimeout(() => { throw new Error('a hole'); })").await;
    window
        .until("document.querySelector('#said').textContent === 'The window has a fault: Error: a hole'")
        .await;

    window.script("document.querySelectorAll('details').forEach((part) => { part.open = true; })").await;
    window.click("#copy-next").await;
    ours.hear(&FromWindow::CopyLetter { session: agenda::SessionId("next".into()) }).await;
    let words = words::Language::En.say("window-not-copied");
    ours.say(ToWindow::Word(ospo_tray::messages::Word { key: None, text: words, refused: true }));
    let said = "document.querySelector('#said').textContent";
    window.until(&format!("{said} === 'It could not be copied; it is selected, press Ctrl+C.'")).await;
    let selected = "return getSelection().toString()";
    assert_eq!(window.script(selected).await, "Hello, “11pm ET” can be read in more than one way.");
}

#[tokio::test]
async fn settings_without_a_group_say_that_none_is_known() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let none = Shape::Groups { of: Vec::new() };
    let settings = vec![sample::setting("reminders.ignored", "Groups", none, Value::List(Vec::new()))];
    let (mut ours, window) =
        StandIn::open(&desk, &driver, &[sample::usual(), ToWindow::Settings(settings)]).await;
    window.click("#to-settings").await;
    ours.hear(&FromWindow::Ask(Question::Settings)).await;
    assert_eq!(
        window.text("#set-reminders-ignored").await,
        "No group is known yet; the page has not been read."
    );
}

#[tokio::test]
async fn what_is_read_stands_in_one_order_in_card_and_row() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let full = Occurrence { id: agenda::SessionId("full".into()), ..sample::next() };
    let (_ours, window) = StandIn::open(&desk, &driver, &[sample::show(vec![sample::next(), full])]).await;
    let order = |css: &str| {
        format!(
            "return [...document.querySelector('{css}').children].map(({{ classList, id }}) => id.startsWith('own-link') ? 'own' : classList[0])"
        )
    };
    let wanted = ["doubts", "parts", "offers", "links", "own", "why"];
    let doubts = |found: serde_json::Value| {
        let found: Vec<String> = serde_json::from_value(found).unwrap();
        found.into_iter().map(|it| if it == "callout" { "doubts".into() } else { it }).collect::<Vec<_>>()
    };
    assert_eq!(doubts(window.script(&order("#next")).await)[1..], wanted);
    assert_eq!(doubts(window.script(&order("#row-full .more")).await), wanted);
}

#[tokio::test]
async fn a_link_shows_where_it_leads_unless_its_words_are_just_that() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let link = |text: &str| agenda::PublicLink {
        kind: schedule::LinkKind::Info,
        text: text.into(),
        url: "https://slides.example/1".into(),
        host: "slides.example".into(),
        joins: false,
    };
    let show = sample::with(|agenda| {
        agenda.coming[0].links =
            vec![link("slides.example"), link("Not slides.example at all"), link("https://slides.example/1")];
        agenda.about.about = vec![schedule::PageLink {
            text: "Our rules at trusted.example".into(),
            url: "https://garden.example/rules".into(),
            line: 3,
        }];
    });
    let (_ours, window) = StandIn::open(&desk, &driver, &[show]).await;
    let hosts = "return [...document.querySelectorAll('#next .links li')].map((it) => it.querySelector('.host')?.textContent ?? null)";
    assert_eq!(window.script(hosts).await, json!([null, "slides.example", "slides.example"]));
    window.click("#about summary").await;
    assert_eq!(window.text("#about .host").await, "garden.example");
}

#[tokio::test]
async fn the_footer_offers_only_what_is_of_use() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (ours, window) = StandIn::open(&desk, &driver, &[sample::usual()]).await;
    let there =
        async |id: &str| window.script(&format!("return !!document.querySelector('{id}')")).await == true;
    assert!(there("#as-said").await && there("#open-page").await);
    ours.say(sample::with(|agenda| {
        agenda.coming[0].evidence = agenda::Evidence::default();
        agenda.coming[0].join =
            Some(agenda::JoinHint { kind: agenda::JoinKind::Page, host: "garden.example".into() });
    }));
    window.until("document.querySelector('#join-next').textContent === 'Open the page'").await;
    assert!(!there("#as-said").await && !there("#open-page").await);
    window.click("#to-health").await;
    assert!(there("#open-page").await);
}
