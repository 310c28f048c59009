//! Which instant the said times name: each zone has a vote, and dissent is a doubt.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc};

use super::{doubts, said};
use crate::Zone;
use crate::doubt::Doubt;
use crate::model::Said;
use crate::sayings::ZoneSaid;
use crate::sessions::Spoken;

/// The outcome of a vote.
#[derive(Debug, Default)]
pub(crate) struct Vote {
    pub start: Option<DateTime<Utc>>,
    pub local: Option<NaiveDateTime>,
    pub zone: Option<String>,
    pub said: Vec<Said>,
    pub agree: bool,
    pub doubts: Vec<Doubt>,
}

/// A meaning that a time may have.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub zone: String,
    pub local: NaiveDateTime,
    pub instant: DateTime<Utc>,
    /// Two for the civil time of a region, one for the other half of the day, none for the strict sense of a name: it explains a slip,
    /// but is no vote.
    pub weight: u32,
    /// Whether nobody says more to tell it from another meaning of the same name.
    pub open: bool,
}

/// A time as said, and what it may mean.
pub(super) type Ballot<'s> = (&'s Spoken, Vec<Candidate>);

/// The times of each sitting on a date: a zone that is said again, or words that set apart, begin another.
pub(super) fn sittings(times: &[Spoken], date: NaiveDate) -> Vec<Vec<Spoken>> {
    let mut sittings: Vec<Vec<Spoken>> = Vec::new();
    for spoken in times {
        let same =
            |other: &Spoken| other.said.zones == spoken.said.zones && other.said.start == spoken.said.start;
        if sittings.iter().flatten().any(same) {
            continue;
        }
        let again = |sitting: &Vec<Spoken>| sitting.iter().any(|other| shares(other, spoken));
        match sittings.last_mut() {
            Some(last) if !spoken.apart && !again(last) => last.push(spoken.clone()),
            _ => sittings.push(vec![spoken.clone()]),
        }
    }
    if slipped(&sittings, date) { vec![sittings.concat()] } else { joined(sittings, date) }
}

/// Two sittings are at two moments: what names the moment of the one before corrects a slip in it.
fn joined(sittings: Vec<Vec<Spoken>>, date: NaiveDate) -> Vec<Vec<Spoken>> {
    let mut found: Vec<Vec<Spoken>> = Vec::new();
    for sitting in sittings {
        let line = sitting.first().map(|spoken| (spoken.line, spoken.apart));
        let same = |last: &&mut Vec<Spoken>| {
            let beside = last.first().map(|spoken| (spoken.line, false)) == line;
            let start = if beside { vote(&sitting, date).start } else { None };
            start.is_some() && vote(last, date).start == start
        };
        match found.last_mut().filter(|last| same(last)) {
            Some(last) => last.extend(sitting),
            None => found.push(sitting),
        }
    }
    found
}

/// Whether two times name one zone.
fn shares(one: &Spoken, other: &Spoken) -> bool {
    one.said.zones.iter().any(|zone| other.said.zones.contains(zone))
}

/// Whether a zone was said again by a slip of the pen, not for another sitting: `9am PT / 12pm PT / 6pm CET`. The times stand in one
/// line and nothing sets them apart; those after the slip do not agree among themselves, and some agree with those before it; or one is
/// left over behind several that agree: `9am PT / 12pm ET / 6pm ET`.
fn slipped(sittings: &[Vec<Spoken>], date: NaiveDate) -> bool {
    let [first, second] = sittings else { return false };
    let line = first.first().map(|spoken| spoken.line);
    let joined = first.iter().chain(second).all(|spoken| Some(spoken.line) == line && !spoken.apart);
    let instants = |times: &[Spoken]| -> Vec<Option<DateTime<Utc>>> {
        times.iter().map(|spoken| vote(std::slice::from_ref(spoken), date).start).collect()
    };
    let (before, after) = (instants(first), instants(second));
    let agree = |instants: &[Option<DateTime<Utc>>]| instants.iter().all(|instant| *instant == instants[0]);
    let torn = !agree(&after) && after.iter().any(|instant| instant.is_some() && before.contains(instant));
    let lone = after.len() == 1 && before.len() > 1 && agree(&before);
    joined && (torn || lone)
}

/// The instant that most of the times support on a date; a tie goes to the one said first.
pub(super) fn vote(times: &[Spoken], date: NaiveDate) -> Vote {
    let ballots: Vec<Ballot<'_>> = times.iter().flat_map(|spoken| ballots(spoken, date)).collect();
    let Some(winner) = winner(&ballots) else { return unzoned(times, date) };
    let mut vote = Vote { agree: true, start: Some(winner), ..Vote::default() };
    vote.doubts.extend(doubts::of(times, &ballots, winner));
    let backed = ballots.iter().filter(|(_, candidates)| civilly(candidates, winner).is_some()).count() > 1;
    for (spoken, candidates) in &ballots {
        let beside = || if backed { next_door(candidates, winner) } else { None };
        let meant = candidates.iter().find(|candidate| candidate.instant == winner).cloned().or_else(beside);
        let meant = meant.as_ref();
        let civil = meant.is_some_and(|candidate| candidate.weight > 1 || !spoken.said.start.sure);
        let shown = if civil { meant } else { candidates.first() };
        vote.said.push(said(spoken, shown.map(|c| c.zone.clone()), shown.map(|c| c.instant)));
        if let (true, None, Some(meant)) = (civil, &vote.local, meant) {
            vote.local = Some(meant.local);
            vote.zone = Some(meant.zone.clone());
        }
        if !civil {
            vote.agree = false;
            vote.doubts.push(doubts::dissent(spoken, shown, winner));
        }
    }
    vote
}

fn civilly(candidates: &[Candidate], winner: DateTime<Utc>) -> Option<&Candidate> {
    candidates.iter().find(|candidate| candidate.weight > 1 && candidate.instant == winner)
}

/// The meaning on the day before or after: `5pm PT, 8pm ET, 2am CET` is one moment on two days.
fn next_door(candidates: &[Candidate], winner: DateTime<Utc>) -> Option<Candidate> {
    [TimeDelta::days(1), TimeDelta::days(-1)].into_iter().find_map(|day| {
        let found = civilly(candidates, winner - day)?;
        Some(Candidate { instant: winner, local: found.local + day, ..found.clone() })
    })
}

/// A time without any zone keeps its wall clock.
fn unzoned(times: &[Spoken], date: NaiveDate) -> Vote {
    let local = times.first().and_then(|spoken| clock(spoken, date));
    let said = times.iter().map(|spoken| said(spoken, None, None)).collect();
    let doubts = times.first().and_then(doubts::half_of_day).into_iter().collect();
    Vote { local, said, doubts, agree: true, ..Vote::default() }
}

fn clock(spoken: &Spoken, date: NaiveDate) -> Option<NaiveDateTime> {
    let seconds = u32::from(spoken.said.start.likely()) * 60;
    let date = date.checked_add_signed(TimeDelta::days(spoken.days.into()))?;
    Some(date.and_time(NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0)?))
}

/// The meanings of a time in each of its zones.
fn ballots(spoken: &Spoken, date: NaiveDate) -> Vec<Ballot<'_>> {
    let Some(local) = clock(spoken, date) else { return Vec::new() };
    let of = |zone: &ZoneSaid| (spoken, halves(spoken, zone, local));
    spoken.said.zones.iter().map(of).filter(|(_, candidates)| !candidates.is_empty()).collect()
}

/// A time that leaves morning and afternoon open may mean either, the one that it was read as first.
fn halves(spoken: &Spoken, zone: &ZoneSaid, local: NaiveDateTime) -> Vec<Candidate> {
    let mut both = candidates(zone, local);
    if !spoken.said.start.sure {
        let other = candidates(zone, local.date().and_time(local.time() + TimeDelta::hours(12)));
        both.extend(
            other.into_iter().map(|candidate| Candidate { weight: candidate.weight.min(1), ..candidate }),
        );
    }
    both
}

fn candidates(zone: &ZoneSaid, local: NaiveDateTime) -> Vec<Candidate> {
    match zone {
        ZoneSaid::Named(name) => civil(name, local).into_iter().collect(),
        ZoneSaid::Offset(seconds) => fixed(*seconds, local, 2).into_iter().collect(),
        ZoneSaid::Known(meanings) => {
            let open = meanings.iter().filter(|meaning| !meaning.rare).count() > 1;
            let civils = meanings.iter().filter_map(|meaning| civil(meaning.zone, local));
            let civils = civils.map(|candidate| Candidate { open, ..candidate });
            let stricts =
                meanings.iter().filter_map(|meaning| fixed(i32::from(meaning.strict?) * 60, local, 0));
            civils.chain(stricts).collect()
        }
    }
}

fn civil(name: &str, local: NaiveDateTime) -> Option<Candidate> {
    let zone = Zone::named(name).ok()?;
    let instant = instant(&zone, local)?;
    Some(Candidate { zone: zone.name().to_owned(), local, instant, weight: 2, open: false })
}

fn fixed(seconds: i32, local: NaiveDateTime, weight: u32) -> Option<Candidate> {
    let offset = FixedOffset::east_opt(seconds)?;
    let instant = local.checked_sub_offset(offset)?.and_utc();
    let zone = if seconds == 0 { "UTC".to_owned() } else { offset.to_string() };
    Some(Candidate { zone, local, instant, weight, open: false })
}

/// The instant of a civil time: the first of two, and after a gap as long as before it (RFC 5545, 3.3.5).
pub(super) fn instant(zone: &Zone, local: NaiveDateTime) -> Option<DateTime<Utc>> {
    let found = zone.from_local_datetime(&local).earliest();
    let found = found.or_else(|| {
        let before = zone.from_local_datetime(&(local - TimeDelta::hours(3))).earliest()?;
        Some(before + TimeDelta::hours(3))
    });
    found.map(|instant| instant.with_timezone(&Utc))
}

/// The instant with the most votes; each ballot counts once for an instant, with its best meaning.
fn winner(ballots: &[Ballot<'_>]) -> Option<DateTime<Utc>> {
    let mut tally: Vec<(DateTime<Utc>, u32)> = Vec::new();
    for (_, candidates) in ballots {
        let mut counted: Vec<DateTime<Utc>> = Vec::new();
        for candidate in candidates {
            if counted.contains(&candidate.instant) {
                continue;
            }
            counted.push(candidate.instant);
            match tally.iter_mut().find(|(instant, _)| *instant == candidate.instant) {
                Some((_, votes)) => *votes += candidate.weight,
                None => tally.push((candidate.instant, candidate.weight)),
            }
        }
    }
    let most = tally.iter().map(|(_, votes)| *votes).max()?;
    tally.into_iter().find(|(_, votes)| *votes == most).map(|(instant, _)| instant)
}
