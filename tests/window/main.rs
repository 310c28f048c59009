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
mod first_start;
mod health;
mod keyboard;
mod places;
mod real;
mod sample;
mod settings;
mod stand_in;
mod trust;
