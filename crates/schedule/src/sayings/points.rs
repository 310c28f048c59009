//! Days in numbers with points, as German and its neighbours write them: `16.04.`, `5.–8.10.2021`, `05.10. bis 08.10.`
//!
//! Day and month alone are numbers of sections and versions, too. They are a day behind a weekday or a word that leads to a day, where a time
//! follows them at the start of a line or cell, and in a range with a year or a word. In full (two digits each) at the start of a line or cell
//! they are a weak one: a day only in a list of days, or where a label says so.

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
    let sure = is_day(words, at, next);
    let full = words.digits(at) == 2 && words.digits(at + 2) == 2 && leads(words, at);
    let price = words.number(next).is_some()
        || words.any_word(next, &["euro", "eur", "uhr"])
        || words.mark(next, '€');
    let said = DateSaid { day, weak: !sure, ..DateSaid::default() };
    (sure || (full && !price)).then(|| further(words, next, said))
}

/// The further days of a list, of which the last may have the year: `08.10., 22.10. und 05.11.2021`.
fn further(words: Words<'_>, at: usize, mut said: DateSaid) -> (DateSaid, usize) {
    const MOST: usize = 60;
    let mut next = at;
    while said.also.len() < MOST {
        let comma = words.pass(next, ",");
        let and = words.any_word(comma, &["und", "et", "y", "e"]);
        let start = if and { comma + 1 } else { comma };
        let with_year = || with_year(words, start).map(|(last, after)| (last.day, last.year, after));
        let found = pointed(words, start).map(|(day, after)| (day, None, after)).or_else(with_year);
        let Some((day, year, after)) = found.filter(|_| start > next) else { break };
        said.also.push(day);
        said.weak = false;
        next = after;
        if year.is_some() {
            said.year = year;
            break;
        }
    }
    (said, next)
}

/// Whether numbers are a day by what stands beside them.
pub(super) fn is_day(words: Words<'_>, at: usize, next: usize) -> bool {
    let before = at.checked_sub(1).map(|before| words.pass_back(before, ",."));
    let named = before.is_some_and(|before| {
        let written = words.written(before);
        LED.contains(&written)
            || names::weekday(written).is_some()
            || tongues::weekday_before_date(written).is_some()
    });
    let long = words.digits(at) == 2 || words.digits(at + 2) == 2;
    named || (leads(words, at) && is_timed(words, next) && (long || is_german(words, at, next)))
}

/// Words that lead to a day.
pub(super) const LED: &[&str] = &["am", "auf", "bis", "dem", "den", "der", "vom", "zum"];

/// Whether nothing but a weekday stands before a token in its line or cell.
fn leads(words: Words<'_>, at: usize) -> bool {
    let starts =
        |at: usize| at == 0 || matches!(words.shape(at - 1), Shape::Edge | Shape::Break | Shape::Mark(':'));
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
    let start = if joined { start + 1 } else { start };
    // With halves of the day it is English, and the numbers are those of a section.
    times::read(words, start)
        .is_some_and(|(_, next)| (start..=next).all(|token| !words.any_word(token, &["am", "pm"])))
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
    let section = words.dash(start - 1) && words.number(at + 2).is_some();
    let weak = year.is_none() && section && !is_day(words, at, next);
    let said = DateSaid { year, day: first, until: Some(last), starts, weak, ..DateSaid::default() };
    (later || over).then_some((said, next))
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
