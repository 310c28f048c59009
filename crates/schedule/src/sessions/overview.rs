//! A list that looks over the sessions of a page, and the sections that tell of each: one session, not two.

use std::collections::BTreeMap;

use super::draft::Draft;
use super::times;
use crate::sayings::Day;

/// How many sessions of a day are held against each other.
const MOST: usize = 8;

/// Joins an entry without a time of its own, or with the same, to the session of its day that a section of the page tells of.
pub(super) fn join(drafts: &mut Vec<Draft>) {
    let mut days: BTreeMap<Day, Vec<usize>> = BTreeMap::new();
    for (at, draft) in drafts.iter().enumerate().filter(|(_, draft)| draft.section) {
        days.entry(draft.date.day).or_default().push(at);
    }
    let mut gone = Vec::with_capacity(drafts.len());
    for at in 0..drafts.len() {
        let entry = drafts.get(at).filter(|draft| !draft.section);
        let section = entry.and_then(|entry| {
            let mut told = days.get(&entry.date.day).into_iter().flatten().take(MOST).copied();
            Some((entry.date.clone(), entry.status, told.find(|told| is_one(entry, &drafts[*told]))?))
        });
        gone.push(section.is_some());
        if let Some((date, status, told)) = section {
            let section = &mut drafts[told];
            times::merge(&mut section.date, &date);
            section.status = section.status.or(status);
        }
    }
    let mut gone = gone.into_iter();
    drafts.retain(|_| gone.next() != Some(true));
}

/// Whether an entry and a section of the same day speak of one session: neither the year, the time nor the title says otherwise.
fn is_one(entry: &Draft, section: &Draft) -> bool {
    let same = |one: Option<i32>, other: Option<i32>| one.is_none() || other.is_none() || one == other;
    let start =
        |draft: &Draft| draft.times.first().map(|spoken| (spoken.said.start, spoken.said.zones.clone()));
    let timed = entry.times.is_empty() || start(entry) == start(section);
    same(entry.date.year, section.date.year)
        && timed
        && entry.looks == section.looks
        && entry
            .links
            .iter()
            .all(|link| section.links.iter().any(|own| own.url == link.url) || link.url.contains('#'))
        && titled(entry, section)
}

/// Whether one title is the other, or a part of it; an entry that has none says the day alone.
fn titled(entry: &Draft, section: &Draft) -> bool {
    let plain = |title: &str| {
        let words = title.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
    };
    let Some(entry) = entry.title.as_deref().map(plain) else { return true };
    [&section.title, &section.topic].into_iter().flatten().any(|title| {
        let title = plain(title);
        title == entry
            || (entry.len() > 8 && title.contains(&entry))
            || (title.len() > 8 && entry.contains(&title))
    })
}
