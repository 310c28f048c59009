//! By how much before its start a session is to ring, when the member wants other leads, and what a snooze puts off.

use chrono::{DateTime, TimeDelta, Utc};

use super::{
    Checker, Wishes,
    memory::{Key, TRACK},
};
use crate::site::Meeting;

impl Checker {
    /// How many seconds before its start a session is to ring.
    pub(super) fn leads(&self, meeting: &Meeting) -> &[i64] {
        if let Some(own) = self.memory.own_leads.get(&meeting.who) {
            return own;
        }
        if !self.matters(meeting) {
            return &[];
        }
        let group = self.wishes.groups.iter().find(|it| it.0 == meeting.title);
        group.map_or(&self.wishes.leads, |it| &it.1)
    }

    /// The reminder of a community track, for a session that rings at all.
    pub(super) fn track_key(&self, meeting: &Meeting) -> Option<(Key, DateTime<Utc>)> {
        let (lead, start) = (self.wishes.community?, meeting.track_start()?);
        let rings = self.matters(meeting) && !self.leads(meeting).is_empty();
        let key = Key { who: meeting.who, of: start.timestamp_millis(), lead: TRACK - lead };
        rings.then(|| (key, start - TimeDelta::seconds(lead)))
    }

    /// Leads of one session; none: as the settings say.
    pub(super) fn has_leads(&mut self, who: Option<u32>, minutes: Option<&Vec<u32>>, now: DateTime<Utc>) {
        let Some(who) = who else { return };
        let silenced = self.silenced(now);
        match minutes {
            Some(minutes) => {
                let seconds = minutes.iter().map(|it| i64::from(*it) * 60).collect();
                self.memory.own_leads.insert(who, seconds);
            }
            None => drop(self.memory.own_leads.remove(&who)),
        }
        self.wants_from(now, &silenced, |it| it.who == who);
    }

    /// The member wants other things.
    pub fn wants(&mut self, wishes: Wishes, now: DateTime<Utc>) {
        let silenced = self.silenced(now);
        self.wishes = wishes;
        self.wants_from(now, &silenced, |_| true);
    }

    /// What is due of sessions that the member has joined or declined: it rings when that is taken back, whatever else they want by then.
    fn silenced(&self, now: DateTime<Utc>) -> Vec<Key> {
        let silent = self.memory.page.iter().filter(|it| self.is_silent(it));
        silent.flat_map(|it| self.outstanding(it, now)).map(|it| it.0).collect()
    }

    /// New wishes count from now on: what would have been due by them does not ring.
    fn wants_from(&mut self, now: DateTime<Utc>, silenced: &[Key], whose: impl Fn(&Meeting) -> bool) {
        let page = self.memory.page.clone();
        let on = page.iter().filter(|it| whose(it) && !it.cancelled && self.over(it) > now);
        let past = on.flat_map(|it| self.outstanding(it, now)).map(|it| it.0);
        let past: Vec<Key> = past.filter(|key| !silenced.iter().any(|it| it.deals_with(key))).collect();
        self.memory.held.extend(past);
    }

    /// A snooze puts off what would ring before it ends, but for the start.
    pub(super) fn puts_off(&mut self, meeting: &Meeting, until: DateTime<Utc>) {
        let before = self.keys(meeting).into_iter().filter(|(key, due)| key.lead > 0 && *due < until);
        let before: Vec<Key> = before.map(|it| it.0).collect();
        self.memory.held.extend(before);
    }

    /// What could not be shown of a session, and is dealt with by the member all the same; what they have silenced waits for nothing.
    pub(super) fn gives_up(&mut self, who: Option<u32>, now: DateTime<Utc>) {
        let Some(meeting) = self.memory.page.iter().find(|it| Some(it.who) == who).cloned() else { return };
        if self.is_silent(&meeting) {
            return;
        }
        let open = self.outstanding(&meeting, now).into_iter().map(|it| it.0);
        let given_up: Vec<Key> = open.filter(|it| self.tried.contains(it)).collect();
        self.memory.held.extend(given_up);
    }

    /// Whether something that is due need not have rung yet.
    pub fn is_excused(&self, now: DateTime<Utc>, failing: bool) -> bool {
        failing || self.excused_until.is_some_and(|it| it > now)
    }
}
