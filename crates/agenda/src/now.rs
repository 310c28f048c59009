//! The moment of a step, as a value.

use chrono::{DateTime, Utc};
use schedule::Zone;

/// The wall clock and the member's zone at one step; nothing else in this crate knows what time it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Now {
    /// The instant on the wall clock.
    pub wall: DateTime<Utc>,
    /// The zone in which the member reads times.
    pub zone: Zone,
}

impl Now {
    /// The civil time of `instant` in the member's zone.
    #[must_use]
    pub fn local(&self, instant: DateTime<Utc>) -> DateTime<Zone> {
        instant.with_timezone(&self.zone)
    }
}
