//! When something is: days, clock times, and how long until then.

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};
use schedule::Session;
use words::args;

use crate::{Face, Now, horizon::Horizon, span::day_start, state::Missed};

pub(super) const HOUR: TimeDelta = TimeDelta::hours(1);
pub(super) const DAY: TimeDelta = TimeDelta::days(1);
/// A start this long ago is still "now".
const STILL_NOW: TimeDelta = TimeDelta::minutes(1);

/// "Thu 7 Oct", with the year where it is another one than now.
pub(crate) fn day(date: NaiveDate, now: &Now) -> String {
    now.language.day(date, date.year() != now.local(now.wall).year())
}

/// "Thu 7 Oct, 18:00".
pub(crate) fn moment(at: DateTime<Utc>, now: &Now) -> String {
    now.language.moment(&day(now.local(at).date_naive(), now), &clock(at, now))
}

/// "18:00".
pub(crate) fn clock(at: DateTime<Utc>, now: &Now) -> String {
    now.clock.say(&now.local(at))
}

/// When a session is: in the member's time, or as far as the page says it.
pub(crate) fn when(session: &Session, now: &Now) -> String {
    match (session.start, session.start_local) {
        (Some(start), _) => moment(start, now),
        (None, Some(civil)) => {
            let time = now.fill("when-zone-not-said", &args!["time" => now.clock.say(&civil)]);
            now.language.moment(&day(civil.date(), now), &time)
        }
        (None, None) => now.fill("when-time-not-known", &args!["day" => day(session.date, now)]),
    }
}

/// When a session was that passed without a reminder.
pub(crate) fn when_missed(missed: &Missed, now: &Now) -> String {
    let day = missed.date.map(|date| now.fill("when-time-not-known", &args!["day" => day(date, now)]));
    day.unwrap_or_else(|| moment(missed.start, now))
}

pub(crate) fn when_of(face: &Face, now: &Now) -> String {
    face.start.map_or_else(|| day(face.date, now), |it| moment(it, now))
}

/// "in 25 min", "in 3 h", "tomorrow", "in 5 days", "now": how long until a start, and until when that stays true.
pub(crate) fn until(start: DateTime<Utc>, now: &Now, horizon: &mut Horizon) -> String {
    let left = start - now.wall;
    if left <= TimeDelta::zero() {
        now.say("when-now")
    } else if left <= HOUR {
        let minutes = minutes_left(start, now, horizon);
        now.fill("when-in-minutes", &args!["n" => minutes])
    } else if left <= DAY {
        let hours = (left.num_seconds() + 1799) / 3600;
        horizon.note((start - TimeDelta::seconds(hours * 3600 - 1800)).min(start - HOUR));
        now.fill("when-in-hours", &args!["n" => hours])
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
        ..=0 => now.say("when-today"),
        1 => now.say("when-tomorrow"),
        n => now.fill("when-in-days", &args!["n" => n]),
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
pub(crate) fn span(length: TimeDelta, now: &Now) -> String {
    let (id, n) = match length {
        length if length < HOUR => ("when-minutes", length.num_minutes()),
        length if length < DAY => ("when-hours", length.num_hours()),
        length => ("when-days", length.num_days()),
    };
    now.fill(id, &args!["n" => n])
}

/// "2 min ago", "5 days ago".
pub(super) fn ago(length: TimeDelta, now: &Now) -> String {
    let (id, n) = match length {
        length if length < HOUR => ("when-minutes-ago", length.num_minutes()),
        length if length < DAY => ("when-hours-ago", length.num_hours()),
        length => ("when-days-ago", length.num_days()),
    };
    now.fill(id, &args!["n" => n])
}

/// "Thu 7 Oct, 18:00 · in 25 min".
pub(crate) fn glance(session: &Session, now: &Now, horizon: &mut Horizon) -> String {
    format!("{} · {}", when(session, now), until_session(session, now, horizon))
}
