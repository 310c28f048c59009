//! Which words belong to which date: from blocks and sayings to drafts of sessions.

mod about;
mod above;
mod announce;
mod attach;
mod audience;
mod beside;
mod context;
mod dateless;
mod draft;
mod entry;
mod front;
mod further;
mod general;
mod label_words;
mod labels;
mod lengths;
mod line;
mod links;
mod months;
mod moved;
mod names;
mod notices;
mod open;
mod opening;
mod overview;
mod parts;
mod path;
mod phrases;
mod prose;
mod retime;
mod rules;
mod seen;
mod shared;
mod status;
mod status_words;
mod struck;
mod support;
mod table;
mod times;
mod title;
mod undated;
mod vocabulary;
mod walk;

pub(crate) use above::Years;
pub(crate) use draft::{Draft, Looks, Part, Spoken};
pub(crate) use lengths::PageLength;
pub(crate) use names::unknown;
pub(crate) use rules::RuleSaid;
pub(crate) use seen::lines;
pub(crate) use struck::restore;

use std::collections::BTreeSet;

use crate::doubt::Doubt;
use crate::model::{Page, Undated};
use crate::outline::Outline;

/// All that was gathered from a page.
#[derive(Debug, Default)]
pub(crate) struct Gathered {
    pub drafts: Vec<Draft>,
    pub undated: Vec<Undated>,
    pub rules: Vec<RuleSaid>,
    /// The time of all sessions, where a sentence says it for all.
    pub general: Option<RuleSaid>,
    /// How long each session is, where a sentence says it for all.
    pub length: Option<PageLength>,
    pub page: Page,
    /// The lines of times that no session has taken, in the order of the page.
    pub adrift: Vec<usize>,
    pub doubts: Vec<Doubt>,
    /// The first line of which something was left out because the page is too long.
    pub cut: Option<usize>,
}

/// Gathers what a page says.
pub(crate) fn gather(outline: &Outline) -> Gathered {
    let (mut lines, cut) = line::lines(outline);
    months::fill(&mut lines);
    let lines = lines;
    let mut gathered = walk::walk(outline, &lines);
    table::join(&mut gathered.drafts);
    front::join(&mut gathered.drafts, front::read(outline));
    said_in_passing(&mut gathered.drafts);
    overview::join(&mut gathered.drafts);
    notices::none(&mut gathered.drafts);
    let unsure = notices::read(&mut gathered.drafts, &lines);
    gathered.doubts.extend(unsure);
    shared::lone(&mut gathered.drafts, &lines);
    let uncalled = shared::call(&mut gathered.drafts, &lines);
    gathered.page = about::read(outline, &lines, &gathered.drafts);
    let (rules, untold) = rules::read(&lines);
    gathered.rules = rules;
    gathered.rules.retain(|rule| !rules::is_within(rule, &gathered.drafts, &lines));
    gathered.general = general::time(&lines, &gathered);
    general::zone(&mut gathered, &lines);
    gathered.doubts.extend(dateless::doubts(&lines, &gathered));
    gathered.length = lengths::read(outline, &lines);
    let drafts = gathered.drafts.iter().filter_map(|draft| draft.cut);
    gathered.cut =
        drafts.chain(gathered.cut).chain(outline.cut).chain(cut).chain(untold).chain(uncalled).min();
    gathered
}

/// A day that a sentence says in passing is no session of its own when the page announces it.
fn said_in_passing(drafts: &mut Vec<Draft>) {
    let announced: BTreeSet<_> =
        drafts.iter().filter(|draft| !draft.passing).map(|draft| draft.date.day).collect();
    drafts.retain(|draft| !draft.passing || !announced.contains(&draft.date.day));
}
