//! Fetching, against real servers on this computer: each bound, each status, each way in which a network lies.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod bounds;
mod desktop;
mod files;
mod keeping;
mod lies;
mod proxy;
mod published;
mod redirects;
mod secure;
mod server;
mod statuses;
mod written;

use std::time::Duration;

use agenda::Failure;
use chrono::{DateTime, Utc};
use ospo_tray::fetch::{Fetched, FetchedPage, Fetcher, Limits, Network};

const PAGE: &str = "<!doctype html><title>Meetings</title><h2>October 7: Tea</h2><p>When: 18:00 UTC</p>";

fn now() -> DateTime<Utc> {
    "2026-10-01T12:00:00Z".parse().unwrap()
}

/// Bounds that are reached quickly. Only what is meant to run into them does.
fn quick() -> Network {
    let limits = Limits {
        connect: Duration::from_millis(300),
        total: Duration::from_millis(700),
        ..Limits::default()
    };
    Network { limits, ..Network::default() }
}

struct Desk {
    fetcher: Fetcher,
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        Self::with(Network::default())
    }

    fn with(network: Network) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { fetcher: Fetcher::with(folder.path().to_owned(), network), folder }
    }

    /// As after a restart.
    fn again(self) -> Self {
        Self { fetcher: Fetcher::new(self.folder.path().to_owned()), folder: self.folder }
    }

    async fn page(&mut self, url: &str) -> FetchedPage {
        match self.fetcher.fetch(url, false, now()).await {
            Fetched::Page(page) => {
                self.fetcher.was_told();
                page
            }
            other => panic!("a page was expected: {other:?}"),
        }
    }

    async fn failure(&mut self, url: &str) -> Failure {
        match self.fetcher.fetch(url, true, now()).await {
            Fetched::Failed(failure) => failure,
            other => panic!("a failure was expected: {other:?}"),
        }
    }

    async fn unchanged(&mut self, url: &str) {
        let fetched = self.fetcher.fetch(url, true, now()).await;
        assert!(matches!(fetched, Fetched::Unchanged(_)), "{fetched:?}");
    }
}

/// The sentence of a failure says each of `words`, ends as a sentence does, and is short enough for a tooltip.
#[track_caller]
fn says(failure: &Failure, words: &[&str]) {
    for word in words {
        assert!(failure.message.contains(word), "{:?} does not say {word:?}", failure.message);
    }
    assert!(failure.message.ends_with(['.', '?', ')']), "{:?}", failure.message);
    assert!(failure.message.chars().count() < 300, "{:?}", failure.message);
}
