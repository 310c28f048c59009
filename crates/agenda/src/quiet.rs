//! When nothing is to ring but what the member takes part in: the quiet hours of the settings, and *Quiet until tomorrow*, asked for by
//! hand.
//!
//! What falls into a quiet that was asked for stays silent when that has ended by itself, and may still ring when it is taken back.

use ::words::args;
use chrono::{DateTime, Days, NaiveTime, TimeDelta, Timelike, Utc};
use schedule::Zone;

use crate::{
    EntryKind, Now, Preferences,
    out::Out,
    state::{Cause, How, Kept, Quiet},
    words,
};

/// Until this hour of the night it is still the evening before.
const NIGHT: TimeDelta = TimeDelta::hours(4);
/// The hour at which the morning begins.
const MORNING: u32 = 6;
/// How many are kept, so that what they held back never counts as missed.
const KEPT: usize = 30;

impl Quiet {
    /// From now until six in the member's next morning: at one at night that is today. Counted on the clock's face, whatever the clocks did that
    /// night.
    pub(crate) fn until_tomorrow(now: &Now) -> Self {
        let evening = (now.local(now.wall).naive_local() - NIGHT).date();
        let morning = evening.checked_add_days(Days::new(1)).unwrap_or(evening);
        let six = NaiveTime::from_hms_opt(MORNING, 0, 0).unwrap_or_default();
        Self { from: now.wall, until: now.zone.instant(morning.and_time(six)).instant, over: false }
    }

    fn holds(&self, at: DateTime<Utc>) -> bool {
        self.from <= at && at < self.until
    }
}

/// The quiet that the member has asked for, while it lasts.
pub(crate) fn asked_for(kept: &Kept, now: &Now) -> Option<Quiet> {
    kept.quiet.last().copied().filter(|it| !it.over && it.holds(now.wall))
}

/// Whether it is quiet now, by the settings or because the member asked for it.
pub(crate) fn is_quiet(kept: &Kept, preferences: &Preferences, now: &Now) -> bool {
    is_quiet_hour(now.wall, preferences, &now.zone) || asked_for(kept, now).is_some()
}

/// Whether an instant lies in the hours that are always quiet.
pub(crate) fn is_quiet_hour(at: DateTime<Utc>, preferences: &Preferences, zone: &Zone) -> bool {
    let Some((from, to)) = preferences.quiet_hours else { return false };
    let civil = at.with_timezone(zone).time();
    let minute = u16::try_from(civil.hour() * 60 + civil.minute()).unwrap_or_default();
    if from <= to { (from..to).contains(&minute) } else { minute >= from || minute < to }
}

/// Whether an instant lies in a quiet that the member asked for.
pub(crate) fn is_asked_for(at: DateTime<Utc>, quiet: &[Quiet]) -> bool {
    quiet.iter().any(|it| it.holds(at))
}

/// Nothing rings from now until tomorrow morning.
pub(crate) fn begin(kept: &mut Kept, now: &Now, out: &mut Out) {
    if asked_for(kept, now).is_some() {
        return;
    }
    let quiet = Quiet::until_tomorrow(now);
    kept.quiet.push(quiet);
    let surplus = kept.quiet.len().saturating_sub(KEPT);
    kept.quiet.drain(..surplus);
    out.log(EntryKind::Action, now.fill("log-quiet", &args!["when" => words::moment(quiet.until, now)]));
    out.remember();
}

/// The member takes it back: what it has silenced and is not over rings now.
pub(crate) fn end(kept: &mut Kept, now: &Now, out: &mut Out) {
    if asked_for(kept, now).is_none() {
        return;
    }
    kept.quiet.pop();
    for known in kept.sessions.iter_mut().filter(|it| it.going != Some(false) && !it.is_joined()) {
        known.told.retain(|it| it.how != How::Silenced);
    }
    out.log(EntryKind::Action, now.say("log-quiet-undone"));
    out.remember();
}

/// Notes that it has ended. After the clock was set back, one that had ended is no more, and one that had not is counted anew from now.
pub(crate) fn pass(kept: &mut Kept, now: &Now, out: &mut Out) {
    let before = kept.quiet.clone();
    kept.quiet.retain(|it| !it.over || it.until <= now.wall);
    for quiet in &mut kept.quiet {
        if quiet.from > now.wall {
            *quiet = Quiet::until_tomorrow(now);
        }
        quiet.over |= quiet.until <= now.wall;
    }
    if kept.quiet != before {
        out.remember();
    }
    if asked_for(kept, now).is_none() {
        settle(kept, out);
    }
}

/// What fell into a quiet that has ended by itself stays silent for good, as in the hours that are always quiet: neither an answer nor a
/// clock set back brings it back.
fn settle(kept: &mut Kept, out: &mut Out) {
    for known in kept.sessions.iter_mut().filter(|it| it.going != Some(false) && !it.is_joined()) {
        for told in known.told.iter_mut().filter(|it| it.how == How::Silenced) {
            told.how = How::HeldBack;
            if matches!((told.cause, known.snooze), (Cause::Snooze(at), Some(it)) if at == it.until) {
                known.snooze = None;
            }
            out.remember();
        }
    }
}
