//! The window as a child process: started when the member opens it, gone with all its memory when it is closed.
//!
//! The window is not trusted: its lines are bounded and refused unless they are exactly one of our messages; one that talks nonsense,
//! or hangs without reading, costs the background process a bounded amount of memory and nothing else. When its standard input ends,
//! the window closes itself, so that it never outlives the background process, however that one ended.

use std::{cell::Cell, path::Path, process::Stdio, sync::Arc, time::Duration};

use tokio::{
    process::{Child, Command},
    sync::mpsc,
    task::JoinSet,
    time::{Instant, sleep_until, timeout},
};

use crate::messages::{FromWindow, Refusal, ToWindow};

mod error;
mod opening;
mod pipes;
mod queue;

pub use error::OpenError;
use opening::program_beside_us;
pub use opening::{Opening, has_display};
use pipes::Complaints;
use queue::Queue;

/// The window's program, which lies beside our own.
pub const PROGRAM: &str = "ospo-tray-window";
/// How long a window may take until something is painted in it: WebKit's first start after that of the computer, on a slow disk.
const FIRST_SIGHT: Duration = Duration::from_secs(20);
/// How long a shown window may take to come to the front.
const ANSWER: Duration = Duration::from_secs(5);
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
    called: Cell<bool>,
    /// Until when it has to say what is waited for.
    patience: Cell<Option<Instant>>,
    silent: bool,
    failure: Option<OpenError>,
    _pipes: JoinSet<()>,
}

impl Window {
    /// Opens a window with what it is to show first. Must be called within a tokio runtime; does not wait for the window.
    ///
    /// # Errors
    /// When the window cannot even be started; see [`Window::failure`] for one that ends before it is shown.
    pub fn open(opening: &Opening<'_>, first: &ToWindow) -> Result<Self, OpenError> {
        if !has_display() {
            return Err(OpenError::NoDisplay);
        }
        Self::start(&program_beside_us()?, opening, first)
    }

    /// Starts the window's program at a path, whether or not there is a display.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn start(program: &Path, opening: &Opening<'_>, first: &ToWindow) -> Result<Self, OpenError> {
        let mut command = Command::new(program);
        opening.apply(&mut command);
        Self::spawn(command, program, first)
    }

    fn spawn(mut command: Command, program: &Path, first: &ToWindow) -> Result<Self, OpenError> {
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
        // A group of its own: Ctrl+C in the terminal of the background process is not the window's business.
        #[cfg(unix)]
        command.process_group(0);
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
            tasks.spawn(pipes::read(stdout, say, complaints.clone()));
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
            called: Cell::new(false),
            patience: Cell::new(Some(Instant::now() + FIRST_SIGHT)),
            silent: false,
            failure: None,
            _pipes: tasks,
        }
    }

    /// Tells the window something; a waiting message that this one replaces is not sent. Never blocks.
    pub fn send(&self, message: &ToWindow) {
        if matches!(message, ToWindow::Front { .. }) {
            self.called.set(true);
            if self.shown {
                self.patience.set(Some(Instant::now() + ANSWER));
            }
        }
        self.waiting.push(message.clone());
    }

    /// The next wish of the window; none when it has ended and its process is reaped. One that does not say in time that it is shown, or
    /// in front, is ended. Cancel safe.
    pub async fn next(&mut self) -> Option<FromWindow> {
        let patience = self.patience.get();
        let message = tokio::select! {
            biased;
            message = self.heard.recv() => message,
            _ = self.process.wait() => timeout(LAST_WORDS, self.heard.recv()).await.ok().flatten(),
            () = passed(patience) => {
                self.silent = true;
                None
            }
        };
        match &message {
            Some(FromWindow::Ready) => self.is_seen(),
            Some(FromWindow::InFront) => self.has_come(),
            Some(FromWindow::Closing) => self.closing = true,
            Some(_) => {}
            None => self.end().await,
        }
        message
    }

    fn is_seen(&mut self) {
        self.shown = true;
        self.patience.set(self.called.get().then(|| Instant::now() + ANSWER));
    }

    fn has_come(&self) {
        self.called.set(false);
        if self.shown {
            self.patience.set(None);
        }
    }

    /// Whether it cannot come to the front any more: it is being closed, or has ended and that was not heard yet.
    #[must_use]
    pub fn is_closing(&mut self) -> bool {
        self.closing || matches!(self.process.try_wait(), Ok(Some(_)))
    }

    /// Whether it was called to the front and never came: one that ends so was on its way out, and the member still waits for a window.
    #[must_use]
    pub fn is_awaited(&self) -> bool {
        self.called.get()
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
        let (ended, complaints) = (ended.ok(), self.complaints.text());
        let well = ended.is_some_and(|status| status.success()) && !Refusal::is_of_version(&complaints);
        if !self.shown && (self.silent || !well) {
            self.failure = Some(OpenError::of_ending(ended, &complaints, self.silent));
        }
    }
}

/// Waits until then; for ever, when there is nothing to wait for.
async fn passed(instant: Option<Instant>) {
    match instant {
        Some(instant) => sleep_until(instant).await,
        None => std::future::pending().await,
    }
}
