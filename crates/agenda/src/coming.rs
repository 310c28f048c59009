//! The sessions that are on or to come, soonest first, and which of them is *next*.

use chrono::{DateTime, Utc};
use schedule::Zone;

use crate::{
    Now, Preferences,
    reminders::matters,
    span::{Span, takes_place},
    state::{Kept, Known},
};

/// All that are on or to come and take place; a date without a time comes last of its day.
pub(crate) fn coming<'a>(kept: &'a Kept, preferences: &Preferences, now: &Now) -> Vec<&'a Known> {
    let mut coming = announced(kept, preferences, now);
    coming.retain(|it| takes_place(&it.session));
    coming
}

/// The same with those that the page calls off: a member who looks for one is to find out what became of it.
pub(crate) fn announced<'a>(kept: &'a Kept, preferences: &Preferences, now: &Now) -> Vec<&'a Known> {
    let is_coming = |it: &&Known| it.listed && !Span::of(&it.session, preferences, &now.zone).is_over(now);
    let mut coming: Vec<&Known> = kept.sessions.iter().filter(is_coming).collect();
    coming.sort_by_key(|it| (place(it, preferences, &now.zone), it.session.title.clone()));
    coming
}

fn place(known: &Known, preferences: &Preferences, zone: &Zone) -> DateTime<Utc> {
    known.session.start.unwrap_or_else(|| Span::of(&known.session, preferences, zone).over)
}

/// The one that is on or comes next, among those that matter to the member and are not declined.
pub(crate) fn next<'a>(kept: &'a Kept, preferences: &Preferences, now: &Now) -> Option<&'a Known> {
    coming(kept, preferences, now).into_iter().find(|it| it.going != Some(false) && matters(it, preferences))
}
