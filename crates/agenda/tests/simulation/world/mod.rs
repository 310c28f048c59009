//! One world: a page and its editors, a network, a computer with its clock and disk, a notification server, and a member.

mod computer;
mod member;
mod network;
mod process;

use std::collections::VecDeque;

use agenda::{Engine, Input, Now, Preferences, State};
use chrono::{DateTime, TimeDelta, TimeZone, Utc};
use fastrand::Rng;
use schedule::Zone;

use crate::{
    checker::{Brought, Checker},
    counts::Counts,
    sabotage::Sabotage,
    script::{self, Daemon, Event, Loss, Moment, Network},
    site::{self, Meeting, Site},
};

const PAGE: &str = "https://example.org/working-group/";

/// Something that reaches the process later, and what it is in truth.
struct Parcel {
    at: i64,
    input: Input,
    brings: Option<(Brought, Vec<Meeting>)>,
}

impl Parcel {
    fn is_answer(&self) -> bool {
        matches!(self.input, Input::PageRead { .. } | Input::PageUnchanged { .. } | Input::FetchFailed { .. })
    }
}

/// The disk with the state: what is written on it, and what was before.
struct Disk {
    now: State,
    before: State,
    full: bool,
}

/// The world of one seed.
pub struct World {
    rng: Rng,
    seed: u64,
    sabotage: Sabotage,
    days: i64,
    /// Milliseconds of true time, and how far the wall clock is from it.
    true_time: i64,
    error: i64,
    zone: Zone,
    script: VecDeque<(i64, Event)>,
    inbox: Vec<Parcel>,
    site: Site,
    network: Network,
    daemon: Daemon,
    /// What the last answer brought, for a conditional request; none after an answer without validators.
    delivered: Option<u64>,
    pages: u64,
    engine: Option<Engine>,
    asleep: bool,
    /// A start that came while the computer slept.
    late_start: bool,
    /// Signals that wait for the computer to wake.
    missed: Vec<Input>,
    disk: Disk,
    wake: Option<DateTime<Utc>>,
    crash: Option<(Moment, Loss)>,
    preferences: Preferences,
    checker: Checker,
    aloud: bool,
}

impl World {
    pub fn new(seed: u64, sabotage: Sabotage) -> Self {
        let mut rng = Rng::with_seed(seed);
        let days = rng.i64(6..15);
        let begin = begin(&mut rng);
        let preferences = member::preferences(&mut rng);
        let zone = Zone::named(script::zone(&mut rng)).unwrap();
        let state = State::new(rng.u64(..));
        Self {
            site: Site::new(&mut rng, begin, days),
            script: script::script(&mut rng, days).into(),
            checker: Checker::new(member::wishes(&preferences), zone.clone()),
            seed,
            sabotage,
            days,
            true_time: 0,
            error: begin.timestamp_millis(),
            zone,
            inbox: vec![],
            network: Network::Up,
            daemon: Daemon::Up,
            delivered: None,
            pages: 0,
            engine: None,
            asleep: false,
            late_start: false,
            missed: vec![],
            disk: Disk { now: state.clone(), before: state, full: false },
            wake: None,
            crash: None,
            preferences,
            aloud: false,
            rng,
        }
    }

    /// The same world, telling its story.
    #[allow(dead_code, reason = "for the example that lives through one world")]
    pub fn aloud(self) -> Self {
        Self { aloud: true, ..self }
    }

    /// Lives through all its days and adds up what happened.
    pub fn live(mut self, counts: &mut Counts) {
        self.start(counts);
        while let Some(at) = self.next_moment().filter(|at| *at < self.days * 86_400_000) {
            let before = self.offset();
            self.true_time = at.max(self.true_time);
            if self.offset() != before {
                counts.fault("the zone's clocks change");
            }
            self.happen(counts);
            if !self.checker.violations.is_empty() {
                break;
            }
        }
        counts.worlds += 1;
        counts.days += self.true_time as f64 / 86_400_000.0;
        counts.missed += self.checker.missed;
        counts.checked += self.checker.checked;
        counts.exempted += self.checker.exempted;
        counts.withdrawn += self.checker.withdrawn;
        for (how, n) in &self.checker.rung_by_kind {
            *counts.rung.entry(how).or_default() += n;
        }
        let seed = self.seed;
        counts.violations.extend(self.checker.violations.iter().map(|it| format!("seed {seed}: {it}")));
    }

    fn now(&self) -> Now {
        let wall = Utc.timestamp_millis_opt(self.true_time + self.error).unwrap();
        Now { wall, zone: self.zone.clone(), language: words::Language::En, clock: words::Clock::default() }
    }

    fn offset(&self) -> chrono::FixedOffset {
        chrono::Offset::fix(self.now().wall.with_timezone(&self.zone).offset())
    }

    fn runs(&self) -> bool {
        self.engine.is_some() && !self.asleep
    }

    /// When the next thing happens, in true time.
    fn next_moment(&self) -> Option<i64> {
        let scripted = self.script.front().map(|it| it.0);
        let inbox = self.inbox.iter().map(|it| it.at).min().filter(|_| self.runs());
        let wake = self.wake.filter(|_| self.runs()).map(|it| it.timestamp_millis() - self.error);
        [scripted, inbox, wake].into_iter().flatten().min()
    }

    fn happen(&mut self, counts: &mut Counts) {
        if self.script.front().is_some_and(|it| it.0 <= self.true_time) {
            let Some((_, event)) = self.script.pop_front() else { return };
            return self.event(event, counts);
        }
        if let Some(n) = self.inbox.iter().position(|it| it.at <= self.true_time).filter(|_| self.runs()) {
            let Parcel { input, brings, .. } = self.inbox.remove(n);
            return self.deliver(input, brings, counts);
        }
        self.wake = None;
        self.give(Input::Woke, counts);
    }

    /// A line of this world's story, when one world is lived through for its story.
    fn tell(&self, line: impl FnOnce() -> String) {
        if self.aloud {
            println!("{}", line());
        }
    }
}

/// Often near a change of the clocks.
fn begin(rng: &mut Rng) -> DateTime<Utc> {
    let days =
        ["2026-03-05", "2026-03-25", "2026-10-22", "2026-10-28", "2027-03-12", "2027-03-26", "2026-06-10"];
    let day: chrono::NaiveDate = days[rng.usize(0..days.len())].parse().unwrap();
    day.and_time(site::nine()).and_utc() + TimeDelta::minutes(rng.i64(0..1440))
}
