//! The years that the words above some days say for them: a heading's, or those of a sentence that leads to a list.

use std::ops::Range;

use super::line::Line;
use super::phrases::{Phrases, has};
use crate::sayings::{Saying, Sense};

/// A year, or two that follow each other: "2021–2022", "Fall 2021 – Spring 2022".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Years {
    pub first: i32,
    pub last: i32,
    /// Whether a heading says it, which holds whatever else speaks.
    pub heading: bool,
    /// Whether that is the title of the page, which may be left from the year before.
    pub page: bool,
}

impl Years {
    /// Whether it is one of them.
    pub fn has(self, year: i32) -> bool {
        (self.first..=self.last).contains(&year)
    }

    /// Whether it is a single year.
    pub fn is_one(self) -> bool {
        self.first == self.last
    }
}

/// The years of a heading.
pub(super) fn heading(line: &Line<'_>) -> Option<Years> {
    let (first, last) = slashed(line.words()).or_else(|| said(line))?;
    let page = line.block.level() == Some(1);
    Some(Years { first, last, heading: true, page })
}

/// The years of a paragraph that leads to the list or the table below it: "Our calls in 2020:", "Fall 2020". A year that it says in
/// passing ("We have met since 2019.") is not that of the days below.
pub(super) fn lead(block: &[Line<'_>]) -> Option<Years> {
    const ONCE: &Phrases = &Phrases::of(&[
        "began",
        "created",
        "founded",
        "has been",
        "have been",
        "joined",
        "launched",
        "published",
        "started",
        "updated",
        "was",
        "were",
    ]);
    let words = block.first()?.text().words.trim_end();
    let line = block.iter().find(|line| heading(line).is_some())?;
    let short = words.split_whitespace().count() <= 5 && !words.ends_with('.');
    let leads = words.ends_with([':', '：']) || short || (seasonal(line) && !has(words, ONCE));
    heading(line).filter(|_| leads).map(|years| Years { heading: false, page: false, ..years })
}

/// `2021-2022`, `2021/22`, `2021 – 2022`.
fn slashed(words: &str) -> Option<(i32, i32)> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    words.match_indices("20").find_map(|(at, _)| {
        let rest = &words[at..];
        let inside = words[..at].ends_with(|c: char| c.is_ascii_digit());
        if inside || digits(rest) != 4 {
            return None;
        }
        let first: i32 = rest[..4].parse().ok()?;
        let after = rest[4..].trim_start().strip_prefix(['-', '–', '—', '/', '‑'])?.trim_start();
        let last: i32 = after[..digits(after)].parse().ok()?;
        let next = match digits(after) {
            4 => last == first + 1,
            2 => last == (first + 1) % 100,
            _ => false,
        };
        (next && !after[digits(after)..].starts_with(['-', '/', '.'])).then_some((first, first + 1))
    })
}

/// The first year that a line says of its days, and the one that follows it there.
fn said(line: &Line<'_>) -> Option<(i32, i32)> {
    let mut years = line.sayings.iter().filter(|saying| !counts(line, &saying.span)).filter_map(year);
    let first = years.next()?;
    Some((first, years.find(|year| *year == first + 1).unwrap_or(first)))
}

fn year(saying: &Saying) -> Option<i32> {
    match saying.sense {
        Sense::Year(year) | Sense::Month(Some(year)) => Some(year),
        _ => None,
    }
}

/// Whether a number that looks like a year counts something, or is a year from which something has been: "more than 2000 people".
fn counts(line: &Line<'_>, span: &Range<usize>) -> bool {
    const BEFORE: &[&str] = &[
        "about",
        "after",
        "almost",
        "before",
        "copyright",
        "est",
        "established",
        "founded",
        "nearly",
        "over",
        "since",
        "some",
        "than",
        "until",
    ];
    const AFTER: &[&str] = &[
        "attendees",
        "contributors",
        "hours",
        "members",
        "miles",
        "organizations",
        "participants",
        "people",
        "projects",
        "subscribers",
        "universities",
        "users",
        "words",
        "years",
    ];
    let words = &line.text().words;
    let word = |text: Option<&str>| text.unwrap_or_default().to_lowercase();
    let parts = |text| str::split(text, |c: char| !c.is_alphanumeric());
    let before = parts(&words[line.span.start..span.start]).rfind(|part| !part.is_empty());
    let after = parts(line.behind(span.end)).find(|part| !part.is_empty());
    BEFORE.contains(&word(before).as_str())
        || AFTER.contains(&word(after).as_str())
        || words[line.span.start..span.start].trim_end().ends_with('©')
}

/// Whether a year in a title is that of something of which is spoken, not of the day: "plans for 2022", "a report from 2020".
pub(super) fn is_another(line: &Line<'_>, span: &Range<usize>) -> bool {
    let before = line.text().words[line.span.start..span.start].trim_end().to_lowercase();
    let last = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    counts(line, span) || ["for", "from", "to", "towards"].contains(&last)
}

/// Whether a month or a season stands beside the year: "fall 2020".
fn seasonal(line: &Line<'_>) -> bool {
    const SEASONS: &[&str] = &["autumn", "fall", "spring", "summer", "term", "winter", "season", "semester"];
    let words = &line.text().words;
    line.sayings.iter().any(|saying| match saying.sense {
        Sense::Month(Some(_)) => true,
        Sense::Year(_) => {
            let before = words[line.span.start..saying.span.start].trim_end();
            let last = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
            SEASONS.contains(&last.to_lowercase().as_str())
        }
        _ => false,
    })
}
