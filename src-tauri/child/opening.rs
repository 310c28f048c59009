//! How a window is opened: which one, how large, with what leave to come to the front, and where its engine keeps what it must.

use std::{
    env,
    path::{Path, PathBuf},
};

use tokio::process::Command;

use super::{OpenError, PROGRAM};
use crate::{activation, messages::Size, tray::Scheme};

/// What the window's program is told when it is started.
#[derive(Debug, Clone, Copy, Default)]
pub struct Opening<'a> {
    /// The size that it had last ([`crate::messages::FromWindow::Size`]).
    pub size: Option<Size>,
    /// How large its page was drawn last, in percent ([`crate::messages::FromWindow::Zoom`]).
    pub zoom: Option<u16>,
    /// The desktop's colour scheme, where it is known.
    pub scheme: Option<Scheme>,
    /// The activation token of the click that asks for it.
    pub token: Option<&'a str>,
    /// The folder of the web engine, which would make one in the member's home otherwise.
    pub data: Option<&'a Path>,
    /// Whether it is the small one above all others, which shows alerts and nothing else.
    pub alert: bool,
}

impl Opening<'_> {
    pub(super) fn apply(&self, command: &mut Command) {
        if let Some(Size { width, height }) = self.size {
            command.args(["--size".to_owned(), format!("{width}x{height}")]);
        }
        if let Some(percent) = self.zoom {
            command.args(["--zoom".to_owned(), percent.to_string()]);
        }
        if let Some(scheme) = self.scheme {
            command.args(["--scheme", scheme.name()]);
        }
        if let Some(data) = self.data {
            command.arg("--data").arg(data);
        }
        if self.alert {
            command.arg("--alert");
        }
        activation::pass_on(command, self.token);
    }
}

/// The window's program, which lies beside our own.
pub(super) fn program_beside_us() -> Result<PathBuf, OpenError> {
    let name = format!("{PROGRAM}{}", env::consts::EXE_SUFFIX);
    let ours = env::current_exe().map_err(|error| OpenError::of_spawning(Path::new(PROGRAM), error))?;
    Ok(ours.with_file_name(name))
}

/// Whether a window could be seen here at all.
#[must_use]
pub fn has_display() -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("WAYLAND_DISPLAY") || set("DISPLAY")
}
