//! A display and a home for one test; nothing of the member's desktop is touched, and all of it ends with the test.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use tempfile::TempDir;

/// A private X server, session bus and home.
pub struct Desk {
    home: TempDir,
    display: String,
    server: Child,
    bus: Option<(Child, String)>,
    theme: Option<&'static str>,
}

/// A session bus on which nothing is started by itself: no notification server, no portal of this computer.
const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"#;

impl Desk {
    /// A desk with a screen of 1400 by 1000.
    pub fn new() -> Self {
        let (server, number) =
            start("Xvfb", &["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", "1400x1000x24"]);
        Self {
            home: tempfile::tempdir().unwrap(),
            display: format!(":{number}"),
            server,
            bus: None,
            theme: Some("Adwaita"),
        }
    }

    /// The same with a session bus.
    pub fn with_bus() -> Self {
        let mut desk = Self::new();
        let config = desk.path("bus.conf");
        fs::write(&config, BUS).unwrap();
        let config = format!("--config-file={}", config.display());
        desk.bus = Some(start("dbus-daemon", &[&config, "--nofork", "--print-address=1"]));
        desk
    }

    /// A desk whose programs are dark.
    pub fn dark() -> Self {
        Self::new().in_the_dark()
    }

    /// The same, dark.
    pub fn in_the_dark(mut self) -> Self {
        self.theme = Some("Adwaita:dark");
        self
    }

    /// The same, on which no program is told by the environment to be light or dark.
    pub fn without_theme(mut self) -> Self {
        self.theme = None;
        self
    }

    /// The address of its session bus.
    pub fn bus(&self) -> &str {
        self.bus.as_ref().map_or("disabled:", |(_, address)| address)
    }

    /// A path in the home.
    pub fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// The environment of every program on this desk.
    pub fn environment(&self) -> Vec<(&'static str, String)> {
        let home = self.home.path().display().to_string();
        let theme = self.theme.map(|theme| ("GTK_THEME", theme.to_owned()));
        let all = [
            ("PATH", std::env::var("PATH").unwrap()),
            ("HOME", home.clone()),
            ("XDG_RUNTIME_DIR", home),
            ("DISPLAY", self.display.clone()),
            ("DBUS_SESSION_BUS_ADDRESS", self.bus().to_owned()),
            ("GTK_USE_PORTAL", "0".into()),
            ("NO_AT_BRIDGE", "1".into()),
            ("GIO_USE_VFS", "local".into()),
            ("LIBGL_ALWAYS_SOFTWARE", "1".into()),
            ("LANG", "C.UTF-8".into()),
        ];
        all.into_iter().chain(theme).collect()
    }

    /// A program that runs a shell script on this desk.
    pub fn script(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        let exports: String =
            self.environment().iter().map(|(key, value)| format!("export {key}='{value}'\n")).collect();
        fs::write(&path, format!("#!/bin/sh\n{exports}{text}\n")).unwrap();
        executable(&path);
        path
    }
}

/// Starts a server, and answers with the line in which it says where it is.
fn start(program: &str, arguments: &[&str]) -> (Child, String) {
    let mut server = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("{program} is installed by script/bootstrap --test: {error}"));
    let mut line = String::new();
    BufReader::new(server.stdout.take().unwrap()).read_line(&mut line).unwrap();
    (server, line.trim().to_owned())
}

fn executable(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
}

impl Drop for Desk {
    fn drop(&mut self) {
        for server in [&mut self.server].into_iter().chain(self.bus.as_mut().map(|(bus, _)| bus)) {
            let _ = server.kill();
            let _ = server.wait();
        }
    }
}
