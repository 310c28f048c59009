//! What the member does, and what it means for what is to ring.

use agenda::{Action, SessionId, Snooze, Target};
use chrono::{DateTime, TimeDelta, Utc};
use schedule::Status;

use super::{Checker, memory::of};
use crate::site::Meeting;

impl Checker {
    /// The session that the member's finger falls on; nothing is offered for one that is called off.
    pub fn any_coming(&self, n: u32) -> Option<SessionId> {
        let coming = self.view.as_ref()?.agenda.coming.iter().filter(|it| it.status != Status::Cancelled);
        let coming: Vec<_> = coming.collect();
        let n = usize::try_from(n).ok()?.checked_rem(coming.len())?;
        Some(coming[n].id.clone())
    }

    /// Whether a doubtful page is offered to be believed.
    pub fn sees_held_back(&self) -> bool {
        self.view.as_ref().is_some_and(|it| it.agenda.held_back)
    }

    pub(super) fn acted(&mut self, action: &Action, now: DateTime<Utc>) {
        let who = |id: &SessionId| self.ids.get(id).copied();
        let dealt_with: Vec<u32> = touched(action).iter().filter_map(who).collect();
        self.dealt_with = dealt_with;
        match action {
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
                self.memory.hushed.retain(|it| Some(it.who) != who);
            }
            Action::NotGoing { session } => {
                let who = who(session);
                self.memory.going.retain(|it| Some(*it) != who);
                self.memory.declined.extend(who);
            }
            Action::Undecided { session } => {
                let who = who(session);
                let answered =
                    self.memory.declined.iter().chain(&self.memory.going).any(|it| Some(*it) == who);
                self.memory.declined.retain(|it| Some(*it) != who);
                self.memory.going.retain(|it| Some(*it) != who);
                // Who had not answered takes nothing back.
                self.memory.hushed.retain(|it| Some(it.who) != who || !answered);
            }
            Action::Quiet => self.quiet_is_asked_for(now),
            Action::EndQuiet => self.quiet_is_taken_back(),
            Action::SetLeads { session, minutes } => {
                let who = who(session);
                self.has_leads(who, minutes.as_ref(), now);
            }
            // What is believed then, and as what, is the page's own affair.
            Action::Accept => self.memory.unsure = true,
            Action::Dismiss { session } => {
                let who = who(session);
                self.gives_up(who, now);
                self.memory.snoozed.retain(|it, _| Some(*it) != who);
            }
            Action::Undo { session } => {
                let who = who(session);
                self.memory.vague.extend(who);
            }
            _ => {}
        }
    }

    pub(super) fn opened(&mut self, target: &Target, now: DateTime<Utc>) {
        let session = target.leads_to.as_ref().map(|it| &it.session);
        let who = session.and_then(|it| self.ids.get(it).copied());
        self.dealt_with.extend(who);
        self.joined(who, now);
    }

    pub(super) fn joined(&mut self, who: Option<u32>, now: DateTime<Utc>) {
        let Some(meeting) = self.memory.page.iter().find(|it| Some(it.who) == who && it.call) else { return };
        let Some(start) = meeting.start.filter(|_| self.over(meeting) > now) else { return };
        let longest =
            self.leads(meeting).iter().copied().filter(|it| *it <= 86_400).max().unwrap_or_default();
        if start - now <= TimeDelta::seconds(longest.max(3600)) {
            self.memory.joined.insert((meeting.who, start.timestamp_millis()));
        }
    }

    pub(super) fn snoozed(&mut self, who: Option<u32>, until: Snooze, now: DateTime<Utc>) {
        let Some(meeting) = self.memory.page.iter().find(|it| Some(it.who) == who).cloned() else { return };
        if self.over(&meeting) <= now || meeting.cancelled {
            return;
        }
        self.gives_up(who, now);
        let who = meeting.who;
        let end = match until {
            Snooze::Minutes(n) => Some(now + TimeDelta::minutes(i64::from(n))),
            Snooze::Start => meeting.start.filter(|start| *start > now),
        };
        end.into_iter().for_each(|end| self.puts_off(&meeting, end));
        match until {
            Snooze::Minutes(n) => {
                self.memory.snoozed.insert(who, (now + TimeDelta::minutes(i64::from(n)), Some(n)));
            }
            Snooze::Start => self.memory.snoozed.extend(end.map(|it| (who, (it, None)))),
        }
    }

    pub(super) fn is_silent(&self, meeting: &Meeting) -> bool {
        self.memory.declined.contains(&meeting.who)
            || self.memory.joined.contains(&(meeting.who, of(meeting)))
    }
}

/// The sessions of whom the member has done with the notice.
fn touched(action: &Action) -> Vec<SessionId> {
    match action {
        Action::Join { session: Some(one) }
        | Action::Snooze { session: one, .. }
        | Action::Dismiss { session: one } => vec![one.clone()],
        Action::SnoozeAll { sessions, .. } => sessions.clone(),
        _ => vec![],
    }
}
