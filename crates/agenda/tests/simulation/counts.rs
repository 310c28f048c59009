//! What happened in all worlds together.

use std::collections::BTreeMap;

/// Sums over worlds.
#[derive(Debug, Default)]
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
    pub violations: Vec<String>,
}

impl Counts {
    pub fn fault(&mut self, kind: &'static str) {
        *self.faults.entry(kind).or_default() += 1;
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
        for (kind, n) in other.faults {
            *self.faults.entry(kind).or_default() += n;
        }
        for (how, n) in other.rung {
            *self.rung.entry(how).or_default() += n;
        }
        self.violations.extend(other.violations);
    }
}
