//! A notification as a value.

use serde::{Deserialize, Serialize};

use crate::{Action, NoticeId, SessionId};

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
