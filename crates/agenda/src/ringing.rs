//! From a reminder that is due to a notice on the screen, and off it again, so that a crash at any moment between two effects neither
//! loses it nor shows it more than once more.
//!
//! A reminder is remembered as *about to ring* before it is shown and as *rung* after it. One that a start finds about to ring may or
//! may not have been seen: it is shown once more, and never a third time.

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    EntryKind, Notice, NoticeId, NoticeKind, Now, Preferences, SessionId, notices,
    out::Out,
    parting, quiet,
    reminders::{self, Due, Hold},
    rewording, skipping,
    span::{Span, takes_place},
    state::{Cause, Claim, How, Kept, Known, Posted, Told},
    words,
};

/// How often a notice that may have been seen is shown at most.
const SHOWINGS: u8 = 2;
/// The longest pause between two attempts to show a notice.
pub(crate) const LONGEST_RETRY: TimeDelta = TimeDelta::seconds(60);
/// How many dealt-with reminders of one session are kept.
const TOLD: usize = 40;

/// After a start: what was about to ring is to ring once more, if that may be.
pub(crate) fn recover(kept: &mut Kept, now: &Now, out: &mut Out) {
    let unsure: Vec<NoticeId> =
        kept.posted.iter().filter(|(_, it)| !it.rung).map(|(id, _)| id.clone()).collect();
    for id in unsure {
        let change = kept.posted.get_mut(&id).filter(|it| it.notice.kind == NoticeKind::Change);
        if let Some(posted) = change.filter(|it| it.retry.is_some() || it.showings < SHOWINGS) {
            posted.retry = Some(now.wall);
        } else {
            kept.posted.remove(&id);
            out.withdraw(id);
        }
    }
    for told in kept.sessions.iter_mut().flat_map(|it| &mut it.told) {
        told.how = match told.how {
            How::AboutToRing(n) if n < SHOWINGS => How::Again(n),
            How::AboutToRing(_) => How::Rung,
            other => other,
        };
    }
}

/// Rings what is due, holds back what is not to ring.
pub(crate) fn ring_due(kept: &mut Kept, preferences: &Preferences, now: &Now, out: &mut Out) {
    due_again(kept, preferences, now, out);
    let mut claims = Vec::new();
    for known in &mut kept.sessions {
        for due in nearest_first(reminders::due(known, preferences, now)) {
            match reminders::hold(known, &due, &kept.quiet, preferences, now) {
                _ if reminders::is_told(known, &due) => {}
                Some(hold) => hold_back(known, &due, hold, now, out),
                None => claims.push(Claim {
                    session: known.id.clone(),
                    cause: due.cause,
                    lead: due.lead,
                    start: known.session.start,
                    date: Some(known.session.date),
                }),
            }
        }
    }
    for group in grouped(claims) {
        post(kept, group, preferences, now, out);
    }
    give_up(kept, preferences, now, out);
}

/// What waited to be shown and is not tried again is off the books: it is held back by now, or the clock was set back and it is not due any
/// more. What stood on the screen before it stands there still.
fn give_up(kept: &mut Kept, preferences: &Preferences, now: &Now, out: &mut Out) {
    let given_up = |_: &NoticeId, it: &mut Posted| it.retry.is_some_and(|at| at <= now.wall);
    let all: Vec<_> = kept.posted.extract_if(.., given_up).collect();
    let earlier: Vec<_> = all.into_iter().filter_map(|(id, it)| Some((id, *it.earlier?))).collect();
    if !earlier.is_empty() {
        kept.posted.extend(earlier);
        out.remember();
        withdraw_stale(kept, preferences, now, out);
    }
}

/// What is held back of a session also holds back what was due of it before.
fn nearest_first(mut dues: Vec<Due>) -> Vec<Due> {
    dues.sort_by_key(|it| it.lead);
    dues
}

fn hold_back(known: &mut Known, due: &Due, hold: Hold, now: &Now, out: &mut Out) {
    known.mark(due.cause, due.lead, hold.how());
    let for_good = hold.how() == How::HeldBack;
    if for_good && matches!(due.cause, Cause::Snooze(_)) {
        known.snooze = None;
    }
    out.remember();
    out.log(EntryKind::HeldBack, words::held_back(&known.session, hold, now));
}

/// Reminders of sessions that start together make one notice; of a session without a time, its own.
fn grouped(claims: Vec<Claim>) -> Vec<Vec<Claim>> {
    let mut groups: Vec<Vec<Claim>> = Vec::new();
    for claim in claims {
        let together =
            |it: &Claim| it.session == claim.session || (it.start.is_some() && it.start == claim.start);
        match groups.iter_mut().find(|group| group.iter().any(together)) {
            Some(group) => group.push(claim),
            None => groups.push(vec![claim]),
        }
    }
    groups
}

/// Shows a notice for reminders that are due together; what else is on the screen of the same sessions makes room.
fn post(kept: &mut Kept, mut claims: Vec<Claim>, preferences: &Preferences, now: &Now, out: &mut Out) {
    let again = claims.iter().all(|it| is_waiting(kept, it));
    take_over(kept, &mut claims, preferences, now);
    let sessions: Vec<&Known> =
        kept.sessions.iter().filter(|it| claims.iter().any(|c| c.session == it.id)).collect();
    let notice = notices::reminder(&sessions, &claims, preferences, now);
    let replaced: Vec<NoticeId> = kept
        .posted
        .values()
        .filter(|it| is_part(&it.notice, &notice))
        .map(|it| it.notice.id.clone())
        .collect();
    for id in replaced {
        drop_notice(kept, &id);
        out.withdraw(id);
    }
    let earlier = kept.posted.get(&notice.id).cloned();
    let failures = earlier.as_ref().filter(|it| it.retry.is_some()).map_or(0, |it| it.failures);
    if earlier.as_ref().is_some_and(|it| it.claims != claims || it.retry.is_some()) {
        drop_notice(kept, &notice.id);
    }
    let earlier = earlier.and_then(Posted::on_screen);
    for claim in &claims {
        if let Some(known) = kept.sessions.iter_mut().find(|it| it.id == claim.session) {
            let before = known.showings(claim);
            known.mark(claim.cause, claim.lead, How::AboutToRing(before.saturating_add(1)));
        }
    }
    out.ring_as(notice.clone(), again);
    parting::part(kept, &notice, preferences, now, out);
    let posted = Posted { claims, failures, earlier, ..Posted::new(notice.clone(), now) };
    kept.posted.insert(notice.id, posted);
}

/// Whether a reminder is one that could not be shown before.
fn is_waiting(kept: &Kept, claim: &Claim) -> bool {
    kept.posted.values().any(|it| it.retry.is_some() && it.claims.contains(claim))
}

/// A new notice of a session also stands for what could not be shown of it before: one notice, one next attempt.
fn take_over(kept: &Kept, claims: &mut Vec<Claim>, preferences: &Preferences, now: &Now) {
    let sessions: Vec<SessionId> = claims.iter().map(|it| it.session.clone()).collect();
    let mut more = skipping::waiting(kept, &sessions, preferences, now);
    more.retain(|it| !claims.contains(it));
    claims.extend(more);
}

/// Shows the last reminder of a session again, because the member took its dismissal back.
pub(crate) fn show_again(
    kept: &mut Kept,
    id: &SessionId,
    preferences: &Preferences,
    now: &Now,
    out: &mut Out,
) {
    let Some(known) = kept.sessions.iter().find(|it| it.id == *id) else { return };
    let Some((start, lead)) = last_rung(known) else { return };
    if Span::of(&known.session, preferences, &now.zone).is_over(now) {
        return;
    }
    let date = Some(known.session.date);
    let claims =
        vec![Claim { session: id.clone(), cause: Cause::Start(start), lead, start: Some(start), date }];
    let notice = notices::reminder(&[known], &claims, preferences, now);
    out.ring(notice.clone());
    kept.posted.insert(notice.id.clone(), Posted { claims, ..Posted::new(notice, now) });
}

/// The start that a session has, and the last lead of it that rang.
pub(crate) fn last_rung(known: &Known) -> Option<(DateTime<Utc>, i64)> {
    let start = known.session.start?;
    let rung = known.told.iter().filter(|it| it.cause == Cause::Start(start) && it.how == How::Rung);
    Some((start, rung.map(|it| it.lead).min()?))
}

/// A notice of no other sessions than the new one's, under another name.
fn is_part(old: &Notice, new: &Notice) -> bool {
    parting::is_reminder(old) && old.id != new.id && old.sessions.iter().all(|it| new.sessions.contains(it))
}

/// What a notice that is replaced before its showing was confirmed stood for counts as shown; what waits to be shown is open again.
pub(crate) fn close_claims(kept: &mut Kept, posted: &Posted) {
    if posted.retry.is_some() {
        return release_claims(kept, &posted.claims);
    }
    for claim in posted.claims.iter().filter(|_| !posted.rung) {
        if let Some(known) = kept.sessions.iter_mut().find(|it| it.id == claim.session) {
            known.mark(claim.cause, claim.lead, How::Rung);
        }
    }
}

/// Takes a notice off the books.
pub(crate) fn drop_notice(kept: &mut Kept, id: &NoticeId) {
    if let Some(posted) = kept.posted.remove(id) {
        close_claims(kept, &posted);
    }
}

/// The notice is on the screen.
pub(crate) fn rang(kept: &mut Kept, id: &NoticeId, now: &Now, out: &mut Out) {
    let Some(posted) = kept.posted.get_mut(id) else { return unknown(id, out) };
    if posted.rung {
        return;
    }
    posted.rung = true;
    posted.retry = None;
    posted.earlier = None;
    let Posted { claims, notice, .. } = posted.clone();
    if notice.kind == NoticeKind::Change {
        kept.posted.remove(id);
    }
    for claim in &claims {
        if let Some(known) = kept.sessions.iter_mut().find(|it| it.id == claim.session) {
            known.mark(claim.cause, claim.lead, How::Rung);
            known.snooze = known.snooze.filter(|it| claim.cause != Cause::Snooze(it.until));
        }
    }
    out.remember();
    out.log(EntryKind::Rung, words::rung(&notice, now));
}

/// A reminder that was taken back while it was being shown is taken back again.
fn unknown(id: &NoticeId, out: &mut Out) {
    if notices::is_reminder(id) {
        out.withdraw(id.clone());
    }
}

/// The notice could not be shown: it is tried again, sooner at first.
pub(crate) fn not_rang(kept: &mut Kept, id: &NoticeId, why: &str, now: &Now, out: &mut Out) {
    let Some(posted) = kept.posted.get_mut(id).filter(|it| !it.rung) else { return };
    posted.failures += 1;
    posted.showings = posted.showings.saturating_sub(1);
    posted.retry = Some(now.wall + TimeDelta::seconds(1 << posted.failures.min(6)).min(LONGEST_RETRY));
    let Posted { claims, notice, failures, .. } = posted.clone();
    for claim in &claims {
        if let Some(known) = kept.sessions.iter_mut().find(|it| it.id == claim.session) {
            let before = known.showings(claim).saturating_sub(1);
            known.mark(claim.cause, claim.lead, How::AboutToRing(before));
        }
    }
    out.remember();
    if failures == 1 {
        out.log(EntryKind::Failed, words::not_rung(&notice, why, now));
    }
}

/// After a sleep, what waits for its next try waits no longer: whatever stood in the way may be gone, and its moment may have been put off by
/// a clock that was set meanwhile.
pub(crate) fn try_at_once(kept: &mut Kept, now: &Now) {
    for retry in kept.posted.values_mut().filter_map(|it| it.retry.as_mut()) {
        *retry = now.wall;
    }
}

/// What could not be shown and is to be tried again is due again.
///
/// A change of which nobody is going to hear now, since it is quiet, is held back for good like any other.
fn due_again(kept: &mut Kept, preferences: &Preferences, now: &Now, out: &mut Out) {
    let mut again = Vec::new();
    let quiet = quiet::is_quiet(kept, preferences, now);
    let going: Vec<SessionId> =
        kept.sessions.iter().filter(|it| it.going == Some(true)).map(|it| it.id.clone()).collect();
    for posted in kept.posted.values_mut().filter(|it| it.retry.is_some_and(|at| at <= now.wall)) {
        let held = quiet && !posted.notice.sessions.iter().any(|it| going.contains(it));
        match posted.notice.kind {
            NoticeKind::Change if held => out.log(EntryKind::HeldBack, now.say("log-changes-held")),
            NoticeKind::Change => {
                posted.retry = None;
                posted.showings = posted.showings.saturating_add(1);
                out.ring_as(posted.notice.clone(), posted.failures > 0);
            }
            _ => {}
        }
        again.extend(posted.claims.iter().cloned());
    }
    release_claims(kept, &again);
}

/// What a notice stood for that could not be shown is open again.
fn release_claims(kept: &mut Kept, claims: &[Claim]) {
    for claim in claims {
        if let Some(known) = kept.sessions.iter_mut().find(|it| it.id == claim.session) {
            let before = known.showings(claim);
            known.mark(claim.cause, claim.lead, How::Again(before));
        }
    }
}

/// Takes from the screen what stands there for nothing: its session is over, gone, moved, called off, joined or declined.
pub(crate) fn withdraw_stale(kept: &mut Kept, preferences: &Preferences, now: &Now, out: &mut Out) {
    let stale: Vec<(NoticeId, Vec<SessionId>)> = kept
        .posted
        .values()
        .filter(|it| parting::is_reminder(&it.notice))
        .map(|it| (it.notice.id.clone(), stale(it, kept, preferences, now)))
        .collect();
    for (id, sessions) in stale.into_iter().filter(|(_, sessions)| !sessions.is_empty()) {
        parting::take_out(kept, &id, &sessions, preferences, now, out);
    }
}

/// Takes a notice from the screen.
pub(crate) fn withdraw(kept: &mut Kept, id: &NoticeId, out: &mut Out) {
    if let Some(posted) = kept.posted.get(id) {
        out.log_of(EntryKind::Withdrawn, "log-withdrawn", &posted.notice.summary);
    }
    drop_notice(kept, id);
    out.withdraw(id.clone());
}

/// The sessions of a notice that it speaks of for nothing.
fn stale(posted: &Posted, kept: &Kept, preferences: &Preferences, now: &Now) -> Vec<SessionId> {
    let stands = |id: &SessionId| {
        let known = kept.sessions.iter().find(|it| it.id == *id);
        known.is_some_and(|it| {
            it.listed
                && takes_place(&it.session)
                && posted.claims.iter().filter(|claim| claim.session == *id).all(|claim| is_for(claim, it))
                && !it.is_joined()
                && it.going != Some(false)
                && !Span::of(&it.session, preferences, &now.zone).is_over(now)
        })
    };
    posted.notice.sessions.iter().filter(|it| !stands(it)).cloned().collect()
}

/// Whether a session still is when its notice says.
fn is_for(claim: &Claim, known: &Known) -> bool {
    let date = claim.start.is_some() || claim.date.is_none_or(|it| it == known.session.date);
    date && known.session.start == claim.start
}

/// When the first of the notices on the screen is to be withdrawn or tried again.
pub(crate) fn next_change(kept: &Kept, preferences: &Preferences, now: &Now) -> Option<DateTime<Utc>> {
    let retries = kept.posted.values().filter_map(|it| it.retry);
    let ends = kept.posted.values().flat_map(|it| &it.notice.sessions).filter_map(|id| {
        let known = kept.sessions.iter().find(|it| it.id == *id)?;
        Some(Span::of(&known.session, preferences, &now.zone).over)
    });
    let words = kept.posted.values().filter_map(|it| rewording::next(it, kept, now));
    retries.chain(ends).chain(words).filter(|at| *at > now.wall).min()
}

impl Known {
    /// Notes what became of a reminder, in place of what was noted of it before.
    pub(crate) fn mark(&mut self, cause: Cause, lead: i64, how: How) {
        self.told.retain(|it| (it.cause, it.lead) != (cause, lead));
        self.told.push(Told { cause, lead, how });
        if self.told.len() > TOLD {
            self.told.remove(self.expendable());
        }
    }

    /// What is needed least to know what has rung: a snooze that is over, else a start that the session no longer has, else the oldest.
    fn expendable(&self) -> usize {
        let (_, earlier) = self.told.split_last().unwrap_or((&self.told[0], &[]));
        let snooze = earlier.iter().position(|it| matches!(it.cause, Cause::Snooze(_)));
        let start = self.session.start.map(Cause::Start);
        let elsewhere = || earlier.iter().position(|it| Some(it.cause) != start);
        snooze.or_else(elsewhere).unwrap_or_default()
    }

    /// How often a reminder may have been seen already.
    fn showings(&self, claim: &Claim) -> u8 {
        let told = self.told.iter().find(|it| (it.cause, it.lead) == (claim.cause, claim.lead));
        match told.map(|it| it.how) {
            Some(How::Again(n) | How::AboutToRing(n)) => n,
            _ => 0,
        }
    }
}
