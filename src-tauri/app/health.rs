//! How the application is doing, for the member to read in the window: told when it is asked for, and at each change while it is looked at.

use agenda::{Entry, PollResult};
use chrono::{DateTime, Datelike, Utc};
use schedule::zone::Source;

use super::App;
use crate::{
    messages::{Fact, Line, ToWindow},
    store,
};

/// What was told last, for as long as the member looks at it.
#[derive(Debug, Default)]
pub(super) struct Watched {
    facts: Option<Vec<Fact>>,
    /// Whether the log has grown since.
    pub(super) logged: bool,
}

impl App {
    pub(super) fn tell_health(&mut self) {
        let facts = self.facts();
        self.tell(ToWindow::Health(facts.clone()));
        self.health.facts = Some(facts);
    }

    pub(super) fn leave_health(&mut self) {
        self.health = Watched::default();
    }

    /// Tells what has changed since it was told last.
    pub(super) fn keep_health(&mut self) {
        let Some(told) = &self.health.facts else { return };
        if self.window.is_none() {
            return self.leave_health();
        }
        if *told != self.facts() {
            self.tell_health();
        }
        if std::mem::take(&mut self.health.logged) {
            self.tell_log();
        }
    }

    fn facts(&self) -> Vec<Fact> {
        let language = self.settings.language();
        let status = self.engine.schedule_status();
        let fact = |label: &str, words: String, wrong| Fact { label: language.say(label), words, wrong };
        let moment = |at: Option<DateTime<Utc>>, none: &str| {
            at.map_or_else(|| language.say(none), |at| self.moment(at))
        };
        let failing = matches!(status.result, Some(PollResult::Failed | PollResult::Doubtful));
        let server = self.server.name.clone();
        let wrong = self.troubles.sentences().into_iter().map(|it| fact("health-trouble", it, true));
        let well = [
            fact("health-schedule", status.message, failing || status.last_good.is_none()),
            fact("health-last-poll", moment(status.last_poll, "health-never"), false),
            fact("health-next-poll", moment(status.next_poll, "health-never"), false),
            fact(
                "health-next-reminder",
                moment(self.engine.next_reminder(&self.now()), "health-no-reminder"),
                false,
            ),
            fact("health-armed", moment(self.wake_at, "health-nothing-due"), false),
            fact("health-tray", self.tray_in_words(), !self.tray_host),
            fact(
                "health-notifications",
                server.clone().unwrap_or_else(|| language.say("health-no-server")),
                server.is_none(),
            ),
            fact("health-zones", self.zones_in_words(), false),
            fact("health-log", self.profile.dirs.log_file().display().to_string(), false),
            fact("health-version", env!("CARGO_PKG_VERSION").to_owned(), false),
        ];
        wrong.chain(well).collect()
    }

    /// "Thu 7 Oct, 18:00", with the year where it is another one than now.
    fn moment(&self, at: DateTime<Utc>) -> String {
        let now = self.now();
        let (at, today) = (now.local(at), now.local(now.wall));
        let day = now.language.day(at.date_naive(), at.year() != today.year());
        now.language.moment(&day, &now.clock.say(&at))
    }

    fn tray_in_words(&self) -> String {
        let language = self.settings.language();
        match &self.tray_name {
            _ if !self.tray_host => language.say("health-tray-not-shown"),
            Some(name) => language.fill("health-tray-shown-by", &words::args!["host" => name.as_str()]),
            None => language.say("health-tray-shown"),
        }
    }

    fn zones_in_words(&self) -> String {
        let zones = schedule::zone::database();
        let from = match zones.from {
            Source::Bundled => "cli-zones-bundled",
            Source::System => "cli-zones-system",
        };
        format!("{} ({})", zones.version, self.settings.language().say(from))
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
}
