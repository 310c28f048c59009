//! What happened on the desktop of one test, in order, and how a test waits for it to go on.

use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::{sync::watch, time::timeout};

/// Far longer than anything takes on a busy machine: only a broken promise waits so long.
const PATIENCE: Duration = Duration::from_secs(30);

/// The events of one desktop; clones tell the same story.
#[derive(Clone, Debug)]
pub struct Story {
    lines: Arc<Mutex<Vec<String>>>,
    pages: watch::Sender<usize>,
}

impl Story {
    pub fn new() -> Self {
        Self { lines: Arc::default(), pages: watch::Sender::new(0) }
    }

    /// Adds an event and wakes all who wait for one.
    pub fn tell(&self, event: impl fmt::Display) {
        self.lines.with(|lines| lines.push(event.to_string()));
        self.tell_nothing();
    }

    /// Wakes all who wait, for an event that is not worth a line.
    pub fn tell_nothing(&self) {
        self.pages.send_modify(|pages| *pages += 1);
    }

    /// Looks after each event until there is something to see; fails with `promise` when it does not come.
    pub async fn until<T>(&self, promise: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
        let mut pages = self.pages.subscribe();
        let seen = timeout(PATIENCE, async {
            loop {
                pages.borrow_and_update();
                if let Some(seen) = look().await {
                    return seen;
                }
                let _ = pages.changed().await;
            }
        });
        match seen.await {
            Ok(seen) => seen,
            Err(_) => self.fail(promise),
        }
    }

    /// Fails the test with the broken promise and all that happened instead.
    pub fn fail(&self, promise: &str) -> ! {
        panic!("{promise}: this did not happen. What did happen:\n{self}")
    }
}

impl fmt::Display for Story {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.lines.with(|lines| lines.iter().try_for_each(|line| writeln!(f, "  {line}")))
    }
}

/// A mutex whose holder's panic fails one test, not the reading of its story.
pub trait With<T> {
    fn with<R>(&self, use_it: impl FnOnce(&mut T) -> R) -> R;
}

impl<T> With<T> for Mutex<T> {
    fn with<R>(&self, use_it: impl FnOnce(&mut T) -> R) -> R {
        let mut held: MutexGuard<'_, T> = self.lock().unwrap_or_else(PoisonError::into_inner);
        use_it(&mut held)
    }
}
