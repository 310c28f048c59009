//! The language and the clock of the application: those that the settings name, else the desktop's.

use words::{Clock, Language};

use super::Settings;

/// What may be written for the key `language`.
pub const LANGUAGES: [(&str, Option<Language>); 6] = [
    ("auto", None),
    ("en", Some(Language::En)),
    ("de", Some(Language::De)),
    ("fr", Some(Language::Fr)),
    ("es", Some(Language::Es)),
    ("pt", Some(Language::Pt)),
];

/// What may be written for the key `clock`.
pub const CLOCKS: [(&str, Option<Clock>); 3] =
    [("auto", None), ("12h", Some(Clock::Twelve)), ("24h", Some(Clock::TwentyFour))];

impl Settings {
    /// The language in force.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language.unwrap_or_else(of_desktop)
    }

    /// The clock in force.
    #[must_use]
    pub fn clock(&self) -> Clock {
        self.clock.unwrap_or_else(|| Clock::of_desktop(|name| std::env::var(name).ok()))
    }
}

/// The language that the desktop is set to.
#[must_use]
pub fn of_desktop() -> Language {
    Language::of_desktop(|name| std::env::var(name).ok())
}
