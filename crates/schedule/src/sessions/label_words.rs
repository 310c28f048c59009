//! The words of labels, in small letters: in English, German, French, Spanish and Portuguese, in this order.

#[rustfmt::skip]
pub(super) const WHEN: &[&str] = &[
    "when", "date", "dates", "time", "times", "day", "date and time", "date & time", "date/time",
    "dates and times", "day and time", "start", "starts", "start time", "next meeting", "next call",
    "next session", "upcoming meeting", "meeting time", "meeting date", "event date", "scheduled for",
    "schedule", "date & times", "time and date", "time & date", "save the date", "next", "next calls",
    "next dates", "next meetings", "next sessions", "meeting dates", "upcoming calls", "upcoming dates",
    "upcoming meetings", "upcoming sessions",
    "wann", "datum", "termin", "termine", "zeit", "zeiten", "uhrzeit", "beginn", "datum und uhrzeit",
    "datum/uhrzeit", "nächster termin", "nächste termine", "neuer termin", "neue uhrzeit", "neues datum", "nächstes treffen", "nächste sitzung",
    "tag und uhrzeit",
    "quand", "nouvelle date", "nouvel horaire", "heure", "heures", "horaire", "horaires", "date et heure", "jour", "prochaine réunion",
    "prochaine rencontre", "prochaine séance", "prochaines dates", "début",
    "cuándo", "cuando", "nueva fecha", "nueva hora", "nuevo horario", "fecha", "fechas", "hora", "horario", "fecha y hora", "día", "día y hora",
    "próxima reunión", "próximo encuentro", "próximas fechas", "inicio",
    "quando", "nova data", "novo horário", "datas", "horário", "horários", "data e hora", "dia", "dia e hora", "próxima reunião",
    "próximo encontro", "início",
];

#[rustfmt::skip]
pub(super) const TOPIC: &[&str] = &[
    "topic", "topics", "title", "subject", "theme", "session", "talk", "event", "name", "what",
    "thema", "themen", "titel", "vortrag",
    "sujet", "sujets", "thème", "titre", "quoi",
    "tema", "temas", "título", "asunto", "qué",
    "assunto", "o quê", "o que",
];

#[rustfmt::skip]
pub(super) const HOSTS: &[&str] = &[
    "host", "hosts", "hosted by", "guest", "guests", "guest speaker", "guest speakers", "facilitator",
    "facilitators", "facilitated by", "speaker", "speakers", "presenter", "presenters", "presented by",
    "moderator", "moderators", "moderated by", "panelist", "panelists", "panellists", "panel", "led by",
    "with", "featuring", "who", "chair", "chairs", "co-host", "co-hosts", "cohosts", "keynote", "keynotes",
    "keynote speaker", "invited speaker",
    "gastgeber", "gastgeberin", "referent", "referentin", "referenten", "referentinnen", "moderation",
    "moderiert von", "vortragende", "sprecher", "sprecherin", "wer", "leitung", "es spricht",
    "gäste", "gast",
    "intervenant", "intervenante", "intervenants", "intervenantes", "animé par", "animée par",
    "avec", "invité", "invitée", "invités", "qui", "présenté par", "orateur", "oratrice",
    "ponente", "ponentes", "anfitrión", "anfitriona", "anfitriones", "modera", "moderadora",
    "moderador", "invitado", "invitada", "invitados", "quién", "facilita", "imparte",
    "palestrante", "palestrantes", "anfitrião", "anfitriã", "moderação", "convidado", "convidada",
    "convidados", "quem", "ministrante",
];

#[rustfmt::skip]
pub(super) const WHERE: &[&str] = &[
    "where", "location", "place", "venue", "room", "address", "platform",
    "wo", "ort", "raum", "treffpunkt", "adresse", "veranstaltungsort",
    "où", "lieu", "salle",
    "dónde", "donde", "lugar", "sala", "dirección",
    "onde", "endereço",
];

#[rustfmt::skip]
pub(super) const LENGTH: &[&str] = &[
    "duration", "length", "how long",
    "dauer",
    "durée",
    "duración",
    "duração",
];

#[rustfmt::skip]
pub(super) const ACCESS: &[&str] = &[
    "join", "link", "links", "zoom", "meeting link", "url", "register", "registration", "rsvp", "sign up",
    "signup", "tickets", "call", "call link", "dial-in", "video", "how to join", "join here", "jitsi",
    "teams", "bbb", "registration link", "zoom link", "how", "register here", "more information",
    "more info", "info", "details",
    "anmeldung", "zugang", "einwahl", "teilnahme", "videokonferenz", "anmelden", "zoom-link",
    "inscription", "inscriptions", "lien", "liens", "connexion", "accès", "visioconférence", "visio",
    "lien zoom",
    "inscripción", "inscripciones", "registro", "enlace", "enlaces", "acceso", "videollamada", "conexión",
    "inscrição", "inscrições", "acesso", "videoconferência", "sala virtual",
];

#[rustfmt::skip]
pub(super) const AGENDA: &[&str] = &[
    "agenda", "program", "programme", "outline",
    "tagesordnung", "ablauf", "programm",
    "ordre du jour", "déroulé",
    "orden del día", "programa",
    "pauta", "ordem do dia",
];

#[rustfmt::skip]
pub(super) const TEXT: &[&str] = &[
    "description", "abstract", "about", "summary", "notes", "note", "bio", "bios",
    "beschreibung", "inhalt", "hinweis", "anmerkung", "zusammenfassung",
    "résumé", "remarque",
    "descripción", "resumen", "nota", "notas",
    "descrição", "resumo", "observação",
];

#[rustfmt::skip]
pub(super) const DUE: &[&str] = &[
    "deadline", "due", "due date", "updated", "last updated", "last update", "published", "posted",
    "created", "modified", "last modified", "released", "release date", "since", "until", "expires",
    "version", "term", "term date", "term dates", "joined", "born", "submission deadline", "submissions",
    "cfp", "call for papers", "registration deadline", "registration closes", "early bird", "notification",
    "copyright", "effective", "effective date", "revised", "as of", "submitted", "accepted", "closed",
    "opened", "merged", "date posted",
    "frist", "anmeldeschluss", "anmeldefrist", "abgabefrist", "abgabe", "einsendeschluss",
    "letzte änderung", "zuletzt geändert", "aktualisiert", "veröffentlicht", "erstellt", "seit",
    "gültig bis", "anmeldung bis",
    "date limite", "échéance", "mise à jour", "mis à jour", "dernière mise à jour", "publié", "publié le",
    "depuis", "jusqu'au", "clôture", "date de publication", "créé le",
    "plazo", "fecha límite", "actualizado", "última actualización", "publicado", "desde", "hasta", "cierre",
    "fecha de publicación",
    "prazo", "data limite", "atualizado", "atualizado em", "última atualização", "publicado em", "até",
    "encerramento", "data de publicação",
];

/// Parts of labels in other tongues behind which no meeting stands: when a page was changed, by when something is due.
#[rustfmt::skip]
pub(super) const DUE_PARTS: &[&str] = &[
    "aktualisier", "bearbeitet", "benachrichtigung", "einreichung", "einsende", "erstellt", "frist", "geändert", "meldeschluss",
    "veröffentlich",
    "clôture", "date limite", "dépôt", "fin des inscriptions", "mis en ligne", "mise à jour", "modification", "modifié",
    "actualización", "actualizado", "cierre", "creado", "fecha límite", "hasta", "límite", "modificado", "plazo",
    "atualização", "atualizado", "criado", "data limite", "encerramento", "fim das inscrições", "prazo",
];
