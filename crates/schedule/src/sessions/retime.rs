//! Times that were changed: "10am PT (was 9am PT)", "9am PT -> 10am PT", and times below a session that are not its own.

use super::draft::Draft;
use super::line::Line;
use super::phrases::{Phrases, any_of, has};
use crate::doubt::{Code, Doubt, Values};
use crate::outline::tidy;
use crate::sayings::{Sense, TimeSaid};

/// Whether a time takes the place of those before it: `9am PT (new time: 10am PT)`.
pub(super) fn is_new(between: &str) -> bool {
    const NEW: &[&str] = &["new time", "new time is", "now at", "moved to", "changed to", "rescheduled to"];
    NEW.iter().any(|phrase| ends(between, phrase))
}

/// `9am PT -> 10am PT`.
pub(super) fn is_arrow(between: &str) -> bool {
    ["->", "=>", "→", "⇒"].iter().any(|arrow| between.trim_end().ends_with(arrow))
}

/// Whether a time holds no longer: `10am PT (was 9am PT)`, `10am PT instead of 9am PT`.
pub(super) fn is_old(between: &str) -> bool {
    const OLD: &[&str] = &[
        "was",
        "not",
        "not at",
        "previously",
        "formerly",
        "originally",
        "originally at",
        "moved from",
        "changed from",
        "rescheduled from",
        "instead of",
        "rather than",
        "no longer",
        "no longer at",
        "doors",
        "doors at",
        "doors open at",
        "einlass",
        "einlass ab",
        "einlass um",
        "ende",
        "ende um",
    ];
    OLD.iter().any(|phrase| ends(between, phrase))
}

/// Whether words end with a phrase, as whole words.
fn ends(words: &str, phrase: &str) -> bool {
    let lead = words.trim_end_matches(|c: char| !c.is_alphanumeric());
    let Some(at) = lead.len().checked_sub(phrase.len()) else { return false };
    let whole = lead.get(..at).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric));
    whole && lead.get(at..).is_some_and(|end| end.eq_ignore_ascii_case(phrase))
}

/// Whether a time names another hour of a zone in which the session has one.
pub(super) fn retimes(draft: &Draft, said: &TimeSaid) -> bool {
    let differs = |other: &TimeSaid| {
        other.start != said.start && other.zones.iter().any(|zone| said.zones.contains(zone))
    };
    let same = |other: &TimeSaid| other.start == said.start && other.zones == said.zones;
    draft.times.iter().any(|spoken| differs(&spoken.said))
        && !draft.times.iter().any(|spoken| same(&spoken.said))
}

fn differing<'l>(draft: &Draft, line: &'l Line<'_>) -> Option<&'l str> {
    line.sayings.iter().find_map(|saying| match &saying.sense {
        Sense::Time(said) if retimes(draft, said) => Some(&line.text().words[saying.span.clone()]),
        _ => None,
    })
}

/// Whether a line says another hour and what is done then: an item of the agenda, not a second sitting.
pub(super) fn is_later(draft: &Draft, line: &Line<'_>) -> bool {
    let (said, all) = line.letters();
    let joined = all <= said + 3 && has(line.words(), any_of!["and", "or"]);
    all > said && !joined && differing(draft, line).is_some()
}

/// A doubt about a line that says the time in the place of which a new one was taken.
pub(super) fn old(draft: &Draft, line: &Line<'_>) -> Option<Doubt> {
    let said = tidy(differing(draft, line)?, 80);
    let taken = draft.times.first().map_or("", |spoken| spoken.text.as_str());
    let message = format!("“{said}” stands below “{taken}”, which was taken: it is new.");
    Some(Code::TimeDiffers.doubt(message, Values::of(said).against(taken), line.source()))
}

/// A doubt about a line that says another hour, and speaks of a change.
pub(super) fn doubt(draft: &Draft, line: &Line<'_>) -> Option<Doubt> {
    const CHANGES: &Phrases = &Phrases::of(&[
        "attention",
        "change",
        "changed",
        "correction",
        "earlier",
        "instead",
        "later",
        "moved",
        "new",
        "now",
        "rescheduled",
        "shifted",
        "update",
        "updated",
    ]);
    let said = differing(draft, line).filter(|_| has(line.words(), CHANGES))?;
    let taken = draft.times.first().map_or("", |spoken| spoken.text.as_str());
    let said = tidy(said, 80);
    let message = format!("“{said}” stands below “{taken}”, which was taken: “{}”.", tidy(line.words(), 120));
    Some(Code::TimeDiffers.doubt(message, Values::of(said).against(taken), line.source()))
}
