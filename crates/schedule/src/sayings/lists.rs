//! Lists and ranges of days: `March 2, March 16, and March 30`, `January 12, 26`, `8. und 22. Oktober`, `del 8 al 10 de octubre`.

use super::dates::{DateSaid, Day, Ending, bare_day, day_and_month, day_of, is_month, range_mark};
use super::words::{Shape, Words};
use super::{names, tongues};

/// How many days can be said together: those of a year.
const MOST: usize = 366;

/// The further days of a list that says each month: `March 2, March 16, and March 30`.
pub(super) fn read(words: Words<'_>, at: usize, said: &mut DateSaid) -> usize {
    let mut next = at;
    while said.until.is_none() && said.also.len() < MOST {
        let slash = words.mark(next, '/') && names::month(words.written(next + 1)).is_some();
        let comma = if slash { next + 1 } else { words.pass(next, ",") };
        let start = if words.word(comma, "and") || words.mark(comma, '&') { comma + 1 } else { comma };
        if start == next {
            break;
        }
        let named = names::month(words.written(start));
        let found = match named {
            Some(month) => day_of(words, words.pass(start + 1, "."), month),
            None => day_alone(words, start, said),
        };
        let Some((day, _, after)) = found else { break };
        said.also.push(day);
        next = after;
    }
    next
}

/// A later day of the month that was said, where nothing but the end of the list can follow: `January 12, 26: …`, `March 3, 17 and 31`.
fn day_alone(words: Words<'_>, at: usize, said: &DateSaid) -> Option<(Day, Ending, usize)> {
    let last = said.also.last().unwrap_or(&said.day);
    let found = day_of(words, at, last.month).filter(|(day, ..)| day > last)?;
    let next = found.2;
    let comma = words.pass(next, ",");
    let joined = words.word(comma, "and") || words.mark(comma, '&');
    let goes_on =
        (comma > next || joined) && bare_day(words, if joined { comma + 1 } else { comma }).is_some();
    let ends = matches!(words.shape(next), Shape::Edge | Shape::Break)
        || (words.mark(next, ':') && !words.glued(next + 1))
        || (words.dash(next) && !words.glued(next));
    (ends || goes_on).then_some(found)
}

/// Passes over what joins two days of which a month follows: also `8 au 10 octobre`, `8. bis 10. Oktober`.
pub(super) fn day_range(words: Words<'_>, at: usize) -> Option<usize> {
    let pointed = words.mark(at, '.') && (!words.glued(at + 1) || words.dash(at + 1));
    let stop = if pointed { at + 1 } else { at };
    let joined = words.any_word(stop, &["a", "al", "ao", "au", "até", "bis", "tot"]);
    let start = range_mark(words, stop).or(joined.then_some(stop + 1))?;
    // `jeudi 7 au vendredi 8 octobre`
    let weekday =
        words.shape(start) == Shape::Word && tongues::weekday_before_date(words.written(start)).is_some();
    Some(if weekday { words.pass(words.pass(start + 1, "."), ",") } else { start })
}

/// Passes over what joins two single days of which a month follows (`8. und 22. Oktober`, `7, 14 et 21 octobre`); whether it is a comma.
fn day_joint(words: Words<'_>, at: usize) -> Option<(usize, bool)> {
    let stop = words.pass(at, ".");
    let comma = words.mark(stop, ',');
    (comma || is_and(words, stop)).then_some((stop + 1, comma))
}

/// The further single days before a month, and the token after the last of them; none where no month follows.
pub(super) fn days_before_month(words: Words<'_>, at: usize) -> Option<(Vec<u32>, usize)> {
    const MOST: usize = 31;
    let mut days = Vec::new();
    let (mut next, mut by_comma) = (at, false);
    while let Some((start, comma)) = day_joint(words, next) {
        let Some((day, _, after)) = bare_day(words, start) else { break };
        (next, by_comma) = (after, comma);
        if days.last().is_some_and(|last| *last >= day) || days.len() > MOST {
            return None;
        }
        days.push(day);
    }
    (!days.is_empty() && !by_comma && is_month(words, next)).then_some((days, next))
}

/// The further days of a list in which each stands before its month: `8. Oktober, 22. Oktober und 5. November`.
pub(super) fn read_day_first(words: Words<'_>, at: usize, said: &mut DateSaid) -> usize {
    let mut next = at;
    while said.until.is_none() && said.also.len() < MOST {
        let comma = words.pass(next, ",");
        let start = if is_and(words, comma) { comma + 1 } else { comma };
        let Some((day, after)) = day_and_month(words, start).filter(|_| start > next) else { break };
        said.also.push(day);
        next = after;
    }
    next
}

fn is_and(words: Words<'_>, at: usize) -> bool {
    words.any_word(at, &["and", "und", "et", "y", "e"]) || words.mark(at, '&')
}
