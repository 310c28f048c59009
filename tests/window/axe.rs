//! What axe-core finds wrong for people who use a screen reader, a keyboard or little light: in no view anything, light and dark.

use std::{fs, path::Path};

use ospo_tray::messages::{Choice, Fact, Line, Question, Shape, Source, ToWindow, Value};
use serde_json::Value as Json;

use crate::{alert, desk::Desk, driver::Driver, driver::Session, every, sample, stand_in::StandIn};

/// Every rule that axe-core has, its advice too; and the contrasts of which it could not be sure, but for the choices, on whose ground an
/// arrow is drawn: `contrast` looks at those.
const LOOK: &str = "const done = arguments[0];
    const words = ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html, any }) => html + (any[0]?.message ?? '')).join(' ')}`;
    const unsure = ({ id, help, nodes }) => ({ id, help, nodes: nodes.filter(({ html }) => !html.startsWith('<select')) });
    axe.run(document, { resultTypes: ['violations', 'incomplete'] }).then(
        ({ violations, incomplete }) => {
            const contrasts = incomplete.filter(({ id }) => id === 'color-contrast').map(unsure).filter(({ nodes }) => nodes.length > 0);
            done([...violations, ...contrasts].map(words));
        },
        (error) => done([String(error)]));";

pub async fn look(window: &Session<'_>, view: &str) {
    let found = window.answer(LOOK).await;
    assert_eq!(found, Json::Array(Vec::new()), "{view}");
}

pub async fn bring_axe(window: &Session<'_>) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/web/node_modules/axe-core/axe.min.js");
    let axe = fs::read_to_string(file).expect("axe-core is installed by script/bootstrap --test");
    window.script(&axe).await;
    assert_eq!(window.script("return typeof axe.run").await, "function");
    // What scrolls under the frame has no ground of its own that axe-core could find.
    let unstick =
        "document.querySelectorAll('header, footer').forEach((it) => { it.style.position = 'static'; })";
    window.script(unstick).await;
}

fn all_there_is() -> Vec<ToWindow> {
    let text = |words: &str| Value::Text(words.into());
    let choice = |word: &str| Choice { value: word.into(), label: word.into() };
    let leads = Value::List(vec!["10m".into(), "0m".into()]);
    let groups = Shape::Groups { of: vec!["Bees".into(), "Compost".into()] };
    let at = sample::at("2026-12-03T09:50:00-07:00");
    vec![
        every::shape(),
        ToWindow::Settings(vec![
            sample::setting("schedule.poll", "Poll", Shape::Duration, text("30m")),
            sample::setting("reminders.leads", "Leads", Shape::Durations, leads),
            sample::setting("reminders.ignored", "Groups", groups, Value::List(vec!["Bees".into()])),
            sample::setting("reminders.changes", "Changes", Shape::Flag, Value::Flag(true)),
            sample::setting(
                "tray.icon",
                "Icon",
                Shape::Choice { of: vec![choice("light"), choice("dark")] },
                text("dark"),
            ),
            sample::setting("join.link", "Call link", Shape::Address, text("call.example/j/…5678")),
        ]),
        ToWindow::Health(vec![Fact {
            label: "Tray icon".into(),
            words: "no panel shows it".into(),
            wrong: true,
        }]),
        ToWindow::Log(vec![Line { at, kind: agenda::EntryKind::Rung, text: "Rang.".into() }]),
    ]
}

/// Agendas without a next session, each with words that only it has.
fn states() -> Vec<(&'static str, ToWindow)> {
    let off = agenda::Occurrence {
        status: schedule::Status::Cancelled,
        ..sample::occurrence("off", "Bees", "2026-12-17T10:00:00-08:00")
    };
    let without_next = |coming: Vec<agenda::Occurrence>| {
        sample::with(|agenda| {
            agenda.next = None;
            agenda.coming = coming;
        })
    };
    vec![
        ("No session is announced", without_next(Vec::new())),
        ("Every announced session is cancelled", without_next(vec![off])),
        ("No session of your groups", without_next(vec![sample::next()])),
        ("The server does not answer.", sample::unread(&["The server does not answer."])),
    ]
}

async fn nothing_is_found(desk: Desk, dark: bool) {
    let driver = Driver::start(&desk).await;
    let (mut ours, window) = StandIn::open(&desk, &driver, &all_there_is()).await;
    assert_eq!(window.script("return matchMedia('(prefers-color-scheme: dark)').matches").await, dark);
    bring_axe(&window).await;
    look(&window, &format!("agenda, dark: {dark}")).await;
    window.script("document.querySelectorAll('details').forEach((part) => { part.open = true; })").await;
    ours.say(ToWindow::Source(Source {
        session: agenda::SessionId("next".into()),
        published: None,
        lines: vec![
            sample::source_line(11, "December 3", None),
            sample::source_line(12, "10am PT", Some(agenda::SaidAs::Agrees)),
        ],
    }));
    window.until("document.querySelector('.source mark')").await;
    look(&window, &format!("agenda and why, unfolded, dark: {dark}")).await;
    for (state, show) in states() {
        ours.say(show);
        window
            .until(&format!(
                "document.querySelector('#nothing') && document.body.innerText.includes({state:?})"
            ))
            .await;
        look(&window, &format!("{state}, dark: {dark}")).await;
    }
    window.click("#to-settings").await;
    ours.hear(&ospo_tray::messages::FromWindow::Ask(Question::Settings)).await;
    window.until("document.querySelector('#set-join-link')").await;
    look(&window, &format!("settings, dark: {dark}")).await;
    window.click("#to-health").await;
    window.until("document.querySelector('#log time')").await;
    look(&window, &format!("health, dark: {dark}")).await;
}

#[tokio::test]
async fn nothing_is_found_in_light_views() {
    nothing_is_found(Desk::new(), false).await;
}

#[tokio::test]
async fn nothing_is_found_in_dark_views() {
    nothing_is_found(Desk::dark(), true).await;
}

#[tokio::test]
async fn nothing_is_found_in_an_alert() {
    for desk in [Desk::new(), Desk::dark()] {
        let driver = Driver::start(&desk).await;
        let (_ours, window) = StandIn::open_alert(&desk, &driver, &[alert::usual()]).await;
        bring_axe(&window).await;
        look(&window, "alert").await;
    }
}

#[tokio::test]
async fn a_page_without_names_is_found_out() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (_ours, window) = StandIn::open(&desk, &driver, &all_there_is()).await;
    bring_axe(&window).await;
    window.script("document.querySelector('#main').append(document.createElement('button'))").await;
    let found = window.answer(LOOK).await;
    assert!(found.to_string().contains("button-name"), "{found}");
}
