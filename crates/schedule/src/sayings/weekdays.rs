//! The weekday beside a date: `Thursday, October 7`, `October 7 (Thursday)`, `Freitag, den 8. Oktober`.

use chrono::Weekday;

use super::dates::{core, month_token, range_mark};
use super::words::{Shape, Words};
use super::{names, tongues};

/// `Thursday, `, `Wed., the `, `Freitag, den `: only what a date follows.
pub(super) fn before(words: Words<'_>, at: usize) -> Option<(Weekday, usize)> {
    let written = Some(words.written(at)).filter(|_| words.shape(at) == Shape::Word)?;
    let english = names::weekday(written).map(|(weekday, _)| weekday);
    let Some(weekday) = english else { return elsewhere(words, at) };
    let next = words.pass(at + 1, ".");
    let next = range_mark(words, next)
        .filter(|&second| names::weekday(words.written(second)).is_some())
        .map_or(next, |second| second + 1);
    let next = words.pass_break(words.pass(next, ",-–|("));
    let joined = words.any_word(next, &["the", "on"]);
    Some((weekday, if joined { next + 1 } else { next }))
}

/// `Freitag, den `, `sexta-feira, `, `Fr., `: a number follows, as the dates of those tongues begin with the day. Short names are words and
/// names of people, too: a mark parts them from the day, or its number is written as they write it.
fn elsewhere(words: Words<'_>, at: usize) -> Option<(Weekday, usize)> {
    let weekday = tongues::weekday_before_date(words.written(at))?;
    let fair = words.mark(at + 1, '-') && words.word(at + 2, "feira");
    let first = if fair { at + 3 } else { at + 1 };
    let next = words.pass(words.pass(first, "."), ",-–|(");
    let joined = words.any_word(next, &["den", "dem", "der", "am", "le", "el", "dia", "día", "il"]);
    let next = if joined { next + 1 } else { next };
    let day = words.number(next).is_some().then_some(next)?;
    let marked = matches!(words.shape(first), Shape::Mark('.' | ','));
    let pointed = words.mark(day + 1, '.') && (words.digits(day) == 2 || words.digits(day + 2) != 1);
    let elsewhere =
        month_token(words, day + 1).is_some_and(|name| names::month(words.written(name)).is_none());
    let short = words.written(at).len() <= 4;
    (!short || marked || pointed || elsewhere).then_some((weekday, day))
}

/// `(Thursday)`, `, Thu`.
pub(super) fn after(words: Words<'_>, at: usize) -> (Option<Weekday>, usize) {
    let name = words.pass(at, ",(");
    let written = words.written(name);
    // A name of another tongue may begin what takes place: "Jeudi Noir".
    let apart = words.mark(at, '(') || words.shape(name + 1) != Shape::Word;
    let named = || names::weekday(written).or_else(|| tongues::weekday(written).filter(|_| apart));
    let weekday = if words.shape(name) == Shape::Word { named() } else { None };
    let dated = || core(words, words.pass(name + 1, ".,")).is_some();
    match weekday {
        Some((weekday, false)) if !dated() => {
            let next =
                if words.mark(at, '(') { words.pass(words.pass(name + 1, "."), ")") } else { name + 1 };
            (Some(weekday), next)
        }
        _ => (None, at),
    }
}
