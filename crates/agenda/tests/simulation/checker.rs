//! Watches every effect of a world and knows nothing but the six promises: it has its own idea of what is due, from the page as it was
//! brought and the wishes of the member, and nothing of the engine but the types of its effects.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    rc::Rc,
};

use agenda::{
    Action, Effect, Icon, Input, Mark, MenuRow, Notice, NoticeId, NoticeKind, SessionId, Snooze, View,
};
use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Timelike, Utc};
use schedule::Zone;

use crate::{
    script::Loss,
    site::{Meeting, nine},
};

const SECOND: TimeDelta = TimeDelta::seconds(1);
const HALF_HOUR: TimeDelta = TimeDelta::minutes(30);

/// What the member wants.
#[derive(Debug, Clone)]
pub struct Wishes {
    /// Seconds before the start.
    pub leads: Vec<i64>,
    pub quiet: Option<(u16, u16)>,
}

/// What an answer of the network is, in truth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Brought {
    /// The page with sessions.
    Real,
    /// The page's own head without a session: emptied by its editors, or cut off.
    Empty,
    /// Somebody else's page.
    Nonsense,
}

/// One reminder: whose, of which start (or day), how many seconds before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    who: u32,
    /// Milliseconds of the start; the day's number where there is none.
    of: i64,
    lead: i64,
}

/// The lead of a session without a time.
const DAY_BEFORE: i64 = -1;
/// The lead of a snooze, whose start is when it ends.
const SNOOZE: i64 = -2;

/// What the application may know after a restart: as much as was remembered.
#[derive(Debug, Clone, Default)]
struct Memory {
    page: Rc<Vec<Meeting>>,
    /// Whether the page was ever read.
    read: bool,
    /// Since when the page is said to be empty.
    emptied: Option<DateTime<Utc>>,
    /// Whether the page is empty cannot be told: the clock was set while it was being settled.
    unsure: bool,
    declined: HashSet<u32>,
    going: HashSet<u32>,
    joined: HashSet<(u32, i64)>,
    snoozed: HashMap<u32, (DateTime<Utc>, Option<u32>)>,
    /// Those of whom the member's answers may have got lost with an edit of the page: nothing is asked of them.
    vague: HashSet<u32>,
    /// After a write that the disk lost nobody can say what the application knows.
    all_vague: bool,
    seen_from: HashMap<(u32, i64), DateTime<Utc>>,
    rung: HashSet<Key>,
    /// Shown, and not yet known to have been.
    unconfirmed: HashMap<NoticeId, Vec<Key>>,
    held: HashSet<Key>,
    /// With when they were over.
    missed: HashMap<(u32, i64), DateTime<Utc>>,
    screen: HashMap<NoticeId, Vec<(u32, i64)>>,
}

impl Memory {
    fn is_vague(&self, who: u32) -> bool {
        self.all_vague || self.vague.contains(&who)
    }

    fn some_vague(&self) -> bool {
        self.all_vague || !self.vague.is_empty()
    }
}

/// The checker of one world.
pub struct Checker {
    wishes: Wishes,
    zone: Zone,
    memory: Memory,
    disk: Memory,
    last: Option<Brought>,
    view: Option<Rc<View>>,
    ids: HashMap<SessionId, u32>,
    /// Since when the process runs, awake, on a steady clock.
    steady_from: DateTime<Utc>,
    excused_until: Option<DateTime<Utc>>,
    total: HashMap<Key, u32>,
    interrupted: HashMap<Key, u32>,
    lossy: bool,
    unsaved: bool,
    idle_wakes: u32,
    pub rung_by_kind: BTreeMap<&'static str, u64>,
    pub missed: u64,
    pub withdrawn: u64,
    pub violations: Vec<String>,
}

impl Checker {
    pub fn new(wishes: Wishes, zone: Zone) -> Self {
        Self {
            wishes,
            zone,
            memory: Memory::default(),
            disk: Memory::default(),
            last: None,
            view: None,
            ids: HashMap::new(),
            steady_from: DateTime::UNIX_EPOCH,
            excused_until: None,
            total: HashMap::new(),
            interrupted: HashMap::new(),
            lossy: false,
            unsaved: false,
            idle_wakes: 0,
            rung_by_kind: BTreeMap::new(),
            missed: 0,
            withdrawn: 0,
            violations: vec![],
        }
    }

    fn broken(&mut self, promise: u8, at: DateTime<Utc>, what: &str) {
        self.violations.push(format!("promise {promise}, {at}: {what}"));
    }

    // What the world tells.

    pub fn starts(&mut self, now: DateTime<Utc>) {
        self.memory = self.disk.clone();
        self.view = None;
        self.last = None;
        self.is_steady_from(now);
    }

    pub fn is_steady_from(&mut self, now: DateTime<Utc>) {
        self.steady_from = now;
    }

    pub fn clock_is_set(&mut self, now: DateTime<Utc>) {
        self.is_steady_from(now);
        self.excused_until = self.excused_until.map(|_| now + TimeDelta::seconds(62));
        self.memory.unsure |= self.memory.emptied.is_some();
        self.memory.missed.retain(|_, over| *over <= now);
    }

    pub fn zone_is(&mut self, zone: Zone, now: DateTime<Utc>) {
        self.zone = zone;
        self.is_steady_from(now);
    }

    pub fn screen_is_cleared(&mut self) {
        self.memory.screen.clear();
    }

    /// The server works again: what failed is tried again within a minute.
    pub fn shows_again(&mut self, now: DateTime<Utc>) {
        self.excused_until = Some(now + TimeDelta::seconds(62));
    }

    pub fn remembers(&mut self) {
        self.disk = Memory { unconfirmed: HashMap::new(), ..self.memory.clone() };
        self.unsaved = false;
    }

    pub fn dies(&mut self, loses: Loss, left: &[Effect]) {
        for key in self.memory.unconfirmed.values().flatten() {
            *self.interrupted.entry(*key).or_default() += 1;
        }
        for effect in left {
            if let Effect::Ring(notice) = effect {
                for key in self.keys_named(notice) {
                    *self.interrupted.entry(key).or_default() += 1;
                }
            }
        }
        self.lossy |= loses != Loss::Nothing || self.unsaved;
        self.excused_until = None;
        match loses {
            Loss::Nothing => {}
            Loss::LastWrite => self.disk = Memory { all_vague: true, unsure: true, ..Memory::default() },
            Loss::State => self.disk = Memory::default(),
        }
    }

    fn keys_named(&self, notice: &Notice) -> Vec<Key> {
        let named = |it: &&Meeting| titles(notice).contains(&it.title.as_str());
        self.memory.page.iter().filter(named).flat_map(|it| self.keys(it)).map(|(key, _)| key).collect()
    }

    /// An input is about to be given.
    pub fn before(
        &mut self,
        input: &Input,
        brought: Option<(Brought, Vec<Meeting>)>,
        now: DateTime<Utc>,
        failing: bool,
    ) {
        if !failing {
            self.is_punctual(now);
        }
        self.glance_was_right(now);
        for (until, minutes) in self.memory.snoozed.values_mut() {
            if let Some(minutes) = minutes {
                *until = (*until).min(now + TimeDelta::minutes(i64::from(*minutes)));
            }
        }
        self.memory.unsure |= self.memory.emptied.is_some_and(|since| since > now);
        if let Some((brought, meetings)) = brought {
            self.page_comes(brought, meetings, now);
        }
        match input {
            Input::PageUnchanged { .. } => self.stays_empty(now),
            Input::Rang(id) => self.confirm(id),
            Input::Closed { notice, .. } => {
                self.confirm(notice);
                self.memory.screen.remove(notice);
            }
            Input::Acted(action) => self.acted(action, now),
            _ => {}
        }
        self.hold_back(now);
    }

    fn confirm(&mut self, id: &NoticeId) {
        self.memory.rung.extend(self.memory.unconfirmed.remove(id).into_iter().flatten());
    }

    fn page_comes(&mut self, brought: Brought, meetings: Vec<Meeting>, now: DateTime<Utc>) {
        self.last = Some(brought);
        match brought {
            Brought::Nonsense => self.memory.emptied = None,
            Brought::Empty => {
                self.stays_empty(now);
                if self.memory.page.iter().any(|it| !it.cancelled && self.over(it) > now) {
                    self.memory.emptied.get_or_insert(now);
                } else {
                    self.memory.unsure = true;
                }
            }
            Brought::Real => {
                self.memory.emptied = None;
                self.memory.unsure = false;
                self.memory.read = true;
                self.believe(meetings, now);
            }
        }
    }

    /// The page is still empty: after half an hour that is believed.
    fn stays_empty(&mut self, now: DateTime<Utc>) {
        if self.memory.emptied.is_some_and(|since| now - since >= HALF_HOUR) {
            self.memory.emptied = None;
            self.believe(vec![], now);
        }
    }

    fn believe(&mut self, meetings: Vec<Meeting>, now: DateTime<Utc>) {
        let memory = &mut self.memory;
        for old in memory.page.iter() {
            let new = meetings.iter().find(|it| it.who == old.who);
            let same =
                new.is_some_and(|it| it.title == old.title && it.start == old.start && it.date == old.date);
            let answered = memory.declined.contains(&old.who)
                || memory.going.contains(&old.who)
                || memory.joined.iter().any(|it| it.0 == old.who)
                || memory.snoozed.contains_key(&old.who);
            if !same && (answered || new.is_none()) {
                memory.vague.insert(old.who);
            }
        }
        for who in ambiguous(&memory.page, &meetings) {
            memory.vague.insert(who);
        }
        for meeting in &meetings {
            memory.seen_from.entry((meeting.who, of(meeting))).or_insert(now);
        }
        memory.page = Rc::new(meetings);
    }

    fn acted(&mut self, action: &Action, now: DateTime<Utc>) {
        let who = |id: &SessionId| self.ids.get(id).copied();
        match action {
            Action::Join { session: Some(id) } => self.joined(who(id), now),
            Action::Snooze { session, until } => self.snoozed(who(session), *until, now),
            Action::SnoozeAll { sessions, until } => {
                for it in sessions.iter().map(|it| self.ids.get(it).copied()).collect::<Vec<_>>() {
                    self.snoozed(it, *until, now);
                }
            }
            Action::Going { session } => {
                let who = who(session);
                self.memory.declined.retain(|it| Some(*it) != who);
                self.memory.going.extend(who);
            }
            Action::NotGoing { session } => {
                let who = who(session);
                self.memory.going.retain(|it| Some(*it) != who);
                self.memory.declined.extend(who);
            }
            Action::Dismiss { session } => {
                let who = who(session);
                self.memory.snoozed.retain(|it, _| Some(*it) != who);
            }
            Action::Undo { session } => {
                let who = who(session);
                self.memory.vague.extend(who);
            }
            _ => {}
        }
    }

    fn joined(&mut self, who: Option<u32>, now: DateTime<Utc>) {
        let Some(meeting) = self.memory.page.iter().find(|it| Some(it.who) == who && it.call) else { return };
        let Some(start) = meeting.start.filter(|_| self.over(meeting) > now) else { return };
        let longest = self.wishes.leads.iter().copied().filter(|it| *it <= 86_400).max().unwrap_or_default();
        if start - now <= TimeDelta::seconds(longest.max(3600)) {
            self.memory.joined.insert((meeting.who, start.timestamp_millis()));
        }
    }

    fn snoozed(&mut self, who: Option<u32>, until: Snooze, now: DateTime<Utc>) {
        let Some(meeting) = self.memory.page.iter().find(|it| Some(it.who) == who) else { return };
        if self.over(meeting) <= now {
            return;
        }
        let who = meeting.who;
        match until {
            Snooze::Minutes(n) => {
                self.memory.snoozed.insert(who, (now + TimeDelta::minutes(i64::from(n)), Some(n)));
            }
            Snooze::Start => self.memory.snoozed.extend(meeting.start.map(|it| (who, (it, None)))),
        }
    }

    /// The session that the member's finger falls on.
    pub fn any_coming(&self, n: u32) -> Option<SessionId> {
        let coming = &self.view.as_ref()?.agenda.coming;
        let n = usize::try_from(n).ok()?.checked_rem(coming.len())?;
        Some(coming[n].id.clone())
    }

    // What the engine does.

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

    pub fn wakes(&mut self, at: Option<DateTime<Utc>>, now: DateTime<Utc>) {
        self.idle_wakes = if at.is_some_and(|it| it <= now) { self.idle_wakes + 1 } else { 0 };
        if self.idle_wakes > 3 {
            self.broken(6, now, "asks to be woken at once, again and again");
        }
    }

    pub fn withdraws(&mut self, id: &NoticeId) {
        self.confirm(id);
        if self.memory.screen.remove(id).is_some() {
            self.withdrawn += 1;
        }
    }

    /// A notice that the server did not show.
    pub fn fails(&mut self, _notice: &Notice) {
        *self.rung_by_kind.entry("could not be shown").or_default() += 1;
    }

    /// A notice is on the screen.
    pub fn rings(&mut self, notice: &Notice, now: DateTime<Utc>) {
        self.unsaved = true;
        if notice.kind == NoticeKind::Change {
            return self.tells_changes(notice, now);
        }
        self.confirm(&notice.id);
        let titles: Vec<String> = titles(notice).into_iter().map(str::to_owned).collect();
        let mut shown = vec![];
        for title in &titles {
            shown.extend(self.rings_for(title, notice, now));
        }
        self.memory.screen.insert(notice.id.clone(), shown);
    }

    fn rings_for(&mut self, title: &str, notice: &Notice, now: DateTime<Utc>) -> Option<(u32, i64)> {
        let first = notice.body.first().cloned().unwrap_or_default();
        let named = |it: &&Meeting| it.title == title && first.contains(&self.clock(it));
        let page = self.memory.page.clone();
        let named: Vec<&Meeting> = page.iter().filter(named).collect();
        if self.memory.unsure || named.iter().any(|it| self.memory.is_vague(it.who)) {
            let keys =
                named.iter().flat_map(|it| self.outstanding(it, now)).map(|(key, _)| key).collect::<Vec<_>>();
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
        self.takes_as_rung(meeting, notice, now);
        Some((meeting.who, of(meeting)))
    }

    fn takes_as_rung(&mut self, meeting: &Meeting, notice: &Notice, now: DateTime<Utc>) {
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
        let asked = self.memory.going.contains(&meeting.who) || keys.iter().any(|it| it.0.lead == SNOOZE);
        if self.is_quiet(now) && !asked {
            self.broken(1, now, &format!("rings for {title} in quiet hours"));
        }
        self.count(&keys, meeting, now);
        self.memory.snoozed.retain(|who, (until, _)| *who != meeting.who || *until > now);
        for (key, _) in &keys {
            let total = self.total.entry(*key).or_default();
            *total += 1;
            if *total > 2 && !self.lossy {
                self.violations.push(format!("promise 4, {now}: rings for {title} a third time"));
            }
        }
        self.memory.unconfirmed.entry(notice.id.clone()).or_default().extend(keys.iter().map(|it| it.0));
    }

    fn count(&mut self, keys: &[(Key, DateTime<Utc>)], meeting: &Meeting, now: DateTime<Utc>) {
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

    fn tells_changes(&mut self, notice: &Notice, now: DateTime<Utc>) {
        *self.rung_by_kind.entry("change notice").or_default() += 1;
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

    // What must hold.

    /// The step is done: nothing that is due is left unrung, and all that is shown is right.
    pub fn after(&mut self, now: DateTime<Utc>, failing: bool) {
        self.hold_back(now);
        if !failing && self.excused_until.is_none_or(|it| it <= now) {
            self.everything_due_has_rung(now);
        }
        self.missed_are_listed(now);
        if !self.memory.unsure {
            self.screen_is_right(now);
            self.view_is_right(now);
        }
    }

    /// Quiet hours hold back for good what falls due in them.
    fn hold_back(&mut self, now: DateTime<Utc>) {
        if self.memory.unsure {
            return;
        }
        for meeting in self.memory.page.clone().iter() {
            let silent = self.is_silent(meeting) || self.memory.going.contains(&meeting.who);
            for (key, due) in self.outstanding(meeting, now) {
                let quiet = self.is_quiet(due) || self.is_quiet(now);
                if quiet && key.lead != SNOOZE && !silent && !meeting.cancelled && self.over(meeting) > now {
                    self.memory.held.insert(key);
                }
            }
        }
    }

    fn required(&self, now: DateTime<Utc>) -> Vec<(String, DateTime<Utc>)> {
        let on = |it: &&Meeting| {
            !it.cancelled && self.over(it) > now && !self.is_silent(it) && !self.memory.is_vague(it.who)
        };
        let twice_interrupted = |key: &Key| self.interrupted.get(key).is_some_and(|n| *n >= 2);
        let meetings = self.memory.page.iter().filter(on);
        let keys =
            meetings.flat_map(|it| self.outstanding(it, now).into_iter().map(|key| (it.title.clone(), key)));
        keys.filter(|(_, (key, due))| {
            let held = (self.is_quiet(*due) || self.is_quiet(now))
                && key.lead != SNOOZE
                && !self.memory.going.contains(&key.who);
            !twice_interrupted(key) && !held && !self.memory.unsure
        })
        .map(|(title, (_, due))| (title, due))
        .collect()
    }

    /// Nothing that fell due while the process ran was left for more than a second.
    fn is_punctual(&mut self, now: DateTime<Utc>) {
        if self.excused_until.is_some_and(|it| it > now) {
            return;
        }
        for (title, due) in self.required(now) {
            let since = due.max(self.steady_from);
            if now - since > SECOND && self.view.is_some() {
                self.broken(1, now, &format!("{title} was due at {due} and has not rung"));
            }
        }
    }

    fn everything_due_has_rung(&mut self, now: DateTime<Utc>) {
        for (title, due) in self.required(now) {
            let promise = if due < self.steady_from { 2 } else { 1 };
            self.broken(promise, now, &format!("{title}, due at {due}, does not ring"));
        }
    }

    fn missed_are_listed(&mut self, now: DateTime<Utc>) {
        for meeting in self.memory.page.clone().iter() {
            let Some(start) = meeting.start.filter(|_| self.over(meeting) <= now && !meeting.cancelled)
            else {
                continue;
            };
            let in_time = self
                .memory
                .seen_from
                .get(&(meeting.who, of(meeting)))
                .is_some_and(|it| *it < self.over(meeting));
            let key = (meeting.who, start.timestamp_millis());
            if !in_time
                || !self.was_missed(meeting, start)
                || self.memory.missed.insert(key, self.over(meeting)).is_some()
            {
                continue;
            }
            self.missed += 1;
            let listed = self.view.as_ref().is_some_and(|it| lists_as_missed(it, meeting));
            if !listed {
                self.broken(2, now, &format!("{} was missed and is not listed", meeting.title));
            }
        }
    }

    fn was_missed(&self, meeting: &Meeting, start: DateTime<Utc>) -> bool {
        let of = start.timestamp_millis();
        let of_it = |it: &&Key| it.who == meeting.who && it.of == of;
        let told = self.memory.rung.iter().chain(&self.memory.held).any(|it| of_it(&it));
        let shown = self.total.keys().any(|it| of_it(&it));
        let wanted = self.memory.going.contains(&meeting.who)
            || self.wishes.leads.iter().any(|lead| !self.is_quiet(start - TimeDelta::seconds(*lead)));
        let exempt = self.memory.is_vague(meeting.who) || self.memory.unsure || self.is_silent(meeting);
        !told && !shown && wanted && !exempt
    }

    fn screen_is_right(&mut self, now: DateTime<Utc>) {
        let mut wrong = vec![];
        for (id, shown) in &self.memory.screen {
            for (who, of_shown) in shown.iter().filter(|it| !self.memory.is_vague(it.0)) {
                let is = self.memory.page.iter().find(|it| it.who == *who);
                if is.is_none_or(|it| of(it) != *of_shown || it.cancelled) {
                    wrong.push(format!("{} still shows what the page has no more", id.0));
                }
            }
        }
        for what in wrong {
            self.broken(3, now, &what);
        }
    }

    fn view_is_right(&mut self, now: DateTime<Utc>) {
        let Some(view) = self.view.clone() else { return };
        if self.memory.some_vague() && self.memory.page.is_empty() {
            return;
        }
        let mut listed: Vec<_> =
            view.agenda.coming.iter().map(|it| (it.title.clone(), it.start.map(|it| it.to_utc()))).collect();
        let coming = self.memory.page.iter().filter(|it| !it.cancelled && self.over(it) > now);
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
    fn glance_was_right(&mut self, now: DateTime<Utc>) {
        let Some(view) = self.view.clone() else { return };
        if self.steady_from + SECOND + SECOND > now || self.memory.unsure {
            return;
        }
        if !self.glance_fits(&view, now - SECOND) && !self.glance_fits(&view, now) {
            self.broken(6, now, &format!("still showed {:?} {:?}", view.glance.icon, view.glance.detail));
        }
    }

    fn glance_fits(&self, view: &View, at: DateTime<Utc>) -> bool {
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
    fn next(&self, at: DateTime<Utc>) -> Option<&Meeting> {
        let coming = self.memory.page.iter().filter(|it| !it.cancelled && self.over(it) > at);
        let coming: Vec<&Meeting> = coming.collect();
        if coming.iter().any(|it| self.memory.is_vague(it.who)) {
            return None;
        }
        let wanted = coming.into_iter().filter(|it| !self.memory.declined.contains(&it.who));
        let first = wanted.clone().map(|it| self.place(it)).min()?;
        let mut first = wanted.filter(|it| self.place(it) == first);
        first.next().filter(|_| first.next().is_none())
    }

    // What is due, by the page and the wishes.

    fn place(&self, meeting: &Meeting) -> DateTime<Utc> {
        meeting.start.unwrap_or_else(|| self.over(meeting))
    }

    fn over(&self, meeting: &Meeting) -> DateTime<Utc> {
        meeting.over(|day: NaiveDate| {
            let next = day.succ_opt().unwrap_or(day);
            self.zone.instant(next.and_time(chrono::NaiveTime::MIN)).instant
        })
    }

    fn day(&self, at: DateTime<Utc>) -> u8 {
        u8::try_from(at.with_timezone(&self.zone).day()).unwrap_or_default()
    }

    /// What stands in a notice and in the tray for when it is.
    fn clock(&self, meeting: &Meeting) -> String {
        match meeting.start {
            Some(start) => start.with_timezone(&self.zone).format("%H:%M").to_string(),
            None => "time not known".into(),
        }
    }

    fn is_quiet(&self, at: DateTime<Utc>) -> bool {
        let Some((from, to)) = self.wishes.quiet else { return false };
        let local = at.with_timezone(&self.zone);
        let minute = u16::try_from(local.hour() * 60 + local.minute()).unwrap_or_default();
        minute >= from || minute < to
    }

    fn is_silent(&self, meeting: &Meeting) -> bool {
        self.memory.declined.contains(&meeting.who)
            || self.memory.joined.contains(&(meeting.who, of(meeting)))
    }

    /// All reminders of a session with their moments.
    fn keys(&self, meeting: &Meeting) -> Vec<(Key, DateTime<Utc>)> {
        let who = meeting.who;
        let snooze = self
            .memory
            .snoozed
            .get(&who)
            .map(|(until, _)| (Key { who, of: until.timestamp_millis(), lead: SNOOZE }, *until));
        let mut keys: Vec<_> = snooze.into_iter().collect();
        match meeting.start {
            Some(start) => {
                keys.extend(self.wishes.leads.iter().map(|lead| {
                    (Key { who, of: of(meeting), lead: *lead }, start - TimeDelta::seconds(*lead))
                }))
            }
            None => {
                let eve = meeting.date.pred_opt().unwrap_or(meeting.date);
                let due = self.zone.instant(eve.and_time(nine())).instant;
                keys.push((Key { who, of: of(meeting), lead: DAY_BEFORE }, due));
            }
        }
        keys
    }

    /// Those that are due and not dealt with, by themselves or by a later one.
    fn outstanding(&self, meeting: &Meeting, now: DateTime<Utc>) -> Vec<(Key, DateTime<Utc>)> {
        let unconfirmed = self.memory.unconfirmed.values().flatten();
        let told: Vec<&Key> = self
            .memory
            .rung
            .iter()
            .chain(&self.memory.held)
            .chain(unconfirmed)
            .filter(|it| it.who == meeting.who)
            .collect();
        let is_told = |key: &Key| {
            told.iter()
                .any(|it| it.of == key.of && (it.lead == key.lead || (it.lead >= 0 && key.lead >= it.lead)))
        };
        let mut keys = self.keys(meeting);
        keys.retain(|(key, due)| *due <= now && !is_told(key));
        keys
    }
}

/// Those of whom nobody could say who is who: one changed or left, and another took its title or its time in the same reading.
fn ambiguous(old: &[Meeting], new: &[Meeting]) -> Vec<u32> {
    let stayed = |it: &Meeting, among: &[Meeting]| {
        among
            .iter()
            .any(|m| m.who == it.who && m.title == it.title && m.start == it.start && m.date == it.date)
    };
    let changed = old.iter().filter(|it| !stayed(it, new));
    let taken = changed.flat_map(|was| {
        let took = new.iter().filter(|it| it.who != was.who && !stayed(it, old));
        let took = took.filter(|it| it.title == was.title || (it.start == was.start && it.date == was.date));
        took.flat_map(|it| [it.who, was.who])
    });
    taken.collect()
}

fn of(meeting: &Meeting) -> i64 {
    meeting.start.map_or_else(|| i64::from(meeting.date.num_days_from_ce()), |it| it.timestamp_millis())
}

fn titles(notice: &Notice) -> Vec<&str> {
    notice.summary.split(" and ").flat_map(|it| it.split(", ")).collect()
}

fn lists_as_missed(view: &View, meeting: &Meeting) -> bool {
    let marked = |it: &agenda::Occurrence| it.title == meeting.title && it.marks.contains(&Mark::Missed);
    let row = |it: &MenuRow| matches!(it, MenuRow::Item { label, .. } if label.contains("Missed") && label.contains(&meeting.title));
    view.agenda.past.iter().any(marked) && view.menu.iter().any(row)
}
