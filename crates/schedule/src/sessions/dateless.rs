//! A part that has its time but no day that is understood is not passed over in silence.

use std::collections::BTreeSet;

use super::labels::Label;
use super::line::Line;
use super::path::Path;
use super::{Gathered, undated};
use crate::doubt::{Code, Doubt, Values};
use crate::outline::tidy;
use crate::sayings::Sense;

/// More of them say nothing new.
const MOST: usize = 20;

/// A doubt for each `When:` that says a time of no day: below a heading without a day, where headings of the same level announce
/// sessions, and anywhere on a page of sessions whose rules have no time of their own.
pub(super) fn doubts(lines: &[Line<'_>], gathered: &Gathered) -> Vec<Doubt> {
    let drafts = &gathered.drafts;
    let announced: BTreeSet<usize> = drafts.iter().map(|draft| draft.line).collect();
    let announces = |line: &Line<'_>| announced.contains(&line.source());
    let levels = levels(lines, announces);
    let adrift = |line: &Line<'_>| gathered.adrift.binary_search(&line.source()).is_ok();
    let ruled = drafts.is_empty()
        || gathered.general.is_some()
        || gathered.rules.iter().any(|rule| !rule.times.is_empty());
    let mut place = Place { asks: !ruled, ..Place::default() };
    let mut found = Vec::new();
    for line in lines {
        if let Some(level) = line.block.level() {
            let month = undated::month(line, &Path::default()).is_some();
            let dated = month || announces(line);
            let may = levels[usize::from(level.min(6))] && !dated;
            let asks = may || !(ruled || month) || (!dated && looks_dated(line.words()));
            place = Place { heading: Some(line).filter(|_| !dated), topic: None, asks };
        } else if is(line, Label::Topic) {
            place.topic = Some(line);
        } else if place.asks && says_when(line) && adrift(line) && found.len() < MOST {
            place.asks = !ruled;
            found.push(doubt(place.topic.or(place.heading).unwrap_or(line), line));
        }
    }
    found
}

/// What stands above a line.
#[derive(Default)]
struct Place<'l, 'o> {
    heading: Option<&'l Line<'o>>,
    topic: Option<&'l Line<'o>>,
    /// Whether a time without a day is doubted here.
    asks: bool,
}

/// The levels of the headings that announce sessions.
fn levels(lines: &[Line<'_>], announces: impl Fn(&Line<'_>) -> bool) -> [bool; 7] {
    let mut levels = [false; 7];
    for level in lines.iter().filter(|line| announces(line)).filter_map(|line| line.block.level()) {
        levels[usize::from(level.min(6))] = true;
    }
    levels
}

/// `Okt 7: …`: a word and a number in the place of a day.
fn looks_dated(words: &str) -> bool {
    let mut parts = words.split([' ', ':', ',', '.']).filter(|part| !part.is_empty());
    let (word, number) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let digits = number.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let named = word.starts_with(char::is_uppercase)
        && word.chars().all(char::is_alphabetic)
        && word.chars().count() <= 10;
    let counted = ["Session", "Call", "Meeting", "Part", "Track", "Week", "Day", "Room", "Group", "Chapter"]
        .contains(&word);
    named && !counted && digits.parse().is_ok_and(|day: u32| (1..=31).contains(&day))
}

fn is(line: &Line<'_>, label: Label) -> bool {
    line.labelled.as_ref().is_some_and(|labelled| labelled.label == label)
}

/// Whether a line says at which time, but neither a day nor that it repeats.
fn says_when(line: &Line<'_>) -> bool {
    let day =
        |sense: &Sense| matches!(sense, Sense::Date(_) | Sense::Weekday(..) | Sense::Month(_) | Sense::NoDay);
    is(line, Label::When) && line.timed() && !line.sayings.iter().any(|saying| day(&saying.sense))
}

fn doubt(title: &Line<'_>, when: &Line<'_>) -> Doubt {
    let (name, said) = (tidy(title.words(), 80), tidy(when.words(), 80));
    let message = format!(
        "“{name}” has a time (“{said}”), but no day that is understood; no session was made from it."
    );
    Code::DayUnknown.doubt(message, Values::of(name).against(said), title.source())
}
