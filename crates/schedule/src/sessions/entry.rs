//! Entries of a list whose title stands on one line and whose details stand in brackets on the next: `"Metrics"`, `(April 2023 | Online)`.

use super::line::Line;
use super::names::unknown;
use super::{announce, status, title};
use crate::model::{Status, Undated};
use crate::outline::tidy;
use crate::sayings::Sense;

/// Whether a line is the linked or quoted title of an entry; one that bears a day itself only when the details have their own.
pub(super) fn entitles(line: &Line<'_>, next: Option<&Line<'_>>) -> bool {
    let Some(next) = next.filter(|next| next.number == line.number) else { return false };
    let bracketed = next.words().trim_start().starts_with(['(', '[']);
    let details = bracketed || (linked(line) && announce::read(next).is_some_and(|day| day.title.is_none()));
    details && (dated(next) || !dated(line)) && title(line).is_some()
}

/// The title of an entry: all words of the link or in quotation marks, also when they look like a label or a day.
pub(super) fn title(line: &Line<'_>) -> Option<String> {
    let quoted = line.words().trim_start().starts_with(['"', '“']);
    if linked(line) || quoted { title::left(line.text(), line.span.clone(), &[]) } else { None }
}

fn linked(line: &Line<'_>) -> bool {
    line.links().iter().any(|link| link.span.len() + 4 > line.span.len())
}

fn dated(line: &Line<'_>) -> bool {
    line.sayings.iter().any(|saying| matches!(saying.sense, Sense::Date(_)))
}

/// The entry, when its details have no day yet.
pub(super) fn undated(line: &Line<'_>, next: Option<&Line<'_>>) -> Option<Undated> {
    let next = next?;
    let says = |wanted: fn(&Sense) -> bool| next.sayings.iter().any(|saying| wanted(&saying.sense));
    let open = || next.words().split(['(', ')', '|', ',']).any(unknown);
    let tbd = || open() || status::said(next.words()) == Some(Status::Tbd);
    let undated = !dated(next) && (says(|sense| matches!(sense, Sense::Month(..))) || tbd());
    let text = || tidy(&format!("{} {}", line.words(), next.words()), 200);
    undated.then(|| Undated { text: text(), line: line.source() })
}
