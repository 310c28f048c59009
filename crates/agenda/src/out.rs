//! The effects of one step while it is being worked out, and the order in which they are given.
//!
//! A crash can fall between any two of them. What takes something back, words it anew or opens what the member wants comes before it is
//! remembered as done (done twice it does no harm); what is shown comes after it is remembered as about to be.

use crate::{Effect, Entry, EntryKind, Notice, NoticeId, Now, Target};

/// What a step wants done, by kind.
#[derive(Debug)]
pub(crate) struct Out<'a> {
    now: &'a Now,
    remember: bool,
    withdraw: Vec<NoticeId>,
    take_back: Vec<Notice>,
    open: Vec<Target>,
    ring: Vec<(Notice, bool)>,
    reword: Vec<Notice>,
    then: Vec<Effect>,
    log: Vec<Entry>,
}

impl<'a> Out<'a> {
    pub(crate) fn new(now: &'a Now) -> Self {
        Self {
            now,
            remember: false,
            withdraw: vec![],
            take_back: vec![],
            open: vec![],
            ring: vec![],
            reword: vec![],
            then: vec![],
            log: vec![],
        }
    }

    /// The state has changed in a way that a restart must not lose.
    pub(crate) fn remember(&mut self) {
        self.remember = true;
    }

    /// A notice of that name which is wrong by now is taken back all the same: this one may not come to be shown.
    pub(crate) fn ring(&mut self, notice: Notice) {
        self.ring_as(notice, false);
    }

    /// As [`Self::ring`]; `again` where it could not be shown before, and is tried once more.
    pub(crate) fn ring_as(&mut self, notice: Notice, again: bool) {
        self.remember = true;
        self.ring.retain(|(it, _)| it.id != notice.id);
        self.ring.push((notice, again));
    }

    /// Other words are nothing that a restart must not lose. They are sent before anything is remembered: the state has them already, and would
    /// not send them again.
    pub(crate) fn reword(&mut self, notice: Notice) {
        self.reword.push(notice);
    }

    /// Fewer sessions in a notice on the screen: done before it is remembered, as it would not be done again.
    pub(crate) fn take_back(&mut self, smaller: Notice) {
        self.take_back.push(smaller);
    }

    pub(crate) fn withdraw(&mut self, notice: NoticeId) {
        self.remember = true;
        self.withdraw.push(notice);
    }

    pub(crate) fn open(&mut self, target: Target) {
        self.open.push(target);
    }

    pub(crate) fn then(&mut self, effect: Effect) {
        self.then.push(effect);
    }

    pub(crate) fn log(&mut self, kind: EntryKind, text: String) {
        self.log.push(Entry { at: self.now.wall, kind, text });
    }

    /// A line of the log about something with a title.
    pub(crate) fn log_of(&mut self, kind: EntryKind, id: &str, title: &str) {
        self.log(kind, self.now.fill(id, &words::args!["title" => title]));
    }

    /// All effects in order, with `last` (what to show, when to wake) behind them.
    pub(crate) fn into_effects(self, last: Vec<Effect>) -> Vec<Effect> {
        let mut effects = Vec::new();
        effects.extend(self.withdraw.into_iter().map(Effect::Withdraw));
        effects.extend(self.take_back.into_iter().map(Effect::Reword));
        effects.extend(self.reword.into_iter().map(Effect::Reword));
        effects.extend(self.open.into_iter().map(Effect::Open));
        effects.extend(self.remember.then_some(Effect::Remember));
        effects.extend(self.ring.into_iter().map(|(notice, again)| Effect::Ring { notice, again }));
        effects.extend(self.then);
        effects.extend(last);
        effects.extend(self.log.into_iter().map(Effect::Log));
        effects
    }
}
