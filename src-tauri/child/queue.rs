//! What waits to be told to the window: bounded, and of what replaces itself only the latest.

use std::{
    collections::VecDeque,
    sync::{Mutex, MutexGuard, PoisonError},
};

use tokio::sync::Notify;

use crate::messages::ToWindow;

/// So many messages wait at most; of more, the oldest are let go.
const LONGEST: usize = 32;

#[derive(Debug, Default)]
pub struct Queue {
    waiting: Mutex<Waiting>,
    changed: Notify,
}

#[derive(Debug, Default)]
struct Waiting {
    messages: VecDeque<ToWindow>,
    closed: bool,
}

impl Queue {
    /// Adds a message, in place of a waiting one that it replaces.
    pub fn push(&self, message: ToWindow) {
        self.lock().add(message);
        self.changed.notify_one();
    }

    /// The next message; none once the queue is closed.
    pub async fn next(&self) -> Option<ToWindow> {
        loop {
            match &mut *self.lock() {
                Waiting { closed: true, .. } => return None,
                waiting => {
                    if let Some(message) = waiting.messages.pop_front() {
                        return Some(message);
                    }
                }
            }
            self.changed.notified().await;
        }
    }

    /// Lets all that waits go, and ends [`Queue::next`].
    pub fn close(&self) {
        *self.lock() = Waiting { messages: VecDeque::new(), closed: true };
        self.changed.notify_one();
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Waiting {
    fn add(&mut self, message: ToWindow) {
        if self.closed {
            return;
        }
        if let Some(old) = self.messages.iter_mut().find(|old| message.replaces(old)) {
            *old = message;
            return;
        }
        if self.messages.len() == LONGEST {
            self.messages.pop_front();
        }
        self.messages.push_back(message);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::{Fact, Word};

    fn health(words: &str) -> ToWindow {
        ToWindow::Health(vec![Fact { label: "Tray".into(), words: words.into(), wrong: false }])
    }

    fn word(n: usize) -> ToWindow {
        ToWindow::Word(Word { key: None, text: n.to_string(), refused: false })
    }

    #[tokio::test]
    async fn only_the_latest_of_a_kind_waits_and_words_are_all_kept() {
        let queue = Queue::default();
        for message in [health("none"), word(1), health("there"), word(2)] {
            queue.push(message);
        }
        assert_eq!(queue.next().await, Some(health("there")));
        assert_eq!(queue.next().await, Some(word(1)));
        assert_eq!(queue.next().await, Some(word(2)));
        queue.close();
        assert_eq!(queue.next().await, None);
    }

    #[tokio::test]
    async fn a_window_that_does_not_read_costs_a_bounded_amount() {
        let queue = Queue::default();
        (0..1000).for_each(|n| queue.push(word(n)));
        assert_eq!(queue.next().await, Some(word(1000 - LONGEST)));
    }
}
