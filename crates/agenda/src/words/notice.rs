//! The lines of a notice, and what its buttons say.

use chrono::{DateTime, Utc};
use schedule::{Session, Track};
use words::args;

use super::doubts::doubt;
use super::when::{ago, clock, days_until, is_late, moment, until, when};
use crate::{
    JoinKind, Now, horizon::Horizon, join::Way, page::host, reminders::community_track, shorten::shorten,
};

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

/// Topic, main track, hosts, community track and doubts of a session, a line each. Where the notice is about the community track
/// (`track_is_said`), that is said already.
pub(crate) fn details(session: &Session, track_is_said: bool, now: &Now) -> Vec<String> {
    let main = main_track(session);
    let named = if session.hosts.is_empty() {
        main.map(|it| it.hosts.as_slice()).unwrap_or_default()
    } else {
        &session.hosts
    };
    let hosts = (!named.is_empty()).then(|| hosts(&named.join(", "), now));
    let community = community_track(session).filter(|it| !track_is_said && main != Some(*it));
    let lines = [
        session.topic.clone(),
        main.and_then(|it| track(it, now)),
        hosts,
        community.and_then(|it| track(it, now)),
        not_sure(session, now),
    ];
    lines.into_iter().flatten().collect()
}

/// What a session is about, where a notice speaks of several: "Cities: Mapping waste", with at most `most` characters of its title.
pub(crate) fn details_in_a_line(session: &Session, most: usize, now: &Now) -> Option<String> {
    let about = session.topic.clone().or_else(|| main_track(session)?.title.clone());
    let said: Vec<String> = about.into_iter().chain(not_sure(session, now)).collect();
    (!said.is_empty()).then(|| titled(&shorten(&session.title, most), &said.join(" · "), now))
}

/// The first track of which the page says something.
fn main_track(session: &Session) -> Option<&Track> {
    session.tracks.iter().find(|it| it.title.is_some() || !it.hosts.is_empty())
}

fn track(track: &Track, now: &Now) -> Option<String> {
    track.title.as_ref().map(|title| titled(&track.name, title, now))
}

fn not_sure(session: &Session, now: &Now) -> Option<String> {
    let first = session.doubts.first()?;
    Some(now.fill("session-not-sure", &args!["doubt" => doubt(first, now)]))
}

/// "Main track: Mapping …".
pub(crate) fn titled(track: &str, title: &str, now: &Now) -> String {
    now.fill("session-track", &args!["track" => track, "title" => title])
}

/// "Hosts: Ada, Grace".
pub(crate) fn hosts(names: &str, now: &Now) -> String {
    now.fill("session-hosts", &args!["names" => names])
}

/// "A, B and C"; with `more` that are not named, "A, B, C and 2 more".
pub(crate) fn titles(named: &[String], more: usize, now: &Now) -> String {
    let more = (more > 0).then(|| now.fill("change-more", &args!["n" => more]));
    let all: Vec<&str> = named.iter().chain(&more).map(String::as_str).collect();
    match all.as_slice() {
        [] => String::new(),
        [one] => (*one).into(),
        [most @ .., last] => now.fill("list-and", &args!["most" => most.join(", "), "last" => *last]),
    }
}

/// "Join", "Register…", "Open the page"; where nobody knows the host to register at, with its name.
pub(crate) fn join(way: &Way, now: &Now) -> String {
    match way.kind {
        JoinKind::Join => now.say("join-call"),
        JoinKind::Register if way.service().is_none() => {
            now.fill("join-register-at", &args!["host" => host(&way.url)])
        }
        JoinKind::Register => now.say("join-register"),
        JoinKind::Page => now.say("join-page"),
    }
}

/// "Join: Universities & Academia".
pub(crate) fn labelled(label: &str, title: &str, now: &Now) -> String {
    now.fill("join-labelled", &args!["label" => label, "title" => title])
}
