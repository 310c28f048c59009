//! What passed without a reminder: listed for the member, never rung. Each session is looked at once, when it is over: a zone or a wish that
//! changes later makes nothing missed.

use chrono::{DateTime, Utc};

use crate::{
    EntryKind, Now, Preferences,
    out::Out,
    reminders::{self, Hold},
    span::{Span, takes_place},
    state::{Cause, How, Kept, Known, Missed, Quiet},
    words,
};

/// How many are kept.
const KEPT: usize = 50;

/// Lists the sessions that are over and were wanted, known in time, and not rung.
pub(crate) fn note(kept: &mut Kept, preferences: &Preferences, now: &Now, out: &mut Out) {
    for known in &mut kept.sessions {
        let Some(start) = passes(known, preferences, now) else { continue };
        out.remember();
        match hold(known, &kept.quiet, preferences, now) {
            _ if is_dealt_with(known, start) || !was_known_in_time(known, preferences, now) => {}
            Passed::Missed => list(&mut kept.missed, missed(known, start, preferences, now), now, out),
            Passed::Held(hold) => {
                out.log(EntryKind::HeldBack, words::held_back(&known.session, hold, now));
            }
            Passed::Unwanted => {}
        }
    }
    let surplus = kept.missed.len().saturating_sub(KEPT);
    kept.missed.drain(..surplus);
}

/// The start of a session that has passed since it was last looked at; one that a clock set back brings back can pass again.
fn passes(known: &mut Known, preferences: &Preferences, now: &Now) -> Option<DateTime<Utc>> {
    if !Span::of(&known.session, preferences, &now.zone).is_over(now) {
        known.passed = None;
        return None;
    }
    let fresh = known.listed && takes_place(&known.session) && known.passed != known.session.start;
    let start = known.session.start.filter(|_| fresh)?;
    known.passed = Some(start);
    Some(start)
}

/// What would have become of the reminders of a session, had there been anyone to ring them.
enum Passed {
    /// One would have rung.
    Missed,
    /// All would have been held back.
    Held(Hold),
    /// The member wanted none.
    Unwanted,
}

fn hold(known: &Known, quiet: &[Quiet], preferences: &Preferences, now: &Now) -> Passed {
    let mut dues = reminders::wanted(known, preferences, &now.zone).into_iter();
    dues.try_fold(Passed::Unwanted, |_, due| {
        let then = Now { wall: due.at, ..now.clone() };
        reminders::hold(known, &due, quiet, preferences, &then).map(Passed::Held)
    })
    .unwrap_or(Passed::Missed)
}

fn was_known_in_time(known: &Known, preferences: &Preferences, now: &Now) -> bool {
    known.first_seen < Span::of(&known.session, preferences, &now.zone).over
}

fn is_dealt_with(known: &Known, start: DateTime<Utc>) -> bool {
    let done = |how| !matches!(how, How::AboutToRing(_) | How::Again(_));
    known.told.iter().any(|it| it.cause == Cause::Start(start) && done(it.how))
}

fn missed(known: &Known, start: DateTime<Utc>, preferences: &Preferences, now: &Now) -> Missed {
    let over = Span::of(&known.session, preferences, &now.zone).over;
    Missed { session: known.id.clone(), title: known.session.title.clone(), start, over, seen: false }
}

fn list(all: &mut Vec<Missed>, missed: Missed, now: &Now, out: &mut Out) {
    if !all.iter().any(|it| it.session == missed.session && it.start == missed.start) {
        out.log(EntryKind::Missed, words::missed(&missed, now));
        all.push(missed);
    }
}
