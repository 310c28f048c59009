//! What the real program takes for a page, whatever the page: less than 60 MB at its peak, and no more time than a reading has.
//!
//! `cargo test --release --test memory -- --nocapture` prints the table of `SECURITY.md`.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod kinds;

use std::{
    fs,
    process::{Command, Output},
    time::Instant,
};

use nix::sys::resource::{UsageWho, getrusage};
use tempfile::TempDir;

/// The longest page that is fetched, in bytes.
const LONGEST: usize = 5 << 20;

/// The bound, in KiB.
const MOST: i64 = 60_000_000 / 1024;

/// The most that a child of this process has had in memory so far, in KiB (getrusage(2), `ru_maxrss`).
fn peak() -> i64 {
    getrusage(UsageWho::RUSAGE_CHILDREN).unwrap().max_rss()
}

fn read(page: &[u8], format: &str) -> Output {
    let home = TempDir::new().unwrap();
    let file = home.path().join("page");
    fs::write(&file, page).unwrap();
    Command::new(env!("CARGO_BIN_EXE_ospo-tray"))
        .args(["read", "--json", "--published", "2026-09-01T00:00:00Z", "--format", format])
        .arg(&file)
        .env("HOME", home.path())
        .output()
        .unwrap()
}

/// Whether a reading that took too long is a mistake: one that is not optimised takes ten times as long.
fn is_read(output: &Output) -> bool {
    let late = cfg!(debug_assertions) && String::from_utf8_lossy(&output.stderr).contains("longer than");
    output.status.success() || late
}

#[test]
fn no_kind_of_page_takes_60_megabytes() {
    let mut last = 0;
    for kind in kinds::all() {
        let page = kind.page(LONGEST);
        let began = Instant::now();
        let output = read(page.as_bytes(), kind.format);
        let (peak, name) = (peak(), kind.name);
        println!("| {name} | {} | {:.2} |", mebibytes(peak, last), began.elapsed().as_secs_f32());
        assert!(is_read(&output), "{name}: {}", String::from_utf8_lossy(&output.stderr));
        assert!(peak < MOST, "{name}: {peak} KiB");
        last = peak;
    }
}

/// The peak is that of all pages so far: one that is not above it is only known to be below.
fn mebibytes(peak: i64, last: i64) -> String {
    format!("{}{}", if peak > last { "" } else { "≤ " }, peak / 1024)
}
