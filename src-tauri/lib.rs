//! This computer: page, files, clock, tray, notifications, browser and window; and the loop that lets the engine decide.
//!
//! One file per capability. What to read and when to ring is decided in the crates `schedule` and `agenda`.

pub mod activation;
pub mod app;
pub mod bars;
#[cfg_attr(not(target_os = "linux"), path = "bus/elsewhere.rs")]
pub mod bus;
pub mod called;
pub mod child;
pub mod cli;
pub mod clipboard;
pub mod clock;
pub mod commands;
pub mod definitions;
pub mod demo;
pub mod escape;
pub mod event;
pub mod fetch;
pub mod follow;
pub mod heap;
#[cfg(test)]
mod hostile;
pub mod login;
pub mod messages;
pub mod notify;
pub mod open;
pub mod peers;
pub mod profile;
pub mod read;
pub mod reading;
pub mod replay;
pub mod run;
pub mod settings;
pub mod speech;
pub mod store;
pub mod terminal;
pub mod tray;
pub mod trial;
