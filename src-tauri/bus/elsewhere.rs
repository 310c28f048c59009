//! macOS and Windows have no session bus: the command line answers from what is kept, and orders nothing from an instance that runs.

use std::convert::Infallible;

use crate::{bars::Bar, event::Outcome};

/// A running instance that can be asked: there is none.
pub enum Running {}

/// The instance that owns `name`: nobody can tell of one.
#[allow(clippy::unused_async, reason = "as on a bus")]
pub async fn running(_name: &str) -> Option<Running> {
    None
}

/// Whether there is a session bus.
#[allow(clippy::unused_async, reason = "as on a bus")]
pub async fn is_there() -> bool {
    false
}

#[allow(clippy::unused_async, reason = "as on a bus")]
#[allow(clippy::missing_errors_doc, reason = "there are none")]
impl Running {
    /// The answer to a question, as JSON.
    pub async fn ask(&self, _method: &str) -> Result<String, Infallible> {
        match *self {}
    }

    /// What came of an order.
    pub async fn order(&self, _method: &str) -> Result<Outcome, Infallible> {
        match *self {}
    }

    /// Why its window cannot be opened.
    pub async fn open(&self) -> Result<Option<String>, Infallible> {
        match *self {}
    }

    /// What a bar shows.
    pub async fn bar(&self) -> Result<Bar, Infallible> {
        match *self {}
    }

    /// Whether it has ended.
    pub async fn quit(&self) -> Result<bool, Infallible> {
        match *self {}
    }
}

/// What is told of an instance.
pub enum Told {
    /// It runs, and a bar shows this.
    Shows(Bar),
    /// It does not run.
    Off,
    /// The session bus has ended; nothing more will be told.
    BusEnded,
}

/// Follows an instance: not here.
pub enum Follower {}

/// There is no bus.
#[derive(Debug)]
pub struct NoBus;

impl Follower {
    /// # Errors
    /// Always, since there is no session bus.
    #[allow(clippy::unused_async, reason = "as on a bus")]
    pub async fn new(_name: &str) -> Result<Self, NoBus> {
        Err(NoBus)
    }

    /// What is told next.
    #[allow(clippy::unused_async, reason = "as on a bus")]
    pub async fn next(&mut self) -> Told {
        match *self {}
    }
}
