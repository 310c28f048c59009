//! Sentences that announce a meeting, and those that only speak of a day.

use std::borrow::Cow;
use std::ops::Range;

use super::announce::{Announced, dates};
use super::line::Line;
use super::phrases::{self, Phrases, any_of, phrases};
use super::{moved, status};
use crate::sayings::{self, DateSaid, Sense};

/// More days than a line of running text announces.
const MOST: usize = 16;

/// The first sentence behind a byte that says when a meeting is: "Our next call is on October 7 at 9am PT."
pub(super) fn read<'l>(line: &'l Line<'_>, from: usize) -> Option<Announced<'l>> {
    let behind = |(_, span): &(&DateSaid, Range<usize>)| span.start >= from;
    dates(line).take(MOST).filter(behind).find_map(|(date, span)| said(line, date, span))
}

/// The sentence of a line in which a day stands.
pub(super) fn sentence(line: &Line<'_>, span: &Range<usize>) -> Range<usize> {
    let words = &line.text().words;
    // The point of `8. Oktober` ends no sentence.
    let ends = |at: usize| {
        let number = words[..at].ends_with(|c: char| c.is_ascii_digit());
        let word = words[at + 2..].split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        !(number && sayings::counts_before(word))
    };
    let from = line.span.start;
    let before = words[from..span.start].rmatch_indices(". ").map(|(at, _)| from + at).find(|at| ends(*at));
    // A day that begins in this line may end in the next.
    let last = line.span.end.max(span.end);
    let mut behind = words[span.end..last].match_indices(". ").map(|(at, _)| span.end + at);
    let end = behind.find(|at| ends(*at)).unwrap_or(last);
    before.map_or(from, |at| at + 2)..end
}

fn said<'l>(line: &'l Line<'_>, date: &'l DateSaid, span: Range<usize>) -> Option<Announced<'l>> {
    let words = &line.text().words;
    let Range { start, end } = sentence(line, &span);
    let before = words[start..span.start].to_lowercase();
    let timed = line
        .sayings
        .iter()
        .any(|saying| matches!(saying.sense, Sense::Time(_)) && (start..end).contains(&saying.span.start));
    let has = |list: &Phrases| phrases::has(&before, list);
    let next = has(NEXT) && has(VERBS);
    let invites = has(INVITES) || (has(MEETINGS) && has(VERBS));
    let joined = before.trim_end().ends_with([',', ':', '(']) || has(JOINTS);
    let held = has(any_of!["held"]) && !has(any_of!["be held"]);
    let said = (next || (invites && timed)) && joined && !until(&before) && !has(PAST) && !held;
    let last = line.span.end.max(span.end);
    let led = || leads(&before, &words[span.end..end.min(last)], timed);
    let off = || status::is_negated(&words[start..end]) || moved::is_told(line);
    ((said || led()) && !off()).then_some(Announced {
        date: Cow::Borrowed(date),
        span,
        title: None,
        passing: true,
        leads: false,
    })
}

/// Whether a sentence begins with the day: "Am 8. Oktober treffen wir uns um 19 Uhr", "On October 7 our next call takes place".
fn leads(before: &str, after: &str, timed: bool) -> bool {
    const LEADS: &[&str] = &["am", "el", "em", "le", "no dia", "on"];
    let has = |list: &Phrases| phrases::has(after, list);
    // "We meet our first customers."
    let aims = has(any_of!["meet our", "meet some", "meet the", "meet with", "meet your"]);
    let invites = timed && has(INVITES) && !aims;
    LEADS.contains(&before.trim()) && (invites || (has(NEXT) && has(VERBS))) && !has(PAST)
}

/// Words that lead to a day.
const JOINTS: &Phrases = phrases! {
    en: ["be", "for", "is", "on", "scheduled"],
    de: ["am", "auf den", "dem", "den", "der", "für"],
    fr: ["le", "pour", "au"],
    es: ["el", "para"],
    pt: ["dia", "em", "na", "no"],
};
const NEXT: &Phrases = phrases! {
    en: [
        "next call", "next community call", "next event", "next gathering", "next group meeting",
        "next meeting", "next meetup", "next roundtable", "next seminar", "next session", "next talk",
        "next webinar", "next working group", "next workshop",
    ],
    de: [
        "nächste besprechung", "nächste sitzung", "nächste termin", "nächste treffen",
        "nächste veranstaltung", "nächste versammlung", "nächsten treffen", "nächster stammtisch",
        "nächster termin", "nächstes mal", "nächstes treffen",
    ],
    fr: [
        "prochain atelier", "prochain rendez-vous", "prochain événement", "prochaine rencontre",
        "prochaine réunion", "prochaine séance",
    ],
    es: [
        "próxima charla", "próxima reunión", "próxima sesión", "próximo encuentro", "próximo evento",
        "siguiente reunión", "siguiente sesión",
    ],
    pt: [
        "próxima oficina", "próxima reunião", "próxima sessão", "próximo encontro", "próximo evento",
    ],
};
const VERBS: &Phrases = phrases! {
    en: [
        "are", "happens", "is", "is scheduled", "on", "scheduled", "takes place", "will be", "will be held",
        "will happen", "will take place",
    ],
    de: [
        "am", "findet", "ist", "wird",
    ],
    fr: [
        "a lieu", "aura lieu", "est", "est prévu", "est prévue", "se tiendra", "sera",
    ],
    es: [
        "el", "es", "se celebra", "se celebrará", "será", "tendrá lugar", "tiene lugar",
    ],
    pt: [
        "acontece", "acontecerá", "em", "no dia", "será", "é",
    ],
};
const INVITES: &Phrases = phrases! {
    en: [
        "join us", "save the date", "see you", "we are hosting", "we are meeting", "we host", "we meet",
        "we will be meeting", "we will gather", "we will host", "we will meet", "we'll meet",
    ],
    de: [
        "laden euch ein", "laden herzlich ein", "treffen uns", "treffen wir uns", "trifft sich",
        "wir sehen uns", "wir treffen uns",
    ],
    fr: [
        "nous nous retrouverons", "nous nous retrouvons", "nous nous réunirons", "nous nous réunissons",
        "on se retrouve", "rejoignez-nous", "se réunira", "se réunit",
    ],
    es: [
        "les esperamos", "nos encontramos", "nos reunimos", "nos reuniremos", "nos vemos", "os esperamos",
        "se reúne", "te esperamos", "únete",
    ],
    pt: [
        "esperamos você", "junte-se", "nos encontramos", "nos encontraremos", "nos reunimos",
        "nos reuniremos", "vamos nos encontrar",
    ],
};
const MEETINGS: &Phrases = phrases! {
    en: [
        "call", "event", "gathering", "happy hour", "meeting", "meetup", "roundtable", "seminar", "session",
        "talk", "webinar", "workshop",
    ],
    de: [
        "besprechung", "sitzung", "stammtisch", "termin", "treffen", "veranstaltung", "versammlung",
        "vortrag",
    ],
    fr: [
        "atelier", "conférence", "rencontre", "réunion", "séance", "événement",
    ],
    es: [
        "charla", "encuentro", "evento", "jornada", "reunión", "sesión",
    ],
    pt: [
        "encontro", "oficina", "palestra", "reunião", "sessão",
    ],
};
const PAST: &Phrases = phrases! {
    en: [
        "apply", "began", "closes", "deadline", "had", "has been", "have been", "if", "last", "met",
        "opened", "previous", "published", "recorded", "register", "registration", "released", "started",
        "submission", "submit", "took", "was", "were",
    ],
    de: [
        "anmeldeschluss", "anmeldung", "fand", "frist", "haben", "hatten", "letzten",
        "letztes", "protokoll", "statt gefunden", "stattgefunden", "traf", "trafen", "vergangenen",
        "veröffentlicht", "waren", "wenn",
    ],
    fr: [
        "a eu lieu", "a été", "avait", "dernier", "dernière", "inscription", "inscriptions", "publié",
        "publiée", "s'est", "si", "s’est", "était",
    ],
    es: [
        "fue", "fueron", "inscripciones", "inscripción", "plazo", "publicada", "publicado", "si", "tuvo",
        "última", "último",
    ],
    pt: [
        "foi", "foram", "inscrição", "inscrições", "ocorreu", "prazo", "publicado", "realizou",
        "teve", "última", "último",
    ],
};

/// Whether words are those of a sentence that announces or tells, so that they are no title.
pub(super) fn says(lead: &str) -> bool {
    let has = |list: &Phrases| phrases::has(lead, list);
    has(INVITES)
        || has(NEXT)
        || has(PAST)
        || has(any_of!["are", "happens", "is", "published", "scheduled", "takes place", "will"])
        || has(any_of!["a lieu", "aura lieu", "findet", "ist", "sera", "será", "wird"])
}

/// Words before a day by which something is due, or from which it counts.
pub(super) fn until(before: &str) -> bool {
    const WORDS: &[&str] = &[
        "until",
        "by",
        "before",
        "since",
        "after",
        "due",
        "deadline",
        "updated",
        "week of",
        "as of",
        "till",
        "through",
        "closes",
        "close",
        "opens",
        "expires",
        "published",
        "posted",
        "copyright",
        "released",
        "©",
        "starting",
        "ends",
        "from",
        "version",
        "modified",
        "created",
        "effective",
        "born",
        "joined",
        "term",
        "submitted",
        "extended to",
        "ending",
        "beginning",
        // German
        "anmeldeschluss",
        "bis",
        "bis zum",
        "nach dem",
        "protokoll vom",
        "seit",
        "seit dem",
        "spätestens",
        "stand vom",
        "geändert am",
        "erstellt am",
        "aktualisiert am",
        "bearbeitet am",
        "veröffentlicht am",
        "vor dem",
        "zuletzt geändert am",
        // French
        "à partir du",
        "avant le",
        "depuis le",
        "jusqu'au",
        "jusqu’au",
        "mis à jour le",
        "née le",
        "né le",
        "publié le",
        "mis en ligne le",
        "modifié le",
        "créé le",
        // Spanish
        "a partir del",
        "actualizado el",
        "antes del",
        "desde el",
        "hasta el",
        "publicado el",
        "modificado el",
        "creado el",
        // Portuguese
        "a partir de",
        "antes de",
        "atualizado em",
        "desde",
        "até",
        "publicado em",
        "modificado em",
        "criado em",
    ];
    let tail = before.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '©').to_lowercase();
    WORDS
        .iter()
        .any(|word| tail.strip_suffix(word).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric)))
}
