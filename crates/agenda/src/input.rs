//! What can happen to the engine: everything that it learns comes in here.

use std::time::Duration;

use schedule::Schedule;
use serde::{Deserialize, Serialize};

use crate::{NoticeId, Preferences, SessionId};

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

/// Something that the member wants. Menu rows, notices and the window offer these values; none takes an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "do")]
pub enum Action {
    /// Open the call of a session (or what there is instead); of the next one when none is named.
    Join {
        /// Which session.
        session: Option<SessionId>,
    },
    /// Be reminded of a session again.
    Snooze {
        /// Which session.
        session: SessionId,
        /// When.
        until: Snooze,
    },
    /// Be reminded of several sessions again that one notice names.
    SnoozeAll {
        /// Which sessions.
        sessions: Vec<SessionId>,
        /// When.
        until: Snooze,
    },
    /// Let a session ring so many minutes before its start, in place of what the settings say.
    SetLeads {
        /// Which session.
        session: SessionId,
        /// Minutes before the start; an empty list: never; none: as the settings say.
        minutes: Option<Vec<u32>>,
    },
    /// Hear nothing more of the reminder that is on the screen.
    Dismiss {
        /// Which session.
        session: SessionId,
    },
    /// The member takes part: quiet hours do not hold it back.
    Going {
        /// Which session.
        session: SessionId,
    },
    /// The member does not take part: it rings no more.
    NotGoing {
        /// Which session.
        session: SessionId,
    },
    /// The member says nothing of it any more, neither going nor not.
    Undecided {
        /// Which session.
        session: SessionId,
    },
    /// Take back the last of joined, dismissed, going and not going for a session.
    Undo {
        /// Which session.
        session: SessionId,
    },
    /// Ask the server for the page now.
    Refresh,
    /// Believe the suspicious reading that is being held back.
    Accept,
    /// Open the schedule's page in the browser.
    OpenPage,
    /// Open a link about the group.
    OpenAbout {
        /// Which of [`schedule::Page::about`], from 0; none is the contact.
        link: Option<usize>,
    },
    /// Open the window.
    OpenWindow,
    /// Open the window at a place in it.
    Look {
        /// Where.
        at: Place,
    },
    /// Put what the page says of a session on the clipboard.
    Copy {
        /// Which session.
        session: SessionId,
    },
    /// Let nothing ring until tomorrow morning but what the member takes part in.
    Quiet,
    /// Take that back.
    EndQuiet,
    /// What changed has been looked at.
    Seen,
    /// End the application.
    Quit,
}

/// A place in the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "place", deny_unknown_fields)]
pub enum Place {
    /// The agenda, as it opens by itself.
    Agenda,
    /// A session in it.
    Session {
        /// Which session.
        session: SessionId,
    },
    /// How a session's time was read.
    Why {
        /// Which session.
        session: SessionId,
    },
    /// The setting of the call link of a session's group.
    CallLink {
        /// Which session.
        session: SessionId,
    },
    /// The settings.
    Settings,
}

/// Until when a session's reminder is put off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Snooze {
    /// For so many minutes from now.
    Minutes(u32),
    /// Until the session starts.
    Start,
}
