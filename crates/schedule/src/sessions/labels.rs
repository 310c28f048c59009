//! `When: …`, `Main track: …`: what a word before a colon says about the words after it.

use std::ops::Range;

use super::label_words::{ACCESS, AGENDA, DUE, DUE_PARTS, HOSTS, LENGTH, TEXT, TOPIC, WHEN, WHERE};

/// What a labelled line tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Label {
    /// Day or time.
    When,
    Topic,
    /// Hosts, guests, facilitators, speakers.
    Hosts,
    /// A part of a session.
    Track,
    Where,
    Length,
    /// How to join or register.
    Access,
    /// A list of what will be done.
    Agenda,
    Text,
    /// A day by which something is due, or on which the page was changed: no meeting.
    Due,
    Other,
}

/// A labelled line: the kind and bytes of the label, and of what it says.
#[derive(Debug, Clone)]
pub(crate) struct Labelled {
    pub label: Label,
    pub name: Range<usize>,
    pub value: Range<usize>,
}

/// The label at the head of a line, if there is one.
pub(crate) fn read(text: &str, line: Range<usize>) -> Option<Labelled> {
    let words = &text[line.clone()];
    let lead = words.len() - words.trim_start_matches(bullet).len();
    let body = &words[lead..];
    let colon = colon(body).filter(|&at| at <= 48)?;
    let mark = body[colon..].chars().next().filter(|c| matches!(c, ':' | '：'))?;
    let name = body[..colon].trim().trim_matches(bullet).trim();
    let after = &body[colon + mark.len_utf8()..];
    if name.is_empty() || name.split_whitespace().count() > 5 || after.starts_with("//") || clock(name, after)
    {
        return None;
    }
    let start = line.start + lead;
    let from = start + colon + mark.len_utf8();
    let value = from + (after.len() - after.trim_start_matches([' ', '*']).len());
    // In Portuguese it is a day: "8 de outubro", "08/10/2021".
    let portuguese = after.contains(" de ") || after.contains('/');
    let data =
        name.eq_ignore_ascii_case("data") && portuguese && after.contains(|c: char| c.is_ascii_digit());
    // In German it is the day on which a page was changed.
    let changed = name == "Stand" && after.trim_start().starts_with(|c: char| c.is_ascii_digit());
    let label = match kind(name) {
        _ if data => Label::When,
        _ if changed => Label::Due,
        label => label,
    };
    Some(Labelled { label, name: start..start + colon, value: value.min(line.end)..line.end })
}

/// Where the colon stands, or the end of the cell or the line before it; one in brackets is of a time: `Main track (9:00-9:30 PT): …`.
fn colon(body: &str) -> Option<usize> {
    let mut depth = 0_u32;
    let mut first = None;
    for (at, c) in body.char_indices().take(60) {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            '\t' | '\n' => return first.or(Some(at)),
            ':' | '：' if depth == 0 => return Some(at),
            ':' | '：' => first = first.or(Some(at)),
            _ => {}
        }
    }
    first
}

/// What stands before the words of a line.
fn bullet(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '*' | '-' | '•' | '–' | '_' | '·' | '+' | '▪' | '►' | '✅' | '📅' | '🕐' | '>')
}

/// `9:30` is no label.
fn clock(name: &str, after: &str) -> bool {
    name.ends_with(|c: char| c.is_ascii_digit()) && after.starts_with(|c: char| c.is_ascii_digit())
}

/// What a label means.
pub(crate) fn kind(name: &str) -> Label {
    let name = name.to_lowercase();
    let name = name.trim_end_matches("(s)").trim();
    let name =
        name.strip_suffix(')').and_then(|name| name.split_once('(')).map_or(name, |(name, _)| name.trim());
    let (name, year) = without_year(name);
    let has = |list: &[&str]| list.contains(&name);
    let ends = |list: &[&str]| list.iter().any(|word| name.ends_with(word));
    if has(WHEN) || (year && has(&["calls", "meetings", "sessions"])) {
        Label::When
    } else if has(TOPIC) {
        Label::Topic
    } else if has(HOSTS) {
        Label::Hosts
    } else if is_track(name) {
        Label::Track
    } else if has(WHERE) {
        Label::Where
    } else if has(LENGTH) {
        Label::Length
    } else if has(DUE)
        || ends(&["deadline", "due", "closes", "closed", "opens", "updated", "expires", "ends"])
        || DUE_PARTS.iter().any(|part| name.contains(part))
    {
        Label::Due
    } else if has(ACCESS) {
        Label::Access
    } else if has(AGENDA) {
        Label::Agenda
    } else if has(TEXT) {
        Label::Text
    } else if ends(&[" date", " time", " date and time"]) {
        Label::When
    } else {
        Label::Other
    }
}

/// A name without its year, and whether it has one: `Meetings in 2021`, `2021 dates`.
fn without_year(name: &str) -> (&str, bool) {
    let year = |word: &&str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    if let Some((rest, _)) = name.rsplit_once(' ').filter(|(_, last)| year(last)) {
        return (rest.trim_end_matches(" in").trim_end_matches(" for"), true);
    }
    match name.split_once(' ').filter(|(first, _)| year(first)) {
        Some((_, rest)) => (rest, true),
        None => (name, false),
    }
}

/// `Main track`, `Track 2`, `Part 1`, `Breakout A`.
fn is_track(name: &str) -> bool {
    let mut words = name.split_whitespace();
    let (first, last) = (words.next(), name.split_whitespace().next_back());
    let numbered = matches!(first, Some("track" | "part" | "breakout" | "room" | "session"))
        && last.is_some_and(|last| last.len() <= 2 && name.split_whitespace().count() == 2);
    last == Some("track") || numbered
}
