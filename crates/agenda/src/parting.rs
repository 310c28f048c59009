//! A notice on the screen of several sessions, of which one now rings by itself: it goes on to speak of the others alone, so that no session
//! stands on the screen twice, and none that rang before rings again.

use crate::{Notice, NoticeId, NoticeKind, Now, Preferences, notices, out::Out, state::Kept};

/// Takes the sessions of a new notice out of those that are on the screen with other sessions.
pub(crate) fn part(kept: &mut Kept, new: &Notice, preferences: &Preferences, now: &Now, out: &mut Out) {
    let shared = |old: &Notice| old.sessions.iter().any(|it| new.sessions.contains(it));
    let reminder = |old: &Notice| matches!(old.kind, NoticeKind::Reminder | NoticeKind::Late);
    let together: Vec<NoticeId> = kept
        .posted
        .values()
        .filter(|it| it.rung && it.notice.id != new.id && reminder(&it.notice) && shared(&it.notice))
        .map(|it| it.notice.id.clone())
        .collect();
    for id in together {
        let Some(posted) = kept.posted.get_mut(&id) else { continue };
        posted.notice.sessions.retain(|it| !new.sessions.contains(it));
        posted.claims.retain(|it| !new.sessions.contains(&it.session));
        let left: Vec<_> =
            kept.sessions.iter().filter(|it| posted.notice.sessions.contains(&it.id)).collect();
        let Notice { id, kind, lead_minutes, alert, .. } = posted.notice.clone();
        let fresh = notices::reminder(&left, &posted.claims, preferences, now);
        posted.notice = Notice { id, kind, lead_minutes, alert, ..fresh };
        out.reword(posted.notice.clone());
    }
}
