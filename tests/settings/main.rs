//! `settings.toml`, as members write it: by hand, by command, wrong.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod changing;
mod mistakes;
mod taking;
mod watching;

use std::{fs, path::PathBuf, process::Command, time::Duration};

use ospo_tray::{
    settings::{self, KEYS, Loaded, Settings},
    tray::IconColour,
};
use tempfile::TempDir;

const MINUTE: Duration = Duration::from_secs(60);

struct File {
    folder: TempDir,
}

impl File {
    fn none() -> Self {
        Self { folder: TempDir::new().unwrap() }
    }

    fn of(text: &str) -> Self {
        let file = Self::none();
        file.write(text);
        file
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("settings.toml")
    }

    fn write(&self, text: &str) {
        fs::write(self.path(), text).unwrap();
    }

    fn text(&self) -> String {
        fs::read_to_string(self.path()).unwrap()
    }

    fn load(&self) -> Loaded {
        settings::load(&self.path())
    }
}

const ALL: &str = r#"
# My settings
start_at_login = true

[schedule]
url = "https://meetings.example/next" # ours
poll = "1h 30m"
stale_after = "2days"

[join]
link = "https://us02web.zoom.us/j/123?pwd=secret"
zoom_application = true

[join.links]
"Universities & Academia" = "https://meet.example/uni"

[reminders]
leads = ["0m", "1h", "10m", "10m"]
community_track = "5m"
changes = false
alert = true
quiet = "22:00-07:30"
assumed_length = "45m"

[tray]
icon = "dark"

[reminders.groups]
"Universities & Academia" = []
"#;
