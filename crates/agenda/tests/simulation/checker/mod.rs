//! Watches every effect of a world and knows nothing but the six promises: it has its own idea of what is due, from the page as it was
//! brought and the wishes of the member, and nothing of the engine but the types of its effects.

mod crash;
mod due;
mod leads;
mod member;
mod memory;
mod notices;
mod page;
mod passed;
mod punctual;
mod quiet;
mod screen;

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    rc::Rc,
};

use agenda::{Input, NoticeId, SessionId, View};
use chrono::{DateTime, TimeDelta, Utc};
use schedule::Zone;

use crate::site::Meeting;
use memory::{Key, Memory};

const SECOND: TimeDelta = TimeDelta::seconds(1);

/// What the member wants.
#[derive(Debug, Clone)]
pub struct Wishes {
    /// Seconds before the start.
    pub leads: Vec<i64>,
    /// The same for the groups of some titles.
    pub groups: Vec<(String, Vec<i64>)>,
    /// The titles of groups that do not matter.
    pub ignored: Vec<String>,
    /// Seconds before the community track; none: it does not ring.
    pub community: Option<i64>,
    /// How long a session is taken to last.
    pub assumed: TimeDelta,
    pub quiet: Option<(u16, u16)>,
}

/// What an answer of the network is, in truth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Brought {
    /// The page with sessions.
    Real,
    /// The page's own head without a session: emptied by its editors, or cut off.
    Empty,
    /// Somebody else's page.
    Nonsense,
    /// The page cut down to one session.
    Shrunk,
}

/// The checker of one world.
pub struct Checker {
    wishes: Wishes,
    zone: Zone,
    memory: Memory,
    disk: Memory,
    /// What was on the disk before that.
    disk_before: Memory,
    last: Option<Brought>,
    view: Option<Rc<View>>,
    ids: HashMap<SessionId, u32>,
    /// Since when the process runs, awake, on a steady clock.
    steady_from: DateTime<Utc>,
    excused_until: Option<DateTime<Utc>>,
    total: HashMap<Key, u32>,
    interrupted: HashMap<Key, u32>,
    /// What rang or was held back, and was lost with a writing, or may have been held back: whether it rings again is open.
    loose: HashSet<Key>,
    /// What could not be shown so far.
    tried: HashSet<Key>,
    /// What failed to be shown, by notices of which the process has not heard it yet.
    unheard: HashMap<NoticeId, Vec<Key>>,
    /// Whether the disk refused the last writing.
    refused: bool,
    /// What the notice of this step's input confirms, and all that was confirmed in a step that came to its end: never to ring again.
    confirming: Vec<Key>,
    settled: HashSet<Key>,
    idle_wakes: u32,
    /// Whether the server fails to show what is sent to it.
    failing: bool,
    /// The moments and starts of the reminders that rang last.
    rung_at: Vec<(DateTime<Utc>, i64)>,
    /// The sessions whose notices were taken back in this step.
    taken: Vec<(u32, i64)>,
    /// Those that the member opened, put off or dismissed in this step.
    dealt_with: Vec<u32>,
    starting: bool,
    pub rung_by_kind: BTreeMap<&'static str, u64>,
    pub missed: u64,
    pub withdrawn: u64,
    /// How many reminders rang that were looked at, and of how many nobody could say whether they were right.
    pub checked: u64,
    pub exempted: u64,
    pub violations: Vec<String>,
}

impl Checker {
    pub fn new(wishes: Wishes, zone: Zone) -> Self {
        Self {
            wishes,
            zone,
            memory: Memory::default(),
            disk: Memory::default(),
            disk_before: Memory::default(),
            last: None,
            view: None,
            ids: HashMap::new(),
            steady_from: DateTime::UNIX_EPOCH,
            excused_until: None,
            total: HashMap::new(),
            interrupted: HashMap::new(),
            loose: HashSet::new(),
            tried: HashSet::new(),
            unheard: HashMap::new(),
            refused: false,
            confirming: vec![],
            settled: HashSet::new(),
            idle_wakes: 0,
            failing: false,
            rung_at: vec![],
            taken: vec![],
            dealt_with: vec![],
            starting: false,
            rung_by_kind: BTreeMap::new(),
            missed: 0,
            withdrawn: 0,
            checked: 0,
            exempted: 0,
            violations: vec![],
        }
    }

    fn broken(&mut self, promise: u8, at: DateTime<Utc>, what: &str) {
        self.violations.push(format!("promise {promise}, {at}: {what}"));
    }

    pub fn starts(&mut self, now: DateTime<Utc>) {
        self.memory = self.disk.clone();
        self.view = None;
        self.last = None;
        self.tried.clear();
        self.rung_at.clear();
        self.is_steady_from(now);
    }

    pub fn is_steady_from(&mut self, now: DateTime<Utc>) {
        self.steady_from = now;
    }

    pub fn clock_is_set(&mut self, now: DateTime<Utc>) {
        self.rung_at.clear();
        self.is_steady_from(now);
        self.excused_until = self.excused_until.map(|_| now + TimeDelta::seconds(62));
        self.memory.unsure |= self.memory.emptied.is_some();
    }

    pub fn zone_is(&mut self, zone: Zone, now: DateTime<Utc>) {
        self.zone = zone;
        self.is_steady_from(now);
    }

    pub fn screen_is_cleared(&mut self) {
        self.memory.screen.clear();
    }

    /// The server works again: what failed is tried again within a minute.
    pub fn shows_again(&mut self, now: DateTime<Utc>) {
        self.excused_until = Some(now + TimeDelta::seconds(62));
    }

    /// Whether something is due that a server has failed to show.
    fn waits_for_a_try(&self, now: DateTime<Utc>) -> bool {
        let mut due = self.memory.page.iter().flat_map(|it| self.outstanding(it, now));
        due.any(|(key, _)| self.tried.contains(&key))
    }

    /// An input is about to be given.
    pub fn before(
        &mut self,
        input: &Input,
        brought: Option<(Brought, Vec<Meeting>)>,
        now: DateTime<Utc>,
        failing: bool,
    ) {
        if !failing {
            self.is_punctual(now);
        }
        self.glance_was_right(now);
        for (until, minutes) in self.memory.snoozed.values_mut() {
            if let Some(minutes) = minutes {
                *until = (*until).min(now + TimeDelta::minutes(i64::from(*minutes)));
            }
        }
        if *input == Input::ClockChanged && self.waits_for_a_try(now) {
            // The clock may have been set while the computer slept: what failed is tried again within a minute.
            self.shows_again(now);
        }
        self.quiet_passes(now);
        self.memory.unsure |= self.memory.emptied.as_ref().is_some_and(|it| it.since > now);
        self.memory.passed.retain(|_, over| *over <= now);
        if let Some((brought, meetings)) = brought {
            self.page_comes(brought, meetings, now);
        }
        (self.taken, self.dealt_with) = (vec![], vec![]);
        self.starting = *input == Input::Started;
        match input {
            Input::PageUnchanged { .. } => self.stays_so(now),
            Input::Rang(id) => {
                self.confirming = self.memory.unconfirmed.get(id).cloned().unwrap_or_default();
                self.confirm(id);
            }
            Input::NotRang { notice, .. } => {
                self.unheard.remove(notice);
            }
            Input::Closed { notice, .. } => {
                self.confirm(notice);
                self.memory.screen.remove(notice);
            }
            Input::Opened(target) => self.opened(target, now),
            Input::Acted(action) => self.acted(action, now),
            _ => {}
        }
        self.hold_back(now);
        self.settle_passed(now);
    }

    pub fn wakes(&mut self, at: Option<DateTime<Utc>>, now: DateTime<Utc>) {
        self.idle_wakes = if at.is_some_and(|it| it <= now) { self.idle_wakes + 1 } else { 0 };
        if self.idle_wakes > 3 {
            self.broken(6, now, "asks to be woken at once, again and again");
        }
    }

    /// The step is done: nothing that is due is left unrung, and all that is shown is right.
    pub fn after(&mut self, now: DateTime<Utc>, failing: bool) {
        let confirmed = std::mem::take(&mut self.confirming);
        self.settled.extend(confirmed.into_iter().filter(|_| !self.refused));
        self.failing = failing || self.excused_until.is_some_and(|it| it > now);
        self.hold_back(now);
        if !failing && self.excused_until.is_none_or(|it| it <= now) {
            self.everything_due_has_rung(now);
        }
        self.missed_are_listed(now);
        if !self.memory.unsure {
            self.screen_is_right(now);
            self.nothing_is_taken_in_vain(now);
            self.view_is_right(now);
            self.rung_are_not_missed(now);
        }
    }
}
