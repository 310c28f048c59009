//! What the application may know at a moment, as far as the checker can tell.

use std::{
    collections::{HashMap, HashSet},
    rc::Rc,
};

use agenda::NoticeId;
use chrono::{DateTime, Datelike, Utc};

use super::quiet::Asked;
use crate::site::Meeting;

/// One reminder: whose, of which start (or day), how many seconds before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Key {
    pub(super) who: u32,
    /// Milliseconds of the start; the day's number where there is none.
    pub(super) of: i64,
    pub(super) lead: i64,
}

/// The lead of a session without a time.
pub(super) const DAY_BEFORE: i64 = -1;
/// The lead of a snooze, whose start is when it ends.
pub(super) const SNOOZE: i64 = -2;
/// The lead of a community track, whose start is its own, less the seconds before that.
pub(super) const TRACK: i64 = -3;

impl Key {
    /// Whether what became of this reminder became of another with it: of the same, and of an earlier one of that start.
    pub(super) fn deals_with(&self, other: &Self) -> bool {
        let later = if self.lead >= 0 { other.lead >= self.lead } else { other.lead <= self.lead };
        let has_leads = self.lead >= 0 || self.lead <= TRACK;
        (self.who, self.of) == (other.who, other.of) && (self.lead == other.lead || (has_leads && later))
    }
}

/// What the application may know after a restart: as much as was remembered.
#[derive(Debug, Clone, Default)]
pub(super) struct Memory {
    pub(super) page: Rc<Vec<Meeting>>,
    /// Those that the page had once and has no more.
    pub(super) left: Rc<Vec<Meeting>>,
    /// Whether the page was ever read.
    pub(super) read: bool,
    /// What the page is said to be that it can hardly be: empty, or one session.
    pub(super) emptied: Option<Emptied>,
    /// Whether the reading that serves is of a page cut down.
    pub(super) small: bool,
    /// Leads of single sessions, in seconds.
    pub(super) own_leads: HashMap<u32, Vec<i64>>,
    /// Whether the page is empty cannot be told: the clock was set while it was being settled.
    pub(super) unsure: bool,
    pub(super) declined: HashSet<u32>,
    pub(super) going: HashSet<u32>,
    pub(super) joined: HashSet<(u32, i64)>,
    pub(super) snoozed: HashMap<u32, (DateTime<Utc>, Option<u32>)>,
    /// Those of whom the member's answers may have got lost with an edit of the page: nothing is asked of them.
    pub(super) vague: HashSet<u32>,
    pub(super) seen_from: HashMap<(u32, i64), DateTime<Utc>>,
    pub(super) rung: HashSet<Key>,
    /// Shown, and not yet known to have been.
    pub(super) unconfirmed: HashMap<NoticeId, Vec<Key>>,
    pub(super) held: HashSet<Key>,
    /// Held back by a quiet that the member asked for, and can take back.
    pub(super) hushed: HashSet<Key>,
    pub(super) quiet: Vec<Asked>,
    /// The sessions that are over, with when they were: whether one was missed is settled once.
    pub(super) passed: HashMap<(u32, i64), DateTime<Utc>>,
    /// Those that were missed and are to be listed from now on.
    pub(super) missed: Rc<Vec<Meeting>>,
    pub(super) screen: HashMap<NoticeId, Shown>,
}

/// A reading that is believed only when it stays so.
#[derive(Debug, Clone)]
pub(super) struct Emptied {
    pub(super) since: DateTime<Utc>,
    pub(super) says: Rc<Vec<Meeting>>,
}

/// What stands in a notice on the screen.
#[derive(Debug, Clone, Default)]
pub(super) struct Shown {
    /// Whose it is, and of which start or day.
    pub(super) of: Vec<(u32, i64)>,
    /// Its line that says when.
    pub(super) when: String,
}

impl Memory {
    /// All that needs no ringing any more.
    pub(super) fn told(&self) -> HashSet<Key> {
        let all = self.rung.iter().chain(&self.held).chain(&self.hushed);
        all.chain(self.unconfirmed.values().flatten()).copied().collect()
    }

    pub(super) fn is_vague(&self, who: u32) -> bool {
        self.vague.contains(&who)
    }

    pub(super) fn some_vague(&self) -> bool {
        !self.vague.is_empty()
    }
}

pub(super) fn of(meeting: &Meeting) -> i64 {
    meeting.start.map_or_else(|| i64::from(meeting.date.num_days_from_ce()), |it| it.timestamp_millis())
}
