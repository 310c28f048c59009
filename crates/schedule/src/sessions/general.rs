//! What a sentence says for all sessions of a page: the time at which they begin, and the zone of times that say none.

use super::Gathered;
use super::labels::Label;
use super::line::Line;
use super::phrases::{Phrases, any_of, has};
use super::rules::{RuleSaid, TIMES, sentences};
use crate::outline::{Kind, tidy};
use crate::sayings::{self, Saying, Sense, ZoneSaid};

/// The one time that the page gives all its sessions before the first of them; a list of days may have it behind them.
pub(super) fn time(lines: &[Line<'_>], gathered: &Gathered) -> Option<RuleSaid> {
    let first = gathered.drafts.iter().map(|draft| draft.line).min()?;
    let timeless = gathered.drafts.iter().all(|draft| draft.times.is_empty());
    let mut found: Option<RuleSaid> = None;
    let listed = timeless && !gathered.drafts.iter().any(|draft| draft.section);
    for line in lines {
        let labelled = line.labelled.as_ref().is_some_and(|labelled| labelled.label == Label::When);
        let said = match line.source() < first {
            true if labelled && timeless && !line.is_heading() => when(line),
            true => sentence(line, ALL),
            false if listed => sentence(line, EACH),
            false => return found,
        };
        let same = |one: &RuleSaid, other: &RuleSaid| {
            one.times.first().map(|spoken| spoken.said.start)
                == other.times.first().map(|spoken| spoken.said.start)
        };
        match (&found, said) {
            (Some(known), Some(other)) if !same(known, &other) => return None,
            (None, said) => found = said,
            _ => {}
        }
    }
    found
}

/// `Time: 9am PT`, above the list of days.
fn when(line: &Line<'_>) -> Option<RuleSaid> {
    rule(line, line.words(), line.sayings.iter())
}

const ALL: &Phrases = &Phrases::of(&[
    "all calls",
    "all meetings",
    "all sessions",
    "all talks",
    "calls are",
    "calls begin",
    "calls start",
    "each call",
    "each meeting",
    "each session",
    "meetings are",
    "meetings begin",
    "meetings start",
    "sessions are",
    "sessions begin",
    "sessions start",
    "talks are",
    "talks start",
    "we always meet",
    "we meet",
]);
/// Those that hold wherever they stand.
const EACH: &Phrases = &Phrases::of(&[
    "all calls",
    "all events",
    "all meetings",
    "all sessions",
    "all talks",
    "each call",
    "each meeting",
    "each session",
    "every call",
    "every meeting",
    "every session",
]);

/// "All calls are at 9am PT", "we meet at 10:30".
fn sentence(line: &Line<'_>, all: &Phrases) -> Option<RuleSaid> {
    if !line.timed() || !matches!(line.block.kind, Kind::Paragraph | Kind::Item) {
        return None;
    }
    sentences(line.words()).into_iter().find_map(|span| {
        let words = &line.words()[span.clone()];
        let within = line.span.start + span.start..line.span.start + span.end;
        let own = line.sayings.iter().filter(|saying| within.contains(&saying.span.start));
        if has(words, all) { rule(line, words, own) } else { None }
    })
}

fn rule<'s>(line: &Line<'_>, text: &str, said: impl Iterator<Item = &'s Saying>) -> Option<RuleSaid> {
    let mut times = Vec::new();
    for saying in said {
        match &saying.sense {
            Sense::Time(said) => times.push(super::Spoken {
                said: said.clone(),
                text: tidy(&line.text().words[saying.span.clone()], 80),
                line: line.text().line(saying.span.start),
                apart: false,
                days: 0,
            }),
            Sense::Length(..) | Sense::Year(_) => {}
            _ => return None,
        }
    }
    let text = tidy(text, 300);
    (1..=TIMES).contains(&times.len()).then(|| RuleSaid {
        text,
        rrule: None,
        times,
        weekdays: Vec::new(),
        line: line.source(),
    })
}

/// Gives the times that say no zone the one that the page says for all: "All times are in UTC."
pub(super) fn zone(gathered: &mut Gathered, lines: &[Line<'_>]) {
    let mut said = lines.iter().filter_map(zone_of_all);
    let Some(zone) = said.next().filter(|zone| said.all(|other| other == *zone)) else { return };
    let times = gathered.drafts.iter_mut().flat_map(|draft| &mut draft.times);
    for spoken in times.filter(|spoken| spoken.said.zones.is_empty()) {
        spoken.said.zones.push(zone.clone());
    }
}

fn zone_of_all(line: &Line<'_>) -> Option<ZoneSaid> {
    const ALL: &Phrases = &Phrases::of(&[
        "all in",
        "all times",
        "time zone is",
        "times are",
        "times given in",
        "times in",
        "times listed in",
        "times shown in",
        "timezone is",
    ]);
    let short = line.words().len() <= 160 && line.sayings.is_empty();
    let plain = short && line.words().contains("ime");
    let all = plain && has(line.words(), ALL) && has(line.words(), any_of!["time", "times", "timezone"]);
    if !all {
        return None;
    }
    sayings::zone_in(line.words()).or_else(|| sayings::zone_at_end(line.words()))
}
