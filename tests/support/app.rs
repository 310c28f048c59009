//! The running application, from outside: a process with a terminal.

use std::{
    process::{ExitStatus, Stdio},
    sync::{Arc, Mutex},
    time::Duration,
};

use chrono::{DateTime, Utc};
use rustix::process::{Pid, Signal, kill_process};
use tokio::{
    io::{AsyncBufReadExt, AsyncRead, BufReader},
    process::{Child, Command},
    task::JoinHandle,
    time::{Instant, sleep_until, timeout},
};

use super::story::{Story, With};

const PATIENCE: Duration = Duration::from_secs(30);

/// An `ospo-tray` that was started; it dies with the value.
pub struct App {
    process: Child,
    lines: Arc<Mutex<Vec<String>>>,
    readers: Vec<JoinHandle<()>>,
    story: Story,
    started: Instant,
}

impl App {
    pub fn start(mut command: Command, story: &Story) -> Self {
        let started = Instant::now();
        let piped = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut process = piped.kill_on_drop(true).spawn().expect("the application is built and can be run");
        let lines = Arc::default();
        let readers = vec![
            listen(process.stdout.take(), "terminal", &lines, story),
            listen(process.stderr.take(), "terminal (error)", &lines, story),
        ];
        story.tell("ospo-tray is started");
        Self { process, lines, readers, story: story.clone(), started }
    }

    /// All that it printed, output and errors.
    pub fn terminal(&self) -> String {
        self.lines.with(|lines| lines.join("\n"))
    }

    /// Waits for the line number `count` (from 1) of the terminal that holds `words`.
    pub async fn says_nth(&self, words: &str, count: usize) -> String {
        let promise = format!("line {count} with {words:?} stands on the terminal");
        let look = async || {
            self.lines.with(|lines| lines.iter().filter(|line| line.contains(words)).nth(count - 1).cloned())
        };
        self.story.until(&promise, look).await
    }

    /// Waits for a line of the terminal that holds `words`.
    pub async fn says(&self, words: &str) -> String {
        self.says_nth(words, 1).await
    }

    /// Waits until the process has ended by itself, and all that it printed has been read.
    pub async fn ends(&mut self) -> ExitStatus {
        self.ends_within(PATIENCE).await
    }

    /// The same in no more than so long from now.
    pub async fn ends_within(&mut self, patience: Duration) -> ExitStatus {
        let end = async {
            for reader in self.readers.drain(..) {
                let _ = reader.await;
            }
            self.process.wait().await
        };
        match timeout(patience, end).await {
            Ok(status) => {
                self.story.tell("ospo-tray has ended");
                status.expect("the process is our child")
            }
            Err(_) => self.story.fail(&format!("the application ends within {patience:?}")),
        }
    }

    /// Whether it has not ended.
    pub fn runs(&mut self) -> bool {
        self.process.try_wait().expect("the process is our child").is_none()
    }

    /// Waits until a clock that stood at `origin` at the start, and runs `speed` times as fast as others, has passed `instant`.
    ///
    /// For a process that is stopped or gone, of which no event can be awaited.
    pub async fn clock_passes(&self, clock: &str, instant: &str) {
        let (origin, speed) = clock.split_once('x').unwrap_or((clock, "1"));
        let [origin, instant]: [DateTime<Utc>; 2] =
            [origin, instant].map(|text| text.parse().expect("an instant"));
        let span = (instant - origin).to_std().expect("it is later");
        sleep_until(self.started + span.div_f64(speed.parse().expect("a number"))).await;
        self.story.tell(format!("the clock stands at {instant}"));
    }

    /// Stops all of it, as a machine that sleeps.
    pub fn freeze(&self) {
        self.signal(Signal::STOP);
        self.story.tell("ospo-tray is stopped");
    }

    /// Lets it go on.
    pub fn thaw(&self) {
        self.story.tell("ospo-tray goes on");
        self.signal(Signal::CONT);
    }

    /// Ends it without a word (SIGKILL), as a loss of power.
    pub async fn crash(mut self) {
        self.process.kill().await.expect("the process is our child");
        self.story.tell("ospo-tray is killed");
    }

    /// Asks it to end (SIGTERM), as a logout does.
    pub fn terminate(&self) {
        self.signal(Signal::TERM);
    }

    /// Its process identifier.
    pub fn pid(&self) -> u32 {
        self.process.id().expect("it has not been waited for")
    }

    fn signal(&self, signal: Signal) {
        let pid = i32::try_from(self.pid()).ok().and_then(Pid::from_raw).expect("a pid");
        kill_process(pid, signal).expect("the process is our child");
    }
}

fn listen<R>(
    stream: Option<R>,
    name: &'static str,
    lines: &Arc<Mutex<Vec<String>>>,
    story: &Story,
) -> JoinHandle<()>
where
    R: AsyncRead + Unpin + Send + 'static,
{
    let mut reader = BufReader::new(stream.expect("it is piped")).lines();
    let (lines, story) = (lines.clone(), story.clone());
    tokio::spawn(async move {
        while let Ok(Some(line)) = reader.next_line().await {
            lines.with(|lines| lines.push(line.clone()));
            story.tell(format!("{name}: {line}"));
        }
    })
}
