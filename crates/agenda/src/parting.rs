//! A notice on the screen of several sessions, of which one leaves it: it rings by itself, was called off or moved, or the member has dealt
//! with it. The notice goes on to speak of the others alone, so that none is lost, none stands on the screen twice, and none rings again.

use crate::{
    EntryKind, Notice, NoticeId, NoticeKind, Now, Preferences, SessionId, notices,
    out::Out,
    ringing,
    state::{Kept, Known, Posted},
};

/// Takes the sessions of a new notice out of those that are on the screen with other sessions.
pub(crate) fn part(kept: &mut Kept, new: &Notice, preferences: &Preferences, now: &Now, out: &mut Out) {
    let shared = |old: &Notice| old.sessions.iter().any(|it| new.sessions.contains(it));
    let together: Vec<NoticeId> = kept
        .posted
        .values()
        .filter(|it| it.rung && it.notice.id != new.id && is_reminder(&it.notice) && shared(&it.notice))
        .map(|it| it.notice.id.clone())
        .collect();
    for id in together {
        if let Some(smaller) = shrink(kept, &id, &new.sessions, preferences, now) {
            out.reword(smaller);
        }
    }
}

/// Takes sessions out of the notices that speak of them; one that speaks of no others is withdrawn.
pub(crate) fn take_out_everywhere(
    kept: &mut Kept,
    leaving: &[SessionId],
    preferences: &Preferences,
    now: &Now,
    out: &mut Out,
) {
    let shown: Vec<NoticeId> =
        kept.posted.values().filter(|it| is_reminder(&it.notice)).map(|it| it.notice.id.clone()).collect();
    for id in shown {
        take_out(kept, &id, leaving, preferences, now, out);
    }
}

/// Takes sessions out of a notice, which is withdrawn when it speaks of no others.
pub(crate) fn take_out(
    kept: &mut Kept,
    id: &NoticeId,
    leaving: &[SessionId],
    preferences: &Preferences,
    now: &Now,
    out: &mut Out,
) {
    let Some(posted) = kept.posted.get(id) else { return };
    if posted.notice.sessions.iter().all(|it| leaving.contains(it)) {
        return ringing::withdraw(kept, id, out);
    }
    for title in titles(kept, &posted.notice, leaving) {
        out.log_of(EntryKind::Withdrawn, "log-withdrawn", &title);
    }
    let waits = posted.retry.is_some();
    if let Some(smaller) = shrink(kept, id, leaving, preferences, now) {
        out.remember();
        if !waits {
            out.take_back(smaller);
        }
    }
}

pub(crate) fn is_reminder(notice: &Notice) -> bool {
    matches!(notice.kind, NoticeKind::Reminder | NoticeKind::Late)
}

fn titles(kept: &Kept, notice: &Notice, leaving: &[SessionId]) -> Vec<String> {
    let leaves = |it: &&Known| notice.sessions.contains(&it.id) && leaving.contains(&it.id);
    kept.sessions.iter().filter(leaves).map(|it| it.session.title.clone()).collect()
}

/// The notice without these sessions, in the words of the moment that it has; none when it has none of them.
fn shrink(
    kept: &mut Kept,
    id: &NoticeId,
    leaving: &[SessionId],
    preferences: &Preferences,
    now: &Now,
) -> Option<Notice> {
    let mut posted =
        kept.posted.get(id).filter(|it| it.notice.sessions.iter().any(|s| leaving.contains(s)))?.clone();
    let (left, claims) = posted.claims.into_iter().partition(|it| leaving.contains(&it.session));
    posted.claims = claims;
    ringing::close_claims(kept, &Posted { claims: left, ..posted.clone() });
    posted.notice.sessions.retain(|it| !leaving.contains(it));
    let others: Vec<_> = kept.sessions.iter().filter(|it| posted.notice.sessions.contains(&it.id)).collect();
    let Notice { id, kind, lead_minutes, alert, .. } = posted.notice.clone();
    let then = Now { wall: posted.worded.min(now.wall), ..now.clone() };
    let fresh = notices::reminder(&others, &posted.claims, preferences, &then);
    posted.notice = Notice { id: id.clone(), kind, lead_minutes, alert, ..fresh };
    let smaller = posted.notice.clone();
    kept.posted.insert(id, posted);
    Some(smaller)
}
