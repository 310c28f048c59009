//! Opens an address in the browser or the call's application, without a shell and with one argument.

use std::process::Stdio;

use agenda::Target;
use schedule::calls;
use tokio::process::Command;
use words::args;

use crate::{activation, settings::Settings, speech};

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

/// The address that is opened for `target`: where the settings want it, the one that opens the same call in the service's own application.
#[must_use]
pub fn address(target: &Target, settings: &Settings) -> String {
    let parsed = url::Url::parse(&target.url).ok().filter(|_| settings.zoom_application);
    let in_application = parsed.and_then(|url| calls::in_application(&url));
    in_application.map_or_else(|| target.url.clone(), String::from)
}

/// Opens `url`; comes back when the opener has ended.
///
/// # Errors
/// [`OpenError`], each with its remedy.
pub async fn open(url: &str, activation_token: Option<&str>) -> Result<(), OpenError> {
    let url = url::Url::parse(url).ok().filter(calls::may_open).ok_or(OpenError::Scheme)?;
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
    if status.success() { Ok(()) } else { Err(OpenError::Refused(status)) }
}
