//! The engine's state on the disk: one JSON file with its version.

use std::{fs, io, path::Path};

use agenda::{State, state::VERSION};
use serde_json::Value;
use words::args;

use super::{Dirs, StoreError, atomic, write_into};
use crate::speech;

/// One step up in version: takes the value of a version and gives that of the next.
type Migration = fn(Value) -> Value;

/// Entry `n` leads from version `n + 1` to `n + 2`; there is one for each version before [`VERSION`].
const MIGRATIONS: [Migration; VERSION as usize - 1] = [];

/// What was found at the state's place.
#[derive(Debug, Default)]
pub struct Found {
    /// The state, where it was readable.
    pub state: Option<State>,
    /// Why the file must not be written over; none when it may be.
    pub left_alone: Option<LeftAlone>,
    /// Sentences.
    pub words: Vec<String>,
}

/// Why a state is not written over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeftAlone {
    /// A later version wrote it.
    Newer,
    /// The disk did not give it: it may be whole.
    Unread,
}

/// Reads the state; one that cannot be read is kept aside, one of a later version is left alone.
pub fn load(path: &Path) -> Found {
    match read(path) {
        Ok(state) => Found { state, ..Found::default() },
        Err(Unread::Newer) => {
            let (left_alone, words) = (Some(LeftAlone::Newer), vec![StoreError::Newer.to_string()]);
            Found { left_alone, words, ..Found::default() }
        }
        Err(Unread::Broken(why)) => Found { words: vec![set_aside(path, &why)], ..Found::default() },
        Err(Unread::Io(why)) => {
            let (left_alone, words) = (Some(LeftAlone::Unread), vec![unreadable(path, &why)]);
            Found { left_alone, words, ..Found::default() }
        }
    }
}

/// What the store remembers, without the lock: for a question on the command line while nothing runs.
#[must_use]
pub fn peek(dirs: &Dirs) -> Option<State> {
    read(&dirs.state_file()).ok().flatten()
}

/// Writes the state.
pub fn save(path: &Path, state: &State) -> Result<(), StoreError> {
    let unwritable = |why| StoreError::Unwritable { path: path.to_path_buf(), why };
    let bytes = serde_json::to_vec(state).map_err(|error| unwritable(io::Error::other(error)))?;
    write_into(path, || atomic::replace(path, &bytes)).map_err(unwritable)
}

enum Unread {
    Newer,
    Broken(String),
    Io(io::Error),
}

fn read(path: &Path) -> Result<Option<State>, Unread> {
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        // A folder that is none was said when it was to be made.
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            return Ok(None);
        }
        Err(error) => return Err(Unread::Io(error)),
    };
    let value = serde_json::from_slice(&bytes).map_err(|error| Unread::Broken(error.to_string()))?;
    let value = migrate(value, &MIGRATIONS)?;
    serde_json::from_value(value).map(Some).map_err(|error| Unread::Broken(error.to_string()))
}

fn migrate(mut value: Value, migrations: &[Migration]) -> Result<Value, Unread> {
    let version = value["version"].as_u64().and_then(|version| usize::try_from(version).ok());
    let current = migrations.len() + 1;
    match version {
        Some(version) if version > current => Err(Unread::Newer),
        Some(version) if version >= 1 => {
            for (at, migration) in migrations.iter().enumerate().skip(version - 1) {
                value = migration(value);
                value["version"] = (at + 2).into();
            }
            Ok(value)
        }
        _ => Err(Unread::Broken("it names no version".into())),
    }
}

fn set_aside(path: &Path, why: &str) -> String {
    let aside = (1..100)
        .map(|number| path.with_file_name(format!("state.json.broken-{number}")))
        .find(|aside| !aside.exists())
        .unwrap_or_else(|| path.with_file_name("state.json.broken-100"));
    match fs::rename(path, &aside) {
        Ok(()) => speech::fill("store-set-aside", &args!["why" => why, "path" => aside.to_string_lossy()]),
        Err(error) => speech::fill(
            "store-not-set-aside",
            &args!["path" => path.to_string_lossy(), "why" => why, "error" => error.to_string()],
        ),
    }
}

fn unreadable(path: &Path, why: &io::Error) -> String {
    speech::fill("store-unreadable", &args!["path" => path.to_string_lossy(), "why" => why.to_string()])
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn renamed(mut value: Value) -> Value {
        value["new"] = value["old"].take();
        value
    }

    fn doubled(mut value: Value) -> Value {
        value["new"] = (value["new"].as_u64().unwrap() * 2).into();
        value
    }

    #[test]
    fn a_state_of_an_old_version_takes_each_step_once() {
        let steps: [Migration; 2] = [renamed, doubled];
        let Ok(value) = migrate(json!({"version": 1, "old": 4}), &steps) else { panic!() };
        assert_eq!((&value["version"], &value["new"]), (&json!(3), &json!(8)));
        let Ok(value) = migrate(json!({"version": 2, "new": 4}), &steps) else { panic!() };
        assert_eq!((&value["version"], &value["new"]), (&json!(3), &json!(8)));
        let Ok(value) = migrate(json!({"version": 3, "new": 4}), &steps) else { panic!() };
        assert_eq!(value["new"], json!(4));
    }

    #[test]
    fn a_state_of_a_later_version_is_not_touched() {
        assert!(matches!(migrate(json!({"version": 2}), &[]), Err(Unread::Newer)));
        assert!(matches!(migrate(json!({"version": "x"}), &[]), Err(Unread::Broken(_))));
        assert!(matches!(migrate(json!({"version": 0}), &[]), Err(Unread::Broken(_))));
    }
}
