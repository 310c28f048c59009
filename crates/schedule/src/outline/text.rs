//! The text of a block, and what is known of its bytes.

use std::ops::Range;

use super::Anchor;
use crate::joiners;

/// Where a line of the source begins in the text of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mark {
    pub at: usize,
    /// 1-based line of the source.
    pub line: usize,
    /// Whether the page breaks the line there for its reader, too.
    pub hard: bool,
}

/// Words with single spaces, `\n` between lines and `\t` between the cells of a row.
#[derive(Debug, Clone, Default)]
pub(crate) struct Text {
    pub words: String,
    pub marks: Vec<Mark>,
    pub links: Vec<Anchor>,
}

impl Text {
    /// Takes off what hangs over at the end.
    pub(super) fn finish(&mut self) {
        joiners::finish(&mut self.words);
        let end = self.words.trim_end().len();
        self.words.truncate(end);
        for link in &mut self.links {
            link.span.end = link.span.end.min(end);
        }
        self.links.retain(|link| !link.span.is_empty());
        let kept = self.marks.partition_point(|mark| mark.at < end).max(1);
        self.marks.truncate(kept);
    }

    /// The 1-based line of the source at that byte.
    pub fn line(&self, at: usize) -> usize {
        let next = self.marks.partition_point(|mark| mark.at <= at);
        self.marks.get(next.saturating_sub(1)).map_or(1, |mark| mark.line)
    }

    /// The byte ranges of the lines, each with whether a reader sees it begin anew.
    pub fn lines(&self) -> impl Iterator<Item = (Range<usize>, bool)> {
        let end = self.words.len();
        let next = self.marks.iter().skip(1).map(|mark| mark.at).chain([end]);
        self.marks.iter().zip(next).map(|(mark, next)| (mark.at..next, mark.hard))
    }

    /// The byte ranges of the cells of a row.
    pub fn cells(&self) -> impl Iterator<Item = Range<usize>> {
        let mut at = 0;
        self.words.split('\t').map(move |cell| {
            let range = at..at + cell.len();
            at = range.end + 1;
            range
        })
    }

    /// The links that begin in that stretch.
    pub fn links_in(&self, span: Range<usize>) -> &[Anchor] {
        let first = self.links.partition_point(|link| link.span.start < span.start);
        let last = self.links.partition_point(|link| link.span.start < span.end);
        &self.links[first..last.max(first)]
    }
}
