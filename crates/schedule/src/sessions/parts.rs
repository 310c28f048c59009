//! The parts of a session: tracks, and the items of an agenda.

use std::ops::Range;

use super::attach::own_links;
use super::draft::{Draft, Part, Spoken};
use super::line::Line;
use super::links::is_button;
use super::names::unknown;
use super::{status, title};
use crate::outline::tidy;
use crate::sayings::Sense;

pub(super) fn track(draft: &mut Draft, line: &Line<'_>, words: &str) {
    let Some(labelled) = &line.labelled else { return };
    let mut times = line.sayings.iter().filter_map(|saying| match &saying.sense {
        Sense::Time(said) => Some((said, saying.span.clone())),
        _ => None,
    });
    let time = times.next().filter(|_| times.next().is_none());
    let cut: Vec<Range<usize>> = time.iter().map(|(_, span)| span.clone()).collect();
    let left = |span: &Range<usize>| title::left(line.text(), span.clone(), &cut);
    let name = left(&labelled.name).unwrap_or_else(|| tidy(&line.text().words[labelled.name.clone()], 120));
    let title = match &time {
        Some((_, span)) if labelled.value.contains(&span.start) => left(&labelled.value),
        _ if words.is_empty() || unknown(words) => None,
        _ => without_buttons(line, &labelled.value).or_else(|| Some(tidy(words, 300))),
    };
    let time = time.map(|(said, span)| Spoken {
        said: said.clone(),
        text: tidy(&line.text().words[span], 80),
        line: line.source(),
        apart: false,
        days: 0,
    });
    draft.part(Part { name, title, time, ..Part::default() }, line.source());
    own_links(draft, line, false);
}

/// What a track is about, where buttons stand behind it: `Main track: Soil [Slides](…) [Recording](…)`.
fn without_buttons(line: &Line<'_>, value: &Range<usize>) -> Option<String> {
    let words = &line.text().words;
    let mut end = value.end;
    while let Some(link) =
        line.links().iter().rev().find(|link| link.span.start >= value.start && link.span.end <= end)
    {
        let behind = words[link.span.end..end].contains(char::is_alphanumeric);
        if behind || !is_button(&words[link.span.clone()]) {
            break;
        }
        end = link.span.start;
    }
    let title =
        words[value.start..end].trim_end_matches(|c: char| c.is_whitespace() || "([|,;–—-".contains(c));
    (end < value.end && title.contains(char::is_alphanumeric)).then(|| tidy(title, 300))
}

/// Whether an item says another time in a zone that is spoken for, and what will be done then: `3:15pm CET: Keynote`.
pub(super) fn is_later_item(draft: &Draft, line: &Line<'_>) -> bool {
    let mut times = line.sayings.iter().filter_map(|saying| match &saying.sense {
        Sense::Time(said) => Some((saying, said)),
        _ => None,
    });
    let (Some((saying, said)), None) = (times.next(), times.next()) else { return false };
    let words = &line.text().words;
    let leads = !words[line.span.start..saying.span.start].contains(char::is_alphanumeric);
    let after = line.behind(saying.span.end).trim();
    let does = after.starts_with([':', '-', '–', '—']) && after.contains(char::is_alphabetic);
    let known = said.zones.iter().any(|zone| {
        let mut others = draft.times.iter();
        others.any(|spoken| spoken.said.zones.contains(zone))
    });
    line.block.depth > 0 && leads && does && known && !status::speaks(&after.to_lowercase())
}

/// Whether an item of a list says a time without zone and what will be done then, below a session whose time is known.
pub(super) fn is_item_of_agenda(draft: &Draft, line: &Line<'_>) -> bool {
    let zoned = draft.times.iter().any(|spoken| !spoken.said.zones.is_empty());
    let first = line
        .sayings
        .first()
        .filter(|saying| matches!(&saying.sense, Sense::Time(said) if said.zones.is_empty()));
    let leads = first.is_some_and(|first| {
        !line.text().words[line.span.start..first.span.start].contains(char::is_alphanumeric)
    });
    zoned && leads && line.block.depth > 0
}

/// An item of the agenda is a part of the session.
pub(super) fn item_of_agenda(draft: &mut Draft, line: &Line<'_>) {
    let Some(first) = line.sayings.first() else { return };
    let Sense::Time(said) = &first.sense else { return };
    let Some(name) = title::left(line.text(), line.span.clone(), std::slice::from_ref(&first.span)) else {
        return;
    };
    let text = tidy(&line.text().words[first.span.clone()], 80);
    let time = Some(Spoken { said: said.clone(), text, line: line.source(), apart: false, days: 0 });
    draft.part(Part { name, time, ..Part::default() }, line.source());
}
