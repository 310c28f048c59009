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
mod contrast;
mod desk;
mod driver;
mod engine;
mod every;
mod first_start;
mod health;
mod keyboard;
mod keys;
mod places;
#[path = "../support/processes.rs"]
mod processes;
mod real;
mod rtl;
mod sample;
mod seen;
mod settings;
mod settings_keys;
mod stand_in;
mod states;
mod trust;
