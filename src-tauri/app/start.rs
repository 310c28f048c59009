//! Brings everything up: settings, state, bus, tray, notifications, watchers; then runs the loop.

use std::{collections::HashSet, io, path::PathBuf, sync::Arc};

use agenda::{Action, Engine, Input, Now, State};
use notify::RecommendedWatcher;
use tokio::sync::{Mutex, Notify, mpsc, watch};
#[cfg(target_os = "linux")]
use tokio::time::timeout;
use words::args;

use super::{
    App, OPENINGS,
    alerts::Alerts,
    frame::Frame,
    health::Watched,
    looking::Looking,
    troubles::{About, Troubles},
    watching::{Seen, pass_on},
};
#[cfg(target_os = "linux")]
use crate::{bus, commands, tray};
use crate::{
    called,
    clock::{self, Clock},
    event::{Event, Events, WatchedFile},
    fetch::Fetcher,
    notify::{Notices, Server},
    peers,
    profile::Profile,
    reading::Reader,
    settings, speech,
    store::{Opened, Store, StoreError},
    terminal::Terminal,
    tray::Shown,
};

/// Why the application did not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Another instance has this profile.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The system has no timer.
    #[error("{}", speech::fill("start-no-alarm", &args!["why" => .0.to_string()]))]
    Alarm(#[from] io::Error),
}

/// How the application is started.
pub struct Start {
    /// Whose files and name it uses.
    pub profile: Profile,
    /// Where this program lies.
    pub program: PathBuf,
    /// What time it is.
    pub clock: Clock,
    /// A schedule in place of the one in the settings.
    pub schedule: Option<String>,
    /// A further name on the bus, which only one copy of the application can have at a time.
    pub alone_as: Option<&'static str>,
}

/// Runs the application until the member quits; a second start asks the running one to open its window and ends.
///
/// # Errors
/// [`StartError`], each with its remedy.
pub async fn run(start: Start) -> Result<(), StartError> {
    let (events, queue) = mpsc::unbounded_channel();
    #[cfg(target_os = "linux")]
    let session = match claim(&start, &events).await {
        Session::Ours(bus) => bus,
        Session::Running(trouble) => {
            trouble.iter().for_each(|trouble| commands::complain(trouble));
            return Ok(());
        }
    };
    let opened = Store::open(&start.profile.dirs)?;
    let alarm = clock::system_alarm()?;
    #[cfg(target_os = "linux")]
    let has_bus = session.is_some();
    #[cfg(not(target_os = "linux"))]
    let has_bus = true;
    #[cfg(target_os = "linux")]
    let patience = start.clock.wall_length(tray::PATIENCE);
    let (app, shown) = assemble(start, opened, has_bus, &events);
    #[cfg(target_os = "linux")]
    peers::meet(session, shown, patience, &events);
    #[cfg(not(target_os = "linux"))]
    peers::meet(shown, &events);
    app.run(queue, alarm).await;
    Ok(())
}

/// Puts the application together from what is kept; what the member should know of it goes to `events`.
pub(super) fn assemble(start: Start, opened: Opened, has_bus: bool, events: &Events) -> (App, Shown) {
    let Start { profile, program, clock, schedule, .. } = start;
    let (zone, zone_words) = clock::zone::of_member(None);
    let seen = Seen::of(&profile.dirs.settings);
    let loaded = settings::at_start(&profile.dirs.settings);
    let broken = settings::keep_beside(&profile.dirs.settings, &loaded);
    let mut troubles = Troubles::default();
    troubles.set(About::Start, opened.words.clone());
    troubles.set(About::Settings, loaded.words.clone());
    for words in opened.words.into_iter().chain(loaded.words).chain(broken).chain(zone_words) {
        let _ended = events.send(Event::Say(words));
    }
    let watch_again = Arc::new(Notify::new());
    let file = (profile.dirs.settings.clone(), WatchedFile::Settings);
    let changed: fn() -> Event = || Event::SettingsTouched;
    tokio::spawn(pass_on::<RecommendedWatcher>(file, changed, events.clone(), Arc::clone(&watch_again)));
    tokio::spawn(pass_on_end(events.clone()));
    #[cfg(target_os = "linux")]
    if let Some(file) = clock::zone::file() {
        let changed: fn() -> Event = || Event::ZoneChanged(None);
        tokio::spawn(pass_on::<RecommendedWatcher>(
            (file, WatchedFile::Zone),
            changed,
            events.clone(),
            Arc::default(),
        ));
    }

    let mut preferences = loaded.settings.preferences.clone();
    preferences.schedule = schedule.clone().unwrap_or(preferences.schedule);
    let engine = Engine::new(opened.state.unwrap_or_else(|| State::new(fastrand::u64(..))), preferences);
    speech::speak(loaded.settings.language());
    let now = Now {
        wall: clock.now(),
        zone: zone.clone(),
        language: loaded.settings.language(),
        clock: loaded.settings.clock(),
    };
    let mut view = engine.view(&now);
    troubles.mark(&mut view, now.language);
    let called = called::program();
    called::name_in(&mut view, &called, now.language);
    let (view, drawn) = watch::channel(view);
    let (icon_colour, colour) = watch::channel(loaded.settings.icon_colour);
    let frame = Frame::of_last(&profile.dirs);
    let mut notices = Notices::new(events.clone(), has_bus, &profile.dirs);
    notices.adopt(engine.posted());
    notices.ring_like(&loaded.settings.sound, loaded.settings.language());
    let app = App {
        fetcher: Arc::new(Mutex::new(Fetcher::new(profile.dirs.cache.clone()))),
        reader: Reader::default(),
        notices,
        events: events.clone(),
        store: opened.store,
        settings: loaded.settings,
        seen,
        watch_again,
        profile,
        program,
        called,
        clock,
        zone,
        rules: clock::zone::DATABASE.into(),
        schedule,
        engine,
        view,
        icon_colour,
        window: None,
        alerts: Alerts::default(),
        frame,
        scheme: None,
        looking: Looking::default(),
        server: Server::default(),
        tray_host: false,
        tray_name: None,
        terminal: Terminal::default(),
        wake_at: None,
        token: None,
        looks: watch::Sender::new(0),
        refreshing: Vec::new(),
        joining: None,
        openings: OPENINGS,
        opening: Vec::new(),
        trying: Vec::new(),
        window_tries: false,
        health: Watched::default(),
        troubles,
        trouble: None,
        said: HashSet::new(),
        ended: false,
    };
    (app, Shown { view: drawn, colour })
}

/// The session bus at the start.
#[cfg(target_os = "linux")]
enum Session {
    /// Ours, with the application's name on it; none when there is no bus.
    Ours(Option<zbus::Connection>),
    /// Another instance has the name and was asked to open its window; why it could not.
    Running(Option<String>),
}

#[cfg(target_os = "linux")]
async fn claim(start: &Start, events: &Events) -> Session {
    let Some(bus) = bus::session().await else { return Session::Ours(None) };
    for name in start.alone_as.into_iter().chain([start.profile.bus_name.as_str()]) {
        match timeout(bus::PATIENCE, bus::claim(&bus, name, events)).await {
            Ok(Ok(bus::Claim::Owned)) => {}
            Ok(Ok(bus::Claim::Taken)) => return Session::Running(open_running(name).await),
            Ok(Err(_)) | Err(_) => return Session::Ours(None),
        }
    }
    Session::Ours(Some(bus))
}

#[cfg(target_os = "linux")]
async fn open_running(name: &str) -> Option<String> {
    let running = bus::running(name).await?;
    running.open().await.unwrap_or_else(|error| Some(error.to_string()))
}

/// Ctrl+C and the end of the desktop session end the application as the member's own *Quit* does.
async fn pass_on_end(events: Events) {
    wait_for_end().await;
    let _ended = events.send(Event::Happened(Input::Acted(Action::Quit)));
}

#[cfg(unix)]
async fn wait_for_end() {
    use tokio::signal::unix::{SignalKind, signal};
    let (Ok(mut terminate), Ok(mut hang_up)) =
        (signal(SignalKind::terminate()), signal(SignalKind::hangup()))
    else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
        _ = hang_up.recv() => {}
    }
}

#[cfg(not(unix))]
async fn wait_for_end() {
    let _unheard = tokio::signal::ctrl_c().await;
}
