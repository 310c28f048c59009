//! Days whose month stands in the heading above: `## September`, below it `- 9th: Data`.

use std::ops::Range;

use super::line::Line;
use crate::outline::Kind;
use crate::sayings::{self, DateSaid, Day, Saying, Sense};

/// Gives lines that begin with an ordinal, below a heading that is a month and nothing else, the day that they mean.
pub(super) fn fill(lines: &mut [Line<'_>]) {
    let mut month: Option<(u8, u8)> = None;
    for line in lines {
        if let Kind::Heading(level) = line.block.kind {
            month = month.filter(|(_, above)| *above < level);
            let named =
                super::undated::is_month_alone(line).then(|| sayings::month(first_word(line.words())));
            month = named.flatten().map(|month| (month, level)).or(month);
        }
        let Some((month, _)) = month.filter(|_| !matches!(line.block.kind, Kind::Row { .. })) else {
            continue;
        };
        let dated =
            line.sayings.iter().any(|saying| matches!(saying.sense, Sense::Date(_) | Sense::Month(_)));
        if let (false, Some((span, day))) = (dated, ordinal(line.words())) {
            add(line, span, Day { month, day });
        }
    }
}

fn first_word(words: &str) -> &str {
    words.split(|c: char| !c.is_alphabetic()).find(|word| !word.is_empty()).unwrap_or_default()
}

/// `9th`, `Thursday 23rd`, at the head of a line: its bytes, and the number.
pub(super) fn ordinal(words: &str) -> Option<(Range<usize>, u8)> {
    let head = words.len() - words.trim_start_matches(|c: char| !c.is_alphanumeric()).len();
    let mut at = head;
    for _ in 0..3 {
        let rest = &words[at..];
        let word = &rest[..rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len())];
        let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let ends = ["st", "nd", "rd", "th"].contains(&&word[digits.len()..]);
        match digits.parse() {
            Ok(day) if ends && (1..=31).contains(&day) => return Some((head..at + word.len(), day)),
            Ok(_) => return None,
            Err(_) if sayings::weekday(word) || word == "the" => {}
            Err(_) => return None,
        }
        let after = &rest[word.len()..];
        at += word.len() + (after.len() - after.trim_start_matches([' ', ',', '.']).len());
    }
    None
}

fn add(line: &mut Line<'_>, span: Range<usize>, day: Day) {
    let span = line.span.start + span.start..line.span.start + span.end;
    let weekday = line.sayings.iter().find_map(|saying| match saying.sense {
        Sense::Weekday(weekday, false) if span.contains(&saying.span.start) => Some(weekday),
        _ => None,
    });
    line.sayings.retain(|saying| !span.contains(&saying.span.start));
    let said = DateSaid { day, weekday, ..DateSaid::default() };
    line.sayings.insert(0, Saying { sense: Sense::Date(said), span, tokens: 0..0 });
    let name = |labelled: &super::labels::Labelled| labelled.name.contains(&line.sayings[0].span.start);
    if line.labelled.as_ref().is_some_and(name) {
        line.labelled = None;
    }
}
