//! Sentences that say how often the group meets.

use std::ops::Range;

use super::draft::{Draft, Spoken};
use super::line::Line;
use super::phrases::{Phrases, any_of, has, phrases};
use crate::outline::{Block, Kind, tidy};
use crate::room;
use crate::sayings::{self, Repeat, Saying, Sense, Words};

/// A repetition as said.
#[derive(Debug, Clone)]
pub(crate) struct RuleSaid {
    pub text: String,
    pub rrule: Option<String>,
    pub times: Vec<Spoken>,
    pub weekdays: Vec<chrono::Weekday>,
    pub line: usize,
}

/// How many repetitions a page may have, and how many times one of them.
const MOST: usize = 200;
pub(super) const TIMES: usize = 64;

/// The repetitions of a page, and the first line of which something was left out.
pub(super) fn read(lines: &[Line<'_>]) -> (Vec<RuleSaid>, Option<usize>) {
    let mut rules = Vec::new();
    let mut cut = None;
    for own in lines.chunk_by(|one, next| one.number == next.number) {
        let Some(block) = own.first().map(|line| line.block).filter(|block| may_repeat(&block.text.words))
        else {
            continue;
        };
        let spans = match block.kind {
            Kind::Row { .. } => block.text.cells().collect(),
            _ => sentences(&block.text.words),
        };
        let said: Vec<&Saying> = own.iter().flat_map(|line| &line.sayings).collect();
        let alone = spans.len() == 1;
        let repeats = |span: &Range<usize>| alone || says_again(&block.text.words[span.clone()]);
        for rule in spans.into_iter().filter(repeats).filter_map(|span| rule(block, span, &said)) {
            if rules.len() < MOST && rule.times.len() <= TIMES {
                rules.push(rule);
            } else {
                cut = room::first(cut, Some(rule.line));
                break;
            }
        }
    }
    (rules, cut)
}

/// Whether a repetition is that of the days of one session: "9:00–17:00 each day" below "October 7-9".
pub(super) fn is_within(rule: &RuleSaid, drafts: &[Draft], lines: &[Line<'_>]) -> bool {
    let daily = rule.rrule.as_deref() == Some("FREQ=DAILY");
    let above = drafts.iter().filter(|draft| daily && draft.line <= rule.line).max_by_key(|draft| draft.line);
    let Some(day) = above.filter(|draft| draft.date.until.is_some()) else { return false };
    let heading = |line: &&Line<'_>| line.is_heading() && line.source() == day.line;
    let level = lines.iter().find(heading).and_then(|line| line.block.level());
    let between = |line: &&Line<'_>| (day.line + 1..=rule.line).contains(&line.source());
    let deeper =
        |line: &Line<'_>| line.block.level().is_none_or(|own| level.is_some_and(|level| level < own));
    lines.iter().filter(between).all(deeper)
}

/// Whether a text has one of the words without which nothing is repeated.
fn may_repeat(text: &str) -> bool {
    const SIGNS: &Phrases = phrases! {
        en: [
            "annually", "bi-weekly", "biweekly", "daily", "day", "each", "every", "fortnightly", "fridays",
            "mondays", "month", "monthly", "months", "quarterly", "regularly", "saturdays", "sundays",
            "thursdays", "tuesdays", "twice", "wednesdays", "week", "weekly", "weeks", "yearly",
        ],
        de: [
            "alle", "dienstags", "donnerstags", "freitags", "jede", "jeden", "jeder", "jedes", "jeweils",
            "mittwochs", "monat", "monatlich", "monats", "montags", "samstags", "sonntags", "täglich",
            "vierzehntägig", "woche", "wochen", "wöchentlich", "zweiwöchentlich",
        ],
        fr: [
            "chaque", "hebdomadaire", "mensuel", "mensuelle", "mois", "tous", "toutes",
        ],
        es: [
            "cada", "mensual", "mes", "quincenal", "semanal", "todas", "todos",
        ],
        pt: [
            "mensal", "mensalmente", "mês", "quinzenal", "semanalmente", "toda", "todo",
        ],
    };
    has(text, SIGNS)
}

/// As [`may_repeat`], of a part of a text that has such a word.
fn says_again(text: &str) -> bool {
    may_repeat(text) || has(text, any_of!["alternate", "alternating", "most"])
}

/// The sentences of a text; what stands in parentheses after one belongs to it.
pub(super) fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut sentences: Vec<Range<usize>> = Vec::new();
    let mut from = 0;
    for (at, mark) in text.match_indices(['.', '?', '!', ';']) {
        let end = at + mark.len();
        let rest = text[end..].trim_start();
        let ends = text[end..].starts_with(char::is_whitespace)
            && !abbreviated(&text[from..at])
            && !rest.starts_with('(')
            && !counts(&text[from..at], rest);
        if ends && !rest.starts_with(|c: char| c.is_lowercase()) {
            sentences.push(from..end);
            from = text.len() - rest.len();
        }
    }
    if from < text.len() {
        sentences.push(from..text.len());
    }
    sentences
}

/// `8. Oktober`, `2. Dienstag`: a point after a number makes a count of it.
fn counts(before: &str, rest: &str) -> bool {
    let word = rest.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    let digits = before.len() - before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    (1..=2).contains(&digits) && sayings::counts_before(word)
}

/// `a.m`, `Sept`, `e.g`: a full stop after it ends no sentence.
fn abbreviated(before: &str) -> bool {
    let word = before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    (letters == 1 && !word.ends_with(|c: char| c.is_ascii_digit()))
        || word.contains('.') && letters <= 3
        || (letters <= 4 && sayings::month(word).is_some())
}

fn rule(block: &Block, span: Range<usize>, said: &[&Saying]) -> Option<RuleSaid> {
    let text = &block.text.words[span.clone()];
    if !text.contains(|c: char| c.is_alphabetic()) {
        return None;
    }
    let tokens = sayings::split(text);
    let words = Words { text, tokens: &tokens };
    let Repeat { rule, weekdays } = sayings::repeat(words, 0, tokens.len())?;
    let first = said.partition_point(|saying| saying.span.start < span.start);
    let mut times = Vec::new();
    for saying in said[first..].iter().take_while(|saying| saying.span.start < span.end) {
        match &saying.sense {
            Sense::Time(said) => times.push(Spoken {
                said: said.clone(),
                text: tidy(&block.text.words[saying.span.clone()], 80),
                line: block.text.line(saying.span.start),
                apart: false,
                days: 0,
            }),
            Sense::Date(_) => return None,
            _ => {}
        }
    }
    let meets = meets(text) && (!weekdays.is_empty() || tokens.len() < 30);
    let believed = !times.is_empty() || meets;
    believed.then(|| RuleSaid {
        text: tidy(text, 300),
        rrule: rule,
        times,
        weekdays,
        line: block.text.line(span.start),
    })
}

/// Whether a sentence speaks of meeting.
fn meets(text: &str) -> bool {
    const WORDS: &Phrases = phrases! {
        en: [
            "call", "calls", "gather", "gathers", "group", "happens", "held", "join", "meet", "meeting",
            "meetings", "meets", "meetup", "office hours", "seminar", "seminars", "session", "sessions",
            "take place", "takes place",
        ],
        de: [
            "findet", "konferenz", "sitzung", "stammtisch", "treffe", "treffen", "trifft", "veranstaltung",
        ],
        fr: [
            "a lieu", "atelier", "rencontre", "retrouvons", "réunion", "réunions", "réunissons", "réunit",
            "se tient", "séance",
        ],
        es: [
            "celebra", "encontramos", "encuentro", "reunimos", "reuniones", "reunión", "reúne", "reúnen",
            "sesión",
        ],
        pt: [
            "acontece", "encontro", "encontros", "oficina", "reunião", "reuniões", "sessão",
        ],
    };
    has(text, WORDS)
}
