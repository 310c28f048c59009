//! When the parts of a session are.

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

use super::ends;
use super::votes::{Vote, instant};
use crate::Zone;
use crate::model::Track;
use crate::sessions::{PageLength, Part, Spoken};

/// A start and an end, where they are known.
type Span = (Option<DateTime<Utc>>, Option<DateTime<Utc>>);

/// A part: its own time in the zone of the session, else the minutes that the page gives its name.
pub(super) fn track(part: &Part, vote: &Vote, length: Option<&PageLength>) -> Track {
    let own = part.time.as_ref().and_then(|spoken| own(spoken, vote));
    let (start, end) = own.unwrap_or_else(|| shared(part, vote.start, length));
    Track { name: part.name.clone(), title: part.title.clone(), hosts: part.hosts.clone(), start, end }
}

/// The time that an item of an agenda says: in the zone that it names, else a wall clock in the session's zone.
fn own(spoken: &Spoken, vote: &Vote) -> Option<Span> {
    if !spoken.said.zones.is_empty() {
        let start = super::votes::vote(std::slice::from_ref(spoken), vote.local?.date()).start?;
        return Some((Some(start), ends::span(spoken).map(|minutes| start + TimeDelta::minutes(minutes))));
    }
    let zone = Zone::named(vote.zone.as_deref()?).ok()?;
    let clock = NaiveTime::from_num_seconds_from_midnight_opt(u32::from(spoken.said.start.minutes) * 60, 0)?;
    let start = instant(&zone, vote.local?.date().and_time(clock))?;
    let half = TimeDelta::hours(12);
    let start = if !spoken.said.start.sure && start + half / 4 < vote.start? { start + half } else { start };
    Some((Some(start), ends::span(spoken).map(|minutes| start + TimeDelta::minutes(minutes))))
}

fn shared(part: &Part, start: Option<DateTime<Utc>>, length: Option<&PageLength>) -> Span {
    let name = part.name.to_lowercase();
    let minutes =
        length.and_then(|length| length.tracks.iter().find(|(track, _)| name.contains(track.as_str())));
    let at = |minute: u32| start.map(|start| start + TimeDelta::minutes(minute.into()));
    minutes.map_or((None, None), |(_, minutes)| (at(minutes.start), at(minutes.end)))
}
