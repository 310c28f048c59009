//! The member: what they want, and what they do with the menu and with a notice.

use agenda::{Action, Input, Notice, Preferences, Snooze};
use fastrand::Rng;

use super::{PAGE, World};
use crate::{checker::Wishes, counts::Counts};

impl World {
    /// The member does something on the menu or in the window.
    pub(super) fn wish(&mut self, n: u32, counts: &mut Counts) {
        let Some(session) = self.checker.any_coming(n) else { return };
        let action = match n % 10 {
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
    let ignored = (rng.u32(0..4) == 0).then(|| "Cities".to_owned());
    Preferences {
        schedule: PAGE.into(),
        leads,
        group_leads: own.into_iter().collect(),
        ignored: ignored.into_iter().collect(),
        poll: minutes([30, 120, 240, 360][rng.usize(0..4)]),
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
        quiet: preferences.quiet_hours,
    }
}
