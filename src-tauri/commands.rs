//! The commands that speak with a running instance, or look into its files when none runs.

use std::{
    io::{self, Write},
    path::Path,
};

use agenda::{Action, Effect, Engine, Entry, Input, Next, Now, PollResult, ScheduleStatus, State};
use schedule::zone;
use serde::Deserialize;
use serde_json::Value;
use words::args;

use crate::{
    app::{self, Start},
    bus::{self, Running},
    cli::{Place, SettingsArgs, SettingsCommand},
    clock::{self, Clock},
    escape, login, open,
    profile::Profile,
    settings::{self, Loaded, Settings},
    speech, store,
};

mod status;

/// What a command ends with: nothing, or a sentence with a remedy.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// Said where an instance is wanted and none runs.
pub(crate) fn not_running() -> String {
    speech::say("cli-not-running")
}

/// Why a command did nothing.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CommandError {
    #[error("{}", speech::say("cli-clock-without-profile"))]
    ClockWithoutProfile,
    #[error("{}", not_running())]
    NotRunning,
    #[error("{}", speech::say("cli-still-running"))]
    StillRunning,
    #[error("{}", store::running(*pid))]
    Elsewhere { pid: u32 },
}

/// The profile that the command line names.
///
/// # Errors
/// When its folder cannot be used.
pub fn profile(place: &Place) -> Result<Profile, Box<dyn std::error::Error>> {
    Ok(match &place.profile {
        Some(folder) => Profile::in_folder(folder),
        None => Profile::of_member()?,
    })
}

/// The clock that the command line asks for.
///
/// # Errors
/// When a clock is made up without a profile.
pub fn clock(place: &Place) -> Result<Clock, Box<dyn std::error::Error>> {
    match place.clock {
        None => Ok(Clock::Wall),
        Some(_) if place.profile.is_none() => Err(CommandError::ClockWithoutProfile.into()),
        Some(made) => Ok(Clock::made(made.origin, made.speed)),
    }
}

/// How the application is started.
///
/// # Errors
/// When the profile cannot be used, or a clock is made up without one.
pub fn start(place: Place) -> Result<Start, Box<dyn std::error::Error>> {
    let (profile, clock, program) = (profile(&place)?, clock(&place)?, std::env::current_exe()?);
    profile.make()?;
    Ok(Start { profile, program, clock, schedule: place.schedule.map(absolute), alone_as: None })
}

/// A path on the command line is meant from the current folder, and still means the same when the application runs on.
fn absolute(schedule: String) -> String {
    if schedule.contains("://") {
        return schedule;
    }
    std::path::absolute(&schedule).map_or(schedule, |path| path.to_string_lossy().into_owned())
}

/// Prints the version, and with `verbose` which time zone rules serve.
///
/// # Errors
/// When standard output is closed.
pub fn version(verbose: bool) -> Outcome {
    let zones = zone::database();
    say(concat!("ospo-tray ", env!("CARGO_PKG_VERSION")))?;
    if verbose {
        let from = match zones.from {
            zone::Source::System => "cli-zones-system",
            zone::Source::Bundled => "cli-zones-bundled",
        };
        let args = args!["version" => zones.version.to_string(), "from" => speech::say(from)];
        say(&speech::fill("cli-version-zones", &args))?;
    }
    Ok(())
}

/// `next`.
///
/// # Errors
/// When the running instance does not answer, or nothing is kept.
pub async fn next(place: &Place, json: bool) -> Outcome {
    let answer = match running(place).await? {
        Some(running) => running.ask("Next").await?,
        None => app::next_json(&kept(place)?, &now(place)?),
    };
    if json {
        return say(&answer);
    }
    match serde_json::from_str(&answer)? {
        Some(next) => say(&words_of_next(next, &now(place)?)),
        None => say(&speech::say(why_none(&status_of(place).await?)?)),
    }
}

/// The text that says why there is no next session.
fn why_none(status: &str) -> serde_json::Result<&'static str> {
    let status: Value = serde_json::from_str(status)?;
    let schedule = ScheduleStatus::deserialize(&status["schedule"])?;
    Ok(if schedule.sessions > 0 { "cli-all-over" } else { "cli-no-session" })
}

/// `status`.
///
/// # Errors
/// When the running instance does not answer, or nothing is kept.
pub async fn status(place: &Place, json: bool) -> Outcome {
    let answer = status_of(place).await?;
    if json { say(&answer) } else { status::print(&serde_json::from_str(&answer)?, &now(place)?) }
}

async fn status_of(place: &Place) -> Result<String, Box<dyn std::error::Error>> {
    Ok(match running(place).await? {
        Some(running) => running.ask("Status").await?,
        None => app::status_json(&kept(place)?, &now(place)?),
    })
}

/// `log`.
///
/// # Errors
/// When the running instance does not answer.
pub async fn log(place: &Place, json: bool) -> Outcome {
    let entries: Vec<Entry> = match running(place).await? {
        Some(running) => serde_json::from_str(&running.ask("Log").await?)?,
        None => store::log(&profile(place)?.dirs),
    };
    let zone = clock::zone::of_member(None).0;
    for entry in entries {
        if json {
            say(&serde_json::to_string(&entry)?)?;
        } else {
            let at = entry.at.with_timezone(&zone).format("%Y-%m-%d %H:%M:%S");
            say(&format!("{at} {}", entry.text))?;
        }
    }
    Ok(())
}

/// `join`: the running instance does it, else it is done from what is kept.
///
/// # Errors
/// When there is nothing to open, or it cannot be opened.
pub async fn join(place: &Place) -> Outcome {
    if let Some(running) = running(place).await? {
        return running.order("Join").await?.trouble.map_or(Ok(()), |why| Err(why.into()));
    }
    let (mut engine, now) = (kept(place)?, now(place)?);
    let effects = engine.step(Input::Acted(Action::Join { session: None }), &now);
    let target = effects.into_iter().find_map(|effect| match effect {
        Effect::Open(target) => Some(target),
        _ => None,
    });
    let target = target.ok_or_else(|| nothing_to_join(&engine, &now))?;
    let url = open::address(&target, &settings_of(place)?);
    let token = std::env::var("XDG_ACTIVATION_TOKEN").ok();
    let opened = open::open(&url, &engine.preferences().schedule, token.as_deref()).await;
    opened.map_err(|error| error.with_address(&target).into())
}

/// Why there is nothing that *Join* could open.
pub(crate) fn nothing_to_join(engine: &Engine, now: &Now) -> String {
    let language = now.language;
    match engine.next(now) {
        Some(_) => language.say("log-nothing-to-open"),
        None if engine.schedule_status().sessions > 0 => language.say("cli-all-over"),
        None => language.say("cli-nothing-to-join"),
    }
}

/// `open`: comes back when the window is to be seen.
///
/// # Errors
/// When none runs, or no window can be shown there.
pub async fn open(place: &Place) -> Outcome {
    match the_running(place).await?.open().await? {
        None => Ok(()),
        Some(why) => Err(why.into()),
    }
}

/// `refresh`: comes back when the server has answered; prints how that went.
///
/// # Errors
/// When none runs, or the page could not be had.
pub async fn refresh(place: &Place) -> Outcome {
    let status: Value = serde_json::from_str(&the_running(place).await?.ask("Refresh").await?)?;
    let schedule = ScheduleStatus::deserialize(&status["schedule"])?;
    match schedule.result {
        Some(PollResult::Failed) => Err(schedule.message.into()),
        _ => say(&schedule.message),
    }
}

/// `quit`: comes back when the running instance is gone.
///
/// # Errors
/// When none runs, or it does not end.
pub async fn quit(place: &Place) -> Outcome {
    let running = the_running(place).await?;
    if running.quit().await? { Ok(()) } else { Err(CommandError::StillRunning.into()) }
}

/// `settings`.
///
/// # Errors
/// When there is no such key, the value does not fit it, or the file cannot be written.
pub async fn settings(place: &Place, args: SettingsArgs) -> Outcome {
    let profile = profile(place)?;
    let file = &profile.dirs.settings;
    let in_force = || settings::at_start(file);
    match args.command {
        _ if args.explain => say(&settings::explain(speech::language())),
        None => print_all(&in_force()),
        Some(SettingsCommand::Get { key }) => say(&settings::get(&in_force().settings, &key)?),
        Some(SettingsCommand::Set { key, value }) => {
            settings::set(file, &key, &value)?;
            take_effect(&profile).await
        }
        Some(SettingsCommand::Unset { key }) => {
            settings::unset(file, &key)?;
            take_effect(&profile).await
        }
        Some(SettingsCommand::Path) => say(&file.display().to_string()),
    }
}

/// A running instance hears of its file by itself; without one, what reaches beyond the file is done here.
async fn take_effect(profile: &Profile) -> Outcome {
    if bus::running(&profile.bus_name).await.is_some() {
        return Ok(());
    }
    let file = &profile.dirs.settings;
    let loaded = settings::at_start(file);
    // The copy for a later start must not keep what was just taken out.
    let _mistake = settings::keep_beside(file, &loaded);
    let wanted = loaded.settings.start_at_login;
    Ok(login::start_at_login(wanted, profile, &std::env::current_exe()?)?)
}

/// Every key with its value in force; mistakes of the file first, on standard error.
fn print_all(loaded: &Loaded) -> Outcome {
    for words in &loaded.words {
        writeln!(io::stderr(), "{}", escape::terminal(words))?;
    }
    say(&settings::in_force(&loaded.settings).join("\n"))
}

pub(crate) async fn running(place: &Place) -> Result<Option<Running>, Box<dyn std::error::Error>> {
    Ok(bus::running(&profile(place)?.bus_name).await)
}

/// The running instance, where one is wanted.
pub(crate) async fn the_running(place: &Place) -> Result<Running, Box<dyn std::error::Error>> {
    match running(place).await? {
        Some(running) => Ok(running),
        None => Err(match store::holder(&profile(place)?.dirs) {
            Some(pid) => CommandError::Elsewhere { pid },
            None => CommandError::NotRunning,
        }
        .into()),
    }
}

/// The engine as it was kept, when none runs.
pub(crate) fn kept(place: &Place) -> Result<Engine, Box<dyn std::error::Error>> {
    let dirs = profile(place)?.dirs;
    let mut preferences = settings_of(place)?.preferences;
    if let Some(schedule) = place.schedule.clone() {
        preferences.schedule = absolute(schedule);
    }
    Ok(Engine::new(store::peek(&dirs).unwrap_or_else(|| State::new(0)), preferences))
}

/// The moment of the command.
///
/// # Errors
/// When a clock is made up without a profile.
pub fn now(place: &Place) -> Result<Now, Box<dyn std::error::Error>> {
    let settings = settings_of(place)?;
    Ok(Now {
        wall: clock(place)?.now(),
        zone: clock::zone::of_member(None).0,
        language: settings.language(),
        clock: settings.clock(),
    })
}

/// The language of the settings, or the desktop's.
pub(crate) fn language(profile: Option<&Path>) -> Result<words::Language, Box<dyn std::error::Error>> {
    // Looked at, not made: a line that is not understood leaves nothing behind.
    let file = match profile {
        Some(folder) => folder.join("settings.toml"),
        None => Profile::of_member()?.dirs.settings,
    };
    Ok(settings::at_start(&file).settings.language())
}

fn settings_of(place: &Place) -> Result<Settings, Box<dyn std::error::Error>> {
    Ok(settings::at_start(&profile(place)?.dirs.settings).settings)
}

fn words_of_next(next: Next, now: &Now) -> String {
    let when = next.when(&now.zone, now.language, now.clock);
    let mut lines = vec![next.title, when];
    lines.extend(next.join.map(|join| now.language.fill("cli-opens", &args!["host" => join.host])));
    lines.extend(next.doubts);
    lines.join("\n")
}

/// A sentence on standard error; a closed one is no error.
pub(crate) fn complain(sentence: &str) {
    let _closed = writeln!(io::stderr(), "ospo-tray: {}", escape::terminal(sentence));
}

pub(crate) fn say(text: &str) -> Outcome {
    let safe: Vec<_> = text.lines().map(escape::terminal).collect();
    writeln!(io::stdout(), "{}", safe.join("\n"))?;
    Ok(())
}
