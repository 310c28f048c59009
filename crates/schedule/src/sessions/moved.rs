//! Days from which, and to which, a session was moved: "postponed to February 17", "(moved from February 10)".
//!
//! The day to which it went is the session's; the day from which it came is no session any more.

use std::ops::Range;

use super::draft::Draft;
use super::labels::Label;
use super::line::Line;
use super::phrases::{Phrases, any_of, has, phrases};
use super::status;
use crate::doubt::{Code, Doubt, Values};
use crate::letters;
use crate::outline::tidy;
use crate::sayings::{DateSaid, Saying, Sense};

const MOVED: &[&str] =
    &["moved", "postponed", "rescheduled", "shifted", "delayed", "pushed", "changed", "deferred", "forward"];
const ONCE: &[&str] = &[
    "originally",
    "previously",
    "formerly",
    "ursprünglich",
    "initialement",
    "originalmente",
    "inicialmente",
];
/// The same in the other tongues, where the words that lead to the day are others.
#[rustfmt::skip]
const MOVED_ELSEWHERE: &[&str] = &[
    "verschoben", "verlegt", "vorverlegt", "reporté", "reportée", "déplacé", "déplacée", "avancé",
    "avancée", "aplazado", "aplazada", "pospuesto", "pospuesta", "trasladado", "trasladada", "adiado",
    "adiada", "transferido", "transferida", "remarcado", "remarcada", "décalé", "décalée", "traslada",
    "adelanta", "adelantado", "adelantada", "pasa", "pasó", "antecipado", "antecipada", "mudou", "pospone", "aplaza", "report", "anticipa", "passa",
];

/// What else is moved: the day is not that of the session.
const OTHER: &Phrases = phrases! {
    en: ["application", "applications", "cfp", "deadline", "deadlines", "nomination", "nominations", "registration", "registrations", "submission", "submissions"],
    de: ["abgabe", "abgabefrist", "anmeldefrist", "anmeldeschluss", "anmeldung", "einreichung", "frist"],
    fr: ["appel", "date limite", "dépôt", "inscription", "inscriptions", "échéance"],
    es: ["convocatoria", "fecha límite", "inscripción", "inscripciones", "plazo", "límite"],
    pt: ["chamada", "data limite", "inscrição", "inscrições", "prazo"],
};
/// What a meeting does on its day.
const HAPPENS: &[&str] = &[
    "be",
    "being",
    "happen",
    "happening",
    "held",
    "is",
    "meet",
    "meeting",
    "place",
    "planned",
    "run",
    "scheduled",
    "set",
    "take",
    "taking",
];

/// A day of a line that is the old or the new one, with the words that say so.
pub(crate) struct Moved {
    /// From the first of those words to the end of the day.
    pub span: Range<usize>,
    /// Where the day is said.
    pub said: Range<usize>,
    /// The new day; none when this is the old one.
    pub to: Option<DateSaid>,
}

/// The moved days of a line.
pub(crate) fn read(line: &Line<'_>) -> Vec<Moved> {
    let mut from = line.span.start;
    let mut found = Vec::new();
    for saying in line.sayings.iter().take(64) {
        if let Sense::Date(date) = &saying.sense {
            let between = &line.text().words[from..saying.span.start.max(from)];
            let after = line.behind(saying.span.end);
            found.extend(day(between, after, from, saying, date));
        }
        from = saying.span.end.max(from);
    }
    found
}

fn day(between: &str, after: &str, from: usize, saying: &Saying, date: &DateSaid) -> Option<Moved> {
    if has(between, OTHER) {
        return None;
    }
    let (start, new) = arrow(between).map(|at| (at, true)).or_else(|| joint(between, after))?;
    let to = if new {
        Some(date.clone())
    } else {
        date.until.map(|day| DateSaid { day, until: None, ..date.clone() })
    };
    Some(Moved { span: from + start..saying.span.end, said: saying.span.clone(), to })
}

/// `→` right before the day.
fn arrow(between: &str) -> Option<usize> {
    let lead = between.trim_end();
    ["->", "=>", "→", "⇒"].iter().find_map(|arrow| lead.strip_suffix(arrow)).map(str::len)
}

/// Where the words begin that join a day to what comes before it, and whether it is the new one.
fn joint(between: &str, after: &str) -> Option<(usize, bool)> {
    let words = words(between);
    let back = |back: usize| words.len().checked_sub(back).map_or("", |at| words[at].1.as_str());
    let at = |back: usize| words.len().checked_sub(back).map_or(0, |at| words[at].0);
    if let Some((number, new)) = elsewhere(back, after) {
        return Some((at(number), new));
    }
    let moved = MOVED.contains(&back(2));
    let once = |number: usize| ONCE.contains(&back(number));
    match back(1) {
        "to" | "until" if moved => Some((at(2), true)),
        "to" => (3..=7).find(|number| MOVED.contains(&back(*number))).map(|number| (at(number), true)),
        "rescheduled" | "moved" => Some((at(1), true)),
        "from" if moved => Some((at(2), false)),
        "of" if back(2) == "instead" => Some((at(2), false)),
        "date" if back(2) == "new" => Some((at(2), true)),
        "is" if back(2) == "date" && back(3) == "new" => Some((at(3), true)),
        _ if new_date_at_end(between) => Some((at(1), true)),
        "now" => Some((at(1), true)),
        "for" if moved => Some((at(2), true)),
        "for" | "on" if happens_now(&words) => Some((at(1), true)),
        "for" | "on" if once(2) => Some((at(2), false)),
        "for" | "on" if once(3) => Some((at(3), false)),
        "was" if between.trim_end().to_lowercase().ends_with("(was") => Some((at(1), false)),
        _ if once(1) => Some((at(1), false)),
        _ => None,
    }
}

/// `verschoben auf den`, `reporté au`, `statt am`, `auf den 15. Oktober verschoben`: how many words from the day back that begins, and whether
/// the day is the new one.
fn elsewhere<'w>(back: impl Fn(usize) -> &'w str, after: &str) -> Option<(usize, bool)> {
    let is_article = |word: &str| matches!(word, "den" | "dem" | "der" | "el" | "le" | "o" | "dia" | "día");
    let article = usize::from(is_article(back(1))) + usize::from(is_article(back(1)) && is_article(back(2)));
    let (joint, before) = (back(1 + article), back(2 + article));
    let moved = MOVED_ELSEWHERE.contains(&before);
    let follows = |words: usize, list: &[&str]| {
        let next = after.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).take(words);
        next.into_iter().any(|word| list.contains(&word))
    };
    let fresh = matches!(before, "neuer" | "neues" | "nouvelle" | "nueva" | "nova");
    match joint {
        "termin" | "datum" | "date" | "fecha" | "data" if fresh => Some((2 + article, true)),
        "auf" | "zum" | "au" | "al" | "para" | "a" | "hasta" if moved => {
            // `se aplaza al`
            Some((2 + article + usize::from(back(3 + article) == "se"), true))
        }
        "auf" if follows(4, MOVED_ELSEWHERE) => Some((1 + article, true)),
        "vom" | "du" | "del" | "do" if moved => Some((2 + article, false)),
        "vom" if follows(8, MOVED_ELSEWHERE) => Some((1 + article, false)),
        "statt" | "anstatt" => Some((1 + article, false)),
        "am" if before == "erst" && follows(8, &["statt"]) => Some((2 + article, true)),
        "am" if matches!(before, "statt" | "anstatt") => Some((2 + article, false)),
        "am" | "para" | "pour" if ONCE.contains(&before) => Some((2 + article, false)),
        "du" | "del" | "do" if matches!(before, "lieu" | "lugar" | "vez") => Some((3 + article, false)),
        _ if article > 0 && ONCE.contains(&joint) => Some((1 + article, false)),
        _ => None,
    }
}

/// `now on`, `will now take place on`, `is now scheduled for`.
fn happens_now(words: &[(usize, String)]) -> bool {
    let mut before = words.iter().rev().skip(1).map(|(_, word)| word.as_str());
    before.by_ref().take(6).find(|word| !HAPPENS.contains(word)) == Some("now")
}

/// "The new date, which is a Thursday again:" leads to a day.
fn new_date_at_end(between: &str) -> bool {
    between.trim_end().ends_with(':')
        && has(between, any_of!["new date", "new day"])
        && !has(between, any_of!["announced", "confirmed", "determined", "tba", "tbc", "tbd"])
}

/// The words of a text in small letters, each with where it begins; `re-scheduled` is one.
fn words(text: &str) -> Vec<(usize, String)> {
    let mut at = 0;
    let mut words: Vec<(usize, String)> = Vec::new();
    for part in text.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let word = part.trim_end_matches(|c: char| !c.is_alphanumeric());
        let torn =
            |(_, before): &&mut (usize, String)| before == "re" && word.eq_ignore_ascii_case("scheduled");
        if let Some((_, before)) = words.last_mut().filter(torn) {
            before.push_str("scheduled");
        } else if !word.is_empty() {
            words.push((at, word.to_lowercase()));
        }
        at += part.len();
    }
    words
}

/// Whether a sentence tells of a meeting that its day has moved, and announces none: "La réunion du 8 octobre est décalée au 15 octobre."
pub(crate) fn is_told(line: &Line<'_>) -> bool {
    const VERBS: &Phrases = phrases! {
        de: ["findet", "wird", "wurde"],
        fr: ["a été", "est", "sera"],
        es: ["ha sido", "se"],
        pt: ["foi", "será"],
    };
    let days = line.sayings.iter().filter(|saying| matches!(saying.sense, Sense::Date(_))).count();
    days > 1
        && has(line.words(), VERBS)
        && status::speaks(&letters::small(line.words()))
        && read(line).iter().any(|moved| moved.to.is_some())
}

/// Moves a session whose text says that it has been moved; whether it did.
pub(crate) fn follow(draft: &mut Draft, line: &Line<'_>) -> bool {
    let words = line.words();
    let Some(to) = read(line).into_iter().find_map(|moved| moved.to).filter(|_| words.len() <= 300) else {
        return false;
    };
    let low = words.to_lowercase();
    let first = low.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty()).unwrap_or_default();
    let own = MOVED.contains(&first)
        || MOVED_ELSEWHERE.contains(&first)
        || ["new", "now", "note", "re", "update"].contains(&first)
        || status::speaks(&low)
        || has(&low, any_of!["date", "day"]);
    if own {
        self::to(draft, to);
    }
    own
}

/// Moves a session to another day, over the turn of the year where that lies between.
pub(crate) fn to(draft: &mut Draft, to: DateSaid) {
    let over = i32::from(to.day.month + 6 < draft.date.day.month);
    let year = to.year.or(draft.date.year.map(|year| year + over));
    draft.date = DateSaid { year, ..to };
    draft.status = None;
}

/// A doubt about a line below a session that speaks of a change, and of another day, in words that are not understood.
pub(crate) fn doubt(draft: &Draft, line: &Line<'_>) -> Option<Doubt> {
    const CHANGES: &Phrases = phrases! {
        en: ["changed", "delayed", "instead", "moved", "moving", "new date", "new day", "now be", "now on", "now take", "postponed", "pushed", "rescheduled", "shifted"],
        de: ["statt", "verlegt", "verschiebt", "verschoben"],
        fr: ["avancée", "avancé", "décalée", "décalé", "déplacée", "déplacé", "reportée", "reporté"],
        es: ["adelanta", "aplaza", "aplazada", "aplazado", "pospuesta", "pospuesto", "traslada", "trasladada"],
        pt: ["adiada", "adiado", "antecipada", "antecipado", "mudou", "transferida", "transferido"],
    };
    const SUBJECTS: &Phrases = phrases! {
        en: ["attention", "date", "day", "note", "update", "we", "we've"],
        de: ["achtung", "termin", "wir"],
        fr: ["attention", "nous"],
        es: ["aviso", "fecha"],
        pt: ["aviso", "data"],
    };
    let words = line.words();
    let days = line.sayings.iter().filter_map(|saying| match &saying.sense {
        Sense::Date(date) => Some((date, saying)),
        _ => None,
    });
    let own = |date: &DateSaid| date.day == draft.date.day || Some(date.day) == draft.date.until;
    let (_, saying) = days.clone().find(|(date, _)| !own(date))?;
    let speaks = has(words, SUBJECTS) || status::speaks(&words.to_lowercase());
    let about = has(words, CHANGES) && speaks && !has(words, OTHER) && words.len() <= 400;
    let records = has(words, any_of!["minutes", "notes", "recording", "recordings", "slides", "video"]);
    let came = read(line).iter().any(|moved| moved.to.is_none());
    let when = line.labelled.as_ref().is_some_and(|labelled| labelled.label == Label::When);
    if !about || came || when || records {
        return None;
    }
    let text = tidy(&line.text().words[saying.span.clone()], 80);
    let message =
        format!("“{text}” stands below “{}”, which was taken: “{}”.", draft.date_text, tidy(words, 120));
    Some(Code::DateDiffers.doubt(message, Values::of(text).against(&draft.date_text), line.source()))
}
