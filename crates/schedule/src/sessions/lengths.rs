//! Sentences that say for all sessions of a page how long they are.

use std::ops::Range;

use super::line::Line;
use super::rules::sentences;
use crate::outline::{Kind, Outline};
use crate::sayings::{self, Sense, Words};

/// How long each session is, and which minutes of it belong to which track.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PageLength {
    pub minutes: u32,
    /// The first word of a track's name in small letters, and its minutes from the start of the session.
    pub tracks: Vec<(String, Range<u32>)>,
}

/// The length that a page gives all its sessions; of several sentences the first.
pub(super) fn read(outline: &Outline, lines: &[Line<'_>]) -> Option<PageLength> {
    let lengths =
        |line: &Line<'_>| line.sayings.iter().any(|saying| matches!(saying.sense, Sense::Length(..)));
    lines
        .chunk_by(|one, next| one.number == next.number)
        .filter(|block| block.iter().any(lengths))
        .filter_map(|block| outline.blocks.get(block.first()?.number))
        .filter(|block| matches!(block.kind, Kind::Paragraph | Kind::Item))
        .find_map(|block| {
            sentences(&block.text.words).into_iter().find_map(|span| sentence(&block.text.words[span]))
        })
}

fn sentence(text: &str) -> Option<PageLength> {
    let tokens = sayings::split(text);
    let words = Words { text, tokens: &tokens };
    let said = sayings::scan(words);
    if said.iter().any(|saying| matches!(saying.sense, Sense::Date(_))) {
        return None;
    }
    let lengths: Vec<(u32, usize, usize)> = said
        .iter()
        .filter_map(|saying| match saying.sense {
            Sense::Length(minutes, _) => Some((minutes, saying.tokens.start, saying.tokens.end)),
            _ => None,
        })
        .collect();
    halves(words, &lengths).or_else(|| each(words, &lengths))
}

/// "The seed track has the first forty minutes, the tool track the rest of the hour."
fn halves(words: Words<'_>, lengths: &[(u32, usize, usize)]) -> Option<PageLength> {
    let (first, _, _) =
        *lengths.iter().find(|(_, at, _)| before(words, *at, &["first", "opening", "initial"]))?;
    let rest = (0..words.tokens.len())
        .find(|&at| words.any_word(at, &["remainder", "rest", "remaining", "last", "second", "balance"]))?;
    let after = lengths.iter().find(|(_, at, _)| *at > rest);
    let whole_hour = (rest..words.tokens.len()).any(|at| words.word(at, "hour"));
    let of = |at: usize| (rest..at).any(|token| words.word(token, "of"));
    let minutes = match after {
        Some((whole, at, _)) if of(*at) && *whole > first => *whole,
        Some((more, _, _)) => first + more,
        None if whole_hour && first < 60 => 60,
        None => return None,
    };
    let names: Vec<String> = (1..words.tokens.len())
        .filter(|&at| words.any_word(at, &["track", "part", "half"]))
        .map(|at| words.written(at - 1).to_lowercase())
        .collect();
    let tracks = match &names[..] {
        [one, two] if one != two => vec![(one.clone(), 0..first), (two.clone(), first..minutes)],
        _ => Vec::new(),
    };
    Some(PageLength { minutes, tracks })
}

fn before(words: Words<'_>, at: usize, list: &[&str]) -> bool {
    at.checked_sub(1).is_some_and(|at| words.any_word(at, list))
}

/// "Each session lasts one hour", "our calls are 45 minutes long", "60-minute meetings", "two calls a month, each 90 minutes".
fn each(words: Words<'_>, lengths: &[(u32, usize, usize)]) -> Option<PageLength> {
    const THINGS: &[&str] =
        &["sessions", "meetings", "calls", "seminars", "webinars", "workshops", "meetups"];
    const ONE: &[&str] = &["session", "meeting", "call", "seminar", "webinar", "workshop", "meetup"];
    let (minutes, at, next) = *lengths.first().filter(|_| lengths.len() == 1)?;
    let every = |at: usize| words.any_word(at, &["each", "every", "all", "our", "the"]);
    let subject = (0..at).rev().take(6).any(|token| {
        words.any_word(token, THINGS) || (words.any_word(token, ONE) && token > 0 && every(token - 1))
    });
    let verb = (0..at)
        .rev()
        .take(4)
        .any(|token| words.any_word(token, &["last", "lasts", "are", "is", "run", "runs", "take", "takes"]));
    let object = words.any_word(next, THINGS);
    let apiece = apiece(words, at, next, THINGS);
    let fits = (10..=8 * 60).contains(&minutes) && (subject && verb || object || apiece);
    fits.then_some(PageLength { minutes, tracks: Vec::new() })
}

/// "two calls a month, each 90 minutes", "calls of 90 minutes each": of the things that are named last before it.
fn apiece(words: Words<'_>, at: usize, next: usize, things: &[&str]) -> bool {
    const NO_THINGS: &[&str] =
        &["always", "as", "begins", "is", "its", "lasts", "plus", "runs", "starts", "takes", "this", "us"];
    let before = at.checked_sub(1).filter(|&before| words.word(before, "each"));
    let Some(from) = before.or(Some(at).filter(|_| words.word(next, "each"))) else { return false };
    let thing = |token: &usize| {
        let word = words.written(*token).to_lowercase();
        word.ends_with('s') && !word.ends_with("days") && !NO_THINGS.contains(&word.as_str())
    };
    (0..from).rev().take(12).find(thing).is_some_and(|token| words.any_word(token, things))
}
