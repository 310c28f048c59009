//! A day that is struck out whole announces a session that is off; without it the session would be gone in silence, and what stands
//! below its heading would fall to the session above.

use super::labels::{self, Label};
use super::{months, status};
use crate::model::Status;
use crate::outline::{Block, Outline};
use crate::sayings::{self, Sense, Words};

/// Gives what is struck out its words back where it announces a day, or is a heading, and what is left says no more than that it is
/// off; with that word beside them. Of other blocks nothing stays where nothing is left.
pub(crate) fn restore(outline: &mut Outline) {
    let struck = |block: &&mut Block| !block.struck.trim().is_empty();
    outline.blocks.iter_mut().filter(struck).filter(|block| is_off(block)).for_each(|block| {
        let struck = std::mem::take(&mut block.struck);
        let off = if is_moved(&block.text.words) { "" } else { " (cancelled)" };
        block.text.words = format!("{} {}{off}", struck.trim(), block.text.words.trim());
        block.text.marks.truncate(1);
        block.text.links.clear();
    });
    outline.blocks.retain(|block| !block.text.words.trim().is_empty());
}

fn is_off(block: &Block) -> bool {
    let left = &block.text.words;
    let nothing = !left.contains(char::is_alphanumeric);
    (nothing || status::said(left) == Some(Status::Cancelled) || is_moved(left))
        && (block.level().is_some() || announces(&block.struck))
}

/// Whether what is left says only to which day it was moved: `~~October 7: Soil~~ (moved to October 14)`.
fn is_moved(left: &str) -> bool {
    const MOVED: &[&str] =
        &["moved to", "rescheduled to", "rescheduled for", "postponed to", "now on", "now"];
    let low = left.to_lowercase();
    let words = low.trim_start_matches(|c: char| !c.is_alphanumeric());
    let rest = MOVED.iter().find_map(|start| words.strip_prefix(start));
    rest.is_some_and(|rest| {
        let tokens = sayings::split(rest);
        let said = sayings::scan(Words { text: rest, tokens: &tokens });
        let first = said.first().filter(|saying| matches!(saying.sense, Sense::Date(_)));
        first
            .is_some_and(|first| !rest[..first.span.start].contains(char::is_alphanumeric) && rest.len() < 80)
    })
}

/// Whether a text says a day, and is not one of the lines below it.
fn announces(text: &str) -> bool {
    let tokens = sayings::split(text);
    let said = sayings::scan(Words { text, tokens: &tokens });
    let labelled = labels::read(text, 0..text.len()).is_some_and(|labelled| labelled.label != Label::Other);
    let dated = said.iter().any(|saying| matches!(saying.sense, Sense::Date(_)));
    !labelled && (dated || months::ordinal(text).is_some())
}
