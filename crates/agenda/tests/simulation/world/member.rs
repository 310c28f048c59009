//! The member: what they want, and what they do with the menu and with a notice.

use agenda::{Action, Input, Notice, Preferences, SessionId, Snooze};
use fastrand::Rng;

use super::{PAGE, World};
use crate::{checker::Wishes, counts::Counts};

impl World {
    /// The member does something on the menu or in the window.
    pub(super) fn wish(&mut self, n: u32, counts: &mut Counts) {
        if self.checker.sees_held_back() {
            counts.fault("member: accepts a doubtful page");
            return self.give(Input::Acted(Action::Accept), counts);
        }
        let Some(session) = self.checker.any_coming(n) else { return };
        let action = match n % 15 {
            10 => return self.other_settings(counts),
            11 | 12 => return self.own_leads(session, counts),
            13 | 14 => {
                counts.fault("member: snoozes from the menu");
                let until = if n.is_multiple_of(2) { Snooze::Start } else { Snooze::Minutes(15) };
                Action::Snooze { session, until }
            }
            0 | 1 => Action::NotGoing { session },
            7 => Action::Quiet,
            8 => Action::EndQuiet,
            9 => Action::Undecided { session },
            2 => Action::Going { session },
            3 => Action::Undo { session },
            4 => Action::Refresh,
            5 => Action::Seen,
            _ => Action::Dismiss { session },
        };
        if action == Action::Quiet {
            counts.fault("quiet until tomorrow");
        }
        self.give(Input::Acted(action), counts);
    }

    /// Leads for one session: what was due by the old ones has rung before.
    fn own_leads(&mut self, session: SessionId, counts: &mut Counts) {
        self.give(Input::Woke, counts);
        let choices = [None, Some(vec![]), Some(vec![5]), Some(vec![60]), Some(vec![1440, 0])];
        let minutes = choices[self.rng.usize(0..choices.len())].clone();
        if self.runs() && !self.checker.is_excused(self.now().wall, self.shows_nothing()) {
            counts.fault("member: leads of one session");
            self.give(Input::Acted(Action::SetLeads { session, minutes }), counts);
        }
    }

    /// Other settings; they stand in a file of their own, whatever becomes of the state.
    fn other_settings(&mut self, counts: &mut Counts) {
        self.give(Input::Woke, counts);
        if self.runs() && !self.checker.is_excused(self.now().wall, self.shows_nothing()) {
            counts.fault("member: other settings");
            let Preferences { leads, group_leads, community_track_lead, .. } = preferences(&mut self.rng);
            let before = self.preferences.clone();
            self.preferences = Preferences { leads, group_leads, community_track_lead, ..before };
            let now = self.now().wall;
            self.checker.wants(wishes(&self.preferences), now);
            self.give(Input::PreferencesChanged(self.preferences.clone()), counts);
        }
    }

    /// What the member does with a notice.
    pub(super) fn member(&mut self, notice: &Notice) -> Option<Input> {
        let session = notice.sessions.first()?.clone();
        let offered = notice.offers.get(self.rng.usize(0..3)).map(|it| it.action.clone());
        match self.rng.u32(0..10) {
            0..=2 => offered.map(Input::Acted),
            3 => Some(Input::Acted(Action::Snooze { session, until: Snooze::Minutes(15) })),
            4 => Some(Input::Acted(Action::Snooze { session, until: Snooze::Start })),
            5 => Some(Input::Closed { notice: notice.id.clone(), by_member: true }),
            6 => Some(Input::Closed { notice: notice.id.clone(), by_member: false }),
            _ => None,
        }
    }
}

pub(super) fn preferences(rng: &mut Rng) -> Preferences {
    let minutes = |n: u64| std::time::Duration::from_secs(60 * n);
    let leads: [&[u64]; 5] = [&[10, 0], &[10, 0], &[30, 5, 0], &[60], &[1440, 10]];
    let leads = leads[rng.usize(0..leads.len())].iter().map(|it| minutes(*it)).collect();
    let of_group: [&[u64]; 4] = [&[60], &[], &[20, 0], &[5]];
    let of_group = of_group[rng.usize(0..of_group.len())].iter().map(|it| minutes(*it)).collect();
    let own = (rng.u32(0..3) == 0).then(|| ("Universities".to_owned(), of_group));
    let community = (rng.u32(0..2) == 0).then(|| minutes([0, 5, 20][rng.usize(0..3)]));
    let ignored = (rng.u32(0..4) == 0).then(|| "Cities".to_owned());
    Preferences {
        schedule: PAGE.into(),
        leads,
        group_leads: own.into_iter().collect(),
        ignored: ignored.into_iter().collect(),
        poll: minutes([30, 120, 240, 360][rng.usize(0..4)]),
        community_track_lead: community,
        assumed_length: minutes([60, 60, 30, 90][rng.usize(0..4)]),
        quiet_hours: (rng.u32(0..4) == 0).then_some((22 * 60, 7 * 60)),
        ..Preferences::default()
    }
}

pub(super) fn wishes(preferences: &Preferences) -> Wishes {
    let seconds = |all: &[std::time::Duration]| -> Vec<i64> {
        all.iter().map(|it| i64::try_from(it.as_secs()).unwrap()).collect()
    };
    let groups = preferences.group_leads.iter().map(|(group, leads)| (group.clone(), seconds(leads)));
    Wishes {
        leads: seconds(&preferences.leads),
        groups: groups.collect(),
        ignored: preferences.ignored.clone(),
        community: preferences.community_track_lead.map(|it| i64::try_from(it.as_secs()).unwrap()),
        assumed: chrono::TimeDelta::from_std(preferences.assumed_length).unwrap(),
        quiet: preferences.quiet_hours,
    }
}
