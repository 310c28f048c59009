//! The loop: takes one input at a time, steps the engine and performs the effects. No decision is taken here.

use std::{collections::HashSet, path::PathBuf, sync::Arc, time::Duration};

use agenda::{Action, Allowance, Engine, Entry, EntryKind, Input, NoticeId, Now, View};
use chrono::{DateTime, TimeDelta, Utc};
use schedule::Zone;
use tokio::{
    sync::{Mutex, Notify, mpsc, oneshot, watch},
    time::timeout,
};

use crate::{
    child::Window,
    clock::{self, Alarm, Clock, Rung},
    event::{Asked, Event, Events},
    fetch::Fetcher,
    login,
    notify::{Notices, Server},
    profile::Profile,
    reading::Reader,
    settings::{Settings, keep_beside, load_over},
    speech,
    store::{Store, atomic},
    terminal::Terminal,
    tray::{IconColour, Scheme},
};

mod alerts;
mod answers;
mod effects;
mod evidence;
mod frame;
mod heading;
mod health;
mod looking;
mod pages;
mod settings;
mod start;
#[cfg(test)]
mod tests;
mod trial;
mod troubles;
mod watching;
mod windows;
mod wishes;
mod words;

use alerts::Alerts;
pub use answers::{json, next_json, status_json};
use frame::Frame;
use health::Watched;
use looking::Looking;
pub use start::{Start, StartError, run};
use troubles::{About, Troubles};
use watching::Seen;

/// So many links may be opened at once, and one more after each pause.
const OPENINGS: Allowance = Allowance::new(10, TimeDelta::seconds(2));

/// The notice that no panel shows the icon.
const NO_TRAY: &str = "no-tray";

/// The application while it runs.
struct App {
    profile: Profile,
    /// Where this program lay when it was started.
    program: PathBuf,
    /// The words that call it.
    called: String,
    clock: Clock,
    zone: Zone,
    /// The folder of the system's rules of time zones.
    rules: PathBuf,
    /// The schedule of the command line, in place of the one in the settings.
    schedule: Option<String>,
    engine: Engine,
    settings: Settings,
    /// How their file was when it was read last.
    seen: Option<Seen>,
    /// Has the file watched anew.
    watch_again: Arc<Notify>,
    store: Store,
    fetcher: Arc<Mutex<Fetcher>>,
    reader: Reader,
    events: Events,
    notices: Notices,
    server: Server,
    view: watch::Sender<View>,
    icon_colour: watch::Sender<IconColour>,
    tray_host: bool,
    /// The program that shows the tray, where it is known.
    tray_name: Option<String>,
    window: Option<Window>,
    /// What the member must not miss.
    alerts: Alerts,
    /// What of the agenda is before the member, and what was asked for there.
    looking: Looking,
    /// How the window was last.
    frame: Frame,
    /// The desktop's colour scheme, where it tells of it.
    scheme: Option<Scheme>,
    terminal: Terminal,
    /// The instant of the engine's last *wake me at*.
    wake_at: Option<DateTime<Utc>>,
    /// The activation token of the click that is being worked on.
    token: Option<String>,
    /// The number of the newest look at the page.
    looks: watch::Sender<u64>,
    /// Those who asked for a refresh, and the first look that is new enough for them.
    refreshing: Vec<(u64, Asked)>,
    /// Who asked for the click on *Join* that is being worked on.
    joining: Option<Asked>,
    /// How many links may be opened in a row.
    openings: Allowance,
    /// Those who asked for the window and wait until it is to be seen.
    opening: Vec<Asked>,
    /// Those who asked for a trial notification and wait for what becomes of it.
    trying: Vec<oneshot::Sender<String>>,
    /// Whether the window asked for it too.
    window_tries: bool,
    /// What the window was told of health and log.
    health: Watched,
    /// What is wrong and lasts.
    troubles: Troubles,
    /// The last trouble with the page, so that it is said once.
    trouble: Option<String>,
    /// What has been said to be missing.
    said: HashSet<&'static str>,
    ended: bool,
}

/// How long all that is told at the end may take together: who quits waits for a second at most.
const LAST_WORDS: Duration = Duration::from_millis(800);

async fn close(window: Option<Window>) {
    if let Some(window) = window {
        window.close().await;
    }
}

impl App {
    /// Runs until the member quits.
    async fn run(mut self, mut queue: mpsc::UnboundedReceiver<Event>, mut alarm: impl Alarm) {
        self.start_at_login();
        self.step(Input::Started).await;
        while !self.ended {
            let wake_at = self.wake_at.map(|at| self.clock.wall_at(at));
            tokio::select! {
                rung = alarm.wait(wake_at) => self.rung(rung).await,
                Some(event) = queue.recv() => self.take(event).await,
                wish = windows::next_wish(&mut self.window) => self.wished(wish).await,
                wish = windows::next_wish(&mut self.alerts.window) => self.alert_wished(wish).await,
            }
            self.keep_health();
        }
        let Self { notices, window, alerts, .. } = self;
        // What has not ended by then is dropped: a window that hangs is killed, a server that hangs is left alone.
        let all = async { tokio::join!(notices.withdraw_all(), close(window), close(alerts.window)) };
        let _late = timeout(LAST_WORDS, all).await;
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

    /// Where a computer sleeps and wakes unseen, its clock counts as set.
    async fn rung(&mut self, rung: Rung) {
        match rung {
            Rung::Due => self.step(Input::Woke).await,
            Rung::ClockSet => {
                self.step(Input::ClockChanged).await;
                self.renew_rules().await;
            }
        }
    }

    async fn take(&mut self, event: Event) {
        if watching::is_a_moment(&event) {
            self.look_at_settings().await;
        }
        match event {
            Event::Happened(input) => {
                if input == Input::Resumed {
                    self.renew_rules().await;
                }
                self.trial_shown(&input);
                if self.leaves_the_screen(&input) {
                    self.step(input).await;
                }
            }
            Event::Clicked(action, token) => self.click(action, token).await,
            Event::Looked { number, input, unkept } => self.looked(number, input, unkept).await,
            Event::Opened { target, outcome, asked } => self.opened(target, outcome, asked).await,
            Event::Join(asked, token) => self.join_for(asked, token).await,
            Event::Open(asked, token) => self.open_for(asked, token).await,
            Event::SettingsTouched => self.settings_touched().await,
            Event::ZoneChanged(told) => self.zone_changed(told.as_deref()).await,
            Event::TrayHost(there) => self.hosted(there),
            Event::TrayHostNamed(name) => self.tray_name = name,
            Event::NoPanel => self.no_panel(),
            Event::NotificationServer(server) => self.served_by(server),
            Event::Asked(question, answer) => self.answer(question, answer).await,
            Event::Scheme(scheme) => self.schemed(scheme),
            Event::Source(source) => self.source_found(source),
            Event::Copied(outcome) => self.copied(outcome),
            Event::Say(sentence) => self.say(&sentence),
            Event::Watched(which, trouble) => self.watched(which, trouble).await,
        }
    }

    async fn click(&mut self, action: Action, token: Option<String>) {
        self.token = token;
        self.step(Input::Acted(action)).await;
        self.token = None;
    }

    /// The file is read anew; where it has a mistake, the last good value stays in force.
    async fn settings_touched(&mut self) {
        self.seen = Seen::of(&self.profile.dirs.settings);
        let loaded = load_over(&self.profile.dirs.settings, &self.settings);
        let broken = keep_beside(&self.profile.dirs.settings, &loaded);
        loaded.words.iter().chain(&broken).for_each(|words| self.say(words));
        self.trouble(About::Settings, loaded.words.clone());
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

    /// After an update of the system's rules of time zones, they serve from now on, for the member's zone and for the page.
    async fn renew_rules(&mut self) {
        if clock::zone::renewed(&self.rules) {
            self.take_zone(clock::zone::of_member(None)).await;
            // As the kept reading counts as old now, asking for the page brings it whole.
            self.step(Input::Resumed).await;
        }
    }

    async fn zone_changed(&mut self, told: Option<&str>) {
        self.renew_rules().await;
        let found = clock::zone::of_member(told);
        if found.0 != self.zone {
            self.take_zone(found).await;
        }
    }

    async fn take_zone(&mut self, (zone, words): (Zone, Option<String>)) {
        words.iter().for_each(|words| self.say(words));
        self.zone = zone;
        self.step(Input::ZoneChanged).await;
    }

    /// A panel that comes late takes back that there is none.
    fn hosted(&mut self, there: bool) {
        self.tray_host = there;
        if there {
            self.notices.withdraw(&NoticeId(NO_TRAY.into()));
        }
    }

    /// Told in a notice too, the first time for this profile: the member looks for an icon that is not there.
    fn no_panel(&mut self) {
        self.say_once("tray-no-panel");
        let told = self.profile.dirs.state.join("told-no-tray");
        if !told.exists() && atomic::replace(&told, b"").is_ok() {
            self.notices.ring(words::notice(
                NO_TRAY,
                &speech::say("tray-no-icon"),
                &speech::say("tray-no-panel"),
            ));
        }
    }

    fn served_by(&mut self, server: Option<Server>) {
        let Some(server) = server else { return self.notices.wait_for_server() };
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

    /// Says something, and writes it into the log.
    fn note(&mut self, sentence: &str) {
        self.say(sentence);
        let text = sentence.to_owned();
        self.log(&Entry { at: self.clock.now(), kind: EntryKind::Word, text });
    }

    fn say(&self, sentence: &str) {
        self.terminal.say(sentence, &self.now());
    }
}
