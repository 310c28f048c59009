//! The loop: takes one input at a time, steps the engine and performs the effects. No decision is taken here.

use std::{collections::HashSet, path::PathBuf, sync::Arc};

use agenda::{Action, Engine, Input, Now, View};
use chrono::{DateTime, Utc};
use schedule::Zone;
use tokio::sync::{Mutex, mpsc, oneshot, watch};

use crate::{
    child::Window,
    clock::{self, Alarm, Clock, Rung},
    event::{Event, Events},
    fetch::Fetcher,
    login,
    messages::Size,
    notify::{Notices, Server},
    profile::Profile,
    reading::Reader,
    settings::{self, Settings},
    speech,
    store::{Store, atomic},
    terminal::Terminal,
    tray::IconColour,
};

mod alerts;
mod answers;
mod effects;
mod heading;
mod looking;
mod pages;
mod start;
#[cfg(test)]
mod tests;
mod trial;
mod windows;
mod wishes;
mod words;

use alerts::Alerts;
pub use answers::{json, next_json, status_json};
use looking::Looking;
pub use start::{Start, StartError, run};

/// The application while it runs.
struct App {
    profile: Profile,
    /// Where this program lay when it was started.
    program: PathBuf,
    clock: Clock,
    zone: Zone,
    /// The schedule of the command line, in place of the one in the settings.
    schedule: Option<String>,
    engine: Engine,
    settings: Settings,
    store: Store,
    fetcher: Arc<Mutex<Fetcher>>,
    reader: Reader,
    events: Events,
    notices: Notices,
    server: Server,
    view: watch::Sender<View>,
    icon_colour: watch::Sender<IconColour>,
    tray_host: bool,
    window: Option<Window>,
    /// What the member must not miss.
    alerts: Alerts,
    /// What of the agenda is before the member, and what was asked for there.
    looking: Looking,
    /// The size that the window had last.
    window_size: Option<Size>,
    terminal: Terminal,
    /// The instant of the engine's last *wake me at*.
    wake_at: Option<DateTime<Utc>>,
    /// The activation token of the click that is being worked on.
    token: Option<String>,
    /// Those who asked for a refresh and wait for its end.
    refreshing: Vec<oneshot::Sender<String>>,
    /// Those who asked for a trial notification and wait for what becomes of it.
    trying: Vec<oneshot::Sender<String>>,
    /// The last trouble with writing, so that it is said once.
    unwritten: Option<String>,
    /// The last trouble with the page, so that it is said once.
    trouble: Option<String>,
    /// What has been said to be missing.
    said: HashSet<&'static str>,
    ended: bool,
}

impl App {
    /// Runs until the member quits.
    async fn run(mut self, mut queue: mpsc::UnboundedReceiver<Event>, mut alarm: impl Alarm) {
        self.start_at_login();
        self.step(Input::Started).await;
        while !self.ended {
            let wake_at = self.wake_at.map(|at| self.clock.wall_at(at));
            tokio::select! {
                rung = alarm.wait(wake_at) => self.step(match rung {
                    Rung::Due => Input::Woke,
                    Rung::ClockSet => Input::ClockChanged,
                }).await,
                Some(event) = queue.recv() => self.take(event).await,
                wish = windows::next_wish(&mut self.window) => self.wished(wish).await,
                wish = windows::next_wish(&mut self.alerts.window) => self.alert_wished(wish).await,
            }
        }
        self.notices.withdraw_all().await;
        for window in self.window.into_iter().chain(self.alerts.window) {
            window.close().await;
        }
    }

    fn now(&self) -> Now {
        Now {
            wall: self.clock.now(),
            zone: self.zone.clone(),
            language: self.settings.language(),
            clock: self.settings.clock(),
        }
    }

    /// One input, and all that follows from it.
    async fn step(&mut self, input: Input) {
        let now = self.now();
        for effect in self.engine.step(input, &now) {
            self.perform(effect, &now).await;
        }
    }

    async fn take(&mut self, event: Event) {
        match event {
            Event::Happened(input) => {
                self.trial_shown(&input);
                if self.leaves_the_screen(&input) {
                    self.step(input).await;
                }
            }
            Event::Clicked(action, token) => self.click(action, token).await,
            Event::Fetched { schedule, fetched } => self.fetched(schedule, fetched).await,
            Event::Read { schedule, outcome } => self.read(schedule, outcome).await,
            Event::SettingsTouched => self.settings_touched().await,
            Event::ZoneChanged(told) => self.zone_changed(told.as_deref()).await,
            Event::TrayHost(there) => self.tray_host = there,
            Event::NoPanel => self.no_panel(),
            Event::NotificationServer(server) => self.served_by(server),
            Event::Asked(question, answer) => self.answer(question, answer).await,
            Event::Say(sentence) => self.say(&sentence),
        }
    }

    async fn click(&mut self, action: Action, token: Option<String>) {
        self.token = token;
        self.step(Input::Acted(action)).await;
        self.token = None;
    }

    /// The file is read anew; where it has a mistake, the last good value stays in force.
    async fn settings_touched(&mut self) {
        let loaded = settings::load_over(&self.profile.dirs.settings, &self.settings);
        loaded.words.iter().for_each(|words| self.say(words));
        if loaded.settings == self.settings {
            return;
        }
        let mut preferences = loaded.settings.preferences.clone();
        preferences.schedule = self.schedule.clone().unwrap_or(preferences.schedule);
        let language = self.settings.language();
        self.settings = loaded.settings;
        self.notices.ring_like(&self.settings.sound, self.settings.language());
        if language != self.settings.language() {
            speech::speak(self.settings.language());
            self.tell_words();
        }
        self.start_at_login();
        self.icon_colour.send_replace(self.settings.icon_colour);
        self.step(Input::PreferencesChanged(preferences)).await;
        self.tell_settings();
    }

    fn start_at_login(&self) {
        if let Err(error) = login::start_at_login(self.settings.start_at_login, &self.profile, &self.program)
        {
            self.say(&error.to_string());
        }
    }

    async fn zone_changed(&mut self, told: Option<&str>) {
        let (zone, words) = clock::zone::of_member(told);
        if zone == self.zone {
            return;
        }
        words.iter().for_each(|words| self.say(words));
        self.zone = zone;
        self.step(Input::ZoneChanged).await;
    }

    /// Told in a notice too, the first time for this profile: the member looks for an icon that is not there.
    fn no_panel(&mut self) {
        self.say_once("tray-no-panel");
        let told = self.profile.dirs.state.join("told-no-tray");
        if !told.exists() && atomic::replace(&told, b"").is_ok() {
            self.notices.ring(words::notice(
                "no-tray",
                &speech::say("tray-no-icon"),
                &speech::say("tray-no-panel"),
            ));
        }
    }

    fn served_by(&mut self, server: Server) {
        if server.name.is_none() {
            self.say_once("tray-no-server");
        }
        self.server = server.clone();
        self.notices.served_by(server);
    }

    /// Says what is missing, the first time that it is.
    fn say_once(&mut self, id: &'static str) {
        if self.said.insert(id) {
            self.say(&speech::say(id));
        }
    }

    fn say(&self, sentence: &str) {
        self.terminal.say(sentence, &self.now());
    }
}
