//! Which session of a new reading is which of an old one. A page gives its sessions no identifier, so they are matched by likeness:
//! the surest resemblance first, each session at most once.
//!
//! A page can have a thousand sessions and say all of them anew: each rule looks only where its like can be, and words are split once.

mod candidates;
#[cfg(test)]
mod definition;
#[cfg(test)]
mod tests;
mod texts;
mod traits;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use schedule::Session;

use crate::{Now, Preferences, state::Known};
use candidates::Candidates;
pub(crate) use texts::{Text, Texts};
use traits::Traits;

/// Titles at least this alike can be of one group.
pub(crate) const ALIKE: f64 = 0.6;
/// A session is not taken to have moved further than this.
const FURTHEST_DAYS: i64 = 62;

/// For each session of the new reading, the place of the same one among the old.
pub(crate) fn matches(
    old: &[Known],
    new: &[Session],
    preferences: &Preferences,
    now: &Now,
) -> Vec<Option<usize>> {
    let mut texts = Texts::default();
    let old: Vec<_> = old.iter().map(|it| Traits::of_known(it, preferences, now, &mut texts)).collect();
    let new: Vec<_> = new.iter().map(|it| Traits::of(it, &mut texts)).collect();
    let mut pairing = Pairing::new(&old, &new, texts);
    pairing.pair_by(|it| (it.date, it.title), Pairing::identical, |_, _, _| true);
    pairing.pair_links();
    pairing.pair_by(|it| it.start.ok_or(it.date), Pairing::same_start, |_, _, _| true);
    pairing.pair_by(|it| it.date, Pairing::same_date, |_, _, _| true);
    pairing.pair_moved();
    pairing.of_new
}

struct Pairing<'a> {
    old: &'a [Traits<'a>],
    new: &'a [Traits<'a>],
    texts: Texts,
    of_new: Vec<Option<usize>>,
    owned: Vec<bool>,
    /// The titles of the new sessions that the last rules left over.
    left: HashSet<Text>,
    /// The days between which the sessions of each title stayed or moved.
    ways: HashMap<Text, BTreeSet<(NaiveDate, NaiveDate)>>,
    /// The titles of one group, as far as they were asked for.
    groups: HashMap<Text, Vec<Text>>,
}

/// One rule: how sure it is that an old and a new session are the same; none when it does not say so.
type Rule<'a> = fn(&Pairing<'a>, &Traits<'a>, &Traits<'a>) -> Option<f64>;

impl<'a> Pairing<'a> {
    fn new(old: &'a [Traits<'a>], new: &'a [Traits<'a>], texts: Texts) -> Self {
        let (of_new, owned) = (vec![None; new.len()], vec![false; old.len()]);
        let (left, ways, groups) = (HashSet::new(), HashMap::new(), HashMap::new());
        Self { old, new, texts, of_new, owned, left, ways, groups }
    }

    fn free_old(&self) -> impl Iterator<Item = (usize, &'a Traits<'a>)> {
        self.old.iter().enumerate().filter(|(o, _)| !self.owned[*o])
    }

    /// Pairs those that have a key in common.
    fn pair_by<K: std::hash::Hash + Eq>(
        &mut self,
        key: fn(&Traits<'a>) -> K,
        rule: Rule<'a>,
        fits: fn(&mut Self, usize, usize) -> bool,
    ) {
        let mut places: HashMap<K, Vec<usize>> = HashMap::new();
        self.free_old().for_each(|(o, it)| places.entry(key(it)).or_default().push(o));
        self.pair(|it| places.get(&key(it)).cloned().unwrap_or_default(), rule, fits);
    }

    /// Pairs those that have a link in common which no other session has.
    fn pair_links(&mut self) {
        let single = traits::single_links(self.new.iter());
        let single_of_old = traits::single_links(self.old.iter().filter(|it| it.listed));
        let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
        for (o, it) in self.free_old() {
            let tells = it.links.keys().filter(|url| single.contains(*url) && single_of_old.contains(*url));
            tells.for_each(|url| places.entry(url).or_default().push(o));
        }
        let near = |it: &Traits<'a>| {
            let places: BTreeSet<_> = it.links.keys().filter_map(|url| places.get(url)).flatten().collect();
            places.into_iter().copied().collect()
        };
        let tells = |url: &str| single.contains(url) && single_of_old.contains(url);
        let same = |of: &Self, old: &Traits<'a>, new: &Traits<'a>| {
            let shared = old.links.iter().filter(|(url, _)| new.links.contains_key(*url) && tells(url));
            shared.into_iter().any(|(_, tells)| tells.of(old, new)).then(|| of.title(old, new))
        };
        self.pair(near, same, |_, _, _| true);
    }

    /// Pairs those whose days are near enough for one to have moved.
    fn pair_moved(&mut self) {
        let mut days: BTreeMap<NaiveDate, Vec<usize>> = BTreeMap::new();
        self.free_old().for_each(|(o, it)| days.entry(it.date).or_default().push(o));
        let furthest = TimeDelta::days(FURTHEST_DAYS);
        let near = |it: &Traits<'a>| {
            let from = it.date.checked_sub_signed(furthest).unwrap_or(NaiveDate::MIN);
            let to = it.date.checked_add_signed(furthest).unwrap_or(NaiveDate::MAX);
            days.range(from..=to).flat_map(|(_, places)| places.iter().copied()).collect()
        };
        self.pair(near, Self::moved, |of, o, n| !of.overtakes(o, n));
    }

    /// Pairs what a rule says, the surest first.
    fn pair(
        &mut self,
        near: impl Fn(&Traits<'a>) -> Vec<usize>,
        rule: impl Fn(&Self, &Traits<'a>, &Traits<'a>) -> Option<f64>,
        fits: fn(&mut Self, usize, usize) -> bool,
    ) {
        let free = self.new.iter().zip(&self.of_new).filter(|(_, of)| of.is_none());
        self.left = free.map(|(new, _)| new.title).collect();
        let mut likely = Candidates::default();
        for (n, new) in self.new.iter().enumerate().filter(|(n, _)| self.of_new[*n].is_none()) {
            let sure = |o: usize| Some((rule(self, &self.old[o], new)? + self.old[o].preference(), o, n));
            likely.add(near(new).into_iter().filter_map(sure).collect());
        }
        for (o, n) in likely.surest_first() {
            if self.of_new[n].is_none() && !self.owned[o] && fits(self, o, n) {
                self.assign(o, n);
            }
        }
    }

    fn assign(&mut self, o: usize, n: usize) {
        self.of_new[n] = Some(o);
        self.owned[o] = true;
        let (old, new) = (&self.old[o], &self.new[n]);
        self.ways.entry(old.title).or_default().insert((old.date, new.date));
    }

    /// The same title on the same date, best at the same time; at another, what may still move, the nearest first.
    fn identical(&self, old: &Traits<'a>, new: &Traits<'a>) -> Option<f64> {
        let when = if old.start == new.start { 1.0 } else { retimed(old.may_move, old.start, new.start) };
        Some(when + self.content(old, new))
    }

    /// The same instant, or the same date where neither has a time: renamed.
    fn same_start(&self, old: &Traits<'a>, new: &Traits<'a>) -> Option<f64> {
        let alike = self.title(old, new) + self.content(old, new);
        (old.listed && (alike >= 0.3 || !self.is_elsewhere(old))).then_some(alike)
    }

    /// Whether the new reading has the title on another date: then another session took this one's time.
    fn is_elsewhere(&self, old: &Traits<'a>) -> bool {
        old.may_move && self.left.contains(&old.title)
    }

    /// The same date with something in common.
    fn same_date(&self, old: &Traits<'a>, new: &Traits<'a>) -> Option<f64> {
        let alike = self.title(old, new) + self.content(old, new);
        (alike >= 0.3).then_some(alike)
    }

    /// The same group or content on another date, the nearest first.
    fn moved(&self, old: &Traits<'a>, new: &Traits<'a>) -> Option<f64> {
        let days = (new.date - old.date).num_days().abs();
        let title = self.title(old, new);
        let near = 1.0 - f64::from(u32::try_from(days).unwrap_or(u32::MAX)) / 100.0;
        (old.may_move && (title >= ALIKE || self.content(old, new) >= 0.8)).then_some(title + near)
    }

    fn title(&self, old: &Traits<'a>, new: &Traits<'a>) -> f64 {
        self.texts.likeness(old.title, new.title)
    }

    /// How alike what they are about is: topic and tracks, where both say it.
    fn content(&self, old: &Traits<'a>, new: &Traits<'a>) -> f64 {
        old.about.zip(new.about).map_or(0.0, |(a, b)| self.texts.likeness(a, b))
    }

    /// A session does not move past another of its own group that stayed or moved with it.
    fn overtakes(&mut self, o: usize, n: usize) -> bool {
        let (title, old, new) = (self.old[o].title, self.old[o].date, self.new[n].date);
        let texts = &self.texts;
        let group = self.groups.entry(title).or_insert_with(|| {
            let titles: BTreeSet<Text> = self.old.iter().map(|it| it.title).collect();
            titles.into_iter().filter(|it| texts.likeness(*it, title) >= ALIKE).collect()
        });
        let ways = group.iter().filter_map(|title| self.ways.get(title)).flatten();
        ways.into_iter().any(|(its_old, its_new)| (old.cmp(its_old) as i8) * (new.cmp(its_new) as i8) < 0)
    }
}

/// How likely a session of one day is one that was at another time of it: less than any likeness of what they are about.
fn retimed(may_move: bool, was: Option<DateTime<Utc>>, is: Option<DateTime<Utc>>) -> f64 {
    const DAY: i64 = 24 * 60;
    let apart = was.zip(is).map_or(DAY, |(was, is)| (is - was).num_minutes().abs().min(DAY));
    let near = 1.0 - f64::from(i32::try_from(apart).unwrap_or(i32::MAX)) / 1440.0;
    0.02 * f64::from(u8::from(may_move)) + 0.01 * near
}
