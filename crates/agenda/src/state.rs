//! All that the engine remembers, as one value: stored and loaded whole.
//!
//! It is keyed by schedule, holds no private link, and is bounded: what is over and off the page for long is let go.

use std::{collections::BTreeMap, time::Duration};

use chrono::{DateTime, NaiveDate, Utc};
use schedule::{Doubt, Page, Rule, Schedule, Session, Undated};
use serde::{Deserialize, Serialize};

use crate::{Change, Face, Notice, NoticeId, Now, PollResult, SessionId};

/// The version of [`State`] that this build writes.
pub const VERSION: u32 = 1;

/// What the engine remembers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct State {
    /// The version of this shape.
    pub version: u32,
    /// Chosen once at random by the shell: spreads the polls of many copies.
    pub seed: u64,
    /// How many sessions have been given an identity.
    #[serde(default)]
    pub named: u64,
    /// Whether the member has answered the first start's questions, or passed them over.
    #[serde(default)]
    pub first_start_done: bool,
    /// What is known of each schedule, by its address.
    #[serde(default)]
    pub schedules: BTreeMap<String, Kept>,
}

impl State {
    /// The state of a copy that has never run.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { version: VERSION, seed, named: 0, first_start_done: false, schedules: BTreeMap::new() }
    }
}

/// What is known of one schedule.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Kept {
    /// What the last good reading says beside its sessions; none before the first.
    pub good: Option<Good>,
    /// The sessions of the last good reading, and those of earlier ones that may come back.
    pub sessions: Vec<Known>,
    /// A reading that is not believed yet.
    pub suspect: Option<Suspect>,
    /// How the polls went.
    pub polls: Polls,
    /// Since when the page differs from what the member was told.
    pub changing_since: Option<DateTime<Utc>>,
    /// What was told as changed, oldest first.
    pub changes: Vec<Change>,
    /// The notices that are on the screen, or about to be.
    pub posted: BTreeMap<NoticeId, Posted>,
    /// The sessions that passed without a reminder, oldest first.
    pub missed: Vec<Missed>,
    /// When the member wanted nothing to ring, oldest first.
    pub quiet: Vec<Quiet>,
}

/// A time without reminders that the member asked for by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quiet {
    /// Since when.
    pub from: DateTime<Utc>,
    /// Until when, not included.
    pub until: DateTime<Utc>,
    /// Whether it has ended.
    pub over: bool,
}

/// The last good reading, without its sessions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Good {
    /// About the page and the group.
    pub page: Page,
    /// What is announced without a day.
    pub undated: Vec<Undated>,
    /// Repetitions as said.
    pub rules: Vec<Rule>,
    /// Doubts about the page as a whole.
    pub doubts: Vec<Doubt>,
    /// The size of the page in bytes, decoded.
    pub bytes: usize,
    /// Its main headings.
    #[serde(default)]
    pub headings: Vec<String>,
}

/// A session and all that the member and the engine did with it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Known {
    /// Its identity.
    pub id: SessionId,
    /// What the last good reading that had it says.
    pub session: Session,
    /// Whether the last good reading has it.
    pub listed: bool,
    /// When it was first read with the start that it has.
    pub first_seen: DateTime<Utc>,
    /// Whether the page moved it to a time that had passed already: then it has not been, and can move back.
    #[serde(default)]
    pub slipped: bool,
    /// The start at which it was over when it was looked at for having been missed: that is done once.
    #[serde(default)]
    pub passed: Option<DateTime<Utc>>,
    /// What the member was last told of it; none when nothing yet.
    #[serde(default)]
    pub face: Option<Face>,
    /// What needs no ringing any more, and why.
    #[serde(default)]
    pub told: Vec<Told>,
    /// When the member wants to be reminded again.
    #[serde(default)]
    pub snooze: Option<Snoozed>,
    /// Going, not going, or nothing said.
    #[serde(default)]
    pub going: Option<bool>,
    /// The start for which the member joined the call.
    #[serde(default)]
    pub joined: Option<DateTime<Utc>>,
    /// Minutes before the start at which this session rings, in place of the settings.
    #[serde(default)]
    pub leads: Option<Vec<u32>>,
    /// What can be taken back, oldest first.
    #[serde(default)]
    pub undo: Vec<Undo>,
}

impl Known {
    /// Whether the member has joined the session at the time that it has now.
    pub(crate) fn is_joined(&self) -> bool {
        self.joined.is_some() && self.joined == self.session.start
    }
}

/// What a reminder is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// A start at that instant.
    Start(DateTime<Utc>),
    /// The community track's start at that instant.
    Track(DateTime<Utc>),
    /// A session without a time on that date: told the day before.
    Day(NaiveDate),
    /// The member wanted to be reminded again at that instant.
    Snooze(DateTime<Utc>),
}

/// A reminder that is dealt with, and with it those of the same cause that were due earlier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// What it is for.
    pub cause: Cause,
    /// How many seconds before the start it was due.
    pub lead: i64,
    /// What became of it.
    pub how: How,
}

/// What became of a reminder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// It is being shown, for the first time or once more after a crash; the number counts the showings.
    AboutToRing(u8),
    /// It is to be shown again: it may not have been seen on the earlier showings.
    Again(u8),
    /// It was shown.
    Rung,
    /// Quiet hours held it back, for good.
    HeldBack,
    /// The member had joined, does not take part, or wanted quiet; undone when that is.
    Silenced,
    /// It was due before the member wanted it.
    Skipped,
}

/// A notice on the screen, or about to be.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Posted {
    /// As it was last sent.
    pub notice: Notice,
    /// The reminders that it stands for.
    pub claims: Vec<Claim>,
    /// Whether it is known to have been shown.
    pub rung: bool,
    /// The moment whose words it has ("in 10 min").
    #[serde(default)]
    pub worded: DateTime<Utc>,
    /// When showing it is tried again, after a failure.
    pub retry: Option<DateTime<Utc>>,
    /// How often showing it has failed.
    pub failures: u32,
    /// How often it may have been seen.
    #[serde(default = "once")]
    pub showings: u8,
    /// What stands on the screen under its name until it is known to have been shown itself. A start takes that from the screen, so that it is
    /// not stored.
    #[serde(skip)]
    pub earlier: Option<Box<Self>>,
}

fn once() -> u8 {
    1
}

impl Posted {
    /// A notice that is about to be shown for the first time, and stands for no reminder.
    pub(crate) fn new(notice: Notice, now: &Now) -> Self {
        Self {
            notice,
            claims: vec![],
            rung: false,
            worded: now.wall,
            retry: None,
            failures: 0,
            showings: 1,
            earlier: None,
        }
    }

    /// Whether anything stands on the screen under its name.
    pub(crate) fn is_shown(&self) -> bool {
        self.rung || self.earlier.is_some()
    }

    /// What stands on the screen under its name, as far as that is known.
    pub(crate) fn on_screen(self) -> Option<Box<Self>> {
        if self.rung { Some(Box::new(Self { earlier: None, ..self })) } else { self.earlier }
    }
}

/// One reminder of one session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// The session.
    pub session: SessionId,
    /// What it is for.
    pub cause: Cause,
    /// How many seconds before the start it was due.
    pub lead: i64,
    /// The start of the session that the notice names.
    pub start: Option<DateTime<Utc>>,
    /// Its date.
    #[serde(default)]
    pub date: Option<NaiveDate>,
}

/// A wish to be reminded again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snoozed {
    /// When.
    pub until: DateTime<Utc>,
    /// For how many minutes it was asked; none: until the start.
    pub minutes: Option<u32>,
}

/// Something that the member did and can take back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Undo {
    /// Joined.
    Joined,
    /// Joined while a reminder was on the screen.
    JoinedFromNotice,
    /// Dismissed.
    Dismissed {
        /// The snooze that it ended.
        snooze: Option<Snoozed>,
        /// Whether a reminder was on the screen.
        shown: bool,
    },
    /// Said going or not going; before, it was this.
    Going(Option<bool>),
}

/// A session that passed without a reminder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Missed {
    /// Which one.
    pub session: SessionId,
    /// Its title.
    pub title: String,
    /// When it started; where the page says no time, the day's first moment in UTC.
    pub start: DateTime<Utc>,
    /// Its day, where the page says no time.
    #[serde(default)]
    pub date: Option<NaiveDate>,
    /// When it was over.
    pub over: DateTime<Utc>,
    /// Whether the member has looked at it.
    pub seen: bool,
}

/// A reading that does not look like the schedule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Suspect {
    /// What it says.
    pub schedule: Schedule,
    /// Its size in bytes.
    pub bytes: usize,
    /// What is wrong with it.
    pub why: Suspicion,
    /// When it was first read.
    pub since: DateTime<Utc>,
    /// Its main headings, which a schedule is written without.
    #[serde(default)]
    pub headings: Vec<String>,
}

impl Suspect {
    /// What it says, with its main headings.
    pub(crate) fn whole(&self) -> Schedule {
        let mut schedule = self.schedule.clone();
        schedule.page.headings.clone_from(&self.headings);
        schedule
    }
}

/// What is wrong with a reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Suspicion {
    /// It has no session, and there were some to come.
    NoSession,
    /// It has another title.
    OtherTitle,
    /// It asks for a password.
    Login,
    /// It has a tenth of its size.
    Shrunk,
}

/// How the polls of a page went.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Polls {
    /// When the page was last asked for.
    pub last: Option<DateTime<Utc>>,
    /// When it was last read well, or confirmed unchanged.
    pub last_good: Option<DateTime<Utc>>,
    /// How the last poll ended.
    pub result: Option<PollResult>,
    /// A sentence about the last poll.
    pub message: String,
    /// How many polls in a row have failed.
    pub failures: u32,
    /// For how long the server calls its last answer fresh.
    pub fresh_for: Option<Duration>,
    /// For how long after the last poll the server asks us to stay away.
    pub retry_after: Option<Duration>,
}
