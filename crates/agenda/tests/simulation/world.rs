//! One world: a page and its editors, a network, a computer with its clock and disk, a notification server, and a member.

use std::collections::VecDeque;

use agenda::{
    Action, Effect, Engine, Failure, Freshness, Input, Notice, Now, Preferences, Reading, Snooze, State,
};
use chrono::{DateTime, TimeDelta, TimeZone, Utc};
use fastrand::Rng;
use schedule::Zone;

use crate::{
    checker::{Brought, Checker, Wishes},
    counts::Counts,
    sabotage::Sabotage,
    script::{self, Daemon, Event, Loss, Network, Nudge},
    site::{self, Meeting, Site},
    story,
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
    crash: Option<(u32, Loss)>,
    preferences: Preferences,
    checker: Checker,
    aloud: bool,
}

impl World {
    pub fn new(seed: u64, sabotage: Sabotage) -> Self {
        let mut rng = Rng::with_seed(seed);
        let days = rng.i64(6..15);
        let begin = begin(&mut rng);
        let preferences = preferences(&mut rng);
        let zone = Zone::named(script::zone(&mut rng)).unwrap();
        let state = State::new(rng.u64(..));
        Self {
            site: Site::new(&mut rng, begin, days),
            script: script::script(&mut rng, days).into(),
            checker: Checker::new(wishes(&preferences), zone.clone()),
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
            self.true_time = at.max(self.true_time);
            self.happen(counts);
            if !self.checker.violations.is_empty() {
                break;
            }
        }
        counts.worlds += 1;
        counts.days += self.true_time as f64 / 86_400_000.0;
        counts.missed += self.checker.missed;
        counts.withdrawn += self.checker.withdrawn;
        for (how, n) in &self.checker.rung_by_kind {
            *counts.rung.entry(how).or_default() += n;
        }
        let seed = self.seed;
        counts.violations.extend(self.checker.violations.iter().map(|it| format!("seed {seed}: {it}")));
    }

    fn now(&self) -> Now {
        let wall = Utc.timestamp_millis_opt(self.true_time + self.error).unwrap();
        Now { wall, zone: self.zone.clone(), language: words::Language::En }
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

    fn event(&mut self, event: Event, counts: &mut Counts) {
        self.tell(|| format!("{} * {event:?}", self.now().wall));
        match event {
            Event::Edit => {
                let now = self.now().wall;
                counts.fault(self.site.edit(&mut self.rng, now));
            }
            Event::Network(network) => self.network_is(network, counts),
            Event::Daemon(daemon) => self.daemon_is(daemon, counts),
            Event::Sleep { signal } => {
                counts.fault(if signal { "sleep, with a signal" } else { "sleep, without a signal" });
                self.asleep = true;
            }
            Event::Wake { signal } => self.awake(signal, counts),
            Event::Clock { by_seconds } => self.clock(by_seconds, counts),
            Event::Zone(zone) => self.zone_is(zone, counts),
            Event::Crash { after, loses } => self.crash = Some((after, loses)),
            Event::Start => self.start(counts),
            Event::Disk { full } => {
                if full {
                    counts.fault("disk full");
                }
                self.disk.full = full;
            }
            Event::Nudge(nudge) => self.nudge(nudge, counts),
            Event::Wish(n) => self.wish(n, counts),
        }
    }

    fn network_is(&mut self, network: Network, counts: &mut Counts) {
        self.network = network;
        if network == Network::Up && self.rng.bool() {
            self.give(Input::NetworkBack, counts);
        }
    }

    fn daemon_is(&mut self, daemon: Daemon, counts: &mut Counts) {
        match daemon {
            Daemon::Up => {}
            Daemon::Absent => counts.fault("notifications: no server"),
            Daemon::Failing => counts.fault("notifications: failing"),
            Daemon::Slow => counts.fault("notifications: slow"),
            Daemon::Restarted => {
                counts.fault("notifications: restarted");
                self.checker.screen_is_cleared();
            }
        }
        if self.daemon == Daemon::Failing && daemon != Daemon::Failing {
            self.checker.shows_again(self.now().wall);
        }
        self.daemon = daemon;
    }

    fn awake(&mut self, signal: bool, counts: &mut Counts) {
        self.asleep = false;
        self.checker.is_steady_from(self.now().wall);
        if self.late_start && self.engine.is_none() {
            self.missed.clear();
            return self.start(counts);
        }
        for missed in std::mem::take(&mut self.missed) {
            self.give(missed, counts);
        }
        if signal {
            self.give(Input::Resumed, counts);
        }
    }

    fn clock(&mut self, by_seconds: i64, counts: &mut Counts) {
        counts.fault(if by_seconds < 0 { "clock set back" } else { "clock set forward" });
        self.error += by_seconds * 1000;
        self.checker.clock_is_set(self.now().wall);
        self.signal(Input::ClockChanged, counts);
    }

    /// Given at once, or when the computer is awake again: the system tells then.
    fn signal(&mut self, input: Input, counts: &mut Counts) {
        if self.asleep {
            self.missed.push(input);
        } else {
            self.give(input, counts);
        }
    }

    fn zone_is(&mut self, zone: &str, counts: &mut Counts) {
        counts.fault("zone change");
        self.zone = Zone::named(zone).unwrap();
        self.checker.zone_is(self.zone.clone(), self.now().wall);
        self.signal(Input::ZoneChanged, counts);
    }

    fn nudge(&mut self, nudge: Nudge, counts: &mut Counts) {
        counts.fault("a sign without meaning");
        let input = match nudge {
            Nudge::Woke => Input::Woke,
            Nudge::Resumed => Input::Resumed,
            Nudge::NetworkBack => Input::NetworkBack,
            Nudge::ClockChanged => Input::ClockChanged,
        };
        self.give(input, counts);
    }

    /// The member does something on the menu or in the window.
    fn wish(&mut self, n: u32, counts: &mut Counts) {
        let Some(session) = self.checker.any_coming(n) else { return };
        let action = match n % 10 {
            0 | 1 => Action::NotGoing { session },
            7 => Action::Quiet,
            8 => Action::EndQuiet,
            9 => Action::Undecided { session },
            2 => Action::Going { session },
            3 => Action::Undo { session },
            4 => Action::Refresh,
            5 => Action::Seen,
            _ => Action::Dismiss { session },
        };
        if action == Action::Quiet {
            counts.fault("quiet until tomorrow");
        }
        self.give(Input::Acted(action), counts);
    }

    /// The process starts from what is on the disk.
    fn start(&mut self, counts: &mut Counts) {
        self.late_start = self.asleep;
        self.crash = None;
        if self.engine.is_some() || self.asleep {
            return;
        }
        let stored = serde_json::to_string(&self.disk.now).unwrap();
        let state = self.sabotage.stored(serde_json::from_str(&stored).unwrap());
        self.engine = Some(Engine::new(state, self.preferences.clone()));
        self.checker.starts(self.now().wall);
        self.give(Input::Started, counts);
    }

    fn die(&mut self, loses: Loss, left: &[Effect], counts: &mut Counts) {
        counts.fault(match loses {
            Loss::Nothing => "crash",
            Loss::LastWrite => "crash, last writing lost",
            Loss::State => "crash, state unreadable",
        });
        self.engine = None;
        self.inbox.clear();
        self.wake = None;
        self.delivered = None;
        match loses {
            Loss::Nothing => {}
            Loss::LastWrite => self.disk.now = self.disk.before.clone(),
            Loss::State => self.disk.now = State::new(self.rng.u64(..)),
        }
        self.checker.dies(loses, left);
    }

    /// Gives the engine an input, performs what it wants, and lets the checker look.
    fn give(&mut self, input: Input, counts: &mut Counts) {
        self.deliver(input, None, counts);
    }

    fn deliver(&mut self, input: Input, brings: Option<(Brought, Vec<Meeting>)>, counts: &mut Counts) {
        if !self.runs() {
            return;
        }
        let first = self.pages < 2;
        let beside = self.sabotage.follows(&input);
        self.one(input, brings, first, counts);
        if let Some(beside) = beside.filter(|_| self.runs()) {
            self.one(beside, None, first, counts);
        }
    }

    fn one(
        &mut self,
        input: Input,
        brings: Option<(Brought, Vec<Meeting>)>,
        first: bool,
        counts: &mut Counts,
    ) {
        let now = self.now();
        self.checker.before(&input, brings, now.wall, self.daemon == Daemon::Failing);
        self.tell(|| format!("{} {} <- {}", now.wall, now.zone, story::input(&input)));
        let Some(engine) = self.engine.as_mut().filter(|_| self.sabotage.lets(&input, first)) else {
            return self.checker.after(now.wall, self.daemon == Daemon::Failing);
        };
        counts.steps += 1;
        let effects = engine.step(input, &now);
        if self.perform(effects, counts) {
            self.checker.after(now.wall, self.daemon == Daemon::Failing);
        }
    }

    /// Performs effects in order; false when the process died on the way.
    fn perform(&mut self, effects: Vec<Effect>, counts: &mut Counts) -> bool {
        for (n, effect) in effects.iter().enumerate() {
            if let Some((0, loses)) = self.crash {
                self.die(loses, &effects[n..], counts);
                return false;
            }
            self.tell(|| format!("    {}", story::effect(effect)));
            self.crash = self.crash.map(|(left, loses)| (left - 1, loses));
            if let Some(effect) = self.sabotage.bends(effect.clone()) {
                self.effect(effect, counts);
            }
        }
        true
    }

    fn effect(&mut self, effect: Effect, counts: &mut Counts) {
        let wall = self.now().wall;
        match effect {
            Effect::Remember if self.disk.full => {}
            Effect::Remember => {
                let Some(engine) = &self.engine else { return };
                self.disk.before = std::mem::replace(&mut self.disk.now, engine.state().clone());
                self.checker.remembers();
            }
            Effect::Fetch { .. } => self.fetch(counts),
            Effect::Ring(notice) => self.ring(notice, counts),
            Effect::Withdraw(id) => self.checker.withdraws(&id),
            Effect::Show(view) => self.checker.sees(*view),
            Effect::WakeAt(at) => {
                self.checker.wakes(at, wall);
                self.wake = at;
            }
            Effect::Reword(notice) => self.checker.rewords(&notice, wall),
            Effect::Open(_) | Effect::OpenWindow(_) | Effect::Copy(_) | Effect::Quit | Effect::Log(_) => {}
        }
    }

    fn ring(&mut self, notice: Notice, counts: &mut Counts) {
        let wall = self.now().wall;
        if self.daemon == Daemon::Failing {
            let why = "the server failed".to_owned();
            self.checker.fails(&notice);
            return self.post(0, Input::NotRang { notice: notice.id, why });
        }
        self.checker.rings(&notice, wall);
        let delay = if self.daemon == Daemon::Slow { self.rng.i64(1000..20_000) } else { 0 };
        self.post(delay, Input::Rang(notice.id.clone()));
        if let Some(answer) = self.member(&notice).filter(|_| self.daemon != Daemon::Absent) {
            counts.rang("answered by the member");
            let pause = self.rng.i64(1000..120_000);
            self.post(delay + pause, answer);
        }
    }

    /// What the member does with a notice.
    fn member(&mut self, notice: &Notice) -> Option<Input> {
        let session = notice.sessions.first()?.clone();
        let offered = notice.offers.get(self.rng.usize(0..3)).map(|it| it.action.clone());
        match self.rng.u32(0..10) {
            0..=2 => offered.map(Input::Acted),
            3 => Some(Input::Acted(Action::Snooze { session, until: Snooze::Minutes(15) })),
            4 => Some(Input::Acted(Action::Snooze { session, until: Snooze::Start })),
            5 => Some(Input::Closed { notice: notice.id.clone(), by_member: true }),
            6 => Some(Input::Closed { notice: notice.id.clone(), by_member: false }),
            _ => None,
        }
    }

    fn fetch(&mut self, counts: &mut Counts) {
        counts.polls += 1;
        self.inbox.retain(|it| !it.is_answer());
        let (input, brings, delay) = self.answer(counts);
        self.inbox.push(Parcel { at: self.true_time + delay, input, brings });
    }

    fn post(&mut self, delay: i64, input: Input) {
        self.inbox.push(Parcel { at: self.true_time + delay, input, brings: None });
    }

    /// The answer to a request, what it is in truth, and after how many milliseconds it comes.
    fn answer(&mut self, counts: &mut Counts) -> (Input, Option<(Brought, Vec<Meeting>)>, i64) {
        let quick = self.rng.i64(20..900);
        match self.network {
            Network::Down => {
                counts.fault("network: down");
                (failed("No network.", None), None, quick)
            }
            Network::NotFound => {
                counts.fault("network: 404");
                (failed("404", None), None, quick)
            }
            Network::ServerError => {
                counts.fault("network: 500");
                (failed("500", None), None, quick)
            }
            Network::RetryAfter => {
                counts.fault("network: 503 with Retry-After");
                let wait = std::time::Duration::from_secs(self.rng.u64(1..40_000));
                (failed("503", Some(wait)), None, quick)
            }
            Network::Truncated => {
                counts.fault("network: truncated");
                self.delivered = None;
                (self.page(site::truncated(), 200), Some((Brought::Empty, vec![])), quick)
            }
            Network::Portal => {
                counts.fault("network: captive portal");
                self.delivered = None;
                (self.page(site::nonsense(), 900), Some((Brought::Nonsense, vec![])), quick)
            }
            Network::Slow => {
                counts.fault("network: slow");
                let delay = self.rng.i64(1000..25_000);
                self.site_answers(delay, counts)
            }
            Network::Up => self.site_answers(quick, counts),
        }
    }

    fn site_answers(
        &mut self,
        delay: i64,
        counts: &mut Counts,
    ) -> (Input, Option<(Brought, Vec<Meeting>)>, i64) {
        if self.delivered == Some(self.site.version) {
            counts.fault("network: 304");
            return (
                Input::PageUnchanged { schedule: PAGE.into(), freshness: self.freshness() },
                None,
                delay,
            );
        }
        self.delivered = Some(self.site.version);
        let brings = if self.site.meetings.is_empty() || self.site.empty {
            (Brought::Empty, vec![])
        } else {
            (Brought::Real, self.site.meetings.clone())
        };
        (self.page(self.site.reading(), self.site.bytes()), Some(brings), delay)
    }

    fn page(&mut self, schedule: schedule::Schedule, bytes: usize) -> Input {
        self.pages += 1;
        Input::PageRead {
            schedule: PAGE.into(),
            reading: Reading { schedule, bytes, freshness: self.freshness() },
        }
    }

    fn freshness(&mut self) -> Freshness {
        let fresh_for =
            (self.rng.u32(0..4) == 0).then(|| std::time::Duration::from_secs(self.rng.u64(0..30_000)));
        Freshness { fresh_for }
    }
}

fn failed(message: &str, retry_after: Option<std::time::Duration>) -> Input {
    let failure = Failure { message: message.into(), retry_after };
    Input::FetchFailed { schedule: PAGE.into(), failure }
}

/// Often near a change of the clocks.
fn begin(rng: &mut Rng) -> DateTime<Utc> {
    let days =
        ["2026-03-05", "2026-03-25", "2026-10-22", "2026-10-28", "2027-03-12", "2027-03-26", "2026-06-10"];
    let day: chrono::NaiveDate = days[rng.usize(0..days.len())].parse().unwrap();
    day.and_time(site::nine()).and_utc() + TimeDelta::minutes(rng.i64(0..1440))
}

fn preferences(rng: &mut Rng) -> Preferences {
    let minutes = |n: u64| std::time::Duration::from_secs(60 * n);
    let leads: [&[u64]; 5] = [&[10, 0], &[10, 0], &[30, 5, 0], &[60], &[1440, 10]];
    let leads = leads[rng.usize(0..leads.len())].iter().map(|it| minutes(*it)).collect();
    Preferences {
        schedule: PAGE.into(),
        leads,
        poll: minutes([30, 120, 240, 360][rng.usize(0..4)]),
        quiet_hours: (rng.u32(0..4) == 0).then_some((22 * 60, 7 * 60)),
        ..Preferences::default()
    }
}

fn wishes(preferences: &Preferences) -> Wishes {
    let seconds = |it: &std::time::Duration| i64::try_from(it.as_secs()).unwrap();
    Wishes { leads: preferences.leads.iter().map(seconds).collect(), quiet: preferences.quiet_hours }
}
