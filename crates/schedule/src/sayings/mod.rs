//! Dates, clock times, zones, weekdays, durations *as said*, each with its bytes; what they mean is settled in [`crate::resolve`].

mod cities;
mod dates;
mod halves;
mod lengths;
mod lists;
mod loose;
mod names;
mod numeric;
mod often;
mod points;
mod repeats;
mod times;
mod tongues;
mod weekdays;
mod words;
mod zones;

use std::ops::Range;

use chrono::Weekday;

pub(crate) use dates::{DateSaid, Day};
pub(crate) use names::month;
pub(crate) use repeats::{Repeat, read as repeat};
pub(crate) use times::TimeSaid;
use words::Shape;
pub(crate) use words::{Words, split};
pub(crate) use zones::ZoneSaid;

/// Something said, and where.
#[derive(Debug, Clone)]
pub(crate) struct Saying {
    pub sense: Sense,
    pub span: Range<usize>,
    /// The tokens it is made of.
    pub tokens: Range<usize>,
}

/// What kind of thing is said.
#[derive(Debug, Clone)]
pub(crate) enum Sense {
    /// A day of a month.
    Date(DateSaid),
    /// A time of day.
    Time(TimeSaid),
    /// A length of time, in minutes, and whether a number is said.
    Length(u32, bool),
    /// A weekday without a date; plural when each one is meant.
    Weekday(Weekday, bool),
    /// A month without a day, with its year where that is said.
    Month(Option<i32>),
    /// A month with a number that is none of its days.
    NoDay,
    /// A year alone.
    Year(i32),
}

/// The time that a text is, written with a point: `19.30`.
pub(crate) fn time_alone(text: &str) -> Option<TimeSaid> {
    let tokens = split(text);
    times::alone(Words { text, tokens: &tokens })
}

/// The zone that a text names, wherever it stands in it ("Time (UTC)").
pub(crate) fn zone_in(text: &str) -> Option<ZoneSaid> {
    let tokens = split(text);
    let words = Words { text, tokens: &tokens };
    let short = || (0..tokens.len()).find_map(|at| zones::abbreviated(words, at));
    let long = || (0..tokens.len()).find_map(|at| zones::long(words, at));
    short().or_else(long).map(|(zone, _)| zone)
}

/// The zone that a text ends with, where the text itself tells that it is one ("All times are Eastern.").
pub(crate) fn zone_at_end(text: &str) -> Option<ZoneSaid> {
    let tokens = split(text);
    let words = Words { text, tokens: &tokens };
    let last = tokens.iter().rposition(|token| token.shape == Shape::Word)?;
    zones::read(words, last).map(|(zone, _)| zone)
}

/// Whether a word is the name of a month in another tongue than English.
fn is_month_elsewhere(word: &str) -> bool {
    tongues::month(word).is_some() && names::month(word).is_none() && !tongues::is_doubtful(word)
}

/// Whether a word is the name of a month or a weekday in another tongue, before which a number has a point: `8. Oktober`, `2. Dienstag`.
pub(crate) fn counts_before(word: &str) -> bool {
    is_month_elsewhere(word) || tongues::weekday(word).is_some()
}

/// Whether a word is the name of a weekday.
pub(crate) fn weekday(word: &str) -> bool {
    names::weekday(word).or_else(|| tongues::weekday(word)).is_some_and(|(_, plural)| !plural)
}

/// All that is said in a text, in its order; sayings do not overlap.
pub(crate) fn scan(words: Words<'_>) -> Vec<Saying> {
    let mut sayings = Vec::new();
    let mut at = 0;
    while at < words.tokens.len() {
        match one(words, at) {
            Some((sense, next)) => {
                sayings.push(Saying { sense, span: words.span(at, next), tokens: at..next });
                at = next;
            }
            None => at += 1,
        }
    }
    times::pair_off(words, &mut sayings);
    sayings
}

/// The saying that begins at a token, and the token after it.
fn one(words: Words<'_>, at: usize) -> Option<(Sense, usize)> {
    match words.shape(at) {
        Shape::Number(_) => {}
        Shape::Word if names::may_begin(words.written(at)) || tongues::may_begin(words.written(at)) => {}
        _ => return None,
    }
    let date = || dates::read(words, at).map(|(said, next)| (Sense::Date(said), next));
    let time = || times::read(words, at).map(|(said, next)| (Sense::Time(said), next));
    let length = || {
        lengths::read(words, at)
            .map(|(minutes, next)| (Sense::Length(minutes, !lengths::is_loose(words, at)), next))
    };
    date().or_else(length).or_else(time).or_else(|| loose::read(words, at))
}
