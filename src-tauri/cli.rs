//! The command line's own definitions; completions and the man page are made from them.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
    process::ExitCode,
};

use chrono::{DateTime, Utc};
use clap::{Args, FromArgMatches, Parser, Subcommand};
use words::args;

use crate::{bars::Format, read, speech};

mod mistakes;
mod texts;

pub use texts::command;

/// The next session of an open community in your system tray, in your own time, and the call one click away.
#[derive(Debug, Parser)]
#[command(name = "ospo-tray", version, disable_version_flag = true, after_help = AFTER)]
pub struct Cli {
    /// Whose files, which page, what time.
    #[command(flatten)]
    pub place: Place,
    /// Show a sample community whose next session starts in two minutes; needs no network, keeps nothing.
    #[arg(long, conflicts_with_all = ["profile", "schedule"])]
    pub demo: bool,
    /// Print the version; with --verbose also which time zone rules serve.
    #[arg(long, short = 'V')]
    pub version: bool,
    /// Say more.
    #[arg(long, short = 'v', requires = "version")]
    pub verbose: bool,
    /// What to do; without it, run in the background.
    #[command(subcommand)]
    pub command: Option<Command>,
}

const AFTER: &str = "Without a command, OSPO Tray runs until it is told to quit; a second start opens the window of the first.";

/// What holds for every command, before it or after it.
#[derive(Debug, Clone, Args)]
pub struct Place {
    /// Keep settings, state and cache in this folder, and run beside the member's own instance.
    #[arg(long, value_name = "DIR", global = true)]
    pub profile: Option<PathBuf>,
    /// Read this page in place of the one in the settings.
    #[arg(long, value_name = "URL|PATH", global = true)]
    pub schedule: Option<String>,
    /// Start a clock at this instant, running SPEED times as fast; only with --profile.
    #[arg(long, value_name = "INSTANT[xSPEED]", global = true, value_parser = made_clock)]
    pub clock: Option<MadeClock>,
}

/// A clock of one's own: where it starts and how fast it runs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MadeClock {
    /// Where it starts.
    pub origin: DateTime<Utc>,
    /// How many of its seconds pass in one.
    pub speed: f64,
}

/// What can be done beside running.
#[derive(Debug, Clone, Subcommand)]
pub enum Command {
    /// Print the next session.
    Next(NextArgs),
    /// Print how schedule, tray, notifications and zones are doing.
    Status {
        /// As one line of JSON.
        #[arg(long)]
        json: bool,
    },
    /// Open the call of the session that is on or next, or what there is instead.
    Join,
    /// Open the window.
    Open,
    /// Ask the server for the page now and wait for the answer.
    Refresh,
    /// End the running instance.
    Quit,
    /// Show one notification, all the way from the running instance to the screen, and print what the notification server can do.
    TestNotification,
    /// Print what was due, rung, held back and missed, and why.
    Log {
        /// As a line of JSON for each entry.
        #[arg(long)]
        json: bool,
    },
    /// Read a page and print what it says.
    Read(read::Args),
    /// Run the engine over a page's history and print what it would have rung and told.
    Replay(ReplayArgs),
    /// Read and write the settings.
    Settings(SettingsArgs),
    /// Hold the text of standard input on the clipboard until something else is copied: what *Copy details* starts.
    #[command(hide = true)]
    HoldClipboard,
    /// Print the completions of a shell; `source <(ospo-tray completions bash)` takes them up.
    Completions {
        /// Which shell.
        shell: clap_complete::Shell,
    },
    /// Print the manual page.
    Man {
        /// Write it, and one for each command, into this folder.
        #[arg(long, value_name = "DIR")]
        into: Option<PathBuf>,
    },
}

/// The arguments of `next`.
#[derive(Debug, Clone, Args)]
pub struct NextArgs {
    /// As one line of JSON.
    #[arg(long)]
    pub json: bool,
    /// As a line for a status bar.
    #[arg(long, value_enum, conflicts_with = "json")]
    pub format: Option<Format>,
    /// Print a line now and at each change, until the reader goes away.
    #[arg(long, requires = "format")]
    pub follow: bool,
}

/// The arguments of `settings`.
#[derive(Debug, Clone, Args)]
pub struct SettingsArgs {
    /// Explain every key.
    #[arg(long)]
    pub explain: bool,
    /// What to do with them; without it, print all that are set.
    #[command(subcommand)]
    pub command: Option<SettingsCommand>,
}

/// What can be done with settings.
#[derive(Debug, Clone, Subcommand)]
pub enum SettingsCommand {
    /// Print the value of a key.
    Get {
        /// Such as `schedule.poll`.
        key: String,
    },
    /// Write the value of a key; comments in the file are kept.
    Set {
        /// Such as `schedule.poll`.
        key: String,
        /// Such as `30m`.
        value: String,
    },
    /// Take a key out of the file: its default is in force again.
    Unset {
        /// Such as `schedule.poll`.
        key: String,
    },
    /// Print where the settings file is.
    Path,
}

/// The arguments of `replay`.
#[derive(Debug, Clone, Args)]
pub struct ReplayArgs {
    /// As a JSON object for each ring and change; there is no other form yet.
    #[arg(long, required = true)]
    pub json: bool,
    /// The member's zone.
    #[arg(long, value_name = "ZONE")]
    pub zone: schedule::Zone,
    /// How long before the start it rings; can be given several times.
    #[arg(long = "lead", value_name = "DURATION", value_parser = humantime::parse_duration, default_values = ["10m", "0m"])]
    pub leads: Vec<std::time::Duration>,
    /// When to stop.
    #[arg(long, value_name = "INSTANT")]
    pub until: Option<DateTime<Utc>>,
    /// A folder of files named YYYYMMDDTHHMMSSZ…: the page at those moments.
    pub dir: PathBuf,
}

/// The command line, taken apart. One that is not understood, or asks for help, is answered here; the process ends with the code.
///
/// # Errors
/// The code to end with.
pub fn parse(line: &[OsString]) -> Result<Cli, ExitCode> {
    let matches = command(speech::language()).try_get_matches_from(line);
    matches.and_then(|matches| Cli::from_arg_matches(&matches)).map_err(|error| {
        if error.use_stderr() {
            eprintln!("ospo-tray: {}", crate::escape::terminal(&mistakes::sentence(&error)));
        } else {
            // A reader that is gone does not want it.
            let _gone = error.print();
        }
        u8::try_from(error.exit_code()).map_or(ExitCode::FAILURE, ExitCode::from)
    })
}

/// The folder that `--profile` names: wanted before anything is understood, since its settings say in which language to answer.
#[must_use]
pub fn profile_named(line: &[OsString]) -> Option<&Path> {
    let mut words = line.iter().skip(1);
    while let Some(word) = words.next().and_then(|word| word.to_str()) {
        match word.strip_prefix("--profile") {
            Some("") => return words.next().map(Path::new),
            Some(rest) if rest.starts_with('=') => return Some(Path::new(&rest[1..])),
            _ if word == "--" => return None,
            _ => {}
        }
    }
    None
}

/// How fast a clock of one's own may run.
const SPEEDS: std::ops::RangeInclusive<f64> = 0.001..=1_000_000.0;

/// `2021-10-07T15:30:00Z` or `2021-10-07T15:30:00Zx60`.
fn made_clock(text: &str) -> Result<MadeClock, String> {
    let (instant, speed) = text.split_once('x').unwrap_or((text, "1"));
    let wrong = |_| speech::fill("mistake-instant", &args!["said" => instant]);
    let origin = DateTime::parse_from_rfc3339(instant).map_err(wrong)?;
    let speed = speed.parse().ok().filter(|speed| SPEEDS.contains(speed));
    let speed = speed.ok_or_else(|| speech::say("mistake-speed"))?;
    Ok(MadeClock { origin: origin.into(), speed })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_definitions_hold_together() {
        Cli::command().debug_assert();
    }

    #[test]
    fn options_stand_before_or_after_the_subcommand() {
        for line in [["ospo-tray", "--profile", "p", "next"], ["ospo-tray", "next", "--profile", "p"]] {
            assert_eq!(Cli::parse_from(line).place.profile, Some("p".into()));
        }
    }

    #[test]
    fn the_profile_is_found_before_the_line_is_understood() {
        let named = |line: &[&str]| {
            let line: Vec<OsString> = line.iter().map(Into::into).collect();
            profile_named(&line).map(Path::to_path_buf)
        };
        assert_eq!(named(&["ospo-tray", "next", "--profile", "p"]), Some("p".into()));
        assert_eq!(named(&["ospo-tray", "--profile=p", "--nonsense"]), Some("p".into()));
        assert_eq!(named(&["ospo-tray", "next"]), None);
    }

    #[test]
    fn a_clock_has_a_start_and_maybe_a_speed() {
        assert_eq!(made_clock("2021-10-07T15:30:00Zx60").unwrap().speed, 60.0);
        assert_eq!(
            made_clock("2021-10-07T17:30:00+02:00").unwrap().origin.to_rfc3339(),
            "2021-10-07T15:30:00+00:00"
        );
        for wrong in [
            "noon",
            "2021-10-07T15:30:00Zx0",
            "2021-10-07T15:30:00Zxfast",
            "2021-10-07T15:30:00Zxinf",
            "2021-10-07T15:30:00Zx1e300",
            "2021-10-07T15:30:00Zx1e-300",
            "2021-10-07T15:30:00ZxNaN",
        ] {
            assert!(made_clock(wrong).is_err(), "{wrong}");
        }
    }
}
