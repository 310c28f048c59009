//! Words that say how sure it is that a session takes place, in small letters: in English, German, French, Spanish and Portuguese, in this
//! order.

use super::phrases::{Phrases, phrases};

/// It does not take place, or not then.
#[rustfmt::skip]
pub(super) const OFF: &[&str] = &[
    "cancelled", "canceled", "postponed", "called off", "cancelled!", "not happening",
    "abgesagt", "entfällt", "fällt aus", "ausgefallen", "verschoben", "absage", "gecancelt", "entfallen", "muss ausfallen", "muss leider ausfallen",
    "muss entfallen", "muss leider entfallen",
    "annulé", "annulée", "annulés", "annulées", "reporté", "reportée", "annulation", "supprimé", "supprimée",
    "cancelado", "cancelada", "anulado", "anulada", "suspendido", "suspendida", "aplazado", "aplazada", "pospuesto", "pospuesta",
    "adiado", "adiada", "suspenso", "suspensa",
];

/// Nobody meets.
#[rustfmt::skip]
pub(super) const NONE: &[&str] = &[
    "no meeting", "no meetings", "no session", "no sessions", "no call", "no calls", "no event",
    "no events", "no working group", "no group meeting", "not meeting", "no meetup", "no talk",
    "no seminar", "no webinar", "skipped", "will not take place", "does not take place",
    "kein treffen", "keine sitzung", "keine veranstaltung", "kein termin", "kein stammtisch",
    "kein vortrag", "findet nicht statt", "finden nicht statt",
    "pas de réunion", "pas de rencontre", "pas de séance", "pas d'atelier", "n'aura pas lieu",
    "n’aura pas lieu", "n'a pas lieu", "n’a pas lieu",
    "no hay reunión", "no habrá reunión", "sin reunión", "no hay encuentro", "no hay sesión",
    "no se celebra", "no se celebrará", "no tendrá lugar",
    "não há reunião", "não haverá reunião", "sem reunião", "não haverá encontro", "não há encontro",
    "sem encontro",
];

/// The day no longer holds, and the new one is not known.
#[rustfmt::skip]
pub(super) const AWAY: &[&str] = &[
    "new date tbd", "new date tba", "new date tbc", "new date to be announced", "new date to be confirmed",
    "new date to be determined", "new date to follow", "new date coming soon", "new date will be announced",
    "to be rescheduled", "will be rescheduled", "is being rescheduled", "needs to be rescheduled",
    "moved to a later date", "moved to next month", "moved to next week", "moved to the following week",
    "postponed to a later date", "postponed to next month", "postponed to next week",
    "rescheduled to a later date", "rescheduled to next week",
    "neuer termin folgt", "neuer termin wird noch bekannt gegeben", "neuer termin wird bekannt gegeben",
    "auf unbestimmte zeit verschoben", "wird verschoben", "auf später verschoben",
    "reporté à une date ultérieure", "reportée à une date ultérieure", "nouvelle date à venir",
    "nouvelle date à définir",
    "nueva fecha por determinar", "nueva fecha por confirmar", "hasta nuevo aviso",
    "nova data a definir", "nova data a confirmar", "nova data em breve",
];

/// What a sentence says in so many words.
#[rustfmt::skip]
pub(super) const WE: &[&str] = &[
    "had to cancel", "have to cancel", "must cancel", "will not meet", "won't meet", "won’t meet",
    "do not meet", "don't meet", "don’t meet", "is off",
    "müssen absagen", "treffen uns nicht", "fällt leider aus", "fällt diesmal aus", "fällt heute aus", "fällt daher aus",
    "ne nous réunirons pas",
    "no nos reunimos", "no nos reuniremos",
    "não vamos nos reunir", "não nos reuniremos",
];

/// Nothing takes place, beside how long.
#[rustfmt::skip]
pub(super) const PAUSED: &[&str] = &[
    "suspended", "paused", "on hold", "on pause", "no calls", "no meetings", "no sessions",
];

/// Words that make of what follows a case that may be.
#[rustfmt::skip]
pub(super) const CASES: &[&str] = &[
    "if", "unless", "in case", "whether", "should", "those who", "people who", "you have", "you must",
    "wenn", "falls", "sollte",
    "sauf",
    "en caso", "en caso de",
];

/// Words with which a sentence says that something was done to its subject.
#[rustfmt::skip]
pub(super) const DONE: &[&str] = &[
    "is", "are", "was", "were", "be", "been", "being", "got", "gets",
    "ist", "wird", "wurde", "sind", "werden",
    "est", "été", "sont",
    "queda", "sido", "está", "fue", "ha",
    "foi", "fica",
];

/// Words that may stand between.
#[rustfmt::skip]
pub(super) const ADVERBS: &[&str] = &[
    "now", "unfortunately", "sadly", "therefore", "also", "hereby", "regrettably", "again", "just",
    "leider", "daher", "auch", "kurzfristig",
    "malheureusement",
    "lamentablemente",
    "infelizmente",
];

/// What else than the meeting is still open.
#[rustfmt::skip]
pub(super) const DETAILS: &[&str] = &[
    "agenda", "details", "facilitator", "guest", "guests", "host", "hosts", "link", "location", "moderator",
    "panel", "panelists", "place", "presenter", "room", "speaker", "speakers", "title", "topic", "venue",
    "ort", "raum", "referent", "referentin", "thema", "tagesordnung",
    "lieu", "salle", "sujet", "intervenant", "intervenante",
    "sala", "tema", "ponente", "lugar",
    "local", "palestrante", "pauta",
];

/// It may take place.
#[rustfmt::skip]
pub(super) const TENTATIVE: &[&str] = &[
    "save the date", "save-the-date", "tentative", "tentatively", "possibly", "provisional",
    "provisionally", "to be confirmed", "tbc", "unconfirmed", "maybe", "date to be confirmed",
    "unter vorbehalt", "voraussichtlich", "vorläufig", "vorläufiger termin", "bitte vormerken",
    "termin vormerken",
    "à confirmer", "sous réserve", "provisoire", "date à confirmer",
    "por confirmar", "fecha por confirmar",
    "a confirmar", "provisório", "provisória", "data a confirmar",
];

/// It is not known yet.
#[rustfmt::skip]
pub(super) const TBD: &[&str] = &[
    "tbd", "tba", "coming soon", "to be announced", "to be determined", "to be decided", "information soon",
    "info soon", "details soon", "to follow", "stay tuned", "announced soon",
    "termin folgt", "wird noch bekannt gegeben", "wird noch bekanntgegeben", "noch offen", "in planung",
    "details folgen",
    "date à venir", "à définir", "à déterminer", "à préciser",
    "por determinar", "por definir", "próximamente",
    "a definir", "a determinar", "em breve",
];

/// What is meant.
#[rustfmt::skip]
pub(super) const MEETINGS: &[&str] = &[
    "meeting", "call", "session", "event", "seminar", "workshop", "webinar", "meetup", "roundtable", "talk",
    "it", "this", "gathering",
    "treffen", "sitzung", "termin", "veranstaltung", "stammtisch", "vortrag", "versammlung",
    "réunion", "rencontre", "séance", "atelier", "conférence",
    "reunión", "encuentro", "sesión", "charla", "evento",
    "reunião", "encontro", "sessão", "oficina", "palestra",
];

/// What says by itself that a meeting does not take place.
#[rustfmt::skip]
pub(super) const SELF: &[&str] = &[
    "will not take place", "does not take place",
    "abgesagt werden", "absagen", "ausfallen", "entfallen", "entfällt", "fällt aus", "fällt leider aus", "finden nicht statt",
    "findet leider nicht statt", "findet nicht statt", "gestrichen", "nicht stattfinden", "treffen uns nicht", "treffen wir uns nicht",
    "est annulé", "est annulée", "est supprimé", "est supprimée", "n'a pas lieu", "n'aura pas lieu", "n'auront pas lieu",
    "n’a pas lieu", "n’aura pas lieu", "n’auront pas lieu", "sont annulées", "sont annulés",
    "no habrá", "no nos reunimos", "no se celebra", "no se celebrará", "no tendrá lugar", "queda anulada", "queda anulado",
    "queda cancelada", "queda cancelado", "se aplaza", "se cancela", "se cancelan", "se suspende", "se suspenden",
    "foi adiada", "foi adiado", "foi cancelada", "foi cancelado", "não acontecerá", "não haverá", "não há", "não nos reunimos",
    "não teremos", "não vai acontecer",
];

/// What is not off, in so many words or their beginnings.
#[rustfmt::skip]
pub(super) const NOT_OFF: &[&str] = &[
    "not cancelled", "not canceled", "not postponed",
    "nicht abgesagt", "nicht verschoben", "nicht ausfallen",
    "pas annulé", "pas reporté",
    "no ha sido cancelad", "no está cancelad", "no se cancela", "no queda cancelad",
    "não foi cancelad", "não está cancelad", "não foi adiad",
];

/// One of these stands in all that says something of the status.
pub(super) const SIGNS: &Phrases = phrases! {
    en: [
        "announced", "called", "cancel", "canceled", "cancelled", "confirmed", "decided", "determined",
        "don't", "don’t", "follow", "further", "happening", "hold", "maybe", "meeting", "moved", "no",
        "not", "off", "pause", "paused", "place", "possibly", "postponed", "provisional", "provisionally",
        "rescheduled", "save", "save-the-date", "skipped", "soon", "stay", "suspended", "tba", "tbc", "tbd",
        "tentative", "tentatively", "tuned", "unconfirmed", "won't", "won’t",
    ],
    de: [
        "abgesagt", "ausfallen", "absage", "absagen", "ausgefallen", "bekannt", "bekanntgegeben", "entfallen",
        "entfällt", "finden", "findet", "folgen", "folgt", "fällt", "gecancelt", "kein", "keine", "offen",
        "planung", "treffen", "verschoben", "voraussichtlich", "vorbehalt", "vorläufig", "vorläufiger",
        "vormerken", "nicht", "muss",
    ],
    fr: [
        "annulation", "annuler", "annulé", "annulée", "annulées", "annulés", "confirmer", "définir",
        "déterminer", "n'a", "n'aura", "ne", "n’a", "n’aura", "pas", "provisoire", "préciser", "reporté",
        "reportée", "réserve", "supprimé", "supprimée", "venir",
    ],
    es: [
        "anulada", "anulado", "aplazada", "aplazado", "aviso", "cancelada", "cancelado", "celebra",
        "celebrará", "confirmar", "definir", "determinar", "fecha", "habrá", "hay", "no", "pospuesta",
        "pospuesto", "provisional", "próximamente", "reunimos", "reuniremos", "sin", "suspendida",
        "suspendido", "tendrá",
    ],
    pt: [
        "adiada", "adiado", "breve", "data", "determinar", "haverá", "há", "provisória", "provisório",
        "reunir", "sem", "suspensa", "suspenso",
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sessions::phrases::has;

    #[test]
    fn all_that_says_something_of_the_status_has_one_of_the_signs() {
        let all = [OFF, NONE, AWAY, WE, TENTATIVE, TBD];
        let missing: Vec<_> = all.into_iter().flatten().filter(|phrase| !has(phrase, SIGNS)).collect();
        assert_eq!(missing, Vec::<&&str>::new());
    }
}
