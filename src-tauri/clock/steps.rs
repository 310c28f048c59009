//! The alarm of other systems: sleeps of at most 30 s, and a look at the wall clock after each.

use std::{io, time::Duration};

use chrono::{DateTime, TimeDelta, Utc};

use super::{Alarm, Rung};

const STEP: Duration = Duration::from_secs(30);

struct Steps;

/// The alarm of this system; needs a tokio runtime.
///
/// # Errors
/// None on these systems.
pub fn system_alarm() -> io::Result<impl Alarm> {
    Ok(Steps)
}

impl Alarm for Steps {
    async fn wait(&mut self, instant: Option<DateTime<Utc>>) -> Rung {
        loop {
            let before = Utc::now();
            let left = instant.map_or(STEP, |at| (at - before).to_std().unwrap_or_default());
            if left.is_zero() {
                return Rung::Due;
            }
            let sleep = left.min(STEP);
            tokio::time::sleep(sleep).await;
            if was_set(Utc::now() - before, sleep) {
                return Rung::ClockSet;
            }
        }
    }
}

/// Whether the wall clock went on by another span than was slept: it was set, or the computer slept too.
fn was_set(by_the_wall: TimeDelta, slept: Duration) -> bool {
    (by_the_wall - TimeDelta::from_std(slept).unwrap_or_default()).abs() > TimeDelta::seconds(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn it_rings_at_its_instant_and_at_once_for_one_that_has_passed() {
        let mut alarm = system_alarm().unwrap();
        assert_eq!(alarm.wait(Some(Utc::now() - TimeDelta::hours(1))).await, Rung::Due);
        let soon = Utc::now() + TimeDelta::milliseconds(80);
        assert_eq!(alarm.wait(Some(soon)).await, Rung::Due);
        assert!(Utc::now() >= soon);
    }

    #[test]
    fn a_step_that_took_longer_by_the_wall_than_it_slept_was_a_clock_that_was_set() {
        assert!(was_set(TimeDelta::seconds(3630), STEP));
        assert!(was_set(TimeDelta::seconds(-3570), STEP));
        assert!(!was_set(TimeDelta::seconds(31), STEP));
    }
}
