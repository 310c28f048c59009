//! How sure a page is that a session takes place.
//!
//! Only words that stand apart count: "(Save the date)", "Topic - CANCELLED", "This call is cancelled." A title that merely speaks of
//! something cancelled is a title.

use super::draft::Draft;
use super::line::Line;
use super::phrases::{Phrases, has, phrases};
pub(super) use super::status_words::OFF;
use super::status_words::{
    ADVERBS, AWAY, CASES, DETAILS, DONE, MEETINGS, NONE, NOT_OFF, PAUSED, SELF, SIGNS, TBD, TENTATIVE, WE,
};
use crate::doubt::{Code, Doubt, Values};
use crate::letters;
use crate::model::Status;
use crate::outline::tidy;
use crate::sayings::{self, Sense};

/// For how long nothing takes place, beside a word that says so.
const NOTICE: &str = "until further notice";

/// What the words of a heading, a title or a line of its own say of the status.
pub(crate) fn said(text: &str) -> Option<Status> {
    if !has(text, SIGNS) {
        return None;
    }
    let mark = |c: char| {
        matches!(
            c,
            '(' | ')' | '[' | ']' | '-' | '–' | '—' | '|' | ':' | ',' | ';' | '.' | '!' | '*' | '\n' | '/'
        ) || is_picture(c)
    };
    if off_in_capitals(text) {
        return Some(Status::Cancelled);
    }
    let parts = || text.split(mark);
    let whole = [text.to_lowercase()];
    let found = parts().map(str::to_lowercase).chain(whole).filter_map(|part| of(part.trim()));
    found.min_by_key(|status| match status {
        Status::Cancelled => 0,
        Status::Tentative => 1,
        _ => 2,
    })
}

/// `Soil CANCELLED`: capitals among small letters set a word apart.
fn off_in_capitals(text: &str) -> bool {
    let shouted = |word: &str| {
        let capitals =
            word.len() > 4 && !word.contains(char::is_lowercase) && word.contains(char::is_uppercase);
        capitals && OFF.contains(&letters::small(word).as_str())
    };
    text.contains(char::is_lowercase) && text.split(|c: char| !c.is_alphanumeric()).any(shouted)
}

/// A doubt about a title that ends with such a word, and may be a title or a status: "Soil cancelled".
pub(crate) fn unsure(line: &Line<'_>) -> Option<Doubt> {
    let words = line.words();
    let last = words.split(|c: char| !c.is_alphanumeric()).rfind(|word| !word.is_empty())?;
    let off = OFF.contains(&last.to_lowercase().as_str()) && said(words) != Some(Status::Cancelled);
    let text = tidy(words, 120);
    let message = format!("“{text}” may mean that the session is off; it was not taken so.");
    off.then(|| Code::StatusUnsure.doubt(message, Values::of(text), line.source()))
}

/// `❌`, `⚠`: a picture sets words apart.
pub(crate) fn is_picture(c: char) -> bool {
    matches!(c, '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

/// Whether a line is about another day than a session's: "No call on October 14."
pub(crate) fn is_of_another_day(line: &Line<'_>, draft: &Draft) -> bool {
    let mut days = line.sayings.iter().filter_map(|saying| match &saying.sense {
        Sense::Date(date) => Some(date.day),
        _ => None,
    });
    days.next().is_some_and(|first| first != draft.date.day && !days.any(|day| day == draft.date.day))
}

/// What a whole sentence says of the meeting that it announces.
pub(crate) fn in_sentence(text: &str) -> Option<Status> {
    let text = text.to_lowercase();
    let off = (contains_any(&text, OFF) || contains_any(&text, NONE)) && !is_on(&text);
    if off && !contains_any(&text, CASES) { Some(Status::Cancelled) } else { said(&text) }
}

/// Whether words in small letters say that something is not off: "Das Treffen ist nicht abgesagt."
fn is_on(text: &str) -> bool {
    NOT_OFF.iter().any(|phrase| text.contains(phrase))
}

/// Whether a sentence says that nobody meets on the day that it names, so that it announces nothing.
pub(crate) fn is_negated(text: &str) -> bool {
    const NEGATIONS: &Phrases = phrases! {
        de: ["abgesagt", "absagen", "ausfallen", "entfallen", "entfällt", "fällt", "gestrichen", "kein", "keine", "nicht"],
        fr: ["annulé", "annulée", "annulées", "n'a pas", "n'aura pas", "n’a pas", "n’aura pas", "supprimé", "supprimée"],
        es: [
            "anulada", "anulado", "no habrá", "no hay", "no nos", "no se", "no tendrá", "se aplaza", "se cancela", "se cancelan",
            "se suspende",
        ],
        pt: ["não"],
    };
    has(text, NEGATIONS) && !is_on(&letters::small(text))
}

/// The status that a part of a line is about, if it is about nothing else.
fn of(part: &str) -> Option<Status> {
    if is_on(part) {
        return None;
    }
    let words = part.split_whitespace().count();
    let starts = |list: &[&str]| list.iter().any(|phrase| part.strip_prefix(phrase).is_some_and(ends_word));
    let ends = |list: &[&str]| list.iter().any(|phrase| part.ends_with(phrase));
    let meeting = speaks(part);
    let may_be = contains_any(part, CASES);
    let notice = part.contains(NOTICE) && (contains_any(part, PAUSED) || contains_any(part, OFF));
    let because = [
        "due", "because", "for", "this", "today", "until", "as", "wegen", "weil", "da", "en", "pour", "por",
        "debido", "devido", "sem", "sin", "ohne",
    ];
    let because_of = |rest: &str| {
        let word = rest.split_whitespace().next().unwrap_or_default();
        ends_word(rest) && (because.contains(&word) || word.ends_with("bedingt"))
    };
    let reason = OFF.iter().filter_map(|off| part.strip_prefix(off)).any(because_of)
        || (part.starts_with("wegen ") && ends(OFF))
        || (part.starts_with("fällt ") && part.ends_with(" aus"));
    let itself = contains_any(part, SELF) && words <= 5;
    let within = |list: &[&str]| contains_any(part, list);
    if ((((within(WE) && !aims(part)) || within(AWAY) || notice) && words <= 14)
        || (OFF.contains(&part) || reason || itself || (meeting && words <= 14 && is_done(part)))
        || (starts(NONE) && words <= 8 && !starts(&["no call for", "no calls for"])))
        && !may_be
    {
        Some(Status::Cancelled)
    } else if starts(TENTATIVE) || (ends(TENTATIVE) && words <= 5 && !within(DETAILS)) {
        Some(Status::Tentative)
    } else if TBD.contains(&part) || (within(TBD) && words <= 7) {
        Some(Status::Tbd)
    } else {
        None
    }
}

/// Whether a clause in small letters says that something is off, not of what kind it is: "this call is cancelled", "call cancelled",
/// but not "a talk on cancelled grants".
fn is_done(part: &str) -> bool {
    let words: Vec<&str> = part.split(|c: char| c.is_whitespace()).filter(|word| !word.is_empty()).collect();
    let plain =
        |at: usize| words.get(at).map_or("", |word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let off = |at: usize| {
        OFF.contains(&plain(at)) || OFF.contains(&format!("{} {}", plain(at), plain(at + 1)).as_str())
    };
    (0..words.len()).filter(|&at| off(at)).any(|at| {
        let before = (0..at).rev().map(plain).find(|word| !ADVERBS.contains(word));
        at == 0
            || at + 1 == words.len()
            || before.is_none_or(|word| DONE.contains(&word) || MEETINGS.contains(&word))
    })
}

/// Whether one does not meet something, as a goal: "do not meet the criteria".
fn aims(part: &str) -> bool {
    let after = part.split(" meet ").nth(1).unwrap_or_default();
    ["the ", "our ", "your ", "these ", "those ", "all "].iter().any(|word| after.starts_with(word))
}

/// Whether one of the sentences of a longer text says that the meeting of which it speaks is off: "This session has been cancelled
/// since our speaker is ill; we will let you know about a new date."
pub(crate) fn is_told_off(text: &str) -> bool {
    told_off(text).is_some()
}

/// The words of the clause that says so, from its subject on, in bytes of the text.
pub(crate) fn told_off(text: &str) -> Option<std::ops::Range<usize>> {
    const SUBJECTS: &[&str] = &[
        "this",
        "the",
        "our",
        "today's",
        "today’s",
        "das",
        "die",
        "der",
        "dieses",
        "diese",
        "unser",
        "unsere",
        "la",
        "le",
        "cette",
        "notre",
        "el",
        "esta",
        "este",
        "nuestra",
        "nuestro",
        "nossa",
        "nosso",
    ];
    let low = letters::small(text);
    let mut from = 0;
    for clause in clauses(&low) {
        let start = from;
        from += clause.len();
        let clause = clause.trim_end_matches(CLAUSE_ENDS);
        if is_on(clause) || contains_any(clause, CASES) {
            continue;
        }
        if says_so_itself(clause) {
            return Some(start..start + clause.len());
        }
        let Some(off) = OFF.iter().find_map(|off| clause.find(off)) else { continue };
        let heads = std::iter::once(0)
            .chain(clause[..off].match_indices([':', ',']).map(|(at, mark)| at + mark.len()));
        let told = |head: &usize| {
            let subject = clause[*head..off].trim();
            let named = SUBJECTS.iter().any(|word| subject.strip_prefix(word).is_some_and(ends_word));
            let verb = subject.rsplit(' ').find(|word| !ADVERBS.contains(word)).unwrap_or_default();
            named && speaks(subject) && DONE.contains(&verb) && subject.split(' ').count() <= 10
        };
        if let Some(head) = heads.into_iter().find(told) {
            return Some(start + head..start + clause.len());
        }
    }
    None
}

/// "Am 8. Oktober fällt das Treffen aus", "La réunion n'aura pas lieu": a short clause that speaks of a meeting and needs no other verb.
fn says_so_itself(clause: &str) -> bool {
    let parted = contains_any(clause, &["fällt"]) && clause.trim_end().ends_with(" aus");
    speaks(clause) && (parted || contains_any(clause, SELF)) && clause.split_whitespace().count() <= 16
}

const CLAUSE_ENDS: [char; 5] = ['.', ';', '!', '?', '\n'];

/// The clauses of a text, each with the mark that ends it; the point of `8. Oktober` ends none.
fn clauses(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let ends = |(at, mark): &(usize, &str)| {
            let word = rest[at + mark.len()..].trim_start().split(|c: char| !c.is_alphabetic()).next();
            let number = rest[..*at].trim_end_matches(|c: char| c.is_ascii_digit());
            let digits = at - number.len();
            // `8. Oktober`, `22.10. fällt aus`
            let counts = number.ends_with('.') || word.is_some_and(sayings::counts_before);
            let inside = rest[at + mark.len()..].starts_with(|c: char| c.is_alphanumeric());
            *mark != "." || !(inside || ((1..=2).contains(&digits) && counts))
        };
        let end = rest.match_indices(CLAUSE_ENDS).find(ends).map_or(rest.len(), |(at, mark)| at + mark.len());
        let (clause, after) = rest.split_at_checked(end).filter(|(clause, _)| !clause.is_empty())?;
        rest = after;
        Some(clause)
    })
}

/// Whether a title says that nobody meets: "No meeting", "no calls (holidays)".
pub(crate) fn is_none(title: &str) -> bool {
    let low = title.to_lowercase();
    NONE.iter().any(|none| low.strip_prefix(none).is_some_and(ends_word))
}

/// Whether words in small letters speak of a meeting.
pub(crate) fn speaks(part: &str) -> bool {
    part.split_whitespace().any(|word| MEETINGS.contains(&word.trim_matches(|c: char| !c.is_alphanumeric())))
}

fn ends_word(rest: &str) -> bool {
    !rest.starts_with(char::is_alphanumeric)
}

/// Whether one of many phrases stands in a text as whole words; each phrase begins with a letter.
fn contains_any(text: &str, phrases: &[&str]) -> bool {
    let mut inside = false;
    text.char_indices().any(|(at, c)| {
        let begins = c.is_alphanumeric() && !inside;
        inside = c.is_alphanumeric();
        let first = text.as_bytes()[at];
        let stands = |phrase: &str| {
            phrase.as_bytes()[0] == first && text[at..].strip_prefix(phrase).is_some_and(ends_word)
        };
        begins && phrases.iter().any(|phrase| stands(phrase))
    })
}
