//! The window as a child process: started when the member opens it, gone with all its memory when it is closed.
//!
//! The window is not trusted: its lines are bounded and refused unless they are exactly one of our messages; one that talks nonsense,
//! or hangs without reading, costs the background process a bounded amount of memory and nothing else. When its standard input ends,
//! the window closes itself, so that it never outlives the background process, however that one ended.

use std::{
    env, io,
    path::{Path, PathBuf},
    process::{ExitStatus, Stdio},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use tokio::{
    process::{Child, Command},
    sync::mpsc,
    task::JoinSet,
    time::timeout,
};

use crate::{
    activation,
    messages::{FromWindow, Size, ToWindow},
};

mod error;
mod pipes;
mod queue;

pub use error::OpenError;
use pipes::Complaints;
use queue::Queue;

/// The window's program, which lies beside our own.
pub const PROGRAM: &str = "ospo-tray-window";
/// How long an ending window may take before it is killed.
const GRACE: Duration = Duration::from_secs(2);
/// How long the last words of an ended window are waited for; its pipe may be held open by processes of its web engine.
const LAST_WORDS: Duration = Duration::from_millis(100);

/// An open window. Dropping it ends its process.
#[derive(Debug)]
pub struct Window {
    process: Child,
    waiting: Arc<Queue>,
    heard: mpsc::Receiver<FromWindow>,
    complaints: Complaints,
    shown: bool,
    closing: bool,
    called: AtomicBool,
    failure: Option<OpenError>,
    _pipes: JoinSet<()>,
}

impl Window {
    /// Opens the window with what it is to show first. Must be called within a tokio runtime; does not wait for the window.
    ///
    /// # Errors
    /// When the window cannot even be started; see [`Window::failure`] for one that ends before it is shown.
    pub fn open(first: &ToWindow) -> Result<Self, OpenError> {
        Self::open_with(first, None, None)
    }

    /// As [`Window::open`], with the size that it had last ([`FromWindow::Size`]) and the activation token of the click that asks for it.
    ///
    /// # Errors
    /// As [`Window::open`].
    pub fn open_with(first: &ToWindow, size: Option<Size>, token: Option<&str>) -> Result<Self, OpenError> {
        if !has_display() {
            return Err(OpenError::NoDisplay);
        }
        let program = program_beside_us()?;
        let mut command = command(&program, &arguments(size));
        activation::pass_on(&mut command, token);
        Self::spawn(command, &program, first)
    }

    /// Starts the window's program at a path, whether or not there is a display.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn start(program: &Path, size: Option<Size>, first: &ToWindow) -> Result<Self, OpenError> {
        Self::spawn(command(program, &arguments(size)), program, first)
    }

    /// Opens the small window above all others, which shows alerts and nothing else.
    ///
    /// # Errors
    /// As [`Window::open`].
    pub fn open_alert(first: &ToWindow) -> Result<Self, OpenError> {
        if !has_display() {
            return Err(OpenError::NoDisplay);
        }
        let program = program_beside_us()?;
        Self::spawn(command(&program, &["--alert".to_owned()]), &program, first)
    }

    fn spawn(mut command: Command, program: &Path, first: &ToWindow) -> Result<Self, OpenError> {
        let process = command.spawn().map_err(|error| OpenError::of_spawning(program, error))?;
        Ok(Self::attend(process, first))
    }

    fn attend(mut process: Child, first: &ToWindow) -> Self {
        let waiting = Arc::new(Queue::default());
        waiting.push(first.clone());
        let (say, heard) = mpsc::channel(16);
        let complaints = Complaints::default();
        let mut tasks = JoinSet::new();
        if let Some(stdin) = process.stdin.take() {
            tasks.spawn(pipes::write(Arc::clone(&waiting), stdin));
        }
        if let Some(stdout) = process.stdout.take() {
            tasks.spawn(pipes::read(stdout, say));
        }
        if let Some(stderr) = process.stderr.take() {
            tasks.spawn(pipes::keep_tail(stderr, complaints.clone()));
        }
        Self {
            process,
            waiting,
            heard,
            complaints,
            shown: false,
            closing: false,
            called: AtomicBool::new(false),
            failure: None,
            _pipes: tasks,
        }
    }

    /// Tells the window something; a waiting message that this one replaces is not sent. Never blocks.
    pub fn send(&self, message: &ToWindow) {
        if matches!(message, ToWindow::Front { .. }) {
            self.called.store(true, Ordering::Relaxed);
        }
        self.waiting.push(message.clone());
    }

    /// The next wish of the window; none when it has ended and its process is reaped. Cancel safe.
    pub async fn next(&mut self) -> Option<FromWindow> {
        let message = tokio::select! {
            biased;
            message = self.heard.recv() => message,
            _ = self.process.wait() => timeout(LAST_WORDS, self.heard.recv()).await.ok().flatten(),
        };
        self.shown |= message == Some(FromWindow::Ready);
        self.closing |= message == Some(FromWindow::Closing);
        if message == Some(FromWindow::InFront) {
            self.called.store(false, Ordering::Relaxed);
        }
        if message.is_none() {
            self.end().await;
        }
        message
    }

    /// Whether it cannot come to the front any more: it is being closed, or has ended and that was not heard yet.
    #[must_use]
    pub fn is_closing(&mut self) -> bool {
        self.closing || matches!(self.process.try_wait(), Ok(Some(_)))
    }

    /// Whether it was called to the front and never came: one that ends so was on its way out, and the member still waits for a window.
    #[must_use]
    pub fn is_awaited(&self) -> bool {
        self.called.load(Ordering::Relaxed)
    }

    /// Why the window ended before it was shown; none while it lives, when it was shown, and when it was closed.
    #[must_use]
    pub fn failure(&self) -> Option<&OpenError> {
        self.failure.as_ref()
    }

    /// The window's process; none when it has ended.
    #[must_use]
    pub fn pid(&self) -> Option<u32> {
        self.process.id()
    }

    /// Closes the window and waits until its process is gone.
    pub async fn close(mut self) {
        self.end().await;
    }

    async fn end(&mut self) {
        self.waiting.close();
        let ended = match timeout(GRACE, self.process.wait()).await {
            Ok(ended) => ended,
            Err(_) => match self.process.kill().await {
                Ok(()) => self.process.wait().await,
                Err(error) => Err(error),
            },
        };
        let ended = ended.ok();
        if !self.shown && !ended.is_some_and(|status| status.success()) {
            self.failure = Some(OpenError::of_ending(ended, &self.complaints.text()));
        }
    }
}

fn arguments(size: Option<Size>) -> Vec<String> {
    let size = size.map(|Size { width, height }| format!("{width}x{height}"));
    size.into_iter().flat_map(|size| ["--size".to_owned(), size]).collect()
}

fn command(program: &Path, arguments: &[String]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
    // A group of its own: Ctrl+C in the terminal of the background process is not the window's business.
    #[cfg(unix)]
    command.process_group(0);
    command
}

fn program_beside_us() -> Result<PathBuf, OpenError> {
    let name = format!("{PROGRAM}{}", env::consts::EXE_SUFFIX);
    let ours = env::current_exe().map_err(|error| OpenError::of_spawning(Path::new(PROGRAM), error))?;
    Ok(ours.with_file_name(name))
}

/// Whether a window could be seen here at all.
fn has_display() -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("WAYLAND_DISPLAY") || set("DISPLAY")
}

impl OpenError {
    fn of_spawning(program: &Path, error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing(program.to_owned()),
            _ => Self::NotStarted(error),
        }
    }

    /// What a window that was never shown died of: how it ended and the end of what it wrote to standard error.
    fn of_ending(ended: Option<ExitStatus>, complaints: &str) -> Self {
        let last = complaints.lines().map(str::trim).rfind(|line| !line.is_empty()).unwrap_or_default();
        if let Some((_, after)) = complaints.split_once("error while loading shared libraries: ") {
            let library = after.split(':').next().unwrap_or_default();
            return Self::NoEngine(library.trim().to_owned());
        }
        if complaints.contains("Failed to initialize gtk backend")
            || complaints.contains("cannot open display")
        {
            return Self::NoDisplay;
        }
        let how = ended.map_or_else(|| crate::speech::say("child-unknown-how"), |status| status.to_string());
        Self::Ended { how, last: last.to_owned() }
    }
}
