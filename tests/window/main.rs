//! The window from outside: the real `ospo-tray-window` on a display of its own, driven over WebDriver, with the test in the background
//! process's place at its standard input and output.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod agenda;
mod alert;
mod application;
mod axe;
mod child;
mod desk;
mod driver;
mod engine;
mod places;
#[path = "../support/processes.rs"]
mod processes;
mod sample;
mod settings;
mod stand_in;
mod trust;
