//! The window with the real background application behind it.

use std::{
    fs,
    path::PathBuf,
    process::{Child, Command, Output, Stdio},
    time::Duration,
};

use crate::{
    desk::Desk,
    driver::{Driver, PATIENCE},
    processes::children,
};

const APPLICATION: &str = env!("CARGO_BIN_EXE_ospo-tray");
const PAGE: &str = "\
# Garden Circle

## December 3, 2026: Gardens & Orchards

- When: 9am PT, 12pm ET, 6pm CET
- [Join the call](https://meet.jit.si/garden-circle)
";

/// A background application on a desk.
pub struct Application {
    pub profile: PathBuf,
    process: Option<Child>,
}

impl Application {
    /// Prepares a profile whose schedule is [`PAGE`], and `xdg-open` that writes down what it is to open.
    fn prepare(desk: &Desk) -> Self {
        let profile = desk.path("profile");
        fs::create_dir_all(&profile).unwrap();
        fs::create_dir_all(desk.path("bin")).unwrap();
        fs::write(desk.path("page.md"), PAGE).unwrap();
        // Who has settings is not asked the first start's questions.
        fs::write(profile.join("settings.toml"), "").unwrap();
        desk.script(
            "bin/xdg-open",
            "printf '%s\\n' \"$1\" >\"$HOME/opened.new\" && mv \"$HOME/opened.new\" \"$HOME/opened\"",
        );
        Self { profile, process: None }
    }

    /// The command line of `ospo-tray` in this profile, at a quarter to six in Berlin.
    fn command(&self, desk: &Desk, words: &str) -> String {
        format!(
            "'{APPLICATION}' --profile '{}' --schedule '{}' --clock 2026-12-03T16:45:00Z {words}",
            self.profile.display(),
            desk.path("page.md").display()
        )
    }

    fn environment(desk: &Desk) -> String {
        format!("export TZ=Europe/Berlin PATH=\"{}:$PATH\"", desk.path("bin").display())
    }

    fn script(&self, desk: &Desk, name: &str, text: &str) -> PathBuf {
        desk.script(name, &format!("{}\n{text}", Self::environment(desk)))
    }

    /// Starts it, and waits until it answers.
    pub async fn start(desk: &Desk) -> Self {
        let mut ours = Self::prepare(desk);
        let program = ours.script(desk, "background", &format!("exec {}", ours.command(desk, "")));
        ours.process =
            Some(Command::new(program).stdin(Stdio::null()).stdout(Stdio::null()).spawn().unwrap());
        until("it answers", || ours.run(desk, "status --json").is_some_and(|said| said.contains("\"ok\"")))
            .await;
        ours
    }

    /// What a command of it prints; none when it failed.
    pub fn run(&self, desk: &Desk, words: &str) -> Option<String> {
        let program = self.script(desk, "command", &format!("exec {}", self.command(desk, words)));
        let Output { status, stdout, .. } = Command::new(program).stdin(Stdio::null()).output().unwrap();
        status.success().then(|| String::from_utf8(stdout).unwrap())
    }

    /// Opens the window; when this comes back, it is to be seen.
    pub async fn open(&self, desk: &Desk) {
        assert!(self.run(desk, "open").is_some());
        until("a window is open", || !self.windows().is_empty()).await;
    }

    /// The windows that are open: the children of the application.
    pub fn windows(&self) -> Vec<u32> {
        children(self.pid())
    }

    /// Its process.
    pub fn pid(&self) -> u32 {
        self.process.as_ref().unwrap().id()
    }
}

impl Drop for Application {
    fn drop(&mut self) {
        if let Some(process) = &mut self.process {
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}

/// Waits until something of the system (a process, a file) is so; nobody tells of it, so it is looked at again and again.
pub async fn until(what: &str, holds: impl Fn() -> bool) {
    let look = async {
        while !holds() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(PATIENCE, look).await.unwrap_or_else(|_| panic!("{what}: never so"));
}

#[tokio::test]
async fn the_window_of_the_application_reads_joins_sets_and_closes() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let ours = Application::prepare(&desk);
    let (run, open, status) =
        (ours.command(&desk, ""), ours.command(&desk, "open"), ours.command(&desk, "status --json"));
    let program = ours.script(
        &desk,
        "driven",
        &format!("{run} >/dev/null & echo $! >\"$HOME/pid\"\nuntil {status} | grep -q '\"ok\"'; do :; done\n{open}\nwait"),
    );
    let window = driver.drive(&program).await;

    assert_eq!(window.text("#next-title").await, "Gardens & Orchards");
    assert_eq!(window.text("#next-when .time").await, "18:00");
    assert_eq!(window.text("#group").await, "Garden Circle");

    assert_eq!(window.text("#next .join .host").await, "opens meet.jit.si");
    window.click("#next .join button").await;
    until("the call is opened", || desk.path("opened").exists()).await;
    assert_eq!(fs::read_to_string(desk.path("opened")).unwrap(), "https://meet.jit.si/garden-circle\n");

    window.click("#to-settings").await;
    window.write("#set-schedule-poll", "120m").await;
    window.until("document.querySelector('#set-schedule-poll').value === '2 h'").await;
    let settings = fs::read_to_string(ours.profile.join("settings.toml")).unwrap();
    assert!(settings.contains("poll = \"120m\""), "{settings}");

    let application: u32 = fs::read_to_string(desk.path("pid")).unwrap().trim().parse().unwrap();
    assert_eq!(children(application).len(), 1);
    window.close().await;
    until("the window's process is gone", || children(application).is_empty()).await;
    assert!(ours.run(&desk, "status --json").is_some(), "the application goes on");
    let size = fs::read_to_string(ours.profile.join("state/window.json")).unwrap();
    assert_eq!(size, "{\"width\":760,\"height\":720}");
    assert!(ours.run(&desk, "quit").is_some());
}

#[tokio::test]
async fn there_is_one_window_and_a_killed_one_does_not_hurt() {
    let desk = Desk::with_bus();
    let ours = Application::start(&desk).await;
    for _ in 0..3 {
        ours.open(&desk).await;
    }
    // What is asked for is answered in order: the window would have been opened again by now.
    assert!(ours.run(&desk, "next --json").is_some());
    let windows = ours.windows();
    assert_eq!(windows.len(), 1, "{windows:?}");

    let pid = rustix::process::Pid::from_raw(windows[0].try_into().unwrap()).unwrap();
    rustix::process::kill_process(pid, rustix::process::Signal::KILL).unwrap();
    // Asked for at once, while the dead one may not have been reaped yet.
    assert!(ours.run(&desk, "open").is_some());
    until("another window is open", || ours.windows().len() == 1 && ours.windows() != windows).await;
    let again = ours.windows();
    assert!(ours.run(&desk, "next --json").unwrap().contains("Gardens & Orchards"));
    assert!(ours.run(&desk, "quit").is_some());
    until("the window ends with the application", || !PathBuf::from(format!("/proc/{}", again[0])).exists())
        .await;
}

#[tokio::test]
async fn an_application_that_is_killed_takes_its_window_with_it() {
    let desk = Desk::with_bus();
    let mut ours = Application::start(&desk).await;
    ours.open(&desk).await;
    let window = ours.windows()[0];
    ours.process.as_mut().unwrap().kill().unwrap();
    until("the window is gone", || {
        let state = fs::read_to_string(format!("/proc/{window}/stat")).unwrap_or_default();
        state.is_empty() || state.contains(") Z ")
    })
    .await;
}
