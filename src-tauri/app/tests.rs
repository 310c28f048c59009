//! The loop with a clock and an alarm in the test's hand: when somebody sets the clock, everything is right at once.

use agenda::View;
use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::{mpsc, watch};

use super::{Start, start::assemble};
use crate::{
    clock::{Alarm, Clock, Rung},
    event::{Event, Events},
    profile::Profile,
    store::{self, Store},
};

const PAGE: &str = "# Garden Club\n\n## 14 May 2026: Seeds & Soil\n\n- When: 6pm UTC\n";

/// An alarm that rings when the test says so.
struct ByHand(mpsc::UnboundedReceiver<Rung>);

impl Alarm for ByHand {
    async fn wait(&mut self, _instant: Option<DateTime<Utc>>) -> Rung {
        match self.0.recv().await {
            Some(rung) => rung,
            None => std::future::pending().await,
        }
    }
}

/// A running loop, its clock and its alarm.
struct Desk {
    clock: watch::Sender<DateTime<Utc>>,
    alarm: mpsc::UnboundedSender<Rung>,
    view: watch::Receiver<View>,
    events: Events,
    profile: Profile,
    _folder: tempfile::TempDir,
}

impl Desk {
    async fn at(moment: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let page = folder.path().join("page.md");
        std::fs::write(&page, PAGE).unwrap();
        let profile = Profile::in_folder(&folder.path().join("profile"));
        let (clock, time) = watch::channel(moment.parse().unwrap());
        let (alarm, rings) = mpsc::unbounded_channel();
        let (events, queue) = mpsc::unbounded_channel();
        let opened = Store::open(&profile.dirs).unwrap();
        let schedule = Some(page.to_string_lossy().into_owned());
        let (profile_of_start, program) = (profile.clone(), folder.path().join("ospo-tray"));
        let start =
            Start { profile: profile_of_start, program, clock: Clock::Still(time), schedule, alone_as: None };
        let (app, shown) = assemble(start, opened, false, &events);
        tokio::task::spawn_local(app.run(queue, ByHand(rings)));
        let mut desk = Self { clock, alarm, view: shown.view, events, profile, _folder: folder };
        desk.sees("Seeds & Soil").await;
        desk
    }

    /// Waits until the glance has those words.
    async fn sees(&mut self, words: &str) {
        let has = |view: &View| format!("{} {}", view.glance.title, view.glance.detail).contains(words);
        self.view.wait_for(|view| has(view)).await.unwrap();
    }

    /// Somebody sets the clock, and the alarm is cancelled.
    fn set_clock(&self, by: TimeDelta) {
        self.clock.send_modify(|now| *now += by);
        self.alarm.send(Rung::ClockSet).unwrap();
    }

    fn rung(&self) -> usize {
        store::log(&self.profile.dirs).iter().filter(|entry| entry.text.contains("Seeds & Soil")).count()
    }
}

async fn on_one_thread(test: impl Future<Output = ()>) {
    let limit = std::time::Duration::from_secs(20);
    let within = tokio::time::timeout(limit, test);
    tokio::task::LocalSet::new().run_until(within).await.expect("the loop does what it should");
}

#[tokio::test]
async fn the_glance_is_right_when_the_clock_was_set_forward_and_back() {
    on_one_thread(async {
        let mut desk = Desk::at("2026-05-14T15:35:00Z").await;
        desk.sees("in 2 h").await;
        desk.set_clock(TimeDelta::hours(2));
        desk.sees("in 25 min").await;
        desk.set_clock(TimeDelta::hours(-2));
        desk.sees("in 2 h").await;
    })
    .await;
}

#[tokio::test]
async fn a_reminder_that_the_clock_jumped_over_rings_at_once() {
    on_one_thread(async {
        let mut desk = Desk::at("2026-05-14T15:55:00Z").await;
        assert_eq!(desk.rung(), 0);
        desk.set_clock(TimeDelta::hours(2));
        desk.sees("in 5 min").await;
        while desk.rung() == 0 {
            tokio::task::yield_now().await;
        }
    })
    .await;
}

#[tokio::test]
async fn quitting_ends_the_loop() {
    on_one_thread(async {
        let desk = Desk::at("2026-05-14T15:55:00Z").await;
        desk.events.send(Event::Happened(agenda::Input::Acted(agenda::Action::Quit))).unwrap();
        desk.events.closed().await;
    })
    .await;
}
