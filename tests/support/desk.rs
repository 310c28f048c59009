//! One member's desk: a home, a profile, a bus, a tray, a notification server, a web site, a browser.

use std::{
    fs,
    os::unix::net::UnixListener,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};
use tempfile::TempDir;
use tokio::process::Command;
use zbus::Connection;

use super::{
    answer::Answer,
    app::App,
    bus::Bus,
    computer::Computer,
    daemon::Daemon,
    opener::Opener,
    page::Page,
    screen::Screen,
    site::Site,
    story::Story,
    tray::Tray,
    window::{self, Window},
};

/// Everything that one test needs; all of it ends with the value.
pub struct Desk {
    pub story: Story,
    pub tray: Tray,
    pub daemon: Daemon,
    pub site: Site,
    pub opener: Opener,
    pub session: Bus,
    system: Option<Bus>,
    environment: Vec<(&'static str, String)>,
    application: PathBuf,
    folder: TempDir,
}

/// What is on the desk at first.
pub struct Build {
    page: Page,
    tray: bool,
    daemon: bool,
    system: bool,
    zone: Option<&'static str>,
}

impl Build {
    /// The page that the site serves.
    pub fn page(mut self, page: Page) -> Self {
        self.page = page;
        self
    }

    /// No panel with a tray.
    pub fn without_tray(mut self) -> Self {
        self.tray = false;
        self
    }

    /// No notification server.
    pub fn without_daemon(mut self) -> Self {
        self.daemon = false;
        self
    }

    /// With a system bus; see [`Desk::computer`].
    pub fn with_system(mut self) -> Self {
        self.system = true;
        self
    }

    /// The member's `TZ`; none: it is not set.
    pub fn zone(mut self, zone: Option<&'static str>) -> Self {
        self.zone = zone;
        self
    }

    /// Stands all of it up.
    pub async fn set_up(self) -> Desk {
        let folder =
            tempfile::Builder::new().prefix("ospo-tray-").tempdir().expect("there is room for a test");
        let story = Story::new();
        for name in ["home", "bin", "run", "profile"] {
            fs::create_dir(folder.path().join(name)).expect("the folder of the test is writable");
        }
        let session = Bus::start(folder.path(), "session").await;
        let system = if self.system { Some(Bus::start(folder.path(), "system").await) } else { None };
        let site = Site::start(folder.path(), &self.page, &story).await;
        let mut desk = Desk {
            tray: Tray::absent(session.address(), &story),
            daemon: Daemon::absent(session.address(), &story),
            opener: Opener::install(&folder.path().join("bin"), &story),
            environment: Vec::new(),
            application: env!("CARGO_BIN_EXE_ospo-tray").into(),
            session,
            system,
            site,
            story,
            folder,
        };
        desk.environment = desk.first_environment(self.zone);
        desk.settings("");
        if self.tray {
            desk.tray.start().await;
        }
        if self.daemon {
            desk.daemon.start().await;
        }
        desk
    }
}

impl Desk {
    /// A desk with everything on it, in Berlin, before it is set up.
    pub fn build() -> Build {
        Build {
            page: Page::of_the_guild(),
            tray: true,
            daemon: true,
            system: false,
            zone: Some("Europe/Berlin"),
        }
    }

    /// A desk with everything on it, in Berlin.
    pub async fn new() -> Self {
        Self::build().set_up().await
    }

    /// Starts the application with `--clock` at `instant` (`2026-10-08T15:30:00Z`, or with a speed `…x60`).
    pub fn start(&self, instant: &str) -> App {
        self.start_with(&["--clock", instant])
    }

    /// Starts the application with those arguments beside `--profile`.
    pub fn start_with(&self, arguments: &[&str]) -> App {
        App::start(self.command(arguments), &self.story)
    }

    /// Starts the application with those arguments alone.
    pub fn start_other(&self, arguments: &[&str]) -> App {
        App::start(self.other_command(arguments), &self.story)
    }

    /// Starts a program with its arguments, as a desktop starts an entry.
    pub fn start_program(&self, line: &[String]) -> App {
        let mut command = Command::new(&line[0]);
        command.env_clear().envs(self.environment.iter().map(|(name, value)| (*name, value.as_str())));
        command.args(&line[1..]);
        App::start(command, &self.story)
    }

    /// Runs a subcommand to its end, with the desk's profile.
    pub async fn ask(&self, arguments: &[&str]) -> Answer {
        self.run(self.command(arguments), arguments).await
    }

    /// Runs a subcommand to its end, with those arguments alone.
    pub async fn ask_other(&self, arguments: &[&str]) -> Answer {
        self.run(self.other_command(arguments), arguments).await
    }

    async fn run(&self, mut command: Command, arguments: &[&str]) -> Answer {
        self.story.tell(format!("$ ospo-tray {}", arguments.join(" ")));
        let running = command.kill_on_drop(true).output();
        let output = match tokio::time::timeout(std::time::Duration::from_secs(30), running).await {
            Ok(output) => output.expect("the application is built and can be run"),
            Err(_) => self.story.fail(&format!("ospo-tray {arguments:?} ends")),
        };
        let answer = Answer::new(&output, &self.story);
        self.story.tell(format!("{:?}: {}", answer.code, answer.text().trim_end()));
        answer
    }

    /// Writes `settings.toml` with the site's address and `more` after it.
    pub fn settings(&self, more: &str) {
        let text = format!("[schedule]\nurl = \"{}\"\n\n{more}\n", self.site.url());
        self.settings_file(&text);
    }

    /// From now on the session bus is a socket that is connected to and never answers, for as long as the value lives.
    pub fn silent_bus(&mut self) -> UnixListener {
        let path = self.folder.path().join("silent");
        let socket = UnixListener::bind(&path).expect("the folder of the test is writable");
        self.set("DBUS_SESSION_BUS_ADDRESS", &format!("unix:path={}", path.display()));
        socket
    }

    /// Writes `settings.toml` whole.
    pub fn settings_file(&self, text: &str) {
        fs::write(self.profile().join("settings.toml"), text).expect("the profile is writable");
    }

    /// Sets a variable for what is started from now on; an empty value takes it away.
    pub fn set(&mut self, name: &'static str, value: &str) {
        self.environment.retain(|(held, _)| *held != name);
        if !value.is_empty() {
            self.environment.push((name, value.into()));
        }
    }

    /// From now on the application finds a program of ours beside itself, in its window's place, and a display for it.
    pub fn with_window(&mut self) -> Window {
        let window = Window::install(self.folder.path(), &self.story);
        self.application = window.application().into();
        self.set("DISPLAY", ":no-display-is-opened");
        window
    }

    /// From now on the application finds this script beside itself, in its window's place.
    pub fn with_window_script(&mut self, script: &str) {
        self.application = window::beside(self.folder.path(), Some(script));
    }

    /// From now on a window can be seen on that screen.
    pub fn on(&mut self, screen: &Screen) {
        screen.environment().into_iter().for_each(|(name, value)| self.set(name, value));
    }

    /// The most memory that the running application has had so far, in kB (1000 bytes).
    pub async fn peak(&self) -> u64 {
        let bus = self.connect().await;
        let proxy = zbus::fdo::DBusProxy::new(&bus).await.unwrap();
        let name = self.bus_name();
        let process = proxy.get_connection_unix_process_id(name.as_str().try_into().unwrap()).await.unwrap();
        let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() * 1024 / 1000
    }

    /// The profile's folder.
    pub fn profile(&self) -> PathBuf {
        self.folder.path().join("profile")
    }

    /// A folder that goes with the desk.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The identifier of the session of that title, as the window knows it.
    pub fn session_id(&self, title: &str) -> String {
        let state = fs::read(self.profile().join("state/state.json")).expect("a state is kept");
        let state: serde_json::Value = serde_json::from_slice(&state).expect("it is whole");
        let schedules = state["schedules"].as_object().expect("a page was read").values();
        let mut sessions = schedules.flat_map(|it| it["sessions"].as_array().into_iter().flatten());
        let session = sessions.find(|it| it["session"]["title"] == title).expect("a session of that title");
        session["id"].as_str().expect("an identifier").to_owned()
    }

    /// The bus name of the instance with this profile.
    pub fn bus_name(&self) -> String {
        let profile = self.profile();
        let hash = Sha256::digest(profile.as_os_str().as_encoded_bytes());
        let digits: String = hash[..8].iter().map(|byte| format!("{byte:02x}")).collect();
        format!("org.ospotray.OspoTray.p{digits}")
    }

    /// A connection to the session bus.
    pub async fn connect(&self) -> Connection {
        self.session.connect().await
    }

    /// The computer's services, in the zone `zone`.
    pub async fn computer(&self, zone: &str) -> Computer {
        let bus = self.system.as_ref().expect("the desk was built with a system bus");
        Computer::start(bus.address(), zone, &self.story).await
    }

    /// A call of the built application in the environment of this desk alone.
    fn other_command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.application);
        command.env_clear().envs(self.environment.iter().map(|(name, value)| (*name, value.as_str())));
        command.current_dir(self.folder.path()).args(arguments);
        command
    }

    /// The same with the desk's profile.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.other_command(&[]);
        command.arg("--profile").arg(self.profile()).args(arguments);
        command
    }

    fn first_environment(&self, zone: Option<&str>) -> Vec<(&'static str, String)> {
        let at = |name: &str| self.folder.path().join(name).display().to_string();
        let no_bus = format!("unix:path={}", at("no-such-bus"));
        let system = self.system.as_ref().map_or(no_bus, |bus| bus.address().into());
        let mut environment = vec![
            ("HOME", at("home")),
            ("XDG_RUNTIME_DIR", at("run")),
            ("PATH", format!("{}:/usr/bin:/bin", at("bin"))),
            ("LANG", "C.UTF-8".into()),
            ("SSL_CERT_FILE", self.site.certificate().display().to_string()),
            ("DBUS_SESSION_BUS_ADDRESS", self.session.address().into()),
            ("DBUS_SYSTEM_BUS_ADDRESS", system),
        ];
        environment.extend(zone.map(|zone| ("TZ", zone.into())));
        environment
    }
}
