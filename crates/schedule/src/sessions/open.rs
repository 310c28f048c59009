//! The session that is open while the lines below its day are read, and the line with which another one begins.

use std::ops::Range;

use super::announce::Announced;
use super::attach::Pending;
use super::draft::Draft;
use super::labels::Label;
use super::line::Line;
use super::{moved, retime, status};
use crate::outline::Kind;
use crate::sayings::{DateSaid, Sense, TimeSaid};

/// What an open session holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    /// All below its heading.
    Section(u8),
    /// What is nested in its item, and the labelled items after it.
    Item(u16),
    /// The lines after it, until the next day or heading.
    Lines,
}

pub(super) struct Open<'l, 'o> {
    /// The drafts of the days that were announced together; none where nobody can tell whose the lines are.
    pub drafts: Range<usize>,
    pub scope: Scope,
    pub pending: Pending,
    /// The day itself, when its heading says no more than the day.
    pub bare: Option<Draft>,
    told: Told<'l, 'o>,
}

/// What the labelled lines have told so far.
#[derive(Default)]
struct Told<'l, 'o> {
    /// Whether one said the time.
    when: bool,
    /// Whether one said something else after it.
    more: bool,
    topics: usize,
    /// The topic that was told last.
    topic: Option<&'l Line<'o>>,
}

impl<'l, 'o> Open<'l, 'o> {
    pub fn new(drafts: Range<usize>, scope: Scope, bare: Option<Draft>) -> Self {
        Self { drafts, scope, pending: Pending::default(), bare, told: Told::default() }
    }

    /// Remembers what a line tells.
    pub fn hear(&mut self, line: &'l Line<'o>) {
        match line.labelled.as_ref().map(|labelled| labelled.label) {
            Some(Label::When) if line.timed() => self.told.when = true,
            Some(Label::Topic) => {
                self.told.topics += 1;
                self.told.topic = Some(line);
                self.told.more |= self.told.when;
            }
            Some(Label::Hosts | Label::Track) => self.told.more |= self.told.when,
            _ => {}
        }
    }

    /// The topic of a session that begins without a heading: the last one, where two were told.
    pub fn next_topic(&self) -> Option<&'l Line<'o>> {
        self.told.topic.filter(|_| self.told.topics > 1)
    }

    /// Whether a line below the day begins another session: with another day, or another title for the same, and a time or a status
    /// beside it, or below.
    pub fn gives_way(
        &self,
        line: &Line<'_>,
        announced: &Announced<'_>,
        next: Option<&Line<'_>>,
        led: bool,
        drafts: &[Draft],
    ) -> bool {
        let when = |next: &Line<'_>| {
            let label = next.labelled.as_ref().map(|labelled| labelled.label);
            label == Some(Label::When) && next.timed()
        };
        let apart = line.block.kind == Kind::Paragraph
            && ((led && self.is_told(drafts)) || status::said(line.words()).is_some());
        let other = |draft: &Draft| apart && announced.title.is_some() && draft.title != announced.title;
        let known = |draft: &Draft| draft.date.day == announced.date.day && !other(draft);
        announced.leads
            && line.labelled.is_none()
            && (line.timed() || next.is_some_and(when) || apart)
            && moved::read(line).is_empty()
            && !drafts.iter().any(known)
    }

    /// Whether enough is told of the session for another one to begin.
    fn is_told(&self, drafts: &[Draft]) -> bool {
        let told = |draft: &Draft| !draft.times.is_empty() || draft.status.is_some();
        self.told.when || self.told.topics > 0 || drafts.iter().any(told)
    }

    /// Whether a line says when another session is, whose heading is missing or not understood: the time again after other things
    /// were told, or another day.
    pub fn is_over(&self, line: &Line<'_>, drafts: &[Draft]) -> bool {
        let (Some(first), Some(labelled)) = (drafts.first(), &line.labelled) else { return false };
        let name = &line.text().words[labelled.name.clone()];
        let new = name.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("new "));
        if labelled.label != Label::When || !line.timed() || new || !moved::read(line).is_empty() {
            return false;
        }
        let two = self.told.topics > 1;
        let again = || times(line).any(|said| retime::retimes(first, said));
        (other_day(line, drafts) && (self.told.when || two)) || ((self.told.more || two) && again())
    }
}

fn times<'s>(line: &'s Line<'_>) -> impl Iterator<Item = &'s TimeSaid> {
    line.sayings.iter().filter_map(|saying| match &saying.sense {
        Sense::Time(said) => Some(said),
        _ => None,
    })
}

/// Whether a line says a day, but none of the session's.
fn other_day(line: &Line<'_>, drafts: &[Draft]) -> bool {
    let mut dates = line.sayings.iter().filter_map(|saying| match &saying.sense {
        Sense::Date(date) => Some(date),
        _ => None,
    });
    let known = |date: &DateSaid| {
        drafts.iter().any(|draft| draft.date.day == date.day || draft.date.until == Some(date.day))
    };
    dates.next().is_some_and(|first| !known(first) && !dates.any(known))
}
