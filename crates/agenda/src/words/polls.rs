//! How the page was asked for and read.

use chrono::{DateTime, Utc};
use words::args;

use super::when::clock;
use crate::{Now, Suspicion};

/// "The page was read; it has 5 sessions."
pub(crate) fn read(sessions: usize, now: &Now) -> String {
    now.fill("poll-read", &args!["n" => sessions])
}

/// What is wrong with a reading that is not believed.
pub(crate) fn suspicion(why: Suspicion, now: &Now) -> String {
    now.say(match why {
        Suspicion::NoSession => "poll-no-session",
        Suspicion::OtherTitle => "poll-other-title",
        Suspicion::Login => "poll-login",
        Suspicion::Shrunk => "poll-shrunk",
    })
}

/// "example.org could not be found. Is this computer online? Next try at 18:05."
pub(crate) fn not_reached(why: &str, again: DateTime<Utc>, now: &Now) -> String {
    now.fill("tray-not-reached", &args!["why" => why, "clock" => clock(again, now)])
}
