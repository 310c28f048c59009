//! Reads `settings.toml`: what is right comes into force, and what is wrong is named with its place.

use std::{
    borrow::Cow,
    fs,
    io::{self, Read as _},
    path::{Path, PathBuf},
};

use toml_edit::{Document, Item, Table, TableLike, Value};
use words::args;

use super::{Key, Settings};
use crate::{speech, store::atomic};

/// More than anybody writes by hand.
const MOST_BYTES: u64 = 1024 * 1024;

/// What was read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Loaded {
    /// What is in force.
    pub settings: Settings,
    /// Sentences about mistakes and unknown keys.
    pub words: Vec<String>,
    /// Whether anything in the file is a mistake (unknown keys are none).
    pub broken: bool,
}

/// Reads the settings; a missing file is all defaults.
#[must_use]
pub fn load(path: &Path) -> Loaded {
    load_after(path, None)
}

/// Reads the settings again: a key with a mistake keeps its value of `last`, a file that is no TOML at all keeps the whole of `last`.
#[must_use]
pub fn load_over(path: &Path, last: &Settings) -> Loaded {
    load_after(path, Some(last))
}

/// Reads the settings at a start: in place of what is wrong stands what the file said when it was last without a mistake.
#[must_use]
pub fn at_start(path: &Path) -> Loaded {
    let good = contents(&beside(path, GOOD)).ok().flatten();
    let last = good.map(|text| parse(GOOD, &text, None).settings);
    load_after(path, last.as_ref())
}

fn load_after(path: &Path, last: Option<&Settings>) -> Loaded {
    match contents(path) {
        Ok(Some(text)) => match last.filter(|last| is_blank(&text) && **last != Settings::default()) {
            Some(last) => emptied(path, last),
            None => parse(&path.display().to_string(), &text, last),
        },
        Ok(None) => Loaded::default(),
        Err(why) => Loaded {
            settings: last.cloned().unwrap_or_default(),
            words: vec![speech::fill(
                instead("refusal-unreadable", "refusal-unreadable-default", last),
                &args!["path" => path.to_string_lossy(), "why" => why.to_string()],
            )],
            broken: true,
        },
    }
}

/// A file that said something and is empty was not emptied by the member: a full disk leaves it so, where an editor began to write it anew.
fn emptied(path: &Path, last: &Settings) -> Loaded {
    let words = vec![speech::fill("refusal-empty", &args!["path" => path.to_string_lossy()])];
    Loaded { settings: last.clone(), words, broken: true }
}

/// Whether a text says nothing at all, not even in a comment.
fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// The id of the sentence that says what serves in place of what is wrong.
fn instead(good: &'static str, default: &'static str, last: Option<&Settings>) -> &'static str {
    if last.is_some() { good } else { default }
}

/// The ending of the copy of a file without a mistake.
const GOOD: &str = ".good";
/// The ending of the copy of a file with mistakes.
const BROKEN: &str = ".broken";

/// The copies beside a settings file, whether or not they are there.
#[must_use]
pub fn copies(path: &Path) -> [PathBuf; 2] {
    [GOOD, BROKEN].map(|ending| beside(path, ending))
}

/// Keeps what was loaded beside the file, both for this user alone: without a mistake as what a later start falls back on, with one as it
/// is, so that nothing of it is lost; answers with a sentence about that.
#[must_use]
pub fn keep_beside(path: &Path, loaded: &Loaded) -> Option<String> {
    protect(path);
    let text = contents(path);
    let blank = text.as_ref().is_ok_and(|text| text.as_deref().is_some_and(is_blank));
    if loaded.broken {
        return (!blank).then(|| keep_broken(path));
    }
    let [good, broken] = copies(path);
    // Without such a copy a later mistake costs more, and nothing else.
    let _kept = match text {
        Ok(Some(text)) if !blank => keep_good(&good, &text).and_then(|()| fs::remove_file(broken)),
        Ok(None) => fs::remove_file(&good),
        _ => Ok(()),
    };
    None
}

fn keep_good(good: &Path, text: &str) -> io::Result<()> {
    let same = contents(good).ok().flatten().as_deref() == Some(text);
    if same { Ok(()) } else { atomic::replace(good, text.as_bytes()) }
}

/// A file that the member made by hand becomes theirs alone (0600): a private link may stand in it.
fn protect(path: &Path) {
    #[cfg(unix)]
    if path.is_file() {
        let _not_ours = fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o600));
    }
    #[cfg(not(unix))]
    let _ = path;
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut aside = path.as_os_str().to_owned();
    aside.push(ending);
    aside.into()
}

/// Copies a settings file with mistakes to `settings.toml.broken` beside it, as it is, until it has none; answers with a sentence.
#[must_use]
pub fn keep_broken(path: &Path) -> String {
    let aside = beside(path, BROKEN);
    match bytes(path).and_then(|bytes| atomic::replace(&aside, &bytes.unwrap_or_default())) {
        Ok(()) => speech::fill("refusal-kept", &args!["path" => aside.to_string_lossy()]),
        Err(why) => {
            let args = args!["path" => aside.to_string_lossy(), "why" => why.to_string()];
            speech::fill("refusal-not-kept", &args)
        }
    }
}

fn contents(path: &Path) -> io::Result<Option<String>> {
    let Some(bytes) = bytes(path)? else { return Ok(None) };
    String::from_utf8(bytes).map(Some).map_err(|_| refused("refusal-no-text"))
}

/// What a file holds, where it is one and not too long; none where there is nothing.
fn bytes(path: &Path) -> io::Result<Option<Vec<u8>>> {
    // Asked before it is opened: opening a pipe waits for a writer.
    match fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
        Ok(found) if !found.is_file() => return Err(refused("refusal-no-file")),
        Ok(_) => {}
    }
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MOST_BYTES { Err(refused("refusal-too-long")) } else { Ok(Some(bytes)) }
}

fn refused(id: &'static str) -> io::Error {
    io::Error::other(speech::say(id))
}

/// Reads the text of a settings file that is called `file` in the sentences.
#[must_use]
pub fn parse(file: &str, text: &str, last: Option<&Settings>) -> Loaded {
    let document = match Document::parse(text) {
        Ok(document) => document,
        Err(error) => {
            let at = place(file, text, error.span().map_or(0, |span| span.start));
            let why = error.message().replace('\n', "; ");
            let id = instead("refusal-syntax", "refusal-syntax-default", last);
            let words = speech::fill(id, &args!["place" => at, "why" => why]);
            return Loaded { settings: last.cloned().unwrap_or_default(), words: vec![words], broken: true };
        }
    };
    let mut reading = Reading { file, text, last, path: Vec::new(), loaded: Loaded::default() };
    reading.table(document.as_table());
    reading.loaded
}

struct Reading<'a> {
    file: &'a str,
    text: &'a str,
    last: Option<&'a Settings>,
    path: Vec<&'a str>,
    loaded: Loaded,
}

impl<'a> Reading<'a> {
    fn table(&mut self, table: &'a Table) {
        for (name, item) in table.iter() {
            let at = table.key(name).and_then(toml_edit::Key::span).map_or(0, |span| span.start);
            self.item(name, item, at);
        }
    }

    fn item(&mut self, name: &'a str, item: &'a Item, at: usize) {
        self.path.push(name);
        match (item, Key::of(&self.path)) {
            (Item::Value(value), Some((key, chosen))) => self.value(key, chosen, value),
            (_, Some((key, chosen))) => {
                let wanted = speech::fill("want-kind", &args!["kind" => key.kind_in(speech::language())]);
                self.mistake(key, chosen, at, &wanted);
            }
            (Item::Table(table), None) => self.table(table),
            (Item::Value(Value::InlineTable(table)), None) => self.inline(table),
            (_, None) => self.unknown(at),
        }
        self.path.pop();
    }

    fn inline(&mut self, table: &'a toml_edit::InlineTable) {
        for (name, value) in table.iter() {
            let at = TableLike::key(table, name).and_then(toml_edit::Key::span).map_or(0, |span| span.start);
            self.path.push(name);
            match (Key::of(&self.path), value) {
                (Some((key, chosen)), _) => self.value(key, chosen, value),
                (None, Value::InlineTable(table)) => self.inline(table),
                (None, _) => self.unknown(at),
            }
            self.path.pop();
        }
    }

    fn value(&mut self, key: &Key, chosen: &str, value: &Value) {
        if let Err(wanted) = (key.take)(&mut self.loaded.settings, chosen, value) {
            self.mistake(key, chosen, value.span().map_or(0, |span| span.start), &wanted);
        }
    }

    fn mistake(&mut self, key: &Key, chosen: &str, at: usize, wanted: &str) {
        if let Some(last) = self.last {
            (key.keep)(&mut self.loaded.settings, last, chosen);
        }
        let at = place(self.file, self.text, at);
        let id = instead("refusal-mistake", "refusal-mistake-default", self.last);
        let args = args!["place" => at, "name" => self.name(), "wanted" => wanted];
        self.loaded.words.push(speech::fill(id, &args));
        self.loaded.broken = true;
    }

    /// The dotted name, fit to be printed: a link that stands in a key's place may be the member's own.
    fn name(&self) -> String {
        let parts: Vec<_> = self.path.iter().map(|part| unprivate(part)).collect();
        parts.join(".")
    }

    fn unknown(&mut self, at: usize) {
        let at = place(self.file, self.text, at);
        let words = speech::fill("refusal-unknown-line", &args!["place" => at, "name" => self.name()]);
        self.loaded.words.push(words);
    }
}

/// A name that the member chose; an address in its place, with or without its scheme, is shortened.
pub(super) fn unprivate(name: &str) -> Cow<'_, str> {
    let said = name.trim();
    let shortened = |url: &url::Url| Cow::Owned(schedule::calls::shortened(url));
    match url::Url::parse(said) {
        Ok(url) if url.has_host() => shortened(&url),
        _ if begins_with_host(said) => {
            url::Url::parse(&format!("https://{said}")).map_or_else(|_| "…".into(), |url| shortened(&url))
        }
        _ => Cow::Borrowed(name),
    }
}

/// Whether what stands before the first slash or question mark could be a host: `zoom.us/j/1`, and not `R/D`.
fn begins_with_host(said: &str) -> bool {
    let host = said.split(['/', '?', '#']).next().filter(|host| host.len() < said.len());
    host.is_some_and(|host| host.contains('.') && !host.contains(char::is_whitespace))
}

fn place(file: &str, text: &str, at: usize) -> String {
    let before = text.get(..at).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    let args = args!["path" => file, "line" => line.to_string(), "column" => column.to_string()];
    speech::fill("refusal-place", &args)
}
