//! Which languages there are, and which one a desktop is set to.

use serde::{Deserialize, Serialize};
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// A language in which the application speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English: what everything else falls back to.
    #[default]
    En,
    /// German.
    De,
    /// French.
    Fr,
    /// Spanish.
    Es,
    /// Portuguese.
    Pt,
}

impl Language {
    /// Every language, English first.
    pub const ALL: [Self; 5] = [Self::En, Self::De, Self::Fr, Self::Es, Self::Pt];

    /// Its code by ISO 639-1: `de`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::Pt => "pt",
        }
    }

    /// Its own name for itself: "Deutsch".
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::De => "Deutsch",
            Self::Fr => "Français",
            Self::Es => "Español",
            Self::Pt => "Português",
        }
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub fn is_rtl(self) -> bool {
        self.identifier().character_direction() == CharacterDirection::RTL
    }

    /// The language of a locale's name as POSIX or BCP 47 write it: `de`, `de_AT.UTF-8`, `pt-BR`.
    #[must_use]
    pub fn of(locale: &str) -> Option<Self> {
        let code = locale.trim().split(['_', '-', '.', '@']).next()?;
        Self::ALL.into_iter().find(|it| it.code().eq_ignore_ascii_case(code))
    }

    /// What the desktop is set to, by the rules of gettext: the locale of messages is the first of `LC_ALL`, `LC_MESSAGES` and `LANG`
    /// that is set; unless it is the `C` locale, the list in `LANGUAGE` goes before it. English when none of them is spoken here.
    ///
    /// `variable` reads one of the four.
    #[must_use]
    pub fn of_desktop(variable: impl Fn(&str) -> Option<String>) -> Self {
        let set = |name: &str| variable(name).filter(|it| !it.is_empty());
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set).unwrap_or_default();
        if is_c(&locale) {
            return Self::En;
        }
        let wishes = set("LANGUAGE").unwrap_or_default();
        wishes.split(':').chain([locale.as_str()]).find_map(Self::of).unwrap_or_default()
    }

    pub(crate) const fn source(self) -> &'static str {
        match self {
            Self::En => include_str!("../locales/en.ftl"),
            Self::De => include_str!("../locales/de.ftl"),
            Self::Fr => include_str!("../locales/fr.ftl"),
            Self::Es => include_str!("../locales/es.ftl"),
            Self::Pt => include_str!("../locales/pt.ftl"),
        }
    }

    pub(crate) fn identifier(self) -> LanguageIdentifier {
        self.code().parse().unwrap_or_default()
    }
}

/// The locale of no language, also what a system without any has.
fn is_c(locale: &str) -> bool {
    let name = locale.split(['.', '@']).next().unwrap_or_default();
    matches!(name, "" | "C" | "POSIX")
}
