//! What reaches the loop from the outside, in one queue.

use agenda::{Failure, Input};
use tokio::sync::{mpsc, oneshot};

use crate::{fetch::Fetched, messages::Source, notify::Server};

/// One thing that happened outside the loop.
#[derive(Debug)]
pub enum Event {
    /// Something that the engine is to know.
    Happened(Input),
    /// The member clicked something that carries an activation token (Wayland), or none.
    Clicked(agenda::Action, Option<String>),
    /// A fetch ended.
    Fetched {
        /// The address of the schedule.
        schedule: String,
        /// What came back.
        fetched: Fetched,
    },
    /// A page was read, or could not be.
    Read {
        /// The address of the schedule.
        schedule: String,
        /// What it says.
        outcome: Result<agenda::Reading, Failure>,
    },
    /// The settings file has changed.
    SettingsTouched,
    /// The member's time zone may be another one; its name where the system's time service told it.
    ZoneChanged(Option<String>),
    /// A tray host appeared or went away.
    TrayHost(bool),
    /// The program that shows the tray, or none that is known.
    TrayHostNamed(Option<String>),
    /// Some seconds after the start there is still no tray host.
    NoPanel,
    /// Which notification server there is; none while one has just taken the place of another and is not known yet.
    NotificationServer(Option<Server>),
    /// Somebody on the bus wants to know something.
    Asked(Question, oneshot::Sender<String>),
    /// The page's own lines about a session were found, or are not there.
    Source(Source),
    /// Somebody on the bus opens the window, with that activation token, and waits until it is to be seen.
    Opening(Option<String>, oneshot::Sender<String>),
    /// A link was opened, or why it was not.
    Opened(Option<String>),
    /// Something that the member should read.
    Say(String),
}

/// What can be asked of a running instance; the answer is JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// The next session.
    Next,
    /// How everything is doing.
    Status,
    /// The log.
    Log,
    /// What a bar shows.
    Bar,
    /// Ask the server for the page now, and how that went.
    Refresh,
    /// Show a notification for a trial, and whether it is on the screen.
    TestNotification,
}

/// The sending side of the loop's queue.
pub type Events = mpsc::UnboundedSender<Event>;
