//! The reminder that rings next, for a member who wants to know that one will.

use chrono::{DateTime, Utc};

use crate::{
    Engine, Now, Preferences,
    reminders::{hold, is_told, wanted},
    state::{Kept, Known},
};

impl Engine {
    /// When the next reminder rings, as things stand at `now`; none when none is wanted, or all are held back: by quiet hours, because
    /// the member has joined or does not take part.
    #[must_use]
    pub fn next_reminder(&self, now: &Now) -> Option<DateTime<Utc>> {
        let preferences = self.preferences();
        let kept = self.state().schedules.get(&preferences.schedule)?;
        kept.sessions.iter().filter_map(|it| next_of(it, kept, preferences, now)).min()
    }
}

/// The next reminder of one session that nothing holds back at its time.
fn next_of(known: &Known, kept: &Kept, preferences: &Preferences, now: &Now) -> Option<DateTime<Utc>> {
    let rings = |it: &crate::reminders::Due| {
        let then = Now { wall: it.at, ..now.clone() };
        it.at > now.wall && !is_told(known, it) && hold(known, it, &kept.quiet, preferences, &then).is_none()
    };
    wanted(known, preferences, &now.zone).into_iter().filter(rings).map(|it| it.at).min()
}
