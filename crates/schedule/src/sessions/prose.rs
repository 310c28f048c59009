//! Sentences that announce a meeting, and those that only speak of a day.

use std::borrow::Cow;
use std::ops::Range;

use super::announce::{Announced, dates};
use super::line::Line;
use super::phrases::{self, Phrases, any_of, phrases};
use crate::sayings::{DateSaid, Sense};

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
    let start =
        words[line.span.start..span.start].rfind(". ").map_or(line.span.start, |at| line.span.start + at + 2);
    // A day that begins in this line may end in the next.
    let last = line.span.end.max(span.end);
    let end = words[span.end..last].find(". ").map_or(last, |at| span.end + at);
    start..end
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
    (said || led()).then_some(Announced {
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
    let invites = timed && has(INVITES);
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
        "anmeldeschluss", "anmeldung", "fand", "frist", "haben", "hat", "hatten", "letzte", "letzten",
        "letztes", "protokoll", "statt gefunden", "stattgefunden", "traf", "trafen", "vergangenen",
        "veröffentlicht", "war", "waren", "wenn",
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
        || has(any_of!["a lieu", "aura lieu", "est", "findet", "ist", "sera", "será", "wird"])
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
        "stand",
        "stand vom",
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
        // Spanish
        "a partir del",
        "actualizado el",
        "antes del",
        "desde el",
        "hasta el",
        "publicado el",
        // Portuguese
        "a partir de",
        "antes de",
        "atualizado em",
        "desde",
        "até",
        "publicado em",
    ];
    let tail = before.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '©').to_lowercase();
    WORDS
        .iter()
        .any(|word| tail.strip_suffix(word).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric)))
}
