//! Which reminder is due when, under the member's wishes; and what keeps one from ringing.

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use schedule::{Session, Track, Zone};

use crate::{
    Now, Preferences,
    likeness::same_words,
    quiet::{is_asked_for, is_quiet_hour},
    span::{Span, seconds, takes_place},
    state::{Cause, Claim, How, Known, Quiet},
};

/// One reminder of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Due {
    /// When.
    pub at: DateTime<Utc>,
    /// What it is for.
    pub cause: Cause,
    /// How many seconds before the start.
    pub lead: i64,
}

/// All reminders that the member wants of a session, whatever became of them.
pub(crate) fn wanted(known: &Known, preferences: &Preferences, zone: &Zone) -> Vec<Due> {
    if !known.listed || !takes_place(&known.session) {
        return Vec::new();
    }
    let again = known.snooze.map(|it| Due {
        at: it.until,
        cause: Cause::Snooze(it.until),
        lead: lead_of(known, it.until),
    });
    let leads = leads(known, preferences);
    let mut dues: Vec<Due> = again.into_iter().collect();
    match known.session.start {
        None if leads.is_empty() => {}
        None => dues.push(day_before(&known.session, zone)),
        Some(start) => {
            dues.extend(leads.into_iter().map(|lead| Due {
                at: start - lead,
                cause: Cause::Start(start),
                lead: lead.num_seconds(),
            }));
            let community = community(&known.session, start, preferences);
            dues.extend(community.filter(|_| !rings_never(known, preferences)));
        }
    }
    dues
}

/// The first reminder of a session by its leads; its start when it has none.
pub(crate) fn first_reminder(known: &Known, preferences: &Preferences, zone: &Zone) -> Option<DateTime<Utc>> {
    let dues = wanted(known, preferences, zone).into_iter();
    let first = dues.filter(|it| !matches!(it.cause, Cause::Snooze(_))).map(|it| it.at).min();
    let counts = known.listed && takes_place(&known.session);
    first.or(known.session.start.filter(|_| counts))
}

/// The leads of a session; where the start is an alert, it is always among them, unless nothing rings at all.
fn leads(known: &Known, preferences: &Preferences) -> Vec<TimeDelta> {
    let mut leads = chosen_leads(known, preferences);
    if preferences.alert && !leads.is_empty() && !leads.contains(&TimeDelta::zero()) {
        leads.push(TimeDelta::zero());
    }
    leads
}

/// Whether the member wants no reminder of this one or its group: the community track's neither.
fn rings_never(known: &Known, preferences: &Preferences) -> bool {
    let own = known.leads.as_ref().map(Vec::is_empty);
    let group = || group_leads(known, preferences).map(Vec::is_empty);
    !matters(known, preferences) || own.or_else(group).unwrap_or(false)
}

/// The session's own leads, else its group's, else everybody's; none for a group that does not matter.
fn chosen_leads(known: &Known, preferences: &Preferences) -> Vec<TimeDelta> {
    if let Some(own) = &known.leads {
        return own.iter().map(|it| TimeDelta::minutes(i64::from(*it))).collect();
    }
    if !matters(known, preferences) {
        return Vec::new();
    }
    group_leads(known, preferences).unwrap_or(&preferences.leads).iter().map(|it| seconds(*it)).collect()
}

fn group_leads<'a>(known: &Known, preferences: &'a Preferences) -> Option<&'a Vec<std::time::Duration>> {
    let mut groups = preferences.group_leads.iter();
    groups.find(|(group, _)| same_words(group, &known.session.title)).map(|(_, leads)| leads)
}

/// Whether a session is one of the member's: of a group that is not ignored, or marked *going* all the same.
pub(crate) fn matters(known: &Known, preferences: &Preferences) -> bool {
    known.going == Some(true) || !preferences.ignores(&known.session.title)
}

fn lead_of(known: &Known, at: DateTime<Utc>) -> i64 {
    known.session.start.map_or(0, |start| (start - at).num_seconds().max(0))
}

/// At nine in the morning, the member's time, of the day before.
fn day_before(session: &Session, zone: &Zone) -> Due {
    let eve = session.date.pred_opt().unwrap_or(session.date);
    let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default();
    Due { at: zone.instant(eve.and_time(nine)).instant, cause: Cause::Day(session.date), lead: 0 }
}

fn community(session: &Session, start: DateTime<Utc>, preferences: &Preferences) -> Option<Due> {
    let at = community_track(session)?.start.filter(|it| *it > start)?;
    let lead = seconds(preferences.community_track_lead?);
    Some(Due { at: at - lead, cause: Cause::Track(at), lead: lead.num_seconds() })
}

/// The track of that name.
pub(crate) fn community_track(session: &Session) -> Option<&Track> {
    session.tracks.iter().find(|it| it.name.to_lowercase().contains("community"))
}

/// Whether a reminder is dealt with: it was, or a later one of the same cause was.
pub(crate) fn is_told(known: &Known, due: &Due) -> bool {
    known
        .told
        .iter()
        .any(|it| it.cause == due.cause && it.lead <= due.lead && !matches!(it.how, How::Again(_)))
}

/// Why a reminder that is due does not ring.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hold {
    /// The member is in the call.
    Joined,
    /// The member does not take part.
    NotGoing,
    /// It was or is a quiet hour.
    Quiet,
    /// The member wanted quiet until tomorrow.
    QuietAskedFor,
}

impl Hold {
    pub(crate) fn how(self) -> How {
        match self {
            Self::Joined | Self::NotGoing | Self::QuietAskedFor => How::Silenced,
            Self::Quiet => How::HeldBack,
        }
    }
}

/// What holds a reminder back at this moment; quiet holds back all of a session, a snooze too, unless it is marked *going*.
pub(crate) fn hold(
    known: &Known,
    due: &Due,
    quiet: &[Quiet],
    preferences: &Preferences,
    now: &Now,
) -> Option<Hold> {
    let in_one = |is_quiet: &dyn Fn(DateTime<Utc>) -> bool| is_quiet(due.at) || is_quiet(now.wall);
    match known.going {
        _ if known.is_joined() => Some(Hold::Joined),
        Some(true) => None,
        Some(false) => Some(Hold::NotGoing),
        None if in_one(&|at| is_quiet_hour(at, preferences, &now.zone)) => Some(Hold::Quiet),
        None => in_one(&|at| is_asked_for(at, quiet)).then_some(Hold::QuietAskedFor),
    }
}

/// The reminders of a session that are due and not dealt with; none once it is over.
pub(crate) fn due(known: &Known, preferences: &Preferences, now: &Now) -> Vec<Due> {
    if Span::of(&known.session, preferences, &now.zone).is_over(now) {
        return Vec::new();
    }
    let mut dues = wanted(known, preferences, &now.zone);
    dues.retain(|it| it.at <= now.wall && !is_told(known, it));
    dues
}

/// Whether a reminder that the member wants is due only later.
pub(crate) fn lies_ahead(known: &Known, claim: &Claim, preferences: &Preferences, now: &Now) -> bool {
    let same = |it: &Due| (it.cause, it.lead) == (claim.cause, claim.lead);
    wanted(known, preferences, &now.zone).iter().any(|it| same(it) && it.at > now.wall)
}

/// When the next reminder of a session is due.
pub(crate) fn next_due(known: &Known, preferences: &Preferences, now: &Now) -> Option<DateTime<Utc>> {
    let dues = wanted(known, preferences, &now.zone).into_iter();
    dues.filter(|it| it.at > now.wall && !is_told(known, it)).map(|it| it.at).min()
}
