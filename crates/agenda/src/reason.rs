//! What is within reason. A page is anybody's text and a state file can be anybody's too: an instant in the year 262142 is neither a
//! session nor a memory, and near the end of time every sum overflows. What is beyond is left out where it comes in, so that nothing
//! behind need fear it.

use std::time::Duration;

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};
use schedule::{Doubt, Session, Values};

use crate::{
    Change, Face, Now, State,
    state::{Cause, Claim, Kept, Known, Posted, Snoozed, Suspect, Told},
};

/// The years of which anything is believed.
const YEARS: std::ops::Range<i32> = 1900..2400;
/// The longest lead, in seconds.
const LONGEST_LEAD: i64 = 366 * 86_400;
/// So many sessions of a page are taken in: three years of daily ones.
const SESSIONS: usize = 1000;

/// Leaves out of a reading what is beyond reason; where there are more sessions than are taken in, those that come next are, and of the
/// past ones the latest. Says so in `doubts`.
pub(crate) fn sessions(mut all: Vec<Session>, doubts: &mut Vec<Doubt>, now: &Now) -> Vec<Session> {
    let read = all.len();
    all.retain(session);
    if all.len() > SESSIONS {
        let today = now.wall.date_naive();
        let distance = |it: &Session| match (it.date - today).num_days() {
            days if days < -1 => (true, -days),
            days => (false, days),
        };
        let mut near: Vec<_> = all.iter().enumerate().map(|(at, it)| (distance(it), at)).collect();
        near.sort_unstable();
        let mut taken = vec![false; all.len()];
        near.iter().take(SESSIONS).for_each(|(_, at)| taken[*at] = true);
        let mut taken = taken.into_iter();
        all.retain(|_| taken.next().unwrap_or_default());
    }
    if all.len() < read {
        doubts.push(too_many(read, all.len()));
    }
    all
}

/// The code of the doubt that some of a page's sessions were left out; the page's reader knows nothing of it.
pub(crate) const TOO_MANY: &str = "too-many-sessions";

fn too_many(read: usize, taken: usize) -> Doubt {
    let message =
        format!("The page has {read} sessions; the {taken} that are nearest to today are taken in.");
    let values = Values { said: Some(read.to_string()), other: Some(taken.to_string()), ..Values::default() };
    Doubt { code: TOO_MANY.into(), message, line: 1, values }
}

/// Leaves out of a state that was loaded what is beyond reason.
pub(crate) fn state(state: &mut State) {
    state.named = state.named.min(u64::MAX / 2);
    state.schedules.values_mut().for_each(kept);
}

fn kept(kept: &mut Kept) {
    let before = kept.sessions.len();
    kept.sessions.retain(|it| session(&it.session) && instant(it.first_seen));
    kept.sessions.iter_mut().for_each(known);
    let odd = kept.suspect.take_if(|it| !suspect(it));
    if kept.sessions.len() < before || odd.is_some() {
        // Or a page that has not changed would never be read again, and what was left out would be lost in silence.
        kept.good = None;
        kept.polls.last_good = None;
    }
    let polls = &mut kept.polls;
    clear(&mut polls.last);
    clear(&mut polls.last_good);
    polls.failures = polls.failures.min(1000);
    polls.fresh_for.take_if(|it| !duration(*it));
    polls.retry_after.take_if(|it| !duration(*it));
    clear(&mut kept.changing_since);
    kept.changes.retain(change);
    kept.posted.retain(|_, it| posted(it));
    kept.missed.retain(|it| instant(it.start) && instant(it.over));
    kept.quiet.retain(|it| instant(it.from) && instant(it.until));
}

fn known(known: &mut Known) {
    clear(&mut known.passed);
    clear(&mut known.joined);
    known.face.take_if(|it| !face(it));
    known.told.retain(told);
    known.snooze.take_if(|it| !snoozed(it));
    known.undo.retain(|it| match it {
        crate::state::Undo::Dismissed { snooze, .. } => snooze.as_ref().is_none_or(snoozed),
        _ => true,
    });
}

fn clear(at: &mut Option<DateTime<Utc>>) {
    at.take_if(|it| !instant(*it));
}

fn session(session: &Session) -> bool {
    let said = session.said.iter().map(|it| it.instant);
    let tracks = session.tracks.iter().flat_map(|it| [it.start, it.end]);
    let mut instants = said.chain(tracks).chain([session.start, session.end]).flatten();
    let mut days =
        [Some(session.date), session.end_date, session.start_local.map(|it| it.date())].into_iter().flatten();
    instants.all(instant) && days.all(day)
}

fn suspect(suspect: &Suspect) -> bool {
    instant(suspect.since) && suspect.schedule.sessions.iter().all(session)
}

fn change(change: &Change) -> bool {
    instant(change.at) && face(&change.is) && change.was.as_ref().is_none_or(face)
}

fn face(face: &Face) -> bool {
    day(face.date) && face.start.is_none_or(instant)
}

fn posted(posted: &mut Posted) -> bool {
    posted.failures = posted.failures.min(1000);
    let lead = posted.notice.lead_minutes.is_none_or(|it| it.unsigned_abs() <= LONGEST_LEAD.unsigned_abs());
    lead && instant(posted.worded) && posted.retry.is_none_or(instant) && posted.claims.iter().all(claim)
}

fn claim(claim: &Claim) -> bool {
    lead(claim.lead) && cause(claim.cause) && claim.start.is_none_or(instant) && claim.date.is_none_or(day)
}

fn told(told: &Told) -> bool {
    lead(told.lead) && cause(told.cause)
}

fn cause(cause: Cause) -> bool {
    match cause {
        Cause::Start(at) | Cause::Track(at) | Cause::Snooze(at) => instant(at),
        Cause::Day(date) => day(date),
    }
}

fn snoozed(snoozed: &Snoozed) -> bool {
    instant(snoozed.until)
}

fn lead(seconds: i64) -> bool {
    (-LONGEST_LEAD..=LONGEST_LEAD).contains(&seconds)
}

fn duration(duration: Duration) -> bool {
    TimeDelta::from_std(duration).is_ok_and(|it| it <= TimeDelta::days(366))
}

fn instant(at: DateTime<Utc>) -> bool {
    YEARS.contains(&at.year())
}

fn day(date: NaiveDate) -> bool {
    YEARS.contains(&date.year())
}
