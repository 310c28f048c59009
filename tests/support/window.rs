//! A program in the window's place: it shows nothing and tells what it was asked to show.

use std::{
    fs,
    os::{fd::OwnedFd, unix::fs::PermissionsExt},
    path::{Path, PathBuf},
    process::Command,
    sync::{Arc, Mutex},
};

use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    process::{Pid, PidfdFlags, Signal, kill_process, pidfd_open},
};
use serde_json::Value;
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    net::unix::pipe,
    task::JoinHandle,
};

use super::story::{Story, With};

/// The application beside a window's program of ours.
pub struct Window {
    application: PathBuf,
    told: Arc<Mutex<Vec<String>>>,
    story: Story,
    reader: JoinHandle<()>,
}

impl Window {
    /// Puts the application and the stand-in for its window into a folder of their own.
    ///
    /// The stand-in tells with which activation token it was started, where it is to turn, and when it is to come to the front.
    pub fn install(folder: &Path, story: &Story) -> Self {
        let application = beside(folder, None);
        let folder = folder.join("application");
        let pipe = folder.join("told");
        let made = Command::new("mkfifo").arg(&pipe).status().expect("mkfifo is installed (coreutils)");
        assert!(made.success(), "a pipe at {}", pipe.display());
        write(&folder, &script(&pipe));
        let told = Arc::default();
        let reader = tokio::spawn(read(pipe, Arc::clone(&told), story.clone()));
        Self { application, told, story: story.clone(), reader }
    }

    /// The application whose window it is.
    pub fn application(&self) -> &Path {
        &self.application
    }

    /// Waits until the stand-in is started, and tells the activation token that it got.
    pub async fn opens(&self) -> Option<String> {
        let token = self.tells("opened", |_| true).await;
        token["token"].as_str().filter(|token| !token.is_empty()).map(str::to_owned)
    }

    /// Waits until the stand-in is started, and stops it, as a window that hangs; what it answers ends with it.
    pub async fn freezes(&self) -> JoinHandle<()> {
        let started = self.tells("opened", |_| true).await;
        let pid = started["pid"].as_i64().and_then(|pid| i32::try_from(pid).ok()).and_then(Pid::from_raw);
        let pid = pid.expect("it tells its process");
        let end = pidfd_open(pid, PidfdFlags::empty()).expect("it runs");
        kill_process(pid, Signal::STOP).expect("it is ours");
        self.story.tell("the window is stopped");
        tokio::task::spawn_blocking(move || ended(&end))
    }

    /// Waits until the window is to turn to a place.
    pub async fn turns(&self, place: &Value) {
        self.tells(&format!("turn {place}"), |message| message["turn"] == *place).await;
    }

    /// Waits until the open window is to come to the front, and tells the activation token that came with it.
    pub async fn comes_to_the_front(&self) -> Option<String> {
        let message = self.tells("front", |message| !message["front"].is_null()).await;
        message["front"]["token"].as_str().map(str::to_owned)
    }

    async fn tells(&self, what: &str, wanted: impl Fn(&Value) -> bool) -> Value {
        let told = |line: &String| serde_json::from_str::<Value>(line).ok().map(|line| normal(&line));
        let look = async || {
            let lines = self.told.with(|told| told.clone());
            lines.iter().filter_map(told).find(|line| {
                let fits = what != "opened" || !line["token"].is_null();
                fits && wanted(line)
            })
        };
        self.story.until(&format!("the window is told: {what}"), look).await
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        self.reader.abort();
    }
}

/// Comes back when the process has ended (pidfd_open(2)).
fn ended(process: &OwnedFd) {
    let patience = Timespec { tv_sec: 30, tv_nsec: 0 };
    let ends =
        poll(&mut [PollFd::new(process, PollFlags::IN)], Some(&patience)).expect("it can be waited for");
    assert_eq!(ends, 1, "the window's process ends");
}

/// Puts the application into a folder of its own, with a script in its window's place or with none; answers with where it is.
pub fn beside(folder: &Path, window: Option<&str>) -> PathBuf {
    let folder = folder.join("application");
    fs::create_dir(&folder).expect("the folder of the test is writable");
    let application = folder.join("ospo-tray");
    let built = Path::new(env!("CARGO_BIN_EXE_ospo-tray"));
    if fs::hard_link(built, &application).is_err() {
        fs::copy(built, &application).expect("there is room for the application");
    }
    window.into_iter().for_each(|script| write(&folder, script));
    application
}

fn write(folder: &Path, script: &str) {
    let program = folder.join("ospo-tray-window");
    fs::write(&program, script).expect("the folder of the test is writable");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("the script is ours");
}

/// `{"token": …}` as it is, and of a message its kind with its body.
fn normal(line: &Value) -> Value {
    match line["message"]["kind"].as_str() {
        Some(kind) => serde_json::json!({ kind: line["message"]["body"] }),
        None => line.clone(),
    }
}

/// Only short lines go into the pipe, each in one write.
fn script(pipe: &Path) -> String {
    let pipe = pipe.display();
    format!(
        r#"#!/bin/sh
printf '{{"token":"%s","pid":%s}}\n' "${{XDG_ACTIVATION_TOKEN-}}" "$$" > '{pipe}'
printf '{{"version":1,"message":{{"kind":"ready"}}}}\n'
while IFS= read -r line; do
  case "$line" in
    *'"kind":"turn"'*) printf '%s\n' "$line" > '{pipe}' ;;
    *'"kind":"front"'*)
      printf '%s\n' "$line" > '{pipe}'
      printf '{{"version":1,"message":{{"kind":"in-front"}}}}\n'
      ;;
  esac
done
"#
    )
}

async fn read(pipe: PathBuf, told: Arc<Mutex<Vec<String>>>, story: Story) {
    let receiver =
        pipe::OpenOptions::new().read_write(true).open_receiver(pipe).expect("the pipe was just made");
    let mut lines = BufReader::new(receiver).lines();
    while let Ok(Some(line)) = lines.next_line().await {
        told.with(|told| told.push(line.clone()));
        story.tell(format!("window: {line}"));
    }
}
