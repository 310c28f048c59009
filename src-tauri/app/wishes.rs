//! What the window asks for beyond the agenda: settings, health, the log, the page's own lines. It is answered as a stranger would be:
//! only known keys are written, and a private link is told only when it is asked for.

use std::collections::BTreeSet;

use agenda::{Entry, SessionId, Target};
use toml_edit::Array;
use words::Language;

use super::{App, heading};
use crate::{
    fetch,
    messages::{Choice, Fact, Line, Setting, Shape, Source, ToWindow, Trial, Value, Word},
    settings::{self, Key},
    store,
};

/// How many lines of the page are shown before and after a session's own.
const AROUND: usize = 12;

impl App {
    pub(super) fn tell_settings(&self) {
        self.tell(ToWindow::Settings(self.all_settings()));
    }

    fn all_settings(&self) -> Vec<Setting> {
        settings::KEYS
            .iter()
            .flat_map(|key| self.names_of(key).into_iter().filter_map(|name| self.setting(key, name)))
            .collect()
    }

    /// The names under which a key can be written: one, or one for each group that is known.
    fn names_of(&self, key: &Key) -> Vec<String> {
        let Some(table) = key.name.strip_suffix('*') else { return vec![key.name.to_owned()] };
        let preferences = &self.settings.preferences;
        let chosen = preferences.join_links.keys().chain(preferences.group_leads.keys()).cloned();
        let groups: BTreeSet<String> = self.groups().into_iter().chain(chosen).collect();
        groups.into_iter().map(|group| format!("{table}{}", toml_edit::Value::from(group.as_str()))).collect()
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

    fn setting(&self, key: &Key, name: String) -> Option<Setting> {
        let written = settings::get(&self.settings, &name).ok()?;
        let default = settings::get(&settings::Settings::default(), &name).ok()? == written;
        let value = value(&written);
        let language = self.settings.language();
        let (shape, value) = match key.name {
            "reminders.ignored" => self.choice_of_groups(),
            _ => (shape(key.kind, &value, language), value),
        };
        let (section, title) = heading::of(key, chosen(key, &name), language);
        Some(Setting {
            section,
            title,
            explain: key.meaning(language),
            shape,
            value: if key.private { hidden(value) } else { value },
            default,
            private: key.private,
            key: name,
        })
    }

    pub(super) fn set(&mut self, key: &str, value: Option<&Value>) {
        let written = match value {
            Some(value) => settings::set(&self.profile.dirs.settings, key, &toml(value)),
            None => settings::unset(&self.profile.dirs.settings, key),
        };
        if let Err(error) = written {
            let key = Some(key.to_owned());
            self.tell(ToWindow::Word(Word { key, text: error.to_string(), refused: true }));
        }
    }

    pub(super) fn reveal(&self, key: String) {
        if let Some(Value::Text(value)) = self.private_value(&key) {
            self.tell(ToWindow::Revealed { key, value });
        }
    }

    fn private_value(&self, key: &str) -> Option<Value> {
        settings::get(&self.settings, key).ok().map(|written| value(&written))
    }

    pub(super) fn try_out(&mut self, trial: &Trial) {
        match trial {
            Trial::Notification => self.show_trial(None),
            Trial::Link { key } => {
                if let Some(Value::Text(url)) =
                    self.private_value(key).filter(|value| *value != Value::Text(String::new()))
                {
                    self.open(Target { private: true, ..Target::public(url) });
                }
            }
        }
    }

    pub(super) fn tell_health(&self) {
        let schedule = self.engine.schedule_status();
        let zones = schedule::zone::database();
        let language = self.settings.language();
        let fact = |label: &str, words: String, wrong| Fact { label: language.say(label), words, wrong };
        let server = self.server.name.clone();
        self.tell(ToWindow::Health(vec![
            fact("health-schedule", schedule.message, schedule.last_good.is_none()),
            fact(
                "health-tray",
                language.say(if self.tray_host { "health-tray-shown" } else { "health-tray-not-shown" }),
                !self.tray_host,
            ),
            fact(
                "health-notifications",
                server.clone().unwrap_or_else(|| language.say("health-no-server")),
                server.is_none(),
            ),
            fact("health-zones", zones.version, false),
            fact("health-version", env!("CARGO_PKG_VERSION").to_owned(), false),
        ]));
    }

    pub(super) fn tell_log(&self) {
        let entries = store::log(&self.profile.dirs).into_iter().rev();
        let lines = entries.map(|entry| self.line(entry)).collect();
        self.tell(ToWindow::Log(lines));
    }

    fn line(&self, entry: Entry) -> Line {
        let at = entry.at.with_timezone(&self.zone).fixed_offset();
        Line { at, kind: entry.kind, text: entry.text }
    }

    /// The page's own lines around a session, from the page that was read last.
    pub(super) fn tell_source(&self, session: SessionId) {
        let line = {
            let view = self.view.borrow();
            let mut all = view.agenda.coming.iter().chain(&view.agenda.past);
            all.find(|occurrence| occurrence.id == session).map(|occurrence| occurrence.evidence.line)
        };
        let Some(line) = line else { return };
        let schedule = &self.engine.preferences().schedule;
        let Some(page) = fetch::kept_text(&self.profile.dirs.cache, schedule, self.clock.now()) else {
            return;
        };
        let first = line.saturating_sub(AROUND).max(1);
        let lines = page.lines().skip(first - 1).take(2 * AROUND + 1).map(crate::escape::plain).collect();
        self.tell(ToWindow::Source(Source { session, first, lines }));
    }

    pub(super) fn tell(&self, message: ToWindow) {
        if let Some(window) = &self.window {
            window.send(&message);
        }
    }
}

/// The name that the member chose, without its quotes; empty where there is none.
fn chosen<'a>(key: &Key, name: &'a str) -> &'a str {
    let table = key.name.strip_suffix('*');
    table.and_then(|table| name.strip_prefix(table)).map_or("", |chosen| chosen.trim_matches('"'))
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

/// The window's value as it is written.
fn toml(value: &Value) -> String {
    match value {
        Value::Flag(flag) => flag.to_string(),
        Value::Text(text) => toml_edit::Value::from(text.as_str()).to_string(),
        Value::List(list) => list.iter().map(String::as_str).collect::<Array>().to_string(),
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
