//! Any bytes as a Markdown page: no panic, and nothing in what is read that cannot be shown.

#![no_main]

#[path = "../../tests/support/clean.rs"]
mod clean;

use libfuzzer_sys::fuzz_target;
use schedule::{Format, Hints, read};

fuzz_target!(|page: &[u8]| {
    let hints = Hints { format: Some(Format::Markdown), ..Hints::default() };
    clean::assert_clean(&read(page, &hints));
});
