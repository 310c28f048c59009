//! The three pipes of the window's process.

use std::{
    collections::VecDeque,
    io,
    sync::{Arc, Mutex, PoisonError},
};

use tokio::{
    io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader},
    sync::mpsc,
};

use super::queue::Queue;
use crate::messages::{self, FromWindow, LONGEST_FROM_WINDOW, Refusal};

/// So many lines that are no message of ours are passed over; at the next one the window is given up.
const NONSENSE: usize = 16;
/// So much of the end of standard error is kept, in bytes.
const TAIL: usize = 4096;

/// Writes what waits, until the queue is closed or the window reads no more; the pipe is closed then.
pub async fn write(waiting: Arc<Queue>, mut stdin: impl AsyncWrite + Unpin) {
    while let Some(message) = waiting.next().await {
        let Ok(line) = messages::line_to_window(&message) else { continue };
        if stdin.write_all(line.as_bytes()).await.is_err() || stdin.flush().await.is_err() {
            return;
        }
    }
}

/// Passes the window's messages on, until it says no more, a line is too long, it talks nonsense, or it is of another version: that is
/// noted as if the window had complained of it itself.
pub async fn read(stdout: impl AsyncRead + Unpin, say: mpsc::Sender<FromWindow>, complaints: Complaints) {
    let mut stdout = BufReader::new(stdout);
    let mut nonsense = 0;
    while let Ok(Some(line)) = next_line(&mut stdout).await {
        match messages::message(&line) {
            Ok(message) => {
                if say.send(message).await.is_err() {
                    return;
                }
            }
            Err(refusal @ Refusal::Version(_)) => return complaints.add(refusal.to_string().as_bytes()),
            Err(_) if nonsense == NONSENSE => return,
            Err(_) => nonsense += 1,
        }
    }
}

/// The next line without its end; an error when it is too long or no UTF-8.
async fn next_line(stdout: &mut (impl AsyncBufRead + Unpin)) -> io::Result<Option<String>> {
    let mut line = String::new();
    let bound = LONGEST_FROM_WINDOW as u64 + 1;
    match stdout.take(bound).read_line(&mut line).await? {
        0 => Ok(None),
        _ if line.ends_with('\n') => Ok(Some(line)),
        _ => Err(io::ErrorKind::InvalidData.into()),
    }
}

/// The end of what the window wrote to standard error.
#[derive(Debug, Clone, Default)]
pub struct Complaints(Arc<Mutex<VecDeque<u8>>>);

impl Complaints {
    /// As text.
    pub fn text(&self) -> String {
        let bytes: Vec<u8> = self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().copied().collect();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    fn add(&self, bytes: &[u8]) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.extend(bytes);
        let surplus = kept.len().saturating_sub(TAIL);
        kept.drain(..surplus);
    }
}

/// Reads standard error to its end and keeps the last of it.
pub async fn keep_tail(mut stderr: impl AsyncRead + Unpin, complaints: Complaints) {
    let mut buffer = [0; 1024];
    while let Ok(read @ 1..) = stderr.read(&mut buffer).await {
        complaints.add(&buffer[..read]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn heard(text: &str) -> Vec<FromWindow> {
        let (say, mut heard) = mpsc::channel(100);
        read(text.as_bytes(), say, Complaints::default()).await;
        let mut all = Vec::new();
        while let Some(message) = heard.recv().await {
            all.push(message);
        }
        all
    }

    const READY: &str = "{\"version\":1,\"message\":{\"kind\":\"ready\"}}\n";

    #[tokio::test]
    async fn nonsense_between_messages_is_passed_over_and_too_much_of_it_ends_the_talk() {
        assert_eq!(heard(&format!("warning\n{READY}{{\n{READY}")).await.len(), 2);
        assert_eq!(heard(&format!("{}{READY}", "nonsense\n".repeat(NONSENSE))).await.len(), 1);
        assert_eq!(heard(&format!("{}{READY}", "nonsense\n".repeat(NONSENSE + 1))).await.len(), 0);
    }

    #[tokio::test]
    async fn a_line_without_end_is_not_read_to_its_end() {
        let long = "x".repeat(LONGEST_FROM_WINDOW + 2);
        assert_eq!(heard(&format!("{READY}{long}\n{READY}")).await.len(), 1);
    }

    #[tokio::test]
    async fn the_end_of_standard_error_is_kept() {
        let complaints = Complaints::default();
        let text = format!("{}the last line", "warning\n".repeat(10_000));
        keep_tail(text.as_bytes(), complaints.clone()).await;
        assert!(complaints.text().ends_with("the last line"));
        assert_eq!(complaints.text().len(), TAIL);
    }
}
