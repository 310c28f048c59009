//! The tray's answer to "when?": icon and tooltip.

use ::words::args;
use chrono::{DateTime, Datelike, TimeDelta, Utc};

use crate::{
    Glance, Icon, Now, Preferences, coming,
    horizon::Horizon,
    shorten::shorten,
    span::seconds,
    state::{Kept, Known},
    words,
};

/// For so long after a start the tray wants to be looked at.
const ATTENTION: TimeDelta = TimeDelta::minutes(5);

/// How many characters of a title have room in a tooltip.
const TITLE: usize = 80;

/// `again` is when the page is asked for next.
pub(crate) fn glance(
    kept: &Kept,
    preferences: &Preferences,
    again: Option<DateTime<Utc>>,
    now: &Now,
    horizon: &mut Horizon,
) -> Glance {
    let next = coming::next(kept, preferences, now);
    let stale = is_stale(kept, preferences, now, horizon);
    let (title, mut detail) = match next {
        Some(it) => (shorten(&it.session.title, TITLE), words::glance(&it.session, now, horizon)),
        None => (words::NAME.into(), nothing(kept, again, now)),
    };
    let missed = missed(kept, now);
    if !missed.is_empty() {
        detail = format!("{detail} · {missed}");
    }
    if stale {
        detail = now.fill("tray-stale", &args!["detail" => detail]);
    }
    Glance {
        icon: icon(kept, next, now, horizon),
        doubt: kept.suspect.is_some() || next.is_some_and(|it| !it.session.doubts.is_empty()),
        stale,
        attention: next.is_some_and(|it| wants_attention(it, now, horizon)),
        title,
        detail,
        missed,
    }
}

/// What the `!` means: "1 missed".
fn missed(kept: &Kept, now: &Now) -> String {
    match kept.missed.iter().filter(|it| !it.seen).count() {
        0 => String::new(),
        n => now.fill("tray-missed", &args!["n" => n]),
    }
}

/// Why there is no next session.
pub(crate) fn nothing(kept: &Kept, again: Option<DateTime<Utc>>, now: &Now) -> String {
    match again.filter(|_| never_reached(kept)) {
        Some(again) => words::not_reached(&kept.polls.message, again, now),
        None if kept.good.is_some() => now.say("tray-nothing"),
        None => now.say("tray-not-read"),
    }
}

/// Whether the page was asked for in vain, and nothing is kept from another time.
pub(crate) fn never_reached(kept: &Kept) -> bool {
    kept.good.is_none() && kept.polls.failures > 0
}

/// Whether the last good reading is too old to rely on.
pub(crate) fn is_stale(kept: &Kept, preferences: &Preferences, now: &Now, horizon: &mut Horizon) -> bool {
    let Some(at) = kept.polls.last_good.map(|it| it + seconds(preferences.stale_after)) else { return false };
    horizon.note(at);
    at <= now.wall
}

fn icon(kept: &Kept, next: Option<&Known>, now: &Now, horizon: &mut Horizon) -> Icon {
    let missed = kept.missed.iter().any(|it| !it.seen);
    let start = next.and_then(|it| it.session.start);
    match (next, start) {
        (_, Some(start)) if start <= now.wall => Icon::On,
        (_, Some(start)) if start - now.wall <= TimeDelta::hours(1) => {
            Icon::Minutes(u8::try_from(words::minutes_left(start, now, horizon)).unwrap_or(60))
        }
        _ if missed => Icon::Missed,
        (_, Some(start)) => Icon::Day(day(now.local(start).day())),
        (Some(it), None) => Icon::Day(day(it.session.date.day())),
        (None, None) => Icon::None,
    }
}

fn day(day: u32) -> u8 {
    u8::try_from(day).unwrap_or_default()
}

fn wants_attention(known: &Known, now: &Now, horizon: &mut Horizon) -> bool {
    let Some(start) = known.session.start else { return false };
    horizon.note(start);
    horizon.note(start + ATTENTION);
    start <= now.wall && now.wall < start + ATTENTION && !known.is_joined()
}
