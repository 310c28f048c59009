//! When a session ends, from the page's own words only.

use chrono::{DateTime, TimeDelta, Utc};

use super::Dated;
use super::votes::{self, Vote};
use crate::Zone;
use crate::sessions::{Draft, PageLength, Spoken};

/// The end: of a range that was said with the winning start, after the length that was said, after that of all sessions of the page.
/// On several days it is that of the last one.
pub(super) fn end(
    draft: &Draft,
    dated: &Dated,
    times: &[Spoken],
    vote: &Vote,
    length: Option<&PageLength>,
) -> Option<DateTime<Utc>> {
    let start = vote.start?;
    let won = |spoken: &&Spoken| {
        vote.said.iter().any(|said| said.text == spoken.text && said.instant == Some(start))
    };
    let range = times.iter().filter(won).find_map(span);
    let own = draft.length.map(i64::from);
    let common = length.filter(|_| dated.end.is_none()).map(|length| i64::from(length.minutes));
    let minutes = TimeDelta::minutes(range.or(own).or(common)?);
    Some(last_start(dated, vote, minutes).unwrap_or(start) + minutes)
}

/// The start on the last of several days: what is said for each of them holds for it. What goes over midnight began the evening before.
fn last_start(dated: &Dated, vote: &Vote, minutes: TimeDelta) -> Option<DateTime<Utc>> {
    let (last, local) = (dated.end?, vote.local?);
    let zone: Zone = vote.zone.as_deref()?.parse().ok()?;
    let over = (local + minutes).date() - local.date();
    let day = (last - over).max(local.date());
    votes::instant(&zone, day.and_time(local.time()))
}

/// The minutes of a range; one that ends before it begins goes over midnight.
pub(super) fn span(spoken: &Spoken) -> Option<i64> {
    let until = spoken.said.end?;
    let minutes = i64::from(until.minutes) - i64::from(spoken.said.start.minutes);
    let half = if until.sure { 24 * 60 } else { 12 * 60 };
    // Half a day may not be enough: "17:03 to 0:05".
    [minutes, minutes + half, minutes + 24 * 60].into_iter().find(|minutes| *minutes > 0)
}
