//! From the command line to what is done: one `match`.

use std::{ffi::OsString, io, path::Path, process::ExitCode};

use schedule::zone;

use crate::{
    app,
    cli::{self, Cli, Command, NextArgs, Place},
    clipboard, clock,
    commands::{self, Outcome},
    definitions, demo, follow, read, replay, settings, speech, tray, trial,
};

/// Understands the command line, in the language of the settings that it names, and does what it says.
#[must_use]
pub fn line(line: &[OsString]) -> ExitCode {
    leave_no_core();
    speech::speak(commands::language(cli::profile_named(line)).unwrap_or_else(|_| settings::of_desktop()));
    cli::parse(line).map_or_else(|code| code, run)
}

/// From now on a crash of this process, or of one that it starts, leaves no file with its memory, in which a private link may stand.
pub fn leave_no_core() {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        let Rlimit { maximum, .. } = getrlimit(Resource::Core);
        // A limit may always be lowered.
        let _never = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum });
    }
}

/// Does what the command line says; an error is one sentence on standard error and exit code 1.
#[must_use]
pub fn run(cli: Cli) -> ExitCode {
    zone::use_newest(Path::new(clock::zone::DATABASE));
    match dispatch(cli) {
        Ok(code) => code,
        Err(error) => {
            commands::complain(&error.to_string());
            ExitCode::FAILURE
        }
    }
}

fn dispatch(cli: Cli) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let place = cli.place;
    if !cli.demo {
        // Refused for every command, also for those that ask for no time.
        commands::clock(&place)?;
    }
    if cli.version {
        commands::version(cli.verbose)?;
        return Ok(ExitCode::SUCCESS);
    }
    match cli.command {
        Some(_) if cli.demo => {
            return Err(speech::say("cli-demo-alone").into());
        }
        Some(Command::Read(args)) => return Ok(read::run(&args, &commands::now(&place)?)),
        Some(Command::Replay(args)) => {
            replay::run(&args.dir, &args.zone, Some(args.leads), args.until, &mut io::stdout().lock())?;
        }
        Some(Command::HoldClipboard) => clipboard::hold()?,
        Some(Command::Completions { shell }) => definitions::completions(shell)?,
        Some(Command::Man { into }) => definitions::manual(into.as_deref())?,
        None if cli.demo => tray::beside(|| on_one_thread(demo::run(place)))?,
        None => tray::beside(|| on_one_thread(async { Ok(app::run(commands::start(place)?).await?) }))?,
        Some(command) => on_one_thread(with_the_running(command, &place))?,
    }
    Ok(ExitCode::SUCCESS)
}

/// The commands that ask the running instance, where there is one.
async fn with_the_running(command: Command, place: &Place) -> Outcome {
    match command {
        Command::Next(NextArgs { format: Some(format), follow, .. }) => {
            if follow {
                follow::follow(place, format).await
            } else {
                follow::once(place, format).await
            }
        }
        Command::Next(NextArgs { json, .. }) => commands::next(place, json).await,
        Command::Status { json } => commands::status(place, json).await,
        Command::Log { json } => commands::log(place, json).await,
        Command::Join => commands::join(place).await,
        Command::Open => commands::open(place).await,
        Command::Refresh => commands::refresh(place).await,
        Command::Quit => commands::quit(place).await,
        Command::TestNotification => trial::run(place).await,
        Command::Settings(args) => commands::settings(place, args).await,
        Command::Read(_)
        | Command::Replay(_)
        | Command::HoldClipboard
        | Command::Completions { .. }
        | Command::Man { .. } => Ok(()),
    }
}

/// One thread is enough for a program that waits; a name that is looked up, or a file, waits on one aside for a while. At the end nothing is waited for, such as a name that is still being looked up.
fn on_one_thread(work: impl Future<Output = Outcome>) -> Outcome {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().thread_name("ospo-tray-aside").build()?;
    let outcome = runtime.block_on(work);
    runtime.shutdown_background();
    outcome
}
