//! The settings, as the window shows and writes them. It is answered as a stranger would be: only known keys are written, and a private
//! link is told only when it is asked for.

use std::collections::BTreeSet;

use toml_edit::Array;
use words::{Language, args};

use super::{App, heading};
use crate::{
    messages::{Choice, Setting, Shape, ToWindow, Value, Word},
    settings::{self, Key, Settings, unworded, worded},
};

impl App {
    pub(super) fn tell_settings(&self) {
        self.tell(ToWindow::Settings(self.all_settings()));
    }

    fn all_settings(&self) -> Vec<Setting> {
        let of = |key| self.names_of(key).into_iter().filter_map(move |chosen| self.setting(key, &chosen));
        settings::KEYS.iter().flat_map(of).collect()
    }

    /// The names that are chosen for a key: one that is empty, or one for each group that is known.
    fn names_of(&self, key: &Key) -> BTreeSet<String> {
        if !key.name.ends_with('*') {
            return BTreeSet::from([String::new()]);
        }
        let preferences = &self.settings.preferences;
        let chosen = preferences.join_links.keys().chain(preferences.group_leads.keys()).cloned();
        self.groups().into_iter().chain(chosen).collect()
    }

    /// The groups whose sessions are listed.
    fn groups(&self) -> BTreeSet<String> {
        let view = self.view.borrow();
        view.agenda.coming.iter().map(|session| session.title.clone()).collect()
    }

    /// The groups to choose from, and which of them are ignored, spelled as the page spells them.
    fn choice_of_groups(&self) -> (Shape, Value) {
        let preferences = &self.settings.preferences;
        let mut of = self.groups();
        let listed = |name: &str| of.iter().any(|group| agenda::same_words(name, group));
        let unlisted: Vec<_> = preferences.ignored.iter().filter(|it| !listed(it)).cloned().collect();
        of.extend(unlisted);
        let ignored = of.iter().filter(|group| preferences.ignores(group)).cloned().collect();
        (Shape::Groups { of: of.into_iter().collect() }, Value::List(ignored))
    }

    fn setting(&self, key: &Key, chosen: &str) -> Option<Setting> {
        let name = name(key, chosen);
        let language = self.settings.language();
        let in_force = settings::get(&self.settings, &name).ok()?;
        let default = settings::get(&Settings::default(), &name).ok()?;
        let written = value(&in_force);
        let (shape, shown) = match key.name {
            "reminders.ignored" => self.choice_of_groups(),
            _ => (shape(key.kind, &written, language), in_words(key, written, language)),
        };
        let (section, title) = heading::of(key, chosen, language);
        let note = self.overridden(key);
        let shown = if note.is_some() { Value::Text(self.schedule.clone()?) } else { shown };
        Some(Setting {
            section,
            title,
            explain: heading::explain(key, language),
            shape,
            value: if key.private { hidden(shown) } else { shown },
            otherwise: self.otherwise(key, &default),
            note,
            default: default == in_force,
            private: key.private,
            key: name,
        })
    }

    /// What is in force where the file says nothing: the default, and for a single group what is so for all.
    fn otherwise(&self, key: &Key, default: &str) -> String {
        let inherited = match key.name {
            "reminders.groups.*" => settings::get(&self.settings, "reminders.leads").unwrap_or_default(),
            _ => default.to_owned(),
        };
        match in_words(key, value(&inherited), self.settings.language()) {
            Value::Text(text) => text,
            Value::List(list) if list.is_empty() => self.settings.language().say("window-never"),
            Value::List(list) => list.join(", "),
            Value::Flag(_) => String::new(),
        }
    }

    /// Why the page in force is not that of the settings.
    fn overridden(&self, key: &Key) -> Option<String> {
        self.schedule.as_ref().filter(|_| key.name == "schedule.url")?;
        let own = args!["address" => self.settings.preferences.schedule.as_str()];
        Some(self.settings.language().fill("setting-overridden", &own))
    }

    /// Writes a setting; it is in force, and told, before anything else happens.
    pub(super) async fn set(&mut self, key: &str, value: Option<&Value>) {
        let written = match value {
            Some(value) => {
                settings::set(&self.profile.dirs.settings, key, &toml(key, value, self.settings.language()))
            }
            None => settings::unset(&self.profile.dirs.settings, key),
        };
        match written {
            Ok(()) => {
                self.settings_touched().await;
                self.tell_settings();
                if key.starts_with("join.link") && value.is_some() {
                    self.tell_link_kept(key);
                }
            }
            Err(error) => {
                let key = Some(key.to_owned());
                self.tell(ToWindow::Word(Word { key, text: error.to_string(), refused: true }));
            }
        }
    }

    /// A private link does not come back to the page, so nothing else there shows that it was taken.
    fn tell_link_kept(&self, key: &str) {
        let text = self.settings.language().say("window-link-kept");
        self.tell(ToWindow::Word(Word { key: Some(key.to_owned()), text, refused: false }));
    }

    pub(super) fn reveal(&self, key: String) {
        if let Some(Value::Text(value)) = self.private_value(&key) {
            self.tell(ToWindow::Revealed { key, value });
        }
    }

    pub(super) fn private_value(&self, key: &str) -> Option<Value> {
        settings::get(&self.settings, key).ok().map(|written| value(&written))
    }
}

/// The dotted name of a key, with the name that the member chose.
fn name(key: &Key, chosen: &str) -> String {
    key.name
        .strip_suffix('*')
        .map_or_else(|| key.name.to_owned(), |table| format!("{table}{}", toml_edit::Value::from(chosen)))
}

/// A written value as the window has it.
fn value(written: &str) -> Value {
    match written.parse::<toml_edit::Value>() {
        Ok(toml_edit::Value::Boolean(flag)) => Value::Flag(*flag.value()),
        Ok(toml_edit::Value::String(text)) => Value::Text(text.into_value()),
        Ok(toml_edit::Value::Array(list)) => {
            Value::List(list.iter().filter_map(|item| item.as_str()).map(str::to_owned).collect())
        }
        _ => Value::Text(String::new()),
    }
}

fn in_words(key: &Key, value: Value, language: Language) -> Value {
    match value {
        Value::Text(text) => Value::Text(worded(key, &text, language)),
        Value::List(list) => Value::List(list.iter().map(|it| worded(key, it, language)).collect()),
        flag @ Value::Flag(_) => flag,
    }
}

/// The window's value as it is written.
fn toml(name: &str, value: &Value, language: Language) -> String {
    let key = settings::key_of(name);
    let typed = |text: &String| key.map_or_else(|| text.clone(), |key| unworded(key, text, language));
    match value {
        Value::Flag(flag) => flag.to_string(),
        Value::Text(text) => toml_edit::Value::from(typed(text)).to_string(),
        Value::List(list) => list.iter().map(typed).collect::<Array>().to_string(),
    }
}

fn shape(kind: &str, value: &Value, language: Language) -> Shape {
    if let Some(values) = kind.strip_prefix("one of ") {
        return Shape::Choice { of: values.split(", ").map(|it| choice(it, language)).collect() };
    }
    match value {
        Value::Flag(_) => Shape::Flag,
        Value::List(_) => Shape::Durations,
        Value::Text(_) if kind.starts_with("list") => Shape::Durations,
        Value::Text(_) if kind.starts_with("duration") => Shape::Duration,
        Value::Text(_) if kind.contains("address") => Shape::Address,
        Value::Text(_) => Shape::Text,
    }
}

fn choice(value: &str, language: Language) -> Choice {
    Choice { value: value.to_owned(), label: heading::choice(value, language) }
}

fn hidden(value: Value) -> Value {
    match value {
        Value::Text(link) if !link.is_empty() => Value::Text(shortened(&link)),
        other => other,
    }
}

fn shortened(link: &str) -> String {
    url::Url::parse(link).map_or_else(|_| "…".to_owned(), |url| schedule::calls::shortened(&url))
}
