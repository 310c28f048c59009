//! A notice on the screen keeps telling the truth: when its session starts, the day changes, or the page has other words for it, its own
//! words change in place, and it does not ring again.
//!
//! Not each minute: some desktops show a notice anew whenever its words change, and it stands there with the clock time anyway.

use chrono::{DateTime, Days, Utc};

use crate::{
    Notice, NoticeKind, Now, Preferences, notices,
    out::Out,
    span::day_start,
    state::{Cause, Kept, Known, Posted},
};

/// Gives the notices on the screen the words of this moment, where those are others.
pub(crate) fn reword(kept: &mut Kept, preferences: &Preferences, now: &Now, out: &mut Out) {
    let reworded: Vec<(Notice, DateTime<Utc>)> =
        kept.posted.values().filter_map(|it| reworded(it, kept, preferences, now)).collect();
    for (notice, worded) in reworded {
        if let Some(posted) = kept.posted.get_mut(&notice.id) {
            posted.worded = worded;
            posted.notice = notice.clone();
            out.reword(notice);
        }
    }
}

fn reworded(
    posted: &Posted,
    kept: &Kept,
    preferences: &Preferences,
    now: &Now,
) -> Option<(Notice, DateTime<Utc>)> {
    let reminder = matches!(posted.notice.kind, NoticeKind::Reminder | NoticeKind::Late);
    if !reminder || !posted.rung {
        return None;
    }
    let sessions = sessions(posted, kept);
    let is_new = moments(posted, &sessions, now).any(|it| posted.worded < it && it <= now.wall);
    let wall = if is_new { now.wall } else { posted.worded.min(now.wall) };
    let fresh = notices::reminder(&sessions, &posted.claims, preferences, &Now { wall, ..now.clone() });
    let all = fresh.sessions.len() == posted.notice.sessions.len();
    let Notice { id, kind, lead_minutes, alert, .. } = posted.notice.clone();
    let notice = Notice { id, kind, lead_minutes, alert, ..fresh };
    (all && notice != posted.notice).then_some((notice, wall))
}

/// When the words of a notice on the screen change by themselves.
pub(crate) fn next(posted: &Posted, kept: &Kept, now: &Now) -> Option<DateTime<Utc>> {
    let sessions = sessions(posted, kept);
    moments(posted, &sessions, now).filter(|at| *at > now.wall && posted.rung).min()
}

fn sessions<'a>(posted: &Posted, kept: &'a Kept) -> Vec<&'a Known> {
    kept.sessions.iter().filter(|it| posted.notice.sessions.contains(&it.id)).collect()
}

/// Starts of the sessions and their tracks, and the midnight after which "tomorrow" is today.
fn moments<'a>(
    posted: &'a Posted,
    sessions: &[&'a Known],
    now: &Now,
) -> impl Iterator<Item = DateTime<Utc>> + use<'a> {
    let starts: Vec<_> = sessions.iter().filter_map(|it| it.session.start).collect();
    let tracks = posted.claims.iter().filter_map(|it| match it.cause {
        Cause::Track(at) => Some(at),
        _ => None,
    });
    let day = now.local(posted.worded).date_naive();
    let midnight = day.checked_add_days(Days::new(1)).map(|it| day_start(it, &now.zone));
    starts.into_iter().chain(tracks).chain(midnight)
}
