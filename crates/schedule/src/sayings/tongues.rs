//! Months and weekdays in German, French, Spanish, Portuguese, Italian and Dutch. Their dates begin with the day: a name of a month counts
//! only behind a number, where it can hardly be anything else, and a name of a weekday mostly before a date.

use std::borrow::Cow;

use chrono::Weekday::{self, Fri, Mon, Sat, Sun, Thu, Tue, Wed};

/// In small letters without accents; the whole ones that are the same in English are left out.
const MONTHS: &[(&str, u8)] = &[
    ("abr", 4),
    ("abril", 4),
    ("ago", 8),
    ("agosto", 8),
    ("aout", 8),
    ("aprile", 4),
    ("augustus", 8),
    ("avr", 4),
    ("avril", 4),
    ("dec", 12),
    ("decembre", 12),
    ("dez", 12),
    ("dezember", 12),
    ("dezembro", 12),
    ("dic", 12),
    ("dicembre", 12),
    ("diciembre", 12),
    ("ene", 1),
    ("enero", 1),
    ("febbraio", 2),
    ("febrero", 2),
    ("februar", 2),
    ("februari", 2),
    ("fev", 2),
    ("fevereiro", 2),
    ("fevr", 2),
    ("fevrier", 2),
    ("gen", 1),
    ("gennaio", 1),
    ("giu", 6),
    ("giugno", 6),
    ("jan", 1),
    ("janeiro", 1),
    ("janner", 1),
    ("januar", 1),
    ("januari", 1),
    ("janv", 1),
    ("janvier", 1),
    ("juil", 7),
    ("juillet", 7),
    ("juin", 6),
    ("julho", 7),
    ("juli", 7),
    ("julio", 7),
    ("junho", 6),
    ("juni", 6),
    ("junio", 6),
    ("lug", 7),
    ("luglio", 7),
    ("maart", 3),
    ("mag", 5),
    ("maggio", 5),
    ("mai", 5),
    ("maio", 5),
    ("marco", 3),
    ("mar", 3),
    ("mars", 3),
    ("marz", 3),
    ("marzo", 3),
    ("mayo", 5),
    ("mei", 5),
    ("mrt", 3),
    ("mrz", 3),
    ("novembre", 11),
    ("novembro", 11),
    ("noviembre", 11),
    ("octobre", 10),
    ("octubre", 10),
    ("okt", 10),
    ("oktober", 10),
    ("ott", 10),
    ("ottobre", 10),
    ("out", 10),
    ("outubro", 10),
    ("septembre", 9),
    ("septiembre", 9),
    ("set", 9),
    ("setembro", 9),
    ("setiembre", 9),
    ("settembre", 9),
];

/// Names that are words or names of something else in other tongues, when nothing more tells that they are months.
const DOUBTFUL: &[&str] = &["marco", "ago", "gen", "lug", "mag", "mars", "mei", "ott", "out", "set"];

const DAYS: &[(&str, Weekday)] = &[
    ("dienstag", Tue),
    ("dimanche", Sun),
    ("dinsdag", Tue),
    ("domenica", Sun),
    ("domingo", Sun),
    ("donderdag", Thu),
    ("donnerstag", Thu),
    ("freitag", Fri),
    ("giovedi", Thu),
    ("jeudi", Thu),
    ("jueves", Thu),
    ("lundi", Mon),
    ("lunedi", Mon),
    ("lunes", Mon),
    ("maandag", Mon),
    ("mardi", Tue),
    ("martedi", Tue),
    ("martes", Tue),
    ("mercoledi", Wed),
    ("mercredi", Wed),
    ("miercoles", Wed),
    ("mittwoch", Wed),
    ("montag", Mon),
    ("quarta", Wed),
    ("quinta", Thu),
    ("sabado", Sat),
    ("sabato", Sat),
    ("samedi", Sat),
    ("samstag", Sat),
    ("segunda", Mon),
    ("sexta", Fri),
    ("sonnabend", Sat),
    ("sonntag", Sun),
    ("terca", Tue),
    ("vendredi", Fri),
    ("venerdi", Fri),
    ("viernes", Fri),
    ("vrijdag", Fri),
    ("woensdag", Wed),
    ("zaterdag", Sat),
    ("zondag", Sun),
];

/// Weekdays of two letters, as German writes them before a date.
const SHORT: &[(&str, Weekday)] =
    &[("Di", Tue), ("Do", Thu), ("Fr", Fri), ("Mi", Wed), ("Mo", Mon), ("Sa", Sat), ("So", Sun)];

/// Weekdays of three letters before a date.
const THREE: &[(&str, Weekday)] = &[
    ("dim", Sun),
    ("dom", Sun),
    ("jeu", Thu),
    ("jue", Thu),
    ("lun", Mon),
    ("mer", Wed),
    ("mie", Wed),
    ("qua", Wed),
    ("qui", Thu),
    ("sab", Sat),
    ("sam", Sat),
    ("seg", Mon),
    ("sex", Fri),
    ("ter", Tue),
    ("ven", Fri),
    ("vie", Fri),
];

/// Names of weekdays that are names of people, or numbers, too.
const NAMES: &[&str] = &["domenica", "domingo", "quarta", "quinta", "sabato", "segunda", "sexta", "terca"];

/// The month of a name that stands behind the number of a day.
pub(super) fn month(word: &str) -> Option<u8> {
    find(MONTHS, word)
}

/// Whether such a name says a month only beside a year, or behind "de".
pub(super) fn is_doubtful(word: &str) -> bool {
    DOUBTFUL.iter().any(|name| word.eq_ignore_ascii_case(name))
}

/// Whether a name of a month is one of people, too.
pub(super) fn is_person(word: &str) -> bool {
    const PERSONS: &[&str] =
        &["abril", "augustus", "julio", "juli", "juni", "junio", "mai", "marco", "mayo", "mei"];
    PERSONS.iter().any(|name| word.eq_ignore_ascii_case(name))
}

/// The weekday of a name, whole or shortened, that stands before a date.
pub(super) fn weekday_before_date(word: &str) -> Option<Weekday> {
    let short = || SHORT.iter().find(|(name, _)| *name == word).map(|(_, day)| *day);
    let three = || find(THREE, word).filter(|_| !word.bytes().all(|byte| byte.is_ascii_uppercase()));
    if word.len() == 2 { short() } else { find(DAYS, word).or_else(three) }
}

/// The weekday of a name wherever it stands, and whether it means each ("donnerstags", "mardis").
pub(super) fn weekday(word: &str) -> Option<(Weekday, bool)> {
    let sure = |word: &str| find(DAYS, word).filter(|_| !NAMES.iter().any(|name| *name == small(word)));
    let each = || word.strip_suffix('s').and_then(sure).map(|day| (day, true));
    sure(word).map(|day| (day, false)).or_else(each)
}

/// The weekday of the first part of `terça-feira`.
pub(super) fn weekday_of_fair(word: &str) -> Option<Weekday> {
    find(DAYS, word).filter(|_| NAMES.iter().any(|name| *name == small(word)))
}

fn find<T: Copy>(table: &[(&str, T)], word: &str) -> Option<T> {
    if !(2..=12).contains(&word.len()) {
        return None;
    }
    let word = small(word);
    table.iter().find(|(name, _)| *name == word).map(|(_, value)| *value)
}

/// A word in small letters without accents.
fn small(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Cow::Borrowed(word);
    }
    let plain = |c: char| match c {
        'á' | 'à' | 'â' | 'ã' | 'ä' => 'a',
        'é' | 'è' | 'ê' => 'e',
        'í' | 'ì' => 'i',
        'ó' | 'ò' | 'õ' => 'o',
        'ú' | 'û' | 'ù' => 'u',
        'ç' => 'c',
        c => c,
    };
    word.chars().flat_map(char::to_lowercase).map(plain).collect::<String>().into()
}

/// Whether a word may begin a weekday: a first look that is cheap, at its first letters.
pub(super) fn may_begin(word: &str) -> bool {
    const STARTS: &[&[u8; 3]] = &[
        b"die",
        b"dim",
        b"din",
        b"dom",
        b"don",
        b"fre",
        b"gio",
        b"jeu",
        b"jue",
        b"lun",
        b"maa",
        b"mar",
        b"mer",
        b"mie",
        b"mit",
        b"mi\xc3",
        b"mon",
        b"qua",
        b"qui",
        b"sab",
        b"sam",
        b"seg",
        b"sex",
        b"son",
        b"s\xc3\xa1",
        b"ter",
        b"ven",
        b"vie",
        b"vri",
        b"woe",
        b"zat",
        b"zon",
    ];
    match word.as_bytes() {
        [first, _] => first.is_ascii_uppercase() && SHORT.iter().any(|(name, _)| *name == word),
        [a, b, c, ..] => {
            STARTS.contains(&&[a.to_ascii_lowercase(), b.to_ascii_lowercase(), c.to_ascii_lowercase()])
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_weekday_may_begin_a_saying() {
        for (name, day) in DAYS {
            assert!(may_begin(name), "{name}");
            assert_eq!(weekday_before_date(&name.to_uppercase()), Some(*day), "{name}");
        }
        for (name, day) in THREE {
            assert!(may_begin(name), "{name}");
            assert_eq!(weekday_before_date(name), Some(*day), "{name}");
        }
        for name in ["Sábado", "miércoles", "Terça", "sáb", "mié"] {
            assert!(may_begin(name) && weekday_before_date(name).is_some(), "{name}");
        }
        for (name, day) in SHORT {
            assert!(may_begin(name), "{name}");
            assert_eq!(weekday_before_date(name), Some(*day), "{name}");
            assert_eq!(weekday_before_date(&name.to_lowercase()), None, "{name}");
        }
    }

    #[test]
    fn names_of_people_are_no_weekdays_and_each_one_is_told() {
        assert_eq!(weekday("Domingo"), None);
        assert_eq!(weekday("donnerstags"), Some((Thu, true)));
        assert_eq!(weekday("Montag"), Some((Mon, false)));
        assert_eq!(weekday("Montage"), None);
    }

    #[test]
    fn every_month_is_found_whatever_its_case() {
        for (name, month) in MONTHS {
            assert_eq!(super::month(&name.to_uppercase()), Some(*month), "{name}");
        }
        assert_eq!(
            [month("Mars"), month("FÉVRIER"), month("März"), month("aout")],
            [Some(3), Some(2), Some(3), Some(8)]
        );
        assert!(is_doubtful("Mars") && !is_doubtful("Oktober"));
    }
}
