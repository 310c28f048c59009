//! Answers to the command line: what comes next, and how the schedule is doing.

use chrono::SecondsFormat;

use crate::{
    Next, Now, Preferences, ScheduleStatus, coming,
    join::Way,
    state::{Kept, Known},
    words,
};

pub(crate) fn next(kept: &Kept, preferences: &Preferences, now: &Now) -> Option<Next> {
    coming::next(kept, preferences, now).map(|it| answer(it, preferences, now))
}

fn answer(known: &Known, preferences: &Preferences, now: &Now) -> Next {
    let session = &known.session;
    let local = session.start.map(|it| now.local(it).to_rfc3339_opts(SecondsFormat::Secs, false));
    Next {
        id: Some(known.id.clone()),
        title: session.title.clone(),
        start: session.start,
        end: session.end,
        local: local.unwrap_or_else(|| session.date.to_string()),
        in_seconds: session.start.map(|it| (it - now.wall).num_seconds()),
        status: session.status,
        doubts: session.doubts.iter().map(|it| words::doubt(it, now)).collect(),
        join: Way::to(session, preferences).map(|it| it.hint()),
    }
}

pub(crate) fn status(
    kept: &Kept,
    next_poll: Option<chrono::DateTime<chrono::Utc>>,
    preferences: &Preferences,
) -> ScheduleStatus {
    ScheduleStatus {
        url: preferences.schedule.clone(),
        last_poll: kept.polls.last,
        last_good: kept.polls.last_good,
        result: kept.polls.result,
        message: kept.polls.message.clone(),
        next_poll,
        sessions: kept.sessions.iter().filter(|it| it.listed).count(),
        bytes: kept.good.as_ref().map_or(0, |it| it.bytes),
    }
}
