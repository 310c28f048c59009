//! A made-up group's agenda.

use agenda::{Agenda, Answer, Evidence, Mark, Occurrence, Part, PublicLink, ScheduleStatus, SessionId, Vote};
use agenda::{JoinHint, JoinKind, Worded};
use chrono::{DateTime, FixedOffset};
use ospo_tray::messages::{Setting, Shape, Show, ToWindow, Value};
use schedule::{LinkKind, Page, Status};

/// A moment.
pub fn at(moment: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(moment).unwrap()
}

/// A session of which little is known.
pub fn occurrence(id: &str, title: &str, start: &str) -> Occurrence {
    Occurrence {
        id: SessionId(id.into()),
        title: title.into(),
        topic: None,
        date: at(start).date_naive(),
        start: Some(at(start)),
        end: None,
        civil: None,
        zone: "PST".into(),
        second: None,
        until: String::new(),
        on: false,
        ignored: false,
        status: Status::Confirmed,
        hosts: Vec::new(),
        tracks: Vec::new(),
        links: Vec::new(),
        join: None,
        answer: Answer::Open,
        snoozable: false,
        dismissed: false,
        snoozed_until: None,
        marks: Vec::new(),
        evidence: Evidence::default(),
    }
}

/// The next session: all that can be known of one, in a zone whose rules a web engine is likely to have wrong.
pub fn next() -> Occurrence {
    let start = "2026-12-03T10:00:00-07:00";
    let vote = |text: &str, zone: &str, moment: &str| Vote {
        text: text.into(),
        zone: Some(zone.into()),
        at: Some(at(moment)),
        agrees: moment == start,
        line: 12,
    };
    Occurrence {
        end: Some(at("2026-12-03T11:00:00-07:00")),
        zone: "PT".into(),
        until: "in 25 min".into(),
        snoozable: true,
        tracks: vec![Part {
            name: "Main track".into(),
            title: Some("Seeds for everybody".into()),
            hosts: vec!["Ada Example".into()],
            start: Some(at(start)),
            end: None,
        }],
        links: vec![PublicLink {
            kind: LinkKind::Info,
            text: "Slides".into(),
            url: "https://slides.example/1".into(),
            host: "slides.example".into(),
            joins: false,
        }],
        join: Some(JoinHint { kind: JoinKind::Join, host: "call.example".into() }),
        evidence: Evidence {
            votes: vec![
                vote("10am PT", "America/Vancouver", start),
                vote("11pm ET", "America/New_York", "2026-12-03T21:00:00-07:00"),
            ],
            reasons: Vec::new(),
            doubts: vec![Worded { message: "“11pm ET” names another time.".into(), line: 12 }],
            letter: Some("Hello, “11pm ET” can be read in more than one way.".into()),
            line: 11,
        },
        ..occurrence("next", "Gardens & Orchards", start)
    }
}

/// The whole agenda.
pub fn show(coming: Vec<Occurrence>) -> ToWindow {
    with(|agenda| {
        agenda.next = coming.first().map(|session| session.id.clone());
        agenda.coming = coming;
    })
}

/// An agenda with the next session, changed.
pub fn with(change: impl FnOnce(&mut Agenda)) -> ToWindow {
    let mut agenda = Agenda {
        zone: "America/Vancouver".into(),
        next: Some(SessionId("next".into())),
        coming: vec![next()],
        undated: vec!["January - TBD".into()],
        rules: vec!["every other Thursday".into()],
        about: Page { title: Some("Garden Circle".into()), ..Page::default() },
        page_opens: true,
        age: "Read 3 min ago".into(),
        ..Agenda::default()
    };
    change(&mut agenda);
    ToWindow::Show(Box::new(Show { agenda, schedule: read() }))
}

/// How the schedule of a page is doing that was read.
pub fn read() -> ScheduleStatus {
    ScheduleStatus {
        url: "https://garden.example/meetings/".into(),
        last_poll: None,
        last_good: Some(at("2026-12-03T09:32:00-07:00").to_utc()),
        result: None,
        message: "The page was read.".into(),
        next_poll: None,
        sessions: 3,
        bytes: 1000,
    }
}

/// A page that was never read.
pub fn unread(warnings: &[&str]) -> ToWindow {
    let agenda = Agenda {
        zone: "America/Vancouver".into(),
        warnings: warnings.iter().map(|it| (*it).to_owned()).collect(),
        age: "The schedule has not been read yet".into(),
        ..Agenda::default()
    };
    let message = warnings.first().copied().unwrap_or_default().to_owned();
    let schedule = ScheduleStatus { last_good: None, message, sessions: 0, bytes: 0, ..read() };
    ToWindow::Show(Box::new(Show { agenda, schedule }))
}

/// Three sessions.
pub fn usual() -> ToWindow {
    let moved = Mark::Moved {
        from: Some(at("2026-12-16T10:00:00-08:00")),
        from_date: at("2026-12-16T10:00:00-08:00").date_naive(),
    };
    let later = Occurrence { marks: vec![moved], ..occurrence("later", "Bees", "2026-12-17T10:00:00-08:00") };
    show(vec![next(), later, occurrence("last", "Compost", "2027-01-14T10:00:00-08:00")])
}

/// A setting.
pub fn setting(key: &str, title: &str, shape: Shape, value: Value) -> Setting {
    let private = key.starts_with("join.");
    Setting {
        key: key.into(),
        section: "Reminders".into(),
        title: title.into(),
        explain: "What it does.".into(),
        shape,
        value,
        otherwise: String::new(),
        note: None,
        default: false,
        private,
    }
}

/// A line of the page's own, in one piece.
pub fn source_line(line: usize, text: &str, said: Option<agenda::SaidAs>) -> agenda::SourceLine {
    let pieces = vec![agenda::SourcePiece { text: text.into(), said }];
    agenda::SourceLine { line, depth: 0, heading: None, read: true, pieces }
}
