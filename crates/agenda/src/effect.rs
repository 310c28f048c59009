//! What the engine asks of the shell. Effects are performed in the order in which they are given.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{Action, Entry, Place, SessionId, View};

/// One thing to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Write [`crate::Engine::state`] to disk, durably, before the next effect is performed.
    Remember,
    /// Ask for the page of a schedule; answer with `PageRead`, `PageUnchanged` or `FetchFailed`.
    Fetch {
        /// Its address, as in [`crate::Preferences::schedule`].
        schedule: String,
        /// Whether the member asked: then the server is asked even when the kept answer is fresh.
        by_member: bool,
    },
    /// Show a notice, in place of the one with the same identifier where that is still shown; answer with `Rang` or `NotRang`.
    Ring(Notice),
    /// Put these words in the place of a notice's, where that is still shown, without ringing again; nothing answers.
    Reword(Notice),
    /// Take a notice from the screen.
    Withdraw(NoticeId),
    /// Draw tray, menu and window anew.
    Show(Box<View>),
    /// Open an address in the browser or the call's application.
    Open(Target),
    /// Open the window at that place.
    OpenWindow(Place),
    /// Put a text on the clipboard.
    Copy(String),
    /// End the application with exit code 0.
    Quit,
    /// Wake the engine at that instant of the wall clock and not before; replaces the last one. `None`: nothing is due.
    WakeAt(Option<DateTime<Utc>>),
    /// Append to the log.
    Log(Entry),
}

/// The identity of a notice: the same from its first showing to its withdrawal, across restarts.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct NoticeId(pub String);

/// A notification, as plain text without markup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// Its identity.
    pub id: NoticeId,
    /// What it is about.
    pub kind: NoticeKind,
    /// The first line: the session's title.
    pub summary: String,
    /// The other lines.
    pub body: Vec<String>,
    /// What the member can do with it, the first one also by a click on the notice itself.
    pub offers: Vec<Offer>,
    /// How it presses.
    pub urgency: Urgency,
    /// The sessions that it speaks of.
    pub sessions: Vec<SessionId>,
    /// For a reminder: how many minutes before the start it was due.
    pub lead_minutes: Option<i64>,
    /// Whether it must not be missed: the member wants a window above all others, or what comes nearest to it.
    #[serde(default)]
    pub alert: bool,
}

/// What a notice is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeKind {
    /// A session is about to start or starts.
    Reminder,
    /// A session that started while nothing could ring.
    Late,
    /// The schedule has changed.
    Change,
    /// Something that the member should know of the application itself.
    Word,
}

/// One thing that a notice offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Its key on the bus (`join`, `snooze-5`).
    pub key: String,
    /// Its words.
    pub label: String,
    /// What it does; the only thing that it can do.
    pub action: Action,
}

/// How a notice presses (Desktop Notifications Specification, urgency levels).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Urgency {
    /// It can wait.
    Low,
    /// It is of now.
    Normal,
    /// It must not be missed.
    Critical,
}

/// An address to open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// The whole address.
    pub url: String,
    /// Whether it is the member's own: then it stands in no log.
    pub private: bool,
}
