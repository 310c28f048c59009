//! What passed without a reminder: listed for the member, never rung. Each session is looked at once, when it is over: a zone or a wish that
//! changes later makes nothing missed.

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

use crate::{
    EntryKind, Now, Preferences,
    out::Out,
    reminders::{self, Due, Hold},
    span::{Span, takes_place},
    state::{Cause, How, Kept, Known, Missed, Quiet, Told},
    words,
};

/// How many are kept.
const KEPT: usize = 50;

/// A reminder this near to the start, or nearer, is one after which nobody was taken by surprise; one of the day before is not.
const NEAR: TimeDelta = TimeDelta::minutes(60);

/// Lists the sessions that are over and were wanted, known in time, and not rung.
pub(crate) fn note(kept: &mut Kept, preferences: &Preferences, now: &Now, out: &mut Out) {
    forget_what_comes_again(kept, preferences, now);
    for known in &mut kept.sessions {
        let Some(start) = passes(known, preferences, now) else { continue };
        out.remember();
        if !was_known_in_time(known, preferences, now) || is_dealt_with(known, preferences, now) {
            continue;
        }
        match hold(known, &kept.quiet, preferences, now) {
            Passed::Missed(due) => {
                list(&mut kept.missed, missed(known, start, preferences, now), &due, known, now, out);
            }
            Passed::Held(hold) => {
                out.log(EntryKind::HeldBack, words::held_back(&known.session, hold, now));
            }
            Passed::Unwanted => {}
        }
    }
    forget_what_is_on(kept, preferences, now);
    let surplus = kept.missed.len().saturating_sub(KEPT);
    kept.missed.drain(..surplus);
}

/// What a clock set back brings back is not missed yet; unless it is over by the member's zone of today all the same.
fn forget_what_comes_again(kept: &mut Kept, preferences: &Preferences, now: &Now) {
    let (missed, sessions) = (&mut kept.missed, &kept.sessions);
    missed.retain_mut(|it| {
        if it.over > now.wall {
            let known =
                sessions.iter().find(|known| known.id == it.session && known.passed == Some(it.start));
            let span = known.map(|known| Span::of(&known.session, preferences, &now.zone));
            it.over = span.map_or(it.over, |span| span.over);
        }
        it.over <= now.wall
    });
}

/// What was missed by an old page, and is still on by the new one, was not missed.
fn forget_what_is_on(kept: &mut Kept, preferences: &Preferences, now: &Now) {
    let on = |it: &Known| {
        let span = Span::of(&it.session, preferences, &now.zone);
        it.listed && takes_place(&it.session) && span.has_begun(now) && !span.is_over(now)
    };
    let (missed, sessions) = (&mut kept.missed, &kept.sessions);
    missed.retain(|it| !sessions.iter().any(|known| known.id == it.session && on(known)));
}

/// The start of a session that has passed since it was last looked at; one that a clock set back brings back can pass again. A day without a
/// time stands by its first moment in no zone but UTC, so that it passes once wherever the member is.
fn passes(known: &mut Known, preferences: &Preferences, now: &Now) -> Option<DateTime<Utc>> {
    if !Span::of(&known.session, preferences, &now.zone).is_over(now) {
        known.passed = None;
        return None;
    }
    let start = known.session.start.unwrap_or_else(|| known.session.date.and_time(NaiveTime::MIN).and_utc());
    let fresh = known.listed && takes_place(&known.session) && known.passed != Some(start);
    fresh.then(|| {
        known.passed = Some(start);
        start
    })
}

/// What would have become of the reminders of a session, had there been anyone to ring them.
enum Passed {
    /// This one would have rung.
    Missed(Due),
    /// All would have been held back.
    Held(Hold),
    /// The member wanted none.
    Unwanted,
}

fn hold(known: &Known, quiet: &[Quiet], preferences: &Preferences, now: &Now) -> Passed {
    let mut passed = Passed::Unwanted;
    for due in open(known, preferences, now) {
        let then = Now { wall: due.at, ..now.clone() };
        match reminders::hold(known, &due, quiet, preferences, &then) {
            Some(hold) => passed = Passed::Held(hold),
            None => return Passed::Missed(due),
        }
    }
    passed
}

/// The reminders that were due before the session was over and that nothing has become of.
fn open(known: &Known, preferences: &Preferences, now: &Now) -> Vec<Due> {
    let over = Span::of(&known.session, preferences, &now.zone).over;
    let mut dues = reminders::wanted(known, preferences, &now.zone);
    dues.retain(|due| due.at < over && !known.told.iter().any(|it| deals_with(it, due)));
    dues
}

fn deals_with(told: &Told, due: &Due) -> bool {
    told.cause == due.cause
        && told.lead <= due.lead
        && !matches!(told.how, How::AboutToRing(_) | How::Again(_))
}

fn was_known_in_time(known: &Known, preferences: &Preferences, now: &Now) -> bool {
    known.first_seen < Span::of(&known.session, preferences, &now.zone).over
}

/// Whether the member heard of it near its start (or at all, where nothing nearer was wanted), and no later wish of theirs is open.
fn is_dealt_with(known: &Known, preferences: &Preferences, now: &Now) -> bool {
    let wanted = reminders::wanted(known, preferences, &now.zone);
    let of_leads = |it: &&Due| matches!(it.cause, Cause::Start(_) | Cause::Day(_));
    let last = wanted.iter().filter(of_leads).map(|it| it.lead).min().unwrap_or_default();
    let near = NEAR.num_seconds().max(last);
    let cause = known.session.start.map_or(Cause::Day(known.session.date), Cause::Start);
    let nearest = Due { at: now.wall, cause, lead: near };
    let snoozed = open(known, preferences, now).iter().any(|it| matches!(it.cause, Cause::Snooze(_)));
    !snoozed && known.told.iter().any(|it| deals_with(it, &nearest))
}

fn missed(known: &Known, start: DateTime<Utc>, preferences: &Preferences, now: &Now) -> Missed {
    let over = Span::of(&known.session, preferences, &now.zone).over;
    let date = known.session.start.is_none().then_some(known.session.date);
    Missed { session: known.id.clone(), title: known.session.title.clone(), start, date, over, seen: false }
}

fn list(all: &mut Vec<Missed>, missed: Missed, due: &Due, known: &Known, now: &Now, out: &mut Out) {
    if !all.iter().any(|it| it.session == missed.session && it.start == missed.start) {
        let tried = known.told.iter().any(|it| it.cause == due.cause);
        out.log(EntryKind::Missed, words::missed(&missed, due.at, tried, now));
        all.push(missed);
    }
}
