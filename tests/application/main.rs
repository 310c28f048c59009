//! The whole application from outside: the real `ospo-tray` on a private bus, with real peers.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[path = "../support/mod.rs"]
mod support;

#[path = "../fetch/server.rs"]
mod server;

#[path = "../memory/kinds.rs"]
mod kinds;

mod again;
mod alert;
mod asleep;
mod bars;
mod called_off;
mod contract;
mod demo;
mod desktop;
mod evidence;
mod fetching;
mod folders;
mod forged;
mod full;
mod glance;
mod join;
mod language;
mod left;
mod lies;
mod lives;
mod login;
mod menu;
mod missing;
mod no_window;
mod notices;
mod peers;
mod private;
mod proxy;
mod restarts;
mod rows;
mod several;
mod tray;
mod trial;
mod troubles;
mod volume;
mod watched;
mod withdrawn;
