//! The next session as one line of a status bar: waybar, polybar, i3blocks, or plain text.
//!
//! Everything is made from what tray and window show; a bar says the same in fewer words.

mod format;

use agenda::{Icon, Occurrence, View};
use serde::{Deserialize, Serialize};

pub use format::{Format, line, silence};

/// What a bar shows at one moment; as JSON the property `Bar` of `org.ospotray.OspoTray1`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bar {
    /// The session's title; of the application when nothing is next.
    pub title: String,
    /// How long until then ("in 25 min"); empty when nothing is next.
    pub until: String,
    /// When that is, or why there is nothing ("Thu 7 Oct, 18:00 · in 25 min").
    pub detail: String,
    /// What the icon says, without its number.
    pub state: State,
    /// Something is not sure.
    pub doubt: bool,
    /// No good reading for a long time.
    pub stale: bool,
    /// It wants to be looked at now.
    pub attention: bool,
    /// How many passed without a reminder ("1 missed"); empty when none did.
    #[serde(default)]
    pub missed: String,
}

/// How near the next session is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Nothing is scheduled.
    None,
    /// In more than an hour.
    Later,
    /// Within the hour.
    Soon,
    /// It is on.
    Now,
    /// One passed without a reminder.
    Missed,
}

impl Bar {
    /// What a bar shows of a view.
    #[must_use]
    pub fn of(view: &View) -> Self {
        let glance = &view.glance;
        Self {
            title: glance.title.clone(),
            until: next(view).map(|it| it.until.clone()).unwrap_or_default(),
            detail: glance.detail.clone(),
            state: match glance.icon {
                Icon::None => State::None,
                Icon::Day(_) => State::Later,
                Icon::Minutes(_) => State::Soon,
                Icon::On => State::Now,
                Icon::Missed => State::Missed,
            },
            doubt: glance.doubt,
            stale: glance.stale,
            attention: glance.attention,
            missed: glance.missed.clone(),
        }
    }

    /// Names by which a bar's style tells the states apart.
    fn classes(&self) -> Vec<&'static str> {
        let marks = [(self.doubt, "doubt"), (self.stale, "stale"), (self.attention, "attention")];
        let marks = marks.into_iter().filter_map(|(is, name)| is.then_some(name));
        std::iter::once(self.state.name()).chain(marks).collect()
    }
}

impl State {
    fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Later => "later",
            Self::Soon => "soon",
            Self::Now => "now",
            Self::Missed => "missed",
        }
    }
}

/// The session of the glance.
fn next(view: &View) -> Option<&Occurrence> {
    let next = view.agenda.next.as_ref()?;
    view.agenda.coming.iter().find(|it| it.id == *next)
}
