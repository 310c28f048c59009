//! What became of an address that was to be opened: only a call that did open silences the reminders of its session.

use ::words::args;
use chrono::TimeDelta;
use schedule::calls;
use url::Url;

use crate::{
    EntryKind, JoinKind, LeadsTo, Now, Preferences, Target,
    actions::is_on_screen,
    notices,
    out::Out,
    parting,
    reminders::first_reminder,
    span::Span,
    state::{Kept, Known, Undo},
    words,
};

/// Opening a call this long before its start, or later, is taking part, whatever has rung.
const JOINED_WITHIN: TimeDelta = TimeDelta::minutes(60);

/// The browser, or the call's application, has it.
pub(crate) fn opened(kept: &mut Kept, target: &Target, preferences: &Preferences, now: &Now, out: &mut Out) {
    let Some(LeadsTo { session, kind }) = &target.leads_to else { return };
    let shown = is_on_screen(kept, session);
    let Some(known) = kept.sessions.iter_mut().find(|it| it.id == *session) else { return };
    out.log(EntryKind::Action, words::opened(&known.session.title, *kind, target, now));
    if *kind != JoinKind::Join || is_invitation(target) {
        return;
    }
    if is_taking_part(known, preferences, now) && !known.is_joined() {
        known.joined = known.session.start;
        known.remember_undo(if shown { Undo::JoinedFromNotice } else { Undo::Joined });
        out.remember();
    }
    parting::take_out_everywhere(kept, std::slice::from_ref(session), preferences, now, out);
}

/// Nothing could open it: the member hears so where it is seen, and is reminded as before.
pub(crate) fn not_opened(target: &Target, why: &str, now: &Now, out: &mut Out) {
    let args = args!["link" => target.shown(), "why" => why];
    out.log(EntryKind::Failed, now.fill("log-not-opened", &args));
    out.ring(notices::not_opened(target, why, now));
}

/// Whether it leads to where a community talks, and into no call.
fn is_invitation(target: &Target) -> bool {
    Url::parse(&target.url).is_ok_and(|url| calls::is_invitation(&url))
}

/// Whether opening the call now is joining the session: from its first reminder on. Before that there is no notice whose later ones it could
/// silence, and who tries the link days before still wants to be reminded.
fn is_taking_part(known: &Known, preferences: &Preferences, now: &Now) -> bool {
    let Some(start) = known.session.start else { return false };
    let last = start - JOINED_WITHIN;
    let from = first_reminder(known, preferences, &now.zone).map_or(last, |first| first.min(last));
    from <= now.wall && !Span::of(&known.session, preferences, &now.zone).is_over(now)
}
