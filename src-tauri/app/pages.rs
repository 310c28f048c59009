//! Looks at pages beside the loop: each look fetches and reads, one after the other, and a newer one does not wait for an older that hangs.

use std::sync::Arc;

use ::words::args;
use agenda::{Failure, Input, PollResult, Reading};
use chrono::{DateTime, Utc};
use tokio::sync::{Mutex, watch};

use super::{App, answers, troubles::About};
use crate::{
    event::{Asked, Event, Events},
    fetch::{Fetched, FetchedPage, Fetcher},
    reading::{self, Reader},
    speech,
};

/// One look at a page.
struct Look {
    number: u64,
    /// The number of the newest look: a new one gives up those before it that still wait for the network.
    newest: watch::Receiver<u64>,
    fetcher: Arc<Mutex<Fetcher>>,
    schedule: String,
    /// Whether a reading of this page is there.
    have: bool,
    now: DateTime<Utc>,
    reader: Reader,
}

impl Look {
    /// What is kept of the page changes hands with the reading: it is ours until that is told, so that no later look finds unchanged what
    /// nobody has read.
    async fn look(mut self, events: Events) {
        let mut fetcher = self.fetcher.lock().await;
        let fetched = tokio::select! {
            fetched = fetcher.fetch(&self.schedule, self.have, self.now) => fetched,
            _ = self.newest.wait_for(|newest| *newest > self.number) => return,
        };
        let schedule = self.schedule;
        let input = match fetched {
            Fetched::Unchanged(freshness) => Input::PageUnchanged { schedule, freshness },
            Fetched::Failed(failure) => Input::FetchFailed { schedule, failure },
            Fetched::Page(page) => match read(self.reader, page).await {
                Ok(reading) => Input::PageRead { schedule, reading },
                Err(failure) => {
                    // Or the next fetch would find the page unchanged, and pass for good.
                    fetcher.forget_validators();
                    Input::FetchFailed { schedule, failure }
                }
            },
        };
        let unkept = fetcher.trouble();
        let _ended = events.send(Event::Looked { number: self.number, input, unkept });
    }
}

async fn read(reader: Reader, page: FetchedPage) -> Result<Reading, Failure> {
    let (bytes, freshness) = (page.bytes.len(), page.freshness);
    let schedule = reading::read_with(reader.read, reader.limit, page).await?;
    Ok(Reading { schedule, bytes, freshness })
}

impl App {
    pub(super) fn fetch(&mut self, schedule: String) {
        self.looks.send_modify(|newest| *newest += 1);
        let look = Look {
            number: *self.looks.borrow(),
            newest: self.looks.subscribe(),
            fetcher: Arc::clone(&self.fetcher),
            schedule,
            have: self.engine.schedule_status().last_good.is_some(),
            now: self.clock.now(),
            reader: self.reader,
        };
        tokio::spawn(look.look(self.events.clone()));
    }

    /// Who asks for a refresh waits for the look that begins next.
    pub(super) fn await_look(&mut self, asked: Asked) {
        let next = *self.looks.borrow() + 1;
        self.refreshing.push((next, asked));
    }

    /// The end of a look; those who asked for it hear how it went.
    pub(super) async fn looked(&mut self, number: u64, input: Input, unkept: Option<String>) {
        self.wrote(About::Cache, unkept.map_or(Ok(()), Err));
        let read = matches!(input, Input::PageRead { .. });
        self.step(input).await;
        if read && self.is_remembering() {
            let fetcher = Arc::clone(&self.fetcher);
            tokio::spawn(async move { fetcher.lock().await.was_told() });
        }
        self.say_trouble();
        self.tell_refreshed();
        self.answer_up_to(number);
    }

    fn answer_up_to(&mut self, number: u64) {
        let status = answers::json(&self.status());
        for (_, asked) in self.refreshing.extract_if(.., |(from, _)| *from <= number) {
            let _gone = asked.send(status.clone());
        }
    }

    /// Says what is wrong with the page, once for each thing that is.
    fn say_trouble(&mut self) {
        let status = self.engine.schedule_status();
        let wrong = matches!(status.result, Some(PollResult::Failed | PollResult::Doubtful));
        let trouble = (wrong || status.sessions == 0).then_some(status.message).filter(|it| !it.is_empty());
        if let Some(sentence) = trouble.as_ref().filter(|_| trouble != self.trouble) {
            self.say(sentence);
        }
        self.trouble = trouble;
        if status.result == Some(PollResult::Failed) && status.last_good.is_none() {
            self.say_meanwhile();
        }
    }

    /// A newcomer who has no network need not wait for it.
    fn say_meanwhile(&mut self) {
        if self.said.insert("cli-meanwhile") {
            self.say(&speech::fill("cli-meanwhile", &args!["program" => self.called.as_str()]));
        }
    }
}
