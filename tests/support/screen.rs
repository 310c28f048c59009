//! A display for the windows of one test, with nothing on it.

use std::process::Stdio;

use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, Command},
};

/// A running X server, ended with the value.
pub struct Screen {
    name: String,
    _server: Child,
}

impl Screen {
    /// Starts one on a free number.
    pub async fn start() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", "1000x800x24"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .expect("Xvfb is installed (Debian: xvfb)");
        let stdout = server.stdout.take().expect("it is piped");
        let first = BufReader::new(stdout).lines().next_line().await;
        let number = first.ok().flatten().expect("Xvfb prints its number");
        Self { name: format!(":{number}"), _server: server }
    }

    /// For `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What programs on this display need to know.
    pub fn environment(&self) -> [(&'static str, &str); 4] {
        [
            ("DISPLAY", &self.name),
            ("LIBGL_ALWAYS_SOFTWARE", "1"),
            ("NO_AT_BRIDGE", "1"),
            ("GTK_USE_PORTAL", "0"),
        ]
    }
}
