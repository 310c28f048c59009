//! In which ink the icon is drawn: as the member set it, or as the desktop's colours want it.

use serde::{Deserialize, Serialize};

use super::draw::Theme;

/// The setting `tray.icon`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum IconColour {
    /// Light on dark where the desktop is dark, dark on light where it is light, in colour where it does not say. That is the colour of
    /// windows, and a panel may have another: so the leaf has a ground of its own, and is read on any.
    #[default]
    Automatic,
    /// Light ink, for a dark panel.
    Light,
    /// Dark ink, for a light panel.
    Dark,
    /// In colour, for any panel.
    Colour,
}

/// How the desktop wants its programs to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scheme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl IconColour {
    /// Each with its name in the settings.
    pub const ALL: [(&'static str, Self); 4] = [
        ("automatic", Self::Automatic),
        ("light", Self::Light),
        ("dark", Self::Dark),
        ("colour", Self::Colour),
    ];

    /// Its name in the settings.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, colour)| *colour == self).map_or("", |(name, _)| *name)
    }

    /// The ground that is drawn for.
    #[must_use]
    pub fn theme(self, desktop: Option<Scheme>) -> Theme {
        match (self, desktop) {
            (Self::Light, _) => Theme::Dark,
            (Self::Dark, _) => Theme::Light,
            (Self::Automatic, Some(Scheme::Dark)) => Theme::LightOnSlate,
            (Self::Automatic, Some(Scheme::Light)) => Theme::DarkOnPaper,
            (Self::Colour, _) | (Self::Automatic, None) => Theme::Colour,
        }
    }
}

impl Scheme {
    /// Each with its name.
    pub const ALL: [(&'static str, Self); 2] = [("light", Self::Light), ("dark", Self::Dark)];

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, scheme)| *scheme == self).map_or("", |(name, _)| *name)
    }

    /// The one of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(its, _)| *its == name).map(|(_, scheme)| *scheme)
    }
}
