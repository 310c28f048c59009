//! The language of the application: the one that the settings name, else the desktop's.

use words::Language;

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

impl Settings {
    /// The language in force.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language.unwrap_or_else(of_desktop)
    }
}

/// The language that the desktop is set to.
#[must_use]
pub fn of_desktop() -> Language {
    Language::of_desktop(|name| std::env::var(name).ok())
}
