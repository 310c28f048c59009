//! Every word that a member reads, in one place.

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};
use schedule::{Doubt, LinkKind, Session, Track, calls};

use crate::{
    JoinKind, Notice, Now,
    changes::{Change, ChangeKind},
    horizon::Horizon,
    join::Way,
    reminders::Hold,
    shorten::shorten,
    span::day_start,
    state::{Face, Missed},
    trust::Suspicion,
};

const HOUR: TimeDelta = TimeDelta::hours(1);
const DAY: TimeDelta = TimeDelta::days(1);
/// A start this long ago is still "now".
const STILL_NOW: TimeDelta = TimeDelta::minutes(1);

// When.

/// "Thu 7 Oct", with the year where it is another one than now.
pub(crate) fn day(date: NaiveDate, now: &Now) -> String {
    let this_year = date.year() == now.local(now.wall).year();
    date.format(if this_year { "%a %-d %b" } else { "%a %-d %b %Y" }).to_string()
}

/// "Thu 7 Oct, 18:00".
pub(crate) fn moment(at: DateTime<Utc>, now: &Now) -> String {
    let local = now.local(at);
    format!("{}, {}", day(local.date_naive(), now), local.format("%H:%M"))
}

/// "18:00".
pub(crate) fn clock(at: DateTime<Utc>, now: &Now) -> String {
    now.local(at).format("%H:%M").to_string()
}

/// When a session is: in the member's time, or as far as the page says it.
pub(crate) fn when(session: &Session, now: &Now) -> String {
    match (session.start, session.start_local) {
        (Some(start), _) => moment(start, now),
        (None, Some(civil)) => {
            format!("{}, {} (time zone not said)", day(civil.date(), now), civil.format("%H:%M"))
        }
        (None, None) => format!("{}, time not known yet", day(session.date, now)),
    }
}

fn when_of(face: &Face, now: &Now) -> String {
    face.start.map_or_else(|| day(face.date, now), |it| moment(it, now))
}

/// "in 25 min", "in 3 h", "tomorrow", "in 5 days", "now": how long until a start, and until when that stays true.
pub(crate) fn until(start: DateTime<Utc>, now: &Now, horizon: &mut Horizon) -> String {
    let left = start - now.wall;
    if left <= TimeDelta::zero() {
        "now".into()
    } else if left <= HOUR {
        let minutes = minutes_left(start, now, horizon);
        format!("in {minutes} min")
    } else if left <= DAY {
        let hours = (left.num_seconds() + 1799) / 3600;
        horizon.note((start - TimeDelta::seconds(hours * 3600 - 1800)).min(start - HOUR));
        format!("in {hours} h")
    } else {
        horizon.note(start - DAY);
        days_until(now.local(start).date_naive(), now, horizon)
    }
}

/// The minutes left, begun ones counted whole.
pub(crate) fn minutes_left(start: DateTime<Utc>, now: &Now, horizon: &mut Horizon) -> i64 {
    let left = (start - now.wall).num_milliseconds();
    let minutes = (left + 59_999) / 60_000;
    horizon.note(start - TimeDelta::minutes(minutes - 1));
    minutes
}

/// "today", "tomorrow", "in 5 days".
pub(crate) fn days_until(date: NaiveDate, now: &Now, horizon: &mut Horizon) -> String {
    let today = now.local(now.wall).date_naive();
    horizon.note(day_start(today.succ_opt().unwrap_or(today), &now.zone));
    match (date - today).num_days() {
        ..=0 => "today".into(),
        1 => "tomorrow".into(),
        n => format!("in {n} days"),
    }
}

/// How long until a session, or "now".
pub(crate) fn until_session(session: &Session, now: &Now, horizon: &mut Horizon) -> String {
    match session.start {
        Some(start) => {
            horizon.note(start);
            until(start, now, horizon)
        }
        None => days_until(session.date, now, horizon),
    }
}

/// Whether a start lies behind, by more than what is still "now".
pub(crate) fn is_late(start: DateTime<Utc>, now: &Now) -> bool {
    start + STILL_NOW <= now.wall
}

/// "2 min", "3 h", "5 days".
fn span(length: TimeDelta) -> String {
    if length < HOUR {
        format!("{} min", length.num_minutes())
    } else if length < DAY {
        format!("{} h", length.num_hours())
    } else if length.num_days() == 1 {
        "1 day".into()
    } else {
        format!("{} days", length.num_days())
    }
}

// Notices.

/// "in 10 min · 18:00–19:00"; the end only where the page says it.
pub(crate) fn when_in_notice(session: &Session, now: &Now) -> String {
    let Some(start) = session.start else {
        let mut horizon = Horizon::after(now.wall);
        return format!("{} · {}", days_until(session.date, now, &mut horizon), when(session, now));
    };
    let how_long = if is_late(start, now) {
        format!("started {} ago", span(now.wall - start))
    } else {
        until(start, now, &mut Horizon::after(now.wall))
    };
    let today = now.local(start).date_naive() == now.local(now.wall).date_naive();
    let from = if today { clock(start, now) } else { moment(start, now) };
    let to = session.end.map(|end| format!("–{}", clock(end, now))).unwrap_or_default();
    format!("{how_long} · {from}{to}")
}

/// "Community track in 5 min · 18:30: Mapping …".
pub(crate) fn track_starts(track: Option<&Track>, at: DateTime<Utc>, now: &Now) -> String {
    let how_long = if is_late(at, now) {
        format!("The community track started {} ago", span(now.wall - at))
    } else if at <= now.wall {
        "The community track starts now".into()
    } else {
        format!("The community track starts {}", until(at, now, &mut Horizon::after(now.wall)))
    };
    let title = track.and_then(|it| it.title.as_deref()).map(|it| format!(" · {it}")).unwrap_or_default();
    format!("{how_long} · {}{title}", clock(at, now))
}

/// Topic, main track, hosts and doubts of a session, a line each.
pub(crate) fn details(session: &Session, with_title: bool) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(with_title.then(|| session.title.clone()));
    lines.extend(session.topic.clone());
    let main = session.tracks.iter().find(|it| it.title.is_some() || !it.hosts.is_empty());
    lines.extend(main.and_then(|it| it.title.as_ref().map(|title| format!("{}: {title}", it.name))));
    let hosts = if session.hosts.is_empty() {
        main.map(|it| it.hosts.as_slice()).unwrap_or_default()
    } else {
        &session.hosts
    };
    lines.extend((!hosts.is_empty()).then(|| format!("Hosts: {}", hosts.join(", "))));
    lines.extend(session.doubts.first().map(|it| format!("Not sure: {}", it.message)));
    lines
}

/// "A and B".
pub(crate) fn titles<'a>(titles: impl Iterator<Item = &'a str>) -> String {
    let titles: Vec<&str> = titles.collect();
    match titles.as_slice() {
        [] => String::new(),
        [one] => (*one).into(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

/// "Join", "Register…", "Open the page".
pub(crate) fn join(way: &Way) -> String {
    match way.kind {
        JoinKind::Join => "Join".into(),
        JoinKind::Register => "Register…".into(),
        JoinKind::Page => "Open the page".into(),
    }
}

/// "Join: Universities & Academia".
pub(crate) fn labelled(label: &str, title: &str) -> String {
    format!("{label}: {title}")
}

pub(crate) fn snooze(minutes: u32) -> String {
    format!("Remind me in {minutes} minutes")
}

pub(crate) fn show() -> String {
    "Show".into()
}

// Changes.

/// "Universities & Academia moved from Tue 2 Nov to Tue 16 Nov, 18:00".
pub(crate) fn change(change: &Change, now: &Now) -> String {
    format!("{}: {}", change.is.title, change_alone(change, now))
}

/// The same without the title.
pub(crate) fn change_alone(change: &Change, now: &Now) -> String {
    let is = when_of(&change.is, now);
    let was = change.was.as_ref().map(|it| when_of(it, now)).unwrap_or_default();
    match change.kind {
        ChangeKind::New if change.was.as_ref().is_some_and(|it| it.cancelled) => {
            format!("takes place after all, {is}")
        }
        ChangeKind::New => format!("new, {is}"),
        ChangeKind::Moved | ChangeKind::Retimed => format!("moved from {was} to {is}"),
        ChangeKind::Renamed => {
            format!("was called {}", change.was.as_ref().map(|it| it.title.as_str()).unwrap_or_default())
        }
        ChangeKind::Cancelled => format!("cancelled, {was}"),
        ChangeKind::Gone => format!("no longer on the page, was {was}"),
    }
}

pub(crate) fn changed(n: usize) -> String {
    format!("{n} changes of the schedule")
}

/// "Cities moved · Universities cancelled · 2 more".
pub(crate) fn changes_in_a_line<'a>(changes: impl Iterator<Item = &'a Change>, more: usize) -> String {
    let named = changes.map(|it| {
        let what = match it.kind {
            ChangeKind::New => "new",
            ChangeKind::Moved | ChangeKind::Retimed => "moved",
            ChangeKind::Renamed => "renamed",
            ChangeKind::Cancelled => "cancelled",
            ChangeKind::Gone => "no longer on the page",
        };
        format!("{} {what}", shorten(&it.is.title, 30))
    });
    named.chain((more > 0).then(|| format!("{more} more"))).collect::<Vec<_>>().join(" · ")
}

// The tray.

pub(crate) const NAME: &str = "OSPO Tray";

pub(crate) fn nothing_scheduled() -> &'static str {
    "Nothing is scheduled"
}

pub(crate) fn not_read_yet() -> &'static str {
    "The schedule has not been read yet"
}

/// "example.org could not be found. Is this computer online? Next try at 18:05."
pub(crate) fn not_reached(why: &str, again: DateTime<Utc>, now: &Now) -> String {
    format!("{why} Next try at {}.", clock(again, now))
}

/// What a newcomer without a network can do.
pub(crate) fn meanwhile() -> &'static str {
    "To look around meanwhile: ospo-tray --demo"
}

/// "Thu 7 Oct, 18:00 · in 25 min".
pub(crate) fn glance(session: &Session, now: &Now, horizon: &mut Horizon) -> String {
    format!("{} · {}", when(session, now), until_session(session, now, horizon))
}

/// The head of the menu: "Universities & Academia — in 25 min".
pub(crate) fn head(title: &str, session: &Session, now: &Now, horizon: &mut Horizon) -> String {
    format!("{title} — {}", until_session(session, now, horizon))
}

pub(crate) fn open_window() -> &'static str {
    "Open OSPO Tray"
}

/// "Refresh now (read at 17:20)"; an age is counted in steps that need no waking while all goes well.
pub(crate) fn refresh(last_good: Option<DateTime<Utc>>, now: &Now, horizon: &mut Horizon) -> String {
    let Some(at) = last_good else { return "Refresh now".into() };
    if now.wall - at < HOUR {
        horizon.note(at + HOUR);
        return format!("Refresh now (read at {})", clock(at, now));
    }
    format!("Refresh now (read {} ago)", old(at, now, horizon))
}

/// "2 h", "3 days".
fn old(at: DateTime<Utc>, now: &Now, horizon: &mut Horizon) -> String {
    let age = now.wall - at;
    let step = if age < DAY { HOUR } else { DAY };
    let steps = i32::try_from(age.num_seconds() / step.num_seconds()).unwrap_or(i32::MAX - 1);
    horizon.note(at + step * (steps + 1));
    span(age)
}

pub(crate) fn quit() -> &'static str {
    "Quit"
}

pub(crate) fn accept() -> &'static str {
    "Believe the page as it is now"
}

pub(crate) fn changes_row(n: usize) -> String {
    if n == 1 {
        "1 change since you last looked".into()
    } else {
        format!("{n} changes since you last looked")
    }
}

pub(crate) fn missed_row(missed: &Missed, now: &Now) -> String {
    format!("Missed: {} ({})", missed.title, moment(missed.start, now))
}

/// How old the schedule is: in steps that need no waking while all goes well.
pub(crate) fn age(last_good: Option<DateTime<Utc>>, now: &Now, horizon: &mut Horizon) -> String {
    let Some(at) = last_good else { return not_read_yet().into() };
    let age = now.wall - at;
    if age < HOUR {
        horizon.note(at + HOUR);
        return format!("Schedule read at {}, less than 1 h ago", clock(at, now));
    }
    format!("Schedule read {}, {} ago", moment(at, now), old(at, now, horizon))
}

// Polls.

pub(crate) fn read(sessions: usize) -> String {
    match sessions {
        0 => "The page was read; it names no session with a date.".into(),
        1 => "The page was read; it has 1 session.".into(),
        n => format!("The page was read; it has {n} sessions."),
    }
}

pub(crate) fn unchanged() -> String {
    "The page has not changed.".into()
}

/// What is wrong with a reading that is not believed.
pub(crate) fn suspicion(why: Suspicion) -> String {
    let what = match why {
        Suspicion::NoSession => "The page suddenly names no session",
        Suspicion::OtherTitle => "The page suddenly has another title",
        Suspicion::Login => "A page that asks for a password came in place of the schedule",
        Suspicion::Shrunk => "Most of the page is suddenly missing",
    };
    format!("{what}; the schedule read before goes on serving.")
}

// The log.

pub(crate) fn rung(notice: &Notice, now: &Now) -> String {
    let first = notice.body.first().map(String::as_str).unwrap_or_default();
    format!("Shown at {}: {} ({first})", now.local(now.wall).format("%H:%M:%S"), notice.summary)
}

pub(crate) fn not_rung(notice: &Notice, why: &str) -> String {
    format!("Could not be shown, will be tried again: {} ({why})", notice.summary)
}

pub(crate) fn withdrawn(notice: &Notice) -> String {
    format!("Taken back: {}", notice.summary)
}

pub(crate) fn held_back(session: &Session, hold: Hold, now: &Now) -> String {
    let why = match hold {
        Hold::Joined => "you had joined",
        Hold::NotGoing => "you are not going",
        Hold::Quiet => "quiet hours",
        Hold::QuietAskedFor => "you wanted quiet until tomorrow",
    };
    format!("Not shown, {why}: {} ({})", session.title, when(session, now))
}

pub(crate) fn missed(missed: &Missed, now: &Now) -> String {
    format!("Passed without a reminder: {} ({})", missed.title, moment(missed.start, now))
}

pub(crate) fn change_held_back() -> String {
    "Changes not shown: quiet hours".into()
}

pub(crate) fn opened(session: &str, way: &Way) -> String {
    let what = match way.kind {
        JoinKind::Join => "Opened the call",
        JoinKind::Register => "Opened the registration",
        JoinKind::Page => "Opened the page",
    };
    format!("{what}: {session} ({})", way.shown())
}

pub(crate) fn nothing_to_open() -> String {
    "There is no link to open; set your own with [join] link in the settings.".into()
}

pub(crate) fn snoozed(title: &str, until: DateTime<Utc>, now: &Now) -> String {
    format!("Reminding again at {}: {title}", clock(until, now))
}

pub(crate) fn acted(what: &str, title: &str) -> String {
    format!("{what}: {title}")
}

pub(crate) fn stale() -> &'static str {
    " · the schedule is old"
}

pub(crate) fn seen() -> &'static str {
    "Seen"
}

pub(crate) fn not_going() -> &'static str {
    "Not going"
}

// The menu.

/// "Join with Zoom"; without a known service as [`join`].
pub(crate) fn join_with(way: &Way) -> String {
    let service = calls::classify(&way.url).service.filter(|_| way.kind == JoinKind::Join);
    service.map_or_else(|| join(way), |service| format!("Join with {service}"))
}

/// Topic and tracks of a session, or else its hosts, a line each with at most `most` characters of a title.
pub(crate) fn parts(session: &Session, most: usize, now: &Now) -> Vec<String> {
    let topic = session.topic.as_deref().map(|it| shorten(it, most));
    let tracks = session.tracks.iter().map(|it| {
        let at = it.start.map(|at| format!("{} ", clock(at, now))).unwrap_or_default();
        let title = it.title.as_deref().map(|it| format!(": {}", shorten(it, most))).unwrap_or_default();
        format!("{at}{}{title}", it.name)
    });
    let mut lines: Vec<String> = topic.into_iter().chain(tracks).collect();
    if session.tracks.is_empty() && !session.hosts.is_empty() {
        lines.push(format!("Hosts: {}", shorten(&session.hosts.join(", "), most)));
    }
    lines
}

/// "Today", "Tomorrow", "Thu 21 Oct".
pub(crate) fn day_heading(date: NaiveDate, now: &Now) -> String {
    let today = now.local(now.wall).date_naive();
    match (date - today).num_days() {
        0 => "Today".into(),
        1 => "Tomorrow".into(),
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

/// "18:00 Universities & Academia · going · moved".
pub(crate) fn session_row(session: &Session, title: &str, remarks: &[Remark], now: &Now) -> String {
    let at = match (session.start, session.start_local) {
        (Some(start), _) => clock(start, now),
        (None, Some(civil)) => format!("{} (time zone not said)", civil.format("%H:%M")),
        (None, None) => "Time not known:".into(),
    };
    let remarks = remarks.iter().map(|it| match it {
        Remark::Joined => " · joined",
        Remark::Going => " · going",
        Remark::NotGoing => " · not going",
        Remark::New => " · new",
        Remark::Moved => " · moved",
        Remark::Renamed => " · renamed",
        Remark::NotSure => " · not sure",
    });
    format!("{at} {title}{}", remarks.collect::<String>())
}

pub(crate) fn and_more_sessions(n: usize) -> String {
    format!("{n} more…")
}

pub(crate) fn undated(all: &str) -> String {
    format!("Not yet dated: {all}")
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

pub(crate) fn will_go() -> &'static str {
    "Going"
}

pub(crate) fn remind() -> &'static str {
    "Remind me…"
}

pub(crate) fn remind_as_usual() -> &'static str {
    "As in the settings"
}

pub(crate) fn remind_never() -> &'static str {
    "Never"
}

/// "10 min before", "At the start".
pub(crate) fn remind_before(minutes: u32) -> String {
    match minutes {
        0 => "At the start".into(),
        n => format!("{} before", span(TimeDelta::minutes(i64::from(n)))),
    }
}

/// For the log.
pub(crate) fn leads_set(minutes: Option<&[u32]>, title: &str) -> String {
    let what = match minutes {
        None => "as in the settings".into(),
        Some([]) => "never".into(),
        Some(all) => all.iter().map(|it| remind_before(*it).to_lowercase()).collect::<Vec<_>>().join(", "),
    };
    format!("Reminding {what}: {title}")
}

pub(crate) fn set_link() -> &'static str {
    "Set the call link…"
}

pub(crate) fn copy() -> &'static str {
    "Copy details"
}

pub(crate) fn open_page() -> &'static str {
    "Open the page"
}

pub(crate) fn why() -> &'static str {
    "Why this time?"
}

pub(crate) fn settings() -> &'static str {
    "Settings…"
}

pub(crate) fn about() -> &'static str {
    "About this group"
}

pub(crate) fn meets_at(place: &str) -> String {
    format!("Where: {place}")
}

pub(crate) fn meets_by_rule(rule: &str) -> String {
    format!("When: {rule}")
}

/// "Write to meet@example.org".
pub(crate) fn contact(url: &str) -> String {
    match url.strip_prefix("mailto:") {
        Some(mail) => format!("Write to {}", mail.split('?').next().unwrap_or_default()),
        None => "Contact".into(),
    }
}

pub(crate) fn quiet() -> &'static str {
    "Quiet until tomorrow"
}

pub(crate) fn end_quiet(until: DateTime<Utc>, now: &Now) -> String {
    format!("Ring again (quiet until {})", moment(until, now))
}

pub(crate) fn quiet_asked_for(until: DateTime<Utc>, now: &Now) -> String {
    format!("Quiet until {}", moment(until, now))
}

pub(crate) fn quiet_taken_back() -> String {
    "Quiet taken back".into()
}

pub(crate) fn not_sure(doubt: &Doubt) -> String {
    format!("Not sure: {}", shorten(&doubt.message, 90))
}

pub(crate) fn stale_row(last_good: Option<DateTime<Utc>>, now: &Now) -> String {
    let since = last_good.map(|at| format!(": last read {}", moment(at, now))).unwrap_or_default();
    format!("The schedule is old{since}")
}

/// What goes to the clipboard: all that the page says of a session, in the member's time and in UTC, and no private link.
pub(crate) fn copied(session: &Session, page: Option<String>, now: &Now) -> String {
    let mut lines = vec![session.title.clone(), copied_time(session, now)];
    lines.extend(session.topic.clone());
    lines.extend(session.tracks.iter().flat_map(|it| {
        let title = it.title.iter().map(|title| format!("{}: {title}", it.name));
        let hosts = (!it.hosts.is_empty()).then(|| format!("Hosts: {}", it.hosts.join(", ")));
        title.chain(hosts).collect::<Vec<_>>()
    }));
    lines.extend((!session.hosts.is_empty()).then(|| format!("Hosts: {}", session.hosts.join(", "))));
    lines.extend(session.links.iter().map(|it| match it.kind {
        LinkKind::Join => format!("Call: {}", it.url),
        LinkKind::Register => format!("Registration: {}", it.url),
        _ => it.url.clone(),
    }));
    lines.extend(page);
    lines.join("\n")
}

/// "Thu 7 Oct 2021, 18:00–19:00 CEST (16:00 UTC)".
fn copied_time(session: &Session, now: &Now) -> String {
    let Some(start) = session.start else { return when(session, now) };
    let local = now.local(start);
    let to = session.end.map(|end| format!("–{}", clock(end, now))).unwrap_or_default();
    let zone = now.zone.abbreviation(start);
    format!("{}{to} {zone} ({} UTC)", local.format("%a %-d %b %Y, %H:%M"), start.format("%H:%M"))
}
