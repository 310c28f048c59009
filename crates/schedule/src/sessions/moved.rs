//! Days from which, and to which, a session was moved: "postponed to February 17", "(moved from February 10)".
//!
//! The day to which it went is the session's; the day from which it came is no session any more.

use std::ops::Range;

use super::draft::Draft;
use super::line::Line;
use super::status;
use crate::sayings::{DateSaid, Saying, Sense};

const MOVED: &[&str] =
    &["moved", "postponed", "rescheduled", "shifted", "delayed", "pushed", "changed", "deferred", "forward"];
const ONCE: &[&str] = &["originally", "previously", "formerly"];

/// A day of a line that is the old or the new one, with the words that say so.
pub(crate) struct Moved {
    /// From the first of those words to the end of the day.
    pub span: Range<usize>,
    /// Where the day is said.
    pub said: Range<usize>,
    /// The new day; none when this is the old one.
    pub to: Option<DateSaid>,
}

/// The moved days of a line.
pub(crate) fn read(line: &Line<'_>) -> Vec<Moved> {
    let mut from = line.span.start;
    let mut found = Vec::new();
    for saying in line.sayings.iter().take(64) {
        if let Sense::Date(date) = &saying.sense {
            let between = &line.text().words[from..saying.span.start.max(from)];
            found.extend(day(between, from, saying, date));
        }
        from = saying.span.end.max(from);
    }
    found
}

fn day(between: &str, from: usize, saying: &Saying, date: &DateSaid) -> Option<Moved> {
    let (start, new) = arrow(between).map(|at| (at, true)).or_else(|| joint(between))?;
    let to = if new {
        Some(date.clone())
    } else {
        date.until.map(|day| DateSaid { day, until: None, ..date.clone() })
    };
    Some(Moved { span: from + start..saying.span.end, said: saying.span.clone(), to })
}

/// `→` right before the day.
fn arrow(between: &str) -> Option<usize> {
    let lead = between.trim_end();
    ["->", "=>", "→", "⇒"].iter().find_map(|arrow| lead.strip_suffix(arrow)).map(str::len)
}

/// Where the words begin that join a day to what comes before it, and whether it is the new one.
fn joint(between: &str) -> Option<(usize, bool)> {
    let words = words(between);
    let back = |back: usize| words.len().checked_sub(back).map_or("", |at| words[at].1.as_str());
    let at = |back: usize| words.len().checked_sub(back).map_or(0, |at| words[at].0);
    let moved = MOVED.contains(&back(2));
    let once = |number: usize| ONCE.contains(&back(number));
    match back(1) {
        "to" | "until" if moved => Some((at(2), true)),
        "to" => (3..=7).find(|number| MOVED.contains(&back(*number))).map(|number| (at(number), true)),
        "rescheduled" | "moved" => Some((at(1), true)),
        "from" if moved => Some((at(2), false)),
        "of" if back(2) == "instead" => Some((at(2), false)),
        "date" if back(2) == "new" => Some((at(2), true)),
        "is" if back(2) == "date" && back(3) == "new" => Some((at(3), true)),
        "now" => Some((at(1), true)),
        "on" if back(2) == "now" => Some((at(2), true)),
        "for" | "on" if once(2) => Some((at(2), false)),
        "for" | "on" if once(3) => Some((at(3), false)),
        "was" if between.trim_end().to_lowercase().ends_with("(was") => Some((at(1), false)),
        _ if once(1) => Some((at(1), false)),
        _ => None,
    }
}

/// The words of a text in small letters, each with where it begins.
fn words(text: &str) -> Vec<(usize, String)> {
    let mut at = 0;
    let mut words = Vec::new();
    for part in text.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let word = part.trim_end_matches(|c: char| !c.is_alphanumeric());
        if !word.is_empty() {
            words.push((at, word.to_lowercase()));
        }
        at += part.len();
    }
    words
}

/// Moves a session whose text says that it has been moved; whether it did.
pub(crate) fn follow(draft: &mut Draft, line: &Line<'_>) -> bool {
    let words = line.words();
    let Some(to) = read(line).into_iter().find_map(|moved| moved.to).filter(|_| words.len() <= 200) else {
        return false;
    };
    let low = words.to_lowercase();
    let first = low.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty()).unwrap_or_default();
    let own =
        MOVED.contains(&first) || ["new", "now", "note", "update"].contains(&first) || status::speaks(&low);
    if own {
        let over = i32::from(to.day < draft.date.day);
        let year = to.year.or(draft.date.year.map(|year| year + over));
        draft.date = DateSaid { year, ..to };
        draft.status = None;
    }
    own
}
