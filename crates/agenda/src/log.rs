//! The log: what was due, rung, held back, missed, and why.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// One line of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// When, on the wall clock.
    pub at: DateTime<Utc>,
    /// What kind of thing happened.
    pub kind: EntryKind,
    /// A sentence for the member; never a private link.
    pub text: String,
}

/// What kind of thing happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EntryKind {
    /// A reminder was shown.
    Rung,
    /// A reminder could not be shown.
    Failed,
    /// Quiet hours, joined, dismissed or not going kept a reminder from being shown.
    HeldBack,
    /// A session passed without a reminder.
    Missed,
    /// A shown notice was taken back.
    Withdrawn,
    /// The schedule changed.
    Change,
    /// A poll of the page and its result.
    Poll,
    /// Something that the member did.
    Action,
    /// Something else about the application.
    Word,
}
