//! Whether a reading is to be believed. A hotel's login page, an error page with status 200 or an empty file also come with status 200,
//! and must not take a session off the agenda; yet a page that really has no session left is to be believed, once it stays so.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use schedule::Schedule;

use crate::{
    Now, Preferences, Suspicion,
    likeness::{likeness, ratio, same_words},
    matching::{ALIKE, Text, Texts},
    span::Span,
    state::{Kept, Suspect},
};

/// A second reading this much later settles a suspicion.
pub(crate) const SETTLES_AFTER: TimeDelta = TimeDelta::minutes(30);
/// A page under this share of its size is not the page.
const SHRUNK: usize = 10;

/// What is wrong with a reading, seen from the last good one; none when it is to be believed.
pub(crate) fn suspicion(
    kept: &Kept,
    new: &Schedule,
    bytes: usize,
    preferences: &Preferences,
    now: &Now,
) -> Option<Suspicion> {
    if is_login(new) {
        return Some(Suspicion::Login);
    }
    let good = kept.good.as_ref()?;
    if !kept.sessions.iter().any(|it| it.listed) && !new.sessions.is_empty() {
        return None;
    }
    let checks = [
        (new.sessions.is_empty() && something_is_to_come(kept, preferences, now), Suspicion::NoSession),
        (other_title(good.page.title.as_deref(), new.page.title.as_deref()), Suspicion::OtherTitle),
        (bytes.saturating_mul(SHRUNK) < good.bytes, Suspicion::Shrunk),
    ];
    checks.into_iter().find_map(|(holds, what)| holds.then_some(what))
}

/// Whether a suspicious reading, seen again, is to be believed after all.
pub(crate) fn settles(kept: &Kept, again: &Schedule, now: &Now) -> bool {
    kept.suspect.as_ref().is_some_and(|first| {
        now.wall - first.since >= SETTLES_AFTER && agree(&first.schedule, again) && is_still_ours(kept, again)
    })
}

/// Since when a suspicious reading stands: since the first one that says the same; a clock set back starts anew.
pub(crate) fn standing_since(suspect: Option<&Suspect>, again: &Schedule, now: &Now) -> DateTime<Utc> {
    suspect.filter(|it| agree(&it.schedule, again) && it.since <= now.wall).map_or(now.wall, |it| it.since)
}

fn is_login(new: &Schedule) -> bool {
    new.doubts.iter().any(|it| it.code == "login-form")
}

fn something_is_to_come(kept: &Kept, preferences: &Preferences, now: &Now) -> bool {
    let mut listed = kept.sessions.iter().filter(|it| it.listed);
    listed.any(|it| !Span::of(&it.session, preferences, &now.zone).is_over(now))
}

/// A title that is lost counts as another one; one that was never there does not.
fn other_title(was: Option<&str>, is: Option<&str>) -> bool {
    was.is_some_and(|was| likeness(was, is.unwrap_or_default()) < 0.5)
}

/// Whether two pages are not the same one, by their titles.
pub(crate) fn is_other_page(was: Option<&str>, is: Option<&str>) -> bool {
    was.is_some() != is.is_some() || other_title(was, is)
}

fn agree(a: &Schedule, b: &Schedule) -> bool {
    let what = |it: &Schedule| {
        let sessions = it.sessions.iter().map(|it| (it.title.clone(), it.date, it.start, it.status));
        (it.page.title.clone(), is_login(it), sessions.collect::<Vec<_>>())
    };
    what(a) == what(b)
}

/// The title, half of the main headings or half of the sessions' titles are still there.
fn is_still_ours(kept: &Kept, new: &Schedule) -> bool {
    let title = kept.good.as_ref().and_then(|it| it.page.title.as_deref());
    let same_title = title.is_some() && !other_title(title, new.page.title.as_deref());
    let mut texts = Texts::default();
    let known: Vec<_> =
        kept.sessions.iter().filter(|it| it.listed).map(|it| texts.take(&it.session.title)).collect();
    let titles: BTreeSet<_> = new.sessions.iter().map(|it| texts.take(&it.title)).collect();
    let is_there = |title: &&Text| titles.iter().any(|new| texts.likeness(**title, *new) >= ALIKE);
    let there = known.iter().filter(is_there).count();
    let same_sessions = there > 0 && ratio(there, known.len()) >= 0.5;
    !is_login(new) && (same_title || same_sessions || has_headings(kept, new))
}

/// Whether half of the page's main headings are there, but for those of its sessions, which go with them.
fn has_headings(kept: &Kept, new: &Schedule) -> bool {
    let of_session = |heading: &String| kept.sessions.iter().any(|it| heading.contains(&it.session.title));
    let good = kept.good.iter().flat_map(|it| &it.headings);
    let known: Vec<&String> = good.filter(|it| !of_session(it)).collect();
    let is_there = |heading: &&&String| new.page.headings.iter().any(|it| same_words(it, heading));
    let there = known.iter().filter(is_there).count();
    there > 0 && ratio(there, known.len()) >= 0.5
}
