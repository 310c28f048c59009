//! Weekdays, months and years that no date has, and days that no month has.

use super::dates::{Day, bare_day, inside, is_clock, month_behind, month_token, year};
use super::words::{Shape, Words};
use super::{Sense, names, tongues};

/// What is said at a token, and the token after it.
pub(super) fn read(words: Words<'_>, at: usize) -> Option<(Sense, usize)> {
    let written = words.written(at);
    if let Some(next) = no_day_first(words, at) {
        return Some((Sense::NoDay, next));
    }
    if let Some(value) = year(words, at) {
        return (!inside(words, at) && !tailed(words, at)).then_some((Sense::Year(value), at + 1));
    }
    if words.shape(at) != Shape::Word || !written.starts_with(|c: char| c.is_uppercase() || written.len() > 4)
    {
        return None;
    }
    if let Some((weekday, plural)) = names::weekday(written).or_else(|| tongues::weekday(written)) {
        return Some((Sense::Weekday(weekday, plural), at + 1));
    }
    names::month(written).filter(|_| written.starts_with(char::is_uppercase))?;
    let next = words.pass(at + 1, ".");
    let after = words.pass(next, ",");
    if (1..=2).contains(&words.digits(next)) && !is_clock(words, next) {
        return Some((Sense::NoDay, next + 1));
    }
    match year(words, after) {
        Some(year) => Some((Sense::Month(Some(year)), after + 1)),
        None => Some((Sense::Month(None), at + 1)),
    }
}

/// `31 novembre`, `31 November`: the token after the month that has no such day.
fn no_day_first(words: Words<'_>, at: usize) -> Option<usize> {
    let (day, _, next) = bare_day(words, at).filter(|_| !inside(words, at))?;
    let name = month_token(words, next).filter(|name| *name <= next + 1)?;
    let month = month_behind(words.written(name))?;
    if tongues::is_doubtful(words.written(name)) {
        return None;
    }
    let capital =
        words.written(name).starts_with(char::is_uppercase) || tongues::month(words.written(name)).is_some();
    (day > 28 && capital && Day::new(month.into(), day).is_none()).then_some(name + 1)
}

/// Whether a number goes on in something after it ("2021-03", "2021.2").
fn tailed(words: Words<'_>, at: usize) -> bool {
    words.glued(at + 1)
        && match words.shape(at + 1) {
            Shape::Mark('.' | '/' | '-') => words.glued(at + 2),
            Shape::Number(_) | Shape::Word => true,
            _ => false,
        }
}
