//! Words that tell what the dates beside them are, in the tongues in which pages are read.

use super::phrases::{Phrases, phrases};

/// Words of headings that speak of meetings.
pub(super) const MEETS: &Phrases = phrases! {
    en: [
        "call", "calls", "conference", "conferences", "event", "events", "gathering", "gatherings",
        "get-together", "hackathon", "happy hour", "lecture", "lectures", "meet-up", "meet-ups", "meeting",
        "meetings", "meets", "meetup", "meetups", "office hours", "plenary", "presentations",
        "reading group", "roundtable", "roundtables", "seminar", "seminars", "session", "sessions",
        "sprint", "standup", "talk", "talks", "telecon", "teleconference", "town hall", "training",
        "we meet", "webinar", "webinars", "working group", "working groups", "workshop", "workshops",
    ],
    de: [
        "arbeitstreffen", "barcamp", "besprechung", "konferenz", "mitgliederversammlung", "online-treffen",
        "sitzung", "sitzungen", "sprechstunde", "stammtisch", "tagung", "tagungen",         "termine", "treffen", "veranstaltung", "veranstaltungen", "versammlung", "vortrag", "vorträge",
        "webkonferenz", "wir treffen uns",
    ],
    fr: [
        "ateliers", "conférence", "conférences", "nous nous réunissons", "rencontre", "rencontres",
        "réunion", "réunions", "séance", "séances", "évènements", "événements",
    ],
    es: [
        "asamblea", "charla", "charlas", "encuentro", "encuentros", "eventos", "jornada", "jornadas",
        "nos reunimos", "reuniones", "reunión", "sesiones", "sesión", "talleres",
    ],
    pt: [
        "assembleia", "encontro", "encontros", "oficinas", "palestra", "palestras", "plenária",
        "reunião", "reuniões", "sessão", "sessões",
    ],
};

/// Words that speak of meetings unless something else is said further up.
pub(super) const MAY_MEET: &Phrases = phrases! {
    en: [
        "agenda", "ama", "calendar", "class", "community", "course", "dates", "forum", "group", "join us",
        "program", "programme", "schedule", "series", "speaker", "speakers", "sync", "upcoming", "when",
    ],
    de: [
        "arbeitsgruppe", "gruppe", "kalender", "kurs", "programm", "wann",
    ],
    fr: [
        "calendrier", "communauté", "groupe", "quand",
    ],
    es: [
        "calendario", "comunidad", "cuándo", "fechas", "grupo", "programa",
    ],
    pt: [
        "calendário", "comunidade", "datas", "quando",
    ],
};

/// Words of headings whose dates are no meetings.
pub(super) const OTHERWISE: &Phrases = phrases! {
    en: [
        "advisories", "articles", "bibliography", "blog", "call for papers", "cfp", "change log",
        "changelog", "deadline", "deadlines", "downloads", "election", "elections", "faq",
        "important dates", "licence", "license", "meeting notes", "members", "milestones", "minutes",
        "news", "nomination", "nominations", "papers", "posts", "press", "publications", "recordings",
        "references", "release", "release notes", "releases", "roadmap", "security advisories",
        "submissions", "version", "versions", "voters guide", "voting", "what's new",
    ],
    de: [
        "aktualisierungen", "aktuelles", "fristen", "literatur", "mitglieder", "nachrichten", "neuigkeiten",
        "presse", "pressemitteilungen", "protokoll", "protokolle", "stellenangebote", "versionen",
        "veröffentlichungen", "wahl", "wahlen", "änderungen",
    ],
    fr: [
        "actualités", "communiqués", "comptes rendus", "dates limites", "membres", "nouvelles",
        "élections",
    ],
    es: [
        "actas", "descargas", "elecciones", "fechas límite", "miembros", "noticias", "plazos", "prensa",
        "publicaciones",
    ],
    pt: [
        "atas", "eleições", "imprensa", "membros", "notícias", "prazos", "publicações",
    ],
};

/// Words of headings above what is to come.
pub(super) const AHEAD: &Phrases = phrases! {
    en: [
        "coming", "forthcoming", "future", "next", "planned", "upcoming",
    ],
    de: [
        "bevorstehende", "geplant", "geplante", "geplanten", "kommende", "kommenden", "künftige", "nächste",
        "nächsten", "nächster", "nächstes", "zukünftige",
    ],
    fr: [
        "prochain", "prochaine", "prochaines", "prochains", "à venir",
    ],
    es: [
        "futuras", "futuros", "próxima", "próximas", "próximo", "próximos",
    ],
};

/// Words of headings above what has been.
pub(super) const BACK: &Phrases = phrases! {
    en: [
        "archive", "archived", "archives", "complete list", "complete talk listing", "completed",
        "concluded", "earlier", "former", "held", "history", "past", "previous", "prior", "recap", "recent",
        "so far",
    ],
    de: [
        "archiv", "bisherige", "bisherigen", "chronik", "frühere", "früheren", "rückblick", "vergangene",
        "vergangenen", "vergangenes",
    ],
    fr: [
        "anciennes", "anciens", "passées", "passés", "précédentes", "précédents",
    ],
    es: [
        "anteriores", "archivo", "historial", "pasadas", "pasados",
    ],
    pt: [
        "arquivo", "passadas", "passados", "realizadas", "realizados",
    ],
};

/// Words of what is due on a day.
pub(super) const DUE: &Phrases = phrases! {
    en: [
        "call for papers", "call for proposals", "cfp", "closes", "deadline", "deadlines", "due",
        "important dates", "nominations", "submission", "submissions",
    ],
    de: [
        "abgabefrist", "anmeldefrist", "anmeldeschluss", "einsendeschluss", "frist", "fristen",
    ],
    fr: [
        "appel à communications", "date limite", "dates limites", "échéance", "échéances",
    ],
    es: [
        "convocatoria de ponencias", "fecha límite", "fechas límite", "plazo", "plazos",
    ],
    pt: [
        "chamada de trabalhos", "data limite", "prazo", "prazos",
    ],
};

/// First words of headings that name a part which any page has.
#[rustfmt::skip]
pub(super) const ALWAYS: &[&str] = &[
    "where", "when", "who", "how", "why", "rules", "contact", "upcoming", "past", "prior", "previous",
    "next", "future", "wo", "wann", "wer", "wie", "warum", "kontakt", "kommende", "nächste", "nächster",
    "nächstes", "vergangene", "frühere", "où", "quand", "qui", "pourquoi", "prochain", "prochaine",
    "prochaines", "prochains", "dónde", "cuándo", "quién", "cómo", "contacto", "próxima", "próximas",
    "próximo", "próximos", "onde", "quando", "quem", "contato",
];

/// First words of short headings of lists and other parts that many pages have.
#[rustfmt::skip]
pub(super) const RUBRICS: &[&str] = &[
    "what", "types", "about", "schedule", "dates", "date", "time", "calendar", "agenda", "logistics",
    "details", "meetings", "events", "sessions", "calls", "seminars", "talks", "complete", "other",
    "important", "termine", "treffen", "veranstaltungen", "sitzungen", "programm", "ablauf",
    "kalender", "réunions", "rencontres", "événements", "calendrier", "séances", "reuniones", "encuentros",
    "eventos", "sesiones", "calendario", "fechas", "reuniões", "encontros", "sessões", "calendário",
    "datas",
];

/// First words of what names a list of sessions.
#[rustfmt::skip]
pub(super) const LISTS: &[&str] = &[
    "calendar", "calls", "dates", "events", "meetings", "schedule", "seminars", "sessions", "talks", "kalender", "sitzungen",
    "termine", "treffen", "veranstaltungen", "calendrier", "rencontres", "réunions", "séances", "événements", "calendario",
    "encuentros", "eventos", "fechas", "reuniones", "sesiones", "calendário", "datas", "encontros", "reuniões", "sessões",
];
