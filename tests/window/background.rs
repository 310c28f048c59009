//! The real background process with its window, which is driven by key presses alone: no element is clicked, none gets the focus by a script.

use std::{fs, path::PathBuf, process::Command};

use crate::{
    desk::Desk,
    driver::{Driver, PATIENCE, Session},
};

pub const TAB: &str = "\u{e004}";
pub const RETURN: &str = "\u{e006}";
pub const SPACE: &str = " ";
const BACKSPACE: &str = "\u{e003}";
const APPLICATION: &str = env!("CARGO_BIN_EXE_ospo-tray");

/// Two groups, one of them with quotes in its name, and somebody to write to.
pub const PAGE: &str = "\
# Garden Circle

Questions? [Write to us](mailto:hello@garden.example).

## December 3, 2026: Gardens & Orchards

- When: 9am PT, 12pm ET, 6pm CET
- [Join the call](https://meet.jit.si/garden-circle)

## December 10, 2026: The \"Bee\" Club

- When: 9am PT, 12pm ET, 6pm CET
";

/// How the application is started.
pub enum Start<'a> {
    /// With these settings, and the page beside them.
    Settings(&'a str),
    /// Without any settings; the command line names the page.
    Bare,
}

/// A running application and its window.
pub struct Real<'a> {
    pub window: Session<'a>,
    desk: &'a Desk,
}

impl<'a> Real<'a> {
    /// Starts the application in a profile of its own, a quarter of an hour before a session, and opens its window.
    pub async fn open(desk: &'a Desk, driver: &'a Driver, start: Start<'_>) -> Self {
        fs::create_dir_all(desk.path("profile")).unwrap();
        fs::create_dir_all(desk.path("bin")).unwrap();
        fs::write(desk.path("page.md"), PAGE).unwrap();
        desk.script(
            "bin/xdg-open",
            "printf '%s\\n' \"$1\" >\"$HOME/opened.new\" && mv \"$HOME/opened.new\" \"$HOME/opened\"",
        );
        let page = desk.path("page.md").display().to_string();
        let schedule = match start {
            Start::Bare => format!("--schedule '{page}'"),
            Start::Settings(text) => {
                let settings = format!("{text}\n[schedule]\nurl = \"{page}\"\n");
                fs::write(desk.path("profile/settings.toml"), settings).unwrap();
                String::new()
            }
        };
        let profile = desk.path("profile").display().to_string();
        let command =
            format!("'{APPLICATION}' --profile '{profile}' {schedule} --clock 2026-12-03T16:45:00Z");
        fs::write(desk.path("command"), &command).unwrap();
        let program = Self::script(
            desk,
            "driven",
            &format!(
                "{command} >/dev/null &\nuntil {command} refresh >/dev/null 2>&1; do kill -0 $! || exit; done\n{command} open\nwait"
            ),
        );
        Self { window: driver.drive(&program).await, desk }
    }

    fn script(desk: &Desk, name: &str, text: &str) -> PathBuf {
        let bin = desk.path("bin");
        desk.script(
            name,
            &format!(
                "export TZ=Europe/Berlin PATH=\"{}:$PATH\" XDG_CONFIG_HOME=\"$HOME/config\"\n{text}",
                bin.display()
            ),
        )
    }

    /// What a command of the application prints.
    pub fn run(&self, words: &str) -> String {
        let command = fs::read_to_string(self.desk.path("command")).unwrap();
        let program = Self::script(self.desk, "asked", &format!("exec {command} {words}"));
        String::from_utf8(Command::new(program).output().unwrap().stdout).unwrap()
    }

    /// Presses Tab until the control has the focus.
    pub async fn tab_to(&self, css: &str) {
        let script = format!("return document.activeElement.matches('{css}')");
        for _ in 0..120 {
            if self.window.script(&script).await == true {
                return;
            }
            self.window.press(TAB).await;
        }
        panic!("Tab does not reach {css}");
    }

    /// Goes to a control and presses a key there.
    pub async fn press(&self, css: &str, key: &str) {
        self.tab_to(css).await;
        self.window.press(key).await;
    }

    /// Types into a field in place of what stands there, and leaves it.
    pub async fn write(&self, css: &str, text: &str) {
        self.tab_to(css).await;
        self.window.press_with_control("a").await;
        let text = if text.is_empty() { BACKSPACE } else { text };
        self.window.press(&format!("{text}{TAB}")).await;
    }

    /// The settings file; empty when there is none.
    pub fn settings(&self) -> String {
        fs::read_to_string(self.desk.path("profile/settings.toml")).unwrap_or_default()
    }

    /// Waits until the settings file has this line.
    pub async fn writes(&self, line: &str) {
        let holds = || self.settings().lines().any(|it| it == line);
        self.until(&format!("the line {line}"), holds).await;
    }

    /// Waits until no line of the settings file begins so.
    pub async fn takes_out(&self, begin: &str) {
        let holds = || !self.settings().lines().any(|it| it.starts_with(begin));
        self.until(&format!("no line {begin}"), holds).await;
    }

    /// Waits until this is handed to the opener.
    pub async fn opens(&self, begin: &str) -> String {
        let opened = || fs::read_to_string(self.desk.path("opened")).unwrap_or_default();
        self.until(&format!("{begin} is opened"), || opened().starts_with(begin)).await;
        opened()
    }

    /// Whether there is an entry that starts the application at login.
    pub fn starts_at_login(&self) -> bool {
        fs::read_dir(self.desk.path("config/autostart")).is_ok_and(|mut entries| entries.next().is_some())
    }

    /// Waits until something of the system is so; nobody tells of it, so it is looked at again and again.
    pub async fn until(&self, what: &str, holds: impl Fn() -> bool) {
        let look = async {
            while !holds() {
                tokio::time::sleep(std::time::Duration::from_millis(20)).await;
            }
        };
        let settings = || self.settings();
        tokio::time::timeout(PATIENCE, look)
            .await
            .unwrap_or_else(|_| panic!("{what}: never so; the settings are:\n{}", settings()));
    }
}

impl Drop for Real<'_> {
    fn drop(&mut self) {
        self.run("quit");
    }
}
