//! What a reading of the page does to what is known: believed, it replaces it, and each session keeps its identity.

use chrono::TimeDelta;
use schedule::{PageLink, Schedule};

use crate::{
    Now, PollResult, Preferences, Reading, SessionId, Suspicion, changes,
    duplicates::without_duplicates,
    join::opens,
    matching::matches,
    reason,
    span::{Span, has_begun},
    state::{Good, Kept, Known, Suspect},
    trust, words,
};

/// How long a session that the page has no more can come back as the same one.
const KEPT_FOR: TimeDelta = TimeDelta::days(90);
/// How many sessions off the page are kept.
const KEPT: usize = 200;

/// Takes a reading in; returns what is wrong with it when it is not believed.
pub(crate) fn take(
    kept: &mut Kept,
    reading: Reading,
    named: &mut u64,
    preferences: &Preferences,
    now: &Now,
) -> Option<Suspicion> {
    let Reading { mut schedule, bytes, .. } = reading;
    let sessions = without_duplicates(std::mem::take(&mut schedule.sessions));
    schedule.sessions = reason::sessions(sessions, &mut schedule.doubts, now);
    let wrong = trust::suspicion(kept, &schedule, bytes, preferences, now);
    match wrong {
        Some(why) if !trust::settles(kept, &schedule, now) => {
            let since = trust::standing_since(kept.suspect.as_ref(), &schedule, now);
            kept.polls.message = words::suspicion(why, now);
            kept.polls.result = Some(PollResult::Doubtful);
            let headings = std::mem::take(&mut schedule.page.headings);
            kept.suspect = Some(Suspect { schedule, bytes, why, since, headings });
            Some(why)
        }
        _ => {
            believe(kept, schedule, bytes, named, preferences, now);
            None
        }
    }
}

/// The page is as it was when it was last read: for a suspicious reading, that is the second one.
pub(crate) fn unchanged(
    kept: &mut Kept,
    named: &mut u64,
    preferences: &Preferences,
    now: &Now,
) -> Option<Suspicion> {
    kept.polls.result = Some(PollResult::NotModified);
    match kept.suspect.clone() {
        Some(suspect) if trust::settles(kept, &suspect.whole(), now) => {
            believe(kept, suspect.whole(), suspect.bytes, named, preferences, now);
            None
        }
        Some(mut suspect) => {
            kept.polls.result = Some(PollResult::Doubtful);
            suspect.since = suspect.since.min(now.wall);
            let why = suspect.why;
            kept.suspect = Some(suspect);
            Some(why)
        }
        None => {
            kept.polls.last_good = Some(now.wall);
            kept.polls.message = now.say("poll-unchanged");
            None
        }
    }
}

/// Takes the suspicious reading that is held back as a good one.
pub(crate) fn accept(kept: &mut Kept, named: &mut u64, preferences: &Preferences, now: &Now) -> bool {
    let Some(suspect) = kept.suspect.take() else { return false };
    believe(kept, suspect.whole(), suspect.bytes, named, preferences, now);
    true
}

fn believe(
    kept: &mut Kept,
    schedule: Schedule,
    bytes: usize,
    named: &mut u64,
    preferences: &Preferences,
    now: &Now,
) {
    let first = is_first(kept, &schedule);
    let Schedule { sessions, undated, rules, mut page, doubts } = schedule;
    let headings = std::mem::take(&mut page.headings);
    page.about = page.about.into_iter().filter_map(as_opened).collect();
    kept.good = Some(Good { page, undated, rules, doubts, bytes, headings });
    kept.suspect = None;
    kept.polls.message = words::read(sessions.len(), now);
    kept.polls.result = Some(PollResult::Ok);
    kept.polls.last_good = Some(now.wall);
    replace(kept, sessions, named, preferences, now);
    if first {
        changes::accept(kept);
    }
    changes::observe(kept, preferences, now);
}

/// Whether nothing was ever read of the page. Where the first answer was another page without a session (a hotel's portal), the
/// schedule that follows it is the first one.
fn is_first(kept: &Kept, schedule: &Schedule) -> bool {
    let title = kept.good.as_ref().map(|it| it.page.title.as_deref());
    title
        .is_none_or(|it| kept.sessions.is_empty() && trust::is_other_page(it, schedule.page.title.as_deref()))
}

fn replace(
    kept: &mut Kept,
    new: Vec<schedule::Session>,
    named: &mut u64,
    preferences: &Preferences,
    now: &Now,
) {
    let pairs = matches(&kept.sessions, &new, preferences, now);
    for known in &mut kept.sessions {
        known.listed = false;
    }
    for (session, pair) in new.into_iter().zip(pairs) {
        match pair.and_then(|it| kept.sessions.get_mut(it)) {
            Some(known) => update(known, session, preferences, now),
            None => kept.sessions.push(Known::new(session, named, now)),
        }
    }
    prune(kept, preferences, now);
}

/// A snooze is for the session at its time; where it moved, the new time's reminders ring. While the page has it not, or calls it off, it
/// waits: an editor's slip costs no reminder.
fn update(known: &mut Known, session: schedule::Session, preferences: &Preferences, now: &Now) {
    if (known.session.start, known.session.date) != (session.start, session.date) {
        known.snooze = None;
        known.first_seen = now.wall;
        let had_begun = has_begun(&known.session, preferences, now) && !known.slipped;
        known.slipped = !had_begun && has_begun(&session, preferences, now);
    }
    known.session = session;
    known.listed = true;
}

fn prune(kept: &mut Kept, preferences: &Preferences, now: &Now) {
    let over = |it: &Known| Span::of(&it.session, preferences, &now.zone).over;
    kept.sessions.retain(|it| it.listed || over(it) + KEPT_FOR > now.wall);
    kept.sessions.sort_by_key(|it| (it.session.date, it.session.start, it.id.clone()));
    let surplus = kept.sessions.iter().filter(|it| !it.listed).count().saturating_sub(KEPT);
    let mut dropped = 0;
    kept.sessions.retain(|it| {
        let drop = !it.listed && dropped < surplus;
        dropped += usize::from(drop);
        !drop
    });
}

impl Known {
    fn new(session: schedule::Session, named: &mut u64, now: &Now) -> Self {
        *named += 1;
        Self {
            id: SessionId(format!("s{named}")),
            session,
            listed: true,
            first_seen: now.wall,
            slipped: false,
            passed: None,
            face: None,
            told: Vec::new(),
            snooze: None,
            going: None,
            joined: None,
            leads: None,
            undo: Vec::new(),
        }
    }
}

/// A link of the group with the address that it opens, so that its host is shown rightly wherever it stands; none that would open nothing.
fn as_opened(link: PageLink) -> Option<PageLink> {
    opens(&link.url).map(|url| PageLink { url: url.into(), ..link })
}
