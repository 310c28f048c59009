//! The page's own lines about one session, with what was said marked: the evidence behind its time.

use std::collections::BTreeSet;

use schedule::PageLine;
use serde::{Deserialize, Serialize};

use crate::{Evidence, Vote};

/// How many lines are shown before and after those that were read for the session.
const AROUND: usize = 4;
/// How many are shown at the most.
const MOST: usize = 40;
/// Deeper lists are drawn as if they were this deep.
const DEEPEST: u16 = 6;

/// One line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceLine {
    /// Its 1-based number in the page's source.
    pub line: usize,
    /// In how many lists it lies, 6 at the most.
    pub depth: u16,
    /// The level of a heading.
    pub heading: Option<u8>,
    /// Whether the session was read from it.
    pub read: bool,
    /// Its text, in order.
    pub pieces: Vec<SourcePiece>,
}

/// A stretch of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourcePiece {
    /// Its words.
    pub text: String,
    /// What it was understood as; none: nothing.
    pub said: Option<SaidAs>,
}

/// What a stretch of a line was understood as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SaidAs {
    /// A date, a weekday, a year, a length, a rule.
    Something,
    /// A time that names the start that was taken.
    Agrees,
    /// A time that names another one.
    Dissents,
}

/// The lines about a session: those it was read from with some around, and those that settled what these leave open.
#[must_use]
pub fn source(lines: &[PageLine], title: &str, evidence: &Evidence) -> Vec<SourceLine> {
    let Some(anchor) = anchor(lines, title, evidence.line) else { return Vec::new() };
    let (first, last) = own(lines, anchor, evidence);
    let near = first.saturating_sub(AROUND)..=(last + AROUND).min(lines.len() - 1);
    let settled = evidence.reasons.iter().chain(&evidence.doubts).map(|it| it.line);
    let elsewhere = settled.filter_map(|line| lines.iter().position(|it| it.line == line));
    let shown: BTreeSet<usize> = near.chain(elsewhere).collect();
    let is_read = |at: usize| (first..=last).contains(&at);
    shown.into_iter().take(MOST).map(|at| shown_line(&lines[at], is_read(at), evidence)).collect()
}

/// The line of the date. Many lines have one number where a page has no line breaks: there it is the one with the title.
fn anchor(lines: &[PageLine], title: &str, line: usize) -> Option<usize> {
    let candidates = || lines.iter().enumerate().filter(|(_, it)| it.line == line);
    let titled = candidates().find(|(_, it)| text(it).contains(title));
    titled.or_else(|| candidates().next()).map(|(at, _)| at)
}

/// The first and the last line that the session was read from; the votes stand close by the date.
fn own(lines: &[PageLine], anchor: usize, evidence: &Evidence) -> (usize, usize) {
    let near = anchor.saturating_sub(MOST / 2)..(anchor + MOST / 2).min(lines.len());
    let of = |vote: &Vote| {
        let says = |at: &usize| lines[*at].line == vote.line && text(&lines[*at]).contains(&vote.text);
        near.clone().filter(says).min_by_key(|at| at.abs_diff(anchor))
    };
    let all: Vec<usize> = evidence.votes.iter().filter_map(of).chain([anchor]).collect();
    (all.iter().copied().min().unwrap_or(anchor), all.iter().copied().max().unwrap_or(anchor))
}

fn shown_line(line: &PageLine, read: bool, evidence: &Evidence) -> SourceLine {
    let read = read && line.pieces.iter().any(|it| it.said);
    let votes: Vec<&Vote> = evidence.votes.iter().filter(|it| read && it.line == line.line).collect();
    let piece = |it: &schedule::Piece| SourcePiece {
        text: it.text.clone(),
        said: it.said.then(|| said_as(&it.text, &votes)),
    };
    SourceLine {
        line: line.line,
        depth: line.depth.min(DEEPEST),
        heading: line.heading,
        read,
        pieces: line.pieces.iter().map(piece).collect(),
    }
}

fn said_as(text: &str, votes: &[&Vote]) -> SaidAs {
    let vote = votes.iter().find(|it| it.text == text);
    let vote = vote.or_else(|| votes.iter().find(|it| it.text.contains(text) || text.contains(&it.text)));
    match vote {
        None => SaidAs::Something,
        Some(vote) if vote.agrees => SaidAs::Agrees,
        Some(_) => SaidAs::Dissents,
    }
}

fn text(line: &PageLine) -> String {
    line.pieces.iter().map(|it| it.text.as_str()).collect()
}
