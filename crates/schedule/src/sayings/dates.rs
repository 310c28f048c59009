//! Days of the calendar as people write them: month first, day first, ISO, ranges, with or without year and weekday.

use chrono::Weekday;

use super::words::{Shape, Words};
use super::{lists, names, numeric, tongues, weekdays};

/// A day of a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Day {
    pub month: u8,
    pub day: u8,
}

/// A date as said.
#[derive(Debug, Clone, Default)]
pub(crate) struct DateSaid {
    pub weekday: Option<Weekday>,
    pub year: Option<i32>,
    pub day: Day,
    /// The last day of a range.
    pub until: Option<Day>,
    /// Further single days ("October 7 and 21").
    pub also: Vec<Day>,
    /// The other reading of two numbers, day and month exchanged.
    pub other: Option<Day>,
    /// Whether the year is that of the first day of the range.
    pub starts: bool,
    /// Whether two numbers can only be day and month, in this order.
    pub european: bool,
    /// Whether two numbers can only be month and day, in this order.
    pub american: bool,
    /// Whether it may be the number of a section as well ("10.11.").
    pub weak: bool,
    /// Whether the ending of the day was slipped ("13rd").
    pub slip: bool,
}

impl Default for Day {
    fn default() -> Self {
        Self { month: 1, day: 1 }
    }
}

impl Day {
    /// The day, if a year can have it.
    pub(super) fn new(month: u32, day: u32) -> Option<Self> {
        const LONGEST: [u32; 12] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        let longest = *LONGEST.get(usize::try_from(month).ok()?.checked_sub(1)?)?;
        let fits = (1..=longest).contains(&day);
        if fits {
            Some(Self { month: u8::try_from(month).ok()?, day: u8::try_from(day).ok()? })
        } else {
            None
        }
    }
}

/// Years that a page may mean.
pub(super) fn year(words: Words<'_>, at: usize) -> Option<i32> {
    let value = words.number(at).filter(|value| words.digits(at) == 4 && (1970..2100).contains(value))?;
    i32::try_from(value).ok()
}

/// The date that begins at a token, and the token after it.
pub(super) fn read(words: Words<'_>, at: usize) -> Option<(DateSaid, usize)> {
    let (weekday, start) = match weekdays::before(words, at) {
        Some((weekday, next)) => (Some(weekday), next),
        None => (None, at),
    };
    let (mut said, next) = core(words, start)?;
    let (after, next) = weekdays::after(words, next);
    let next = if after.is_some() && said.year.is_none() { year_after(words, next, &mut said) } else { next };
    said.weekday = weekday.or(after);
    Some((said, next))
}

pub(super) fn core(words: Words<'_>, at: usize) -> Option<(DateSaid, usize)> {
    match words.shape(at) {
        Shape::Word => month_first(words, at),
        Shape::Number(_) => numeric::iso(words, at)
            .or_else(|| year_first(words, at))
            .or_else(|| day_first(words, at))
            .or_else(|| numeric::read(words, at)),
        _ => None,
    }
}

/// Whether a number goes on from something before it ("1.2021-…", "#3").
pub(super) fn inside(words: Words<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| words.shape(before));
    words.glued(at)
        && matches!(
            before,
            Some(Shape::Number(_) | Shape::Word | Shape::Mark('.' | '/' | '-' | '#' | '_' | '=' | '&'))
        )
}

/// `2021 October 7`.
fn year_first(words: Words<'_>, at: usize) -> Option<(DateSaid, usize)> {
    let year = year(words, at).filter(|_| !inside(words, at))?;
    let (mut said, next) = month_first(words, words.pass(at + 1, ",-"))?;
    said.year = said.year.or(Some(year));
    Some((said, next))
}

/// `October 7`, `Oct. 7th, 2021`, `Sept 27-30, 2021`, `October 30 - November 2`.
fn month_first(words: Words<'_>, at: usize) -> Option<(DateSaid, usize)> {
    let month = names::month(words.written(at))?;
    let start = words.pass(at + 1, ".");
    let start = if words.mark(start, '-') && words.glued(start) && words.glued(start + 1) {
        start + 1
    } else {
        start
    };
    let start = if words.word(start, "the") { start + 1 } else { start };
    let start = if slipped_comma(words, start) { start + 1 } else { start };
    let (day, ending, next) = day_of(words, start, month)?;
    let mut said = DateSaid { day, slip: ending == Ending::Slip, ..DateSaid::default() };
    let next = further(words, next, &mut said, true);
    let next = lists::read(words, next, &mut said);
    let next = year_after(words, next, &mut said);
    let sure = ending != Ending::None || said.year.is_some() || !doubtful(words.written(at));
    sure.then_some((said, next))
}

/// `October, 7: …`: nothing but a day stands between a comma and a colon.
fn slipped_comma(words: Words<'_>, at: usize) -> bool {
    words.mark(at, ',') && words.digits(at + 1) > 0 && words.mark(at + 2, ':') && !words.glued(at + 3)
}

/// Names that are words, too, when they are not written large.
fn doubtful(month: &str) -> bool {
    matches!(month, "may" | "march" | "mar" | "sep" | "dec" | "jan")
}

/// `7 October`, `7th of October 2021`, `27-30 September`, `30 October - 2 November`.
fn day_first(words: Words<'_>, at: usize) -> Option<(DateSaid, usize)> {
    if inside(words, at) {
        return None;
    }
    let (first, mut slip, next) = bare_day(words, at)?;
    let (others, next) = lists::days_before_month(words, next).unwrap_or_else(|| (Vec::new(), next));
    let (last, next) = match lists::day_range(words, next).and_then(|next| bare_day(words, next)) {
        Some((last, ending, after)) if is_month(words, after) => {
            slip = if ending == Ending::Slip { ending } else { slip };
            (Some(last), after)
        }
        _ => (None, next),
    };
    let name = month_token(words, next)?;
    if last.is_none() && others.is_empty() && counts(words, at, name) {
        return None;
    }
    let month = month_behind(words.written(name))?;
    let mut said = DateSaid {
        day: Day::new(month.into(), first)?,
        until: last.and_then(|last| Day::new(month.into(), last)),
        also: others.into_iter().filter_map(|day| Day::new(month.into(), day)).collect(),
        slip: slip == Ending::Slip,
        ..DateSaid::default()
    };
    let mut next = words.pass(name + 1, ".");
    if said.until.is_none()
        && let Some((until, after)) =
            lists::day_range(words, next).and_then(|next| day_and_month(words, next))
    {
        said.until = Some(until);
        next = after;
    }
    let next = lists::read_day_first(words, next, &mut said);
    let next = year_after(words, next, &mut said);
    let written = words.written(name);
    if said.year.is_none() && is_name(words, at, name) {
        return None;
    }
    let led = words.word(name - 1, "de") || words.mark(name - 1, '/');
    let doubtful = doubtful(written) || (tongues::is_doubtful(written) && !led);
    let sure = slip != Ending::None || said.year.is_some() || !doubtful;
    sure.then_some((said, next))
}

/// `4 Mai Linden`, `25 de Mayo 1200`: a month of another tongue that is written large can be the name of a person or of a street.
fn is_name(words: Words<'_>, at: usize, month: usize) -> bool {
    let written = words.written(month);
    let elsewhere = names::month(written).is_none() && written.starts_with(char::is_uppercase);
    let person = tongues::is_person(written) || !words.mark(at + 1, '.');
    let next = words.pass(month + 1, ".");
    let named = words.shape(next) == Shape::Word && words.written(next).starts_with(char::is_uppercase);
    is_street(words, at) || (elsewhere && person && (named || words.digits(next) >= 3))
}

/// `Rua 7 de Setembro`, `Straße des 17. Juni`: streets are named for days.
fn is_street(words: Words<'_>, at: usize) -> bool {
    const STREETS: &[&str] = &[
        "av", "avenida", "avenue", "calle", "largo", "place", "platz", "plaza", "praça", "rua", "rue",
        "straße", "strasse",
    ];
    let of =
        at.checked_sub(1).filter(|&at| words.any_word(at, &["de", "del", "des", "do", "du"])).unwrap_or(at);
    of.checked_sub(1).is_some_and(|at| words.any_word(words.pass_back(at, "."), STREETS))
}

/// The month of a name that stands behind a day.
pub(super) fn month_behind(word: &str) -> Option<u8> {
    names::month(word).or_else(|| tongues::month(word))
}

/// Whether the number before a month counts the entries of a list, and the day follows: `3. October 7: …`.
fn counts(words: Words<'_>, at: usize, month: usize) -> bool {
    let start = words.pass(month + 1, ".");
    let Some((_, _, next)) = bare_day(words, start).filter(|_| words.number(at).is_some()) else {
        return false;
    };
    let ends = matches!(words.shape(next), Shape::Edge | Shape::Break | Shape::Mark(':' | ',' | '(' | '|'))
        || (words.dash(next) && !words.glued(next));
    month > at + 1 && words.mark(at + 1, '.') && (ends || year(words, next).is_some())
}

pub(super) fn month_token(words: Words<'_>, at: usize) -> Option<usize> {
    let name = if words.any_word(at, &["of", "de", "di"]) { at + 1 } else { words.pass(at, ".-/") };
    let spaced = name > at && matches!(words.shape(at), Shape::Mark('-' | '/')) && !words.glued(name);
    let named =
        |written: &str| names::month(written).is_some() || (!spaced && tongues::month(written).is_some());
    (words.shape(name) == Shape::Word && named(words.written(name))).then_some(name)
}

pub(super) fn is_month(words: Words<'_>, at: usize) -> bool {
    month_token(words, at).is_some()
}

pub(super) fn day_and_month(words: Words<'_>, at: usize) -> Option<(Day, usize)> {
    let (day, _, next) = bare_day(words, at)?;
    let name = month_token(words, next)?;
    Some((Day::new(month_behind(words.written(name))?.into(), day)?, words.pass(name + 1, ".")))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    None,
    Right,
    Slip,
}

/// A number that may be a day, its ending, and the token after it.
pub(super) fn bare_day(words: Words<'_>, at: usize) -> Option<(u32, Ending, usize)> {
    let day = words.number(at).filter(|day| (1..=31).contains(day) && words.digits(at) <= 2)?;
    let right = match (day % 10, day / 10) {
        (1, 0 | 2 | 3) => "st",
        (2, 0 | 2) => "nd",
        (3, 0 | 2) => "rd",
        _ => "th",
    };
    if words.any_word(at + 1, &["st", "nd", "rd", "th"]) {
        let ending = if words.word(at + 1, right) { Ending::Right } else { Ending::Slip };
        return Some((day, ending, at + 2));
    }
    if words.glued(at + 1) && (words.any_word(at + 1, &["º", "ª"]) || (day == 1 && words.word(at + 1, "er")))
    {
        return Some((day, Ending::None, at + 2));
    }
    (!is_clock(words, at)).then_some((day, Ending::None, at + 1))
}

/// Whether a number is the hour of a time ("9am", "9:30", "9 PT").
pub(super) fn is_clock(words: Words<'_>, at: usize) -> bool {
    let colon =
        words.mark(at + 1, ':') && words.glued(at + 1) && words.glued(at + 2) && words.digits(at + 2) == 2;
    let half = words.any_word(at + 1, &["am", "pm"])
        || (words.any_word(at + 1, &["a", "p"]) && words.mark(at + 2, '.') && words.word(at + 3, "m"));
    let glued = words.glued(at + 1) && matches!(words.shape(at + 1), Shape::Word | Shape::Mark('%' | '+'));
    let point =
        words.mark(at + 1, '.') && words.glued(at + 1) && words.glued(at + 2) && words.digits(at + 2) > 0;
    colon || half || glued || point
}

pub(super) fn day_of(words: Words<'_>, at: usize, month: u8) -> Option<(Day, Ending, usize)> {
    let (day, ending, next) = bare_day(words, at)?;
    Some((Day::new(month.into(), day)?, ending, next))
}

/// Passes over what joins the ends of a range.
pub(super) fn range_mark(words: Words<'_>, at: usize) -> Option<usize> {
    (words.dash(at) || words.any_word(at, &["to", "through", "until", "till", "thru"])).then_some(at + 1)
}

/// The end of a range, or a second day, after `October 7`.
fn further(words: Words<'_>, at: usize, said: &mut DateSaid, same_month: bool) -> usize {
    let named = names::month(words.written(at + 1)).is_some();
    let slash = words.mark(at, '/') && (words.glued(at + 1) || named);
    let joined = words.mark(at, '&') || words.word(at, "and") || slash;
    let (start, range) = match range_mark(words, at) {
        Some(next) => (next, true),
        None if joined => (at + 1, false),
        None => return at,
    };
    let other = names::month(words.written(start));
    let (month, start) = match other {
        Some(month) => (month, words.pass(start + 1, ".")),
        None if same_month => (said.day.month, start),
        None => return at,
    };
    let Some((day, ending, next)) = day_of(words, start, month) else { return at };
    if range_is_time(words, start, next, ending, other.is_some())
        || (month == said.day.month && day <= said.day)
    {
        return at;
    }
    let next_day = (month == said.day.month && day.day == said.day.day + 1)
        || (day.day == 1
            && month == said.day.month % 12 + 1
            && Day::new(said.day.month.into(), u32::from(said.day.day) + 1).is_none());
    if range || next_day {
        said.until = Some(day);
    } else {
        said.also.push(day);
    }
    next
}

/// Whether the second number, with its month or without, is no day after all: "October 7 - 9 am", "October 7 - 10 Years of Soil".
fn range_is_time(words: Words<'_>, at: usize, next: usize, ending: Ending, named: bool) -> bool {
    let word = matches!(words.shape(next), Shape::Word);
    let large = words.written(next).starts_with(char::is_uppercase);
    let spaced = !words.glued(at);
    let bare = large && named;
    ending == Ending::None
        && spaced
        && word
        && !bare
        && !words.any_word(next, &["at", "from", "in", "and", "to"])
}

/// `, 2021`, ` 2021`, `(2021)`, `'21`.
fn year_after(words: Words<'_>, at: usize, said: &mut DateSaid) -> usize {
    let joined = words.mark(at, '-') && words.glued(at) && words.glued(at + 1) && words.digits(at + 1) == 4;
    let start = if joined { at + 1 } else { words.pass_break(words.pass(at, ",")) };
    let of = words.any_word(start, &["de", "del"]) && year(words, start + 1).is_some();
    let start = if of { start + 1 } else { start };
    let open = words.mark(start, '(');
    let start = if open { start + 1 } else { start };
    let Some(value) = year(words, start) else { return short_year(words, at, said) };
    let clock = words.any_word(start + 1, &["utc", "gmt", "hrs", "hours"]) && words.glued(start + 1)
        || (words.mark(start + 1, ':') && words.glued(start + 2) && words.digits(start + 2) > 0);
    if clock || (open && !words.mark(start + 1, ')')) {
        return at;
    }
    said.year = Some(value);
    if open { start + 2 } else { start + 1 }
}

fn short_year(words: Words<'_>, at: usize, said: &mut DateSaid) -> usize {
    let start = words.pass(at, ",");
    let quoted = matches!(words.shape(start), Shape::Mark('\'' | '’')) && words.glued(start + 1);
    match words.number(start + 1).filter(|_| quoted && words.digits(start + 1) == 2) {
        Some(value) => {
            said.year = i32::try_from(2000 + value).ok();
            start + 2
        }
        None => at,
    }
}
