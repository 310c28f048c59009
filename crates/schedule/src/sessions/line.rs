//! The lines of a page: the unit that is labelled, that announces a session, or that goes on from the one before it.

use std::ops::Range;

use super::labels::{self, Label, Labelled};
use crate::outline::{Anchor, Block, Kind, Outline, Text};
use crate::room::{self, Room};
use crate::sayings::{self, Saying, Sense, Words};

/// A line of a block: of a paragraph, an item, a cell, or a whole heading.
#[derive(Debug)]
pub(crate) struct Line<'o> {
    pub block: &'o Block,
    /// The number of the block.
    pub number: usize,
    /// Its bytes in the block's text.
    pub span: Range<usize>,
    pub labelled: Option<Labelled>,
    pub sayings: Vec<Saying>,
    /// Whether it is the first of its block.
    pub first: bool,
}

impl<'o> Line<'o> {
    /// Its words.
    pub fn words(&self) -> &'o str {
        &self.block.text.words[self.span.clone()]
    }

    /// Its words from a byte of the block's text on; none where that lies in the next line, as the end of a day may that is broken over two.
    pub fn behind(&self, from: usize) -> &'o str {
        self.block.text.words.get(from..self.span.end).unwrap_or_default()
    }

    /// The text of its block.
    pub fn text(&self) -> &'o Text {
        &self.block.text
    }

    /// The 1-based line of the source.
    pub fn source(&self) -> usize {
        self.block.text.line(self.span.start)
    }

    /// The links that begin in it.
    pub fn links(&self) -> &'o [Anchor] {
        self.block.text.links_in(self.span.clone())
    }

    /// What a session takes from it at the most, in bytes.
    pub fn weight(&self) -> usize {
        let links: usize = self.links().iter().map(|link| link.url.len()).sum();
        32 + self.span.len() + links + 160 * self.sayings.len()
    }

    /// Whether it is a heading.
    pub fn is_heading(&self) -> bool {
        matches!(self.block.kind, Kind::Heading(_))
    }

    /// How many letters and digits are in its sayings, and in the whole of it.
    pub fn letters(&self) -> (usize, usize) {
        let count = |text: &str| text.bytes().filter(|b| b.is_ascii_alphanumeric() || *b >= 0x80).count();
        let said = self.sayings.iter().map(|saying| count(&self.text().words[saying.span.clone()]));
        (said.sum(), count(self.words()))
    }

    /// Whether a time of day is said in it with its zone.
    pub fn zoned(&self) -> bool {
        self.sayings.iter().any(|saying| matches!(&saying.sense, Sense::Time(said) if !said.zones.is_empty()))
    }

    /// Whether a time of day is said in it.
    pub fn timed(&self) -> bool {
        self.sayings.iter().any(|saying| matches!(saying.sense, Sense::Time(_)))
    }
}

/// What a line and a saying take, in bytes.
const LINE: usize = 160;
const SAYING: usize = 256;

/// The lines of a page in order, and the first line of the source for which there was no room.
pub(crate) fn lines(outline: &Outline) -> (Vec<Line<'_>>, Option<usize>) {
    let mut room = Room::new(room::LINES);
    let mut lines = Vec::with_capacity(outline.blocks.len());
    for (number, block) in outline.blocks.iter().enumerate() {
        let before = lines.len();
        read(block, number, &mut lines);
        let size = lines[before..].iter().map(|line| LINE + SAYING * line.sayings.len()).sum();
        if !room.take(size, block.text.line(0)) {
            lines.truncate(before);
            break;
        }
    }
    (lines, room.cut())
}

/// Adds the lines of a block.
fn read<'o>(block: &'o Block, number: usize, lines: &mut Vec<Line<'o>>) {
    let tokens = sayings::split(&block.text.words);
    let said = sayings::scan(Words { text: &block.text.words, tokens: &tokens });
    let mut said = said.into_iter().peekable();
    if let Some(labelled) = pair(block) {
        let span = 0..block.text.words.len();
        let labelled = Some(labelled);
        lines.push(Line { block, number, span, labelled, sayings: said.collect(), first: true });
        return;
    }
    for (count, span) in spans(block).into_iter().enumerate() {
        let mut sayings = Vec::new();
        while let Some(saying) = said.next_if(|saying| saying.span.start < span.end) {
            sayings.push(saying);
        }
        let named = |saying: &Saying, name: &Range<usize>| {
            matches!(saying.sense, Sense::Date(_)) && name.contains(&saying.span.start)
        };
        let labelled = labels::read(&block.text.words, span.clone())
            .filter(|labelled| !sayings.iter().any(|saying| named(saying, &labelled.name)));
        lines.push(Line { block, number, span, labelled, sayings, first: count == 0 });
    }
}

/// A row of two cells of which the first is a label, is a labelled line: `| When | 9am PT |`. The header of a table has labels in both.
fn pair(block: &Block) -> Option<Labelled> {
    if !matches!(block.kind, Kind::Row { .. }) {
        return None;
    }
    let mut cells = block.text.cells();
    let (name, value) = (cells.next()?, cells.next()?);
    let words = &block.text.words;
    let label = labels::kind(words[name.clone()].trim().trim_end_matches(':'));
    let other = labels::kind(words[value.clone()].trim());
    let dated = words[value.clone()].contains(|c: char| c.is_ascii_digit());
    let header = matches!(block.kind, Kind::Row { header: true, .. }) && !dated;
    let known = !matches!(label, Label::Other | Label::Text | Label::Due) && other == Label::Other && !header;
    (known && cells.next().is_none()).then_some(Labelled { label, name, value })
}

/// The lines of a block: a heading is one, a row one for each cell, and a saying is never torn apart.
fn spans(block: &Block) -> Vec<Range<usize>> {
    match block.kind {
        Kind::Heading(_) => std::iter::once(0..block.text.words.len()).collect(),
        Kind::Row { .. } => block.text.cells().collect(),
        Kind::Paragraph | Kind::Item => {
            let lines = block.text.lines().map(|(span, _)| trimmed(&block.text, span));
            lines.flat_map(|line| entries(&block.text, line)).collect()
        }
    }
}

/// A line that lost its breaks holds several entries: each ends with its details in brackets, the next begins with a quoted or a
/// linked title.
fn entries(text: &Text, line: Range<usize>) -> Vec<Range<usize>> {
    let mut entries = Vec::new();
    let mut from = line.start;
    for (at, _) in text.words[line.clone()].match_indices(") ") {
        let next = line.start + at + 2;
        let linked = text.links_in(next..next + 1).first().is_some_and(|link| link.span.start == next);
        let titled = linked || text.words[next..].starts_with(['"', '“']);
        if titled && text.words[next..line.end].ends_with(')') {
            entries.push(from..next - 1);
            from = next;
        }
    }
    entries.push(from..line.end);
    entries
}

fn trimmed(text: &Text, span: Range<usize>) -> Range<usize> {
    let kept = text.words[span.clone()].trim_end().len();
    span.start..span.start + kept
}
