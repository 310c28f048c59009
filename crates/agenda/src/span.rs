//! When a session is on, for one member: the page's words, and what is assumed where it has none.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use schedule::{Session, Status, Zone};

use crate::{Now, Preferences};

/// From when until when a session is on; none of it is printed as if the page had said it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    /// Its start; where only the date is known, the beginning of that day in the member's zone.
    pub from: DateTime<Utc>,
    /// When it is over.
    pub over: DateTime<Utc>,
}

impl Span {
    pub(crate) fn of(session: &Session, preferences: &Preferences, zone: &Zone) -> Self {
        let last_day = session.end_date.unwrap_or(session.date).max(session.date);
        match session.start {
            None => Self { from: day_start(session.date, zone), over: day_end(last_day, zone) },
            Some(start) => Self { from: start, over: over(session, start, preferences, zone) },
        }
    }

    pub(crate) fn is_over(&self, now: &Now) -> bool {
        self.over <= now.wall
    }

    pub(crate) fn has_begun(&self, now: &Now) -> bool {
        self.from <= now.wall
    }
}

/// Whether a session has begun; of one without a time that is sure only once its day is over.
pub(crate) fn has_begun(session: &Session, preferences: &Preferences, now: &Now) -> bool {
    let span = Span::of(session, preferences, &now.zone);
    if session.start.is_some() { span.has_begun(now) } else { span.is_over(now) }
}

fn over(session: &Session, start: DateTime<Utc>, preferences: &Preferences, zone: &Zone) -> DateTime<Utc> {
    let said = session.end.filter(|end| *end > start);
    let days = session.end_date.filter(|it| *it > session.date).map(|it| day_end(it, zone));
    said.or(days).filter(|end| *end > start).unwrap_or_else(|| assumed(session, start, preferences))
}

/// Where the page says no end: the assumed length after the start, and after that of the last track where the page says none of that.
fn assumed(session: &Session, start: DateTime<Utc>, preferences: &Preferences) -> DateTime<Utc> {
    let length = preferences.assumed_length;
    let tracks = session.tracks.iter().filter_map(|it| it.end.or(it.start.map(|from| later(from, length))));
    tracks.chain([later(start, length)]).max().unwrap_or(start)
}

/// Whether the page says that the session takes place, or may.
pub(crate) fn takes_place(session: &Session) -> bool {
    session.status != Status::Cancelled
}

/// The first instant of a day in a zone.
pub(crate) fn day_start(date: NaiveDate, zone: &Zone) -> DateTime<Utc> {
    zone.instant(date.and_time(NaiveTime::MIN)).instant
}

/// The first instant of the day after.
pub(crate) fn day_end(date: NaiveDate, zone: &Zone) -> DateTime<Utc> {
    day_start(date.checked_add_days(Days::new(1)).unwrap_or(date), zone)
}

fn later(at: DateTime<Utc>, by: std::time::Duration) -> DateTime<Utc> {
    at.checked_add_signed(seconds(by)).unwrap_or(DateTime::<Utc>::MAX_UTC)
}

/// A duration as a difference of instants, a century at most.
pub(crate) fn seconds(duration: std::time::Duration) -> TimeDelta {
    const CENTURY: u64 = 100 * 366 * 86_400;
    TimeDelta::seconds(i64::try_from(duration.as_secs().min(CENTURY)).unwrap_or_default())
}
