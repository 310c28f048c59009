//! A newcomer's first two minutes, on a machine without a desktop and without a network: `ospo-tray --demo`.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{
    io::{BufRead, BufReader, Lines},
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio},
};

/// The demo, running in an empty home without a bus; ended when the test ends.
struct Demo {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
    home: tempfile::TempDir,
}

impl Demo {
    fn start(clock: &str) -> Self {
        let home = tempfile::tempdir().unwrap();
        let mut child =
            ospo_tray(home.path()).args(["--demo", "--clock", clock]).stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, lines, home }
    }

    /// The next line that holds `words`; the lines before it are let go.
    fn until(&mut self, words: &str) -> String {
        let line = self.lines.by_ref().map(Result::unwrap).find(|line| line.contains(words));
        line.unwrap_or_else(|| panic!("the demo ended before it said {words:?}"))
    }

    fn profile(&mut self) -> PathBuf {
        let line = self.until("--profile");
        line.split("--profile ").nth(1).and_then(|rest| rest.split(' ').next()).unwrap().into()
    }

    /// Ends it as Ctrl+C or the end of the desktop session does.
    fn end(&mut self) -> bool {
        Command::new("kill").arg(self.child.id().to_string()).status().unwrap();
        self.child.wait().unwrap().success()
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _gone = self.child.kill();
        let _reaped = self.child.wait();
    }
}

/// The program with a home of its own, no bus, no network but loopback.
fn ospo_tray(home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ospo-tray"));
    command.env_clear().env("HOME", home).env("TMPDIR", home).env("TZ", "Europe/Brussels");
    command.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent").env("XDG_RUNTIME_DIR", home);
    command
}

#[test]
fn the_first_session_is_read_shown_and_rung_without_desktop_or_network() {
    let mut demo = Demo::start("2026-11-23T16:18:31Zx60");
    let intro = demo.until("a sample community's page at http://127.0.0.1:");
    assert!(intro.contains("starts at 17:21"), "{intro}");
    let asking = demo.until("From another terminal: ");
    assert!(asking.contains(env!("CARGO_BIN_EXE_ospo-tray")), "it lies outside of PATH: {asking}");
    assert!(!asking.contains("open") && !asking.contains("quit"), "there is no bus: {asking}");
    demo.until("note: There is no session bus");
    demo.until("next: Hello, Tray · Mon 23 Nov, 17:21 · in 3 min");
    demo.until("ring: Hello, Tray · in 1 min · 17:21");
    demo.until("join: https://zoom.us/test");
    demo.until("ring: Hello, Tray · now");
    demo.until("join: https://zoom.us/test");
}

#[test]
fn the_page_leads_to_the_public_test_meeting() {
    let mut demo = Demo::start("2026-11-23T16:18:31Z");
    let profile = demo.profile();
    demo.until("next: Hello, Tray");
    let asked = ospo_tray(demo.home.path())
        .args(["next", "--json", "--clock", "2026-11-23T16:18:31Z", "--profile"])
        .arg(&profile)
        .output()
        .unwrap();
    let next = String::from_utf8(asked.stdout).unwrap();
    assert!(next.contains(r#""join":{"kind":"join","host":"zoom.us"}"#), "{next}");
}

#[test]
fn joining_without_a_browser_tells_the_address() {
    let mut demo = Demo::start("2026-11-23T16:18:31Z");
    let profile = demo.profile();
    demo.until("next: Hello, Tray");
    let asked = ospo_tray(demo.home.path())
        .args(["join", "--clock", "2026-11-23T16:18:31Z", "--profile"])
        .arg(&profile)
        .output()
        .unwrap();
    assert!(!asked.status.success());
    let said = String::from_utf8(asked.stderr).unwrap();
    assert!(said.contains("could not be opened") && said.contains("https://zoom.us/test"), "{said}");
}

#[test]
fn a_first_start_without_a_network_leads_to_the_demo() {
    let home = tempfile::tempdir().unwrap();
    let mut child = ospo_tray(home.path())
        .args(["--schedule", "https://localhost:1/", "--profile"])
        .arg(home.path().join("profile"))
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let hint = format!("note: To look around meanwhile: {} --demo", env!("CARGO_BIN_EXE_ospo-tray"));
    assert!(lines.any(|line| line.contains(&hint)));
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn nothing_is_left_of_it() {
    let mut demo = Demo::start("2026-11-23T16:18:31Z");
    let profile = demo.profile();
    demo.until("next: Hello, Tray");
    assert!(profile.is_dir());
    assert!(demo.end());
    let left: Vec<_> =
        std::fs::read_dir(demo.home.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(left, Vec::<PathBuf>::new());
}

#[test]
fn it_takes_no_other_page_profile_or_command() {
    for slip in [["--schedule", "page.md"], ["--profile", "mine"], ["next", "--json"]] {
        let home = tempfile::tempdir().unwrap();
        let refused = ospo_tray(home.path()).arg("--demo").args(slip).output().unwrap();
        assert!(!refused.status.success(), "{slip:?}");
        assert!(String::from_utf8(refused.stderr).unwrap().contains("--demo"), "{slip:?}");
    }
}
