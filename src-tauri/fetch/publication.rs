//! When was this content published? Years that a page does not say are settled by it.
//!
//! In this order: what the source says of its last change (`Last-Modified`, the time of a file); the date of the last change in the page's front
//! matter; the page's own date there, where it is recent; else the moment at which this content was first seen. A moment in the future, or
//! before there were such pages, is no answer.

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// Where a moment of publication came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// The server's `Last-Modified`.
    Server,
    /// The time of the file.
    File,
    /// The page's front matter.
    Page,
    /// Nothing tells: it was seen for the first time then.
    Seen,
}

/// A page's own `date` is often that of its creation: an old one says nothing of what stands there now.
const RECENT: TimeDelta = TimeDelta::days(90);

/// More front matter than anybody writes.
const MOST_LINES: usize = 200;

/// How far a server's clock may be ahead.
const AHEAD: TimeDelta = TimeDelta::days(1);

/// The moment of publication of a page that is seen for the first time, and where it came from; `first` when no other content of it was seen
/// before, `modified` what its source says.
pub fn moment(
    text: &[u8],
    modified: Option<(DateTime<Utc>, Origin)>,
    first: bool,
    now: DateTime<Utc>,
) -> (DateTime<Utc>, Origin) {
    if let Some((modified, origin)) = modified.filter(|(at, _)| plausible(*at, now)) {
        return (modified.min(now), origin);
    }
    // Content that took the place of another appeared after it: now.
    let said = front_matter(text).filter(|_| first).and_then(|matter| {
        let changed = field(
            &matter,
            &["lastmod", "last_modified_at", "last_modified", "updated", "modified", "update_date"],
        );
        let dated = || field(&matter, &["date"]).filter(|at| now - *at <= RECENT);
        changed.or_else(dated).filter(|at| plausible(*at, now))
    });
    said.map_or((now, Origin::Seen), |at| (at.min(now), Origin::Page))
}

fn plausible(at: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    let first_web_page =
        NaiveDate::from_ymd_opt(1991, 8, 6).map(|day| day.and_time(chrono::NaiveTime::MIN).and_utc());
    first_web_page.is_some_and(|first| at >= first) && at - now <= AHEAD
}

/// The lines between the two fences at the top of a Markdown page.
fn front_matter(text: &[u8]) -> Option<Vec<String>> {
    let text = std::str::from_utf8(text).ok()?;
    let mut lines = text.lines().take(MOST_LINES).map(str::trim_end);
    let fence = lines.next().filter(|line| matches!(*line, "---" | "+++"))?;
    let lines: Vec<&str> = lines.collect();
    let end = lines.iter().position(|line| *line == fence)?;
    Some(lines[..end].iter().map(ToString::to_string).collect())
}

fn field(matter: &[String], names: &[&str]) -> Option<DateTime<Utc>> {
    names.iter().find_map(|wanted| {
        matter.iter().find_map(|line| {
            let (name, value) = line.split_once([':', '='])?;
            (name.trim_end().eq_ignore_ascii_case(wanted)).then(|| instant(value))?
        })
    })
}

fn instant(said: &str) -> Option<DateTime<Utc>> {
    let said = said.split(" #").next()?.trim().trim_matches(['"', '\'']).trim();
    let zoned = ["%Y-%m-%d %H:%M:%S %z", "%Y-%m-%dT%H:%M:%S%.f%z", "%Y-%m-%d %H:%M %z"];
    let civil = ["%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M"];
    let by_zone =
        || zoned.iter().find_map(|shape| DateTime::parse_from_str(said, shape).ok()).map(Into::into);
    let by_clock = || civil.iter().find_map(|shape| NaiveDateTime::parse_from_str(said, shape).ok());
    let by_day = || NaiveDate::parse_from_str(said, "%Y-%m-%d").ok()?.and_hms_opt(0, 0, 0);
    DateTime::parse_from_rfc3339(said)
        .ok()
        .map(Into::into)
        .or_else(by_zone)
        .or_else(|| by_clock().or_else(by_day).map(|at| at.and_utc()))
}
