//! How often something may be done in a row. A member who clicks is never held up; a program that pretends to be one is.

use chrono::{DateTime, TimeDelta, Utc};

/// So many at once, and one more after each pause.
#[derive(Debug, Clone)]
pub struct Allowance {
    most: u32,
    pause: TimeDelta,
    left: u32,
    since: DateTime<Utc>,
}

impl Allowance {
    /// `most` at once, and one more for each `pause` that passes.
    #[must_use]
    pub const fn new(most: u32, pause: TimeDelta) -> Self {
        Self { most, pause, left: most, since: DateTime::<Utc>::UNIX_EPOCH }
    }

    /// When the next pause is over, after which it may be done once more.
    #[must_use]
    pub fn next(&self) -> DateTime<Utc> {
        self.since + self.pause
    }

    /// Whether it may be done once more at this moment; a clock that was set back starts anew.
    pub fn take(&mut self, now: DateTime<Utc>) -> bool {
        let passed = now - self.since;
        let earned = passed.num_milliseconds() / self.pause.num_milliseconds().max(1);
        if passed < TimeDelta::zero() {
            self.since = now;
        } else if earned > 0 {
            let earned = u32::try_from(earned).unwrap_or(u32::MAX);
            self.left = self.left.saturating_add(earned).min(self.most);
            self.since = now;
        }
        let may = self.left > 0;
        self.left = self.left.saturating_sub(1);
        may
    }
}
