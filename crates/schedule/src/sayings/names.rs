//! Names of months, weekdays and small numbers, whole and shortened.

use chrono::Weekday;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

const DAYS: [(&str, Weekday); 7] = [
    ("monday", Weekday::Mon),
    ("tuesday", Weekday::Tue),
    ("wednesday", Weekday::Wed),
    ("thursday", Weekday::Thu),
    ("friday", Weekday::Fri),
    ("saturday", Weekday::Sat),
    ("sunday", Weekday::Sun),
];

/// The month of a name of at least three letters ("Sept", "october").
pub(crate) fn month(word: &str) -> Option<u8> {
    let first = word.bytes().next()?.to_ascii_lowercase();
    let names =
        |name: &str| name.as_bytes()[0] == first && (shortened(word, name, 4) || is(word, &name[..3]));
    let at = MONTHS.iter().position(|name| names(name)).or_else(|| only(word, MONTHS.iter()))?;
    u8::try_from(at + 1).ok()
}

/// The one long name that a word written large is but for one slip of the pen ("Febuary", "Ocotber").
fn only<'n>(word: &str, names: impl Iterator<Item = &'n &'n str>) -> Option<usize> {
    if !word.starts_with(|c: char| c.is_ascii_uppercase()) || !(5..=10).contains(&word.len()) {
        return None;
    }
    let mut found = names.enumerate().filter(|(_, name)| slipped(word, name)).map(|(at, _)| at);
    found.next().filter(|_| found.next().is_none())
}

/// Whether a word is a name of at least seven letters with one letter too many, too few or wrong, or two exchanged; of five or six
/// letters with two exchanged.
fn slipped(word: &str, name: &str) -> bool {
    let (word, name) = (word.as_bytes(), name.as_bytes());
    let alike = |one: &[u8], other: &[u8]| one.eq_ignore_ascii_case(other);
    let short = (5..7).contains(&name.len());
    if short && alike(&word[..1], &name[..1]) && word.len() == name.len() {
        let differ: Vec<usize> =
            (0..name.len()).filter(|&at| !alike(&word[at..=at], &name[at..=at])).collect();
        return matches!(differ[..], [one, two] if two == one + 1 && alike(&word[one..=one], &name[two..=two]) && alike(&word[two..=two], &name[one..=one]));
    }
    if name.len() < 7 || !alike(&word[..1], &name[..1]) || word.len().abs_diff(name.len()) > 1 {
        return false;
    }
    let same = word.iter().zip(name).take_while(|(one, other)| one.eq_ignore_ascii_case(other)).count();
    let (word, name) = (&word[same..], &name[same..]);
    match (word, name) {
        ([_, rest @ ..], _) if alike(rest, name) => true,
        (_, [_, rest @ ..]) if alike(word, rest) => true,
        ([one, two, rest @ ..], [second, first, end @ ..]) => {
            alike(&word[1..], &name[1..]) || (alike(&[*one, *two], &[*first, *second]) && alike(rest, end))
        }
        ([_], [_]) => true,
        _ => false,
    }
}

/// The weekday of a name ("Thu", "Thurs", "Tuesdays"), and whether it is a plural.
pub(crate) fn weekday(word: &str) -> Option<(Weekday, bool)> {
    let (single, plural) = match word.as_bytes() {
        [.., b'y' | b'Y', b's' | b'S'] => (&word[..word.len() - 1], true),
        _ => (word, false),
    };
    if let Some(at) = only(single, DAYS.iter().map(|(name, _)| name)) {
        return Some((DAYS[at].1, plural));
    }
    let start = single.get(..3).filter(|start| start.starts_with(|c| "mtwfsMTWFS".contains(c)))?;
    let (name, day) = DAYS.iter().find(|(name, _)| is(start, &name[..3]))?;
    let longer: &[&str] = match day {
        Weekday::Tue => &["tues"],
        Weekday::Wed => &["weds"],
        Weekday::Thu => &["thur", "thurs"],
        _ => &[],
    };
    let fits = single.len() == 3 || is(single, name) || longer.iter().any(|short| is(single, short));
    fits.then_some((*day, plural))
}

/// A small number in words ("thirty").
pub(crate) fn number(word: &str) -> Option<u32> {
    const WORDS: &[(&str, u32)] = &[
        ("a", 1),
        ("an", 1),
        ("one", 1),
        ("two", 2),
        ("three", 3),
        ("four", 4),
        ("five", 5),
        ("six", 6),
        ("seven", 7),
        ("eight", 8),
        ("nine", 9),
        ("ten", 10),
        ("fifteen", 15),
        ("twenty", 20),
        ("thirty", 30),
        ("forty", 40),
        ("fourty", 40),
        ("fifty", 50),
        ("sixty", 60),
        ("ninety", 90),
    ];
    WORDS.iter().find(|(name, _)| is(word, name)).map(|(_, value)| *value)
}

fn is(word: &str, name: &str) -> bool {
    word.eq_ignore_ascii_case(name)
}

/// Whether a word is the beginning of a name, at least so many letters of it.
fn shortened(word: &str, name: &str, least: usize) -> bool {
    word.len() >= least.min(name.len()) && name.get(..word.len()).is_some_and(|start| is(word, start))
}

/// Whether a saying may begin with that word: a first look that is cheap, at the letters that all of them begin with.
pub(super) fn may_begin(word: &str) -> bool {
    let bytes = word.as_bytes();
    if bytes.len() <= 4 && bytes.iter().all(u8::is_ascii_uppercase) {
        return true;
    }
    let at = |index: usize| bytes.get(index).map_or(b' ', u8::to_ascii_lowercase);
    match [at(0), at(1), at(2)] {
        [b'a', b' ' | b'n', b' '] => true,
        start => begins(start) || matches!(word, "utc" | "gmt") || ends_as_name(word),
    }
}

/// Whether a word written large ends as long names do, whose beginning may be slipped.
fn ends_as_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_uppercase())
        && ((6..=11).contains(&word.len())
            && ["ber", "ary", "day", "days"].iter().any(|end| word.ends_with(end))
            || matches!(word.as_bytes(), [b'A' | b'M', _, _, _, _] | [b'A', _, _, _, _, _]))
}

/// How months, weekdays, numbers and named times begin.
fn begins(start: [u8; 3]) -> bool {
    matches!(
        &start,
        b"jan"
            | b"feb"
            | b"mar"
            | b"apr"
            | b"may"
            | b"jun"
            | b"jul"
            | b"aug"
            | b"sep"
            | b"oct"
            | b"nov"
            | b"dec"
            | b"mon"
            | b"tue"
            | b"wed"
            | b"thu"
            | b"fri"
            | b"sat"
            | b"sun"
            | b"one"
            | b"two"
            | b"thr"
            | b"fou"
            | b"fiv"
            | b"six"
            | b"sev"
            | b"eig"
            | b"nin"
            | b"ten"
            | b"fif"
            | b"twe"
            | b"thi"
            | b"for"
            | b"hal"
            | b"hou"
            | b"noo"
            | b"mid"
            | b"pst"
            | b"cet"
    )
}
