//! The lines of a notice, and what its buttons say.

use chrono::{DateTime, Utc};
use schedule::{Session, Track};
use words::args;

use super::doubts::doubt;
use super::when::{ago, clock, days_until, is_late, moment, until, when};
use crate::{JoinKind, Now, horizon::Horizon, join::Way};

/// "in 10 min · 18:00–19:00"; the end only where the page says it.
pub(crate) fn when_in_notice(session: &Session, now: &Now) -> String {
    let Some(start) = session.start else {
        let mut horizon = Horizon::after(now.wall);
        return format!("{} · {}", days_until(session.date, now, &mut horizon), when(session, now));
    };
    let how_long = if is_late(start, now) {
        now.fill("notice-started", &args!["ago" => ago(now.wall - start, now)])
    } else {
        until(start, now, &mut Horizon::after(now.wall))
    };
    let today = now.local(start).date_naive() == now.local(now.wall).date_naive();
    let from = if today { clock(start, now) } else { moment(start, now) };
    let to = session.end.map(|end| format!("–{}", clock(end, now))).unwrap_or_default();
    format!("{how_long} · {from}{to}")
}

/// "The community track starts in 5 min · 18:30 · Mapping …".
pub(crate) fn track_starts(track: Option<&Track>, at: DateTime<Utc>, now: &Now) -> String {
    let how_long = if is_late(at, now) {
        now.fill("notice-track-started", &args!["ago" => ago(now.wall - at, now)])
    } else if at <= now.wall {
        now.say("notice-track-starts-now")
    } else {
        let until = until(at, now, &mut Horizon::after(now.wall));
        now.fill("notice-track-starts", &args!["until" => until])
    };
    let title = track.and_then(|it| it.title.as_deref()).map(|it| format!(" · {it}")).unwrap_or_default();
    format!("{how_long} · {}{title}", clock(at, now))
}

/// Topic, main track, hosts and doubts of a session, a line each.
pub(crate) fn details(session: &Session, with_title: bool, now: &Now) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(with_title.then(|| session.title.clone()));
    lines.extend(session.topic.clone());
    let main = session.tracks.iter().find(|it| it.title.is_some() || !it.hosts.is_empty());
    lines.extend(main.and_then(|it| it.title.as_ref().map(|title| titled(&it.name, title, now))));
    let named = if session.hosts.is_empty() {
        main.map(|it| it.hosts.as_slice()).unwrap_or_default()
    } else {
        &session.hosts
    };
    lines.extend((!named.is_empty()).then(|| hosts(&named.join(", "), now)));
    lines.extend(
        session.doubts.first().map(|it| now.fill("session-not-sure", &args!["doubt" => doubt(it, now)])),
    );
    lines
}

/// "Main track: Mapping …".
pub(crate) fn titled(track: &str, title: &str, now: &Now) -> String {
    now.fill("session-track", &args!["track" => track, "title" => title])
}

/// "Hosts: Ada, Grace".
pub(crate) fn hosts(names: &str, now: &Now) -> String {
    now.fill("session-hosts", &args!["names" => names])
}

/// "A, B and C".
pub(crate) fn titles<'a>(titles: impl Iterator<Item = &'a str>, now: &Now) -> String {
    let titles: Vec<&str> = titles.collect();
    match titles.as_slice() {
        [] => String::new(),
        [one] => (*one).into(),
        [most @ .., last] => now.fill("list-and", &args!["most" => most.join(", "), "last" => *last]),
    }
}

/// "Join", "Register…", "Open the page".
pub(crate) fn join(way: &Way, now: &Now) -> String {
    now.say(match way.kind {
        JoinKind::Join => "join-call",
        JoinKind::Register => "join-register",
        JoinKind::Page => "join-page",
    })
}

/// "Join: Universities & Academia".
pub(crate) fn labelled(label: &str, title: &str, now: &Now) -> String {
    now.fill("join-labelled", &args!["label" => label, "title" => title])
}
