//! What is made of a page, for people: in the member's language, zone and clock, beside what the page said.

use std::fmt::Write as _;

use agenda::Now;
use chrono::{DateTime, Utc};
use schedule::{Link, LinkKind, Said, Schedule, Session, Status, Track};
use words::args;

use crate::escape;

/// What stands before a reason, where a doubt has a question mark: what settled the reading is nothing to worry about.
const REASON: char = '·';

/// A line for each thing that was read.
pub(super) fn told(schedule: &Schedule, now: &Now) -> String {
    let mut out = String::new();
    let title = schedule.page.title.clone().unwrap_or_else(|| now.language.say("read-this-page"));
    let count = args!["title" => title, "n" => schedule.sessions.len()];
    line(&mut out, 0, &now.language.fill("read-page", &count));
    for session in &schedule.sessions {
        out.push('\n');
        one(&mut out, session, now);
    }
    for undated in &schedule.undated {
        let words = now.language.fill("read-undated", &args!["text" => undated.text.as_str()]);
        line(&mut out, 0, &in_line(&words, undated.line, now));
    }
    for rule in &schedule.rules {
        let words = now.language.fill("read-repeats", &args!["text" => rule.text.as_str()]);
        line(&mut out, 0, &in_line(&words, rule.line, now));
    }
    for doubt in &schedule.doubts {
        line(&mut out, 0, &format!("? {}", agenda::doubt(doubt, now)));
    }
    out
}

fn one(out: &mut String, session: &Session, now: &Now) {
    line(out, 0, &in_line(&session.title, session.line, now));
    line(out, 1, &when(session, now));
    session.said.iter().for_each(|it| line(out, 1, &said(it, now)));
    let topic = session.topic.as_ref().filter(|topic| **topic != session.title);
    topic.into_iter().for_each(|topic| line(out, 1, topic));
    session.tracks.iter().for_each(|it| line(out, 1, &track(it, now)));
    session.links.iter().for_each(|it| line(out, 1, &link(it, now)));
    session.doubts.iter().for_each(|it| line(out, 1, &format!("? {}", agenda::doubt(it, now))));
    session.reasons.iter().for_each(|it| line(out, 1, &format!("{REASON} {}", agenda::doubt(it, now))));
}

/// "Cities (line 3)".
fn in_line(words: &str, number: usize, now: &Now) -> String {
    now.language.fill("read-line", &args!["text" => words, "n" => number.to_string()])
}

/// "said: 9am PT → 2021-10-07 16:00 UTC, America/Los_Angeles".
fn said(said: &Said, now: &Now) -> String {
    let zone = || said.zone.clone().unwrap_or_else(|| now.language.say("read-zone-unknown"));
    let meant = said.instant.map(|instant| format!("{} UTC, {}", utc(instant), zone()));
    let meant = meant.unwrap_or_else(|| now.language.say("read-no-instant"));
    now.language.fill("read-said", &args!["text" => said.text.as_str(), "meant" => meant])
}

/// "18:00–18:30 Main track: Using what others share (Ada Moss)".
fn track(track: &Track, now: &Now) -> String {
    let hosts = if track.hosts.is_empty() { String::new() } else { format!(" ({})", track.hosts.join(", ")) };
    let title = track.title.clone().unwrap_or_else(|| now.language.say("read-to-be-announced"));
    let args = args!["track" => track.name.as_str(), "title" => format!("{title}{hosts}")];
    let words = now.language.fill("session-track", &args);
    let clock = |at: DateTime<Utc>| now.clock.say(&now.local(at));
    match (track.start.map(clock), track.end.map(clock)) {
        (Some(start), Some(end)) => format!("{start}–{end} {words}"),
        (Some(start), None) => format!("{start} {words}"),
        (None, _) => words,
    }
}

fn link(link: &Link, now: &Now) -> String {
    let id = match link.kind {
        LinkKind::Join => "read-link-join",
        LinkKind::Register => "read-link-register",
        LinkKind::Info => "read-link-info",
    };
    now.language.fill(id, &args!["url" => link.url.as_str()])
}

/// "Thu 7 Oct 2021, 18:00 in Europe/Paris = 2021-10-07 16:00 UTC, until 19:00 (cancelled)".
fn when(session: &Session, now: &Now) -> String {
    let mut words = start(session, now);
    if let Some(end) = session.end {
        let args = args!["when" => words, "clock" => now.clock.say(&now.local(end))];
        words = now.language.fill("read-until", &args);
    }
    let status = match session.status {
        Status::Confirmed => return words,
        Status::Tentative => "read-tentative",
        Status::Tbd => "read-tbd",
        Status::Cancelled => "read-cancelled",
    };
    format!("{words} ({})", now.language.say(status))
}

fn start(session: &Session, now: &Now) -> String {
    let language = now.language;
    let day = |date| language.day(date, true);
    match (session.start, session.start_local) {
        (Some(start), _) => {
            let local = now.local(start);
            let when = language.moment(&day(local.date_naive()), &now.clock.say(&local));
            let args = args!["when" => when, "zone" => now.zone.name().to_owned(), "utc" => utc(start)];
            language.fill("read-when", &args)
        }
        (None, Some(local)) => {
            let time = language.fill("when-zone-not-said", &args!["time" => now.clock.say(&local)]);
            language.moment(&day(local.date()), &time)
        }
        (None, None) => language.fill("when-time-not-known", &args!["day" => day(session.date)]),
    }
}

fn utc(instant: DateTime<Utc>) -> String {
    instant.format("%Y-%m-%d %H:%M").to_string()
}

fn line(out: &mut String, depth: usize, text: &str) {
    let _ = writeln!(out, "{}{}", "  ".repeat(depth), escape::terminal(text));
}
