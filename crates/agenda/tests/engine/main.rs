//! The engine from outside: what a member sees and hears, step by step. The language of these tests is in `stage`.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod actions;
mod alert;
mod asking;
mod bounded;
mod changing;
mod clock;
mod crash;
mod doubts;
mod first_start;
mod glance;
mod ignored;
mod joining;
mod language;
mod listed;
mod looking;
mod menu;
mod missed;
mod parting;
mod polling;
mod quiet;
mod rewording;
mod ringing;
mod snoozing;
mod stage;
mod tracks;
mod trust;
mod upcoming;
