//! The day that stands beside a time in a line of several zones: `4pm PT / 8am JST (next day)`, `Tuesday 4pm PT / Wednesday 8am JST`.

use chrono::{Datelike, NaiveDate, Weekday};

use super::draft::Draft;
use crate::sayings::{DateSaid, Day, Saying, Sense};

/// What is said of the days of the times of one line.
pub(super) struct Beside {
    /// The weekday of the session's own day.
    own: Option<Weekday>,
    /// Whether the line says that weekday, so that another one in it is no slip.
    said: bool,
    /// How many days after the session's own one the times that come next are.
    pub days: i8,
}

impl Beside {
    pub fn new(draft: &Draft, sayings: &[Saying]) -> Self {
        let own = draft.date.weekday;
        let is_own =
            |saying: &Saying| matches!(saying.sense, Sense::Weekday(weekday, false) if Some(weekday) == own);
        Self { own, said: sayings.iter().any(is_own), days: 0 }
    }

    /// Takes in a weekday with the words before it: in a bracket it tells of the time before, else of those that follow. The first one
    /// of a line moves nothing unless the session's own follows: it may be a slip.
    pub fn weekday(&mut self, weekday: Weekday, between: &str, draft: &mut Draft) {
        if self.own.is_none() && in_bracket(between) && draft.times.len() > 1 {
            return;
        }
        let own = *self.own.get_or_insert(weekday);
        let ahead = i16::from(own.days_since(weekday) == 6) - i16::from(weekday.days_since(own) == 6);
        let days = i8::try_from(ahead).unwrap_or_default();
        match draft.times.last_mut() {
            Some(last) if in_bracket(between) => last.days = days,
            None if !self.said => {}
            _ => self.days = days,
        }
    }
}

/// How many days after the session's own one a date is that stands in a bracket behind a time: `10am AEDT (Oct 8)`.
pub(super) fn date(draft: &Draft, said: &DateSaid, before: &str) -> Option<i8> {
    let after = |one: Day, other: Day| {
        [2023, 2024].into_iter().any(|year| {
            civil(one, year).and_then(|day| day.succ_opt()).map(|day| (day.month(), day.day()))
                == Some((other.month.into(), other.day.into()))
        })
    };
    let (own, said) = (draft.date.day, said.day);
    match (after(own, said), after(said, own)) {
        _ if !in_bracket(before) => None,
        (true, _) => Some(1),
        (_, true) => Some(-1),
        _ => None,
    }
}

fn civil(day: Day, year: i32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, day.month.into(), day.day.into())
}

fn in_bracket(before: &str) -> bool {
    before.trim_end().ends_with(['(', '['])
}

/// How many days later a time is by the words right behind it: `(next day)`, `(+1)`, `the day before`.
pub(super) fn words(after: &str) -> Option<i8> {
    const LATER: &[&str] = &["next day", "the next day", "following day", "the following day", "+1"];
    const EARLIER: &[&str] =
        &["previous day", "the previous day", "prior day", "the day before", "day before"];
    let said = after.trim_start_matches([' ', ',', '(', '[']);
    let bracket = after.trim_start().starts_with(['(', '[']);
    let starts = |list: &[&str]| {
        list.iter().any(|phrase| {
            let sign = phrase.starts_with('+');
            let start = said.get(..phrase.len()).is_some_and(|start| start.eq_ignore_ascii_case(phrase));
            let rest = said.get(phrase.len()..).unwrap_or_default();
            let ends = rest.starts_with([')', ']']) || (sign && rest.trim_start().starts_with('d'));
            start && if sign { bracket && ends } else { !rest.starts_with(char::is_alphanumeric) }
        })
    };
    if starts(LATER) { Some(1) } else { starts(EARLIER).then_some(-1) }
}
