//! The page as its editors keep it: the truth that a reading may or may not bring home.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use fastrand::Rng;
use schedule::{Doubt, Link, LinkKind, Page, Schedule, Session, Status, Track};

/// A session as its organisers mean it: who it is never changes.
#[derive(Debug, Clone, PartialEq)]
pub struct Meeting {
    pub who: u32,
    pub title: String,
    pub start: Option<DateTime<Utc>>,
    pub date: NaiveDate,
    pub end: Option<DateTime<Utc>>,
    /// How long after the start its community track starts.
    pub track: Option<TimeDelta>,
    pub cancelled: bool,
    pub call: bool,
    /// Whether it has a link to register at.
    pub registers: bool,
    /// Whether the page has it twice.
    pub twice: bool,
}

impl Meeting {
    /// When it is over for a member who takes it, or its last track, to last so long where the page says no end.
    pub fn over(&self, assumed: TimeDelta, day_end: impl Fn(NaiveDate) -> DateTime<Utc>) -> DateTime<Utc> {
        match self.start {
            Some(start) => self.end.unwrap_or(start + self.track.unwrap_or_default() + assumed),
            None => day_end(self.date),
        }
    }

    /// When its community track starts.
    pub fn track_start(&self) -> Option<DateTime<Utc>> {
        Some(self.start? + self.track?)
    }
}

/// The page.
#[derive(Debug, Clone)]
pub struct Site {
    pub meetings: Vec<Meeting>,
    /// Emptied by its editors, for a while.
    pub empty: bool,
    /// Counts the edits.
    pub version: u64,
    born: u32,
    starts: Vec<DateTime<Utc>>,
    from: DateTime<Utc>,
    days: i64,
}

const GROUPS: [&str; 6] =
    ["Universities", "Cities", "Research Centers", "Nonprofits", "Agencies", "Libraries"];

impl Site {
    pub fn new(rng: &mut Rng, from: DateTime<Utc>, days: i64) -> Self {
        let mut site =
            Self { meetings: vec![], empty: false, version: 1, born: 0, starts: vec![], from, days };
        for _ in 0..rng.u32(2..7) {
            site.announce(rng);
        }
        site
    }

    /// One edit.
    pub fn edit(&mut self, rng: &mut Rng, now: DateTime<Utc>) -> &'static str {
        self.version += 1;
        let coming: Vec<usize> = (0..self.meetings.len())
            .filter(|it| self.meetings[*it].start.is_none_or(|start| start > now))
            .collect();
        let Some(n) = rng.choice(coming) else {
            self.announce(rng);
            return "page: announced";
        };
        match rng.u32(0..12) {
            0..=1 => {
                self.announce(rng);
                "page: announced"
            }
            2..=3 => self.moved(n, rng),
            4 => {
                self.meetings[n].cancelled ^= true;
                "page: cancelled"
            }
            5 => {
                self.born += 1;
                self.meetings[n].title = format!("Talk{} Renamed{}", self.born, self.born);
                "page: renamed"
            }
            6 => {
                self.meetings[n].twice ^= true;
                "page: duplicated"
            }
            7 => {
                self.meetings.remove(n);
                "page: removed"
            }
            8 => self.twin(n),
            9 => self.retimed(n, rng),
            10 => {
                rng.shuffle(&mut self.meetings);
                "page: reordered"
            }
            _ => {
                self.empty ^= true;
                "page: emptied"
            }
        }
    }

    fn moved(&mut self, n: usize, rng: &mut Rng) -> &'static str {
        let start = self.free(rng);
        let meeting = &mut self.meetings[n];
        let length = meeting.end.zip(meeting.start).map(|(end, start)| end - start);
        meeting.start = meeting.start.map(|_| start);
        meeting.end = length.map(|it| start + it);
        meeting.date = start.date_naive();
        "page: moved"
    }

    fn retimed(&mut self, n: usize, rng: &mut Rng) -> &'static str {
        let by = TimeDelta::minutes(rng.i64(1..25) * 5);
        let meeting = &mut self.meetings[n];
        let Some(start) = meeting.start.map(|it| it + by) else { return "page: retimed" };
        if self.starts.contains(&start) {
            return "page: retimed";
        }
        self.starts.push(start);
        meeting.end = meeting.end.map(|it| it + by);
        meeting.start = Some(start);
        meeting.date = start.date_naive();
        "page: retimed"
    }

    /// Another session at the same time.
    fn twin(&mut self, n: usize) -> &'static str {
        self.born += 1;
        let mut twin = self.meetings[n].clone();
        twin.who = self.born;
        twin.title = format!("Workshop{} Twin{}", self.born, self.born);
        self.meetings.push(twin);
        "page: two at one time"
    }

    fn announce(&mut self, rng: &mut Rng) {
        self.born += 1;
        let start = self.free(rng);
        let timed = rng.u32(0..10) > 0;
        let title = match timed && rng.bool() {
            true => GROUPS[rng.usize(0..GROUPS.len())].to_owned(),
            false => format!("Talk{} Topic{}", self.born, self.born),
        };
        let ends = timed && rng.bool();
        let track = (timed && rng.u32(0..3) == 0).then(|| TimeDelta::minutes(rng.i64(2..7) * 15));
        self.meetings.push(Meeting {
            who: self.born,
            title,
            start: timed.then_some(start),
            date: start.date_naive(),
            end: ends.then(|| start + track.unwrap_or_default() + TimeDelta::minutes(rng.i64(3..10) * 15)),
            track,
            cancelled: false,
            call: rng.bool(),
            registers: rng.bool(),
            twice: false,
        });
    }

    /// A start that nobody has had, so that two sessions are never one by chance; where there is room, on a day without a bare date.
    fn free(&mut self, rng: &mut Rng) -> DateTime<Utc> {
        let mut tries = 0;
        loop {
            tries += 1;
            let start = self.from + TimeDelta::minutes(5 * rng.i64(0..self.days * 288));
            let day = start.date_naive();
            let taken = |it: &Meeting| it.start.is_none() && it.date == day;
            let alone = tries > 200 || !self.meetings.iter().any(taken);
            if alone && !self.starts.contains(&start) {
                self.starts.push(start);
                return start;
            }
        }
    }

    /// What a good reader reads off the page.
    pub fn reading(&self) -> Schedule {
        let shown = self.meetings.iter().filter(|_| !self.empty);
        let sessions = shown.flat_map(|it| std::iter::repeat_n(session(it), 1 + usize::from(it.twice)));
        Schedule { sessions: sessions.collect(), page: title("Working Group"), ..Schedule::default() }
    }

    /// The page cut down to its first session.
    pub fn shrunk(&self) -> (Schedule, Vec<Meeting>) {
        let first: Vec<Meeting> = self.meetings.iter().filter(|_| !self.empty).take(1).cloned().collect();
        let sessions = first.iter().map(session).collect();
        (Schedule { sessions, page: title("Working Group"), ..Schedule::default() }, first)
    }

    pub fn bytes(&self) -> usize {
        4000 + if self.empty { 0 } else { 200 * self.meetings.len() }
    }
}

/// A page of somebody else: a hotel's login, an error with status 200.
pub fn nonsense() -> Schedule {
    Schedule { page: title("Welcome to our guest network"), ..Schedule::default() }
}

/// A page under our title that asks for a password.
pub fn login() -> Schedule {
    let doubt = Doubt {
        code: "login-form".into(),
        message: "It asks for a password.".into(),
        line: 1,
        ..Doubt::default()
    };
    Schedule { page: title("Working Group"), doubts: vec![doubt], ..Schedule::default() }
}

/// The head of the page, with the rest lost on the way.
pub fn truncated() -> Schedule {
    Schedule { page: title("Working Group"), ..Schedule::default() }
}

fn title(text: &str) -> Page {
    Page { title: Some(text.into()), ..Page::default() }
}

fn session(meeting: &Meeting) -> Session {
    let call = Link { kind: LinkKind::Join, text: "Zoom".into(), url: "https://zoom.us/j/123456789".into() };
    let register = Link {
        kind: LinkKind::Register,
        text: "Register".into(),
        url: format!("https://example.org/register/{}", meeting.who),
    };
    let status = match (meeting.cancelled, meeting.start) {
        (true, _) => Status::Cancelled,
        (_, None) => Status::Tentative,
        _ => Status::Confirmed,
    };
    Session {
        title: meeting.title.clone(),
        date: meeting.date,
        end_date: None,
        start: meeting.start,
        end: meeting.end,
        start_local: meeting.start.map(|it| it.naive_utc()),
        zone: meeting.start.map(|_| "UTC".into()),
        said: vec![],
        zones_agree: true,
        status,
        topic: None,
        hosts: vec![],
        tracks: meeting.track_start().map(track).into_iter().collect(),
        links: meeting
            .call
            .then_some(call)
            .into_iter()
            .chain(meeting.registers.then_some(register))
            .collect(),
        doubts: vec![],
        reasons: vec![],
        line: 1,
    }
}

fn track(start: DateTime<Utc>) -> Track {
    Track { name: "Community track".into(), title: None, hosts: vec![], start: Some(start), end: None }
}

/// Nine in the morning.
pub fn nine() -> NaiveTime {
    NaiveTime::from_hms_opt(9, 0, 0).expect("nine is a time")
}
