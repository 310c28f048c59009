//! Lines of the log.

use chrono::{DateTime, TimeDelta, Utc};
use schedule::Session;
use words::args;

use super::when::{moment, span, when, when_missed};
use crate::{JoinKind, Notice, Now, Target, reminders::Hold, state::Missed};

/// "Shown at 17:50:00: Universities & Academia (in 10 min · 18:00)".
pub(crate) fn rung(notice: &Notice, now: &Now) -> String {
    let first = notice.body.first().map(String::as_str).unwrap_or_default();
    let at = now.local(now.wall).format("%H:%M:%S").to_string();
    now.fill("log-rung", &args!["clock" => at, "title" => notice.summary.as_str(), "when" => first])
}

/// It could not be shown, and why.
pub(crate) fn not_rung(notice: &Notice, why: &str, now: &Now) -> String {
    now.fill("log-not-rung", &args!["title" => notice.summary.as_str(), "why" => why])
}

/// Why a reminder was not shown.
pub(crate) fn held_back(session: &Session, hold: Hold, now: &Now) -> String {
    let id = match hold {
        Hold::Joined => "log-held-joined",
        Hold::NotGoing => "log-held-not-going",
        Hold::Quiet => "log-held-quiet",
        Hold::QuietAskedFor => "log-held-quiet-asked-for",
    };
    now.fill(id, &args!["title" => session.title.as_str(), "when" => when(session, now)])
}

/// A session passed without the reminder that was due then, which was tried in vain or not at all.
pub(crate) fn missed(missed: &Missed, due: DateTime<Utc>, tried: bool, now: &Now) -> String {
    let (when, due) = (when_missed(missed, now), moment(due, now));
    let id = if tried { "log-missed-not-shown" } else { "log-missed-away" };
    now.fill(id, &args!["title" => missed.title.as_str(), "when" => when, "due" => due])
}

/// What was opened, a private link shortened.
pub(crate) fn opened(session: &str, kind: JoinKind, target: &Target, now: &Now) -> String {
    let id = match kind {
        JoinKind::Join => "log-opened-call",
        JoinKind::Register => "log-opened-registration",
        JoinKind::Page => "log-opened-page",
    };
    now.fill(id, &args!["title" => session, "link" => target.shown()])
}

/// When a session is to ring from now on.
pub(crate) fn leads_set(minutes: Option<&[u32]>, title: &str, now: &Now) -> String {
    match minutes {
        None => now.fill("log-leads-usual", &args!["title" => title]),
        Some([]) => now.fill("log-leads-never", &args!["title" => title]),
        Some(all) => {
            let leads: Vec<String> = all.iter().map(|it| lead(*it, now)).collect();
            now.fill("log-leads", &args!["leads" => leads.join(", "), "title" => title])
        }
    }
}

fn lead(minutes: u32, now: &Now) -> String {
    match minutes {
        0 => now.say("log-lead-at-start"),
        n => now.fill("log-lead-before", &args!["span" => span(TimeDelta::minutes(i64::from(n)), now)]),
    }
}
