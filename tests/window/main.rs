//! The window from outside: the real `ospo-tray-window` on a display of its own, driven over WebDriver, with the test in the background
//! process's place at its standard input and output.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod agenda;
mod agenda_keys;
mod alert;
mod application;
mod axe;
mod background;
mod child;
mod colours;
mod contrast;
mod controls;
mod copying;
mod desk;
mod driver;
mod engine;
mod every;
mod first_start;
mod fits;
mod frame_keys;
mod health;
mod keyboard;
mod keys;
mod places;
#[path = "../support/processes.rs"]
mod processes;
mod real;
/// The other programs of a desktop, each stood up on the desk's bus by the test that needs it.
#[allow(dead_code)]
#[path = "../support"]
mod peers {
    pub mod bus;
    pub mod daemon;
    pub mod portal;
    pub mod rules;
    pub mod story;
}
mod rtl;
mod sample;
mod seen;
mod sessions_keys;
mod settings;
mod settings_keys;
mod stand_in;
mod states;
mod still;
mod trust;
mod why_again;
mod worded;
