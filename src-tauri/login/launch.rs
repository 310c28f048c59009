//! macOS and Windows, by `auto-launch`.

use std::{io, path::Path};

use auto_launch::{AutoLaunch, AutoLaunchBuilder, MacOSLaunchMode, WindowsEnableMode};

use crate::profile::Profile;

/// Starts at login what is wanted, and nothing else.
pub(super) fn agree(wanted: bool, profile: &Profile, program: &Path) -> Result<(), (String, io::Error)> {
    let agreed = launch(profile, program).and_then(|launch| {
        match (wanted, launch.is_enabled().map_err(io::Error::other)?) {
            (true, false) => launch.enable().map_err(io::Error::other),
            (false, true) => launch.disable().map_err(io::Error::other),
            _ => Ok(()),
        }
    });
    agreed.map_err(|why| (profile.bus_name.clone(), why))
}

fn launch(profile: &Profile, program: &Path) -> io::Result<AutoLaunch> {
    let program = program.to_string_lossy().into_owned();
    let folder = profile.folder.as_ref().map(|folder| folder.to_string_lossy().into_owned());
    let arguments: Vec<String> =
        folder.into_iter().flat_map(|folder| ["--profile".to_owned(), argument(&folder)]).collect();
    AutoLaunchBuilder::new()
        .set_app_name(&profile.bus_name)
        .set_app_path(&argument(&program))
        .set_args(&arguments)
        .set_macos_launch_mode(MacOSLaunchMode::LaunchAgent)
        .set_windows_enable_mode(WindowsEnableMode::CurrentUser)
        .build()
        .map_err(io::Error::other)
}

/// The registry of Windows holds one line, in which a path with spaces needs quotes; no path there has any itself.
fn argument(text: &str) -> String {
    if cfg!(windows) { format!("\"{text}\"") } else { text.to_owned() }
}
