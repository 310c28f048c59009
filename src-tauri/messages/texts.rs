//! The texts of the pages, in the member's language.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use words::{Language, args};

use super::ToWindow;

/// Every text of the pages in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// Which language, by BCP 47; days, numbers and lengths of time are worded by it too.
    pub language: String,
    /// Whether it is written from right to left.
    pub rtl: bool,
    /// The texts by their ids (`window-join`), their placeholders open (`{title}`).
    pub texts: BTreeMap<String, String>,
    /// How days are worded, as everywhere else in the application.
    pub dates: Dates,
}

/// Days in words, with what differs from day to day left open: `{weekday}`, `{month}`, `{year}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dates {
    /// "Mon" to "Sun".
    pub weekdays: Vec<String>,
    /// "Jan" to "Dec".
    pub months: Vec<String>,
    /// "{weekday} 7 {month}" for each day of a month, from the first.
    pub days: Vec<String>,
    /// "{weekday} 7 {month} {year}", likewise.
    pub days_of_year: Vec<String>,
    /// The same as [`Dates::days`] for names that are written out.
    pub long: Vec<String>,
    /// "{day}, {clock}".
    pub moment: String,
}

impl Dates {
    fn of(language: Language) -> Self {
        let dates = |step: fn(u64) -> NaiveDate, count: u64| (0..count).map(step);
        let pattern = |fill: &dyn Fn(&words::Args<'static>) -> String| {
            let day = |day: u32| {
                fill(&args!["weekday" => "{weekday}", "day" => day, "month" => "{month}", "year" => "{year}"])
            };
            (1..=31).map(day).collect::<Vec<_>>()
        };
        Self {
            weekdays: dates(weekday, 7).map(|it| language.weekday(it)).collect(),
            months: dates(month, 12).map(|it| language.month(it)).collect(),
            days: pattern(&|args| language.fill("date-day", args)),
            days_of_year: pattern(&|args| language.fill("date-day-year", args)),
            long: pattern(&|args| language.fill("date-long", args)),
            moment: language.moment("{day}", "{clock}"),
        }
    }
}

/// A Monday for 0, and the days after it.
fn weekday(n: u64) -> NaiveDate {
    NaiveDate::default() + Days::new(4 + n)
}

/// A day in January for 0, and in the months after it.
fn month(n: u64) -> NaiveDate {
    NaiveDate::default() + Days::new(n * 30 + 15)
}

impl Words {
    /// The texts in a language.
    #[must_use]
    pub fn of(language: Language) -> Self {
        let texts = language.patterns("window-").into_iter().map(|(id, text)| (id.to_owned(), text));
        Self {
            language: language.code().to_owned(),
            rtl: language.is_rtl(),
            texts: texts.collect(),
            dates: Dates::of(language),
        }
    }
}

impl ToWindow {
    /// The texts of the pages in a language.
    #[must_use]
    pub fn words(language: Language) -> Self {
        Self::Words(Words::of(language))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_worded_as_everywhere_else() {
        let english = Dates::of(Language::En);
        assert_eq!((english.weekdays[0].as_str(), english.weekdays[6].as_str()), ("Mon", "Sun"));
        assert_eq!((english.months[0].as_str(), english.months[11].as_str()), ("Jan", "Dec"));
        assert_eq!(english.days[6], "{weekday} 7 {month}");
        assert_eq!(english.days_of_year[30], "{weekday} 31 {month} {year}");
        assert_eq!(english.moment, "{day}, {clock}");
        assert_eq!(Dates::of(Language::Fr).long[0], "{weekday} 1er {month}");
        assert_eq!(Dates::of(Language::De).long[0], "{weekday}, 1. {month}");
    }
}
