//! `xdg-open` of the test: it opens nothing and tells with what it was called.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Command,
    sync::{Arc, Mutex},
};

use tokio::{
    io::{AsyncBufReadExt, BufReader},
    net::unix::pipe,
    task::JoinHandle,
};

use super::story::{Story, With};

/// A script named `xdg-open` that writes its arguments into a pipe which the test reads.
pub struct Opener {
    opened: Arc<Mutex<Vec<String>>>,
    token: PathBuf,
    story: Story,
    reader: JoinHandle<()>,
}

impl Opener {
    /// Puts the script into `bin`.
    pub fn install(bin: &Path, story: &Story) -> Self {
        let pipe = bin.join("opened");
        let made = Command::new("mkfifo").arg(&pipe).status().expect("mkfifo is installed (coreutils)");
        assert!(made.success(), "a pipe at {}", pipe.display());
        // One write of less than PIPE_BUF bytes: two calls at one time cannot mix.
        let token = bin.join("token");
        let script = format!(
            "#!/bin/sh\nprintf %s \"${{XDG_ACTIVATION_TOKEN-}}\" > '{}'\nprintf '%s\\n' \"$#: $*\" > '{}'\n",
            token.display(),
            pipe.display()
        );
        let path = bin.join("xdg-open");
        fs::write(&path, script).expect("the folder of the test is writable");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("the script is ours");
        let opened = Arc::default();
        let reader = tokio::spawn(read(pipe.clone(), Arc::clone(&opened), story.clone()));
        Self { opened, token, story: story.clone(), reader }
    }

    /// From now on it tells as before and opens nothing: it ends with 3, as `xdg-open` does without a browser.
    pub fn fails(&self) {
        let path = self.token.with_file_name("xdg-open");
        let script = fs::read_to_string(&path).expect("it was installed");
        fs::write(&path, script + "exit 3\n").expect("the script is ours");
    }

    /// All that was opened, in order.
    pub fn opened(&self) -> Vec<String> {
        self.opened.with(|opened| opened.clone())
    }

    /// The activation token with which something was opened last.
    pub fn token(&self) -> String {
        fs::read_to_string(&self.token).expect("something was opened")
    }

    /// Waits until `url` is opened, and that alone, for the time number `count` (from 1).
    pub async fn opens_nth(&self, url: &str, count: usize) {
        let promise =
            format!("xdg-open is called for the time number {count}, with {url:?} as its one argument");
        let call = format!("1: {url}");
        self.story
            .until(&promise, async || (self.opened().get(count - 1) == Some(&call)).then_some(()))
            .await;
    }

    /// Waits until `url` is opened as the first address.
    pub async fn opens(&self, url: &str) {
        self.opens_nth(url, 1).await;
    }
}

impl Drop for Opener {
    fn drop(&mut self) {
        self.reader.abort();
    }
}

async fn read(pipe: PathBuf, opened: Arc<Mutex<Vec<String>>>, story: Story) {
    // Open for both: the pipe then never ends between two callers.
    let receiver =
        pipe::OpenOptions::new().read_write(true).open_receiver(pipe).expect("the pipe was just made");
    let mut lines = BufReader::new(receiver).lines();
    while let Ok(Some(call)) = lines.next_line().await {
        opened.with(|opened| opened.push(call.clone()));
        story.tell(format!("xdg-open {call}"));
    }
}
