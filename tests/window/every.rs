//! An agenda with every shape that a session can have and every state that it can be in.

use agenda::{Agenda, Answer, JoinHint, JoinKind, Mark, Occurrence, Part, PublicLink, SecondTime};
use ospo_tray::messages::ToWindow;
use schedule::{LinkKind, PageLink, Status};

use crate::sample::{at, next, occurrence, with};

const DAY: &str = "2026-12-17T10:00:00-08:00";

fn one(id: &str, change: impl FnOnce(&mut Occurrence)) -> Occurrence {
    let mut one = occurrence(id, &format!("Garden of {id}"), DAY);
    change(&mut one);
    one
}

fn part(name: &str, title: &str, start: Option<&str>) -> Part {
    Part {
        name: name.into(),
        title: Some(title.into()),
        hosts: vec!["Ada Example".into()],
        start: start.map(at),
        end: None,
    }
}

fn link(kind: LinkKind, text: &str, host: &str, joins: bool) -> PublicLink {
    PublicLink { kind, text: text.into(), url: format!("https://{host}/1"), host: host.into(), joins }
}

/// What is next, with all that can be known of it.
fn first() -> Occurrence {
    Occurrence {
        topic: Some("How seeds are kept over the winter".into()),
        hosts: vec!["Ada Example".into(), "Bo Example".into()],
        tracks: vec![
            part("Main track", "Seeds for everybody", Some("2026-12-03T10:00:00-07:00")),
            part("Community track", "Tools for small gardens", Some("2026-12-03T10:30:00-07:00")),
        ],
        links: vec![
            link(LinkKind::Join, "https://call.example/1", "call.example", true),
            link(LinkKind::Info, "Slides", "slides.example", false),
        ],
        second: Some(SecondTime { start: at("2026-12-04T02:00:00+09:00"), end: None, zone: "JST".into() }),
        ..next()
    }
}

/// What is to come.
fn later() -> Vec<Occurrence> {
    let moved = Mark::Moved { from: Some(at(DAY)), from_date: at(DAY).date_naive() };
    let page = JoinHint { kind: JoinKind::Page, host: "garden.example".into() };
    vec![
        one("moving", |it| it.marks = vec![moved, Mark::Renamed { from: "Old garden".into() }]),
        one("news", |it| it.marks = vec![Mark::New]),
        one("doubt", |it| it.evidence = next().evidence),
        one("cancelled", |it| it.status = Status::Cancelled),
        one("tentative", |it| it.status = Status::Tentative),
        one("tbd", |it| {
            it.status = Status::Tbd;
            it.start = None;
        }),
        one("vague", |it| {
            it.start = None;
            it.civil = Some("2026-12-17T10:00:00".parse().unwrap());
        }),
        one("going", |it| it.answer = Answer::Going),
        one("declined", |it| it.answer = Answer::NotGoing),
        one("joined", |it| it.answer = Answer::Joined),
        one("snoozed", |it| it.snoozed_until = Some(at(DAY))),
        one("ignored", |it| it.ignored = true),
        one("open", |it| {
            it.join = Some(page);
            it.snoozable = true;
            it.tracks = vec![part("Main track", "Seeds", None), part("Community track", "Tools", None)];
        }),
    ]
}

/// All of it.
pub fn shape() -> ToWindow {
    with(fill)
}

/// All of it, with clocks of twelve hours.
pub fn twelve() -> ToWindow {
    with(|agenda| {
        fill(agenda);
        agenda.twelve = true;
    })
}

fn fill(agenda: &mut Agenda) {
    agenda.coming = std::iter::once(first()).chain(later()).collect();
    agenda.past = vec![one("missed", |it| it.marks = vec![Mark::Missed]), one("past", |_| {})];
    agenda.gone = vec!["Ponds: no longer on the page, was Thu 26 Nov, 10:00".into()];
    agenda.warnings = vec!["The page suddenly names no session.".into()];
    agenda.held_back = true;
    agenda.stale = true;
    agenda.about.r#where = Some("Zoom".into());
    agenda.about.who = Some("Anyone who grows something".into());
    agenda.about.contact = Some("mailto:hello@garden.example".into());
    agenda.about.about =
        vec![PageLink { text: "Our rules".into(), url: "https://garden.example/rules".into(), line: 3 }];
}
