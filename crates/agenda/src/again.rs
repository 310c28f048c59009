//! Whether to offer being reminded of a session again in a few minutes: days before its start that would ring for nothing.

use chrono::TimeDelta;

use crate::{
    Now, Preferences,
    horizon::Horizon,
    span::{Span, takes_place},
    state::{Kept, Known},
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
    let possible = takes_place(&known.session)
        && known.listed
        && !Span::of(&known.session, preferences, &now.zone).is_over(now);
    let near = known.session.start.map(|it| it - NEAR);
    near.into_iter().for_each(|it| horizon.note(it));
    let shown = || kept.posted.values().any(|it| it.rung && it.notice.sessions.contains(&known.id));
    possible && (near.is_some_and(|it| it <= now.wall) || shown())
}
