//! Until when what was just written stays true: each phrase that counts time notes when it would read differently.

use chrono::{DateTime, Utc};

/// The next instant at which a visible word changes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Horizon {
    now: DateTime<Utc>,
    next: Option<DateTime<Utc>>,
}

impl Horizon {
    pub(crate) fn after(now: DateTime<Utc>) -> Self {
        Self { now, next: None }
    }

    /// Something changes at that instant; what lies behind is of no interest.
    pub(crate) fn note(&mut self, at: DateTime<Utc>) {
        if at > self.now && self.next.is_none_or(|next| at < next) {
            self.next = Some(at);
        }
    }

    pub(crate) fn next(&self) -> Option<DateTime<Utc>> {
        self.next
    }
}
