//! Whether to offer being reminded of a session again: in a few minutes (days before its start that would ring for nothing), or by the
//! notice that the member has dismissed.

use chrono::TimeDelta;

use crate::{
    Now, Preferences,
    horizon::Horizon,
    ringing,
    span::{Span, takes_place},
    state::{Kept, Known, Undo},
};

/// A start this near is one that a member may want to put off by minutes.
const NEAR: TimeDelta = TimeDelta::minutes(60);

/// From an hour before the start until the end, and as long as a notice of the session is on the screen.
pub(crate) fn is_of_use(
    known: &Known,
    kept: &Kept,
    preferences: &Preferences,
    now: &Now,
    horizon: &mut Horizon,
) -> bool {
    let near = known.session.start.map(|it| it - NEAR);
    near.into_iter().for_each(|it| horizon.note(it));
    can_ring(known, preferences, now) && (near.is_some_and(|it| it <= now.wall) || is_shown(known, kept))
}

/// From when its notice was dismissed until it is over, or until the member does something else, the next notice comes
/// or the session moves: there is no notice of its new time to bring back.
pub(crate) fn is_dismissed(known: &Known, kept: &Kept, preferences: &Preferences, now: &Now) -> bool {
    let last = known.undo.last();
    matches!(last, Some(Undo::Dismissed { shown: true, .. }))
        && ringing::last_rung(known).is_some()
        && can_ring(known, preferences, now)
        && !is_shown(known, kept)
}

fn can_ring(known: &Known, preferences: &Preferences, now: &Now) -> bool {
    takes_place(&known.session)
        && known.listed
        && !Span::of(&known.session, preferences, &now.zone).is_over(now)
}

fn is_shown(known: &Known, kept: &Kept) -> bool {
    kept.posted.values().any(|it| it.is_shown() && it.notice.sessions.contains(&known.id))
}
