//! One alarm on the wall clock, which also tells when somebody sets the clock.

use std::future::Future;

use chrono::{DateTime, Utc};

/// Why an [`Alarm`] came back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rung {
    /// The instant has come.
    Due,
    /// The wall clock was set, or the computer came back from sleep.
    ClockSet,
}

/// Waits for an instant of the wall clock, whatever happens to that clock meanwhile.
pub trait Alarm {
    /// Waits until the wall clock stands at `instant` (for ever when there is none) or is set.
    fn wait(&mut self, instant: Option<DateTime<Utc>>) -> impl Future<Output = Rung>;
}
