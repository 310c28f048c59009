//! Quiet: the hours of the settings, and *Quiet until tomorrow*, which the member can take back.

use chrono::{DateTime, Timelike, Utc};

use super::{
    Checker,
    memory::{Memory, SNOOZE, of},
};

/// A quiet that the member asked for: from, until, and whether it has ended.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked {
    from: DateTime<Utc>,
    until: DateTime<Utc>,
    over: bool,
}

impl Checker {
    pub(super) fn quiet_is_asked_for(&mut self, now: DateTime<Utc>) {
        if self.memory.quiet.last().is_none_or(|it| it.over) {
            self.memory.quiet.push(self.quiet_from(now));
        }
    }

    pub(super) fn quiet_is_taken_back(&mut self) {
        if self.memory.quiet.last().is_some_and(|it| !it.over) {
            self.memory.quiet.pop();
            self.memory.hushed.clear();
        }
    }

    /// One that a clock set back puts ahead counts from now; one that had ended does not come back.
    pub(super) fn quiet_passes(&mut self, now: DateTime<Utc>) {
        self.memory.quiet.retain(|it| !it.over || it.until <= now);
        let anew = self.quiet_from(now);
        for quiet in &mut self.memory.quiet {
            if quiet.from > now {
                *quiet = anew;
            }
            quiet.over |= quiet.until <= now;
        }
        if self.memory.quiet.last().is_none_or(|it| it.over) {
            self.hushed_for_good();
        }
    }

    /// What fell into a quiet which has ended by itself does not come back, unless the session was declined or joined since.
    fn hushed_for_good(&mut self) {
        let Memory { page, hushed, held, declined, joined, snoozed, .. } = &mut self.memory;
        let silent = |who: u32| {
            declined.contains(&who) || page.iter().any(|it| it.who == who && joined.contains(&(who, of(it))))
        };
        for key in hushed.extract_if(|key| !silent(key.who)) {
            held.insert(key);
            if key.lead == SNOOZE
                && snoozed.get(&key.who).is_some_and(|(at, _)| at.timestamp_millis() == key.of)
            {
                snoozed.remove(&key.who);
            }
        }
    }

    /// Until six in the next morning; before four it is still the evening before.
    fn quiet_from(&self, now: DateTime<Utc>) -> Asked {
        let local = now.with_timezone(&self.zone);
        let mut day = local.date_naive();
        if local.hour() >= 4 {
            day = day.succ_opt().unwrap_or(day);
        }
        let until = self.zone.instant(day.and_hms_opt(6, 0, 0).unwrap()).instant;
        Asked { from: now, until, over: false }
    }

    pub(super) fn is_quiet(&self, at: DateTime<Utc>) -> bool {
        self.is_quiet_hour(at) || self.memory.quiet.iter().any(|it| it.from <= at && at < it.until)
    }

    pub(super) fn is_quiet_hour(&self, at: DateTime<Utc>) -> bool {
        let Some((from, to)) = self.wishes.quiet else { return false };
        let local = at.with_timezone(&self.zone);
        let minute = u16::try_from(local.hour() * 60 + local.minute()).unwrap_or_default();
        minute >= from || minute < to
    }
}
