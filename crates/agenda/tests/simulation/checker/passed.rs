//! Promise 2: what passed without a reminder is listed.

use std::rc::Rc;

use agenda::{Mark, MenuRow, View};
use chrono::{DateTime, Utc};

use super::{
    Checker,
    memory::{Key, SNOOZE, of},
};
use crate::site::Meeting;

impl Checker {
    /// Settles of each session that has passed whether it was missed.
    pub(super) fn settle_passed(&mut self, now: DateTime<Utc>) {
        let page = self.memory.page.clone();
        for meeting in page.iter().filter(|it| !it.cancelled) {
            let over = self.over(meeting);
            if over > now {
                continue;
            }
            let fresh = self.memory.passed.insert((meeting.who, of(meeting)), over).is_none();
            let seen_from = self.memory.seen_from.get(&(meeting.who, of(meeting)));
            if fresh && seen_from.is_some_and(|it| *it < over) && self.was_missed(meeting) {
                Rc::make_mut(&mut self.memory.missed).push(meeting.clone());
            }
        }
    }

    pub(super) fn missed_are_listed(&mut self, now: DateTime<Utc>) {
        let missed = std::mem::take(&mut self.memory.missed);
        for meeting in missed.iter().filter(|it| self.over(it) <= now).cloned().collect::<Vec<_>>() {
            self.missed += 1;
            if !self.view.as_ref().is_some_and(|it| lists_as_missed(it, &meeting)) {
                self.broken(2, now, &format!("{} was missed and is not listed", meeting.title));
            }
        }
    }

    /// What rang is not listed as missed.
    pub(super) fn rung_are_not_missed(&mut self, now: DateTime<Utc>) {
        let Some(view) = self.view.clone().filter(|_| !self.memory.unsure) else { return };
        let rang = |it: &&Meeting| {
            !self.memory.is_vague(it.who)
                && !self.memory.snoozed.contains_key(&it.who)
                && self.memory.rung.iter().any(|key| self.is_near(key, it))
        };
        let lying: Vec<String> = self
            .memory
            .page
            .iter()
            .filter(rang)
            .filter(|it| lists_as_missed_at(&view, it))
            .map(|it| it.title.clone())
            .collect();
        for title in lying {
            self.broken(2, now, &format!("{title} rang and is listed as missed"));
        }
    }

    /// Whether a reminder of a session is one that counts: one hour before the start or later, or the last that was wanted.
    fn is_near(&self, key: &Key, meeting: &Meeting) -> bool {
        let last = self.leads(meeting).iter().min().copied().unwrap_or_default();
        let near = key.lead != SNOOZE && key.lead <= last.max(3600);
        key.who == meeting.who && key.of == of(meeting) && near
    }

    fn was_missed(&self, meeting: &Meeting) -> bool {
        let held = self.memory.held.iter().chain(&self.memory.hushed);
        let told = self.memory.rung.iter().chain(held).any(|it| self.is_near(it, meeting));
        let shown = self.total.keys().any(|it| self.is_near(it, meeting));
        let dealt_with = |key: &Key| {
            let memory = &self.memory;
            let told = [&memory.rung, &memory.held, &memory.hushed].iter().any(|it| it.contains(key));
            told || self.is_twice_interrupted(key)
        };
        let dues = self.keys(meeting).into_iter();
        let mut dues = dues.filter(|(key, _)| key.lead != SNOOZE && !dealt_with(key));
        let going = self.memory.going.contains(&meeting.who);
        let wanted = dues.any(|(_, due)| going || !self.is_quiet(due));
        let exempt = self.memory.is_vague(meeting.who) || self.memory.unsure || self.is_silent(meeting);
        !told && !shown && wanted && !exempt
    }
}

fn lists_as_missed_at(view: &View, meeting: &Meeting) -> bool {
    let is = |it: &agenda::Occurrence| {
        it.title == meeting.title
            && it.start.map(|it| it.to_utc()) == meeting.start
            && (it.start.is_some() || it.date == meeting.date)
    };
    view.agenda.past.iter().any(|it| is(it) && it.marks.contains(&Mark::Missed))
}

/// Marked in the agenda, and named in the menu; where that names three later ones, it may be among those that it counts.
fn lists_as_missed(view: &View, meeting: &Meeting) -> bool {
    let marked = |it: &agenda::Occurrence| it.title == meeting.title && it.marks.contains(&Mark::Missed);
    let rows = || {
        view.menu.iter().filter_map(|it| match it {
            MenuRow::Item { key, label, .. } => Some((key.as_str(), label.as_str())),
            MenuRow::Separator => None,
        })
    };
    let named = rows().filter(|(_, label)| label.starts_with("Missed: "));
    let counted = named.clone().count() == 3 && rows().any(|(key, _)| key == "missed-more");
    let listed = counted || named.into_iter().any(|(_, label)| label.contains(&meeting.title));
    view.agenda.past.iter().any(marked) && listed
}
