//! Times of day as people write them, with their ends and zones.

use super::halves::{self, Half, half};
use super::words::{Shape, Words};
use super::zones::{self, ZoneSaid};
use super::{Saying, Sense};

/// A time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Clock {
    /// Minutes after midnight, less than 1440.
    pub minutes: u16,
    /// Whether morning and afternoon are told apart.
    pub sure: bool,
}

impl Clock {
    /// The minutes after midnight that are meant: people who leave out the half of the day meet from eight in the morning on.
    pub fn likely(self) -> u16 {
        if !self.sure && self.minutes < 8 * 60 { self.minutes + 12 * 60 } else { self.minutes }
    }
}

/// A time as said, with its end and its zones where they are said.
#[derive(Debug, Clone)]
pub(crate) struct TimeSaid {
    pub start: Clock,
    pub end: Option<Clock>,
    pub zones: Vec<ZoneSaid>,
}

/// Hour and minute as written, before it is known which half of the day is meant.
#[derive(Debug, Clone, Copy)]
struct Raw {
    hour: u32,
    minute: u32,
    half: Option<Half>,
    /// Whether the writing itself is a time's ("9:30", "9am", "noon"), not a number alone.
    clear: bool,
    /// Whether it is written as clocks of twenty-four hours are ("09:30", "17h").
    round: bool,
}

/// The time that begins at a token, and the token after it.
pub(super) fn read(words: Words<'_>, at: usize) -> Option<(TimeSaid, usize)> {
    if words.shape(at) == Shape::Word {
        return if named(words, at).is_some() { clocked(words, at) } else { zone_first(words, at) };
    }
    if goes_on(words, at) { None } else { clocked(words, at) }
}

fn clocked(words: Words<'_>, at: usize) -> Option<(TimeSaid, usize)> {
    let (first, next) = raw(words, at)?;
    let (zone, after) = zone_after(words, next, first.clear);
    let between = at > 0 && words.word(at - 1, "between") && words.word(after, "and");
    let last = if between { raw(words, after + 1) } else { range_end(words, after) };
    if let Some((second, end)) = last {
        let last_word = end - 1;
        let (end_zone, end) = zone_after(words, end, second.clear);
        let two = zone.is_some() && end_zone.is_some() && zone != end_zone;
        let clear = first.clear || second.clear || end_zone.is_some();
        if let (false, true, Some((start, until))) = (two, clear, pair(first, second)) {
            // `10–11:30 Uhr`
            let start = Clock { sure: start.sure || words.any_word(last_word, &["uhr", "uur"]), ..start };
            return Some(finish(words, (start, Some(until)), zone.or(end_zone), end));
        }
    }
    let bare = zone.is_some() && words.digits(at) <= 2 && stands_alone(words, at);
    let zone = zone.or_else(|| if first.clear { zones::city_before(words, at) } else { None });
    (first.clear || bare).then(|| clock(first)).flatten().map(|start| {
        match bracketed(words, after).filter(|_| zone.is_none()) {
            Some((zones, next)) => (TimeSaid { start, end: None, zones }, next),
            None => finish(words, (start, None), zone, after),
        }
    })
}

/// `(PT / ET / CET)` behind a clock: several zones in one bracket.
fn bracketed(words: Words<'_>, at: usize) -> Option<(Vec<ZoneSaid>, usize)> {
    let (first, mut next) = zones::read(words, at + 1).filter(|_| words.mark(at, '('))?;
    let mut zones = vec![first];
    while let Some((zone, after)) = zones::read(words, next + 1).filter(|_| words.mark(next, '/')) {
        zones.push(zone);
        next = after;
    }
    (words.mark(next, ')') && zones.len() > 1).then_some((zones, next + 1))
}

/// Gives each of several clocks its own zone where the zones stand behind the last of them: `9am/12pm/6pm PT/ET/CET`.
pub(super) fn pair_off(words: Words<'_>, sayings: &mut [Saying]) {
    for last in 1..sayings.len() {
        let Sense::Time(said) = &sayings[last].sense else { continue };
        let zones = said.zones.clone();
        let Some(first) = (last + 1).checked_sub(zones.len()).filter(|first| *first < last) else { continue };
        let bare = |saying: &Saying| matches!(&saying.sense, Sense::Time(said) if said.zones.is_empty());
        let joined = |pair: &[Saying]| {
            pair[0].tokens.end + 1 == pair[1].tokens.start
                && matches!(words.shape(pair[0].tokens.end), Shape::Mark('/' | ',' | '|'))
        };
        let own = &mut sayings[first..=last];
        if !own[..own.len() - 1].iter().all(bare) || !own.windows(2).all(joined) {
            continue;
        }
        for (saying, zone) in own.iter_mut().zip(zones) {
            if let Sense::Time(said) = &mut saying.sense {
                said.zones = vec![zone];
            }
        }
    }
}

fn finish(
    words: Words<'_>,
    (start, end): (Clock, Option<Clock>),
    zone: Option<ZoneSaid>,
    next: usize,
) -> (TimeSaid, usize) {
    let mut zones: Vec<ZoneSaid> = zone.into_iter().collect();
    let mut next = next;
    while let Some((zone, after)) = more_zone(words, next, &zones) {
        if !zones.contains(&zone) {
            zones.push(zone);
        }
        next = after;
    }
    (TimeSaid { start, end, zones }, next)
}

/// `UTC 17:00`, `PT: 9am`: the zone before a time that has none after it.
fn zone_first(words: Words<'_>, at: usize) -> Option<(TimeSaid, usize)> {
    let (zone, next) = zones::abbreviated(words, at)?;
    let start = words.pass(words.pass(next, ")"), ":");
    let (mut said, next) = clocked(words, start).filter(|(said, _)| said.zones.is_empty())?;
    said.zones.push(zone);
    Some((said, next))
}

/// Whether nothing but a bracket or a separator stands right before a number: an hour alone is no part of anything.
fn stands_alone(words: Words<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| words.shape(before));
    let mark = |mark: char| "([/|,;•·-–—~=\"“".contains(mark);
    !words.glued(at) || before.is_none_or(|shape| matches!(shape, Shape::Mark(found) if mark(found)))
}

/// Whether a number goes on from something before it that no time goes on from.
fn goes_on(words: Words<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| words.shape(before));
    words.glued(at)
        && match before {
            Some(Shape::Mark(mark)) => {
                ".#$€£+_=&%:'".contains(mark) || (mark == '-' && at >= 2 && words.glued(at - 1))
            }
            Some(Shape::Number(_) | Shape::Opaque) => true,
            Some(Shape::Word) => words.written(at - 1) != "T",
            _ => false,
        }
}

/// Hour and minute, and the token after them.
fn raw(words: Words<'_>, at: usize) -> Option<(Raw, usize)> {
    if let Some(found) = named(words, at) {
        return Some(found);
    }
    let hour = words.number(at)?;
    let (hour, minute, next, colon) = match words.digits(at) {
        1 | 2 => match minutes(words, at + 1) {
            Some((minute, next)) => (hour, minute, next, true),
            None => (hour, 0, at + 1, false),
        },
        4 if military(words, at + 1) => (hour / 100, hour % 100, at + 1, true),
        _ => return None,
    };
    let (half, next) = half(words, next);
    let (french, next) = if half.is_none() && !colon { french(words, at, next) } else { (None, next) };
    let word = half.is_none() && hour_word(words, at, next, colon);
    let next = if word { next + 1 } else { next };
    let (half, next) =
        if word || french.is_some() { halves::behind(words, next, hour) } else { (half, next) };
    let minute = french.unwrap_or(minute);
    let fits = hour <= 24 && minute < 60 && (half.is_none() || (1..=12).contains(&hour));
    let round = half.is_none() && (french.is_some() || word || (colon && words.digits(at) >= 2));
    let raw = Raw { hour, minute, half, clear: colon || half.is_some() || french.is_some() || word, round };
    fits.then_some((raw, next))
}

/// `19 Uhr`, `19:30 h`, `a las 19 horas`: the word behind an hour that makes a time of it. Hours are also how long something takes.
fn hour_word(words: Words<'_>, hour: usize, at: usize, colon: bool) -> bool {
    let led = || hour > 0 && words.any_word(hour - 1, &["à", "às", "las", "alle", "ore"]);
    let long = || words.any_word(at, &["horas", "heures"]) && (colon || led());
    let small = colon
        && words.any_word(at, &["h", "hs"])
        && words.shape(at + 1) != Shape::Word
        && !words.mark(at + 1, '.');
    words.any_word(at, &["uhr", "hrs", "uur"]) || small || long()
}

/// `noon`, `midnight`, `12 noon`.
fn named(words: Words<'_>, at: usize) -> Option<(Raw, usize)> {
    let twelve = words.number(at) == Some(12);
    let at = if twelve { at + 1 } else { at };
    let name = words.shape(at + 1) == Shape::Word
        && words.written(at + 1).starts_with(char::is_uppercase)
        && zones::read(words, at + 1).or_else(|| zones::place(words, at + 1)).is_none();
    if name && !twelve && words.written(at).starts_with(char::is_uppercase) {
        return None;
    }
    let hour = if words.any_word(at, &["noon", "midday"]) {
        12
    } else if words.word(at, "midnight") {
        0
    } else {
        return None;
    };
    Some((Raw { hour, minute: 0, half: None, clear: true, round: true }, at + 1))
}

/// `:30`, `.30 pm`, `.30 CET`, with seconds if they are zero.
fn minutes(words: Words<'_>, at: usize) -> Option<(u32, usize)> {
    let dotted = words.mark(at, '.')
        && (half(words, at + 2).0.is_some()
            || words.any_word(at + 2, &["uhr", "uur"])
            || ends_in_hours(words, at + 2)
            || zones::abbreviated(words, at + 2).is_some());
    let two = words.glued(at) && words.glued(at + 1) && words.digits(at + 1) == 2;
    if !two || !(words.mark(at, ':') || dotted) {
        return None;
    }
    let minute = words.number(at + 1)?;
    let seconds =
        words.mark(at + 2, ':') && words.glued(at + 2) && words.glued(at + 3) && words.digits(at + 3) == 2;
    let next = if seconds { at + 4 } else { at + 2 };
    let length = seconds && words.number(at + 3) != Some(0) && half(words, next).0.is_none();
    (!length || zones::read(words, next).is_some()).then_some((minute, next))
}

/// Whether a range of times with points ends in the word for hours: `19.30–21.00 Uhr`.
fn ends_in_hours(words: Words<'_>, at: usize) -> bool {
    let Some(end) = range_mark(words, at) else { return false };
    let pointed = words.mark(end + 1, '.') && words.glued(end + 1) && words.glued(end + 2);
    words.number(end).is_some() && words.any_word(if pointed { end + 3 } else { end + 1 }, &["uhr", "uur"])
}

/// Whether four digits are hours and minutes: `1500 UTC`, `0900 hrs`.
fn military(words: Words<'_>, at: usize) -> bool {
    let value = words.number(at - 1);
    let year = value.is_some_and(|value| (1970..2100).contains(&value));
    let zoned = !year && !words.glued(at) && zones::abbreviated(words, at).is_some();
    let verb = |at: usize| words.any_word(at, &["meet", "meets", "start", "starts", "begin", "begins"]);
    let meet = !year && at >= 3 && words.word(at - 2, "at") && verb(at - 3);
    zoned || meet || words.any_word(at, &["utc", "gmt", "hrs"]) || (words.glued(at) && words.word(at, "h"))
}

/// `17h`, `17h30`, `17 h 30`: the minutes, and the token after them. `1h` and `2h` are lengths of time.
fn french(words: Words<'_>, hour: usize, at: usize) -> (Option<u32>, usize) {
    let led = || hour > 0 && words.any_word(hour - 1, &["à", "dès"]);
    let long = words.any_word(at, &["heures", "heure"]) && (led() || words.digits(at + 1) == 2);
    if !(words.word(at, "h") || long) || words.number(hour).is_some_and(|hour| hour < 5) {
        return (None, at);
    }
    if words.digits(at + 1) == 2 && (words.glued(at + 1) || !words.glued(at)) {
        return (words.number(at + 1), at + 2);
    }
    (Some(0), at + 1)
}

/// The end of a range: `-10am`, ` to 17:00`, ` à 21h`.
fn range_end(words: Words<'_>, at: usize) -> Option<(Raw, usize)> {
    if words.any_word(at, &["a", "à", "às", "as", "alle", "hasta", "até"]) {
        let start = if words.any_word(at + 1, &["las", "às", "as"]) { at + 2 } else { at + 1 };
        return raw(words, start).filter(|(raw, _)| raw.clear);
    }
    range_mark(words, at).and_then(|start| raw(words, start))
}

/// `19.30`, where nothing else stands and only a time can.
pub(crate) fn alone(words: Words<'_>) -> Option<TimeSaid> {
    let whole = words.tokens.len() == 3 && words.mark(1, '.') && words.glued(1) && words.glued(2);
    let (hour, minute) = (words.number(0)?, words.number(2).filter(|_| whole && words.digits(2) == 2)?);
    let fits = hour < 24 && minute < 60;
    let minutes = u16::try_from(if fits { hour * 60 + minute } else { return None }).ok()?;
    Some(TimeSaid { start: Clock { minutes, sure: words.digits(0) == 2 }, end: None, zones: vec![] })
}

/// Passes over what joins the ends of a range.
fn range_mark(words: Words<'_>, at: usize) -> Option<usize> {
    let joined =
        words.dash(at) || words.any_word(at, &["to", "until", "till", "til", "through", "bis", "tot"]);
    joined.then_some(at + 1)
}

/// Start and end of a range; the half of the day that one of them says holds for the other as far as it can.
fn pair(first: Raw, second: Raw) -> Option<(Clock, Clock)> {
    let (mut first, mut second) = (first, second);
    match (first.half, second.half) {
        (None, Some(half)) if first.hour <= 12 && !first.round => {
            first.half = Some(inherit(first, second, half))
        }
        (Some(half), None) if second.hour <= 12 && !second.round => {
            second.half = Some(half);
            if clock(second)?.minutes <= clock(first)?.minutes {
                second.half = Some(if half == Half::Am { Half::Pm } else { Half::Am });
            }
        }
        _ => {}
    }
    let (start, end) = (clock(first)?, clock(second)?);
    // `9:00–17:00`: the clock of both has twenty-four hours.
    let round = second.half.is_none() && second.hour > 12 && start.minutes < end.minutes;
    Some((Clock { sure: start.sure || round, ..start }, end))
}

/// `11-1pm` begins in the morning.
fn inherit(first: Raw, second: Raw, half: Half) -> Half {
    let minute = |raw: Raw| (raw.hour % 12) * 60 + raw.minute;
    match half {
        Half::Pm if minute(first) >= minute(second) => Half::Am,
        Half::Am if minute(first) >= minute(second) => Half::Pm,
        half => half,
    }
}

/// The clock of a writing; an hour after noon needs no half, an hour from 1 to 12 is unsure without.
fn clock(raw: Raw) -> Option<Clock> {
    let hour = match raw.half {
        Some(Half::Am) => raw.hour % 12,
        Some(Half::Pm) => raw.hour % 12 + 12,
        None => raw.hour % 24,
    };
    let sure = raw.half.is_some() || raw.round || raw.hour > 12 || raw.hour == 0;
    Some(Clock { minutes: u16::try_from(hour * 60 + raw.minute).ok()?, sure })
}

/// The zone after a clock, also in parentheses, and the token after it.
fn zone_after(words: Words<'_>, at: usize, clear: bool) -> (Option<ZoneSaid>, usize) {
    let open = words.mark(at, '(');
    let start = if open { at + 1 } else { at };
    let range = matches!(words.shape(start), Shape::Mark('-' | '−')) && !open && !iso(words, at);
    let plus = words.mark(start, '+') && !open && !words.glued(at) && !whole_offset(words, start);
    let place = || if clear && !open { zones::place(words, at) } else { None };
    match zones::read(words, start).filter(|_| !range && !plus).or_else(place) {
        Some((zone, next)) if !open => (Some(zone), next),
        Some((zone, next)) if words.mark(next, ')') => (Some(zone), next + 1),
        _ => (None, at),
    }
}

/// `+02:00`, all of it: behind a space, too, it can be nothing else.
fn whole_offset(words: Words<'_>, at: usize) -> bool {
    (at + 1..at + 4).all(|token| words.glued(token))
        && words.digits(at + 1) == 2
        && words.mark(at + 2, ':')
        && words.digits(at + 3) == 2
}

/// Whether the clock before a token is that of an ISO timestamp: `T10:00-05:00`.
fn iso(words: Words<'_>, at: usize) -> bool {
    let start = if at >= 6 && words.mark(at - 2, ':') && words.mark(at - 4, ':') {
        at - 6
    } else {
        at.saturating_sub(4)
    };
    words.written(start) == "T" && words.glued(at)
}

/// `(+1)` behind a zone tells of the next day as often as of the zone: it says nothing.
fn next_day(words: Words<'_>, at: usize) -> bool {
    words.mark(at, '+') && words.digits(at + 1) == 1 && words.mark(at + 2, ')')
}

/// The same clock in a second zone, or the same zone in other words: `CET (UTC+1)`, `Paris/Berlin`, `PST/California`.
fn more_zone(words: Words<'_>, at: usize, zones: &[ZoneSaid]) -> Option<(ZoneSaid, usize)> {
    if zones.is_empty() {
        return None;
    }
    if words.mark(at, '(') && !next_day(words, at + 1) && zones::city(words, at + 1).is_none() {
        let (zone, next) = zone_after(words, at, false);
        return zone.map(|zone| (zone, next));
    }
    if !words.mark(at, '/') {
        return None;
    }
    let (zone, next) = zones::read(words, at + 1)?;
    Some((zone, next))
}
