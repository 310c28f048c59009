//! The lines of a page as its reader sees them, with what was understood of each: the evidence, to be shown.

use std::ops::Range;

use super::{line, line::Line, rules, rules::RuleSaid};
use crate::model::{PageLine, Piece};
use crate::outline::{Kind, Outline};
use crate::sayings::{Saying, Sense};

/// How many characters of what says nothing are kept before and after what says something.
const BESIDE: usize = 120;
/// How many pieces of a line are kept.
const PIECES: usize = 64;

/// All lines in the order of the page.
pub(crate) fn lines(outline: &Outline) -> Vec<PageLine> {
    let (lines, _) = line::lines(outline);
    let (rules, _) = rules::read(&lines);
    let one = |a: &Line<'_>, b: &Line<'_>| a.number == b.number && matches!(a.block.kind, Kind::Row { .. });
    lines.chunk_by(one).filter_map(|own| seen(own, &rules)).collect()
}

/// A line, or the cells of a row; none when nothing stands there.
fn seen(own: &[Line<'_>], rules: &[RuleSaid]) -> Option<PageLine> {
    let (first, last) = (own.first()?, own.last()?);
    let words = &first.text().words;
    let span = first.span.start..last.span.end;
    let is_said = |saying: &&Saying| !matches!(saying.sense, Sense::NoDay);
    let mut said: Vec<Range<usize>> =
        own.iter().flat_map(|line| &line.sayings).filter(is_said).map(|saying| saying.span.clone()).collect();
    said.extend(rules.iter().filter_map(|rule| {
        let at = span.start + words[span.clone()].find(&rule.text)?;
        Some(at..at + rule.text.len())
    }));
    let pieces = pieces(words, span, &said);
    (!pieces.is_empty()).then(|| PageLine {
        line: first.source(),
        depth: first.block.depth,
        heading: first.block.level(),
        pieces,
    })
}

/// Cut wherever something said begins or ends, so that a time within a rule is a piece of its own.
fn pieces(words: &str, span: Range<usize>, said: &[Range<usize>]) -> Vec<Piece> {
    let mut cuts: Vec<usize> = said.iter().flat_map(|it| [it.start, it.end]).collect();
    cuts.extend([span.start, span.end]);
    cuts.retain(|cut| (span.start..=span.end).contains(cut));
    cuts.sort_unstable();
    cuts.dedup();
    let ends = cuts.windows(2).map(|cut| cut[0]..cut[1]);
    let piece = |it: Range<usize>| {
        let is_said = said.iter().any(|said| said.start <= it.start && it.end <= said.end);
        let text = words[it].replace('\t', " | ").replace('\n', " ");
        Piece { text: if is_said { text } else { shortened(&text) }, said: is_said }
    };
    ends.map(piece).take(PIECES).collect()
}

fn shortened(text: &str) -> String {
    let count = text.chars().count();
    if count <= 2 * BESIDE {
        return text.to_owned();
    }
    let start = text.chars().take(BESIDE);
    start.chain(" … ".chars()).chain(text.chars().skip(count - BESIDE)).collect()
}
