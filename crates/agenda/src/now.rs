//! The moment of a step, and how the member reads it, as a value.

use chrono::{DateTime, Utc};
use schedule::Zone;
use words::{Args, Clock, Language};

/// The wall clock, the member's zone, language and clock at one step; nothing else in this crate knows what time it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Now {
    /// The instant on the wall clock.
    pub wall: DateTime<Utc>,
    /// The zone in which the member reads times.
    pub zone: Zone,
    /// The language in which everything is worded.
    pub language: Language,
    /// The clock on which times are read.
    pub clock: Clock,
}

impl Now {
    /// The civil time of `instant` in the member's zone.
    #[must_use]
    pub fn local(&self, instant: DateTime<Utc>) -> DateTime<Zone> {
        instant.with_timezone(&self.zone)
    }

    /// The text of an id, in the member's language.
    /// A moment in the member's words: "Thu 8 Oct, 18:00".
    #[must_use]
    pub fn moment(&self, instant: DateTime<Utc>) -> String {
        crate::words::moment(instant, self)
    }

    pub(crate) fn say(&self, id: &str) -> String {
        self.language.say(id)
    }

    /// The same, its placeholders filled.
    pub(crate) fn fill(&self, id: &str, args: &Args<'_>) -> String {
        self.language.fill(id, args)
    }
}
