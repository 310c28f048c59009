//! Promises 1 and 2: what is due rings, at once while the process runs and on return when it did not; quiet hours hold back for good.

use chrono::{DateTime, Utc};

use super::{
    Checker, SECOND,
    memory::{Key, SNOOZE},
};
use crate::site::Meeting;

impl Checker {
    /// Quiet hours hold back for good what falls due in them; where it is not known whether the page has it, that is open.
    pub(super) fn hold_back(&mut self, now: DateTime<Utc>) {
        for meeting in self.memory.page.clone().iter() {
            let silent = self.is_silent(meeting) || self.memory.going.contains(&meeting.who);
            for (key, due) in self.outstanding(meeting, now) {
                let quiet = self.is_quiet(due) || self.is_quiet(now);
                if !quiet || silent || meeting.cancelled || self.over(meeting) <= now {
                    continue;
                }
                if self.memory.unsure {
                    self.is_open(key);
                    continue;
                }
                let hour = self.is_quiet_hour(due) || self.is_quiet_hour(now);
                let held = if hour { &mut self.memory.held } else { &mut self.memory.hushed };
                held.insert(key);
                if hour && key.lead == SNOOZE {
                    self.memory.snoozed.remove(&key.who);
                }
            }
        }
    }

    /// Whether two crashes fell into the showing of a reminder: it may have been seen twice, and is not shown again.
    pub(super) fn is_twice_interrupted(&self, key: &Key) -> bool {
        self.interrupted.get(key).is_some_and(|n| *n >= 2)
    }

    pub(super) fn required(&self, now: DateTime<Utc>) -> Vec<(String, DateTime<Utc>)> {
        let on = |it: &&Meeting| {
            !it.cancelled && self.over(it) > now && !self.is_silent(it) && !self.memory.is_vague(it.who)
        };
        let meetings = self.memory.page.iter().filter(on);
        let keys =
            meetings.flat_map(|it| self.outstanding(it, now).into_iter().map(|key| (it.title.clone(), key)));
        keys.filter(|(_, (key, due))| {
            let quiet = self.is_quiet(*due) || self.is_quiet(now);
            let held = quiet && !self.memory.going.contains(&key.who);
            !self.is_twice_interrupted(key) && !held && !self.memory.unsure
        })
        .map(|(title, (_, due))| (title, due))
        .collect()
    }

    /// Nothing that fell due while the process ran was left for more than a second.
    pub(super) fn is_punctual(&mut self, now: DateTime<Utc>) {
        if self.excused_until.is_some_and(|it| it > now) {
            return;
        }
        for (title, due) in self.required(now) {
            let since = due.max(self.steady_from);
            if now - since > SECOND && self.view.is_some() {
                self.broken(1, now, &format!("{title} was due at {due} and has not rung"));
            }
        }
    }

    pub(super) fn everything_due_has_rung(&mut self, now: DateTime<Utc>) {
        for (title, due) in self.required(now) {
            let promise = if due < self.steady_from { 2 } else { 1 };
            self.broken(promise, now, &format!("{title}, due at {due}, does not ring"));
        }
    }
}
