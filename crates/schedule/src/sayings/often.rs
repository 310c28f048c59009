//! The words of repetitions in the tongues in which pages are read: counts, "every", spans of time.

use super::words::{Shape, Words};

/// First to fifth, and last as -1.
const ORDINALS: &[(&str, i8)] = &[
    ("first", 1),
    ("second", 2),
    ("third", 3),
    ("fourth", 4),
    ("fifth", 5),
    ("last", -1),
    // German
    ("erste", 1),
    ("ersten", 1),
    ("erster", 1),
    ("zweite", 2),
    ("zweiten", 2),
    ("zweiter", 2),
    ("dritte", 3),
    ("dritten", 3),
    ("dritter", 3),
    ("vierte", 4),
    ("vierten", 4),
    ("vierter", 4),
    ("fünften", 5),
    ("letzte", -1),
    ("letzten", -1),
    ("letzter", -1),
    // French
    ("premier", 1),
    ("premiers", 1),
    ("deuxième", 2),
    ("deuxièmes", 2),
    ("seconds", 2),
    ("troisième", 3),
    ("troisièmes", 3),
    ("quatrième", 4),
    ("quatrièmes", 4),
    ("dernier", -1),
    ("derniers", -1),
    // Spanish and Portuguese
    ("primer", 1),
    ("primeros", 1),
    ("primeira", 1),
    ("primeiras", 1),
    ("primeiro", 1),
    ("segundo", 2),
    ("segundos", 2),
    ("segunda", 2),
    ("segundas", 2),
    ("tercer", 3),
    ("terceros", 3),
    ("terceira", 3),
    ("terceiro", 3),
    ("cuarto", 4),
    ("cuartos", 4),
    ("quarta", 4),
    ("quarto", 4),
    ("quinto", 5),
    ("último", -1),
    ("últimos", -1),
    ("última", -1),
];

/// Numbers of weeks.
const NUMBERS: &[(&str, u32)] = &[
    ("zwei", 2),
    ("drei", 3),
    ("vier", 4),
    ("deux", 2),
    ("trois", 3),
    ("quatre", 4),
    ("dos", 2),
    ("tres", 3),
    ("cuatro", 4),
    ("duas", 2),
    ("três", 3),
    ("quatro", 4),
];

/// An ordinal, and the token after it: `second`, `1st`, `2.`, `3e`.
pub(super) fn ordinal(words: Words<'_>, at: usize) -> Option<(i8, usize)> {
    if let Some((_, count)) = ORDINALS.iter().find(|(word, _)| words.word(at, word)) {
        return Some((*count, at + 1));
    }
    let count = words.number(at).filter(|count| (1..=5).contains(count))?;
    let point = words.mark(at + 1, '.') && !words.glued(at + 2) && words.shape(at + 2) == Shape::Word;
    let ended = words.any_word(at + 1, &["st", "nd", "rd", "th", "er", "e", "ème", "º", "ª"]) || point;
    (words.glued(at + 1) && ended).then_some((i8::try_from(count).ok()?, at + 2))
}

/// "Every", and the token after it.
pub(super) fn every(words: Words<'_>, at: usize) -> Option<usize> {
    const ONE: &[&str] = &[
        "every",
        "each",
        "most",
        "alternate",
        "alternating",
        "jede",
        "jeden",
        "jeder",
        "jedes",
        "jeweils",
        "chaque",
        "cada",
        "toda",
        "todo",
    ];
    if words.any_word(at, ONE) {
        return Some(at + 1);
    }
    if words.any_word(at, &["tous", "toutes", "todos", "todas"])
        && words.any_word(at + 1, &["les", "los", "las", "os", "as"])
    {
        return Some(at + 2);
    }
    let weeks = words.any_word(at + 2, &["wochen", "tage"]);
    (words.word(at, "alle") && weeks).then_some(at + 1)
}

/// Whether weeks are said.
pub(super) fn week(words: Words<'_>, at: usize) -> bool {
    words.any_word(at, &["week", "weeks", "woche", "wochen", "semaine", "semaines", "semana", "semanas"])
}

/// Whether months are said.
pub(super) fn month(words: Words<'_>, at: usize) -> bool {
    words.any_word(at, &["month", "months", "monat", "monats", "mois", "mes", "mês"])
}

/// A number of weeks.
pub(super) fn number(word: &str) -> Option<u32> {
    NUMBERS.iter().find(|(name, _)| word.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
}
