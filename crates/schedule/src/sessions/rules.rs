//! Sentences that say how often the group meets.

use std::ops::Range;

use super::draft::Spoken;
use super::line::Line;
use super::phrases::{Phrases, has};
use crate::outline::{Block, Kind, Outline, tidy};
use crate::sayings::{self, Repeat, Sense, Words};

/// A repetition as said.
#[derive(Debug, Clone)]
pub(crate) struct RuleSaid {
    pub text: String,
    pub rrule: Option<String>,
    pub times: Vec<Spoken>,
    pub weekdays: Vec<chrono::Weekday>,
    pub line: usize,
}

/// The repetitions of a page.
pub(super) fn read(outline: &Outline, lines: &[Line<'_>]) -> Vec<RuleSaid> {
    let mut rules = Vec::new();
    let mut lines = lines.iter().peekable();
    for (number, block) in outline.blocks.iter().enumerate() {
        let mut own = Vec::new();
        while let Some(line) = lines.next_if(|line| line.number == number) {
            own.push(line);
        }
        let spans = match block.kind {
            Kind::Row { .. } => block.text.cells().collect(),
            _ => sentences(&block.text.words),
        };
        if rules.len() < 200 && may_repeat(&block.text.words) {
            rules.extend(spans.into_iter().filter_map(|span| rule(block, span, &own)));
        }
    }
    rules
}

/// Whether a text has one of the words without which nothing is repeated.
fn may_repeat(text: &str) -> bool {
    const SIGNS: &Phrases = &[
        "annually",
        "bi-weekly",
        "biweekly",
        "daily",
        "day",
        "each",
        "every",
        "fortnightly",
        "fridays",
        "mondays",
        "month",
        "monthly",
        "months",
        "quarterly",
        "regularly",
        "saturdays",
        "sundays",
        "thursdays",
        "tuesdays",
        "twice",
        "wednesdays",
        "week",
        "weekly",
        "weeks",
        "yearly",
    ];
    has(text, SIGNS)
}

/// The sentences of a text; what stands in parentheses after one belongs to it.
pub(super) fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut sentences: Vec<Range<usize>> = Vec::new();
    let mut from = 0;
    for (at, mark) in text.match_indices(['.', '?', '!', ';']) {
        let end = at + mark.len();
        let rest = text[end..].trim_start();
        let ends = text[end..].starts_with(char::is_whitespace)
            && !abbreviated(&text[from..at])
            && !rest.starts_with('(');
        if ends && !rest.starts_with(|c: char| c.is_lowercase()) {
            sentences.push(from..end);
            from = text.len() - rest.len();
        }
    }
    if from < text.len() {
        sentences.push(from..text.len());
    }
    sentences
}

/// `a.m`, `Sept`, `e.g`: a full stop after it ends no sentence.
fn abbreviated(before: &str) -> bool {
    let word = before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    (letters == 1 && !word.ends_with(|c: char| c.is_ascii_digit()))
        || word.contains('.') && letters <= 3
        || (letters <= 4 && sayings::month(word).is_some())
}

fn rule(block: &Block, span: Range<usize>, lines: &[&Line<'_>]) -> Option<RuleSaid> {
    let text = &block.text.words[span.clone()];
    if !text.contains(|c: char| c.is_alphabetic()) {
        return None;
    }
    let tokens = sayings::split(text);
    let words = Words { text, tokens: &tokens };
    let Repeat { rule, weekdays } = sayings::repeat(words, 0, tokens.len())?;
    let said = lines.iter().flat_map(|line| &line.sayings).filter(|saying| span.contains(&saying.span.start));
    let mut times = Vec::new();
    for saying in said {
        match &saying.sense {
            Sense::Time(said) => times.push(Spoken {
                said: said.clone(),
                text: tidy(&block.text.words[saying.span.clone()], 80),
                line: block.text.line(saying.span.start),
                apart: false,
            }),
            Sense::Date(_) => return None,
            _ => {}
        }
    }
    let meets = meets(text) && (!weekdays.is_empty() || tokens.len() < 30);
    let believed = !times.is_empty() || meets;
    believed.then(|| RuleSaid {
        text: tidy(text, 300),
        rrule: rule,
        times,
        weekdays,
        line: block.text.line(span.start),
    })
}

/// Whether a sentence speaks of meeting.
fn meets(text: &str) -> bool {
    const WORDS: &Phrases = &[
        "call",
        "calls",
        "gather",
        "gathers",
        "group",
        "happens",
        "held",
        "join",
        "meet",
        "meeting",
        "meetings",
        "meets",
        "meetup",
        "office hours",
        "seminar",
        "seminars",
        "session",
        "sessions",
        "take place",
        "takes place",
    ];
    has(text, WORDS)
}
