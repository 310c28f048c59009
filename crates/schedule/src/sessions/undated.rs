//! What is announced without a day: a month alone, an item that is to be determined, a day that no month has.

use super::draft::Looks;
use super::labels::Label;
use super::line::Line;
use super::names::unknown;
use super::path::Path;
use super::phrases::{any_of, has};
use super::status;
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
pub(super) fn month(line: &Line<'_>, path: &Path<'_, '_>) -> Option<Undated> {
    const LEADS: &[&str] = &["", "early", "mid", "late", "end of", "beginning of", "in"];
    let words = &line.text().words;
    let month = line.sayings.iter().find(|saying| matches!(saying.sense, Sense::Month(..)));
    let (lead, after) = match month {
        Some(month) => (&words[line.span.start..month.span.start], line.behind(month.span.end)),
        None if line.is_heading() && open_day(line.words()) && path.meets() => ("", ""),
        None => ("", season(line.words())?),
    };
    let whole = after;
    let after = after_blank(after);
    let blank = after.len() < whole.len() && line.is_heading();
    let lead = lead.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let rest = after.trim_matches(|c: char| !c.is_alphanumeric());
    let parted = after.trim_start().starts_with([':', '-', '–', '—', ',', '|']);
    let open = (rest.is_empty() && month.is_some())
        || unknown(rest)
        || status::said(rest).is_some_and(|said| said != Status::Cancelled)
        || (month.is_some() && parted && line.is_heading() && path.meets() && !is_pause(rest));
    let open = open || blank || (line.is_heading() && open_day(line.words()) && path.meets());
    let announced =
        LEADS.contains(&lead.as_str()) && open && path.looks() != Looks::Back && !path.otherwise();
    announced.then(|| Undated { text: tidy(line.words(), 200), line: line.source() })
}

/// Whether a heading says a month, with its year or without, and nothing else.
pub(super) fn is_month_alone(line: &Line<'_>) -> bool {
    let (said, all) = line.letters();
    matches!(&line.sayings[..], [one] if matches!(one.sense, Sense::Month(_))) && said == all
}

/// Whether a line of its own begins with a day that no month has: `November 31: …`.
pub(super) fn leads_with_no_day(line: &Line<'_>) -> bool {
    let first = line.sayings.first().filter(|saying| matches!(saying.sense, Sense::NoDay));
    line.labelled.as_ref().is_none_or(|labelled| matches!(labelled.label, Label::Other | Label::When))
        && first.is_some_and(|first| {
            !line.text().words[line.span.start..first.span.start].contains(char::is_alphanumeric)
        })
}

/// `Termin folgt: Erde`: a day that is open, in other tongues.
const OPEN: &[&str] = &[
    "Termin folgt",
    "Termin offen",
    "Date à confirmer",
    "Date à définir",
    "Date à déterminer",
    "Fecha por confirmar",
    "Fecha por definir",
    "Fecha por determinar",
    "Data a confirmar",
    "Data a definir",
];

/// `TBD: Soil`, `Date TBD: Soil`: a heading in the place of those that begin with a day.
fn open_day(words: &str) -> bool {
    let first = words.split([':', '-', '–', '—', '|']).next().unwrap_or_default().trim();
    let day = first.strip_prefix("Date ").unwrap_or(first);
    (matches!(day, "TBD" | "TBA" | "TBC" | "tbd" | "tba" | "tbc") || OPEN.contains(&first))
        && words.trim().len() > first.len()
        && words.len() < 160
}

/// `XX`, `??`, `__` in the place of a day.
fn after_blank(after: &str) -> &str {
    let rest = after.trim_start();
    let word =
        rest.split(|c: char| c.is_whitespace() || matches!(c, ':' | ',' | ')')).next().unwrap_or_default();
    let ending = word.trim_end_matches("th").trim_end_matches("st");
    let blank = !ending.is_empty() && ending.chars().all(|c| matches!(c, 'X' | 'x' | '?' | '_' | '#'));
    let open = matches!(word, "TBD" | "TBA" | "TBC");
    if blank || open { &rest[word.len()..] } else { after }
}

/// `August: summer break` announces nothing.
fn is_pause(rest: &str) -> bool {
    has(rest, any_of!["break", "holiday", "holidays", "no", "off", "pause", "vacation"])
}

/// What follows `Spring 2022`, `Q1 2023`, `Fall` at the head of a line.
fn season(words: &str) -> Option<&str> {
    const SEASONS: &[&str] = &["spring", "summer", "fall", "autumn", "winter", "q1", "q2", "q3", "q4"];
    let end = words.find(|c: char| !c.is_alphanumeric()).unwrap_or(words.len());
    let known = SEASONS.iter().any(|season| words[..end].eq_ignore_ascii_case(season));
    known.then(|| words[end..].trim_start_matches(|c: char| c == ' ' || c.is_ascii_digit()))
}

/// An entry whose title stands before a bracket that begins with a month: `"Clay" (October 2022 | Online)`.
pub(super) fn entry(line: &Line<'_>, path: &Path<'_, '_>) -> Option<Undated> {
    let words = line.words();
    let open = words.rfind('(').filter(|_| words.trim_end().ends_with(')'))?;
    let [said] = &line.sayings[..] else { return None };
    let inside = line.span.start + open + 1;
    let leads = matches!(said.sense, Sense::Month(_))
        && said.span.start >= inside
        && !line.text().words[inside..said.span.start].contains(char::is_alphanumeric);
    let titled = words[..open].contains(char::is_alphanumeric) && words.len() <= 200;
    let ahead = path.meets() && path.looks() == Looks::Ahead;
    (leads && titled && ahead).then(|| Undated { text: tidy(words, 200), line: line.source() })
}

/// An item of a list of sessions that has no day yet.
pub(super) fn item(line: &Line<'_>, path: &Path<'_, '_>) -> Option<Undated> {
    if line.block.kind != Kind::Item || !line.first || !path.meets() {
        return None;
    }
    let words = line.words();
    let first = words.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty()).unwrap_or_default();
    let open = OPEN.iter().any(|open| words.starts_with(open));
    if (matches!(first, "TBD" | "TBA" | "TBC") || open) && words.len() < 120 {
        return Some(Undated { text: tidy(words, 200), line: line.source() });
    }
    let tail = words.rsplit(['-', '–', '—', ':', '(', ',']).next().unwrap_or_default();
    if unknown(tail) { month(line, path) } else { None }
}
