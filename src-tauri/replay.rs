//! `ospo-tray replay`: the engine that runs, over the history of a page, on a virtual clock. What it would have rung and told.

use std::{
    collections::VecDeque,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    time::Duration,
};

use agenda::{
    Change, ChangeKind, Effect, Engine, Freshness, Input, Notice, NoticeKind, Now, Preferences, Reading,
    SessionId, State,
};
use chrono::{DateTime, NaiveDate, NaiveDateTime, SecondsFormat, TimeDelta, Utc};
use schedule::{Format, Hints, Schedule, Zone};
use serde::Serialize;
use words::{Clock, Language};

/// Why a history could not be replayed.
#[derive(Debug, thiserror::Error)]
pub enum ReplayError {
    /// A file or folder could not be read, or the output not written.
    #[error("cannot replay {}: {source}; check that it is there and can be read", path.display())]
    Unreadable {
        /// Which one.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// No file of the folder is a reading.
    #[error("{} has no reading of a page; their names start with their moment, as in 20210917T160721Z-page.md", .0.display())]
    Empty(PathBuf),
    /// The output could not be written.
    #[error("the replay cannot be written: {0}")]
    Output(#[from] io::Error),
}

/// Replays the readings in `directory` for a member in `zone`, and writes one JSON object a line for each reminder and each change.
///
/// Without `leads` the default ones count; without `until` it goes on to the end of the last session.
///
/// # Errors
/// [`ReplayError`] when the folder cannot be read or has no reading, or when `out` cannot be written.
pub fn run(
    directory: &Path,
    zone: &Zone,
    leads: Option<Vec<Duration>>,
    until: Option<DateTime<Utc>>,
    out: &mut impl Write,
) -> Result<(), ReplayError> {
    let readings = readings(directory)?;
    let first = readings.front().map(|it| it.at).ok_or_else(|| ReplayError::Empty(directory.into()))?;
    let until = until.unwrap_or_else(|| end(&readings));
    Replay::new(readings, first, zone, leads, out).run(until)?;
    Ok(())
}

/// The page as it was from one moment on.
#[derive(Debug)]
struct Published {
    at: DateTime<Utc>,
    schedule: Schedule,
    bytes: usize,
}

impl Published {
    fn read(self, freshness: Freshness) -> Input {
        let reading = Reading { schedule: self.schedule, bytes: self.bytes, freshness };
        Input::PageRead { schedule: String::new(), reading }
    }
}

fn readings(directory: &Path) -> Result<VecDeque<Published>, ReplayError> {
    let unreadable = |path: &Path| {
        let path = path.to_path_buf();
        move |source| ReplayError::Unreadable { path, source }
    };
    let mut readings = Vec::new();
    for entry in fs::read_dir(directory).map_err(unreadable(directory))? {
        let path = entry.map_err(unreadable(directory))?.path();
        let Some((at, format)) = named(&path) else { continue };
        let bytes = fs::read(&path).map_err(unreadable(&path))?;
        let schedule =
            schedule::read(&bytes, &Hints { published: Some(at), format: Some(format), base: None });
        readings.push((path, Published { at, schedule, bytes: bytes.len() }));
    }
    readings.sort_by(|(path, a), (other, b)| a.at.cmp(&b.at).then_with(|| path.cmp(other)));
    Ok(readings.into_iter().map(|(_, reading)| reading).collect())
}

/// The moment in a file's name, and how the page is written.
fn named(path: &Path) -> Option<(DateTime<Utc>, Format)> {
    let format = match path.extension()?.to_str()? {
        "md" | "markdown" => Format::Markdown,
        "html" | "htm" => Format::Html,
        _ => return None,
    };
    let stamp = path.file_name()?.to_str()?.get(..16)?;
    let at = NaiveDateTime::parse_from_str(stamp, "%Y%m%dT%H%M%SZ").ok()?;
    Some((at.and_utc(), format))
}

/// A day after the last session of the last reading, and at least an hour after that reading.
fn end(readings: &VecDeque<Published>) -> DateTime<Utc> {
    let Some(last) = readings.back() else { return DateTime::UNIX_EPOCH };
    let sessions = last.schedule.sessions.iter();
    let ends = sessions
        .filter_map(|it| it.end.or(it.start).or(it.date.and_hms_opt(23, 59, 59).map(|it| it.and_utc())));
    ends.map(|it| it + TimeDelta::days(1)).chain([last.at + TimeDelta::hours(1)]).max().unwrap_or(last.at)
}

/// A member's computer in virtual time, on which nothing goes wrong and nobody looks at the screen.
struct Replay<'a, W> {
    engine: Engine,
    now: Now,
    /// What is published later than now, earliest first.
    later: VecDeque<Published>,
    wake: Option<DateTime<Utc>>,
    told: Vec<Change>,
    out: &'a mut W,
}

impl<'a, W: Write> Replay<'a, W> {
    fn new(
        later: VecDeque<Published>,
        start: DateTime<Utc>,
        zone: &Zone,
        leads: Option<Vec<Duration>>,
        out: &'a mut W,
    ) -> Self {
        let mut preferences = Preferences { schedule: String::new(), ..Preferences::default() };
        preferences.leads = leads.unwrap_or(preferences.leads);
        Self {
            engine: Engine::new(State::new(0), preferences).unseen(),
            now: Now { wall: start, zone: zone.clone(), language: Language::En, clock: Clock::default() },
            later,
            wake: None,
            told: Vec::new(),
            out,
        }
    }

    fn run(&mut self, until: DateTime<Utc>) -> io::Result<()> {
        self.step(Input::Started)?;
        while let Some(at) = self.next_moment().filter(|at| *at <= until) {
            self.now.wall = at.max(self.now.wall);
            let input = self.published().unwrap_or(Input::Woke);
            self.step(input)?;
        }
        Ok(())
    }

    /// When the page is another one, or the engine wants to be woken.
    fn next_moment(&self) -> Option<DateTime<Utc>> {
        let published = self.later.front().map(|it| it.at);
        [published, self.wake].into_iter().flatten().min()
    }

    fn step(&mut self, input: Input) -> io::Result<()> {
        let mut inputs = VecDeque::from([input]);
        while let Some(input) = inputs.pop_front() {
            let effects = self.engine.step(input, &self.now);
            self.tell_changes()?;
            for effect in effects {
                match effect {
                    Effect::Fetch { .. } => inputs.push_back(self.poll()),
                    Effect::WakeAt(at) => self.wake = at,
                    Effect::Ring { notice, .. } => {
                        self.ring(&notice)?;
                        inputs.push_back(Input::Rang(notice.id));
                    }
                    _ => {}
                }
            }
        }
        Ok(())
    }

    /// The page that is published at this moment: each is read when it comes, as one by one they are what the page was.
    fn published(&mut self) -> Option<Input> {
        let page = self.later.pop_front_if(|it| it.at <= self.now.wall)?;
        let freshness = self.freshness();
        Some(page.read(freshness))
    }

    /// The server's answer to the engine's own poll.
    fn poll(&mut self) -> Input {
        let unchanged = Input::PageUnchanged { schedule: String::new(), freshness: self.freshness() };
        self.published().unwrap_or(unchanged)
    }

    /// The page is called fresh until the next one, so that years without an edit need few requests.
    fn freshness(&self) -> Freshness {
        let left = self.later.front().map_or(TimeDelta::days(1), |it| it.at - self.now.wall);
        Freshness { fresh_for: left.to_std().ok() }
    }

    fn ring(&mut self, notice: &Notice) -> io::Result<()> {
        if !matches!(notice.kind, NoticeKind::Reminder | NoticeKind::Late) {
            return Ok(());
        }
        for id in &notice.sessions {
            let Some(session) = self.session(id) else { continue };
            let line = Line {
                at: stamp(self.now.wall),
                what: What::Ring { session, lead_minutes: notice.lead_minutes },
            };
            self.write(&line)?;
        }
        Ok(())
    }

    fn session(&self, id: &SessionId) -> Option<Named> {
        let kept = self.engine.state().schedules.get("")?;
        let known = kept.sessions.iter().find(|it| it.id == *id)?;
        Some(Named { title: known.session.title.clone(), start: known.session.start.map(stamp) })
    }

    /// Writes what was told as changed by the last step.
    fn tell_changes(&mut self) -> io::Result<()> {
        let Some(kept) = self.engine.state().schedules.get("") else { return Ok(()) };
        if kept.changes == self.told {
            return Ok(());
        }
        let new: Vec<Change> = kept.changes.iter().filter(|it| !self.told.contains(it)).cloned().collect();
        self.told.clone_from(&kept.changes);
        for change in &new {
            let what = What::Change { change: change.kind, session: Named::of(&change.is), was: was(change) };
            self.write(&Line { at: stamp(change.at), what })?;
        }
        Ok(())
    }

    fn write(&mut self, line: &Line) -> io::Result<()> {
        serde_json::to_writer(&mut *self.out, line)?;
        self.out.write_all(b"\n")
    }
}

#[derive(Serialize)]
struct Line {
    at: String,
    #[serde(flatten)]
    what: What,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum What {
    Ring {
        session: Named,
        lead_minutes: Option<i64>,
    },
    Change {
        change: ChangeKind,
        session: Named,
        #[serde(skip_serializing_if = "Option::is_none")]
        was: Option<Was>,
    },
}

#[derive(Serialize)]
struct Named {
    title: String,
    start: Option<String>,
}

#[derive(Serialize)]
struct Was {
    title: String,
    start: Option<String>,
    date: NaiveDate,
}

impl Named {
    fn of(face: &agenda::Face) -> Self {
        Self { title: face.title.clone(), start: face.start.map(stamp) }
    }
}

fn was(change: &Change) -> Option<Was> {
    let was = change.was.as_ref()?;
    Some(Was { title: was.title.clone(), start: was.start.map(stamp), date: was.date })
}

fn stamp(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}
