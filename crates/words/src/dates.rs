//! Days in words: the one place where a date becomes text; clock times are in `clock.rs`.

use chrono::{Datelike, NaiveDate};

use crate::{Language, args};

impl Language {
    /// "Thu 7 Oct", and with its year "Thu 7 Oct 2027".
    #[must_use]
    pub fn day(self, date: NaiveDate, with_year: bool) -> String {
        let id = if with_year { "date-day-year" } else { "date-day" };
        let args = args![
            "weekday" => self.weekday(date),
            "day" => date.day(),
            "month" => self.month(date),
            "year" => date.year().to_string(),
        ];
        self.fill(id, &args)
    }

    /// A day and a clock time together: "Thu 7 Oct, 18:00".
    #[must_use]
    pub fn moment(self, day: &str, clock: &str) -> String {
        self.fill("date-moment", &args!["day" => day, "clock" => clock])
    }

    /// "Thu".
    #[must_use]
    pub fn weekday(self, date: NaiveDate) -> String {
        self.fill("date-weekday", &args!["n" => date.weekday().number_from_monday()])
    }

    /// "Oct".
    #[must_use]
    pub fn month(self, date: NaiveDate) -> String {
        self.fill("date-month", &args!["n" => date.month()])
    }
}
