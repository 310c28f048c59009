//! What has changed in the schedule.

use words::args;

use super::when::when_of;
use crate::{Change, ChangeKind, Now, shorten::shorten};

/// How many characters of a title a line of several changes has room for.
const TITLE: usize = 30;

/// "Universities & Academia: moved from Tue 2 Nov to Tue 16 Nov, 18:00".
pub(crate) fn change(change: &Change, now: &Now) -> String {
    now.fill("change-of", &args!["title" => change.is.title.as_str(), "change" => change_alone(change, now)])
}

/// The same without the title.
pub(crate) fn change_alone(change: &Change, now: &Now) -> String {
    let is = when_of(&change.is, now);
    let was = change.was.as_ref().map(|it| when_of(it, now)).unwrap_or_default();
    let again = change.was.as_ref().is_some_and(|it| it.cancelled);
    let title = change.was.as_ref().map(|it| it.title.as_str()).unwrap_or_default();
    match change.kind {
        ChangeKind::New if again => now.fill("change-again", &args!["is" => is]),
        ChangeKind::New => now.fill("change-new", &args!["is" => is]),
        ChangeKind::Moved | ChangeKind::Retimed => now.fill("change-moved", &args!["was" => was, "is" => is]),
        ChangeKind::Renamed => now.fill("change-renamed", &args!["title" => title]),
        ChangeKind::Cancelled => now.fill("change-cancelled", &args!["was" => was]),
        ChangeKind::Gone => now.fill("change-gone", &args!["was" => was]),
    }
}

/// "Cities moved · Universities cancelled · 2 more".
pub(crate) fn changes_in_a_line<'a>(
    changes: impl Iterator<Item = &'a Change>,
    more: usize,
    now: &Now,
) -> String {
    let named = changes.map(|it| now.fill(short(it.kind), &args!["title" => shorten(&it.is.title, TITLE)]));
    let more = (more > 0).then(|| now.fill("change-more", &args!["n" => more]));
    named.chain(more).collect::<Vec<_>>().join(" · ")
}

fn short(kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::New => "change-short-new",
        ChangeKind::Moved | ChangeKind::Retimed => "change-short-moved",
        ChangeKind::Renamed => "change-short-renamed",
        ChangeKind::Cancelled => "change-short-cancelled",
        ChangeKind::Gone => "change-short-gone",
    }
}
