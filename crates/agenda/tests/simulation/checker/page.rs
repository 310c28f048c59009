//! What the page says, who is who on it, and whether a page without sessions is to be believed.

use std::rc::Rc;

use chrono::{DateTime, TimeDelta, Utc};

use super::{
    Brought, Checker,
    memory::{Emptied, Memory, of},
};
use crate::site::Meeting;

const HALF_HOUR: TimeDelta = TimeDelta::minutes(30);

impl Checker {
    pub(super) fn page_comes(&mut self, brought: Brought, meetings: Vec<Meeting>, now: DateTime<Utc>) {
        self.last = Some(brought);
        match brought {
            Brought::Nonsense => self.memory.emptied = None,
            Brought::Empty => {
                if self.memory.page.iter().any(|it| !it.cancelled && self.over(it) > now) {
                    self.seems(vec![], now);
                } else {
                    self.stays_so(now);
                    self.memory.unsure = true;
                }
            }
            Brought::Shrunk if self.memory.unsure => {
                self.memory.vague.extend(meetings.iter().map(|it| it.who));
            }
            Brought::Shrunk if meetings.is_empty() => self.memory.unsure = true,
            // Nothing that served would be lost, or it is as small as what serves.
            Brought::Shrunk if self.memory.page.is_empty() || self.memory.small => {
                self.memory.emptied = None;
                self.memory.read = true;
                self.believe(meetings, true, now);
            }
            Brought::Shrunk => self.seems(meetings, now),
            Brought::Real => {
                self.memory.emptied = None;
                if std::mem::take(&mut self.memory.unsure) {
                    self.may_have_been_empty(&meetings);
                }
                self.memory.read = true;
                self.believe(meetings, false, now);
            }
        }
    }

    /// The page says what it can hardly say: it is believed when it says the same after half an hour.
    fn seems(&mut self, says: Vec<Meeting>, now: DateTime<Utc>) {
        let what = |it: &Meeting| (it.title.clone(), it.date, it.start, it.cancelled);
        let same = |it: &Emptied| it.says.iter().map(what).eq(says.iter().map(what));
        if self.memory.emptied.as_ref().is_some_and(same) {
            return self.stays_so(now);
        }
        self.memory.emptied = Some(Emptied { since: now, says: Rc::new(says) });
    }

    /// Perhaps the page was taken for empty meanwhile: then nobody could say who those are that come back changed.
    fn may_have_been_empty(&mut self, meetings: &[Meeting]) {
        let same = |it: &&Meeting| {
            let now = |m: &Meeting| (m.who, m.title.clone(), m.start, m.date);
            meetings.iter().any(|m| now(m) == now(it))
        };
        let changed: Vec<u32> = self.memory.page.iter().filter(|it| !same(it)).map(|it| it.who).collect();
        self.memory.vague.extend(changed);
    }

    /// The page is still so: after half an hour that is believed.
    pub(super) fn stays_so(&mut self, now: DateTime<Utc>) {
        let settled = self.memory.emptied.take_if(|it| now - it.since >= HALF_HOUR);
        if let Some(Emptied { says, .. }) = settled {
            let small = !says.is_empty();
            self.believe(says.to_vec(), small, now);
        }
    }

    /// What is over and comes at another time is another session, which rings even if that time has rung once.
    fn comes_again(&mut self, meetings: &[Meeting], now: DateTime<Utc>) {
        let page = self.memory.page.clone();
        let over = page.iter().filter(|it| self.over(it) <= now);
        let moved = over.filter_map(|old| meetings.iter().find(|it| it.who == old.who && of(it) != of(old)));
        let moved: Vec<_> = moved.map(|it| (it.who, of(it))).collect();
        let told = self.memory.told();
        for key in told.into_iter().filter(|key| moved.contains(&(key.who, key.of))) {
            self.is_open(key);
            self.memory.rung.remove(&key);
            self.memory.held.remove(&key);
            self.memory.hushed.remove(&key);
        }
    }

    fn believe(&mut self, meetings: Vec<Meeting>, small: bool, now: DateTime<Utc>) {
        self.comes_again(&meetings, now);
        let memory = &mut self.memory;
        memory.small = small;
        let lost = memory.page.iter().filter(|it| memory.loses_answers(it, &meetings)).map(|it| it.who);
        let unclear: Vec<u32> = lost
            .chain(ambiguous(&memory.page, &meetings))
            .chain(like_one_that_left(&memory.left, &memory.page, &meetings))
            .collect();
        memory.vague.extend(unclear);
        let gone = memory.page.iter().filter(|it| !has(&meetings, it.who)).cloned().collect::<Vec<_>>();
        if !gone.is_empty() {
            Rc::make_mut(&mut memory.left).extend(gone);
        }
        for meeting in &meetings {
            let mut before = memory.page.iter().chain(memory.left.iter().rev());
            let was = before.find(|it| it.who == meeting.who).map(of);
            let seen_from = memory.seen_from.entry((meeting.who, of(meeting))).or_insert(now);
            // What moves back to a time is there from now on.
            if was.is_some_and(|it| it != of(meeting)) {
                *seen_from = now;
            }
        }
        memory.page = Rc::new(meetings);
    }
}

impl Memory {
    /// Whether what the member answered for a session may have got lost with an edit of the page.
    fn loses_answers(&self, old: &Meeting, new: &[Meeting]) -> bool {
        let still = new.iter().find(|it| it.who == old.who);
        let same =
            still.is_some_and(|it| it.title == old.title && it.start == old.start && it.date == old.date);
        let answered = self.declined.contains(&old.who)
            || self.going.contains(&old.who)
            || self.joined.iter().any(|it| it.0 == old.who)
            || self.snoozed.contains_key(&old.who)
            || self.own_leads.contains_key(&old.who);
        !same && (answered || still.is_none())
    }
}

fn has(meetings: &[Meeting], who: u32) -> bool {
    meetings.iter().any(|it| it.who == who)
}

/// Those that come to the page with the title and on the day of one that has left it: nobody could say that it is not that one.
fn like_one_that_left(left: &[Meeting], old: &[Meeting], new: &[Meeting]) -> Vec<u32> {
    let comes = new.iter().filter(|it| !has(old, it.who));
    let like = |it: &&Meeting| left.iter().any(|was| was.title == it.title && was.date == it.date);
    comes.filter(like).map(|it| it.who).collect()
}

/// Those of whom nobody could say who is who: one changed or left, and another took its title or its time in the same reading.
fn ambiguous(old: &[Meeting], new: &[Meeting]) -> Vec<u32> {
    let stayed = |it: &Meeting, among: &[Meeting]| {
        among
            .iter()
            .any(|m| m.who == it.who && m.title == it.title && m.start == it.start && m.date == it.date)
    };
    let changed = old.iter().filter(|it| !stayed(it, new));
    let taken = changed.flat_map(|was| {
        let took = new.iter().filter(|it| it.who != was.who && !stayed(it, old));
        let took = took.filter(|it| it.title == was.title || (it.start == was.start && it.date == was.date));
        took.flat_map(|it| [it.who, was.who])
    });
    taken.collect()
}
