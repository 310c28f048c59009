//! The window of a real background application, driven: what the member does with the keyboard has to arrive there.

use std::{
    fs,
    process::{Command, Stdio},
};

use crate::{
    desk::Desk,
    driver::{Driver, PATIENCE, Session},
};

const APPLICATION: &str = env!("CARGO_BIN_EXE_ospo-tray");

/// A page on which there is something for every control of the agenda.
pub const PAGE: &str = "\
# Garden Circle

Read [our code of conduct](https://garden.example/conduct). Questions? [Write to us](mailto:hello@garden.example).

## November 19, 2026: Roots

- When: 9am PT, 12pm ET, 6pm CET

## December 3, 2026: Gardens & Orchards

- When: 9am PT, 12pm ET, 7pm CET
- [Join the call](https://meet.jit.si/garden-circle)
- [Slides](https://slides.example/1)

## December 10, 2026: Bees

- When: 9am PT, 12pm ET, 6pm CET

## December 17, 2026: Compost

- When: 10:00
";

/// A real application on a desk, at a quarter to six in Berlin on the day of the session.
pub struct Real<'a> {
    desk: &'a Desk,
    schedule: String,
}

impl<'a> Real<'a> {
    /// Starts it and opens its window.
    pub async fn open<'d>(desk: &'a Desk, driver: &'d Driver) -> (Self, Session<'d>) {
        let page = desk.path("page.md").display().to_string();
        Self::open_at(desk, driver, &page).await
    }

    /// The same with another address in place of the page.
    pub async fn open_at<'d>(desk: &'a Desk, driver: &'d Driver, schedule: &str) -> (Self, Session<'d>) {
        Self::open_with(desk, driver, schedule, PAGE, "").await
    }

    /// The same with another page and with settings.
    pub async fn open_with<'d>(
        desk: &'a Desk,
        driver: &'d Driver,
        schedule: &str,
        page: &str,
        settings: &str,
    ) -> (Self, Session<'d>) {
        let ours = Self { desk, schedule: schedule.to_owned() };
        fs::create_dir_all(desk.path("profile")).unwrap();
        // With settings of its own it does not begin with the questions of a first start.
        fs::write(desk.path("profile").join("settings.toml"), settings).unwrap();
        fs::create_dir_all(desk.path("bin")).unwrap();
        ours.publish(page);
        desk.script("bin/xdg-open", "printf '%s\\n' \"$1\" >>\"$HOME/opened\"");
        let (run, open, status) = (ours.command(""), ours.command("open"), ours.command("status --json"));
        let start = format!(
            "{run} >/dev/null & echo $! >\"$HOME/pid\"\nuntil {status} | grep -qE '\"(ok|failed)\"'; do :; done\n{open}\nwait"
        );
        let window = driver.drive(&ours.script("driven", &start)).await;
        window.until("document.querySelector('#foot button')").await;
        (ours, window)
    }

    /// The page says this from now on.
    pub fn publish(&self, page: &str) {
        fs::write(self.desk.path("page.md"), page).unwrap();
    }

    fn command(&self, words: &str) -> String {
        format!(
            "'{APPLICATION}' --profile '{}' --schedule '{}' --clock 2026-12-03T16:45:00Z {words}",
            self.desk.path("profile").display(),
            self.schedule
        )
    }

    fn script(&self, name: &str, text: &str) -> std::path::PathBuf {
        let bin = self.desk.path("bin");
        self.desk.script(name, &format!("export TZ=Europe/Berlin PATH=\"{}:$PATH\"\n{text}", bin.display()))
    }

    /// What a command of it prints.
    pub fn run(&self, words: &str) -> String {
        let program = self.script("command", &format!("exec {}", self.command(words)));
        let output = Command::new(program).stdin(Stdio::null()).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    }

    /// A file of its profile; empty when there is none.
    pub fn file(&self, name: &str) -> String {
        fs::read_to_string(self.desk.path("profile").join(name)).unwrap_or_default()
    }

    /// Waits until its log has a line with these words.
    pub async fn logs(&self, words: &str) {
        until(&format!("the log says {words}"), || self.run("log").contains(words)).await;
    }

    /// Waits until it opens an address.
    pub async fn opens(&self, address: &str) {
        let opened = || fs::read_to_string(self.desk.path("opened")).unwrap_or_default();
        until(&format!("{address} is opened"), || opened().lines().any(|line| line == address)).await;
    }
}

impl Drop for Real<'_> {
    fn drop(&mut self) {
        self.run("quit");
    }
}

/// Waits until something of the system (a process, a file) is so; nobody tells of it, so it is looked at again and again.
pub async fn until(what: &str, holds: impl Fn() -> bool) {
    let look = async {
        while !holds() {
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
    };
    tokio::time::timeout(PATIENCE, look).await.unwrap_or_else(|_| panic!("{what}: never so"));
}
