//! After the wall clock was set back: what was noted "at" a moment that now lies ahead counts as of now, so that nothing waits for the
//! old time to come round again. What was rung stays rung.

use chrono::TimeDelta;

use crate::{Now, ringing::LONGEST_RETRY, state::Kept};

/// Brings all that is counted from a past moment back to `now`; does nothing while time runs forward.
pub(crate) fn adjust(kept: &mut Kept, now: &Now) {
    let polls = &mut kept.polls;
    let marks = [&mut polls.last, &mut polls.last_good, &mut kept.changing_since];
    for mark in marks.into_iter().flatten() {
        *mark = (*mark).min(now.wall);
    }
    if let Some(suspect) = &mut kept.suspect {
        suspect.since = suspect.since.min(now.wall);
    }
    for snooze in kept.sessions.iter_mut().filter_map(|it| it.snooze.as_mut()) {
        if let Some(minutes) = snooze.minutes {
            snooze.until = snooze.until.min(now.wall + TimeDelta::minutes(i64::from(minutes)));
        }
    }
    for posted in kept.posted.values_mut() {
        posted.retry = posted.retry.map(|at| at.min(now.wall + LONGEST_RETRY));
    }
}
