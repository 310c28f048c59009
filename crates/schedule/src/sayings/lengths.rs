//! Lengths of time as people write them.

use super::names;
use super::words::{Shape, Words};

/// Whether a length is said without a number, as in "an hour": titles do that who mean something else.
pub(super) fn is_loose(words: Words<'_>, at: usize) -> bool {
    words.any_word(at, &["a", "an", "half"])
}

/// The length that begins at a token, in minutes, and the token after it; "one hour earlier" is none.
pub(super) fn read(words: Words<'_>, at: usize) -> Option<(u32, usize)> {
    let (minutes, next) = one(words, at)?;
    if words
        .any_word(next, &["ago", "ahead", "after", "before", "behind", "early", "earlier", "late", "later"])
    {
        return None;
    }
    let joined = if words.word(next, "and") { next + 1 } else { next };
    match one(words, joined) {
        Some((more, after))
            if minutes.is_multiple_of(60) && more < 60 && !words.any_word(joined, &["a", "an"]) =>
        {
            Some((minutes + more, after))
        }
        _ => Some((minutes, next)),
    }
}

fn one(words: Words<'_>, at: usize) -> Option<(u32, usize)> {
    if words.word(at, "half") && words.any_word(at + 1, &["an", "a"]) && words.word(at + 2, "hour") {
        return Some((30, at + 3));
    }
    if words.word(at, "half") && words.word(words.pass(at + 1, "-"), "hour") {
        return Some((30, words.pass(at + 1, "-") + 1));
    }
    if words.word(at, "hour") && words.mark(at + 1, '-') && words.word(at + 2, "long") {
        return Some((60, at + 3));
    }
    if words.glued(at)
        && at > 0
        && matches!(words.shape(at - 1), Shape::Word | Shape::Number(_) | Shape::Mark('.' | ':' | '$' | '#'))
    {
        return None;
    }
    let (tenths, next) = amount(words, at)?;
    let next = if words.dash(next) && words.glued(next) { next + 1 } else { next };
    let unit = unit(words, next)?;
    let hours = words.any_word(next, &["horas", "heures", "hora", "heure"]);
    let led = at > 0 && words.any_word(at - 1, &["à", "las", "la", "às", "dès"]);
    if hours && (led || tenths > 50) {
        return None;
    }
    let small = words.shape(next) == Shape::Word && words.word(next, "h");
    if small && (tenths >= 50 || words.digits(next + 1) == 2 && !words.glued(next + 1)) {
        return None;
    }
    if small && words.glued(next + 1) && words.digits(next + 1) == 2 {
        return Some((tenths * 6 + words.number(next + 1)?, next + 2));
    }
    Some((tenths.checked_mul(unit)? / 10, next + 1))
}

/// A number in tenths: `2`, `1.5`, `two`.
fn amount(words: Words<'_>, at: usize) -> Option<(u32, usize)> {
    if words.shape(at) == Shape::Word {
        let value = names::number(words.written(at))?;
        let joined = value >= 20 && words.dash(at + 1) && words.glued(at + 1) && words.glued(at + 2);
        return match names::number(words.written(at + 2)).filter(|one| joined && *one < 10) {
            Some(one) => Some(((value + one) * 10, at + 3)),
            None => Some((value * 10, at + 1)),
        };
    }
    let value = words.number(at).filter(|value| *value < 10_000)?;
    let point =
        matches!(words.shape(at + 1), Shape::Mark('.' | ',')) && words.glued(at + 1) && words.glued(at + 2);
    match words.number(at + 2).filter(|_| point && words.digits(at + 2) == 1) {
        Some(tenths) => Some((value * 10 + tenths, at + 3)),
        None => Some((value * 10, at + 1)),
    }
}

fn unit(words: Words<'_>, at: usize) -> Option<u32> {
    if words.any_word(
        at,
        &["hour", "hours", "hr", "hrs", "h", "stunde", "stunden", "heure", "heures", "hora", "horas"],
    ) {
        Some(60)
    } else if words.any_word(at, &["minute", "minutes", "min", "mins", "minuten", "minutos"]) {
        Some(1)
    } else {
        None
    }
}
