//! What a session is known again by.

use std::collections::{BTreeMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};
use schedule::{LinkKind, Session};

use super::texts::{Text, Texts};
use crate::{Now, Preferences, span::has_begun, state::Known};

/// The traits of one session.
#[derive(Debug)]
pub(super) struct Traits<'a> {
    pub(super) date: NaiveDate,
    pub(super) start: Option<DateTime<Utc>>,
    pub(super) title: Text,
    /// Topic and tracks, where it says them.
    pub(super) about: Option<Text>,
    /// Its calls and registrations, by address.
    pub(super) links: BTreeMap<&'a str, Tells>,
    /// Whether the page had it until now.
    pub(super) listed: bool,
    /// What has begun was then, and the page can only announce another one; unless the page put it there when that time had passed.
    pub(super) may_move: bool,
}

/// What a link that only two sessions have tells of them. A registration is of one session, whatever its title and date; a call can be a
/// room in which all meet, and tells only of two at one time: which of those that begin together is which.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tells {
    AtOneTime,
    Always,
}

impl Tells {
    pub(super) fn of(self, old: &Traits<'_>, new: &Traits<'_>) -> bool {
        let same_date = old.date == new.date;
        match self {
            Self::AtOneTime => same_date && old.start == new.start,
            Self::Always => same_date || old.may_move,
        }
    }
}

impl<'a> Traits<'a> {
    pub(super) fn of(session: &'a Session, texts: &mut Texts) -> Self {
        let about = about(session);
        Self {
            date: session.date,
            start: session.start,
            title: texts.take(&session.title),
            about: (!about.trim().is_empty()).then(|| texts.take(&about)),
            links: links(session),
            listed: true,
            may_move: true,
        }
    }

    pub(super) fn of_known(
        known: &'a Known,
        preferences: &Preferences,
        now: &Now,
        texts: &mut Texts,
    ) -> Self {
        let begun = !known.slipped && has_begun(&known.session, preferences, now);
        Self { listed: known.listed, may_move: known.listed && !begun, ..Self::of(&known.session, texts) }
    }

    /// Among equals, what the page had until now.
    pub(super) fn preference(&self) -> f64 {
        if self.listed { 0.001 } else { 0.0 }
    }
}

fn links(session: &Session) -> BTreeMap<&str, Tells> {
    let mut links = BTreeMap::new();
    for link in session.links.iter().filter(|it| it.kind != LinkKind::Info) {
        let tells = if link.kind == LinkKind::Register { Tells::Always } else { Tells::AtOneTime };
        let known = links.entry(link.url.as_str()).or_insert(tells);
        *known = tells.max(*known);
    }
    links
}

/// The links that one session alone has.
pub(super) fn single_links<'a>(sessions: impl Iterator<Item = &'a Traits<'a>>) -> HashSet<&'a str> {
    let (mut met, mut again) = (HashSet::new(), HashSet::new());
    for url in sessions.flat_map(|it| it.links.keys()) {
        if !met.insert(*url) {
            again.insert(*url);
        }
    }
    met.retain(|url| !again.contains(url));
    met
}

fn about(session: &Session) -> String {
    let tracks = session.tracks.iter().filter_map(|it| it.title.as_deref());
    session.topic.as_deref().into_iter().chain(tracks).collect::<Vec<_>>().join(" ")
}
