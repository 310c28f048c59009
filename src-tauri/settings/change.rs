//! Reads and writes one setting from the command line or the window; comments and order of the file stay.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use toml_edit::{DocumentMut, InlineTable, Item, Table, TableLike, Value};
use words::args;

use super::{KEYS, Key, Settings, comments, load};
use crate::{
    speech,
    store::{atomic, make_folder},
};

/// A setting could not be read or changed.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// There is no such key.
    #[error("{}", speech::fill("refusal-unknown", &args!["name" => .0.as_str()]))]
    Unknown(String),
    /// The value is not of the key's kind.
    #[error("{}", speech::fill("refusal-value", &args!["name" => .key.as_str(), "value" => .value.as_str(), "wanted" => .wanted.as_str()]))]
    Value {
        /// The key.
        key: String,
        /// What was given.
        value: String,
        /// What is wanted.
        wanted: String,
    },
    /// The file has a mistake, and writing it anew would lose what the member wrote.
    #[error("{}", speech::fill("refusal-broken", &args!["why" => .0.as_str()]))]
    Broken(String),
    /// The disk refuses.
    #[error("{}", speech::fill("refusal-unwritable", &args!["path" => .path.to_string_lossy(), "why" => .why.to_string()]))]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        why: io::Error,
    },
}

/// The value in force of a key (`schedule.poll`, `join.links."My group"`), as it would be written in the file.
///
/// # Errors
/// [`SettingsError::Unknown`].
pub fn get(settings: &Settings, name: &str) -> Result<String, SettingsError> {
    let path = path_of(name)?;
    let (key, chosen) = known(&path, name)?;
    Ok((key.show)(settings, chosen).unwrap_or_else(|| "\"\"".into()))
}

/// The key of a dotted name; none when there is no such key.
#[must_use]
pub fn key_of(name: &str) -> Option<&'static Key> {
    let path = path_of(name).ok()?;
    known(&path, name).ok().map(|(key, _)| key)
}

/// Writes one setting into the file, with its comments kept; makes the file where there is none.
///
/// `value` is TOML (`["10m", "0m"]`, `true`, `"30m"`) or, for a text, the bare words (`30m`).
///
/// # Errors
/// [`SettingsError`]; the file is then as it was.
pub fn set(file: &Path, name: &str, value: &str) -> Result<(), SettingsError> {
    let path = path_of(name)?;
    let (key, chosen) = known(&path, name)?;
    let value = checked(key, chosen, name, value)?;
    edit(file, |document| put(document, &path, value))
}

/// Takes one setting out of the file: its default is in force again.
///
/// # Errors
/// [`SettingsError`]; the file is then as it was.
pub fn unset(file: &Path, name: &str) -> Result<(), SettingsError> {
    let path = path_of(name)?;
    known(&path, name)?;
    if !file.exists() {
        return Ok(());
    }
    edit(file, |document| take(document, &path))
}

fn edit(file: &Path, change: impl FnOnce(&mut DocumentMut) -> Option<()>) -> Result<(), SettingsError> {
    let unwritable = |why| SettingsError::Unwritable { path: file.to_path_buf(), why };
    let target = fs::canonicalize(file).unwrap_or_else(|_| file.to_path_buf());
    let text = match fs::read_to_string(&target) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        other => other.map_err(unwritable)?,
    };
    let broken = || SettingsError::Broken(load(file).words.join(" "));
    let mut document: DocumentMut = text.parse().map_err(|_| broken())?;
    let comments = if document.is_empty() {
        document.set_trailing("");
        text
    } else {
        String::new()
    };
    change(&mut document).ok_or_else(broken)?;
    target.parent().map_or(Ok(()), make_folder).map_err(unwritable)?;
    let written = format!("{comments}{document}");
    // An empty file is taken for one that a full disk has emptied.
    let written = if written.trim().is_empty() { NOTHING } else { written.as_str() };
    atomic::replace(&target, written.as_bytes()).map_err(unwritable)
}

/// What stands in a file without settings.
const NOTHING: &str =
    "# All settings of OSPO Tray have their defaults; `ospo-tray settings --explain` lists them.\n";

/// The parts of a dotted name. Behind `join.links.` and its like, a group's name need not be in quotes.
fn path_of(name: &str) -> Result<Vec<String>, SettingsError> {
    let parts = |keys: Vec<toml_edit::Key>| keys.iter().map(|key| key.get().to_owned()).collect::<Vec<_>>();
    let dotted = toml_edit::Key::parse(name).map(parts).ok().filter(|path| known(path, name).is_ok());
    let bare = || {
        let tables = KEYS.iter().filter_map(|key| key.name.strip_suffix('*'));
        let (table, group) = tables.filter_map(|table| Some((table, name.strip_prefix(table)?))).next()?;
        let table = table.split_terminator('.').map(str::to_owned);
        (!group.is_empty()).then(|| table.chain([group.to_owned()]).collect())
    };
    dotted.or_else(bare).ok_or_else(|| SettingsError::Unknown(name.into()))
}

fn known<'a>(path: &'a [String], name: &str) -> Result<(&'static Key, &'a str), SettingsError> {
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    Key::of(&path).ok_or_else(|| SettingsError::Unknown(name.into()))
}

fn checked(key: &Key, chosen: &str, name: &str, said: &str) -> Result<Value, SettingsError> {
    let mut scratch = Settings::default();
    let bare = Value::from(said);
    let written: Option<Value> = said.parse().ok();
    let wrong = |wanted| SettingsError::Value {
        key: name.into(),
        value: if key.private { "…".into() } else { said.into() },
        wanted,
    };
    match written {
        Some(value) if (key.take)(&mut scratch, chosen, &value).is_ok() => Ok(value),
        // What is wrong is said of the value as it was written, not of the same in quotes.
        Some(value) if (key.take)(&mut scratch, chosen, &bare).is_err() => {
            Err(wrong((key.take)(&mut scratch, chosen, &value).err().unwrap_or_default()))
        }
        _ => (key.take)(&mut scratch, chosen, &bare).map(|()| bare).map_err(wrong),
    }
}

fn put(document: &mut DocumentMut, path: &[String], value: Value) -> Option<()> {
    let (last, above) = path.split_last()?;
    let mut table: &mut dyn TableLike = document.as_table_mut();
    let mut inline = false;
    for name in above {
        let fresh = if inline { Item::Value(InlineTable::new().into()) } else { Item::Table(unseen()) };
        let item = table.entry(name).or_insert(fresh);
        inline |= item.is_inline_table();
        table = item.as_table_like_mut()?;
    }
    match table.get_mut(last) {
        Some(Item::Value(old)) => {
            let decor = old.decor().clone();
            *old = value;
            *old.decor_mut() = decor;
        }
        Some(_) => return None,
        None => drop(table.insert(last, Item::Value(value))),
    }
    Some(())
}

fn take(document: &mut DocumentMut, path: &[String]) -> Option<()> {
    let around = comments::around(document, path);
    let (last, above) = path.split_last()?;
    let mut table: &mut dyn TableLike = document.as_table_mut();
    for name in above {
        let Some(item) = table.get_mut(name) else { return Some(()) };
        table = item.as_table_like_mut()?;
    }
    if table.remove(last).is_some() {
        around.into_iter().for_each(|around| around.put_back(document));
    }
    Some(())
}

/// A table whose heading is written only where it has values of its own.
fn unseen() -> Table {
    let mut table = Table::new();
    table.set_implicit(true);
    table
}
