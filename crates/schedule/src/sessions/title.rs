//! The title of a session: what is left of its line without date, times, buttons and status.

use std::ops::Range;

use super::links::{self, is_button};
use super::status;
use crate::letters;
use crate::model::LinkKind;
use crate::outline::{Anchor, Text, tidy};

/// The words of a range of a text without the cuts, and without a button's words.
pub(crate) fn left(text: &Text, line: Range<usize>, cuts: &[Range<usize>]) -> Option<String> {
    let line = line.start..bounded(&text.words, line);
    let mut cuts: Vec<Range<usize>> = cuts.to_vec();
    let links = text.links_in(line.clone()).iter();
    // `Topic ([Jitsi](https://…))`
    let bracketed = |span: &Range<usize>| {
        text.words[..span.start].ends_with(['(', '[']) && text.words[span.end..].starts_with([')', ']'])
    };
    let cut = |link: &&Anchor| {
        let words = &text.words[link.span.clone()];
        is_button(words) || (bracketed(&link.span) && links::kind("", &link.url) == LinkKind::Join)
    };
    cuts.extend(links.filter(cut).map(|link| link.span.clone()));
    cuts.sort_by_key(|cut| cut.start);
    let mut out = String::new();
    let mut at = line.start;
    for cut in cuts {
        if cut.start >= at && cut.end <= line.end {
            out.push_str(&text.words[at..cut.start]);
            out.push('\u{1}');
            at = cut.end;
        }
    }
    out.push_str(&text.words[at..line.end]);
    trim(&out)
}

/// The end of a line, or of as much of it as a title can be.
fn bounded(words: &str, line: Range<usize>) -> usize {
    let mut end = line.end.min(line.start + 2_000);
    while !words.is_char_boundary(end) {
        end -= 1;
    }
    end
}

/// A title without status in parentheses, empty brackets, and separators at its ends.
fn trim(text: &str) -> Option<String> {
    let unspaced = text.trim_start_matches('#');
    let text = if text.starts_with("##") { unspaced } else { text };
    let mut text = text.replace('\u{1}', " \u{1} ");
    while let Some(range) = idle_brackets(&text) {
        text.replace_range(range, "\u{1}");
    }
    let last = text.matches('\u{1}').count();
    let parts = text.split('\u{1}').enumerate().map(|(number, part)| edges(part, number > 0, number < last));
    let mut parts: Vec<&str> = parts.filter(|part| !part.is_empty() && !is_place(part)).collect();
    if parts.len() > 1 {
        parts.retain(|part| !is_status(part));
    }
    let joined = tidy(edges(&parts.join(" "), false, false), 300);
    let title = plain(unquote(&joined));
    let title = without_address(title);
    let all = title.eq_ignore_ascii_case("all");
    let says = title.chars().any(char::is_alphanumeric) && !is_button(title) && !is_place(title) && !all;
    says.then(|| title.to_owned())
}

/// A title without what it says of the status; nothing is left of `Postponed, new date TBA`.
pub(crate) fn plain(title: &str) -> &str {
    let first = title.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    if (is_off(first) || is_off(title)) && is_status(title) {
        return "";
    }
    settled(listed(title))
}

/// Whether a word says that a session does not take place.
fn is_off(word: &str) -> bool {
    let word = word.to_lowercase();
    word == "rescheduled" || status::OFF.contains(&word.as_str())
}

/// Without a list of them at the end: `Topic, postponed, new date TBA`.
fn listed(title: &str) -> &str {
    if !title.contains([',', ';']) {
        return title;
    }
    let mark = |c: char| matches!(c, ' ' | ',' | ';' | '-' | '–' | '—' | ':' | '|' | '.');
    let marks = title.match_indices(mark).filter(|(at, _)| title.len() - at < 80);
    let sure = |(at, mark): &(usize, &str)| {
        let tail = &title[at + mark.len()..];
        (*mark != " " || tail.contains([',', ';'])) && is_status(tail)
    };
    marks.into_iter().find(sure).map_or(title, |(at, _)| edges(&title[..at], false, false))
}

/// Without an address that is written out at the end: `Notes: https://…` is no title.
fn without_address(title: &str) -> &str {
    match title.rsplit_once(' ') {
        Some((rest, last)) if last.contains("://") => edges(rest, false, false),
        None if title.contains("://") => "",
        _ => title,
    }
}

/// Without a status that stands apart at either end: `Topic - CANCELLED`, `Topic CANCELLED`.
fn settled(title: &str) -> &str {
    let title = parted(title);
    let capitals = |word: &str| is_status(word) && word.chars().all(char::is_uppercase);
    match title.rsplit_once(' ') {
        Some((rest, last)) if capitals(last) && rest.contains(char::is_lowercase) => {
            edges(rest, false, false)
        }
        _ => title,
    }
}

/// Without a status that a mark parts from the rest.
fn parted(title: &str) -> &str {
    let apart = |part: &str| part.len() < 40 && is_status(part);
    let mark = |c: char| matches!(c, ':' | '-' | '–' | '—' | '|' | '.') || status::is_picture(c);
    let after = title.rsplit_once(mark).filter(|(_, last)| apart(last));
    if let Some((rest, _)) = after {
        return edges(rest, false, false);
    }
    let before = title.split_once(|c: char| c != '.' && mark(c)).filter(|(first, _)| apart(first));
    if let Some((_, rest)) = before {
        return edges(rest, false, false);
    }
    title
}

/// Words that are a status and nothing else: `cancelled`, `postponed, new date TBA`.
fn is_status(text: &str) -> bool {
    let mut parts = text.split([',', ';']).filter(|part| part.contains(char::is_alphanumeric)).peekable();
    parts.peek().is_some() && parts.all(is_one_status)
}

fn is_one_status(text: &str) -> bool {
    const STATUS: &[&str] = &[
        "rescheduled",
        "to be rescheduled",
        "new date",
        "new time",
        "same time",
        "same time as usual",
        "same call",
        "same link",
        "same place",
        "same zoom link",
        "new date tbd",
        "new date tba",
        "new date to be announced",
        "new date to be confirmed",
        "new date to follow",
        "date tbd",
        "date tba",
        "date to be announced",
        "date to be confirmed",
        "save the date",
        "tentative",
        "tbd",
        "tba",
        "tbc",
        "to be confirmed",
        "unter vorbehalt",
        "neuer termin folgt",
        "termin folgt",
        "nouvelle date à venir",
        "nouvelle date à définir",
        "nueva fecha por confirmar",
        "nueva fecha por determinar",
        "nova data a definir",
        "nova data a confirmar",
        "à confirmer",
        "por confirmar",
        "a confirmar",
    ];
    let text = text.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    STATUS.contains(&text.as_str()) || status::OFF.contains(&text.as_str())
}

/// Words that say how people come together, or on which of the days, and nothing else: "Online", "Zoom | Online", "daily".
fn is_place(text: &str) -> bool {
    const PLACES: &[&str] = &[
        "online",
        "virtual",
        "virtually",
        "in-person",
        "in person",
        "hybrid",
        "zoom",
        "via zoom",
        "on zoom",
        "remote",
        "remotely",
        "daily",
        "each day",
        "every day",
        "both days",
        "vor ort",
        "virtuell",
        "en ligne",
        "à distance",
        "en línea",
        "presencial",
        "em linha",
        "en persona",
        "en présentiel",
        "en visio",
        "en visioconférence",
        "in präsenz",
        "per videokonferenz",
        "per zoom",
        "por videoconferencia",
        "por videollamada",
        "por zoom",
        "remoto",
        "sur place",
        "sur zoom",
    ];
    let mut parts = text.split(['|', ',', '/', '&', '(', ')']).map(str::trim).filter(|part| !part.is_empty());
    parts.all(|part| PLACES.contains(&part.trim_end_matches('.').to_lowercase().as_str()))
}

/// Brackets that hold nothing, or only the status.
fn idle_brackets(text: &str) -> Option<Range<usize>> {
    let mut open = None;
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' => open = Some(at),
            ')' | ']' => {
                if let Some(start) = open.take() {
                    let inner = &text[start + 1..at];
                    let joint = |word: &str| {
                        matches!(
                            word,
                            "" | "starts"
                                | "start"
                                | "starting"
                                | "begins"
                                | "at"
                                | "from"
                                | "jeweils"
                                | "um"
                                | "ab"
                                | "à"
                                | "às"
                        )
                    };
                    let cut =
                        inner.contains('\u{1}') && inner.split(|c: char| !c.is_alphanumeric()).all(joint);
                    let idle = cut || !inner.chars().any(char::is_alphanumeric);
                    if idle || (inner.len() < 80 && (status::said(inner).is_some() || is_moved(inner))) {
                        return Some(start..at + 1);
                    }
                }
            }
            _ => {}
        }
    }
    None
}

/// `(rescheduled)`, `[moved from 10/7]`, `(new date)`.
fn is_moved(inner: &str) -> bool {
    let low = inner.trim().trim_end_matches('!').to_lowercase();
    ["rescheduled", "moved", "new date", "new time", "new day"].contains(&low.as_str())
        || ["moved from ", "rescheduled from ", "was "].iter().any(|start| low.starts_with(start))
            && low.contains(|c: char| c.is_ascii_digit())
}

/// Without separators at both ends, and without connecting words beside a cut.
fn edges(text: &str, cut_before: bool, cut_after: bool) -> &str {
    let mut text = text;
    let parted = text.trim_end().ends_with(['-', '–', '—', '|', ',']);
    loop {
        let before = text;
        text = text.trim().trim_matches(|c: char| {
            matches!(
                c,
                ':' | '-' | '–' | '—' | '|' | ',' | ';' | '*' | '•' | '@' | '·' | '_' | '/' | '→' | '⇒'
            )
        });
        text = text.trim().trim_end_matches(['.', '(', '[']).trim_start_matches([')', ']', '.']).trim();
        if cut_after && !parted {
            text = without_joint(text);
        }
        for word in ["at ", "from ", "and ", "& ", "um ", "ab ", "à ", "às ", "a las "]
            .into_iter()
            .filter(|_| cut_before)
        {
            text = text.strip_prefix(word).unwrap_or(text);
        }
        if text == before {
            return text;
        }
    }
}

/// Words that lead to a day or a time.
const JOINTS: &[&str] =
    &["on", "at", "from", "and", "the", "am", "um", "ab", "vom", "le", "à", "dès", "el", "às"];
/// Such words of other tongues that are words in English, too, or ends of titles: only where nothing else stands between two cuts.
const ALONE: &[&str] = &[
    "a", "a las", "as", "das", "de", "de la", "de las", "dia", "del", "den", "du", "em", "las", "no",
    "no dia", "om", "ore", "und", "et", "von", "y",
];

/// Without a word at the end that led to what is cut.
fn without_joint(text: &str) -> &str {
    let shouted = text.len() > 1 && !text.contains(char::is_lowercase);
    let small = letters::small(text);
    if !shouted && (ALONE.contains(&small.as_str()) || JOINTS.contains(&small.as_str())) {
        return "";
    }
    match text.rsplit_once([' ', '\u{a0}']) {
        Some((rest, last)) if JOINTS.contains(&last) => rest,
        _ => text,
    }
}

/// Without quotation marks around the whole, and without one that nothing closes.
fn unquote(text: &str) -> &str {
    const PAIRS: [(char, char); 4] = [('"', '"'), ('“', '”'), ('«', '»'), ('„', '“')];
    for (open, close) in PAIRS {
        if let Some(inner) = text.strip_prefix(open).and_then(|rest| rest.strip_suffix(close))
            && !inner.contains([open, close])
        {
            return inner.trim();
        }
    }
    match text.strip_prefix(['"', '“']) {
        Some(rest) if !rest.contains(['"', '”', '“']) => rest.trim(),
        _ => text,
    }
}
