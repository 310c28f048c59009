//! Every text that a member reads, in each language.
//!
//! The texts stand in `locales/*.ftl` ([Fluent](https://projectfluent.org/fluent/guide/)); English is whole, and what another language
//! lacks is said in English. No clock, environment or disk: the language comes in as a value.
//!
//! # To add a text
//!
//! 1. Give it an id in `locales/en.ftl`, under the part of the application that says it: `menu-…`, `notice-…`, `window-…`. What differs
//!    is a placeholder, `{ $title }`; what is counted is a selector over `{ $n }`, never two ids.
//! 2. Say it: `language.say("menu-quit")`, or `language.fill("menu-missed", &args!["title" => title])`.
//! 3. Translate it in the other four files. Until then `cargo nextest run -p words` fails and names what is missing; it also fails on an id
//!    that nothing says, one that is said and is nowhere, and on placeholders that differ between languages.
//!
//! The window's texts (`window-…`) go to its page whole, which fills them: `say("window-hosts", { names })`, `count("window-missed", n)` in
//! `ui/words.js`. They have no selectors: what is counted has two ids, `window-missed-one` and `window-missed-other`.
//!
//! ```
//! use words::{Language, args};
//!
//! assert_eq!(Language::En.fill("menu-changes", &args!["n" => 1]), "1 change since you last looked");
//! ```

#![forbid(unsafe_code)]

mod bundle;
mod clock;
mod dates;
mod language;
mod lengths;
mod patterns;

pub use bundle::{Args, ids, missing};
pub use clock::Clock;
pub use language::Language;

/// What fills the placeholders of a text: `args!["title" => title, "n" => 3]`.
#[macro_export]
macro_rules! args {
    ($($name:literal => $value:expr),* $(,)?) => {{
        let mut args = $crate::Args::new();
        $(args.set($name, $value);)*
        args
    }};
}
