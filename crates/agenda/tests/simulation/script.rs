//! What will happen in a world beside the engine's own doing, drawn from its seed before it begins.

use fastrand::Rng;

/// One thing that happens at a moment of true time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Event {
    Edit,
    Network(Network),
    Daemon(Daemon),
    Sleep { signal: bool },
    Wake { signal: bool },
    Clock { by_seconds: i64 },
    Zone(&'static str),
    Crash { when: Moment, loses: Loss },
    Start,
    Disk { full: bool },
    Nudge(Nudge),
    Wish(u32),
}

/// How the network treats a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Network {
    Up,
    Slow,
    Down,
    NotFound,
    ServerError,
    RetryAfter,
    Truncated,
    Portal,
    Login,
    OldAnswer,
    /// A page cut down to one of its sessions.
    Shrunk,
    /// An answer takes minutes, and may come after it is given up.
    Hanging,
}

/// How the notification server is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Daemon {
    Up,
    Absent,
    Failing,
    Slow,
    Restarted,
}

/// Between which effects a crash falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// So many effects from now.
    Effects(u32),
    /// Before the next notice is shown.
    BeforeNotice,
    /// After it is shown, and before anything else.
    AfterNotice,
}

/// What a crash takes with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loss {
    /// What was not yet remembered.
    Nothing,
    /// The last writing of the state, which the disk had promised.
    LastWrite,
    /// The state, which cannot be read.
    State,
}

/// A sign that means nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nudge {
    Woke,
    Resumed,
    NetworkBack,
    ClockChanged,
}

const ZONES: [&str; 10] = [
    "Europe/Berlin",
    "America/New_York",
    "America/Los_Angeles",
    "Asia/Kolkata",
    "Asia/Tokyo",
    "Australia/Lord_Howe",
    "America/St_Johns",
    "Pacific/Auckland",
    "Africa/Casablanca",
    "UTC",
];

/// A zone in which somebody lives.
pub fn zone(rng: &mut Rng) -> &'static str {
    ZONES[rng.usize(0..ZONES.len())]
}

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;

/// All that happens in so many days, by milliseconds of true time.
pub fn script(rng: &mut Rng, days: i64) -> Vec<(i64, Event)> {
    let end = days * 24 * HOUR;
    let mut script = vec![];
    phases(rng, end, 30 * HOUR, &mut script, |rng| (Event::Edit, rng.i64(0..MINUTE), None));
    phases(rng, end, 40 * HOUR, &mut script, |rng| {
        let troubles = [
            Network::Slow,
            Network::Down,
            Network::NotFound,
            Network::ServerError,
            Network::RetryAfter,
            Network::Truncated,
            Network::Portal,
            Network::Login,
            Network::OldAnswer,
            Network::Shrunk,
            Network::Hanging,
        ];
        let trouble = troubles[rng.usize(0..troubles.len())];
        (Event::Network(trouble), rng.i64(MINUTE..12 * HOUR), Some(Event::Network(Network::Up)))
    });
    phases(rng, end, 60 * HOUR, &mut script, |rng| {
        let troubles = [Daemon::Absent, Daemon::Failing, Daemon::Slow, Daemon::Restarted];
        let trouble = troubles[rng.usize(0..troubles.len())];
        (Event::Daemon(trouble), rng.i64(MINUTE..6 * HOUR), Some(Event::Daemon(Daemon::Up)))
    });
    phases(rng, end, 24 * HOUR, &mut script, |rng| {
        let signal = rng.bool();
        (Event::Sleep { signal }, rng.i64(MINUTE..16 * HOUR), Some(Event::Wake { signal }))
    });
    phases(rng, end, 80 * HOUR, &mut script, |rng| {
        let by_seconds = if rng.bool() { rng.i64(-7200..7200) } else { rng.i64(-3 * 86_400..3 * 86_400) };
        let back = rng.bool().then_some(Event::Clock { by_seconds: -by_seconds });
        (Event::Clock { by_seconds }, rng.i64(MINUTE..5 * HOUR), back)
    });
    phases(rng, end, 90 * HOUR, &mut script, |rng| (Event::Zone(zone(rng)), 0, None));
    phases(rng, end, 50 * HOUR, &mut script, |rng| {
        let loses =
            [Loss::Nothing, Loss::Nothing, Loss::Nothing, Loss::LastWrite, Loss::State][rng.usize(0..5)];
        let off = if rng.bool() { rng.i64(1000..MINUTE) } else { rng.i64(MINUTE..10 * HOUR) };
        (Event::Crash { when: Moment::Effects(rng.u32(0..10)), loses }, off, Some(Event::Start))
    });
    phases(rng, end, 90 * HOUR, &mut script, |rng| {
        let when = if rng.bool() { Moment::BeforeNotice } else { Moment::AfterNotice };
        (Event::Crash { when, loses: Loss::Nothing }, rng.i64(HOUR..30 * HOUR), Some(Event::Start))
    });
    phases(rng, end, 120 * HOUR, &mut script, |rng| {
        (Event::Disk { full: true }, rng.i64(MINUTE..8 * HOUR), Some(Event::Disk { full: false }))
    });
    phases(rng, end, 20 * HOUR, &mut script, |rng| {
        let nudges = [Nudge::Woke, Nudge::Resumed, Nudge::NetworkBack, Nudge::ClockChanged];
        (Event::Nudge(nudges[rng.usize(0..nudges.len())]), 0, None)
    });
    phases(rng, end, 40 * HOUR, &mut script, |rng| (Event::Wish(rng.u32(0..1000)), 0, None));
    script.sort_by_key(|(at, _)| *at);
    script
}

type Draw = fn(&mut Rng) -> (Event, i64, Option<Event>);

/// One kind of trouble, coming about every so often, with its end.
fn phases(rng: &mut Rng, end: i64, every: i64, script: &mut Vec<(i64, Event)>, draw: Draw) {
    let mut at = rng.i64(0..2 * every);
    while at < end {
        let (event, length, over) = draw(rng);
        script.push((at, event));
        script.extend(over.map(|it| (at + length, it)));
        at += length + 1 + rng.i64(0..2 * every);
    }
}
