//! A computer, a page and a member for one engine, in virtual time.
//!
//! `Stage::on("2021-10-07 15:00")` is a member in Berlin on a computer whose wall clock (UTC) shows that; `publishes` puts a page on the
//! net, `starts` starts the application, `until` lets time pass. `heard` is what rang.

use agenda::{
    Action, Effect, Engine, Entry, EntryKind, Failure, Freshness, Icon, Input, MenuRow, Notice, NoticeId,
    Now, Place, Preferences, Reading, SessionId, State, View,
};
use chrono::{DateTime, NaiveDateTime, Utc};
use schedule::{Link, LinkKind, Page, Schedule, Session, Status, Track, Zone};

pub const PAGE: &str = "https://example.org/working-group/";

/// The instant of `2021-10-07 15:00`, or with seconds, in UTC.
pub fn at(text: &str) -> DateTime<Utc> {
    let parse = |shape| NaiveDateTime::parse_from_str(text, shape);
    parse("%Y-%m-%d %H:%M").or_else(|_| parse("%Y-%m-%d %H:%M:%S")).unwrap().and_utc()
}

/// A session of the page: its title and its start in UTC, or the date alone.
pub fn session(title: &str, when: &str) -> Session {
    let start = when.contains(' ').then(|| at(when));
    Session {
        title: title.into(),
        date: when[..10].parse().unwrap(),
        end_date: None,
        start,
        end: None,
        start_local: None,
        zone: None,
        said: vec![],
        zones_agree: true,
        status: if start.is_some() { Status::Confirmed } else { Status::Tentative },
        topic: None,
        hosts: vec![],
        tracks: vec![],
        links: vec![],
        doubts: vec![],
        reasons: vec![],
        line: 1,
    }
}

/// What can be said of a session beside title and start.
pub trait More {
    fn ends(self, when: &str) -> Self;
    fn about(self, topic: &str) -> Self;
    fn with(self, kind: LinkKind, url: &str) -> Self;
    fn track(self, name: &str, title: &str, start: &str) -> Self;
    fn is(self, status: Status) -> Self;
}

impl More for Session {
    fn ends(mut self, when: &str) -> Self {
        self.end = Some(at(when));
        self
    }

    fn about(mut self, topic: &str) -> Self {
        self.topic = Some(topic.into());
        self
    }

    fn with(mut self, kind: LinkKind, url: &str) -> Self {
        self.links.push(Link { kind, text: "link".into(), url: url.into() });
        self
    }

    fn track(mut self, name: &str, title: &str, start: &str) -> Self {
        let start = Some(at(start));
        self.tracks.push(Track {
            name: name.into(),
            title: Some(title.into()),
            hosts: vec![],
            start,
            end: None,
        });
        self
    }

    fn is(mut self, status: Status) -> Self {
        self.status = status;
        self
    }
}

/// A page with these sessions.
pub fn page(sessions: &[Session]) -> Schedule {
    Schedule {
        sessions: sessions.to_vec(),
        page: Page { title: Some("Working Group".into()), ..Page::default() },
        ..Schedule::default()
    }
}

/// What the network does with a request.
pub enum Net {
    Page { schedule: Box<Schedule>, bytes: usize, freshness: Freshness },
    Down(Failure),
}

pub struct Stage {
    pub engine: Engine,
    pub now: Now,
    pub net: Net,
    pub delivered: bool,
    pub notifications: bool,
    /// Whether addresses can be opened.
    pub opens: bool,
    /// The lines of a terminal without a notification server.
    pub lines: Vec<String>,
    pub rung: Vec<(DateTime<Utc>, Notice)>,
    pub withdrawn: Vec<NoticeId>,
    pub opened: Vec<String>,
    /// What was reworded on the screen: the moment, the first line.
    pub reworded: Vec<String>,
    pub copied: Vec<String>,
    pub places: Vec<Place>,
    pub polls: Vec<DateTime<Utc>>,
    pub log: Vec<Entry>,
    pub steps: usize,
    pub shown: Option<View>,
    pub wake: Option<DateTime<Utc>>,
    /// The state as the last `Remember` wrote it.
    pub disk: String,
}

impl Stage {
    pub fn on(when: &str) -> Self {
        let preferences = Preferences { schedule: PAGE.into(), ..Preferences::default() };
        let now = Now {
            wall: at(when),
            zone: Zone::named("Europe/Berlin").unwrap(),
            language: words::Language::En,
            clock: words::Clock::default(),
        };
        let state = State::new(7);
        Self {
            disk: serde_json::to_string(&state).unwrap(),
            engine: Engine::new(state, preferences),
            now,
            net: Net::Down(Failure { message: "No network.".into(), retry_after: None }),
            delivered: false,
            notifications: true,
            opens: true,
            lines: vec![],
            rung: vec![],
            withdrawn: vec![],
            opened: vec![],
            reworded: vec![],
            copied: vec![],
            places: vec![],
            polls: vec![],
            log: vec![],
            steps: 0,
            shown: None,
            wake: None,
        }
    }

    pub fn prefers(mut self, change: impl FnOnce(&mut Preferences)) -> Self {
        let mut preferences = self.engine.preferences().clone();
        change(&mut preferences);
        self.engine = Engine::new(self.engine.state().clone(), preferences);
        self
    }

    pub fn publishes(mut self, sessions: &[Session]) -> Self {
        self.net =
            Net::Page { schedule: Box::new(page(sessions)), bytes: 4000, freshness: Freshness::default() };
        self.delivered = false;
        self
    }

    pub fn publishes_page(mut self, schedule: Schedule, bytes: usize) -> Self {
        self.net = Net::Page { schedule: Box::new(schedule), bytes, freshness: Freshness::default() };
        self.delivered = false;
        self
    }

    pub fn starts(self) -> Self {
        self.gets(Input::Started)
    }

    /// The process is killed, and started again later from what is on the disk.
    pub fn killed_until(mut self, when: &str) -> Self {
        self.now.wall = at(when);
        let state = serde_json::from_str(&self.disk).unwrap();
        self.engine = Engine::new(state, self.engine.preferences().clone());
        self.wake = None;
        self.starts()
    }

    /// The computer sleeps: nothing is stepped until then.
    pub fn sleeps_until(mut self, when: &str) -> Self {
        self.now.wall = at(when);
        self.gets(Input::Resumed)
    }

    /// The wall clock is set.
    pub fn sets_clock(mut self, when: &str) -> Self {
        self.now.wall = at(when);
        self.gets(Input::ClockChanged)
    }

    pub fn moves_to(mut self, zone: &str) -> Self {
        self.now.zone = Zone::named(zone).unwrap();
        self.gets(Input::ZoneChanged)
    }

    /// Time passes; the engine is woken when it asked to be.
    pub fn until(mut self, when: &str) -> Self {
        let end = at(when);
        while let Some(wake) = self.wake.filter(|it| *it <= end) {
            assert!(wake > self.now.wall || self.steps < 100_000, "it asks to be woken at once, for ever");
            self.now.wall = wake.max(self.now.wall);
            self = self.gets(Input::Woke);
        }
        self.now.wall = end;
        self
    }

    pub fn does(self, action: Action) -> Self {
        self.gets(Input::Acted(action))
    }

    pub fn gets(mut self, input: Input) -> Self {
        let mut inputs = std::collections::VecDeque::from([input]);
        while let Some(input) = inputs.pop_front() {
            self.steps += 1;
            for effect in self.engine.step(input, &self.now) {
                inputs.extend(self.performs(effect));
            }
        }
        self
    }

    fn performs(&mut self, effect: Effect) -> Option<Input> {
        match effect {
            Effect::Remember => self.disk = serde_json::to_string(self.engine.state()).unwrap(),
            Effect::Fetch { schedule, .. } => {
                self.polls.push(self.now.wall);
                return Some(self.answer(schedule));
            }
            Effect::Ring { notice, .. } if self.notifications => {
                self.rung.push((self.now.wall, notice.clone()));
                return Some(Input::Rang(notice.id));
            }
            Effect::Ring { notice, again } => {
                if !again {
                    self.lines.push(format!("{} {}", self.now.wall.format("%H:%M"), notice.summary));
                }
                return Some(Input::NotRang { notice: notice.id, why: "no server".into() });
            }
            Effect::Withdraw(id) => self.withdrawn.push(id),
            Effect::Show(view) => self.shown = Some(*view),
            Effect::Open(target) if self.opens => {
                self.opened.push(target.url.clone());
                return Some(Input::Opened(target));
            }
            Effect::Open(target) => return Some(Input::NotOpened { target, why: "no browser".into() }),
            Effect::WakeAt(at) => self.wake = at,
            Effect::Log(entry) => self.log.push(entry),
            Effect::Reword(notice) => {
                let first = notice.body.first().map_or("", String::as_str);
                self.reworded.push(format!("{} {}: {first}", self.now.wall.format("%H:%M"), notice.summary));
            }
            Effect::Copy(text) => self.copied.push(text),
            Effect::OpenWindow(place) => self.places.push(place),
            Effect::Quit => {}
        }
        None
    }

    fn answer(&mut self, schedule: String) -> Input {
        match &self.net {
            Net::Down(failure) => Input::FetchFailed { schedule, failure: failure.clone() },
            Net::Page { freshness, .. } if self.delivered => {
                Input::PageUnchanged { schedule, freshness: *freshness }
            }
            Net::Page { schedule: page, bytes, freshness } => {
                self.delivered = true;
                let reading =
                    Reading { schedule: Schedule::clone(page), bytes: *bytes, freshness: *freshness };
                Input::PageRead { schedule, reading }
            }
        }
    }

    /// What rang: wall clock (UTC), title, first line.
    pub fn heard(&self) -> Vec<String> {
        let line = |(at, it): &(DateTime<Utc>, Notice)| {
            format!("{} {}: {}", at.format("%H:%M"), it.summary, it.body.first().map_or("", String::as_str))
        };
        self.rung.iter().map(line).collect()
    }

    pub fn hears(self, expected: &[&str]) -> Self {
        assert_eq!(self.heard(), expected);
        self
    }

    /// Forgets what was heard.
    pub fn then(mut self) -> Self {
        self.rung.clear();
        self.withdrawn.clear();
        self.log.clear();
        self.polls.clear();
        self.opened.clear();
        self.reworded.clear();
        self
    }

    pub fn view(&self) -> &View {
        self.shown.as_ref().expect("something is shown")
    }

    pub fn icon(&self) -> Icon {
        self.view().glance.icon
    }

    /// Both lines of the tooltip.
    pub fn tooltip(&self) -> String {
        let glance = &self.view().glance;
        format!("{} / {}", glance.title, glance.detail)
    }

    /// The words of all rows of the menu, without those of submenus.
    pub fn menu(&self) -> Vec<String> {
        let label = |row: &MenuRow| match row {
            MenuRow::Separator => None,
            MenuRow::Item { label, .. } => Some(label.clone()),
        };
        self.view().menu.iter().filter_map(label).collect()
    }

    /// The row with that key, at any depth.
    pub fn row(&self, key: &str) -> Option<&MenuRow> {
        fn find<'a>(rows: &'a [MenuRow], key: &str) -> Option<&'a MenuRow> {
            rows.iter().find_map(|row| match row {
                MenuRow::Item { key: it, .. } if it == key => Some(row),
                MenuRow::Item { rows, .. } => find(rows, key),
                MenuRow::Separator => None,
            })
        }
        find(&self.view().menu, key)
    }

    /// The words of the row with that key, and of those in its submenu.
    pub fn words(&self, key: &str) -> Vec<&str> {
        let Some(MenuRow::Item { label, rows, .. }) = self.row(key) else { return vec![] };
        let beneath = rows.iter().filter_map(|it| match it {
            MenuRow::Separator => None,
            MenuRow::Item { label, .. } => Some(label.as_str()),
        });
        std::iter::once(label.as_str()).chain(beneath).collect()
    }

    /// Clicks the row with that key.
    pub fn clicks(self, key: &str) -> Self {
        let Some(MenuRow::Item { action: Some(action), .. }) = self.row(key) else {
            panic!("{key} can be clicked in {:?}", self.view().menu)
        };
        let action = action.clone();
        self.does(action)
    }

    /// The session of that title.
    pub fn id(&self, title: &str) -> SessionId {
        let agenda = &self.view().agenda;
        let mut all = agenda.coming.iter().chain(&agenda.past);
        all.find(|it| it.title == title).expect("a session of that title").id.clone()
    }

    pub fn logged(&self, kind: EntryKind) -> usize {
        self.log.iter().filter(|it| it.kind == kind).count()
    }
}
