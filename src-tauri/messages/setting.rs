//! A setting, on its way to the window and back.

use serde::{Deserialize, Serialize};

/// One setting, as the member reads and writes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Setting {
    /// Its dotted TOML key (`schedule.poll`, `join.links."Universities & Academia"`).
    pub key: String,
    /// Its heading among the settings ("Reminders").
    pub section: String,
    /// Its name ("Ring before the start").
    pub title: String,
    /// What it does, one or two sentences.
    pub explain: String,
    /// How it is written.
    pub shape: Shape,
    /// Its value, lengths of time in the member's language; of a private setting only the shortened words.
    pub value: Value,
    /// What is in force where the file says nothing of it, in words; empty where nothing is.
    pub otherwise: String,
    /// Why another value than the file's is in force, and cannot be changed here.
    pub note: Option<String>,
    /// Whether it is the value that stands when the file says nothing.
    pub default: bool,
    /// Whether its value is hidden until it is asked for.
    pub private: bool,
}

/// How a setting is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "shape", deny_unknown_fields)]
pub enum Shape {
    /// On or off.
    Flag,
    /// A line of text.
    Text,
    /// An address of the web or a local file.
    Address,
    /// A length of time (`30m`).
    Duration,
    /// Several of them (`10m`, `0m`).
    Durations,
    /// Each of these groups, or not.
    Groups {
        /// Their titles.
        of: Vec<String>,
    },
    /// One of several.
    Choice {
        /// Its values, each with its words.
        of: Vec<Choice>,
    },
}

/// One value that a setting may have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The value, as the file has it.
    pub value: String,
    /// Its words.
    pub label: String,
}

/// The value of a setting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// On or off.
    Flag(bool),
    /// Text; empty when there is none.
    Text(String),
    /// A list.
    List(Vec<String>),
}
