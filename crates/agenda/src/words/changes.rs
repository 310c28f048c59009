//! What has changed in the schedule.

use words::args;

use super::when::{clock, when_of};
use crate::{Change, ChangeKind, Face, Now, likeness::same_words, shorten::shorten};

/// "Universities & Academia: moved from Tue 2 Nov to Tue 16 Nov, 18:00": all that is different about one session, with at most `most`
/// characters of its title.
pub(crate) fn changes_of_one(changes: &[Change], most: usize, now: &Now) -> String {
    let title = changes.last().map(|it| shorten(&it.is.title, most)).unwrap_or_default();
    now.fill("change-of", &args!["title" => title, "change" => changes_alone(changes, now)])
}

/// The same without the title.
pub(crate) fn changes_alone(changes: &[Change], now: &Now) -> String {
    changes.iter().map(|it| change(it, now)).collect::<Vec<_>>().join(" · ")
}

/// How many characters of a former title have room.
const FORMER: usize = 44;

/// One change without the title.
fn change(change: &Change, now: &Now) -> String {
    let is = when_of(&change.is, now);
    let was = change.was.as_ref().map(|it| when_of(it, now)).unwrap_or_default();
    let again = change.was.as_ref().is_some_and(|it| it.cancelled);
    let title = change.was.as_ref().map(|it| shorten(former(it, &change.is), FORMER)).unwrap_or_default();
    match change.kind {
        ChangeKind::New if again => now.fill("change-again", &args!["is" => is]),
        ChangeKind::New => now.fill("change-new", &args!["is" => is]),
        ChangeKind::Moved | ChangeKind::Retimed => {
            let is = of_one_day(change, now).unwrap_or(is);
            now.fill("change-moved", &args!["was" => was, "is" => is])
        }
        ChangeKind::Renamed => now.fill("change-renamed", &args!["title" => title]),
        ChangeKind::Cancelled => now.fill("change-cancelled", &args!["was" => was]),
        ChangeKind::Gone => now.fill("change-gone", &args!["was" => was]),
    }
}

/// What a session was called: where its title stands, by its topic.
fn former<'a>(was: &'a Face, is: &Face) -> &'a str {
    was.topic.as_deref().filter(|_| same_words(&was.title, &is.title)).unwrap_or(&was.title)
}

/// The new time alone, where the session stays on its day for the member: "18:00".
fn of_one_day(change: &Change, now: &Now) -> Option<String> {
    let start = |face: &Face| face.start.map(|it| now.local(it));
    let (was, is) = (start(change.was.as_ref()?)?, start(&change.is)?);
    (was.date_naive() == is.date_naive()).then(|| clock(is.to_utc(), now))
}
