//! Opens an address in the browser or the call's application, without a shell and with one argument.
//!
//! Whatever names it, only what may be opened is: see [`calls::may_open`], and [`own_page`] for the member's own schedule.

use std::process::Stdio;

use agenda::{Target, own_page};
use schedule::calls;
use tokio::process::Command;
use url::Url;
use words::args;

use crate::{activation, escape, settings::Settings, speech};

#[cfg(target_os = "linux")]
const OPENER: &str = "xdg-open";
#[cfg(target_os = "macos")]
const OPENER: &str = "open";
#[cfg(target_os = "windows")]
const OPENER: &str = "explorer";

/// Why an address was not opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Its scheme is none of those that are ever opened.
    #[error("{}", speech::say("open-scheme"))]
    Scheme,
    /// The opener is missing.
    #[error("{}", speech::fill("open-missing", &args!["opener" => OPENER, "why" => .0.to_string()]))]
    Opener(std::io::Error),
    /// The opener gave up.
    #[error("{}", speech::fill("open-refused", &args!["opener" => OPENER, "how" => .0.to_string()]))]
    Refused(std::process::ExitStatus),
}

/// How much of an address is told, in characters.
const TOLD: usize = 300;

/// The address that is opened for `target`, without the redirections around it: where the settings want it, the one that opens the same
/// call in the service's own application.
#[must_use]
pub fn address(target: &Target, settings: &Settings) -> String {
    let Ok(url) = Url::parse(&target.url) else { return target.url.clone() };
    let in_application = settings.zoom_application.then(|| calls::in_application(&url)).flatten();
    in_application.unwrap_or_else(|| calls::to_open(&url)).into()
}

impl OpenError {
    /// In a sentence, with the address to go to by hand; a private one is left out.
    #[must_use]
    pub fn with_address(&self, target: &Target) -> String {
        let why = self.to_string();
        match self {
            Self::Opener(_) | Self::Refused(_) if !target.private => {
                let address = escape::shorten(&target.url, TOLD);
                speech::fill("open-by-hand", &args!["why" => why, "address" => address])
            }
            _ => why,
        }
    }
}

/// Opens an address; comes back when the opener has ended. `schedule` is the member's own, whose page may be one of this computer.
///
/// # Errors
/// [`OpenError`], each with its remedy.
pub async fn open(url: &str, schedule: &str, activation_token: Option<&str>) -> Result<(), OpenError> {
    let may = |url: &Url| calls::may_open(url) || own_page(schedule).is_some_and(|page| page == *url);
    let url = Url::parse(url).ok().filter(may).ok_or(OpenError::Scheme)?;
    let mut opener = Command::new(OPENER);
    activation::pass_on(&mut opener, activation_token);
    let status = opener
        .arg(url.as_str())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .await
        .map_err(OpenError::Opener)?;
    // That of Windows ends with 1 whatever it did.
    if status.success() || cfg!(windows) { Ok(()) } else { Err(OpenError::Refused(status)) }
}
