//! What a page says twice is one session: the same title at the same time, and a bare date beside a time of that day.

use std::collections::{HashMap, HashSet, hash_map::Entry};

use chrono::{DateTime, NaiveDate, Utc};
use schedule::Session;

/// A day and a title without what differs in spelling.
type Name = (NaiveDate, String);

/// The sessions of a reading, each once, in their order; what is said again adds its links.
pub(crate) fn without_duplicates(sessions: Vec<Session>) -> Vec<Session> {
    let timed: HashSet<Name> = sessions.iter().filter(|it| it.start.is_some()).map(name).collect();
    let mut places: HashMap<(Name, Option<DateTime<Utc>>), usize> = HashMap::new();
    let mut kept: Vec<Session> = Vec::new();
    for session in sessions {
        let name = name(&session);
        let bare = session.start.is_none() && timed.contains(&name);
        match places.entry((name, session.start)) {
            Entry::Occupied(place) => add_links(&mut kept[*place.get()], session),
            Entry::Vacant(_) if bare => {}
            Entry::Vacant(place) => {
                place.insert(kept.len());
                kept.push(session);
            }
        }
    }
    kept
}

fn add_links(first: &mut Session, again: Session) {
    let known: HashSet<_> = first.links.iter().cloned().collect();
    first.links.extend(again.links.into_iter().filter(|it| !known.contains(it)));
}

fn name(session: &Session) -> Name {
    let plain = session.title.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    (session.date, plain)
}
