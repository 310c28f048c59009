//! When a session ends, from the page's own words only.

use chrono::{DateTime, TimeDelta, Utc};

use super::votes::Vote;
use crate::sessions::{Draft, PageLength, Spoken};

/// The end: of a range that was said with the winning start, after the length that was said, after that of all sessions of the page.
pub(super) fn end(
    draft: &Draft,
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
    let minutes = range.or(own).or(length.map(|length| i64::from(length.minutes)))?;
    Some(start + TimeDelta::minutes(minutes))
}

/// The minutes of a range; one that ends before it begins goes over midnight.
pub(super) fn span(spoken: &Spoken) -> Option<i64> {
    let until = spoken.said.end?;
    let minutes = i64::from(until.minutes) - i64::from(spoken.said.start.minutes);
    let half = if until.sure { 24 * 60 } else { 12 * 60 };
    // Half a day may not be enough: "17:03 to 0:05".
    [minutes, minutes + half, minutes + 24 * 60].into_iter().find(|minutes| *minutes > 0)
}
