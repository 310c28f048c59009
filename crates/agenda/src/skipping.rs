//! What does not ring because the member has dealt with it, or wanted it only once it was past.

use chrono::{DateTime, Utc};

use crate::{
    Now, Preferences, SessionId, reminders,
    state::{Cause, Claim, How, Kept, Known, Told},
};

/// Under new wishes, what would have been due already does not ring.
pub(crate) fn skip_past(known: &mut Known, preferences: &Preferences, now: &Now) {
    for due in reminders::due(known, preferences, now) {
        let is_again =
            |it: &Told| (it.cause, it.lead) == (due.cause, due.lead) && matches!(it.how, How::Again(_));
        if !known.told.iter().any(is_again) {
            known.mark(due.cause, due.lead, How::Skipped);
        }
    }
}

/// The reminders of sessions that could not be shown and wait to be; not those that are due only later, now that the clock was set back.
pub(crate) fn waiting(
    kept: &Kept,
    sessions: &[SessionId],
    preferences: &Preferences,
    now: &Now,
) -> Vec<Claim> {
    let waiting = kept.posted.values().filter(|it| it.retry.is_some()).flat_map(|it| &it.claims);
    let lies_ahead = |claim: &Claim| {
        let known = kept.sessions.iter().find(|it| it.id == claim.session);
        known.is_some_and(|it| reminders::lies_ahead(it, claim, preferences, now))
    };
    waiting.filter(|it| sessions.contains(&it.session) && !lies_ahead(it)).cloned().collect()
}

/// The member has dealt with these, seen or not: they are not shown any more.
pub(crate) fn skip(kept: &mut Kept, claims: &[Claim]) {
    for claim in claims {
        if let Some(known) = kept.sessions.iter_mut().find(|it| it.id == claim.session) {
            known.mark(claim.cause, claim.lead, How::Skipped);
        }
    }
}

/// What would ring of a session before a snooze of it ends is put off with it; its start rings all the same.
pub(crate) fn skip_until(known: &mut Known, until: DateTime<Utc>, preferences: &Preferences, now: &Now) {
    for due in reminders::wanted(known, preferences, &now.zone) {
        let before = matches!(due.cause, Cause::Start(_)) && due.lead > 0 && due.at < until;
        if before && !reminders::is_told(known, &due) {
            known.mark(due.cause, due.lead, How::Skipped);
        }
    }
}
