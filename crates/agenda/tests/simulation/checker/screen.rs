//! Promises 3, 5 and 6 on the screen: notices, tray and window show what the page has, and the right time.

use std::rc::Rc;

use agenda::{Icon, NoticeId, View};
use chrono::{DateTime, Utc};

use super::{
    Brought, Checker, SECOND,
    memory::{Shown, of},
};
use crate::site::Meeting;

impl Checker {
    pub fn sees(&mut self, view: View) {
        self.ids.clear();
        for it in view.agenda.coming.iter().chain(&view.agenda.past) {
            let start = it.start.map(|it| it.to_utc());
            let is = |m: &&Meeting| {
                m.title == it.title && m.start == start && (start.is_some() || m.date == it.date)
            };
            if let Some(meeting) = self.memory.page.iter().find(is) {
                self.ids.insert(it.id.clone(), meeting.who);
            }
        }
        self.view = Some(Rc::new(view));
    }

    pub(super) fn screen_is_right(&mut self, now: DateTime<Utc>) {
        let mut wrong = vec![];
        for (id, shown) in &self.memory.screen {
            for (who, of_shown) in shown.of.iter().filter(|it| !self.memory.is_vague(it.0)) {
                let is = self.memory.page.iter().find(|it| it.who == *who);
                if is.is_none_or(|it| of(it) != *of_shown || it.cancelled) {
                    wrong.push((3, format!("{} still shows what the page has no more", id.0)));
                }
            }
            wrong.extend(
                self.is_stale(id, shown, now).map(|(promise, what)| (promise, format!("{} {what}", id.0))),
            );
        }
        wrong.extend(self.flood());
        for (promise, what) in wrong {
            self.broken(promise, now, &what);
        }
    }

    /// What a notice still says although it is no longer so. The words of one whose server has not answered yet are changed when it has.
    fn is_stale(&self, id: &NoticeId, shown: &Shown, now: DateTime<Utc>) -> Option<(u8, &'static str)> {
        let sure = !shown.of.is_empty() && !shown.of.iter().any(|it| self.memory.is_vague(it.0));
        let about = |who: u32| self.memory.page.iter().find(|it| it.who == who);
        let all =
            |is: &dyn Fn(&Meeting) -> bool| sure && shown.of.iter().all(|it| about(it.0).is_some_and(is));
        let any =
            |is: &dyn Fn(&Meeting) -> bool| sure && shown.of.iter().any(|it| about(it.0).is_some_and(is));
        if any(&|it| self.over(it) <= now) {
            Some((2, "still shows what is over"))
        } else if any(&|it| self.is_silent(it)) {
            Some((4, "still shows what was joined or declined"))
        } else if !self.failing
            && !self.memory.unconfirmed.contains_key(id)
            && all(&|it| it.start.is_some_and(|start| start <= now))
            && shown.when.starts_with("in ")
        {
            Some((6, "still says how long it is until what has begun"))
        } else {
            None
        }
    }

    /// What was taken from the screen had to go, or stands in another notice now.
    pub(super) fn nothing_is_taken_in_vain(&mut self, now: DateTime<Utc>) {
        let taken = std::mem::take(&mut self.taken);
        if self.starting || self.failing {
            return;
        }
        let stands = |it: &(u32, i64)| self.memory.screen.values().any(|shown| shown.of.contains(it));
        let holds = |it: &Meeting| !it.cancelled && self.over(it) > now && !self.is_silent(it);
        let lost = taken.into_iter().find(|(who, of_taken)| {
            let sure = !self.memory.is_vague(*who) && !self.dealt_with.contains(who);
            let is = self.memory.page.iter().find(|it| it.who == *who && of(it) == *of_taken);
            sure && !stands(&(*who, *of_taken)) && is.is_some_and(holds)
        });
        if let Some((who, _)) = lost {
            self.broken(3, now, &format!("session {who} is taken from the screen for nothing"));
        }
    }

    /// No session stands in two notices.
    fn flood(&self) -> Option<(u8, String)> {
        let sure = |it: &&(u32, i64)| !self.memory.is_vague(it.0);
        let mut shown: Vec<_> = self.memory.screen.values().flat_map(|it| &it.of).filter(sure).collect();
        shown.sort_unstable();
        let twice = shown.windows(2).find(|pair| pair[0] == pair[1])?;
        Some((4, format!("session {} stands in two notices", twice[0].0)))
    }

    pub(super) fn view_is_right(&mut self, now: DateTime<Utc>) {
        let Some(view) = self.view.clone() else { return };
        if self.memory.some_vague() && self.memory.page.is_empty() {
            return;
        }
        let mut listed: Vec<_> =
            view.agenda.coming.iter().map(|it| (it.title.clone(), it.start.map(|it| it.to_utc()))).collect();
        let coming = self.memory.page.iter().filter(|it| self.over(it) > now);
        let mut coming: Vec<_> = coming.map(|it| (it.title.clone(), it.start)).collect();
        listed.sort();
        coming.sort();
        if listed != coming {
            let promise = if self.last == Some(Brought::Real) { 3 } else { 5 };
            self.broken(promise, now, &format!("lists {listed:?} in place of {coming:?}"));
        }
        let doubtful = self.last == Some(Brought::Nonsense) && self.memory.read;
        if doubtful && !self.memory.page.is_empty() && !(view.glance.doubt && view.agenda.held_back) {
            self.broken(5, now, "shows no doubt about a page that is none");
        }
        if !self.glance_fits(&view, now) {
            self.broken(6, now, &format!("shows {:?} {:?}", view.glance.icon, view.glance.detail));
        }
    }

    /// Until this input came, nothing on the screen was out of date by more than a second.
    pub(super) fn glance_was_right(&mut self, now: DateTime<Utc>) {
        let Some(view) = self.view.clone() else { return };
        if self.steady_from + SECOND + SECOND > now || self.memory.unsure {
            return;
        }
        if !self.glance_fits(&view, now - SECOND) && !self.glance_fits(&view, now) {
            self.broken(6, now, &format!("still showed {:?} {:?}", view.glance.icon, view.glance.detail));
        }
    }

    pub(super) fn glance_fits(&self, view: &View, at: DateTime<Utc>) -> bool {
        let Some(next) = self.next(at) else { return true };
        let words = view.glance.title == next.title && view.glance.detail.contains(&self.clock(next));
        let icon = view.glance.icon;
        let Some(start) = next.start else { return words };
        let left = (start - at).num_milliseconds();
        let right = match left {
            ..=0 => icon == Icon::On,
            1..=3_600_000 => {
                icon == Icon::Minutes(u8::try_from((left + 59_999) / 60_000).unwrap_or_default())
            }
            _ => icon == Icon::Day(self.day(start)) || icon == Icon::Missed,
        };
        words && right
    }

    /// The one that the tray is to show; none where the member's answers are not sure.
    pub(super) fn next(&self, at: DateTime<Utc>) -> Option<&Meeting> {
        let coming = self.memory.page.iter().filter(|it| !it.cancelled && self.over(it) > at);
        let coming: Vec<&Meeting> = coming.collect();
        if coming.iter().any(|it| self.memory.is_vague(it.who)) {
            return None;
        }
        let wanted =
            coming.into_iter().filter(|it| !self.memory.declined.contains(&it.who) && self.matters(it));
        let first = wanted.clone().map(|it| self.place(it)).min()?;
        let mut first = wanted.filter(|it| self.place(it) == first);
        first.next().filter(|_| first.next().is_none())
    }
}
