//! Further days of one line, each with a time of its own.

use super::announce::Announced;
use super::attach::Pending;
use super::draft::Draft;
use super::line::Line;
use super::times::times;
use crate::outline::tidy;
use crate::sayings::{DateSaid, Saying, Sense};

/// More days than a line has.
const MOST: usize = 30;

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
