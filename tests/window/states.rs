//! The states of the agenda: what each says, once, and the way out of it.

use agenda::{Occurrence, Part, PublicLink};
use ospo_tray::messages::{FromWindow, Question, Shape, ToWindow, Value, Word};
use schedule::{LinkKind, Status};
use serde_json::Value as Json;

use crate::{
    desk::Desk,
    driver::Driver,
    keys::{RETURN, press_at, tab_to},
    sample,
    stand_in::StandIn,
};

const NOTHING: Json = Json::Null;

#[tokio::test]
async fn a_time_without_its_zone_is_said_and_what_is_called_off_stays() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let bees = "2026-12-10T10:00:00-08:00";
    let vague = Occurrence {
        start: None,
        civil: Some("2026-12-10T10:00:00".parse().unwrap()),
        ..sample::occurrence("vague", "Bees", bees)
    };
    let off = Occurrence { status: Status::Cancelled, ..sample::occurrence("off", "Compost", bees) };
    let (ours, window) =
        StandIn::open(&desk, &driver, &[sample::show(vec![sample::next(), vague, off.clone()])]).await;
    assert_eq!(window.text("#row-vague .time").await, "10:00 (time zone not said)");
    assert_eq!(window.text("#row-off .mark").await, "Cancelled");
    let struck = "return getComputedStyle(document.querySelector('#row-off .title')).textDecorationLine";
    assert_eq!(window.script(struck).await, "line-through");
    assert_eq!(window.script("return document.querySelector('#row-off .offers')").await, NOTHING);

    ours.say(sample::with(|agenda| {
        agenda.next = None;
        agenda.coming = vec![off];
    }));
    window.until("document.querySelector('#nothing')").await;
    assert_eq!(window.text("#nothing h2").await, "Every announced session is cancelled");
}

#[tokio::test]
async fn nothing_is_said_of_hosts_that_the_page_does_not_name_and_no_column_is_empty() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let track = |name: &str, hosts: &[&str]| Part {
        name: name.into(),
        title: None,
        hosts: hosts.iter().map(|it| (*it).to_owned()).collect(),
        start: None,
        end: None,
    };
    let mut next = sample::next();
    next.hosts = vec!["Ada Example".into(), "Bo Example".into()];
    next.tracks = vec![track("Main track", &[]), track("Community track", &["Cy Example"])];
    let (_ours, window) = StandIn::open(&desk, &driver, &[sample::show(vec![next])]).await;
    assert_eq!(window.text("#next .people").await, "Hosts: Ada Example, Bo Example");
    assert_eq!(window.text("#next .parts li:first-child").await, "Main track");
    assert_eq!(window.text("#next .parts li:last-child .people").await, "Hosts: Cy Example");
    assert_eq!(window.script("return document.querySelectorAll('#next .at').length").await, 0);
}

#[tokio::test]
async fn the_link_of_join_does_not_stand_there_twice() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let mut next = sample::next();
    let call = "https://call.example/1";
    next.links.insert(
        0,
        PublicLink {
            kind: LinkKind::Join,
            text: call.into(),
            url: call.into(),
            host: "call.example".into(),
            joins: true,
        },
    );
    let (mut ours, window) = StandIn::open(&desk, &driver, &[sample::show(vec![next])]).await;
    assert_eq!(window.script("return document.querySelectorAll('#next .links button').length").await, 1);
    press_at(&window, "#next .links button", RETURN).await;
    let slides = FromWindow::OpenLink { session: agenda::SessionId("next".into()), link: 1 };
    ours.hear(&slides).await;
    press_at(&window, "#own-link > summary", RETURN).await;
    assert!(window.text("#own-link-word").await.contains("as long as the page has one"));
}

#[tokio::test]
async fn an_old_or_unread_schedule_leads_to_the_setting_of_its_address() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let old = sample::with(|agenda| {
        agenda.stale = true;
        agenda.warnings = vec!["The schedule is old: last read Thu 26 Nov, 10:00".into()];
    });
    let (mut ours, window) = StandIn::open(&desk, &driver, &[old]).await;
    let address = || {
        ToWindow::Settings(vec![sample::setting(
            "schedule.url",
            "Page",
            Shape::Address,
            Value::Text("x".into()),
        )])
    };
    assert!(window.text("#warnings").await.starts_with("The schedule is old: last read Thu 26 Nov, 10:00"));
    press_at(&window, "#to-address", RETURN).await;
    ours.hear(&FromWindow::Ask(Question::Settings)).await;
    ours.say(address());
    window.until("document.activeElement.dataset.key === 'schedule.url'").await;

    let sentence = "The server does not answer. Next try at 18:05.";
    ours.say(sample::unread(&[sentence]));
    press_at(&window, "#to-agenda", RETURN).await;
    window.until("document.querySelector('#nothing')").await;
    let whole = window.text("body").await;
    assert_eq!(whole.matches(sentence).count(), 1, "{whole}");
    assert_eq!(whole.matches("has not been read yet").count(), 1, "{whole}");
    press_at(&window, "#to-address", RETURN).await;
    window.until("document.activeElement.dataset.key === 'schedule.url'").await;
}

#[tokio::test]
async fn a_refused_link_stays_to_be_mended_and_a_taken_one_does_not() {
    const KEY: &str = "join.links.\"Gardens & Orchards\"";
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let first = || sample::with(|agenda| agenda.coming[0].join = None);
    let (ours, window) = StandIn::open(&desk, &driver, &[first()]).await;
    press_at(&window, "#own-link > summary", RETURN).await;
    tab_to(&window, "#own-link-field").await;
    window.press("htps://call.example\u{e004}").await;
    ours.say(first());
    ours.say(ToWindow::Word(Word { key: Some(KEY.into()), text: "No.".into(), refused: true }));
    window.until("document.querySelector('#own-link-word.refused')?.textContent === 'No.'").await;
    let field = "return document.querySelector('#own-link-field').value";
    assert_eq!(window.script(field).await, "htps://call.example");
    assert_eq!(window.script("return document.querySelector('#own-link-field').ariaInvalid").await, "true");

    tab_to(&window, "#own-link-field").await;
    window.press(&format!("\u{e010}/1{RETURN}")).await;
    ours.say(ToWindow::Word(Word { key: Some(KEY.into()), text: "Kept.".into(), refused: false }));
    window.until("document.querySelector('#own-link-word:not(.refused)')?.textContent === 'Kept.'").await;
    assert_eq!(window.script(field).await, "");
}
