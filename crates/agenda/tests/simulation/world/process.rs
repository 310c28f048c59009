//! The process: started from the disk, stepped, its effects performed in order, and dead in the middle of them.

use agenda::{Effect, Engine, Input, Notice, State};

use super::World;
use crate::{
    checker::Brought,
    counts::Counts,
    script::{Daemon, Loss, Moment},
    site::Meeting,
    story,
};

impl World {
    /// The process starts from what is on the disk.
    pub(super) fn start(&mut self, counts: &mut Counts) {
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

    pub(super) fn die(&mut self, loses: Loss, left: &[Effect], counts: &mut Counts) {
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
        self.checker.dies(loses, left, self.now().wall);
    }

    /// Gives the engine an input, performs what it wants, and lets the checker look.
    pub(super) fn give(&mut self, input: Input, counts: &mut Counts) {
        self.deliver(input, None, counts);
    }

    pub(super) fn deliver(
        &mut self,
        input: Input,
        brings: Option<(Brought, Vec<Meeting>)>,
        counts: &mut Counts,
    ) {
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

    pub(super) fn one(
        &mut self,
        input: Input,
        brings: Option<(Brought, Vec<Meeting>)>,
        first: bool,
        counts: &mut Counts,
    ) {
        let now = self.now();
        self.checker.before(&self.sabotage.tells(&input), brings, now.wall, self.shows_nothing());
        self.tell(|| format!("{} {} <- {}", now.wall, now.zone, story::input(&input)));
        let Some(engine) = self.engine.as_mut().filter(|_| self.sabotage.lets(&input, first)) else {
            return self.checker.after(now.wall, self.shows_nothing());
        };
        counts.steps += 1;
        let effects = engine.step(input, &now);
        if self.perform(effects, counts) {
            self.checker.after(now.wall, self.shows_nothing());
        }
    }

    /// Performs effects in order; false when the process died on the way.
    pub(super) fn perform(&mut self, effects: Vec<Effect>, counts: &mut Counts) -> bool {
        for (n, effect) in effects.iter().enumerate() {
            let before = n.checked_sub(1).and_then(|it| effects.get(it));
            if let Some(loses) = self.dies_between(before, effect) {
                counts.crashed_between(before, effect);
                self.die(loses, &effects[n..], counts);
                return false;
            }
            self.tell(|| format!("    {}", story::effect(effect)));
            if let Some(effect) = self.sabotage.bends(effect.clone()) {
                self.effect(effect, counts);
            }
        }
        true
    }

    /// Whether the crash that was drawn falls between these two effects, and what it loses.
    fn dies_between(&mut self, before: Option<&Effect>, after: &Effect) -> Option<Loss> {
        let (when, loses) = self.crash?;
        let shows = |effect: &Effect| matches!(effect, Effect::Ring { .. });
        let falls = match when {
            Moment::Effects(left) => {
                self.crash = Some((Moment::Effects(left.saturating_sub(1)), loses));
                left == 0
            }
            Moment::BeforeNotice => shows(after),
            Moment::AfterNotice => before.is_some_and(shows),
        };
        falls.then_some(loses)
    }

    pub(super) fn effect(&mut self, effect: Effect, counts: &mut Counts) {
        let wall = self.now().wall;
        match effect {
            Effect::Remember if self.disk.full => self.checker.cannot_remember(),
            Effect::Remember => {
                let Some(engine) = &self.engine else { return };
                self.disk.before = std::mem::replace(&mut self.disk.now, engine.state().clone());
                self.checker.remembers();
            }
            Effect::Fetch { .. } => self.fetch(counts),
            Effect::Ring { notice, .. } => self.ring(notice, counts),
            Effect::Open(target) if self.rng.u32(0..4) == 0 => {
                counts.fault("member: a link does not open");
                self.post(0, Input::NotOpened { target, why: "no browser".into() });
            }
            Effect::Open(target) => self.post(0, Input::Opened(target)),
            Effect::Withdraw(id) => self.checker.withdraws(&id),
            Effect::Show(view) => self.checker.sees(*view),
            Effect::WakeAt(at) => {
                self.checker.wakes(at, wall);
                self.wake = at;
            }
            Effect::Reword(notice) => self.checker.rewords(&notice, wall),
            Effect::OpenWindow(_) | Effect::Copy(_) | Effect::Quit | Effect::Log(_) => {}
        }
    }

    pub(super) fn ring(&mut self, notice: Notice, counts: &mut Counts) {
        let wall = self.now().wall;
        if self.shows_nothing() {
            let why = "the server failed".to_owned();
            self.checker.fails(&notice, wall);
            return self.post(0, Input::NotRang { notice: notice.id, why });
        }
        self.checker.rings(&notice, wall);
        let delay = if self.daemon == Daemon::Slow { self.rng.i64(1000..20_000) } else { 0 };
        self.post(delay, Input::Rang(notice.id.clone()));
        if let Some(answer) = self.member(&notice) {
            counts.rang("answered by the member");
            let pause = self.rng.i64(1000..120_000);
            self.post(delay + pause, answer);
        }
    }
}
