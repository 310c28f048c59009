//! Zones as people name them: abbreviations, regions, cities, IANA names and offsets, with all that each may mean.
//!
//! An abbreviation is the civil time of its region, in summer and in winter alike: "4pm CET" in September is four o'clock in Paris.
//! The offset that it stands for in a strict sense is its second meaning. Sources: the abbreviations of the IANA time zone
//! database and, for the ambiguous ones, the regions that Unicode CLDR and RFC 5322 give them.

use super::cities::{CITIES, ZEIT};
use super::words::{Shape, Words};

/// A zone as said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ZoneSaid {
    /// A name with one or more meanings, the most common first.
    Known(&'static [Meaning]),
    /// An IANA name as written.
    Named(String),
    /// Seconds ahead of UTC.
    Offset(i32),
}

/// One meaning of an abbreviation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Meaning {
    /// The IANA name of the region.
    pub zone: &'static str,
    /// The offset of the strict sense in minutes, where the abbreviation has one.
    pub strict: Option<i16>,
    /// Whether hardly anyone means it who does not say more.
    pub rare: bool,
}

const fn civil(zone: &'static str) -> Meaning {
    Meaning { zone, strict: None, rare: false }
}

const fn strict(zone: &'static str, minutes: i16) -> Meaning {
    Meaning { zone, strict: Some(minutes), rare: false }
}

const fn rare(zone: &'static str, minutes: i16) -> Meaning {
    Meaning { zone, strict: Some(minutes), rare: true }
}

macro_rules! zones {
    ($($name:literal => [$($meaning:expr),+]),+ $(,)?) => {
        /// Sorted by name.
        const ZONES: &[(&str, &[Meaning])] = &[$(($name, &[$($meaning),+])),+];
    };
}

zones! {
    "ACDT" => [strict("Australia/Adelaide", 630)],
    "ACST" => [strict("Australia/Adelaide", 570)],
    "AEDT" => [strict("Australia/Sydney", 660)],
    "AEST" => [strict("Australia/Sydney", 600)],
    "AET" => [civil("Australia/Sydney")],
    "AKDT" => [strict("America/Anchorage", -480)],
    "AKST" => [strict("America/Anchorage", -540)],
    "ART" => [strict("America/Argentina/Buenos_Aires", -180)],
    "AST" => [strict("America/Halifax", -240), rare("Asia/Riyadh", 180)],
    "AWST" => [strict("Australia/Perth", 480)],
    "BRT" => [strict("America/Sao_Paulo", -180)],
    "BST" => [strict("Europe/London", 60), rare("Asia/Dhaka", 360)],
    "CAT" => [strict("Africa/Maputo", 120)],
    "CDT" => [strict("America/Chicago", -300), rare("America/Havana", -240)],
    "CEST" => [strict("Europe/Paris", 120)],
    "CET" => [strict("Europe/Paris", 60)],
    "CST" => [strict("America/Chicago", -360), strict("Asia/Shanghai", 480), rare("America/Havana", -300)],
    "CT" => [civil("America/Chicago")],
    "EAT" => [strict("Africa/Nairobi", 180)],
    "EDT" => [strict("America/New_York", -240)],
    "EEST" => [strict("Europe/Athens", 180)],
    "EET" => [strict("Europe/Athens", 120)],
    "EST" => [strict("America/New_York", -300)],
    "ET" => [civil("America/New_York")],
    "GMT" => [strict("Europe/London", 0)],
    "HKT" => [strict("Asia/Hong_Kong", 480)],
    "HST" => [strict("Pacific/Honolulu", -600)],
    "ICT" => [strict("Asia/Bangkok", 420)],
    "IDT" => [strict("Asia/Jerusalem", 180)],
    "IST" => [strict("Asia/Kolkata", 330), strict("Europe/Dublin", 60), strict("Asia/Jerusalem", 120)],
    "JST" => [strict("Asia/Tokyo", 540)],
    "KST" => [strict("Asia/Seoul", 540)],
    "MDT" => [strict("America/Denver", -360)],
    "MEST" => [strict("Europe/Berlin", 120)],
    "MESZ" => [strict("Europe/Berlin", 120)],
    "MEZ" => [strict("Europe/Berlin", 60)],
    "MSK" => [strict("Europe/Moscow", 180)],
    "MST" => [strict("America/Denver", -420), rare("America/Phoenix", -420)],
    "MT" => [civil("America/Denver")],
    "NDT" => [strict("America/St_Johns", -150)],
    "NST" => [strict("America/St_Johns", -210)],
    "NZDT" => [strict("Pacific/Auckland", 780)],
    "NZST" => [strict("Pacific/Auckland", 720)],
    "NZT" => [civil("Pacific/Auckland")],
    "PDT" => [strict("America/Los_Angeles", -420)],
    "PHT" => [strict("Asia/Manila", 480)],
    "PKT" => [strict("Asia/Karachi", 300)],
    "PST" => [strict("America/Los_Angeles", -480), rare("Asia/Manila", 480)],
    "PT" => [civil("America/Los_Angeles")],
    "SAST" => [strict("Africa/Johannesburg", 120)],
    "SGT" => [strict("Asia/Singapore", 480)],
    "TRT" => [strict("Europe/Istanbul", 180)],
    "UTC" => [strict("UTC", 0)],
    "WAT" => [strict("Africa/Lagos", 60)],
    "WEST" => [strict("Europe/Lisbon", 60)],
    "WET" => [strict("Europe/Lisbon", 0)],
    "WIB" => [strict("Asia/Jakarta", 420)],
}

/// What British time is.
const LONDON: &[Meaning] = &[civil("Europe/London")];

/// Regions that are said with or without "time" after them.
const REGIONS: &[(&str, &str)] = &[
    ("pacific", "America/Los_Angeles"),
    ("mountain", "America/Denver"),
    ("central", "America/Chicago"),
    ("eastern", "America/New_York"),
    ("atlantic", "America/Halifax"),
];

/// `Paris time`, `(New York)`, `heure de Paris`, `Berliner Zeit`.
pub(super) fn city(words: Words<'_>, at: usize) -> Option<(ZoneSaid, usize)> {
    if words.any_word(at, &["heure", "hora", "horário", "horario"]) && words.any_word(at + 1, &["de", "d"]) {
        return city_name(words, at + 2);
    }
    if words.word(at + 1, "zeit") {
        let (_, zone) = ZEIT.iter().find(|(name, _)| words.word(at, name))?;
        return Some((ZoneSaid::Named((*zone).to_owned()), at + 2));
    }
    let (zone, next) = city_name(words, at)?;
    let timed = time_word(words, next);
    let alone = at > 0 && words.mark(at - 1, '(') && words.mark(next, ')');
    (timed > next || alone).then_some((zone, timed))
}

fn city_name(words: Words<'_>, at: usize) -> Option<(ZoneSaid, usize)> {
    let fits = |(first, second, _): &&(&str, &str, &str)| {
        words.word(at, first) && (second.is_empty() || words.word(at + 1, second))
    };
    let (_, second, zone) = CITIES.iter().find(fits)?;
    Some((ZoneSaid::Named((*zone).to_owned()), if second.is_empty() { at + 1 } else { at + 2 }))
}

/// What stands right after a clock: `5pm London`, `5pm in Paris`, `9am est`.
pub(super) fn place(words: Words<'_>, at: usize) -> Option<(ZoneSaid, usize)> {
    let city = city_name(words, if words.word(at, "in") { at + 1 } else { at });
    let name =
        |next: usize| words.shape(next) == Shape::Word && words.written(next).starts_with(char::is_uppercase);
    city.filter(|(_, next)| !name(*next)).or_else(|| small(words, at))
}

/// An abbreviation in small letters, where it can be nothing else: right after `am` or `pm`.
fn small(words: Words<'_>, at: usize) -> Option<(ZoneSaid, usize)> {
    const SMALL: [&str; 12] =
        ["pt", "et", "ct", "mt", "est", "edt", "cst", "cdt", "mst", "mdt", "bst", "ist"];
    let half = at.checked_sub(1).is_some_and(|before| words.any_word(before, &["am", "pm", "m"]));
    let name = words.written(at);
    let known = meanings(&name.to_ascii_uppercase()).filter(|_| half && SMALL.contains(&name))?;
    Some((ZoneSaid::Known(known), at + 1))
}

/// The city right before a clock, unless it stands after another one: `Los Angeles 9am`, `Paris: 18:00`.
pub(super) fn city_before(words: Words<'_>, at: usize) -> Option<ZoneSaid> {
    let end = at.checked_sub(1)?;
    let end = if words.mark(end, ':') { end.checked_sub(1)? } else { end };
    [end.checked_sub(1), Some(end)].into_iter().flatten().find_map(|from| {
        let (zone, next) = city_name(words, from)?;
        let clock =
            from > 0 && (words.number(from - 1).is_some() || words.any_word(from - 1, &["am", "pm", "m"]));
        (next == end + 1 && !clock).then_some(zone)
    })
}

/// The zone that is said at a token, and the token after it.
pub(super) fn read(words: Words<'_>, at: usize) -> Option<(ZoneSaid, usize)> {
    match words.shape(at) {
        Shape::Word => {
            let region = named(words, at).or_else(|| region(words, at)).or_else(|| known(words, at));
            region.or_else(|| city(words, at))
        }
        Shape::Mark('+' | '-' | '−') => {
            offset(words, at).map(|(seconds, next)| (ZoneSaid::Offset(seconds), next))
        }
        _ => None,
    }
}

/// A zone said by its abbreviation alone, and the token after it.
pub(super) fn abbreviated(words: Words<'_>, at: usize) -> Option<(ZoneSaid, usize)> {
    if words.shape(at) == Shape::Word { known(words, at) } else { None }
}

/// A zone said by its name in full, never as a word that may mean something else: `Pacific Time`, `Europe/Paris`, `Paris time`.
pub(super) fn long(words: Words<'_>, at: usize) -> Option<(ZoneSaid, usize)> {
    let region = || region(words, at).filter(|(_, next)| words.word(next - 1, "time"));
    named(words, at).or_else(region).or_else(|| city(words, at))
}

/// `PT`, `Z`, `UTC+2`.
fn known(words: Words<'_>, at: usize) -> Option<(ZoneSaid, usize)> {
    let written = words.written(at);
    if written == "Z" && words.glued(at) {
        return Some((ZoneSaid::Known(meanings("UTC")?), at + 1));
    }
    let meanings = abbreviation(words, at, written)?;
    let universal = matches!(meanings[0].zone, "UTC" | "Europe/London") && written.len() == 3;
    if universal && !written.eq_ignore_ascii_case("bst") {
        let signed =
            if words.glued(at + 1) || words.digits(at + 2) > 0 { offset(words, at + 1) } else { None };
        if let Some((seconds, next)) = signed {
            return Some((ZoneSaid::Offset(seconds), next));
        }
    }
    Some((ZoneSaid::Known(meanings), at + 1))
}

/// Abbreviations are written in capitals; small letters only for those that are no words.
fn abbreviation(words: Words<'_>, at: usize, written: &str) -> Option<&'static [Meaning]> {
    let capitals = written.bytes().all(|b| b.is_ascii_uppercase());
    let plain =
        matches!(written, "utc" | "gmt" | "pst" | "pdt" | "cet" | "cest" | "edt" | "Utc" | "Gmt" | "UCT");
    if !(2..=4).contains(&written.len()) || !(capitals || plain) {
        return None;
    }
    let after_dot = words.mark(at + 1, '.') && words.glued(at + 1) && words.glued(at + 2);
    if after_dot { None } else { meanings(&written.to_ascii_uppercase().replace("UCT", "UTC")) }
}

fn meanings(name: &str) -> Option<&'static [Meaning]> {
    ZONES.binary_search_by(|(zone, _)| (*zone).cmp(name)).ok().map(|at| ZONES[at].1)
}

/// `Pacific`, `Eastern US time`, `Central European Time`, `Pacific Standard Time`.
fn region(words: Words<'_>, at: usize) -> Option<(ZoneSaid, usize)> {
    if words.word(at, "central") && words.any_word(at + 1, &["european", "europe"]) {
        return Some((ZoneSaid::Known(meanings("CET")?), time_word(words, at + 2)));
    }
    if words.word(at, "british") || words.word(at, "uk") {
        let next = time_word(words, at + 1);
        return (next > at + 1).then_some((ZoneSaid::Known(LONDON), next));
    }
    let us = words.any_word(at, &["us", "usa"]);
    let at = if us { words.pass(at + 1, "/") } else { at };
    let (_, zone) = REGIONS.iter().find(|(name, _)| words.word(at, name))?;
    let known = ZONES.iter().find(|(name, meaning)| name.len() == 2 && meaning[0].zone == *zone);
    let meanings = known.map(|(_, meanings)| *meanings).or_else(|| meanings("AST").map(|both| &both[..1]))?;
    let next = if words.any_word(at + 1, &["us", "usa"]) { at + 2 } else { at + 1 };
    Some((ZoneSaid::Known(meanings), time_word(words, next)))
}

/// Passes over `Time`, `Standard Time`, `Daylight Time`, `Summer Time`.
fn time_word(words: Words<'_>, at: usize) -> usize {
    let next = if words.any_word(at, &["standard", "daylight", "summer", "saving", "savings", "local"]) {
        at + 1
    } else {
        at
    };
    let next = if words.any_word(next, &["saving", "savings"]) { next + 1 } else { next };
    if words.word(next, "time") { next + 1 } else { at }
}

/// `America/New_York`, as written.
fn named(words: Words<'_>, at: usize) -> Option<(ZoneSaid, usize)> {
    const AREAS: [&str; 13] = [
        "Africa",
        "America",
        "Antarctica",
        "Arctic",
        "Asia",
        "Atlantic",
        "Australia",
        "Brazil",
        "Canada",
        "Etc",
        "Europe",
        "Indian",
        "Pacific",
    ];
    if !AREAS.contains(&words.written(at)) || !words.mark(at + 1, '/') || !words.glued(at + 1) {
        return None;
    }
    let mut next = at + 2;
    while words.glued(next)
        && (words.shape(next) == Shape::Word
            || matches!(words.shape(next), Shape::Mark('_' | '/' | '-' | '\\')))
    {
        next += 1;
    }
    let written = words.text[words.span(at, next)].replace('\\', "");
    let zone = crate::Zone::named(written.trim_end_matches(['-', '/', '_'])).ok()?;
    Some((ZoneSaid::Named(zone.name().to_owned()), next))
}

/// `+2`, `+02:00`, `-0530`: seconds ahead of UTC, at most fourteen hours.
fn offset(words: Words<'_>, at: usize) -> Option<(i32, usize)> {
    let sign = match words.shape(at) {
        Shape::Mark('+') => 1,
        Shape::Mark('-' | '−' | '–') => -1,
        _ => return None,
    };
    if !words.glued(at + 1) && words.glued(at) {
        return None;
    }
    let value = i32::try_from(words.number(at + 1)?).ok()?;
    let (hours, minutes, next) = match words.digits(at + 1) {
        1 | 2 if words.mark(at + 2, ':') && words.digits(at + 3) == 2 => {
            (value, i32::try_from(words.number(at + 3)?).ok()?, at + 4)
        }
        1 | 2 => (value, 0, at + 2),
        4 => (value / 100, value % 100, at + 2),
        _ => return None,
    };
    (hours <= 14 && minutes < 60).then_some((sign * (hours * 3600 + minutes * 60), next))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_and_every_zone_exists() {
        assert!(ZONES.is_sorted_by_key(|(name, _)| name));
        for (name, meanings) in ZONES {
            for meaning in *meanings {
                assert!(crate::Zone::named(meaning.zone).is_ok(), "{name}: {}", meaning.zone);
            }
        }
    }
}
