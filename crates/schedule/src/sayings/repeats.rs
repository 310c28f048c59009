//! Repetitions as people say them, as rules of RFC 5545 where the words define one.

use chrono::Weekday;

use super::words::{Shape, Words};
use super::{names, often, tongues};

/// A repetition.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Repeat {
    /// The recurrence rule; none when the words leave it open ("twice monthly").
    pub rule: Option<String>,
    pub weekdays: Vec<Weekday>,
}

/// The words of a repetition, sorted by what they do to the rule.
#[derive(Debug, Default)]
struct Heard {
    weeks: Option<u32>,
    days: bool,
    monthly: bool,
    month: bool,
    open: bool,
    each: bool,
    plural: bool,
    weekdays: Vec<Weekday>,
    ordinals: Vec<(i8, Weekday)>,
    other: bool,
    regular: bool,
}

/// The repetition that a sentence says between two tokens.
pub(crate) fn read(words: Words<'_>, from: usize, to: usize) -> Option<Repeat> {
    let mut heard = Heard::default();
    let mut at = from;
    while at < to {
        at = hear(words, at, &mut heard).max(at + 1);
    }
    heard.repeat()
}

/// Takes in what is said at a token; the token after it.
fn hear(words: Words<'_>, at: usize, heard: &mut Heard) -> usize {
    if words.shape(at) != Shape::Word && words.number(at).is_none() {
        return at + 1;
    }
    if let Some(next) = ordinal_days(words, at, heard) {
        return next;
    }
    if let Some((weekday, plural, next)) = weekday(words, at) {
        if !heard.weekdays.contains(&weekday) {
            heard.weekdays.push(weekday);
        }
        heard.plural |= plural;
        return next;
    }
    every(words, at, heard).unwrap_or_else(|| frequency(words, at, heard))
}

/// A weekday, whether each one is meant, and the token after it.
fn weekday(words: Words<'_>, at: usize) -> Option<(Weekday, bool, usize)> {
    let written = words.written(at);
    if words.mark(at + 1, '-') && words.any_word(at + 2, &["feira", "feiras"]) {
        let single = written.strip_suffix('s').unwrap_or(written);
        return tongues::weekday_of_fair(single).map(|day| (day, words.word(at + 2, "feiras"), at + 3));
    }
    let sure = written.len() > 4 || written.starts_with(char::is_uppercase);
    let (day, each) = names::weekday(written).or_else(|| tongues::weekday(written)).filter(|_| sure)?;
    Some((day, each, at + 1))
}

/// `second Tuesday`, `1st and 3rd Wednesdays`, `last Thursday`.
fn ordinal_days(words: Words<'_>, at: usize, heard: &mut Heard) -> Option<usize> {
    let mut counts = Vec::new();
    let mut next = at;
    const MOST: usize = 5;
    while let Some((count, after)) =
        often::ordinal(words, next).filter(|_| counts.len() < MOST && weekday(words, next).is_none())
    {
        counts.push(count);
        let joint = words.pass(after, ",&/");
        let joined = words.any_word(joint, &["and", "or", "und", "oder", "et", "ou", "y", "o", "e"]);
        next = if joined { joint + 1 } else { joint };
        if joined && words.any_word(next, &["le", "el", "la", "den", "der", "a"]) {
            next += 1;
        }
    }
    let (day, _, next) = weekday(words, next).filter(|_| !counts.is_empty())?;
    heard.ordinals.extend(counts.iter().map(|count| (*count, day)));
    Some(next)
}

/// `every`, `every other`, `every two weeks`, `alle 14 Tage`, `cada quince días`.
fn every(words: Words<'_>, at: usize, heard: &mut Heard) -> Option<usize> {
    let start = often::every(words, at)?;
    heard.each = true;
    let other = words.word(at, "alternate") || words.word(start, "other");
    let next = if words.word(start, "other") { start + 1 } else { start };
    heard.other |= other;
    if often::week(words, next) {
        heard.weeks = Some(if other { 2 } else { 1 });
        return Some(next + 1);
    }
    let written = words.written(next);
    let count = words.number(next).or_else(|| names::number(written)).or_else(|| often::number(written));
    let second = words.any_word(next, &["second", "zweite"]) && words.any_word(next + 1, &["week", "woche"]);
    let days = words.any_word(next + 1, &["tage", "jours", "días", "dias"]);
    let fortnight =
        days && (matches!(count, Some(14 | 15)) || words.any_word(next, &["vierzehn", "quinze", "quince"]));
    if second || fortnight || (count.is_some() && often::week(words, next + 1)) {
        heard.weeks =
            Some(if second || fortnight { 2 } else { count? }).filter(|weeks| (1..=52).contains(weeks));
        return Some(next + 2);
    }
    if words.any_word(next, &["day", "tag", "jour", "jours", "día", "días", "dia", "dias"]) {
        heard.days = true;
    }
    Some(next)
}

fn frequency(words: Words<'_>, at: usize, heard: &mut Heard) -> usize {
    let bi = words.word(at, "bi") && words.dash(at + 1);
    if words.any_word(at, &["biweekly", "fortnightly"]) || (bi && words.word(at + 2, "weekly")) {
        heard.weeks = Some(2);
        return if bi { at + 3 } else { at + 1 };
    }
    if words.any_word(at, &["weekly", "wöchentlich", "hebdomadaire", "semanal", "semanalmente"]) {
        heard.weeks = heard.weeks.or(Some(1));
    } else if words.any_word(at, &["vierzehntägig", "zweiwöchentlich", "quincenal", "quinzenal"]) {
        heard.weeks = Some(2);
    } else if words.any_word(at, &["daily", "täglich"]) {
        heard.days = true;
    } else if words
        .any_word(at, &["monthly", "monatlich", "mensuel", "mensuelle", "mensual", "mensal", "mensalmente"])
    {
        heard.monthly = true;
    } else if often::month(words, at) {
        heard.month = true;
    } else if words.any_word(
        at,
        &["twice", "quarterly", "yearly", "annually", "bimonthly", "odd", "even", "regularly", "regelmäßig"],
    ) {
        heard.open = true;
        heard.regular |= words.any_word(at, &["regularly", "quarterly", "yearly", "annually"]);
    }
    at + 1
}

impl Heard {
    fn repeat(self) -> Option<Repeat> {
        let day = !self.weekdays.is_empty() || !self.ordinals.is_empty();
        let often = self.weeks.is_some() || self.days || self.monthly || self.plural;
        let month = self.month && (self.open || !self.ordinals.is_empty());
        let said = often || self.regular || month || (self.each && day);
        let mut weekdays = self.weekdays.clone();
        weekdays.extend(self.ordinals.iter().map(|(_, day)| *day));
        said.then(|| Repeat { rule: self.rule(), weekdays })
    }

    fn rule(&self) -> Option<String> {
        let monthly = self.month || self.monthly;
        match &self.ordinals[..] {
            _ if self.open => None,
            [] => self.weekly(monthly),
            [(2, day)] if self.each && !monthly => {
                Some(format!("FREQ=WEEKLY;INTERVAL=2;BYDAY={}", short(*day)))
            }
            days if monthly => {
                let days: Vec<String> =
                    days.iter().map(|(count, day)| format!("{count}{}", short(*day))).collect();
                Some(format!("FREQ=MONTHLY;BYDAY={}", days.join(",")))
            }
            _ => None,
        }
    }

    fn weekly(&self, monthly: bool) -> Option<String> {
        let days: Vec<&str> = self.weekdays.iter().map(|day| short(*day)).collect();
        let by_day = if days.is_empty() { String::new() } else { format!(";BYDAY={}", days.join(",")) };
        let weeks = match self.weeks {
            Some(weeks) => weeks,
            None if self.days => return Some("FREQ=DAILY".into()),
            None if monthly || days.is_empty() => return None,
            None if self.other => 2,
            None => 1,
        };
        let interval = if weeks > 1 { format!(";INTERVAL={weeks}") } else { String::new() };
        Some(format!("FREQ=WEEKLY{interval}{by_day}"))
    }
}

fn short(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "MO",
        Weekday::Tue => "TU",
        Weekday::Wed => "WE",
        Weekday::Thu => "TH",
        Weekday::Fri => "FR",
        Weekday::Sat => "SA",
        Weekday::Sun => "SU",
    }
}
