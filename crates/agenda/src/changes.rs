//! What is different about a schedule since the member was last told: one session moved is one line, however often the page was edited.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use schedule::{Session, Status};

use crate::{
    Change, ChangeKind, Face, Now, Preferences,
    likeness::{likeness, same_words},
    span::Span,
    state::{Kept, Known},
};

/// Edits of a page within this time are told as one.
const BURST: TimeDelta = TimeDelta::minutes(10);
/// A change to what starts within this time is told at once.
const PRESSING: TimeDelta = TimeDelta::minutes(30);
/// How many changes are kept.
const KEPT: usize = 100;

impl Face {
    pub(crate) fn of(known: &Known) -> Self {
        let Session { title, topic, date, start, status, .. } = &known.session;
        Self {
            title: title.clone(),
            topic: topic.clone(),
            date: *date,
            start: *start,
            cancelled: *status == Status::Cancelled,
            listed: known.listed,
        }
    }
}

/// What would be told now, and whether any of it presses.
pub(crate) fn pending(kept: &Kept, preferences: &Preferences, now: &Now) -> (Vec<Change>, bool) {
    let mut changes: Vec<Change> =
        kept.sessions.iter().flat_map(|known| of_session(known, preferences, now)).collect();
    changes.sort_by_key(|it| (it.is.date, it.is.start, it.kind));
    let presses = changes.iter().filter(|it| it.kind != ChangeKind::Renamed).any(|it| presses(it, now));
    (changes, presses)
}

fn presses(change: &Change, now: &Now) -> bool {
    let starts = [change.is.start, change.was.as_ref().and_then(|was| was.start)];
    starts.into_iter().flatten().any(|start| start <= now.wall + PRESSING)
}

/// When pending changes are told.
pub(crate) fn told_at(kept: &Kept) -> Option<DateTime<Utc>> {
    kept.changing_since.map(|since| since + BURST)
}

/// Notes that the page differs from what was told, or no longer does; a clock set back does not put the telling off.
pub(crate) fn observe(kept: &mut Kept, preferences: &Preferences, now: &Now) {
    let (changes, _) = pending(kept, preferences, now);
    kept.changing_since = match (changes.is_empty(), kept.changing_since) {
        (true, _) => None,
        (false, Some(since)) if since <= now.wall => Some(since),
        (false, _) => Some(now.wall),
    };
    if changes.is_empty() {
        accept(kept);
    }
}

/// Takes what is pending as told, if it is time to; returns it.
pub(crate) fn tell(kept: &mut Kept, preferences: &Preferences, now: &Now) -> Vec<Change> {
    let Some(at) = told_at(kept) else { return Vec::new() };
    let (changes, presses) = pending(kept, preferences, now);
    if at > now.wall && !presses {
        return Vec::new();
    }
    kept.changing_since = None;
    accept(kept);
    kept.changes.extend(changes.iter().cloned());
    let surplus = kept.changes.len().saturating_sub(KEPT);
    kept.changes.drain(..surplus);
    changes
}

/// Whether a change is of one of the member's sessions: of a group that is not ignored, or marked *going* all the same.
pub(crate) fn matters(change: &Change, kept: &Kept, preferences: &Preferences) -> bool {
    let is_going = |it: &Known| it.id == change.session && it.going == Some(true);
    !preferences.ignores(&change.is.title) || kept.sessions.iter().any(is_going)
}

/// Changes by the session that they are of, in the order in which each was first told: a session that moved and has another name is one, and
/// so is one that moved again.
pub(crate) fn by_session<'a>(changes: impl Iterator<Item = &'a Change>) -> Vec<Vec<Change>> {
    let mut all: Vec<Vec<Change>> = Vec::new();
    for change in changes {
        let Some(of) = all.iter_mut().find(|of| of.iter().any(|it| it.session == change.session)) else {
            all.push(vec![change.clone()]);
            continue;
        };
        match of.iter_mut().find(|it| it.kind.concerns() == change.kind.concerns()) {
            Some(before) => *before = since(before, change),
            None => of.push(change.clone()),
        }
    }
    all
}

/// Two changes as one, for who has looked at neither: what was new and moved is new, what moved twice moved from where it was at first.
fn since(first: &Change, last: &Change) -> Change {
    use ChangeKind::{Moved, New, Retimed};
    match (first.kind, last.kind) {
        (New, Moved | Retimed) => Change { kind: New, was: first.was.clone(), ..last.clone() },
        (Moved | Retimed, Moved | Retimed) => Change { was: first.was.clone(), ..last.clone() },
        _ => last.clone(),
    }
}

/// What of a session a change is about: its name, or whether and when it takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Concern {
    Name,
    Time,
}

impl ChangeKind {
    fn concerns(self) -> Concern {
        match self {
            Self::Renamed => Concern::Name,
            Self::New | Self::Moved | Self::Retimed | Self::Cancelled | Self::Gone => Concern::Time,
        }
    }
}

/// From now on the member counts as told of everything as it stands.
pub(crate) fn accept(kept: &mut Kept) {
    for known in &mut kept.sessions {
        known.face = Some(Face::of(known));
    }
}

fn of_session(known: &Known, preferences: &Preferences, now: &Now) -> Vec<Change> {
    let is = Face::of(known);
    let over = Span::of(&known.session, preferences, &now.zone).is_over(now);
    let kinds = match &known.face {
        None if is.listed && !is.cancelled && !over => vec![ChangeKind::New],
        None => vec![],
        Some(was) => kinds(was, &is, over, now),
    };
    let was = known.face.clone();
    kinds
        .into_iter()
        .map(|kind| Change {
            at: now.wall,
            kind,
            session: known.id.clone(),
            is: is.clone(),
            was: was.clone(),
            seen: false,
        })
        .collect()
}

fn kinds(was: &Face, is: &Face, over: bool, now: &Now) -> Vec<ChangeKind> {
    let begun = begun(was, now);
    match (was.listed, is.listed) {
        (true, false) if begun || was.cancelled => vec![],
        (true, false) => vec![ChangeKind::Gone],
        (false, true) if is.cancelled || over => vec![],
        (false, true) => vec![ChangeKind::New],
        (false, false) => vec![],
        (true, true) if begun && over => vec![],
        (true, true) => still_there(was, is),
    }
}

/// Whether what was told of has begun: then it was, and nothing that the page says now takes it back.
fn begun(was: &Face, now: &Now) -> bool {
    let start = was.start.unwrap_or_else(|| crate::span::day_end(was.date, &now.zone));
    start <= now.wall
}

fn still_there(was: &Face, is: &Face) -> Vec<ChangeKind> {
    match (was.cancelled, is.cancelled) {
        (false, true) => return vec![ChangeKind::Cancelled],
        (true, true) => return vec![],
        (true, false) => return vec![ChangeKind::New],
        (false, false) => {}
    }
    let when = when_changed(was.date, was.start, is);
    when.into_iter().chain(renamed(was, is).then_some(ChangeKind::Renamed)).collect()
}

fn when_changed(date: NaiveDate, start: Option<DateTime<Utc>>, is: &Face) -> Option<ChangeKind> {
    if date != is.date {
        Some(ChangeKind::Moved)
    } else if start != is.start {
        Some(ChangeKind::Retimed)
    } else {
        None
    }
}

/// Another spelling is no other name; a topic that the page had not said before is a detail.
fn renamed(was: &Face, is: &Face) -> bool {
    let topic = was.topic.as_deref().zip(is.topic.as_deref()).is_some_and(|(a, b)| likeness(a, b) < 0.99);
    !same_words(&was.title, &is.title) || topic
}
