//! The language of the process, for sentences that are made far from any decision: errors with their remedies, lines on the terminal.
//!
//! The engine takes the language with each step, as a value ([`agenda::Now`]). An error's `Display` has no such value: it is worded here, in
//! the language that the command line or the application has set last.

use std::sync::atomic::{AtomicU8, Ordering};

use words::{Args, Language};

static LANGUAGE: AtomicU8 = AtomicU8::new(0);

/// From now on everything is said in this language.
pub fn speak(language: Language) {
    LANGUAGE.store(language as u8, Ordering::Relaxed);
}

/// The language in which everything is said.
#[must_use]
pub fn language() -> Language {
    let set = LANGUAGE.load(Ordering::Relaxed);
    Language::ALL.into_iter().find(|it| *it as u8 == set).unwrap_or_default()
}

/// The text of an id.
#[must_use]
pub fn say(id: &str) -> String {
    language().say(id)
}

/// The text of an id, its placeholders filled.
#[must_use]
pub fn fill(id: &str, args: &Args<'_>) -> String {
    language().fill(id, args)
}
