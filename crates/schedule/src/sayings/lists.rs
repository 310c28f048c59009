//! Lists of days: `March 2, March 16, and March 30`, `January 12, 26`.

use super::dates::{DateSaid, Day, Ending, bare_day, day_of};
use super::names;
use super::words::{Shape, Words};

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
