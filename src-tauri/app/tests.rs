//! The loop with a clock and an alarm in the test's hand: when somebody sets the clock, everything is right at once.

use agenda::{Action, EntryKind, Input, MenuRow, View};
use chrono::{DateTime, TimeDelta, Utc};
use schedule::{Hints, Schedule};
use tokio::sync::{mpsc, watch};

use super::{Start, start::assemble};
use crate::{
    clock::{Alarm, Clock, Rung},
    event::{Event, Events, WatchedFile},
    profile::Profile,
    reading::{LIMIT, Reader},
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
    /// The folder of the system's rules of time zones, of which there are none at first.
    rules: std::path::PathBuf,
    folder: tempfile::TempDir,
}

impl Desk {
    async fn at(moment: &str) -> Self {
        Self::with(Reader::default(), moment).await
    }

    /// With another reader of pages.
    async fn with(reader: Reader, moment: &str) -> Self {
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
        let (mut app, shown) = assemble(start, opened, false, &events);
        app.reader = reader;
        app.rules = folder.path().join("zoneinfo");
        let rules = app.rules.clone();
        tokio::task::spawn_local(app.run(queue, ByHand(rings)));
        let mut desk = Self { clock, alarm, view: shown.view, events, profile, rules, folder };
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

    /// The page is another one, and the member asks for it.
    fn publishes(&self, page: &str) {
        std::fs::write(self.folder.path().join("page.md"), page).unwrap();
        self.events.send(Event::Happened(Input::Acted(Action::Refresh))).unwrap();
    }

    /// Waits until the log has those words.
    async fn logs(&self, words: &str) {
        let is = |entry: &agenda::Entry| entry.text.contains(words);
        while !store::log(&self.profile.dirs).iter().any(is) {
            tokio::task::yield_now().await;
        }
    }

    /// How many reminders of the session rang: on this desk without a bus they stand on the terminal, and in the log as not shown.
    fn rung(&self) -> usize {
        let is = |entry: &&agenda::Entry| {
            matches!(entry.kind, EntryKind::Rung | EntryKind::Failed) && entry.text.contains("Seeds & Soil")
        };
        store::log(&self.profile.dirs).iter().filter(is).count()
    }

    /// Waits until so many reminders of the session rang.
    async fn rings(&self, count: usize) {
        while self.rung() < count {
            tokio::task::yield_now().await;
        }
        assert_eq!(self.rung(), count);
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
        desk.rings(1).await;
    })
    .await;
}

#[tokio::test]
async fn a_clock_that_is_set_back_puts_a_reminder_off_and_rings_nothing_twice() {
    on_one_thread(async {
        let mut desk = Desk::at("2026-05-14T17:45:00Z").await;
        desk.set_clock(TimeDelta::hours(-2));
        desk.sees("in 2 h").await;
        assert_eq!(desk.rung(), 0);
        desk.set_clock(TimeDelta::minutes(125));
        desk.sees("in 10 min").await;
        desk.rings(1).await;
        desk.set_clock(TimeDelta::hours(-2));
        desk.sees("in 2 h").await;
        desk.set_clock(TimeDelta::minutes(121));
        desk.sees("in 9 min").await;
        assert_eq!(desk.rung(), 1);
    })
    .await;
}

/// The system's rules are updated while it runs, to some by which Paris keeps the time of New York.
#[tokio::test]
async fn newer_rules_of_time_zones_serve_at_once_and_the_page_is_read_by_them() {
    on_one_thread(async {
        let mut desk = Desk::at("2026-05-14T15:35:00Z").await;
        desk.publishes(&PAGE.replace("6pm UTC", "6pm CET"));
        desk.sees("in 25 min").await;
        let paris = desk.rules.join("Europe/Paris");
        std::fs::create_dir_all(paris.parent().unwrap()).unwrap();
        std::fs::copy("/usr/share/zoneinfo/America/New_York", paris).unwrap();
        std::fs::write(desk.rules.join("tzdata.zi"), "# version 9998b\n").unwrap();
        desk.clock.send_modify(|now| *now += TimeDelta::minutes(1));
        desk.events.send(Event::Happened(Input::Resumed)).unwrap();
        desk.sees("in 6 h").await;
    })
    .await;
}

#[tokio::test]
async fn a_file_that_cannot_be_watched_is_a_trouble_until_it_is() {
    on_one_thread(async {
        let mut desk = Desk::at("2026-05-14T15:55:00Z").await;
        for trouble in [Some("It cannot be watched."), Some("It cannot be watched."), None] {
            for file in [WatchedFile::Settings, WatchedFile::Zone] {
                desk.events.send(Event::Watched(file, trouble.map(str::to_owned))).unwrap();
            }
            let rows = |view: &View| {
                let is = |row: &&MenuRow| matches!(row, MenuRow::Item { key, .. } if key == "trouble");
                view.menu.iter().filter(is).count()
            };
            desk.view.wait_for(|view| rows(view) == usize::from(trouble.is_some())).await.unwrap();
        }
    })
    .await;
}

#[tokio::test]
async fn quitting_ends_the_loop() {
    on_one_thread(async {
        let desk = Desk::at("2026-05-14T15:55:00Z").await;
        desk.events.send(Event::Happened(Input::Acted(Action::Quit))).unwrap();
        desk.events.closed().await;
    })
    .await;
}

const HOSTILE: &str = "# Garden Club\n\nThis page breaks its reader.\n";

/// What the reader does with a page that is not hostile.
fn read_unless(hostile: impl FnOnce() -> Schedule, bytes: &[u8], hints: &Hints) -> Schedule {
    if bytes == HOSTILE.as_bytes() { hostile() } else { schedule::read(bytes, hints) }
}

fn panics(bytes: &[u8], hints: &Hints) -> Schedule {
    // As a panic, without its hook: what that prints of the stack takes longer than the reading may.
    read_unless(|| std::panic::resume_unwind(Box::new("hostile page")), bytes, hints)
}

fn never_ends(bytes: &[u8], hints: &Hints) -> Schedule {
    let for_ever = || loop {
        std::thread::park();
    };
    read_unless(for_ever, bytes, hints)
}

/// The reading of a hostile page fails, the reminder that is pending rings, and the next good page is read.
async fn the_reminder_rings_all_the_same(reader: Reader, why: &str) {
    on_one_thread(async {
        let mut desk = Desk::with(reader, "2026-05-14T17:45:00Z").await;
        desk.publishes(HOSTILE);
        desk.logs(why).await;
        desk.set_clock(TimeDelta::minutes(5));
        desk.rings(1).await;
        desk.publishes(&PAGE.replace("Seeds & Soil", "Seeds & Sand"));
        desk.sees("Seeds & Sand").await;
    })
    .await;
}

#[tokio::test]
async fn a_page_on_which_the_reader_panics_costs_no_reminder() {
    let reader = Reader { read: panics, limit: LIMIT };
    the_reminder_rings_all_the_same(reader, "a mistake in OSPO Tray").await;
}

#[tokio::test]
async fn a_page_that_is_never_read_to_its_end_costs_no_reminder() {
    let reader = Reader { read: never_ends, limit: LIMIT };
    the_reminder_rings_all_the_same(reader, "took longer than").await;
}
