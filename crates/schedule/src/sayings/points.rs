//! Days in numbers with points, as German and its neighbours write them: `16.04.`, `5.–8.10.2021`, `05.10. bis 08.10.`
//!
//! Day and month alone are numbers of sections and versions, too. They are a day where a time follows or a weekday stands before them, behind
//! the words that lead to a day, in a range, and in full (two digits each) at the start of a text.

use super::dates::{DateSaid, Day, inside};
use super::lists::day_range;
use super::numeric::{opens, with_year};
use super::words::{Shape, Words};
use super::{names, times, tongues};

/// The day or the range of days that begins at a token, and the token after it.
pub(super) fn read(words: Words<'_>, at: usize) -> Option<(DateSaid, usize)> {
    if inside(words, at) {
        return None;
    }
    if let Some(found) = span(words, at) {
        return Some(found);
    }
    let (day, next) = pointed(words, at)?;
    let full = words.digits(at) == 2
        && words.digits(at + 2) == 2
        && leads(words, at)
        && words.number(next).is_none();
    (full || is_day(words, at, next)).then_some((DateSaid { day, ..DateSaid::default() }, next))
}

/// Whether numbers are a day by what stands beside them.
pub(super) fn is_day(words: Words<'_>, at: usize, next: usize) -> bool {
    let before = at.checked_sub(1).map(|before| words.pass_back(before, ",."));
    let named = before.is_some_and(|before| {
        let written = words.written(before);
        let led = ["am", "bis", "dem", "den", "der", "vom", "zum"].contains(&written);
        led || names::weekday(written).is_some() || tongues::weekday_before_date(written).is_some()
    });
    named || (leads(words, at) && (is_timed(words, next) || ends(words, next)))
}

/// Whether a mark follows that parts a day from what takes place on it.
fn ends(words: Words<'_>, at: usize) -> bool {
    let shape = words.shape(at);
    matches!(shape, Shape::Edge | Shape::Break)
        || (matches!(shape, Shape::Mark(':' | ',' | '–' | '-' | '—' | '|')) && !words.glued(at + 1))
}

/// Whether nothing but a weekday stands before a token in its line or cell.
fn leads(words: Words<'_>, at: usize) -> bool {
    let starts = |at: usize| at == 0 || matches!(words.shape(at - 1), Shape::Edge | Shape::Break);
    let opened = |steps: usize| (1..=steps).all(|back| at >= back && opens(words, at - back));
    (0..4).any(|steps| opened(steps) && starts(at - steps))
}

/// Whether numbers are written as on a German page: a weekday of that tongue before them, or `Uhr` behind.
pub(super) fn is_german(words: Words<'_>, at: usize, next: usize) -> bool {
    let before = at.checked_sub(1).map(|before| words.pass_back(before, ",."));
    let named = before.is_some_and(|before| tongues::weekday_before_date(words.written(before)).is_some());
    named || (next..next + 8).any(|token| words.word(token, "uhr"))
}

/// Whether a time of day follows.
fn is_timed(words: Words<'_>, at: usize) -> bool {
    let start = words.pass(at, ",–—-|");
    let joined = words.any_word(start, &["ab", "um", "von"]);
    times::read(words, if joined { start + 1 } else { start }).is_some()
}

/// `16.04.`: the day, and the token after it.
fn pointed(words: Words<'_>, at: usize) -> Option<(Day, usize)> {
    let (day, next) = pair(words, at)?;
    let ends = words.mark(next, '.')
        && words.glued(next)
        && !(words.glued(next + 1) && words.number(next + 1).is_some());
    ends.then_some((day, next + 1))
}

/// `16.04`: the day, and the token after it.
fn pair(words: Words<'_>, at: usize) -> Option<(Day, usize)> {
    let short = |token| (1..=2).contains(&words.digits(token));
    let whole = words.mark(at + 1, '.') && words.glued(at + 1) && words.glued(at + 2);
    let day =
        Day::new(words.number(at + 2)?, words.number(at)?).filter(|_| whole && short(at) && short(at + 2))?;
    Some((day, at + 3))
}

/// `05.10. bis 08.10.`, `5.–8.10.2021`, `08.10.2021 - 10.10.2021`.
fn span(words: Words<'_>, at: usize) -> Option<(DateSaid, usize)> {
    let (first, first_year, next) = begin(words, at)?;
    let start = day_range(words, next)?;
    let (said, next) = with_year(words, start).or_else(|| {
        let (day, next) = pointed(words, start)?;
        Some((DateSaid { day, ..DateSaid::default() }, next))
    })?;
    let last = said.day;
    let first = match first {
        Begin::Day(day) => day,
        Begin::Number(day) => Day::new(last.month.into(), day)?,
    };
    let year = first_year.or(said.year);
    let later = first < last || first_year.zip(said.year).is_some_and(|(first, last)| first < last);
    let over = said.year.is_none() && first.month > last.month;
    let starts = first_year.is_some();
    (later || over)
        .then_some((DateSaid { year, day: first, until: Some(last), starts, ..DateSaid::default() }, next))
}

/// How a range begins.
enum Begin {
    Day(Day),
    /// The number of a day alone: its month stands behind the range.
    Number(u32),
}

fn begin(words: Words<'_>, at: usize) -> Option<(Begin, Option<i32>, usize)> {
    if let Some((said, next)) = with_year(words, at).filter(|_| words.mark(at + 1, '.')) {
        return Some((Begin::Day(said.day), said.year, next));
    }
    if let Some((day, next)) = pointed(words, at) {
        return Some((Begin::Day(day), None, next));
    }
    if let Some((day, next)) = pair(words, at).filter(|_| words.digits(at) == 2 && words.digits(at + 2) == 2)
    {
        return Some((Begin::Day(day), None, next));
    }
    let stop =
        words.mark(at + 1, '.') && words.glued(at + 1) && !matches!(words.shape(at + 2), Shape::Number(_));
    let day = words.number(at).filter(|day| (1..=31).contains(day) && stop)?;
    Some((Begin::Number(day), None, at + 2))
}
