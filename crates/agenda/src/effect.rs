//! What the engine asks of the shell. Effects are performed in the order in which they are given.

use chrono::{DateTime, Utc};

use crate::{Entry, Notice, NoticeId, Place, Target, View};

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
    Ring {
        /// Which one.
        notice: Notice,
        /// Whether all that it is for could not be shown before (`NotRang`) and is tried again: where a line stands for it, none is added.
        again: bool,
    },
    /// Put these words in the place of a notice's, where that is still shown, without ringing again; nothing answers.
    Reword(Notice),
    /// Take a notice from the screen.
    Withdraw(NoticeId),
    /// Draw tray, menu and window anew.
    Show(Box<View>),
    /// Open an address in the browser or the call's application; answer with `Opened` or `NotOpened`.
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
