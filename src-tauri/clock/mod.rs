//! What time it is: the one place where `now()` is called.

use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio::sync::watch;

mod alarm;
#[cfg(any(not(target_os = "linux"), test))]
mod steps;
#[cfg(target_os = "linux")]
mod timerfd;
pub mod zone;

pub use alarm::{Alarm, Rung};
#[cfg(not(target_os = "linux"))]
pub use steps::system_alarm;
#[cfg(target_os = "linux")]
pub use timerfd::system_alarm;

/// The wall clock, or one that was made up for a profile or a test.
#[derive(Debug, Clone)]
pub enum Clock {
    /// The wall clock of this computer.
    Wall,
    /// A clock that stood at `origin` when the wall clock stood at `started`, and runs `speed` times as fast.
    Made {
        /// Where it started.
        origin: DateTime<Utc>,
        /// When it started, on the wall clock.
        started: DateTime<Utc>,
        /// How many of its seconds pass in one.
        speed: f64,
    },
    /// A clock that stands where it is put.
    Still(watch::Receiver<DateTime<Utc>>),
}

impl Clock {
    /// A clock that stands at `origin` now and runs `speed` times as fast as the wall clock.
    #[must_use]
    pub fn made(origin: DateTime<Utc>, speed: f64) -> Self {
        Self::Made { origin, started: Utc::now(), speed }
    }

    /// The instant on this clock.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        match self {
            Self::Wall => Utc::now(),
            Self::Made { origin, started, speed } => later(*origin, Utc::now() - *started, *speed),
            Self::Still(at) => *at.borrow(),
        }
    }

    /// The instant on the wall clock at which this clock will stand at `instant`.
    #[must_use]
    pub fn wall_at(&self, instant: DateTime<Utc>) -> DateTime<Utc> {
        match self {
            Self::Wall | Self::Still(_) => instant,
            Self::Made { origin, started, speed } => later(*started, instant - *origin, 1.0 / *speed),
        }
    }
}

impl Clock {
    /// How long that much of this clock takes on the wall clock.
    #[must_use]
    pub fn wall_length(&self, span: Duration) -> Duration {
        match self {
            Self::Wall | Self::Still(_) => span,
            Self::Made { speed, .. } => span.div_f64(*speed),
        }
    }
}

/// `span` times `factor` after `from`, or as far from it as there are dates.
fn later(from: DateTime<Utc>, span: chrono::TimeDelta, factor: f64) -> DateTime<Utc> {
    let end =
        if span < chrono::TimeDelta::zero() { DateTime::<Utc>::MIN_UTC } else { DateTime::<Utc>::MAX_UTC };
    from.checked_add_signed(scaled(span, factor)).unwrap_or(end)
}

/// `span` times `factor`, to the microsecond, away from zero: an alarm on a scaled clock never comes early.
#[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation)]
fn scaled(span: chrono::TimeDelta, factor: f64) -> chrono::TimeDelta {
    let micros = span.num_microseconds().map_or(0.0, |micros| micros as f64);
    chrono::TimeDelta::microseconds((micros * factor).ceil() as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_made_clock_stands_where_it_was_told_and_runs_at_its_speed() {
        let origin: DateTime<Utc> = "2021-10-07T15:30:00Z".parse().unwrap();
        let clock = Clock::made(origin, 60.0);
        let due = origin + chrono::TimeDelta::minutes(10);
        let wait = clock.wall_at(due) - clock.wall_at(origin);
        assert_eq!(wait, chrono::TimeDelta::seconds(10));
        assert!(clock.now() >= origin);
    }
}
