//! The one place where a saying becomes an instant.
//!
//! Each saying has candidate meanings; the meaning that most of the evidence supports wins, and dissent is kept as a doubt.

mod doubts;
mod ends;
mod order;
mod reasons;
mod standing;
mod tracks;
mod votes;
mod years;

use chrono::{DateTime, NaiveDate, Utc};

use crate::doubt::{Code, Doubt, Values};
use crate::model::{Rule, Said, Schedule, Session, Status};
use crate::room::{self, Room};
use crate::sessions::{Draft, Gathered, RuleSaid, Spoken};

/// Settles all that was gathered.
pub(crate) fn settle(gathered: Gathered, published: Option<DateTime<Utc>>) -> Schedule {
    let dates = years::settle(&gathered, published);
    let mut schedule = Schedule {
        undated: gathered.undated.clone(),
        page: gathered.page.clone(),
        doubts: gathered.doubts.clone(),
        ..Schedule::default()
    };
    let mut room = Room::new(room::SESSIONS);
    let others = gathered.drafts.iter().filter(|draft| !draft.byline).count() > 0;
    for (draft, date) in gathered.drafts.iter().zip(dates) {
        match date {
            Some(date) if is_byline(draft, &date, others, published) && !is_first(draft, &gathered) => {}
            Some(date) => {
                let sessions = sessions(draft, &date, &gathered).into_iter();
                schedule.sessions.extend(sessions.filter(|session| room.take(weight(session), session.line)));
            }
            None => schedule.doubts.push(no_year(draft)),
        }
    }
    schedule.rules = gathered.rules.iter().map(|rule| self::rule(rule, published)).collect();
    schedule.doubts.extend(room::first(gathered.cut, room.cut()).map(room::doubt));
    schedule
}

/// Whether a day below the title of the page is that on which it was written: it is not to come, or other days are those of sessions.
fn is_byline(draft: &Draft, dated: &Dated, others: bool, published: Option<DateTime<Utc>>) -> bool {
    let over = published.is_some_and(|published| dated.date <= published.date_naive());
    draft.byline && draft.times.is_empty() && draft.parts.is_empty() && (others || over)
}

/// Whether a heading with a day is the first of several: those of a page's meetings, not the day on which it was written.
fn is_first(draft: &Draft, gathered: &Gathered) -> bool {
    let beside = |other: &Draft| other.section && other.series == draft.series && other.line != draft.line;
    draft.section && gathered.drafts.iter().any(beside)
}

/// What a session takes, in bytes, as near as it can be told.
fn weight(session: &Session) -> usize {
    let text = |text: &Option<String>| text.as_ref().map_or(0, String::len);
    let names = |names: &[String]| names.iter().map(|name| 32 + name.len()).sum::<usize>();
    let said = session.said.iter().map(|said| 128 + said.text.len());
    let links = session.links.iter().map(|link| 64 + link.text.len() + link.url.len());
    let doubts = session.doubts.iter().chain(&session.reasons).map(Doubt::weight);
    let tracks = session.tracks.iter();
    let tracks = tracks.map(|track| 160 + track.name.len() + text(&track.title) + names(&track.hosts));
    512 + session.title.len()
        + text(&session.topic)
        + names(&session.hosts)
        + said.chain(links).chain(doubts).chain(tracks).sum::<usize>()
}

fn no_year(draft: &Draft) -> Doubt {
    let message = format!(
        "“{}” has no year, and nothing on the page tells it; no session was made from it.",
        draft.date_text
    );
    Code::YearUnknown.doubt(message, Values::of(&draft.date_text), draft.line)
}

/// A date whose year is settled.
#[derive(Debug, Clone)]
pub(crate) struct Dated {
    pub date: NaiveDate,
    pub end: Option<NaiveDate>,
    pub reasons: Vec<Doubt>,
    pub doubts: Vec<Doubt>,
}

/// One session for each sitting on the date.
fn sessions(draft: &Draft, dated: &Dated, gathered: &Gathered) -> Vec<Session> {
    if let Some((times, reason)) = standing::times(draft, dated.date, gathered) {
        let mut dated = dated.clone();
        dated.reasons.push(reason);
        return votes::sittings(&times, dated.date)
            .iter()
            .map(|times| session(draft, &dated, times, gathered))
            .collect();
    }
    let times = standing::zoned(draft, dated.date, gathered);
    let sittings = votes::sittings(&times, dated.date);
    if sittings.is_empty() {
        return vec![session(draft, dated, &[], gathered)];
    }
    sittings.iter().map(|times| session(draft, dated, times, gathered)).collect()
}

fn session(draft: &Draft, dated: &Dated, times: &[Spoken], gathered: &Gathered) -> Session {
    let vote = votes::vote(times, dated.date);
    let beneath = draft.beneath.as_ref().filter(|beneath| !beneath.is_empty());
    let open = draft.topic.is_some() && draft.title.as_deref().is_some_and(crate::sessions::unknown);
    // A line with a number in it is as likely a place.
    let plain = |beneath: &&String| !beneath.contains(|c: char| c.is_ascii_digit());
    let own = beneath.filter(|_| !draft.section && !draft.times.is_empty()).filter(plain);
    let titles = [
        draft.title.as_ref().filter(|_| !open),
        draft.topic.as_ref(),
        own,
        gathered.page.title.as_ref(),
        beneath,
    ];
    let title = titles.into_iter().flatten().next().unwrap_or(&draft.date_text);
    let start = vote.start;
    let length = gathered.length.as_ref();
    let end = ends::end(draft, dated, times, &vote, length);
    let tracks = draft.parts.iter().map(|part| tracks::track(part, &vote, length)).collect();
    let status = status(draft, times);
    let mut doubts = dated.doubts.clone();
    doubts.extend(draft.doubts.iter().cloned());
    doubts.extend(vote.doubts);
    Session {
        title: title.clone(),
        date: dated.date,
        end_date: dated.end,
        start,
        end,
        start_local: vote.local,
        zone: vote.zone,
        said: vote.said,
        zones_agree: vote.agree,
        status,
        topic: draft.topic.clone(),
        hosts: draft.hosts.clone(),
        tracks,
        links: draft.links.clone(),
        doubts,
        reasons: dated.reasons.clone(),
        line: draft.line,
    }
}

/// "Coming soon" beside a time is about something else than the session.
fn status(draft: &Draft, times: &[Spoken]) -> Status {
    match draft.status {
        Some(Status::Tbd) if !times.is_empty() => Status::Confirmed,
        said => said.unwrap_or(Status::Confirmed),
    }
}

fn rule(said: &RuleSaid, published: Option<DateTime<Utc>>) -> Rule {
    let day = published.unwrap_or_default().date_naive();
    let vote = votes::vote(&said.times, day);
    Rule {
        text: said.text.clone(),
        rrule: said.rrule.clone(),
        time: vote.local.map(|local| local.format("%H:%M").to_string()),
        zone: vote.zone,
        line: said.line,
    }
}

pub(crate) fn said(spoken: &Spoken, zone: Option<String>, instant: Option<DateTime<Utc>>) -> Said {
    Said { text: spoken.text.clone(), zone, instant, line: spoken.line }
}
