//! The alarm on Linux: a `timerfd` on `CLOCK_REALTIME`, absolute, cancelled when the clock is set (timerfd_create(2)). It fires at once
//! after a resume past its instant, and nothing polls.

use std::{io, os::fd::OwnedFd};

use chrono::{DateTime, Utc};
use rustix::time::{
    Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec, timerfd_create, timerfd_settime,
};
use tokio::io::unix::AsyncFd;

use super::{Alarm, Rung};

/// With nothing due the timer is set so far away (the year 2200), only to hear of clock changes.
const NEVER: i64 = 7_258_118_400;

struct Timer(AsyncFd<OwnedFd>);

/// The alarm of this system; needs a tokio runtime.
///
/// # Errors
/// When the system has no timer to give.
pub fn system_alarm() -> io::Result<impl Alarm> {
    let flags = TimerfdFlags::NONBLOCK | TimerfdFlags::CLOEXEC;
    let timer = timerfd_create(TimerfdClockId::Realtime, flags)?;
    // SAFETY: an `OwnedFd` is open, and the one that is moved in here is closed by nobody before the `AsyncFd` is dropped.
    Ok(Timer(unsafe { AsyncFd::register(timer)? }))
}

impl Alarm for Timer {
    async fn wait(&mut self, instant: Option<DateTime<Utc>>) -> Rung {
        // ECANCELED: the clock was set between two waits.
        if self.set(instant).is_err() {
            return Rung::ClockSet;
        }
        loop {
            let Ok(mut ready) = self.0.readable().await else { return Rung::ClockSet };
            match ready.try_io(|fd| rustix::io::read(fd, &mut [0_u8; 8][..]).map_err(io::Error::from)) {
                Ok(Ok(_)) => return Rung::Due,
                Ok(Err(_)) => return Rung::ClockSet,
                Err(_would_block) => {}
            }
        }
    }
}

impl Timer {
    fn set(&self, instant: Option<DateTime<Utc>>) -> rustix::io::Result<()> {
        let flags = TimerfdTimerFlags::ABSTIME | TimerfdTimerFlags::CANCEL_ON_SET;
        let once = Itimerspec { it_interval: Timespec::default(), it_value: spec(instant) };
        timerfd_settime(self.0.get_ref(), flags, &once).map(drop)
    }
}

/// The timer's own shape of an instant; never zero, which would disarm it.
fn spec(instant: Option<DateTime<Utc>>) -> Timespec {
    let seconds = instant.map_or(NEVER, |at| at.timestamp());
    let nanos = instant.map_or(0, |at| i64::from(at.timestamp_subsec_nanos()));
    Timespec { tv_sec: seconds.max(1), tv_nsec: nanos.min(999_999_999) }
}
