//! What reaches the loop from the outside, in one queue.

use agenda::{Input, Target};
use serde::{Deserialize, Serialize};
use tokio::sync::{mpsc, oneshot};

use crate::{messages::Source, notify::Server, open::OpenError, tray::Scheme};

/// One thing that happened outside the loop.
#[derive(Debug)]
pub enum Event {
    /// Something that the engine is to know.
    Happened(Input),
    /// The member clicked something that carries an activation token (Wayland), or none.
    Clicked(agenda::Action, Option<String>),
    /// A look at the page has ended.
    Looked {
        /// Which one, counted from the start.
        number: u64,
        /// What came of it, for the engine.
        input: Input,
        /// Why the page could not be kept, a sentence; none when it could.
        unkept: Option<String>,
    },
    /// The opener of an address has ended.
    Opened {
        /// The address.
        target: Target,
        /// Whether it was opened, or why not.
        outcome: Result<(), OpenError>,
        /// Who waits for that.
        asked: Option<Asked>,
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
    /// The desktop has this colour scheme; none that it tells of.
    Scheme(Option<Scheme>),
    /// Somebody on the bus wants to know something.
    Asked(Question, Asked),
    /// Somebody on the bus wants to join, with an activation token or none, and to know what comes of it.
    Join(Asked, Option<String>),
    /// Somebody on the bus wants the window, likewise, and waits until it is to be seen.
    Open(Asked, Option<String>),
    /// The page's own lines about a session were found, or are not there.
    Source(Source),
    /// The letter that the window wanted copied is on the clipboard, or why it is not.
    Copied(Result<(), String>),
    /// Something that the member should read.
    Say(String),
    /// A file cannot be watched, and why: a sentence; none: from now on it is watched.
    Watched(WatchedFile, Option<String>),
}

/// A file whose changes are waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WatchedFile {
    /// That of the settings.
    Settings,
    /// That of the member's time zone.
    Zone,
}

/// Where an answer goes: JSON.
pub type Asked = oneshot::Sender<String>;

/// What came of something that was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// Why it was not done, a sentence with the remedy; none when it was.
    pub trouble: Option<String>,
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
