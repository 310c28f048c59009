//! What may be wrong with an instant, in sentences.

use chrono::{DateTime, MappedLocalTime, NaiveTime, TimeZone, Utc};

use super::votes::{Ballot, Candidate};
use crate::Zone;
use crate::doubt::{Code, Doubt, Values};

use crate::sessions::Spoken;

/// The doubts about the instant that won.
pub(super) fn of(times: &[Spoken], ballots: &[Ballot<'_>], winner: DateTime<Utc>) -> Vec<Doubt> {
    let unsure = times.iter().all(|spoken| !spoken.said.start.sure);
    let half = times.first().filter(|_| unsure).and_then(half_of_day);
    half.into_iter().chain(two_regions(ballots, winner)).chain(clock_change(ballots, winner)).collect()
}

/// A doubt about a name of which nothing tells which region is meant.
fn two_regions(ballots: &[Ballot<'_>], winner: DateTime<Utc>) -> Option<Doubt> {
    let won =
        |candidates: &[Candidate]| candidates.iter().find(|candidate| candidate.instant == winner).cloned();
    let mut voters =
        ballots.iter().filter_map(|(spoken, candidates)| Some((spoken, candidates, won(candidates)?)));
    let (spoken, candidates, taken) =
        voters.clone().next().filter(|_| voters.all(|(_, _, candidate)| candidate.open))?;
    let other = candidates.iter().find(|other| other.weight > 1 && other.instant != winner)?;
    let message = format!(
        "“{}” was read as the time of {}; that of {} may be meant.",
        spoken.text, taken.zone, other.zone
    );
    let values = Values {
        zone: Some(taken.zone.clone()),
        other_zone: Some(other.zone.clone()),
        ..Values::of(&spoken.text)
    };
    Some(Code::ZoneAmbiguous.doubt(message, values, spoken.line))
}

/// A doubt about a wall clock that the zone skips or shows twice on that day.
fn clock_change(ballots: &[Ballot<'_>], winner: DateTime<Utc>) -> Option<Doubt> {
    ballots.iter().find_map(|(spoken, candidates)| {
        let taken = candidates.iter().find(|candidate| candidate.instant == winner)?;
        let zone = Zone::named(&taken.zone).ok()?;
        let (code, what) = match zone.from_local_datetime(&taken.local) {
            MappedLocalTime::Single(_) => return None,
            MappedLocalTime::None => (
                Code::TimeSkipped,
                "is skipped when the clocks change; the time that it would have been was taken",
            ),
            MappedLocalTime::Ambiguous(..) => {
                (Code::TimeTwice, "is shown twice when the clocks change; the first was taken")
            }
        };
        let message = format!("“{}” {what}.", spoken.text);
        Some(code.doubt(message, Values::of(&spoken.text), spoken.line))
    })
}

pub(super) fn dissent(spoken: &Spoken, shown: Option<&Candidate>, winner: DateTime<Utc>) -> Doubt {
    let taken = winner.format("%Y-%m-%d %H:%M UTC");
    let meant = shown.map(|shown| format!("{} ({})", shown.instant.format("%Y-%m-%d %H:%M UTC"), shown.zone));
    let meant = meant.unwrap_or_default();
    let message = format!("“{}” would be {meant} on that day; {taken} was taken.", spoken.text);
    let values = Values {
        meant: shown.map(|shown| shown.instant),
        taken: Some(winner),
        zone: shown.map(|shown| shown.zone.clone()),
        ..Values::of(&spoken.text)
    };
    Code::ZonesDisagree.doubt(message, values, spoken.line)
}

/// A doubt about a time that leaves morning and afternoon open.
pub(super) fn half_of_day(spoken: &Spoken) -> Option<Doubt> {
    let clock = spoken.said.start;
    let taken = if clock.likely() >= 12 * 60 { "afternoon" } else { "morning" };
    let message =
        format!("“{}” does not say which half of the day is meant; {taken} was taken.", spoken.text);
    let time = NaiveTime::from_num_seconds_from_midnight_opt(u32::from(clock.likely()) * 60, 0);
    let values = Values { time, ..Values::of(&spoken.text) };
    (!clock.sure).then(|| Code::HalfOfDay.doubt(message, values, spoken.line))
}
