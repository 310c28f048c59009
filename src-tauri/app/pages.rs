//! Fetches and reads pages beside the loop, one after the other.

use std::sync::Arc;

use agenda::{Failure, Input, PollResult, Reading};

use super::{App, answers};
use crate::{
    event::Event,
    fetch::{Fetched, FetchedPage},
    reading,
};

impl App {
    pub(super) fn fetch(&self, schedule: String, by_member: bool) {
        let have = self.engine.schedule_status().last_good.is_some();
        let (fetcher, events, now) = (Arc::clone(&self.fetcher), self.events.clone(), self.clock.now());
        tokio::spawn(async move {
            let fetched = fetcher.lock().await.fetch(&schedule, by_member, have, now).await;
            let _ended = events.send(Event::Fetched { schedule, fetched });
        });
    }

    pub(super) async fn fetched(&mut self, schedule: String, fetched: Fetched) {
        match fetched {
            Fetched::Page(page) => self.start_reading(schedule, page),
            Fetched::Unchanged(freshness) => {
                self.polled(Input::PageUnchanged { schedule, freshness }).await;
            }
            Fetched::Failed(failure) => self.polled(Input::FetchFailed { schedule, failure }).await,
        }
    }

    fn start_reading(&self, schedule: String, page: FetchedPage) {
        let (fetcher, events, reader) = (Arc::clone(&self.fetcher), self.events.clone(), self.reader);
        tokio::spawn(async move {
            let (bytes, freshness) = (page.bytes.len(), page.freshness);
            let read = reading::read_with(reader.read, reader.limit, page).await;
            if read.is_err() {
                // Or the next fetch would find the page unchanged, and pass for good.
                fetcher.lock().await.forget_validators();
            }
            let outcome = read.map(|schedule| Reading { schedule, bytes, freshness });
            let _ended = events.send(Event::Read { schedule, outcome });
        });
    }

    pub(super) async fn read(&mut self, schedule: String, outcome: Result<Reading, Failure>) {
        self.polled(match outcome {
            Ok(reading) => Input::PageRead { schedule, reading },
            Err(failure) => Input::FetchFailed { schedule, failure },
        })
        .await;
    }

    /// The end of a poll; those who asked for it hear how it went.
    async fn polled(&mut self, input: Input) {
        self.step(input).await;
        self.say_trouble();
        self.tell_refreshed();
        let status = answers::json(&self.status());
        for asked in self.refreshing.drain(..) {
            let _gone = asked.send(status.clone());
        }
    }

    /// Says what is wrong with the page, once for each thing that is.
    fn say_trouble(&mut self) {
        let status = self.engine.schedule_status();
        let wrong = matches!(status.result, Some(PollResult::Failed | PollResult::Doubtful));
        let trouble = (wrong || status.sessions == 0).then_some(status.message);
        if let Some(sentence) = trouble.as_ref().filter(|_| trouble != self.trouble) {
            self.say(sentence);
        }
        self.trouble = trouble;
    }
}
