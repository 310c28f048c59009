//! The words of each notice and what it offers.

use crate::{
    Action, Change, ChangeKind, JoinKind, Notice, NoticeId, NoticeKind, Now, Offer, Preferences, Snooze,
    Target, Urgency,
    changes::by_session,
    join::Way,
    reminders::community_track,
    shorten::shorten,
    state::{Cause, Claim, Known},
    words,
};
use ::words::args;

const REMINDER: &str = "reminder-";
/// How many sessions a notice names, where it is about several.
const NAMED: usize = 3;
/// How many characters of a title have room in a line beside what is said of it.
const TITLE: usize = 30;
/// How many characters of a line have room: a notice must not grow beyond the screen, whatever a page says.
const LINE: usize = 120;
/// How many of the first line.
const SUMMARY: usize = 80;

/// Whether a notice of that name is a reminder.
pub(crate) fn is_reminder(id: &NoticeId) -> bool {
    id.0.starts_with(REMINDER)
}

/// The notice for sessions that start together (or one alone) and whose reminders are due.
pub(crate) fn reminder(
    sessions: &[&Known],
    claims: &[Claim],
    preferences: &Preferences,
    now: &Now,
) -> Notice {
    let ids: Vec<_> = sessions.iter().map(|it| it.id.clone()).collect();
    let start = sessions.iter().find_map(|it| it.session.start);
    let late = start.is_some_and(|it| words::is_late(it, now)) && !is_track(claims);
    Notice {
        id: NoticeId(REMINDER.to_owned() + &ids.iter().map(|it| it.0.as_str()).collect::<Vec<_>>().join("-")),
        kind: if late { NoticeKind::Late } else { NoticeKind::Reminder },
        summary: titles(sessions.iter().map(|it| it.session.title.as_str()), now),
        body: body(sessions, claims, now),
        offers: offers(sessions, preferences, now),
        urgency: Urgency::Normal,
        sessions: ids,
        lead_minutes: lead_minutes(claims),
        alert: preferences.alert && !is_track(claims) && start.is_some_and(|it| it <= now.wall),
    }
}

fn is_track(claims: &[Claim]) -> bool {
    claims.iter().any(|it| matches!(it.cause, Cause::Track(_)))
}

/// The latest of the leads that the notice stands for; none for a session without a time.
fn lead_minutes(claims: &[Claim]) -> Option<i64> {
    claims.iter().filter(|it| !matches!(it.cause, Cause::Day(_))).map(|it| it.lead / 60).min()
}

/// The title of one session; of several, their names as far as they have room: "Cities, Towns, Ports and 2 more".
fn titles<'a>(titles: impl ExactSizeIterator<Item = &'a str>, now: &Now) -> String {
    let (all, most) = (titles.len(), if titles.len() == 1 { SUMMARY } else { TITLE });
    let named: Vec<String> = titles.take(NAMED).map(|it| shorten(it, most)).collect();
    words::titles(&named, all.saturating_sub(NAMED), now)
}

fn body(sessions: &[&Known], claims: &[Claim], now: &Now) -> Vec<String> {
    let track = claims.iter().find_map(|claim| match claim.cause {
        Cause::Track(at) => Some(at),
        _ => None,
    });
    let first = sessions.first().map(|it| match track {
        Some(at) => words::track_starts(community_track(&it.session), at, now),
        None => words::when_in_notice(&it.session, now),
    });
    let details = sessions.iter().take(NAMED).flat_map(|it| match sessions {
        [_] => words::details(&it.session, track.is_some(), now),
        _ => words::details_in_a_line(&it.session, TITLE, now).into_iter().collect(),
    });
    first.into_iter().chain(details).map(|line| shorten(&line, LINE)).collect()
}

fn offers(sessions: &[&Known], preferences: &Preferences, now: &Now) -> Vec<Offer> {
    let ways: Vec<(&Known, Way)> =
        sessions.iter().filter_map(|it| Some((*it, Way::to(&it.session, preferences)?))).collect();
    let several = sessions.len() > 1;
    let mut offers: Vec<Offer> = ways
        .iter()
        .enumerate()
        .take(NAMED)
        .map(|(n, (known, way))| join(known, way, several.then_some(n), now))
        .collect();
    if ways.is_empty() || ways.len() > NAMED {
        offers.push(show(now));
    }
    offers.extend(sessions.iter().any(|it| it.session.start.is_some()).then(|| snooze(sessions, now)));
    offers
}

fn join(known: &Known, way: &Way, place: Option<usize>, now: &Now) -> Offer {
    let session = Some(known.id.clone());
    let label = words::join(way, now);
    match place {
        None => Offer { key: key(way.kind).into(), label, action: Action::Join { session } },
        Some(n) => Offer {
            key: format!("{}-{}", key(way.kind), n + 1),
            label: words::labelled(&label, &shorten(&known.session.title, TITLE), now),
            action: Action::Join { session },
        },
    }
}

fn key(kind: JoinKind) -> &'static str {
    match kind {
        JoinKind::Join => "join",
        JoinKind::Register => "register",
        JoinKind::Page => "page",
    }
}

fn snooze(sessions: &[&Known], now: &Now) -> Offer {
    let until = Snooze::Minutes(5);
    let action = match sessions {
        [one] => Action::Snooze { session: one.id.clone(), until },
        all => Action::SnoozeAll { sessions: all.iter().map(|it| it.id.clone()).collect(), until },
    };
    Offer { key: "snooze-5".into(), label: now.fill("notice-snooze", &args!["n" => 5]), action }
}

/// The notice that a link could not be opened, and why: with its address, to be opened by hand, where that is not the member's own.
pub(crate) fn not_opened(target: &Target, why: &str, now: &Now) -> Notice {
    let address = (!target.private).then(|| target.shown());
    Notice {
        id: NoticeId(format!("not-opened-{}", now.wall.timestamp_millis())),
        kind: NoticeKind::Word,
        summary: now.say("notice-not-opened"),
        body: std::iter::once(shorten(why, LINE * 2)).chain(address).collect(),
        offers: vec![],
        urgency: Urgency::Normal,
        sessions: vec![],
        lead_minutes: None,
        alert: false,
    }
}

fn show(now: &Now) -> Offer {
    Offer { key: "show".into(), label: now.say("notice-show"), action: Action::OpenWindow }
}

/// The notice of what changed, in one line: what is different about one session, or which sessions are. A session that has another name and
/// nothing else is in none, which can wait until the member looks.
pub(crate) fn changes(changes: &[Change], now: &Now) -> Option<Notice> {
    let is_told = |of: &Vec<Change>| of.iter().any(|it| it.kind != ChangeKind::Renamed);
    let told: Vec<_> = by_session(changes.iter()).into_iter().filter(is_told).collect();
    let (summary, body) = match told.as_slice() {
        [] => return None,
        [one] => (shorten(&one[0].is.title, SUMMARY), words::changes_alone(one, now)),
        all => (now.fill("notice-changes", &args!["n" => all.len()]), names(all, now)),
    };
    Some(Notice {
        id: NoticeId(format!("changes-{}", now.wall.timestamp())),
        kind: NoticeKind::Change,
        summary,
        body: vec![shorten(&body, LINE)],
        offers: vec![show(now)],
        urgency: Urgency::Low,
        sessions: told.iter().map(|it| it[0].session.clone()).collect(),
        lead_minutes: None,
        alert: false,
    })
}

fn names(all: &[Vec<Change>], now: &Now) -> String {
    titles(all.iter().map(|it| it[it.len() - 1].is.title.as_str()), now)
}
