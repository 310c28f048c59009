//! The rules of [`super`] as they are said, each session compared with each: what the quicker way must agree with.

use schedule::{Link, LinkKind, Session};

use crate::{
    Now, Preferences,
    likeness::{likeness, same_words},
    matching::{ALIKE, FURTHEST_DAYS, retimed},
    span::has_begun,
    state::Known,
};

/// For each session of the new reading, the place of the same one among the old.
pub(super) fn matches(
    old: &[Known],
    new: &[Session],
    preferences: &Preferences,
    now: &Now,
) -> Vec<Option<usize>> {
    let mut pairing = Pairing { old, new, preferences, now, of_new: vec![None; new.len()] };
    for rule in [Pairing::identical, Pairing::same_link, Pairing::same_start, Pairing::same_date] {
        pairing.pair(rule, |_, _, _| true);
    }
    pairing.pair(Pairing::moved, |pairing, o, n| !pairing.overtakes(o, n));
    pairing.of_new
}

struct Pairing<'a> {
    old: &'a [Known],
    new: &'a [Session],
    preferences: &'a Preferences,
    now: &'a Now,
    of_new: Vec<Option<usize>>,
}

/// One rule: how sure it is that an old and a new session are the same; none when it does not say so.
type RuleOf<'a> = fn(&Pairing<'a>, &Known, &Session) -> Option<f64>;

impl<'a> Pairing<'a> {
    /// Pairs what a rule says, the surest first.
    fn pair(&mut self, rule: RuleOf<'a>, fits: impl Fn(&Self, usize, usize) -> bool) {
        let mut likely = Vec::new();
        for (n, new) in self.new.iter().enumerate().filter(|(n, _)| self.of_new[*n].is_none()) {
            for (o, old) in self.old.iter().enumerate().filter(|(o, _)| !self.of_new.contains(&Some(*o))) {
                likely.extend(rule(self, old, new).map(|sure| (sure + preference(old), o, n)));
            }
        }
        likely.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
        for (_, o, n) in likely {
            if self.of_new[n].is_none() && !self.of_new.contains(&Some(o)) && fits(self, o, n) {
                self.of_new[n] = Some(o);
            }
        }
    }

    /// The same title on the same date, best at the same time; at another, what may still move, the nearest first.
    fn identical(&self, old: &Known, new: &Session) -> Option<f64> {
        let is = old.session.date == new.date && same_words(&old.session.title, &new.title);
        is.then(|| self.when(old, new) + self.content(old, new))
    }

    fn when(&self, old: &Known, new: &Session) -> f64 {
        let (was, is) = (old.session.start, new.start);
        if was == is { 1.0 } else { retimed(self.may_move(old), was, is) }
    }

    /// A call or registration that only these two have. A registration is of one session, whatever its title and date; a call can be a room
    /// in which all meet, and tells only of two at one time.
    fn same_link(&self, old: &Known, new: &Session) -> Option<f64> {
        let same_date = old.session.date == new.date;
        let same_time = same_date && old.session.start == new.start;
        let tells = |it: &&Link| match it.kind {
            LinkKind::Register => same_date || self.may_move(old),
            _ => same_time,
        };
        let links = own_links(new);
        let shared = own_links(&old.session)
            .filter(tells)
            .any(|link| links.clone().any(|it| it.url == link.url) && self.is_single(&link.url));
        shared.then(|| likeness(&old.session.title, &new.title))
    }

    fn is_single(&self, link: &str) -> bool {
        let among = |sessions: &mut dyn Iterator<Item = &Session>| {
            sessions.filter(|it| own_links(it).any(|own| own.url == link)).count() == 1
        };
        among(&mut self.new.iter()) && among(&mut self.listed().map(|it| &it.session))
    }

    fn listed(&self) -> impl Iterator<Item = &'a Known> {
        self.old.iter().filter(|it| it.listed)
    }

    /// The same instant, or the same date where neither has a time: renamed.
    fn same_start(&self, old: &Known, new: &Session) -> Option<f64> {
        let same = old.session.start == new.start && (new.start.is_some() || old.session.date == new.date);
        let alike = likeness(&old.session.title, &new.title) + self.content(old, new);
        (same && old.listed && (alike >= 0.3 || !self.is_elsewhere(old))).then_some(alike)
    }

    /// Whether the new reading has the title on another date: then another session took this one's time.
    fn is_elsewhere(&self, old: &Known) -> bool {
        let free = self.new.iter().zip(&self.of_new).filter(|(_, of)| of.is_none()).map(|(new, _)| new);
        self.may_move(old) && free.into_iter().any(|new| same_words(&old.session.title, &new.title))
    }

    /// The same date with something in common.
    fn same_date(&self, old: &Known, new: &Session) -> Option<f64> {
        let alike = likeness(&old.session.title, &new.title) + self.content(old, new);
        (old.session.date == new.date && alike >= 0.3).then_some(alike)
    }

    /// The same group or content on another date, the nearest first.
    fn moved(&self, old: &Known, new: &Session) -> Option<f64> {
        let days = (new.date - old.session.date).num_days().abs();
        let title = likeness(&old.session.title, &new.title);
        let alike = title >= ALIKE || self.content(old, new) >= 0.8;
        let near = 1.0 - f64::from(u32::try_from(days).unwrap_or(u32::MAX)) / 100.0;
        (alike && days <= FURTHEST_DAYS && self.may_move(old)).then_some(title + near)
    }

    /// How alike what they are about is: topic and tracks, where both say it.
    fn content(&self, old: &Known, new: &Session) -> f64 {
        match (about(&old.session), about(new)) {
            (a, b) if a.trim().is_empty() || b.trim().is_empty() => 0.0,
            (a, b) => likeness(&a, &b),
        }
    }

    /// What has begun was then, and the page can only announce another one; unless the page put it there when that time had passed.
    fn may_move(&self, old: &Known) -> bool {
        old.listed && (old.slipped || !has_begun(&old.session, self.preferences, self.now))
    }

    /// A session does not move past another of its own group that stayed or moved with it.
    fn overtakes(&self, o: usize, n: usize) -> bool {
        let (old, new) = (&self.old[o].session, &self.new[n]);
        self.of_new
            .iter()
            .enumerate()
            .filter_map(|(n, o)| o.map(|o| (&self.old[o].session, &self.new[n])))
            .any(|(its_old, its_new)| {
                let sibling = likeness(&its_old.title, &old.title) >= ALIKE;
                sibling && (old.date.cmp(&its_old.date) as i8) * (new.date.cmp(&its_new.date) as i8) < 0
            })
    }
}

/// Among equals, what the page had until now.
fn preference(old: &Known) -> f64 {
    if old.listed { 0.001 } else { 0.0 }
}

fn about(session: &Session) -> String {
    let tracks = session.tracks.iter().filter_map(|it| it.title.as_deref());
    session.topic.as_deref().into_iter().chain(tracks).collect::<Vec<_>>().join(" ")
}

fn own_links(session: &Session) -> impl Iterator<Item = &Link> + Clone {
    session.links.iter().filter(|it| it.kind != LinkKind::Info)
}
