//! The engine: one step at a time.
//!
//! Every input, whatever it is, is followed by the same sequence: what is stale leaves the screen, what is due rings, what changed is
//! told, the page is asked for when it is time. So a step that comes late, early or twice does nothing wrong.

mod polls;

use std::sync::LazyLock;

use chrono::{DateTime, Utc};

use crate::{
    Action, Change, Effect, EntryKind, Failure, Freshness, Input, JoinKind, Next, Notice, NoticeId, Now,
    Preferences, Reading, ScheduleStatus, SessionId, State, Suspicion, Target, View, actions, answers,
    changes, glance,
    horizon::Horizon,
    intake,
    join::Way,
    menu, missed, notices, opening,
    out::Out,
    polling::{self, ByHand},
    quiet, reason, reminders, rewording, ringing, setback, skipping,
    state::{Kept, Posted},
    urge::{Urge, rearms},
    window, words,
};

/// Decides what is shown, what rings, what is fetched, and when it wants to be woken.
#[derive(Debug, Clone)]
pub struct Engine {
    state: State,
    preferences: Preferences,
    /// Since when an answer of the page is awaited.
    asked: Option<DateTime<Utc>>,
    /// Whether the computer or its network came back while that answer was awaited: what was asked before it may fail for that alone.
    returned: bool,
    /// Until when the first poll of this run waits.
    spread: Option<DateTime<Utc>>,
    by_hand: ByHand,
    shown: Option<View>,
    /// Whether nobody looks, so that nothing is to be shown.
    unseen: bool,
    armed: Option<DateTime<Utc>>,
}

/// What is known of a schedule that was never read.
static NOTHING: LazyLock<Kept> = LazyLock::new(Kept::default);

impl Engine {
    /// An engine that goes on from `state`.
    #[must_use]
    pub fn new(mut state: State, preferences: Preferences) -> Self {
        reason::state(&mut state);
        let by_hand = ByHand::default();
        let (asked, returned, spread) = (None, false, None);
        Self { state, preferences, asked, returned, spread, by_hand, shown: None, unseen: false, armed: None }
    }

    /// The same engine for nobody's eyes: it decides what it would decide, shows nothing, and is not woken for words that change.
    #[must_use]
    pub fn unseen(self) -> Self {
        Self { unseen: true, ..self }
    }

    /// Takes one input at one moment and answers with what is to be done, in order.
    pub fn step(&mut self, input: Input, now: &Now) -> Vec<Effect> {
        let mut out = Out::new(now);
        let rearm = rearms(&input);
        if let Input::PreferencesChanged(preferences) = input {
            self.change_preferences(preferences, now, &mut out);
            return self.finish(out, true, now);
        }
        let schedule = self.preferences.schedule.clone();
        let mut kept = self.state.schedules.remove(&schedule).unwrap_or_default();
        setback::adjust(&mut kept, now);
        quiet::pass(&mut kept, now, &mut out);
        let urged = self.take(input, &mut kept, now, &mut out);
        self.settle(&mut kept, urged, now, &mut out);
        self.state.schedules.insert(schedule, kept);
        self.finish(out, rearm, now)
    }

    /// All that must survive a restart.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The preferences in force.
    #[must_use]
    pub fn preferences(&self) -> &Preferences {
        &self.preferences
    }

    /// What is to be seen at this moment.
    #[must_use]
    pub fn view(&self, now: &Now) -> View {
        self.look(now).0
    }

    /// The session that is on or comes next.
    #[must_use]
    pub fn next(&self, now: &Now) -> Option<Next> {
        answers::next(self.kept(), &self.preferences, now)
    }

    /// What the page says of a session.
    #[must_use]
    pub fn session(&self, id: &SessionId) -> Option<&schedule::Session> {
        self.kept().sessions.iter().find(|it| it.id == *id).map(|it| &it.session)
    }

    /// The call that *Join* would open for a session; none where it would open something else.
    #[must_use]
    pub fn leads_to(&self, session: &SessionId) -> Option<Target> {
        let way = Way::to(self.session(session)?, &self.preferences)?;
        (way.kind == JoinKind::Join).then(|| way.target())
    }

    /// The notices that are on the screen, or about to be, as they were last sent.
    #[must_use]
    pub fn posted(&self) -> Vec<Notice> {
        self.kept().posted.values().map(|it| it.notice.clone()).collect()
    }

    /// How the schedule is doing.
    #[must_use]
    pub fn schedule_status(&self) -> ScheduleStatus {
        answers::status(self.kept(), self.planned_poll(), &self.preferences)
    }

    /// The instant of the last [`Effect::WakeAt`].
    #[must_use]
    pub fn armed_until(&self) -> Option<DateTime<Utc>> {
        self.armed
    }

    fn kept(&self) -> &Kept {
        self.state.schedules.get(&self.preferences.schedule).unwrap_or(&NOTHING)
    }

    /// Takes the input in; returns whether the page is wanted at once, and whether by the member.
    fn take(&mut self, input: Input, kept: &mut Kept, now: &Now, out: &mut Out) -> Urge {
        match input {
            Input::Started => {
                self.asked = None;
                self.returned = false;
                self.shown = None;
                ringing::recover(kept, now, out);
                return Urge::Start;
            }
            Input::Resumed => {
                ringing::try_at_once(kept, now);
                return Urge::Return;
            }
            Input::NetworkBack => return Urge::Return,
            Input::PageRead { schedule, reading } if self.is_ours(&schedule) => {
                self.read(reading, kept, now, out)
            }
            Input::PageUnchanged { schedule, freshness } if self.is_ours(&schedule) => {
                self.unchanged(freshness, kept, now, out);
            }
            Input::FetchFailed { schedule, failure } if self.is_ours(&schedule) => {
                return self.failed(failure, kept, now, out);
            }
            Input::Rang(notice) => ringing::rang(kept, &notice, now, out),
            Input::NotRang { notice, why } => ringing::not_rang(kept, &notice, &why, now, out),
            Input::Closed { notice, by_member } => closed(kept, &notice, by_member, out),
            Input::Opened(target) => opening::opened(kept, &target, &self.preferences, now, out),
            Input::NotOpened { target, why } => opening::not_opened(&target, &why, now, out),
            Input::Acted(action) => return self.act(action, kept, now, out),
            _ => {}
        }
        Urge::None
    }

    fn is_ours(&self, schedule: &str) -> bool {
        schedule == self.preferences.schedule
    }

    fn act(&mut self, action: Action, kept: &mut Kept, now: &Now, out: &mut Out) -> Urge {
        if action == Action::FirstStartDone {
            self.state.first_start_done = true;
            out.remember();
        }
        if matches!(action, Action::SetLeads { .. }) {
            // What is due by the leads that it had rings first.
            self.settle(kept, Urge::None, now, out);
        }
        let refresh = actions::act(kept, action, &mut self.state.named, &self.preferences, now, out);
        if refresh { Urge::Member } else { Urge::None }
    }

    fn read(&mut self, reading: Reading, kept: &mut Kept, now: &Now, out: &mut Out) {
        self.answered(kept, Some(reading.freshness), now, out);
        let suspected = kept.suspect.as_ref().map(|it| it.why);
        let doubt = intake::take(kept, reading, &mut self.state.named, &self.preferences, now);
        log_poll(kept, doubt, suspected, out);
    }

    fn unchanged(&mut self, freshness: Freshness, kept: &mut Kept, now: &Now, out: &mut Out) {
        self.answered(kept, Some(freshness), now, out);
        let suspected = kept.suspect.as_ref().map(|it| it.why);
        let doubt = intake::unchanged(kept, &mut self.state.named, &self.preferences, now);
        if suspected != doubt {
            log_poll(kept, doubt, suspected, out);
        }
    }

    /// A return while the answer was awaited still stands: then the page is asked for anew.
    fn failed(&mut self, failure: Failure, kept: &mut Kept, now: &Now, out: &mut Out) -> Urge {
        let returned = self.returned;
        self.answered(kept, None, now, out);
        kept.polls.failures = kept.polls.failures.saturating_add(1);
        kept.polls.retry_after = failure.retry_after;
        kept.polls.result = Some(crate::PollResult::Failed);
        out.log(EntryKind::Poll, failure.message.clone());
        kept.polls.message = failure.message;
        if returned { Urge::Return } else { Urge::None }
    }

    /// Notes that an answer came; none for the freshness of a failure.
    fn answered(&mut self, kept: &mut Kept, freshness: Option<Freshness>, now: &Now, out: &mut Out) {
        (self.asked, self.returned, self.spread) = (None, false, None);
        kept.polls.last = Some(now.wall);
        kept.polls.retry_after = None;
        if let Some(freshness) = freshness {
            kept.polls.failures = 0;
            kept.polls.fresh_for = freshness.fresh_for;
        }
        out.remember();
    }

    /// What follows every input.
    fn settle(&mut self, kept: &mut Kept, urge: Urge, now: &Now, out: &mut Out) {
        ringing::withdraw_stale(kept, &self.preferences, now, out);
        ringing::ring_due(kept, &self.preferences, now, out);
        rewording::reword(kept, &self.preferences, now, out);
        missed::note(kept, &self.preferences, now, out);
        self.tell_changes(kept, now, out);
        self.poll(kept, urge, now, out);
    }

    fn tell_changes(&self, kept: &mut Kept, now: &Now, out: &mut Out) {
        let told = changes::tell(kept, &self.preferences, now);
        if told.is_empty() {
            return;
        }
        out.remember();
        for change in &told {
            out.log(EntryKind::Change, words::changes_of_one(std::slice::from_ref(change), usize::MAX, now));
        }
        let mine: Vec<Change> =
            told.into_iter().filter(|it| changes::matters(it, kept, &self.preferences)).collect();
        let Some(notice) = notices::changes(&mine, now).filter(|_| self.preferences.change_notices) else {
            return;
        };
        let going = kept.sessions.iter().any(|it| it.going == Some(true) && notice.sessions.contains(&it.id));
        if quiet::is_quiet(kept, &self.preferences, now) && !going {
            return out.log(EntryKind::HeldBack, now.say("log-changes-held"));
        }
        out.ring(notice.clone());
        kept.posted.insert(notice.id.clone(), Posted::new(notice, now));
    }

    /// New wishes count from now on: what would have been due by them already does not ring.
    fn change_preferences(&mut self, preferences: Preferences, now: &Now, out: &mut Out) {
        let other = preferences.schedule != self.preferences.schedule;
        let before = self.preferences.schedule.clone();
        let mut kept = self.state.schedules.remove(&before).unwrap_or_default();
        setback::adjust(&mut kept, now);
        quiet::pass(&mut kept, now, out);
        self.settle(&mut kept, Urge::None, now, out);
        if other {
            let quiet = kept.quiet.clone();
            leave(&mut kept, out);
            self.state.schedules.insert(before, kept);
            (self.asked, self.returned, self.spread) = (None, false, None);
            self.bound();
            kept = self.state.schedules.remove(&preferences.schedule).unwrap_or_default();
            kept.quiet = quiet;
            ringing::recover(&mut kept, now, out);
        } else {
            kept.sessions.iter_mut().for_each(|it| skipping::skip_past(it, &preferences, now));
        }
        self.preferences = preferences;
        setback::adjust(&mut kept, now);
        self.settle(&mut kept, if other { Urge::Switch } else { Urge::None }, now, out);
        self.state.schedules.insert(self.preferences.schedule.clone(), kept);
        out.remember();
    }

    /// A few schedules are kept; of the others, the ones read longest ago are let go.
    fn bound(&mut self) {
        const SCHEDULES: usize = 4;
        while self.state.schedules.len() >= SCHEDULES {
            let oldest =
                self.state.schedules.iter().min_by_key(|(_, it)| it.polls.last).map(|(url, _)| url.clone());
            let Some(url) = oldest else { return };
            self.state.schedules.remove(&url);
        }
    }

    /// Shows what differs and asks to be woken.
    fn finish(&mut self, out: Out, rearm: bool, now: &Now) -> Vec<Effect> {
        let mut last = Vec::new();
        let words_change = if self.unseen { None } else { self.show(now, &mut last) };
        let wake = [words_change, self.next_event(now)].into_iter().flatten().min();
        if rearm || wake != self.armed {
            self.armed = wake;
            last.push(Effect::WakeAt(wake));
        }
        out.into_effects(last)
    }

    /// Shows what differs; returns when it will be another view.
    fn show(&mut self, now: &Now, last: &mut Vec<Effect>) -> Option<DateTime<Utc>> {
        let (view, words_change) = self.look(now);
        if self.shown.as_ref() != Some(&view) {
            self.shown = Some(view.clone());
            last.push(Effect::Show(Box::new(view)));
        }
        words_change
    }

    /// The view, and when it will be another one.
    fn look(&self, now: &Now) -> (View, Option<DateTime<Utc>>) {
        let (kept, preferences) = (self.kept(), &self.preferences);
        let mut horizon = Horizon::after(now.wall);
        let again = self.planned_poll();
        let view = View {
            glance: glance::glance(kept, preferences, again, now, &mut horizon),
            menu: menu::menu(kept, preferences, again, now, &mut horizon),
            agenda: window::agenda(kept, preferences, again, now, &mut horizon),
        };
        (view, horizon.next())
    }

    /// When something happens next that is no word on the screen.
    fn next_event(&self, now: &Now) -> Option<DateTime<Utc>> {
        let kept = self.kept();
        let dues = kept.sessions.iter().filter_map(|it| reminders::next_due(it, &self.preferences, now));
        let poll = match self.asked {
            Some(asked) => asked + polling::LOST_AFTER,
            None => self.poll_at(kept, now),
        };
        let notices = ringing::next_change(kept, &self.preferences, now);
        let quiet = quiet::asked_for(kept, now).map(|it| it.until);
        dues.chain([poll])
            .chain(self.by_hand.next_turn())
            .chain(quiet)
            .chain(notices)
            .chain(changes::told_at(kept))
            .min()
    }
}

/// What the member closes is dismissed, and can be brought back; what expired only leaves the screen. Where a next one waits to take its place,
/// that one waits on.
fn closed(kept: &mut Kept, notice: &NoticeId, by_member: bool, out: &mut Out) {
    let Some(posted) = kept.posted.get_mut(notice) else { return };
    let waits = posted.retry.is_some();
    let Some(shown) = (if waits { posted.earlier.take().map(|it| *it) } else { Some(posted.clone()) }) else {
        return;
    };
    if by_member {
        out.log_of(EntryKind::Action, "log-dismissed", &shown.notice.summary);
        actions::note_dismissed(kept, &shown.notice.sessions);
    }
    if !waits {
        ringing::drop_notice(kept, notice);
    }
    out.remember();
}

/// Another schedule takes this one's place on the screen.
fn leave(kept: &mut Kept, out: &mut Out) {
    let shown: Vec<NoticeId> = kept.posted.keys().cloned().collect();
    for id in shown {
        ringing::withdraw(kept, &id, out);
    }
}

fn log_poll(kept: &Kept, doubt: Option<Suspicion>, before: Option<Suspicion>, out: &mut Out) {
    if doubt.is_none() || doubt != before {
        out.log(EntryKind::Poll, kept.polls.message.clone());
    }
}
