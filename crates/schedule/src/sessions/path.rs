//! What stands around a line: the headings above it, and the sentence before it.

use std::cell::OnceCell;

use super::above::{self, Years};
use super::context::{About, Heading};
use super::draft::Looks;
use super::line::Line;

/// The headings above a line, the page's title first, and the sentence before it.
#[derive(Debug, Default)]
pub(crate) struct Path<'l, 'o> {
    pub headings: Vec<Heading>,
    /// The paragraph before, which may lead to a list or a table.
    pub lead: Option<Lead<'l, 'o>>,
}

/// A paragraph that may lead to something: what it says is looked at when that comes.
#[derive(Debug)]
pub(crate) struct Lead<'l, 'o> {
    block: &'l [Line<'o>],
    about: OnceCell<About>,
    years: OnceCell<Option<Years>>,
}

impl<'l, 'o> Lead<'l, 'o> {
    pub fn new(block: &'l [Line<'o>]) -> Self {
        Self { block, about: OnceCell::new(), years: OnceCell::new() }
    }

    fn about(&self) -> About {
        let words = |line: &Line<'o>| About::of(&line.text().words);
        *self.about.get_or_init(|| self.block.first().map_or(About::Nothing, words))
    }

    fn years(&self) -> Option<Years> {
        *self.years.get_or_init(|| above::lead(self.block))
    }
}

impl Path<'_, '_> {
    /// Goes under a heading.
    pub fn enter(&mut self, heading: Heading) {
        self.headings.retain(|above| above.level < heading.level);
        self.headings.push(heading);
        self.lead = None;
    }

    /// What the dates here are: the nearest words that say so decide; those that only may speak of meetings come last.
    pub fn about(&self) -> About {
        self.about_by(|_| true)
    }

    fn about_by(&self, counts: impl Fn(&Heading) -> bool) -> About {
        let lead = self.lead.as_ref().map(Lead::about).filter(|about| *about == About::Meets);
        let headings = self.headings.iter().rev().filter(|heading| counts(heading));
        let mut near = lead.into_iter().chain(headings.map(|heading| heading.about));
        let clear = near.clone().find(|about| *about >= About::Otherwise);
        clear.or_else(|| near.find(|about| *about == About::MayMeet)).unwrap_or(About::Nothing)
    }

    /// Whether what stands here may be a meeting.
    pub fn meets(&self) -> bool {
        matches!(self.about(), About::Meets | About::MayMeet)
    }

    /// Whether what stands here has dates that are no meetings.
    pub fn otherwise(&self) -> bool {
        self.about() == About::Otherwise
    }

    /// As [`Self::otherwise`], for a heading of that level with times of its own: what stands beside it has no say.
    pub fn otherwise_above(&self, level: u8) -> bool {
        self.about_by(|heading| heading.level < level || heading.about != About::Otherwise)
            == About::Otherwise
    }

    /// Which way the nearest heading looks that says so.
    pub fn looks(&self) -> Looks {
        self.headings
            .iter()
            .rev()
            .map(|heading| heading.looks)
            .find(|looks| *looks != Looks::Around)
            .unwrap_or_default()
    }

    /// Leaves the headings that are deeper than one that comes: they have come to their end.
    pub fn rise(&mut self, level: u8) {
        self.headings.retain(|above| above.level <= level);
    }

    /// The years of the nearest heading that says some.
    pub fn years(&self) -> Option<Years> {
        self.headings.iter().rev().find_map(|heading| heading.years)
    }

    /// The years of the sentence that leads to what stands here, else those of the headings.
    pub fn led_years(&self) -> Option<Years> {
        self.lead.as_ref().and_then(Lead::years).or_else(|| self.years())
    }
}
