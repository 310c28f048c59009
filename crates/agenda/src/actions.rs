//! What the member does, and what it changes.

use ::words::args;
use chrono::TimeDelta;

use crate::{
    Action, Effect, EntryKind, Now, Place, Preferences, SessionId, Snooze, Target, asking, coming, intake,
    join::Way,
    out::Out,
    parting, quiet, ringing, skipping,
    span::{Span, takes_place},
    state::{How, Kept, Known, Snoozed, Undo},
    words,
};

/// No reminder is put off, or rings, more than this many minutes from its time: a year.
const LONGEST: u32 = 366 * 24 * 60;
/// How many leads a session can have of its own.
const LEADS: usize = 8;
/// How many steps back are kept for a session.
const UNDO: usize = 8;

/// Does what the member wants; fetching is left to the caller, who is told by `true`.
pub(crate) fn act(
    kept: &mut Kept,
    action: Action,
    named: &mut u64,
    preferences: &Preferences,
    now: &Now,
    out: &mut Out,
) -> bool {
    match action {
        Action::Join { session } => join(kept, session, preferences, now, out),
        Action::Snooze { session, until } => snooze(kept, &[session], until, preferences, now, out),
        Action::SnoozeAll { sessions, until } => snooze(kept, &sessions, until, preferences, now, out),
        Action::Dismiss { session } => dismiss(kept, &session, preferences, now, out),
        Action::Going { session } => answer(kept, &session, Some(true), out),
        Action::NotGoing { session } => answer(kept, &session, Some(false), out),
        Action::Undecided { session } => answer(kept, &session, None, out),
        Action::Undo { session } => undo(kept, &session, preferences, now, out),
        Action::SetLeads { session, minutes } => set_leads(kept, &session, minutes, preferences, now, out),
        Action::Accept => accept(kept, named, preferences, now, out),
        Action::Seen => seen(kept, out),
        Action::OpenPage => open_page(preferences, now, out),
        Action::OpenAbout { link } => open_about(kept, link, out),
        Action::AskForLink => asking::open_mail(kept, preferences, now, out),
        // The engine's own; it knows of no schedule.
        Action::FirstStartDone => {}
        Action::OpenWindow => look(kept, Place::Agenda, out),
        Action::Look { at } => look(kept, at, out),
        Action::Copy { session } => copy(kept, &session, preferences, now, out),
        Action::Quiet => quiet::begin(kept, now, out),
        Action::EndQuiet => quiet::end(kept, now, out),
        Action::Quit => quit(kept, out),
        Action::Refresh => return true,
    }
    false
}

fn find<'a>(kept: &'a mut Kept, id: &SessionId) -> Option<&'a mut Known> {
    kept.sessions.iter_mut().find(|it| it.id == *id)
}

fn join(kept: &mut Kept, session: Option<SessionId>, preferences: &Preferences, now: &Now, out: &mut Out) {
    let id = session.or_else(|| coming::next(kept, preferences, now).map(|it| it.id.clone()));
    let Some(known) = id.and_then(|it| find(kept, &it)) else { return open_page(preferences, now, out) };
    let Some(way) = Way::to(&known.session, preferences) else {
        return out.log(EntryKind::Word, now.say("log-nothing-to-open"));
    };
    out.open(way.target_of(&known.id));
}

fn open_page(preferences: &Preferences, now: &Now, out: &mut Out) {
    match Way::to_page(preferences) {
        Some(way) => out.open(way.target()),
        None => out.log(EntryKind::Word, now.say("log-page-not-opened")),
    }
}

fn snooze(
    kept: &mut Kept,
    ids: &[SessionId],
    until: Snooze,
    preferences: &Preferences,
    now: &Now,
    out: &mut Out,
) {
    let waiting = skipping::waiting(kept, ids, preferences, now);
    for id in ids {
        let Some(known) = find(kept, id) else { continue };
        let over = Span::of(&known.session, preferences, &now.zone).is_over(now);
        if over || !known.listed || !takes_place(&known.session) {
            continue;
        }
        let Some(snoozed) = snoozed(known, until, now) else { continue };
        known.snooze = Some(snoozed);
        skipping::skip_until(known, snoozed.until, preferences, now);
        let until = words::clock(snoozed.until, now);
        let args = args!["clock" => until, "title" => known.session.title.as_str()];
        out.log(EntryKind::Action, now.fill("log-snoozed", &args));
    }
    parting::take_out_everywhere(kept, ids, preferences, now, out);
    skipping::skip(kept, &waiting);
    out.remember();
}

/// None until a start that has passed: then the notice is only taken from the screen.
fn snoozed(known: &Known, until: Snooze, now: &Now) -> Option<Snoozed> {
    match until {
        Snooze::Minutes(minutes) => {
            let minutes = minutes.min(LONGEST);
            Some(Snoozed { until: now.wall + TimeDelta::minutes(i64::from(minutes)), minutes: Some(minutes) })
        }
        Snooze::Start => {
            let ahead = known.session.start.filter(|start| *start > now.wall);
            ahead.map(|start| Snoozed { until: start, minutes: None })
        }
    }
}

pub(crate) fn is_on_screen(kept: &Kept, id: &SessionId) -> bool {
    kept.posted
        .values()
        .any(|it| it.is_shown() && parting::is_reminder(&it.notice) && it.notice.sessions.contains(id))
}

fn dismiss(kept: &mut Kept, id: &SessionId, preferences: &Preferences, now: &Now, out: &mut Out) {
    let shown = is_on_screen(kept, id);
    let waiting = skipping::waiting(kept, std::slice::from_ref(id), preferences, now);
    let Some(known) = find(kept, id) else { return };
    let snooze = known.snooze.take();
    known.remember_undo(Undo::Dismissed { snooze, shown });
    out.log_of(EntryKind::Action, "log-dismissed", &known.session.title);
    out.remember();
    parting::take_out_everywhere(kept, std::slice::from_ref(id), preferences, now, out);
    skipping::skip(kept, &waiting);
}

/// Their notice was closed by the member; a wish to be reminded again stands.
pub(crate) fn note_dismissed(kept: &mut Kept, sessions: &[SessionId]) {
    for known in kept.sessions.iter_mut().filter(|it| sessions.contains(&it.id)) {
        known.remember_undo(Undo::Dismissed { snooze: None, shown: true });
    }
}

fn answer(kept: &mut Kept, id: &SessionId, going: Option<bool>, out: &mut Out) {
    let Some(known) = find(kept, id).filter(|it| it.going != going) else { return };
    known.remember_undo(Undo::Going(known.going));
    known.set_going(going);
    let what = match going {
        Some(true) => "log-going",
        Some(false) => "log-not-going",
        None => "log-undecided",
    };
    out.log_of(EntryKind::Action, what, &known.session.title);
    out.remember();
}

fn undo(kept: &mut Kept, id: &SessionId, preferences: &Preferences, now: &Now, out: &mut Out) {
    let Some(known) = find(kept, id) else { return };
    let Some(last) = known.undo.pop() else { return };
    match last {
        Undo::Joined | Undo::JoinedFromNotice => known.joined = None,
        Undo::Going(before) => known.set_going(before),
        Undo::Dismissed { snooze, .. } => known.snooze = known.snooze.or(snooze),
    }
    known.told.retain(|it| it.how != How::Silenced);
    out.log_of(EntryKind::Action, "log-undone", &known.session.title);
    out.remember();
    if matches!(last, Undo::Dismissed { shown: true, .. } | Undo::JoinedFromNotice) {
        ringing::show_again(kept, id, preferences, now, out);
    }
}

/// They count from now on: what would have been due by them already does not ring.
fn set_leads(
    kept: &mut Kept,
    id: &SessionId,
    minutes: Option<Vec<u32>>,
    preferences: &Preferences,
    now: &Now,
    out: &mut Out,
) {
    let minutes = minutes.map(bounded);
    let Some(known) = find(kept, id).filter(|it| it.leads != minutes) else { return };
    known.leads = minutes;
    skipping::skip_past(known, preferences, now);
    out.log(EntryKind::Action, words::leads_set(known.leads.as_deref(), &known.session.title, now));
    out.remember();
}

/// Leads as the menu could set them, whoever asks for them.
fn bounded(mut minutes: Vec<u32>) -> Vec<u32> {
    minutes.truncate(LEADS);
    minutes.into_iter().map(|it| it.min(LONGEST)).collect()
}

fn copy(kept: &Kept, id: &SessionId, preferences: &Preferences, now: &Now, out: &mut Out) {
    if let Some(known) = kept.sessions.iter().find(|it| it.id == *id) {
        let page = Way::to_page(preferences).map(|it| it.url.to_string());
        out.then(Effect::Copy(words::copied(&known.session, page, now)));
    }
}

/// The group's contact, or one of its links, as the page has them.
fn open_about(kept: &Kept, link: Option<usize>, out: &mut Out) {
    let page = kept.good.as_ref().map(|it| &it.page);
    let url = page.and_then(|page| match link {
        None => page.contact.as_ref(),
        Some(n) => page.about.get(n).map(|it| &it.url),
    });
    if let Some(url) = url {
        out.open(Target::public(url.clone()));
    }
}

fn accept(kept: &mut Kept, named: &mut u64, preferences: &Preferences, now: &Now, out: &mut Out) {
    if intake::accept(kept, named, preferences, now) {
        let args = args!["address" => preferences.schedule.as_str()];
        out.log(EntryKind::Action, now.fill("log-believed", &args));
        out.remember();
    }
}

/// Opens the window. Who sees the agenda has looked at all that is new, who sees one session has looked at what was missed of it.
fn look(kept: &mut Kept, at: Place, out: &mut Out) {
    match &at {
        Place::Agenda => seen(kept, out),
        Place::Session { session } => {
            let missed = kept.missed.iter_mut().filter(|it| it.session == *session && !it.seen);
            if missed.map(|it| it.seen = true).count() > 0 {
                out.remember();
            }
        }
        Place::Why { .. } | Place::CallLink { .. } | Place::Settings | Place::Health => {}
    }
    out.then(Effect::OpenWindow(at));
}

fn seen(kept: &mut Kept, out: &mut Out) {
    let changes = kept.changes.iter_mut().map(|it| &mut it.seen);
    let missed = kept.missed.iter_mut().map(|it| &mut it.seen);
    let unseen = changes.chain(missed).filter(|it| !**it);
    if unseen.map(|it| *it = true).count() > 0 {
        out.remember();
    }
}

/// What is on the screen is taken from it by the shell, as nobody is there any more to do what it offers.
fn quit(kept: &mut Kept, out: &mut Out) {
    kept.posted.retain(|_, it| !it.rung);
    kept.posted.values_mut().for_each(|it| it.earlier = None);
    out.remember();
    out.then(Effect::Quit);
}

impl Known {
    fn set_going(&mut self, going: Option<bool>) {
        self.going = going;
        if going != Some(false) {
            self.told.retain(|it| it.how != How::Silenced);
        }
    }

    pub(crate) fn remember_undo(&mut self, what: Undo) {
        self.undo.push(what);
        let surplus = self.undo.len().saturating_sub(UNDO);
        self.undo.drain(..surplus);
    }
}
