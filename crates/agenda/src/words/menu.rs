//! The rows of the menu.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use schedule::{Doubt, Session};
use words::{Language, args};

use super::{
    doubts::doubt_in_a_row,
    notice::{hosts, join, titled},
    when::{DAY, HOUR, ago, clock, day, moment, span, until_session, when_missed},
};
use crate::{
    JoinKind, Now,
    horizon::Horizon,
    join::{Way, opens},
    page::host,
    shorten::shorten,
    state::Missed,
};

/// How many characters of a doubt have room: the menu grows as wide as its longest row.
const DOUBT: usize = 48;

/// The head of the menu: "Universities & Academia — in 25 min".
pub(crate) fn head(title: &str, session: &Session, now: &Now, horizon: &mut Horizon) -> String {
    format!("{title} — {}", until_session(session, now, horizon))
}

/// What a newcomer whom no page is shown yet can do meanwhile: "To look around meanwhile: ospo-tray --demo". `program` is what is to be
/// typed to call the application.
#[must_use]
pub fn meanwhile(program: &str, language: Language) -> String {
    language.fill("tray-meanwhile", &args!["program" => program])
}

/// "Join with Zoom"; without a known service as [`join`].
pub(crate) fn join_with(way: &Way, now: &Now) -> String {
    let service = way.service().filter(|_| way.kind == JoinKind::Join);
    service.map_or_else(
        || join(way, now),
        |service| now.fill("join-with", &args!["service" => service.to_string()]),
    )
}

/// Topic and tracks of a session, or else its hosts, a line each with at most `most` characters of a title.
pub(crate) fn parts(session: &Session, most: usize, now: &Now) -> Vec<String> {
    let topic = session.topic.as_deref().map(|it| shorten(it, most));
    let tracks = session.tracks.iter().map(|it| {
        let at = it.start.map(|at| format!("{} ", clock(at, now))).unwrap_or_default();
        let name = shorten(&it.name, most / 2);
        let title = it.title.as_deref().map(|title| titled(&name, &shorten(title, most), now));
        format!("{at}{}", title.unwrap_or(name))
    });
    let mut lines: Vec<String> = topic.into_iter().chain(tracks).collect();
    if session.tracks.is_empty() && !session.hosts.is_empty() {
        lines.push(hosts(&shorten(&session.hosts.join(", "), most), now));
    }
    lines
}

/// "2 more…".
pub(crate) fn more(n: usize, now: &Now) -> String {
    now.fill("menu-more", &args!["n" => n])
}

/// "Today", "Tomorrow", "Thu 21 Oct".
pub(crate) fn day_heading(date: NaiveDate, now: &Now) -> String {
    let today = now.local(now.wall).date_naive();
    match (date - today).num_days() {
        0 => now.say("menu-today"),
        1 => now.say("menu-tomorrow"),
        _ => day(date, now),
    }
}

/// What is said behind a session's title.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Remark {
    Joined,
    Going,
    NotGoing,
    New,
    Moved,
    Renamed,
    NotSure,
}

impl Remark {
    const fn id(self) -> &'static str {
        match self {
            Self::Joined => "menu-remark-joined",
            Self::Going => "menu-remark-going",
            Self::NotGoing => "menu-remark-not-going",
            Self::New => "menu-remark-new",
            Self::Moved => "menu-remark-moved",
            Self::Renamed => "menu-remark-renamed",
            Self::NotSure => "menu-remark-not-sure",
        }
    }
}

/// "18:00 Universities & Academia · going · moved".
pub(crate) fn session_row(session: &Session, title: &str, remarks: &[Remark], now: &Now) -> String {
    let row = match (session.start, session.start_local) {
        (Some(start), _) => format!("{} {title}", clock(start, now)),
        (None, Some(civil)) => {
            let time = now.clock.say(&civil);
            format!("{} {title}", now.fill("when-zone-not-said", &args!["time" => time]))
        }
        (None, None) => now.fill("menu-time-not-known", &args!["title" => title]),
    };
    let remarks = remarks.iter().map(|it| now.say(it.id()));
    std::iter::once(row).chain(remarks).collect::<Vec<_>>().join(" · ")
}

/// "November - TBD" without what its place says anyway.
pub(crate) fn without_tbd(text: &str) -> String {
    let mut rest = text.trim();
    for word in ["TBD", "TBA", "TBC", "to be determined", "to be announced", "to be confirmed"] {
        let cut = rest.len().saturating_sub(word.len());
        if rest.get(cut..).is_some_and(|end| end.eq_ignore_ascii_case(word)) {
            rest = &rest[..cut];
        }
    }
    rest.trim_end_matches(|it: char| it.is_whitespace() || "-–—:,.(".contains(it)).into()
}

/// "10 min before", "At the start".
pub(crate) fn remind_before(minutes: u32, now: &Now) -> String {
    match minutes {
        0 => now.say("menu-remind-at-start"),
        n => now.fill("menu-remind-before", &args!["span" => span(TimeDelta::minutes(i64::from(n)), now)]),
    }
}

/// "Write to meet@example.org", with at most `most` characters of the address; "Contact — chat.example.org".
pub(crate) fn contact(url: &str, most: usize, now: &Now) -> String {
    match url.strip_prefix("mailto:") {
        Some(mail) => {
            let address = mail.split('?').next().unwrap_or_default();
            now.fill("menu-write-to", &args!["address" => shorten(address, most)])
        }
        None => with_host(now.say("menu-contact"), url),
    }
}

/// "Code of conduct — example.org": the words of a link of the page, and where it leads.
pub(crate) fn with_host(text: String, url: &str) -> String {
    let host = opens(url).map(|url| host(&url)).filter(|host| !host.is_empty() && *host != text);
    host.map_or_else(|| text.clone(), |host| format!("{text} — {host}"))
}

/// "End quiet (until Fri 8 Oct, 06:00)".
pub(crate) fn end_quiet(until: DateTime<Utc>, now: &Now) -> String {
    now.fill("menu-end-quiet", &args!["when" => moment(until, now)])
}

/// The first doubt of what is next.
pub(crate) fn not_sure(doubt: &Doubt, now: &Now) -> String {
    now.fill("session-not-sure", &args!["doubt" => doubt_in_a_row(doubt, DOUBT, now)])
}

/// A session that passed without a reminder, with at most `most` characters of its title.
pub(crate) fn missed_row(missed: &Missed, most: usize, now: &Now) -> String {
    let args = args!["title" => shorten(&missed.title, most), "when" => when_missed(missed, now)];
    now.fill("menu-missed", &args)
}

/// Since when the schedule has not been read.
pub(crate) fn stale_row(last_good: Option<DateTime<Utc>>, now: &Now) -> String {
    match last_good {
        Some(at) => now.fill("menu-stale-since", &args!["when" => moment(at, now)]),
        None => now.say("menu-stale"),
    }
}

/// "Refresh now (read at 17:20)"; an age is counted in steps that need no waking while all goes well.
pub(crate) fn refresh(last_good: Option<DateTime<Utc>>, now: &Now, horizon: &mut Horizon) -> String {
    let Some(at) = last_good else { return now.say("menu-refresh") };
    if now.wall - at < HOUR {
        horizon.note(at + HOUR);
        return now.fill("menu-refresh-recent", &args!["clock" => clock(at, now)]);
    }
    now.fill("menu-refresh-older", &args!["ago" => old(at, now, horizon)])
}

/// How old the schedule is: in steps that need no waking while all goes well.
pub(crate) fn age(last_good: Option<DateTime<Utc>>, now: &Now, horizon: &mut Horizon) -> String {
    let Some(at) = last_good else { return now.say("tray-not-read") };
    if now.wall - at < HOUR {
        horizon.note(at + HOUR);
        return now.fill("age-recent", &args!["clock" => clock(at, now)]);
    }
    let ago = old(at, now, horizon);
    now.fill("age-older", &args!["when" => moment(at, now), "ago" => ago])
}

/// "2 h ago", "3 days ago".
fn old(at: DateTime<Utc>, now: &Now, horizon: &mut Horizon) -> String {
    let age = now.wall - at;
    let step = if age < DAY { HOUR } else { DAY };
    let steps = i32::try_from(age.num_seconds() / step.num_seconds()).unwrap_or(i32::MAX - 1);
    horizon.note(at + step * (steps + 1));
    ago(age, now)
}
