//! One change of the schedule as a value: what a session was, and what it is.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::SessionId;

/// What makes a session another one for the member when it changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Face {
    /// Its title.
    pub title: String,
    /// Its topic.
    pub topic: Option<String>,
    /// Its date as said.
    pub date: NaiveDate,
    /// Its start.
    pub start: Option<DateTime<Utc>>,
    /// Whether it is called off.
    pub cancelled: bool,
    /// Whether the page has it.
    pub listed: bool,
}

/// One change of the schedule, as it was told.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// When it was told.
    pub at: DateTime<Utc>,
    /// What kind of change.
    pub kind: ChangeKind,
    /// Which session.
    pub session: SessionId,
    /// What it is now; for a session that is gone, what it was.
    pub is: Face,
    /// What it was when it was last told of; none for a new one.
    pub was: Option<Face>,
    /// Whether the member has looked at it.
    pub seen: bool,
}

/// What kind of change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// The page did not have it before, or had called it off.
    New,
    /// It is on another date.
    Moved,
    /// It is at another time of the same date.
    Retimed,
    /// It has another title or topic.
    Renamed,
    /// The page calls it off.
    Cancelled,
    /// The page has it no more, though it is not over.
    Gone,
}
