//! Further days of one line, each with a time of its own.

use super::announce::Announced;
use super::attach::Pending;
use super::draft::Draft;
use super::labels::Label;
use super::line::Line;
use super::status;
use super::times::times;
use crate::outline::tidy;
use crate::sayings::{DateSaid, Saying, Sense};

/// More days than a line has.
const MOST: usize = 30;
/// The longest line that is a list of days, in bytes.
const LONGEST: usize = 1_000;

/// The sessions of the days after the announced one, where that one has its time and each of them has one, too.
pub(super) fn days(line: &Line<'_>, announced: &Announced<'_>, first: &Draft) -> Vec<Draft> {
    let dates: Vec<(&Saying, &DateSaid)> = line.sayings.iter().filter_map(dated).take(MOST).collect();
    let mut found = Vec::new();
    for (at, (saying, date)) in dates.iter().enumerate() {
        let other = saying.span.start >= announced.span.end && date.day != first.date.day;
        if first.times.is_empty() || announced.passing || !other || !joined(line, saying) {
            continue;
        }
        let end = dates.get(at + 1).map_or(line.span.end, |(next, _)| next.span.start);
        let mut draft = Draft {
            date: (*date).clone(),
            date_text: tidy(&line.text().words[saying.span.clone()], 80),
            line: line.text().line(saying.span.start),
            times: Vec::new(),
            doubts: Vec::new(),
            ..first.clone()
        };
        times(&mut draft, line, saying.span.end..end, &mut Pending::default());
        if !draft.times.is_empty() {
            found.push(draft);
        }
    }
    found
}

/// The sessions of a list of days behind a label, each with what a bracket says of it: `Next: June 6 (Soil), July 11 (Clay)`.
pub(super) fn listed(line: &Line<'_>, first: &Draft) -> Option<Vec<Draft>> {
    if line.words().len() > LONGEST {
        return None;
    }
    let words = &line.text().words;
    let when = line.labelled.as_ref().is_some_and(|labelled| labelled.label == Label::When);
    let inside = |at: usize| {
        let before = &words[line.span.start..at];
        before.matches('(').count() > before.matches(')').count()
    };
    let dates: Vec<(&Saying, &DateSaid)> = line
        .sayings
        .iter()
        .filter_map(dated)
        .filter(|(saying, _)| !inside(saying.span.start))
        .take(MOST)
        .collect();
    if !when || dates.len() < 2 {
        return None;
    }
    let mut found = Vec::new();
    for (at, (saying, date)) in dates.iter().enumerate() {
        let end = dates.get(at + 1).map_or(line.span.end, |(next, _)| next.span.start);
        let rest = words.get(saying.span.end..end).unwrap_or_default().trim_start();
        let (bracket, rest) = match rest.strip_prefix('(') {
            Some(inner) => inner.split_once(')')?,
            None => ("", rest),
        };
        let mut left = rest.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        if !left.all(|word| ["and", "then", "on"].contains(&word)) {
            return None;
        }
        let status = status::said(bracket);
        let told = ["moved", "rescheduled", "postponed", "was "].iter().any(|word| bracket.starts_with(word));
        let title =
            Some(bracket).filter(|_| status.is_none() && !told).filter(|it| it.contains(char::is_alphabetic));
        found.push(Draft {
            title: title.map(|title| tidy(title, 300)),
            date: (*date).clone(),
            date_text: tidy(&words[saying.span.clone()], 80),
            line: line.text().line(saying.span.start),
            status,
            ..first.clone()
        });
    }
    found.iter().any(|draft| draft.title.is_some()).then_some(found)
}

fn dated(saying: &Saying) -> Option<(&Saying, &DateSaid)> {
    match &saying.sense {
        Sense::Date(date) => Some((saying, date)),
        _ => None,
    }
}

/// Whether a day follows what is said before it as the next of a list; `October 7, 9am - October 8, 5pm` is one session.
fn joined(line: &Line<'_>, saying: &Saying) -> bool {
    let last = line.sayings.iter().take_while(|other| other.span.start < saying.span.start).last();
    let from = last.map_or(line.span.start, |last| last.span.end);
    let between = &line.text().words[from.min(saying.span.start)..saying.span.start];
    let mut words = between.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let list = words.all(|word| ["also", "and", "AND", "on", "or", "plus", "then"].contains(&word));
    list && !between.trim_end().ends_with(['-', '–', '—', '('])
}
