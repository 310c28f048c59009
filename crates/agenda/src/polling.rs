//! When to look at the page next: steady with jitter, once more before a session's first reminder, backing off on failure, and never
//! sooner than the server allows.

use std::{hash::Hasher, time::Duration};

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    Now, Preferences,
    allowance::Allowance,
    reminders::first_reminder,
    span::{Span, seconds, takes_place},
    state::{Kept, Known},
    trust::SETTLES_AFTER,
};

const MINUTE: Duration = Duration::from_secs(60);
/// The longest that a server can make us wait, by `Retry-After` or `max-age`.
const LONGEST: Duration = Duration::from_secs(6 * 3600);
/// The longest between two attempts after failures.
const LONGEST_BACK_OFF: Duration = Duration::from_secs(3600);
/// The page is looked at once more so long before a session's first reminder, or up to so much sooner.
const BEFORE: Duration = Duration::from_secs(15 * 60);
const BEFORE_SPREAD: Duration = Duration::from_secs(5 * 60);
/// Copies that are started together with an old reading ask within this time.
pub(crate) const SPREAD: Duration = Duration::from_secs(3 * 60);
/// An answer that did not come within this time is lost.
pub(crate) const LOST_AFTER: TimeDelta = TimeDelta::minutes(2);
/// Several signs of one return (from sleep, to a network) within this time are one.
const SAME_RETURN: TimeDelta = TimeDelta::seconds(30);

/// What the member asks for out of turn: each wish is answered by the server, at once for whoever clicks, and for a program that asks without
/// end no more often than is polite.
#[derive(Debug, Clone)]
pub(crate) struct ByHand {
    allowance: Allowance,
    waits: bool,
}

impl Default for ByHand {
    fn default() -> Self {
        Self { allowance: Allowance::new(20, TimeDelta::seconds(10)), waits: false }
    }
}

impl ByHand {
    /// The member wants the page asked for.
    pub(crate) fn wish(&mut self) {
        self.waits = true;
    }

    /// Whether a wish waits and its turn has come; then it waits no longer.
    pub(crate) fn take_turn(&mut self, now: DateTime<Utc>) -> bool {
        let turn = self.waits && self.allowance.take(now);
        self.waits &= !turn;
        turn
    }

    /// When the turn of a waiting wish comes.
    pub(crate) fn next_turn(&self) -> Option<DateTime<Utc>> {
        self.waits.then(|| self.allowance.next())
    }
}

/// When the page is asked for next.
pub(crate) fn next_poll(kept: &Kept, preferences: &Preferences, seed: u64, now: &Now) -> DateTime<Utc> {
    let Some(last) = kept.polls.last else { return now.wall };
    let steady = last + seconds(interval(kept, preferences, seed, last));
    let before = before_session(kept, preferences, seed, last, now);
    before.map_or(steady, |it| it.min(steady)).max(held_until(kept, seed))
}

/// Whether to ask at once after a return: not while the server asks us to stay away, nor twice for one return.
pub(crate) fn is_welcome(kept: &Kept, seed: u64, now: &Now) -> bool {
    let just_asked =
        kept.polls.failures == 0 && kept.polls.last.is_some_and(|it| now.wall - it < SAME_RETURN);
    !just_asked && is_allowed(kept, seed, now)
}

/// Whether to ask at once after a start. While the last reading is recent, the plan of the last run stands: copies that are started together,
/// as after an update, do not ask together.
pub(crate) fn is_due_at_start(kept: &Kept, preferences: &Preferences, seed: u64, now: &Now) -> bool {
    let good = kept.polls.failures == 0 && kept.good.is_some();
    let recent = kept.polls.last.is_some_and(|it| now.wall - it < seconds(preferences.poll));
    is_allowed(kept, seed, now) && !(good && recent && next_poll(kept, preferences, seed, now) > now.wall)
}

/// Until when the first poll after a start waits: copies with an old reading that are started together part within [`SPREAD`], while the kept
/// schedule serves. None where it is not to wait: nothing was ever read, a session is on or its first reminder is near, or the plan of the
/// last run stands.
pub(crate) fn waits_at_start(
    kept: &Kept,
    preferences: &Preferences,
    seed: u64,
    now: &Now,
) -> Option<DateTime<Utc>> {
    let last = kept.polls.last?;
    let waits = kept.good.is_some() && is_due_at_start(kept, preferences, seed, now);
    let pressing = || kept.sessions.iter().any(|it| presses(it, preferences, now));
    let share = share(seed, last, "start");
    (waits && !pressing()).then(|| now.wall + seconds(SPREAD.mul_f64(share)))
}

/// Whether a session is on, or so near that the page is looked at before its first reminder.
fn presses(known: &Known, preferences: &Preferences, now: &Now) -> bool {
    let first = first_reminder(known, preferences, &now.zone);
    let near = first.is_some_and(|it| it <= now.wall + seconds(BEFORE + BEFORE_SPREAD));
    near && takes_place(&known.session) && !Span::of(&known.session, preferences, &now.zone).is_over(now)
}

/// Whether the server lets us ask.
pub(crate) fn is_allowed(kept: &Kept, seed: u64, now: &Now) -> bool {
    held_until(kept, seed) <= now.wall
}

/// Until when the server asks us to stay away (RFC 9110, 10.2.3), between a minute and six hours.
fn held_until(kept: &Kept, seed: u64) -> DateTime<Utc> {
    let held =
        kept.polls.retry_after.zip(kept.polls.last).map(|(wait, last)| {
            last + seconds(later(wait.clamp(MINUTE, LONGEST), share(seed, last, "retry")))
        });
    held.unwrap_or(DateTime::<Utc>::MIN_UTC)
}

fn interval(kept: &Kept, preferences: &Preferences, seed: u64, last: DateTime<Utc>) -> Duration {
    let jitter = 0.9 + 0.2 * share(seed, last, "poll");
    if kept.polls.failures > 0 {
        let doubled = MINUTE * 2u32.pow((kept.polls.failures - 1).min(6));
        return doubled.mul_f64(jitter).min(LONGEST_BACK_OFF);
    }
    let wanted = preferences.poll.max(MINUTE).mul_f64(jitter);
    let fresh = kept.polls.fresh_for.unwrap_or_default().min(LONGEST);
    let settling =
        kept.suspect.as_ref().map(|_| SETTLES_AFTER.to_std().unwrap_or_default() + MINUTE.mul_f64(jitter));
    match settling {
        Some(settling) => wanted.max(settling),
        None if fresh > wanted => later(fresh, share(seed, last, "fresh")),
        None => wanted,
    }
}

/// Up to a tenth later, and within the longest.
fn later(wait: Duration, share: f64) -> Duration {
    wait.mul_f64(1.0 + 0.1 * share).min(LONGEST)
}

/// Once more, 15 to 20 minutes before a session's first reminder, unless that moment has been.
fn before_session(
    kept: &Kept,
    preferences: &Preferences,
    seed: u64,
    last: DateTime<Utc>,
    now: &Now,
) -> Option<DateTime<Utc>> {
    kept.sessions
        .iter()
        .filter_map(|it| first_reminder(it, preferences, &now.zone))
        .filter(|first| *first > now.wall)
        .map(|first| first - seconds(BEFORE) - seconds(BEFORE_SPREAD.mul_f64(share(seed, first, "session"))))
        .filter(|at| *at > last)
        .min()
}

/// A number from 0 to 1 that is another one for each copy and each occasion, and the same when asked again.
fn share(seed: u64, occasion: DateTime<Utc>, what: &str) -> f64 {
    let mut hash = std::hash::DefaultHasher::new();
    hash.write_u64(seed);
    hash.write_i64(occasion.timestamp());
    hash.write(what.as_bytes());
    f64::from(u32::try_from(hash.finish() >> 32).unwrap_or_default()) / f64::from(u32::MAX)
}
