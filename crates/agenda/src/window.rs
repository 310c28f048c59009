//! What the window lists, made from what is known.

use ::words::Clock;
use chrono::{DateTime, FixedOffset, Offset, TimeDelta, Utc};
use schedule::{Session, Zone};
use url::Url;

use crate::{
    Agenda, Answer, ChangeKind, Evidence, Mark, Now, Occurrence, Part, Preferences, PublicLink, SecondTime,
    Vote, Worded, again,
    changes::by_session,
    coming, glance,
    horizon::Horizon,
    join::{Way, opens},
    span::{Span, takes_place},
    state::{Kept, Known},
    words,
};

/// How many sessions that are over are listed.
const PAST: usize = 20;
/// For so long what is new is marked, looked at or not.
const NEWS: TimeDelta = TimeDelta::days(1);

/// `again` is when the page is asked for next.
pub(crate) fn agenda(
    kept: &Kept,
    preferences: &Preferences,
    again: Option<DateTime<Utc>>,
    now: &Now,
    horizon: &mut Horizon,
) -> Agenda {
    let next = coming::next(kept, preferences, now).map(|it| it.id.clone());
    let second = preferences.second_zone.as_deref().and_then(|name| Zone::named(name).ok());
    let mut occurrence = |it: &Known| Occurrence {
        second: second.as_ref().and_then(|zone| in_second(&it.session, zone)),
        ..occurrence(it, kept, preferences, now, horizon)
    };
    let coming = coming::announced(kept, preferences, now).into_iter().map(&mut occurrence).collect();
    let past = past(kept, preferences, now).into_iter().map(&mut occurrence).collect();
    let good = kept.good.as_ref();
    Agenda {
        zone: now.zone.name().into(),
        twelve: now.clock == Clock::Twelve,
        next,
        coming,
        past,
        undated: good.map(|it| it.undated.iter().map(|it| it.text.clone()).collect()).unwrap_or_default(),
        rules: good.map(|it| it.rules.iter().map(|it| it.text.clone()).collect()).unwrap_or_default(),
        about: good.map(|it| it.page.clone()).unwrap_or_default(),
        page_opens: Way::to_page(preferences).is_some(),
        age: words::age(kept.polls.last_good, now, horizon),
        stale: glance::is_stale(kept, preferences, now, horizon),
        gone: gone(kept, now),
        unseen: unseen(kept),
        warnings: warnings(kept, preferences, again, now, horizon),
        held_back: kept.suspect.is_some(),
    }
}

fn warnings(
    kept: &Kept,
    preferences: &Preferences,
    again: Option<DateTime<Utc>>,
    now: &Now,
    horizon: &mut Horizon,
) -> Vec<String> {
    if glance::never_reached(kept) {
        return vec![glance::nothing(kept, again, now), words::meanwhile(words::PROGRAM, now.language)];
    }
    let failed = (kept.polls.failures > 0).then(|| kept.polls.message.clone());
    let suspect = kept.suspect.as_ref().map(|it| words::suspicion(it.why, now));
    let stale = glance::is_stale(kept, preferences, now, horizon)
        .then(|| words::stale_row(kept.polls.last_good, now));
    let doubts = kept.good.iter().flat_map(|it| &it.doubts).map(|it| words::doubt(it, now));
    suspect.into_iter().chain(stale).chain(failed).chain(doubts).collect()
}

/// What the page has no more: no session in the list can tell of it.
fn gone(kept: &Kept, now: &Now) -> Vec<String> {
    let is_off =
        |it: &&crate::Change| !kept.sessions.iter().any(|known| known.listed && known.id == it.session);
    let gone = kept.changes.iter().filter(|it| !it.seen && it.kind == ChangeKind::Gone);
    gone.filter(is_off).map(|it| words::changes_of_one(std::slice::from_ref(it), usize::MAX, now)).collect()
}

fn unseen(kept: &Kept) -> usize {
    kept.changes.iter().filter(|it| !it.seen).count() + kept.missed.iter().filter(|it| !it.seen).count()
}

/// What is over, latest first.
fn past<'a>(kept: &'a Kept, preferences: &Preferences, now: &Now) -> Vec<&'a Known> {
    let over = |it: &Known| Span::of(&it.session, preferences, &now.zone).over;
    let mut past: Vec<&Known> = kept.sessions.iter().filter(|it| over(it) <= now.wall).collect();
    past.sort_by_key(|it| std::cmp::Reverse(over(it)));
    past.truncate(PAST);
    past
}

fn occurrence(
    known: &Known,
    kept: &Kept,
    preferences: &Preferences,
    now: &Now,
    horizon: &mut Horizon,
) -> Occurrence {
    let session = &known.session;
    let span = Span::of(session, preferences, &now.zone);
    let over = span.is_over(now);
    horizon.note(span.over);
    let on = session.start.is_some() && takes_place(session) && span.has_begun(now) && !over;
    let way = Way::to(session, preferences);
    Occurrence {
        id: known.id.clone(),
        title: session.title.clone(),
        topic: session.topic.clone(),
        date: session.start.map_or(session.date, |it| now.local(it).date_naive()),
        start: session.start.map(|it| fixed(it, now)),
        end: session.end.map(|it| fixed(it, now)),
        civil: session.start_local.filter(|_| session.start.is_none()),
        zone: session.start.map(|it| now.zone.abbreviation(it)).unwrap_or_default(),
        second: None,
        until: if over { String::new() } else { words::until_session(session, now, horizon) },
        on,
        ignored: preferences.ignores(&session.title),
        status: session.status,
        hosts: session.hosts.clone(),
        tracks: parts(session, now),
        links: links(session, way.as_ref()),
        join: way.map(|it| it.hint()),
        answer: answer(known),
        snoozable: again::is_of_use(known, kept, preferences, now, horizon),
        dismissed: again::is_dismissed(known, kept, preferences, now),
        snoozed_until: known.snooze.filter(|it| it.until > now.wall).map(|it| fixed(it.until, now)),
        marks: marks(known, kept, now, horizon),
        evidence: evidence(session, now),
    }
}

fn in_second(session: &Session, zone: &Zone) -> Option<SecondTime> {
    let start = session.start?;
    let end = session.end.map(|it| in_zone(it, zone));
    Some(SecondTime { start: in_zone(start, zone), end, zone: zone.abbreviation(start) })
}

fn fixed(at: DateTime<Utc>, now: &Now) -> DateTime<FixedOffset> {
    in_zone(at, &now.zone)
}

fn in_zone(at: DateTime<Utc>, zone: &Zone) -> DateTime<FixedOffset> {
    let local = at.with_timezone(zone);
    local.with_timezone(&local.offset().fix())
}

fn parts(session: &Session, now: &Now) -> Vec<Part> {
    let part = |it: &schedule::Track| Part {
        name: it.name.clone(),
        title: it.title.clone(),
        hosts: it.hosts.clone(),
        start: it.start.map(|it| fixed(it, now)),
        end: it.end.map(|it| fixed(it, now)),
    };
    session.tracks.iter().map(part).collect()
}

fn links(session: &Session, way: Option<&Way>) -> Vec<PublicLink> {
    let link = |it: &schedule::Link| {
        let url = opens(&it.url).or_else(|| Url::parse(&it.url).ok())?;
        let host = url.host_str().unwrap_or_default().to_owned();
        let joins = way.is_some_and(|way| !way.private && way.url == url);
        Some(PublicLink { kind: it.kind, text: it.text.clone(), url: url.into(), host, joins })
    };
    session.links.iter().filter_map(link).collect()
}

fn answer(known: &Known) -> Answer {
    match known.going {
        _ if known.is_joined() => Answer::Joined,
        Some(true) => Answer::Going,
        Some(false) => Answer::NotGoing,
        None => Answer::Open,
    }
}

/// What is new about a session: until the member has looked, and for a day, since it is the window in which one looks.
fn marks(known: &Known, kept: &Kept, now: &Now, horizon: &mut Horizon) -> Vec<Mark> {
    let mut is_news = |since: DateTime<Utc>, seen: bool| {
        horizon.note(since + NEWS);
        !seen || now.wall < since + NEWS
    };
    let news = kept.changes.iter().filter(|it| it.session == known.id && is_news(it.at, it.seen));
    let news = by_session(news).concat();
    let missed = kept.missed.iter().any(|it| it.session == known.id && is_news(it.over, it.seen));
    let changed = news.into_iter().filter_map(|it| match (it.kind, &it.was) {
        (ChangeKind::New, _) => Some(Mark::New),
        (ChangeKind::Moved | ChangeKind::Retimed, Some(was)) => {
            Some(Mark::Moved { from: was.start.map(|it| fixed(it, now)), from_date: was.date })
        }
        (ChangeKind::Renamed, Some(was)) => Some(Mark::Renamed { from: was.title.clone() }),
        _ => None,
    });
    changed.chain(missed.then_some(Mark::Missed)).collect()
}

fn evidence(session: &Session, now: &Now) -> Evidence {
    let vote = |it: &schedule::Said| Vote {
        text: it.text.clone(),
        zone: it.zone.clone(),
        at: it.instant.map(|it| fixed(it, now)),
        agrees: it.instant.is_some() && it.instant == session.start,
        line: it.line,
    };
    let worded = |it: &schedule::Doubt| Worded { message: words::doubt(it, now), line: it.line };
    Evidence {
        votes: session.said.iter().map(vote).collect(),
        reasons: session.reasons.iter().map(worded).collect(),
        doubts: session.doubts.iter().map(worded).collect(),
        letter: words::letter(session),
        line: session.line,
    }
}
