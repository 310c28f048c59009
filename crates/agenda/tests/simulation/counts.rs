//! What happened in all worlds together.

use std::collections::BTreeMap;

use agenda::Effect;

/// All kinds of fault: one that never occurs is one that nobody has tried.
const KINDS: [&str; 47] = [
    "clock set back",
    "clock set forward",
    "zone change",
    "the zone's clocks change",
    "sleep, with a signal",
    "sleep, without a signal",
    "crash",
    "crash, last writing lost",
    "crash, state unreadable",
    "crash before a notice is shown",
    "crash after a notice is shown",
    "crash before the state is written",
    "crash after the state is written",
    "disk full",
    "a sign without meaning",
    "member: accepts a doubtful page",
    "member: leads of one session",
    "member: other settings",
    "member: snoozes from the menu",
    "member: a link does not open",
    "quiet until tomorrow",
    "network: 304",
    "network: 404",
    "network: 500",
    "network: 503 with Retry-After",
    "network: captive portal",
    "network: login form",
    "network: down",
    "network: hanging",
    "network: old answer",
    "network: shrunk page",
    "network: slow",
    "network: truncated",
    "notifications: failing",
    "notifications: no server",
    "notifications: restarted",
    "notifications: slow",
    "page: announced",
    "page: moved",
    "page: cancelled",
    "page: renamed",
    "page: duplicated",
    "page: removed",
    "page: two at one time",
    "page: retimed",
    "page: reordered",
    "page: emptied",
];

/// Sums over worlds.
#[derive(Debug)]
pub struct Counts {
    pub worlds: u64,
    pub days: f64,
    pub steps: u64,
    /// How often each kind of fault occurred.
    pub faults: BTreeMap<&'static str, u64>,
    /// How often it rang, by how.
    pub rung: BTreeMap<&'static str, u64>,
    pub missed: u64,
    pub withdrawn: u64,
    pub polls: u64,
    /// How many reminders rang that the checker looked at, and how many of which nobody could say whether they were right.
    pub checked: u64,
    pub exempted: u64,
    pub violations: Vec<String>,
}

impl Default for Counts {
    fn default() -> Self {
        Self {
            worlds: 0,
            days: 0.0,
            steps: 0,
            faults: KINDS.map(|kind| (kind, 0)).into(),
            rung: BTreeMap::new(),
            missed: 0,
            withdrawn: 0,
            polls: 0,
            checked: 0,
            exempted: 0,
            violations: vec![],
        }
    }
}

impl Counts {
    /// # Panics
    /// When the kind is not in the list, and so would not be missed.
    pub fn fault(&mut self, kind: &'static str) {
        *self.faults.get_mut(kind).unwrap_or_else(|| panic!("{kind} is not among the kinds of fault")) += 1;
    }

    /// A crash, by the effects between which it fell.
    pub fn crashed_between(&mut self, before: Option<&Effect>, after: &Effect) {
        match before {
            Some(Effect::Ring { .. }) => self.fault("crash after a notice is shown"),
            Some(Effect::Remember) => self.fault("crash after the state is written"),
            _ => {}
        }
        match after {
            Effect::Ring { .. } => self.fault("crash before a notice is shown"),
            Effect::Remember => self.fault("crash before the state is written"),
            _ => {}
        }
    }

    pub fn rang(&mut self, how: &'static str) {
        *self.rung.entry(how).or_default() += 1;
    }

    /// Adds the sums of other worlds.
    #[allow(dead_code, reason = "the long run adds up its threads; the test has one")]
    pub fn add(&mut self, other: Self) {
        self.worlds += other.worlds;
        self.days += other.days;
        self.steps += other.steps;
        self.missed += other.missed;
        self.withdrawn += other.withdrawn;
        self.polls += other.polls;
        self.checked += other.checked;
        self.exempted += other.exempted;
        for (kind, n) in other.faults {
            *self.faults.entry(kind).or_default() += n;
        }
        for (how, n) in other.rung {
            *self.rung.entry(how).or_default() += n;
        }
        self.violations.extend(other.violations);
    }
}
