//! The shape of clocks: a day of 24 hours, or of twice twelve.

use chrono::Timelike;
use pure_rust_locales::{Locale, locale_match};
use serde::{Deserialize, Serialize};

/// How a clock counts the hours of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Clock {
    /// "6:00 PM".
    #[serde(rename = "12h")]
    Twelve,
    /// "18:00".
    #[default]
    #[serde(rename = "24h")]
    TwentyFour,
}

impl Clock {
    /// A time of day in words.
    #[must_use]
    pub fn say(self, time: &impl Timelike) -> String {
        match (self, time.hour12()) {
            (Self::TwentyFour, _) => format!("{:02}:{:02}", time.hour(), time.minute()),
            (Self::Twelve, (false, hour)) => format!("{hour}:{:02} AM", time.minute()),
            (Self::Twelve, (true, hour)) => format!("{hour}:{:02} PM", time.minute()),
        }
    }

    /// The clock of the desktop's region: that of the first of `LC_ALL`, `LC_TIME` and `LANG` that is set; 24 hours where it is unknown.
    ///
    /// `variable` reads one of the three.
    #[must_use]
    pub fn of_desktop(variable: impl Fn(&str) -> Option<String>) -> Self {
        let set = |name: &str| variable(name).filter(|it| !it.is_empty());
        let name = ["LC_ALL", "LC_TIME", "LANG"].into_iter().find_map(set).unwrap_or_default();
        let region = name.split(['.', '@']).next().unwrap_or_default();
        match Locale::try_from(region) {
            Ok(locale) => Self::of(locale),
            Err(_) => Self::TwentyFour,
        }
    }

    fn of(locale: Locale) -> Self {
        let shape: &str = locale_match!(locale => LC_TIME::T_FMT);
        let halves = ["%r", "%I", "%l", "%p"];
        if halves.iter().any(|it| shape.contains(it)) { Self::Twelve } else { Self::TwentyFour }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveTime;

    #[test]
    fn midnight_and_noon_are_twelve() {
        let said = |hour, minute| Clock::Twelve.say(&NaiveTime::from_hms_opt(hour, minute, 0).unwrap());
        assert_eq!(
            [said(0, 5), said(9, 50), said(12, 0), said(18, 0)],
            ["12:05 AM", "9:50 AM", "12:00 PM", "6:00 PM"]
        );
        assert_eq!(Clock::TwentyFour.say(&NaiveTime::from_hms_opt(9, 5, 0).unwrap()), "09:05");
    }

    #[test]
    fn the_region_decides_and_what_goes_before_what() {
        let of = |set: &[(&str, &str)]| {
            Clock::of_desktop(|name| set.iter().find(|it| it.0 == name).map(|it| it.1.to_owned()))
        };
        assert_eq!(of(&[("LANG", "en_US.UTF-8")]), Clock::Twelve);
        assert_eq!(of(&[("LANG", "en_GB.UTF-8")]), Clock::TwentyFour);
        assert_eq!(of(&[("LANG", "en_US.UTF-8"), ("LC_TIME", "de_DE.UTF-8")]), Clock::TwentyFour);
        assert_eq!(of(&[("LANG", "de_DE.UTF-8"), ("LC_ALL", "en_US.UTF-8")]), Clock::Twelve);
        assert_eq!([of(&[("LANG", "C.UTF-8")]), of(&[])], [Clock::TwentyFour; 2]);
    }
}
