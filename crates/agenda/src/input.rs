//! What can happen to the engine: everything that it learns comes in here.

use std::time::Duration;

use schedule::Schedule;

use crate::{Action, NoticeId, Preferences, Target};

/// One thing that happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Input {
    /// The application has started, with the state it kept.
    Started,
    /// The page of `schedule` was fetched and read.
    PageRead {
        /// The address of the schedule, as in [`Preferences::schedule`].
        schedule: String,
        /// What it says.
        reading: Reading,
    },
    /// The page of `schedule` was asked for and has not changed since the last `PageRead`, believed or not.
    ///
    /// The shell keeps the validators of an answer only after the effects of its `PageRead` are performed: else a crash between the
    /// two would let an unseen page count as unchanged.
    PageUnchanged {
        /// The address of the schedule.
        schedule: String,
        /// For how long the server calls its answer fresh.
        freshness: Freshness,
    },
    /// The page of `schedule` could not be fetched or read.
    FetchFailed {
        /// The address of the schedule.
        schedule: String,
        /// What happened.
        failure: Failure,
    },
    /// The instant of [`crate::Effect::WakeAt`] has come, or may have.
    Woke,
    /// The computer came back from sleep.
    Resumed,
    /// The network came back.
    NetworkBack,
    /// Somebody set the wall clock.
    ClockChanged,
    /// The member's zone is another one.
    ZoneChanged,
    /// A notice of [`crate::Effect::Ring`] is on the screen (or, without a notification server, on the terminal).
    Rang(NoticeId),
    /// A notice of [`crate::Effect::Ring`] could not be shown.
    NotRang {
        /// Which one.
        notice: NoticeId,
        /// The reason, a sentence.
        why: String,
    },
    /// The notice left the screen without an action: the member closed it (`by_member`) or it expired.
    Closed {
        /// Which one.
        notice: NoticeId,
        /// Whether the member closed it.
        by_member: bool,
    },
    /// The address of [`crate::Effect::Open`] has been opened.
    Opened(Target),
    /// The address of [`crate::Effect::Open`] could not be opened.
    NotOpened {
        /// Which one.
        target: Target,
        /// The reason, a sentence with the remedy.
        why: String,
    },
    /// The member did something, in tray, notice, window or on the command line.
    Acted(Action),
    /// The settings changed.
    PreferencesChanged(Preferences),
}

/// What one fetch of a page brought.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// What the page says.
    pub schedule: Schedule,
    /// The size of the page in bytes, decoded.
    pub bytes: usize,
    /// For how long the server calls its answer fresh.
    pub freshness: Freshness,
}

/// For how long an answer may be kept, as the server says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Freshness {
    /// How long from now the answer stays fresh by its headers; none when they do not say.
    pub fresh_for: Option<Duration>,
}

/// Why a page could not be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// A sentence: what happened and what to do.
    pub message: String,
    /// How long the server asks us to stay away (`Retry-After`, RFC 9110 10.2.3).
    pub retry_after: Option<Duration>,
}
