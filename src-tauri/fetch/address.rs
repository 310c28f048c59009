//! Which addresses of a schedule are taken at all.

use std::path::PathBuf;

use agenda::Failure;
pub use agenda::page::is_this_computer;
use url::Url;
use words::args;

use super::{failure, github};
use crate::speech;

/// Where a schedule lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// On this computer.
    File(PathBuf),
    /// On the web.
    Web {
        /// What is asked for.
        url: Url,
        /// The page as people see it, against which its links are resolved.
        shown: Url,
    },
}

impl Address {
    /// The address as the settings or the command line say it.
    pub fn of(said: &str) -> Result<Self, Failure> {
        let said = said.trim();
        if let Some(path) = path(said) {
            return Ok(Self::File(path));
        }
        let shown = Url::parse(said).map_err(|_| failure(speech::say("fetch-address-none")))?;
        if shown.scheme() == "file" {
            let path = shown.to_file_path().map_err(|()| failure(speech::say("fetch-address-file")))?;
            return Ok(Self::File(path));
        }
        allowed(&shown).map_err(failure)?;
        let url = github::raw(&shown).unwrap_or_else(|| shown.clone());
        Ok(Self::Web { url, shown })
    }
}

/// Whether a schedule may have that address.
///
/// # Errors
/// What is wanted instead.
pub fn check(said: &str) -> Result<(), String> {
    Address::of(said).map(drop).map_err(|failure| failure.message.trim_end_matches('.').to_owned())
}

/// An address with the home folder in it, where it begins with `~/`.
pub fn whole(said: &str) -> String {
    let path = path(said).filter(|_| said.starts_with("~/"));
    path.map_or_else(|| said.to_owned(), |path| path.to_string_lossy().into_owned())
}

/// A file named from the folder in which the member is.
pub fn relative(said: &str) -> Option<Address> {
    let path = std::path::absolute(said).ok()?;
    let scheme = Url::parse(said).is_ok_and(|url| url.has_host());
    (!scheme && !said.is_empty()).then_some(Address::File(path))
}

/// Whether a page may be asked for at that address, in the settings or behind a redirect.
pub fn allowed(url: &Url) -> Result<(), String> {
    if !url.username().is_empty() || url.password().is_some() {
        return Err(speech::say("fetch-address-password"));
    }
    match url.scheme() {
        "https" => Ok(()),
        "http" if is_this_computer(url) => Ok(()),
        "http" => Err(speech::fill("fetch-address-unencrypted", &args!["host" => name(url)])),
        other => Err(speech::fill("fetch-address-scheme", &args!["scheme" => other])),
    }
}

/// The host as it stands in sentences.
pub fn name(url: &Url) -> String {
    url.host_str().unwrap_or("the page").to_owned()
}

fn path(said: &str) -> Option<PathBuf> {
    if let Some(rest) = said.strip_prefix("~/") {
        return std::env::home_dir().map(|home| home.join(rest));
    }
    let path = PathBuf::from(said);
    path.is_absolute().then_some(path)
}
