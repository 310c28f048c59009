//! Lengths of time as members read and type them: "1 h 30 min" in their own language, and whatever comes near to it.

use std::time::Duration;

use crate::{Language, args};

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// The text with each unit's typed words, separated by commas, and its seconds.
const UNITS: [(&str, u64); 4] = [
    ("length-typed-minutes", MINUTE),
    ("length-typed-hours", HOUR),
    ("length-typed-days", DAY),
    ("length-typed-weeks", 7 * DAY),
];

impl Language {
    /// "1 day", "1 h 30 min"; none for a length that is not of whole minutes.
    #[must_use]
    pub fn length(self, length: Duration) -> Option<String> {
        let seconds = length.as_secs();
        if !seconds.is_multiple_of(MINUTE) || length.subsec_nanos() != 0 {
            return None;
        }
        let parts = [
            ("when-days", seconds / DAY),
            ("when-hours", seconds % DAY / HOUR),
            ("when-minutes", seconds % HOUR / MINUTE),
        ];
        let said = parts.iter().filter(|(id, n)| *n > 0 || (seconds == 0 && *id == "when-minutes"));
        Some(said.map(|(id, n)| self.fill(id, &args!["n" => *n])).collect::<Vec<_>>().join(" "))
    }

    /// A length as it may be typed in this language or in English: "90 Minuten", "1 Std. 30 Min."; a bare number is of minutes.
    #[must_use]
    pub fn length_of(self, typed: &str) -> Option<Duration> {
        let mut seconds: u64 = 0;
        let mut rest = typed.trim();
        while !rest.is_empty() {
            let digits = rest.find(|it: char| !it.is_ascii_digit()).unwrap_or(rest.len());
            let (number, after) = rest.split_at(digits);
            let word = after.trim_start();
            let end = word.find(|it: char| it.is_ascii_digit()).unwrap_or(word.len());
            let (unit, next) = word.split_at(end);
            let each = self.unit(unit.trim().trim_end_matches('.'), number == typed.trim())?;
            seconds = seconds.checked_add(number.parse::<u64>().ok()?.checked_mul(each)?)?;
            rest = next;
        }
        (!typed.trim().is_empty()).then_some(Duration::from_secs(seconds))
    }

    /// The seconds of a unit; of none, where a number stands alone, those of a minute.
    fn unit(self, word: &str, alone: bool) -> Option<u64> {
        if word.is_empty() {
            return alone.then_some(MINUTE);
        }
        let word = word.to_lowercase();
        let is_it = |language: Self, id: &str| language.say(id).split(',').any(|it| it.trim() == word);
        UNITS.iter().find(|(id, _)| is_it(self, id) || is_it(Self::En, id)).map(|(_, each)| *each)
    }
}
