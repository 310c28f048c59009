//! The next session in words, for people on a terminal.

use ::words::{Clock, Language};
use chrono::TimeDelta;
use schedule::Zone;

use crate::{Next, Now, horizon::Horizon, words};

impl Next {
    /// When it is, in the member's zone and as seen at the moment of the answer: "Thu 7 Oct, 18:00 · in 25 min"; the date alone when no
    /// time is said.
    #[must_use]
    pub fn when(&self, zone: &Zone, language: Language, clock: Clock) -> String {
        match self.start.zip(self.in_seconds) {
            Some((start, left)) => {
                let now = Now { wall: start - TimeDelta::seconds(left), zone: zone.clone(), language, clock };
                let until = words::until(start, &now, &mut Horizon::after(now.wall));
                format!("{} · {until}", words::moment(start, &now))
            }
            None => self.local.clone(),
        }
    }
}
