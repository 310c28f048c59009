//! What is announced without a day: a month alone, an item that is to be determined, a day that no month has.

use super::context::Path;
use super::draft::Looks;
use super::line::Line;
use super::names::unknown;
use super::{phrases, status};
use crate::doubt::{Code, Doubt, Values};
use crate::model::{Status, Undated};
use crate::outline::{Kind, tidy};
use crate::sayings::Sense;

/// A day that no month has is not passed over in silence.
pub(super) fn no_such_day(line: &Line<'_>) -> Option<Doubt> {
    let said = line.sayings.iter().find(|saying| matches!(saying.sense, Sense::NoDay))?;
    let text = tidy(&line.text().words[said.span.clone()], 80);
    let message = format!("“{text}” is no day of the calendar; no session was made from it.");
    Some(Code::NoSuchDay.doubt(message, Values::of(text), line.source()))
}

/// `November - TBD`, `Early December: party (date TBD)`, `Spring 2022 - TBD`: a month or a season without a day.
pub(super) fn month(line: &Line<'_>, path: &Path) -> Option<Undated> {
    const LEADS: &[&str] = &["", "early", "mid", "late", "end of", "beginning of", "in"];
    let words = &line.text().words;
    let month = line.sayings.iter().find(|saying| matches!(saying.sense, Sense::Month(..)));
    let (lead, after) = match month {
        Some(month) => (&words[line.span.start..month.span.start], &words[month.span.end..line.span.end]),
        None => ("", season(line.words())?),
    };
    let lead = lead.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let rest = after.trim_matches(|c: char| !c.is_alphanumeric());
    let parted = after.trim_start().starts_with([':', '-', '–', '—', ',', '|']);
    let open = (rest.is_empty() && month.is_some())
        || unknown(rest)
        || status::said(rest).is_some_and(|said| said != Status::Cancelled)
        || (month.is_some() && parted && line.is_heading() && path.meets() && !is_pause(rest));
    let announced =
        LEADS.contains(&lead.as_str()) && open && path.looks() != Looks::Back && !path.otherwise();
    announced.then(|| Undated { text: tidy(line.words(), 200), line: line.source() })
}

/// `August: summer break` announces nothing.
fn is_pause(rest: &str) -> bool {
    phrases::has(rest, &["break", "holiday", "holidays", "no", "off", "pause", "vacation"])
}

/// What follows `Spring 2022`, `Q1 2023`, `Fall` at the head of a line.
fn season(words: &str) -> Option<&str> {
    const SEASONS: &[&str] = &["spring", "summer", "fall", "autumn", "winter", "q1", "q2", "q3", "q4"];
    let end = words.find(|c: char| !c.is_alphanumeric()).unwrap_or(words.len());
    let known = SEASONS.iter().any(|season| words[..end].eq_ignore_ascii_case(season));
    known.then(|| words[end..].trim_start_matches(|c: char| c == ' ' || c.is_ascii_digit()))
}

/// An item of a list of sessions that has no day yet.
pub(super) fn item(line: &Line<'_>, path: &Path) -> Option<Undated> {
    if line.block.kind != Kind::Item || !line.first || !path.meets() {
        return None;
    }
    let words = line.words();
    let first = words.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty()).unwrap_or_default();
    if matches!(first, "TBD" | "TBA" | "TBC") && words.len() < 120 {
        return Some(Undated { text: tidy(words, 200), line: line.source() });
    }
    let tail = words.rsplit(['-', '–', '—', ':', '(', ',']).next().unwrap_or_default();
    if unknown(tail) { month(line, path) } else { None }
}
