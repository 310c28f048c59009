//! The network between the process and the page: what an answer brings, and how long it takes.

use agenda::{Failure, Freshness, Input, Reading};

use super::{PAGE, Parcel, World};
use crate::{
    checker::Brought,
    counts::Counts,
    script::Network,
    site::{self, Meeting},
};

impl World {
    pub(super) fn fetch(&mut self, counts: &mut Counts) {
        counts.polls += 1;
        self.inbox.retain(|it| !it.is_answer());
        let (input, brings, delay) = self.answer(counts);
        self.inbox.push(Parcel { at: self.true_time + delay, input, brings });
    }

    pub(super) fn post(&mut self, delay: i64, input: Input) {
        self.inbox.push(Parcel { at: self.true_time + delay, input, brings: None });
    }

    /// The answer to a request, what it is in truth, and after how many milliseconds it comes.
    pub(super) fn answer(&mut self, counts: &mut Counts) -> (Input, Option<(Brought, Vec<Meeting>)>, i64) {
        let quick = self.rng.i64(20..900);
        match self.network {
            Network::Down => {
                counts.fault("network: down");
                (failed("No network.", None), None, quick)
            }
            Network::NotFound => {
                counts.fault("network: 404");
                (failed("404", None), None, quick)
            }
            Network::ServerError => {
                counts.fault("network: 500");
                (failed("500", None), None, quick)
            }
            Network::RetryAfter => {
                counts.fault("network: 503 with Retry-After");
                let wait = std::time::Duration::from_secs(self.rng.u64(1..40_000));
                (failed("503", Some(wait)), None, quick)
            }
            Network::Truncated => {
                counts.fault("network: truncated");
                self.delivered = None;
                (self.page(site::truncated(), 200), Some((Brought::Empty, vec![])), quick)
            }
            Network::Portal => {
                counts.fault("network: captive portal");
                self.delivered = None;
                (self.page(site::nonsense(), 900), Some((Brought::Nonsense, vec![])), quick)
            }
            Network::Login => {
                counts.fault("network: login form");
                self.delivered = None;
                (self.page(site::login(), 2500), Some((Brought::Nonsense, vec![])), quick)
            }
            Network::Shrunk => {
                counts.fault("network: shrunk page");
                self.delivered = None;
                let (schedule, meetings) = self.site.shrunk();
                (self.page(schedule, 300), Some((Brought::Shrunk, meetings)), quick)
            }
            Network::Hanging => {
                counts.fault("network: hanging");
                let delay = self.rng.i64(25_000..240_000);
                self.site_answers(delay, counts)
            }
            Network::OldAnswer if self.delivered.is_some() => {
                counts.fault("network: old answer");
                (Input::PageUnchanged { schedule: PAGE.into(), freshness: self.freshness() }, None, quick)
            }
            Network::OldAnswer => self.site_answers(quick, counts),
            Network::Slow => {
                counts.fault("network: slow");
                let delay = self.rng.i64(1000..25_000);
                self.site_answers(delay, counts)
            }
            Network::Up => self.site_answers(quick, counts),
        }
    }

    pub(super) fn site_answers(
        &mut self,
        delay: i64,
        counts: &mut Counts,
    ) -> (Input, Option<(Brought, Vec<Meeting>)>, i64) {
        if self.delivered == Some(self.site.version) {
            counts.fault("network: 304");
            return (
                Input::PageUnchanged { schedule: PAGE.into(), freshness: self.freshness() },
                None,
                delay,
            );
        }
        self.delivered = Some(self.site.version);
        let brings = if self.site.meetings.is_empty() || self.site.empty {
            (Brought::Empty, vec![])
        } else {
            (Brought::Real, self.site.meetings.clone())
        };
        (self.page(self.site.reading(), self.site.bytes()), Some(brings), delay)
    }

    pub(super) fn page(&mut self, schedule: schedule::Schedule, bytes: usize) -> Input {
        self.pages += 1;
        Input::PageRead {
            schedule: PAGE.into(),
            reading: Reading { schedule, bytes, freshness: self.freshness() },
        }
    }

    pub(super) fn freshness(&mut self) -> Freshness {
        let fresh_for =
            (self.rng.u32(0..4) == 0).then(|| std::time::Duration::from_secs(self.rng.u64(0..30_000)));
        Freshness { fresh_for }
    }
}

fn failed(message: &str, retry_after: Option<std::time::Duration>) -> Input {
    let failure = Failure { message: message.into(), retry_after };
    Input::FetchFailed { schedule: PAGE.into(), failure }
}
