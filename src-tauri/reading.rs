//! Reads a page on a thread of its own, bounded in time: whatever a page does to the reader, the reminders go on.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::Duration,
};

use agenda::Failure;
use schedule::{Hints, Schedule};
use tokio::{sync::oneshot, time::timeout};
use words::args;

use crate::{fetch::FetchedPage, speech};

/// How long a reading may take. A page of 5 MiB needs a fraction of it.
pub const LIMIT: Duration = Duration::from_secs(2);

/// Deep pages recurse; only what is touched costs memory.
const STACK: usize = 32 * 1024 * 1024;

/// How many readings may be left behind unfinished before the next is refused: each holds a thread and its page.
const MOST_ABANDONED: usize = 3;

static ABANDONED: AtomicUsize = AtomicUsize::new(0);

/// What reads pages, and how long it may take.
#[derive(Debug, Clone, Copy)]
pub struct Reader {
    /// From bytes to a schedule.
    pub read: fn(&[u8], &Hints) -> Schedule,
    /// How long it may take.
    pub limit: Duration,
}

impl Default for Reader {
    fn default() -> Self {
        Self { read: schedule::read, limit: LIMIT }
    }
}

/// Reads a fetched page.
///
/// # Errors
/// A [`Failure`] with a sentence when the reader takes longer than [`LIMIT`] or panics.
pub async fn read(page: FetchedPage) -> Result<Schedule, Failure> {
    read_with(schedule::read, LIMIT, page).await
}

/// As [`read`], with another reader and another bound.
///
/// # Errors
/// As [`read`].
pub async fn read_with<R, T>(reader: R, limit: Duration, page: FetchedPage) -> Result<T, Failure>
where
    R: FnOnce(&[u8], &Hints) -> T + Send + 'static,
    T: Send + 'static,
{
    if ABANDONED.load(Ordering::SeqCst) >= MOST_ABANDONED {
        return Err(failed(speech::say("reading-abandoned")));
    }
    let (answer, answered) = oneshot::channel();
    let work = move || {
        let hints = Hints { published: Some(page.published), format: page.format, base: page.base };
        let schedule = catch_unwind(AssertUnwindSafe(|| reader(&page.bytes, &hints)));
        if answer.send(schedule).is_err() {
            ABANDONED.fetch_sub(1, Ordering::SeqCst);
        }
    };
    let spawned = thread::Builder::new().name("reading".into()).stack_size(STACK).spawn(work);
    spawned.map_err(|why| failed(speech::fill("reading-no-thread", &args!["why" => why.to_string()])))?;
    match timeout(limit, answered).await {
        Ok(Ok(Ok(schedule))) => Ok(schedule),
        Ok(_) => Err(failed(speech::say("reading-wrong"))),
        Err(_) => {
            ABANDONED.fetch_add(1, Ordering::SeqCst);
            let n = limit.as_secs_f32().to_string();
            Err(failed(speech::fill("reading-slow", &args!["n" => n])))
        }
    }
}

fn failed(message: String) -> Failure {
    Failure { message, retry_after: None }
}
