//! What rings: whether it may, for whom it was, and what is on the screen from then on.

use agenda::{Notice, NoticeId, NoticeKind};
use chrono::{DateTime, TimeDelta, Utc};

use super::{
    Brought, Checker, SECOND,
    memory::{DAY_BEFORE, Key, SNOOZE, Shown, of},
};
use crate::site::Meeting;

impl Checker {
    /// A notice is on the screen.
    pub fn rings(&mut self, notice: &Notice, now: DateTime<Utc>) {
        if notice.kind == NoticeKind::Change {
            return self.tells_changes(notice, now);
        }
        if notice.kind == NoticeKind::Word {
            return *self.rung_by_kind.entry("a word of the application").or_default() += 1;
        }
        self.confirm(&notice.id);
        let titles = self.titles(notice, now);
        let mut shown = vec![];
        for title in &titles {
            shown.extend(self.rings_for(title, notice, now));
        }
        self.rings_apart(&shown, now);
        self.memory.screen.insert(notice.id.clone(), Shown { of: shown, when: when(notice) });
    }

    /// A notice on the screen has other words: still those of a session at its time.
    pub fn rewords(&mut self, notice: &Notice, now: DateTime<Utc>) {
        let first = when(notice);
        let Some(shown) = self.memory.screen.get_mut(&notice.id) else { return };
        shown.when.clone_from(&first);
        self.parts(notice, now);
        let titles = self.titles(notice, now);
        let shown = self.memory.screen.get(&notice.id).map(|it| it.of.clone()).unwrap_or_default();
        let about = |who: u32| self.memory.page.iter().find(|it| it.who == who);
        let wrong = shown.iter().filter(|it| !self.memory.is_vague(it.0)).any(|(who, _)| {
            about(*who).is_some_and(|it| !titles.contains(&it.title) || !self.says_when(&first, it))
        });
        if wrong && !self.memory.unsure {
            self.broken(3, now, &format!("words a notice {:?} {first:?}", notice.summary));
        }
    }

    /// A notice may cease to speak of a session.
    fn parts(&mut self, notice: &Notice, now: DateTime<Utc>) {
        let titles = self.titles(notice, now);
        let (page, before) = (self.memory.page.clone(), self.memory.left.clone());
        let about = |who: u32| page.iter().chain(before.iter()).find(|it| it.who == who);
        let named = |who: u32| about(who).is_none_or(|it| titles.contains(&it.title));
        let Some(shown) = self.memory.screen.get_mut(&notice.id) else { return };
        let left: Vec<_> = shown.of.iter().copied().filter(|it| !named(it.0)).collect();
        shown.of.retain(|it| named(it.0));
        self.taken.extend(left);
    }

    /// Sessions that begin together ring in one notice.
    fn rings_apart(&mut self, shown: &[(u32, i64)], now: DateTime<Utc>) {
        let page = self.memory.page.clone();
        let timed = |it: &&(u32, i64)| {
            !self.memory.is_vague(it.0) && page.iter().any(|m| m.who == it.0 && m.start.is_some())
        };
        let starts: Vec<i64> = shown.iter().filter(timed).map(|it| it.1).collect();
        self.rung_at.retain(|(at, _)| *at == now);
        if self.rung_at.iter().any(|(_, start)| starts.contains(start)) {
            self.broken(2, now, "two notices at once for sessions that begin together");
        }
        self.rung_at.extend(starts.first().map(|start| (now, *start)));
    }

    pub fn withdraws(&mut self, id: &NoticeId) {
        self.confirm(id);
        if let Some(shown) = self.memory.screen.remove(id) {
            self.withdrawn += 1;
            self.taken.extend(shown.of);
        }
    }

    /// A notice that the server did not show.
    pub fn fails(&mut self, notice: &Notice, now: DateTime<Utc>) {
        let titles = self.titles(notice, now);
        let named: Vec<Meeting> =
            self.memory.page.iter().filter(|it| titles.contains(&it.title)).cloned().collect();
        for meeting in named {
            let open: Vec<Key> = self.outstanding(&meeting, now).into_iter().map(|it| it.0).collect();
            self.tried.extend(&open);
            self.unheard.entry(notice.id.clone()).or_default().extend(open);
        }
        *self.rung_by_kind.entry("could not be shown").or_default() += 1;
    }

    pub(super) fn confirm(&mut self, id: &NoticeId) {
        self.memory.rung.extend(self.memory.unconfirmed.remove(id).into_iter().flatten());
    }

    pub(super) fn rings_for(
        &mut self,
        title: &str,
        notice: &Notice,
        now: DateTime<Utc>,
    ) -> Option<(u32, i64)> {
        let first = notice.body.first().cloned().unwrap_or_default();
        let named = |it: &&Meeting| it.title == title && self.says_when(&first, it);
        let page = self.memory.page.clone();
        let named: Vec<&Meeting> = page.iter().filter(named).collect();
        if self.memory.unsure || named.iter().any(|it| self.memory.is_vague(it.who)) {
            let keys =
                named.iter().flat_map(|it| self.outstanding(it, now)).map(|(key, _)| key).collect::<Vec<_>>();
            self.exempted += 1;
            self.memory.unconfirmed.entry(notice.id.clone()).or_default().extend(keys);
            return None;
        }
        let on: Vec<&Meeting> =
            named.iter().copied().filter(|it| !it.cancelled && self.over(it) > now).collect();
        let Some(meeting) =
            on.iter().find(|it| !self.outstanding(it, now).is_empty()).or(on.first()).copied()
        else {
            if named.iter().any(|it| !it.cancelled) {
                self.broken(2, now, &format!("rings for {title}, which is over"));
            } else {
                self.broken(3, now, &format!("rings for {title} at {first:?}, which the page does not have"));
            }
            return None;
        };
        self.checked += 1;
        self.takes_as_rung(meeting, notice, now);
        Some((meeting.who, of(meeting)))
    }

    pub(super) fn takes_as_rung(&mut self, meeting: &Meeting, notice: &Notice, now: DateTime<Utc>) {
        let keys = self.outstanding(meeting, now);
        let title = &meeting.title;
        if keys.is_empty() {
            let due = self.keys(meeting).iter().any(|(_, due)| *due <= now);
            let (promise, how) = if due { (4, "again") } else { (1, "before it is due") };
            return self.broken(promise, now, &format!("rings for {title} {how}: {:?}", notice.body));
        }
        if self.is_silent(meeting) {
            self.broken(4, now, &format!("rings for {title}, joined or declined"));
        }
        if self.is_quiet(now) && !self.memory.going.contains(&meeting.who) {
            self.broken(1, now, &format!("rings for {title} in quiet hours"));
        }
        self.count(&keys, meeting, now);
        self.memory.snoozed.retain(|who, (until, _)| *who != meeting.who || *until > now);
        // One whose showing two crashes have cut short is done with: a nearer one of its session rings alone.
        let near: Vec<Key> =
            keys.iter().map(|it| it.0).filter(|key| !self.is_twice_interrupted(key)).collect();
        let rung = if near.is_empty() { keys.iter().map(|it| it.0).collect() } else { near };
        for key in &rung {
            let total = self.total.entry(*key).or_default();
            *total += 1;
            if *total > 2 && !self.loose.contains(key) {
                self.violations.push(format!("promise 4, {now}: rings for {title} a third time"));
            }
            if self.settled.contains(key) && !self.loose.contains(key) {
                self.violations.push(format!("promise 4, {now}: rings for {title} again after a restart"));
            }
        }
        self.memory.unconfirmed.entry(notice.id.clone()).or_default().extend(keys.iter().map(|it| it.0));
    }

    pub(super) fn count(&mut self, keys: &[(Key, DateTime<Utc>)], meeting: &Meeting, now: DateTime<Utc>) {
        let due = keys.iter().map(|it| it.1).max().unwrap_or(now);
        let started = meeting.start.is_some_and(|it| it + TimeDelta::minutes(1) <= now);
        let how = match keys {
            [(key, _)] if key.lead == SNOOZE => "after a snooze",
            [(key, _)] if key.lead == DAY_BEFORE => "the day before",
            _ if started => "late, already started",
            _ if now - due > SECOND => "late, not yet started",
            _ => "on time",
        };
        *self.rung_by_kind.entry(how).or_default() += 1;
    }

    pub(super) fn tells_changes(&mut self, notice: &Notice, now: DateTime<Utc>) {
        *self.rung_by_kind.entry("change notice").or_default() += 1;
        let sure = !self.memory.unsure && !self.memory.some_vague();
        if sure && self.memory.going.is_empty() && self.is_quiet(now) {
            self.broken(1, now, &format!("tells a change in quiet hours: {}", notice.summary));
        }
        let gone = notice.body.iter().any(|it| it.contains("no longer on the page"));
        let alone = self
            .memory
            .page
            .iter()
            .any(|it| it.title == notice.summary && !it.cancelled && self.over(it) > now);
        let doubted = matches!(self.last, Some(Brought::Nonsense)) || self.memory.emptied.is_some();
        if gone && alone && doubted && !self.memory.unsure && !self.memory.some_vague() {
            self.broken(5, now, &format!("tells {} as gone on the word of a doubtful page", notice.summary));
        }
    }

    /// Of which sessions a notice speaks: those that it names, and, where it counts more, so many others of the page that begin with them; most
    /// likely those that stood in it, then those that are due, least likely one that the member has dealt with.
    pub(super) fn titles(&self, notice: &Notice, now: DateTime<Utc>) -> Vec<String> {
        let page = &self.memory.page;
        let mut named: Vec<&str> = notice.summary.split(" and ").flat_map(|it| it.split(", ")).collect();
        let more = named.last().and_then(|it| it.strip_suffix(" more")?.parse::<usize>().ok());
        named.truncate(named.len() - usize::from(more.is_some()));
        let begins = |title: &str, start| page.iter().any(|it| it.title == title && it.start == start);
        let mut starts = page.iter().map(|it| it.start).filter(Option::is_some);
        let start = starts.find(|start| named.iter().all(|title| begins(title, *start)));
        let with_them = |it: &&Meeting| start.is_some() && Some(it.start) == start && !it.cancelled;
        let mut others: Vec<&Meeting> =
            page.iter().filter(with_them).filter(|it| !named.contains(&it.title.as_str())).collect();
        let stood = |it: &Meeting| {
            self.memory.screen.get(&notice.id).is_some_and(|shown| shown.of.iter().any(|of| of.0 == it.who))
        };
        others.sort_by_key(|it| {
            let due = !self.outstanding(it, now).is_empty();
            (self.dealt_with.contains(&it.who) || self.is_silent(it), !stood(it), !due)
        });
        let others = others.into_iter().map(|it| it.title.as_str()).take(more.unwrap_or_default());
        named.into_iter().chain(others).map(str::to_owned).collect()
    }
}

fn when(notice: &Notice) -> String {
    notice.body.first().cloned().unwrap_or_default()
}
