//! Notices that stand apart from the session of which they speak: "Note: the October 7 session has been cancelled."

use super::draft::Draft;
use super::line::Line;
use super::phrases::{Phrases, has, phrases};
use super::{moved, status};
use crate::doubt::{Code, Doubt, Values};
use crate::model::Status;
use crate::outline::{Kind, tidy};
use crate::sayings::{DateSaid, Day, Sense};

/// More of them say nothing new.
const MOST: usize = 20;

/// Gives each session what a notice elsewhere on the page says of its day. Where that may be any of several sessions, it is a doubt.
pub(super) fn read(drafts: &mut [Draft], lines: &[Line<'_>]) -> Vec<Doubt> {
    let first = drafts.iter().map(|draft| draft.line).min().unwrap_or_default();
    let plain = |line: &&Line<'_>| {
        matches!(line.block.kind, Kind::Paragraph | Kind::Item | Kind::Heading(_))
            && line.words().len() <= 600
    };
    let mut unsure = Vec::new();
    for line in lines.iter().filter(plain).filter(|line| speaks(line.words())).take(MOST) {
        let told = status::told_off(line.words());
        let clause =
            told.map_or(line.span.clone(), |told| line.span.start + told.start..line.span.start + told.end);
        let mut dates =
            line.sayings.iter().filter(|saying| clause.contains(&saying.span.start)).filter_map(|saying| {
                match &saying.sense {
                    Sense::Date(date) => Some(date),
                    _ => None,
                }
            });
        let own = drafts.iter().any(|draft| draft.line == line.source());
        match (dates.next(), dates.next()) {
            _ if own => {}
            (Some(day), second) => of_day(drafts, line, day, second),
            (None, _) if line.source() < first && drafts.len() > 1 && is_off(line) => {
                unsure.push(doubt(line))
            }
            (None, _) => {}
        }
    }
    unsure
}

/// A sentence that says of a listed day that nobody meets: "No meeting on October 14." Its day is no session beside the listed one.
pub(super) fn none(drafts: &mut Vec<Draft>) {
    let says_none = |draft: &Draft| {
        let title = draft.title.as_deref().unwrap_or_default();
        !draft.section && draft.status == Some(Status::Cancelled) && status::is_none(title)
    };
    let off: Vec<(Day, usize)> = drafts
        .iter()
        .filter(|draft| says_none(draft))
        .map(|draft| (draft.date.day, draft.line))
        .take(MOST)
        .collect();
    for (day, line) in off {
        let of = |draft: &&mut Draft| draft.date.day == day && draft.line != line && !says_none(draft);
        let mut own: Vec<&mut Draft> = drafts.iter_mut().filter(of).collect();
        let [draft] = &mut own[..] else { continue };
        draft.status = Some(Status::Cancelled);
        drafts.retain(|draft| draft.line != line || draft.date.day != day);
    }
}

/// A first look that is cheap.
fn speaks(words: &str) -> bool {
    const CHANGES: &Phrases = phrases! {
        en: ["called off", "canceled", "cancelled", "moved", "postponed", "rescheduled", "shifted"],
        de: [
            "abgesagt", "absagen", "ausfallen", "ausgefallen", "entfallen", "entfällt", "fällt", "gestrichen", "nicht", "statt", "verlegt",
            "verschoben",
        ],
        fr: [
            "annulé", "annulée", "avancé", "avancée", "annulées", "annulés", "décalé", "décalée", "déplacé", "déplacée", "lieu", "reporté", "reportée",
            "supprimé", "supprimée",
        ],
        es: [
            "anulada", "anulado", "aplaza", "aplazada", "aplazado", "cancela", "cancelada", "cancelado", "cancelan", "celebra",
            "celebrará", "lugar", "pasa", "no habrá", "pospuesta", "pospuesto", "suspende", "suspendida", "suspendido", "traslada",
            "trasladada",
        ],
        pt: [
            "acontecer", "acontecerá", "adiada", "adiado", "antecipada", "antecipado", "haverá", "não", "passa", "há", "remarcada", "remarcado",
            "suspensa", "suspenso", "teremos", "transferida", "transferido",
        ],
    };
    has(words, CHANGES)
}

fn is_off(line: &Line<'_>) -> bool {
    status::is_told_off(line.words())
}

/// What a notice says of the session of its first day: that it is off, or to which day it was moved.
fn of_day(drafts: &mut [Draft], line: &Line<'_>, day: &DateSaid, second: Option<&DateSaid>) {
    let to = moved::read(line).into_iter().find_map(|moved| moved.to);
    let off = to.is_none() && second.is_none() && is_off(line);
    let known = to.as_ref().is_some_and(|to| drafts.iter().any(|draft| draft.date.day == to.day));
    if !(off || (to.is_some() && second.is_some())) {
        return;
    }
    let of = |draft: &&mut Draft| {
        draft.date.day == day.day && draft.status != Some(Status::Cancelled) && draft.line != line.source()
    };
    let mut own: Vec<&mut Draft> = drafts.iter_mut().filter(of).collect();
    match (&mut own[..], to) {
        ([draft], None) => draft.status = Some(Status::Cancelled),
        ([draft], Some(to)) if !known => moved::to(draft, to),
        (several, _) => several.iter_mut().for_each(|draft| draft.doubt(Some(doubt(line)))),
    }
}

fn doubt(line: &Line<'_>) -> Doubt {
    let text = tidy(line.words(), 120);
    let message = format!("“{text}” may mean that a session is off; it was not taken so.");
    Code::StatusUnsure.doubt(message, Values::of(text), line.source())
}
