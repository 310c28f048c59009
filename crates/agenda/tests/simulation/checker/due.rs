//! What is due when, by the page and the wishes.

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};

use super::{
    Checker,
    memory::{DAY_BEFORE, Key, SNOOZE, of},
};
use crate::site::{Meeting, nine};

impl Checker {
    /// All reminders of a session with their moments.
    pub(super) fn keys(&self, meeting: &Meeting) -> Vec<(Key, DateTime<Utc>)> {
        let who = meeting.who;
        let snooze = self
            .memory
            .snoozed
            .get(&who)
            .map(|(until, _)| (Key { who, of: until.timestamp_millis(), lead: SNOOZE }, *until));
        let mut keys: Vec<_> = snooze.into_iter().collect();
        match meeting.start {
            Some(start) => {
                keys.extend(self.leads(meeting).iter().map(|lead| {
                    (Key { who, of: of(meeting), lead: *lead }, start - TimeDelta::seconds(*lead))
                }));
                keys.extend(self.track_key(meeting));
            }
            None if self.leads(meeting).is_empty() => {}
            None => {
                let eve = meeting.date.pred_opt().unwrap_or(meeting.date);
                let due = self.zone.instant(eve.and_time(nine())).instant;
                keys.push((Key { who, of: of(meeting), lead: DAY_BEFORE }, due));
            }
        }
        keys
    }

    /// Whether a session is of a group that is not ignored, or one in which the member takes part.
    pub(super) fn matters(&self, meeting: &Meeting) -> bool {
        !self.wishes.ignored.contains(&meeting.title) || self.memory.going.contains(&meeting.who)
    }

    /// Those that are due and not dealt with, by themselves or by a later one.
    pub(super) fn outstanding(&self, meeting: &Meeting, now: DateTime<Utc>) -> Vec<(Key, DateTime<Utc>)> {
        let unconfirmed = self.memory.unconfirmed.values().flatten();
        let told: Vec<&Key> = self
            .memory
            .rung
            .iter()
            .chain(&self.memory.held)
            .chain(&self.memory.hushed)
            .chain(unconfirmed)
            .filter(|it| it.who == meeting.who)
            .collect();
        let is_told = |key: &Key| told.iter().any(|it| it.deals_with(key));
        let mut keys = self.keys(meeting);
        keys.retain(|(key, due)| *due <= now && !is_told(key));
        keys
    }

    pub(super) fn over(&self, meeting: &Meeting) -> DateTime<Utc> {
        meeting.over(self.wishes.assumed, |day: NaiveDate| {
            let next = day.succ_opt().unwrap_or(day);
            self.zone.instant(next.and_time(chrono::NaiveTime::MIN)).instant
        })
    }

    pub(super) fn place(&self, meeting: &Meeting) -> DateTime<Utc> {
        meeting.start.unwrap_or_else(|| self.over(meeting))
    }

    /// What stands in a notice and in the tray for when it is.
    pub(super) fn clock(&self, meeting: &Meeting) -> String {
        match meeting.start {
            Some(start) => start.with_timezone(&self.zone).format("%H:%M").to_string(),
            None => "time not known".into(),
        }
    }

    /// Whether a line says when a session is, or when its community track starts.
    pub(super) fn says_when(&self, line: &str, meeting: &Meeting) -> bool {
        let track = meeting.track_start().map(|it| it.with_timezone(&self.zone).format("%H:%M").to_string());
        line.contains(&self.clock(meeting)) || track.is_some_and(|it| line.contains(&it))
    }

    pub(super) fn day(&self, at: DateTime<Utc>) -> u8 {
        u8::try_from(at.with_timezone(&self.zone).day()).unwrap_or_default()
    }
}
