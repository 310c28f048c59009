//! What passed without a reminder: listed for the member, never rung.

use crate::{
    EntryKind, Now, Preferences,
    out::Out,
    reminders::{self, Hold},
    span::Span,
    state::{Cause, How, Kept, Known, Missed},
    words,
};

/// How many are kept.
const KEPT: usize = 50;

/// Lists the sessions that are over and were wanted, known in time, and not rung.
pub(crate) fn note(kept: &mut Kept, preferences: &Preferences, now: &Now, out: &mut Out) {
    let missed: Vec<Missed> = kept.sessions.iter().filter_map(|it| missed(it, preferences, now)).collect();
    for missed in missed {
        if !kept.missed.iter().any(|it| it.session == missed.session && it.start == missed.start) {
            out.log(EntryKind::Missed, words::missed(&missed, now));
            out.remember();
            kept.missed.push(missed);
        }
    }
    let surplus = kept.missed.len().saturating_sub(KEPT);
    kept.missed.drain(..surplus);
}

fn missed(known: &Known, preferences: &Preferences, now: &Now) -> Option<Missed> {
    let start = known.session.start?;
    let over = Span::of(&known.session, preferences, &now.zone).over;
    let in_time = known.first_seen < over && over <= now.wall;
    (in_time && was_wanted(known, preferences, now) && !is_dealt_with(known, start)).then(|| Missed {
        session: known.id.clone(),
        title: known.session.title.clone(),
        start,
        over,
        seen: false,
    })
}

/// Whether a reminder of it would have rung, had there been anyone to ring it.
fn was_wanted(known: &Known, preferences: &Preferences, now: &Now) -> bool {
    let dues = reminders::wanted(known, preferences, &now.zone);
    dues.iter().any(|due| {
        let quiet = reminders::is_quiet(due.at, preferences, &now.zone) && known.going != Some(true);
        let away =
            matches!(reminders::hold(known, due, preferences, now), Some(Hold::Joined | Hold::NotGoing));
        !quiet && !away
    })
}

fn is_dealt_with(known: &Known, start: chrono::DateTime<chrono::Utc>) -> bool {
    let done = |how| !matches!(how, How::AboutToRing(_) | How::Again(_));
    known.told.iter().any(|it| it.cause == Cause::Start(start) && done(it.how))
}
