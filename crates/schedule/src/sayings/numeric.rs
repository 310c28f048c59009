//! Days written in numbers alone.

use super::dates::{DateSaid, Day, inside, range_mark, year};
use super::words::{Shape, Words};
use super::{names, points, tongues};

/// `2021-10-07`, also with slashes or dots, also before `T16:00Z`.
pub(super) fn iso(words: Words<'_>, at: usize) -> Option<(DateSaid, usize)> {
    let (said, next) = iso_day(words, at)?;
    match range_mark(words, next).and_then(|last| iso_day(words, last)) {
        Some((last, after)) if (last.year, last.day) > (said.year, said.day) => {
            Some((DateSaid { until: Some(last.day), starts: true, ..said }, after))
        }
        _ => Some((said, next)),
    }
}

fn iso_day(words: Words<'_>, at: usize) -> Option<(DateSaid, usize)> {
    let year = year(words, at)?;
    let Shape::Mark(mark @ ('-' | '/' | '.' | '‑')) = words.shape(at + 1) else { return None };
    let whole = (at + 1..at + 5).all(|token| words.glued(token)) && words.mark(at + 3, mark);
    let day =
        Day::new(words.number(at + 2)?, words.number(at + 4)?).filter(|_| whole && !inside(words, at))?;
    let next = at + 5;
    let tailed = words.glued(next) && matches!(words.shape(next), Shape::Mark('-' | '/') | Shape::Number(_));
    if tailed {
        return None;
    }
    let next = if words.glued(next) && words.written(next) == "T" { next + 1 } else { next };
    let said = DateSaid { year: Some(year), day, ..DateSaid::default() };
    Some((said, next))
}

/// `7/10/2021`, `10.7.2021`, `10/7/21`: two orders, the American one first where slashes stand.
pub(super) fn read(words: Words<'_>, at: usize) -> Option<(DateSaid, usize)> {
    yearless(words, at).or_else(|| points::read(words, at)).or_else(|| with_year(words, at))
}

/// `11/4: …` at the start of a text or after its weekday; elsewhere it may be a fraction or a score.
fn yearless(words: Words<'_>, at: usize) -> Option<(DateSaid, usize)> {
    let leads = (0..3).any(|before| at == before && (0..before).all(|token| opens(words, token)));
    let whole = words.mark(at + 1, '/') && words.glued(at + 1) && words.glued(at + 2);
    let short = |token| (1..=2).contains(&words.digits(token));
    let next = at + 3;
    let ends = match words.shape(next) {
        Shape::Mark(':') => !(words.glued(next + 1) && words.digits(next + 1) > 0),
        Shape::Mark('-' | '–' | '—' | '|' | '(') => !words.glued(next),
        shape => matches!(shape, Shape::Edge | Shape::Break),
    };
    let goes_on =
        words.glued(next) && matches!(words.shape(next), Shape::Number(_) | Shape::Mark('/' | '.' | '-'));
    let led = at > 0 && LED.contains(&words.written(at - 1)) && !goes_on;
    if !((leads && ends) || led) || !whole || !short(at) || !short(at + 2) {
        return None;
    }
    let (first, second) = (words.number(at)?, words.number(at + 2)?);
    let (american, european) = (Day::new(first, second), Day::new(second, first));
    let american = american.filter(|_| european.is_none() || !led);
    let day = american.or(european)?;
    let other = european.filter(|other| *other != day);
    let (european, american) = (american.is_none(), european.is_none());
    Some((DateSaid { day, other, european, american, ..DateSaid::default() }, next))
}

/// Whether a date with slashes is of a tongue that says the day first: by the word before it, or by the time behind it.
fn is_elsewhere(words: Words<'_>, at: usize, next: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |before| words.written(words.pass_back(before, ",.")));
    let led = LED.contains(&before) || tongues::weekday_before_date(before).is_some();
    let time = words.pass(next, ",–-");
    let joined = words.any_word(time, &["à", "às", "a", "um", "dès"]);
    let start = if joined { time + 1 } else { time };
    let hour = words.number(start).is_some() && words.any_word(start + 1, &["h", "uhr"]);
    led || hour || (joined && !words.word(time, "a"))
}

/// Words that lead to a day in tongues that say the day first.
const LED: &[&str] = &["al", "au", "auf", "dem", "den", "dia", "du", "el", "le", "para"];

/// A weekday and the mark after it.
pub(super) fn opens(words: Words<'_>, at: usize) -> bool {
    let written = words.written(at);
    let weekday = names::weekday(written).is_some() || tongues::weekday_before_date(written).is_some();
    weekday || words.mark(at, ',') || words.mark(at, '.')
}

pub(super) fn with_year(words: Words<'_>, at: usize) -> Option<(DateSaid, usize)> {
    let Shape::Mark(mark @ ('/' | '.' | '-')) = words.shape(at + 1) else { return None };
    let whole =
        (at + 1..at + 5).all(|token| words.glued(token)) && words.mark(at + 3, mark) && !inside(words, at);
    let short = |token| (1..=2).contains(&words.digits(token));
    let slash = mark == '/';
    if !whole || !short(at) || !short(at + 2) {
        return None;
    }
    let year = match words.digits(at + 4) {
        4 => year(words, at + 4)?,
        2 if slash || (mark == '.' && words.digits(at) == 2 && points::is_day(words, at, at + 5)) => {
            2000 + i32::try_from(words.number(at + 4)?).ok()?
        }
        _ => return None,
    };
    let (first, second) = (words.number(at)?, words.number(at + 2)?);
    let (american, european) = (Day::new(first, second), Day::new(second, first));
    let day_first =
        if slash { is_elsewhere(words, at, at + 5) } else { points::is_german(words, at, at + 5) };
    let american = american.filter(|_| european.is_none() || !day_first);
    let only = |other: Option<Day>| other.is_none() && slash;
    let (only_day_first, only_month_first) = (only(american), only(european));
    let (day, other) =
        if slash { (american.or(european), european) } else { (european.or(american), american) };
    let day = day?;
    let more =
        words.glued(at + 5) && matches!(words.shape(at + 5), Shape::Mark('.' | '/' | '-') | Shape::Number(_));
    let dotted = more && words.mark(at + 5, '.') && !words.glued(at + 6);
    if more && !dotted {
        return None;
    }
    Some((
        DateSaid {
            year: Some(year),
            day,
            other: other.filter(|other| *other != day),
            european: only_day_first,
            american: only_month_first,
            ..DateSaid::default()
        },
        at + 5,
    ))
}
