//! What a member can do, in tray, notice, window or on the command line.

use serde::{Deserialize, Serialize};

use crate::SessionId;

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
    /// Begin a mail that asks the group's contact for the call's link.
    AskForLink,
    /// The first start's questions are answered or passed over.
    FirstStartDone,
    /// Open the window, where the member looks at all that is new.
    OpenWindow,
    /// Open the window at a place in it; what was missed of a session is looked at with it.
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

/// Until when a session's reminder is put off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Snooze {
    /// For so many minutes from now.
    Minutes(u32),
    /// Until the session starts.
    Start,
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
    /// How the application is doing, and what is wrong.
    Health,
}
