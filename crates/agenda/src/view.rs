//! What is on the screen, as values: one for tray, menu, window and command line on every desktop.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{Action, JoinHint, SessionId};

/// Everything that is shown at one moment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct View {
    /// Icon and tooltip.
    pub glance: Glance,
    /// The menu, from top to bottom.
    pub menu: Vec<MenuRow>,
    /// What the window lists.
    pub agenda: crate::Agenda,
}

/// The tray's answer to "when?".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Glance {
    /// What the icon says.
    pub icon: Icon,
    /// A small `?`: something is not sure.
    pub doubt: bool,
    /// No good reading for a long time.
    pub stale: bool,
    /// Whether it wants to be looked at now.
    pub attention: bool,
    /// First line of the tooltip ("Universities & Academia").
    pub title: String,
    /// Second line of the tooltip ("Thu 7 Oct, 18:00 · in 25 min"), with what the mark on the icon means.
    pub detail: String,
    /// How many sessions passed without a reminder since the member last looked ("1 missed"); empty when none did.
    pub missed: String,
}

/// What the icon says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Icon {
    /// Nothing is scheduled.
    None,
    /// The day of the month of the next session, 1–31.
    Day(u8),
    /// The minutes left, 60–1.
    Minutes(u8),
    /// A session is on.
    On,
    /// A session passed without a reminder.
    Missed,
}

/// One row of the menu.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "row")]
pub enum MenuRow {
    /// A line between groups.
    Separator,
    /// Words, with what a click does (none: it cannot be clicked) and the rows beneath.
    Item {
        /// A stable name of the row, the same while its words change ("join").
        key: String,
        /// Its words, as plain text: no mnemonics, no markup.
        label: String,
        /// What a click does.
        action: Option<Action>,
        /// For a choice, whether it is made.
        checked: Option<bool>,
        /// The rows of its submenu.
        rows: Vec<MenuRow>,
    },
}

/// The next session, as `ospo-tray next --json` prints it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Next {
    /// Its identity.
    #[serde(skip)]
    pub id: Option<SessionId>,
    /// Its title.
    pub title: String,
    /// The instant of its start; none when only the date is known.
    pub start: Option<DateTime<Utc>>,
    /// The instant of its end, as the page says it.
    pub end: Option<DateTime<Utc>>,
    /// The start in the member's zone, RFC 3339; the date alone when no time is said.
    pub local: String,
    /// Seconds until the start, negative once it has started; none when only the date is known.
    pub in_seconds: Option<i64>,
    /// How sure the page is of it.
    pub status: schedule::Status,
    /// Sentences.
    pub doubts: Vec<String>,
    /// What *Join* would do; none when there is nothing to open.
    pub join: Option<JoinHint>,
}

/// How the schedule is doing, as the `schedule` of `ospo-tray status --json`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ScheduleStatus {
    /// Its address.
    pub url: String,
    /// When the page was last asked for.
    pub last_poll: Option<DateTime<Utc>>,
    /// When it was last read well (or confirmed unchanged).
    pub last_good: Option<DateTime<Utc>>,
    /// How the last poll ended.
    pub result: Option<PollResult>,
    /// A sentence about the last poll.
    pub message: String,
    /// When the page is asked for next.
    pub next_poll: Option<DateTime<Utc>>,
    /// How many sessions the serving reading has.
    pub sessions: usize,
    /// The size of the serving page in bytes, decoded.
    pub bytes: usize,
}

/// How a poll ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PollResult {
    /// The page was read.
    Ok,
    /// The page has not changed.
    NotModified,
    /// The page could not be had.
    Failed,
    /// The page was read and is not believed.
    Doubtful,
}
