//! What can be done with one session.

use ::words::args;
use chrono::TimeDelta;

use super::{choice, join, row, submenu};
use crate::{
    Action, JoinKind, MenuRow, Now, Place, Preferences, Snooze, again,
    horizon::Horizon,
    join::Way,
    state::{Kept, Known},
    words,
};

/// The leads to choose from, in minutes before the start.
const LEADS: [u32; 5] = [0, 5, 10, 60, 24 * 60];

/// The minutes for which a notice can be put off here; its own offer is shorter.
const LATER: u32 = 15;

pub(super) fn rows(
    known: &Known,
    kept: &Kept,
    preferences: &Preferences,
    now: &Now,
    horizon: &mut Horizon,
) -> Vec<MenuRow> {
    let id = &known.id.0;
    let session = known.id.clone();
    let page = Way::to_page(preferences).is_some();
    // The page has a row of its own below.
    let way_in = Way::to(&known.session, preferences)
        .filter(|way| way.kind != JoinKind::Page)
        .map(|way| join(&format!("join-{id}"), known, &way, now));
    let parted = way_in.is_some().then_some(MenuRow::Separator);
    let first = [
        way_in,
        parted,
        Some(answer(known, true, now)),
        Some(answer(known, false, now)),
        Some(remind(known, now)),
    ];
    let again = once_more(known, kept, preferences, now, horizon);
    let rows = [
        Some(MenuRow::Separator),
        Some(row(
            &format!("link-{id}"),
            now.say("menu-set-link"),
            Action::Look { at: Place::CallLink { session: session.clone() } },
        )),
        Some(row(&format!("copy-{id}"), now.say("menu-copy"), Action::Copy { session: session.clone() })),
        page.then(|| row(&format!("page-{id}"), now.say("join-page"), Action::OpenPage)),
        Some(row(&format!("why-{id}"), now.say("menu-why"), Action::Look { at: Place::Why { session } })),
    ];
    first.into_iter().flatten().chain(again).chain(rows.into_iter().flatten()).collect()
}

/// The notice that was dismissed, or another one later; nothing days before, and nothing when it is chosen already.
fn once_more(
    known: &Known,
    kept: &Kept,
    preferences: &Preferences,
    now: &Now,
    horizon: &mut Horizon,
) -> Vec<MenuRow> {
    let (id, session) = (&known.id.0, || known.id.clone());
    let snooze = |until| Action::Snooze { session: session(), until };
    let undo = || row(&format!("undo-{id}"), now.say("menu-show-again"), Action::Undo { session: session() });
    let dismissed = again::is_dismissed(known, kept, preferences, now).then(undo);
    let silent = known.is_joined() || known.going == Some(false) || known.snooze.is_some();
    let of_use = again::is_of_use(known, kept, preferences, now, horizon) && !silent;
    let later = || {
        let label = now.fill("notice-snooze", &args!["n" => LATER]);
        row(&format!("snooze-{LATER}-{id}"), label, snooze(Snooze::Minutes(LATER)))
    };
    let at_start = || row(&format!("snooze-start-{id}"), now.say("menu-snooze-start"), snooze(Snooze::Start));
    let ahead = known.session.start.is_some_and(|it| it > now.wall);
    let rows = [dismissed, of_use.then(later), (of_use && ahead).then(at_start)];
    rows.into_iter().flatten().collect()
}

/// Going or not; said once more, it is taken back.
fn answer(known: &Known, going: bool, now: &Now) -> MenuRow {
    let session = known.id.clone();
    let said = known.going == Some(going);
    let (key, label, action) = match (going, said) {
        (true, false) => ("going", "menu-going", Action::Going { session }),
        (false, false) => ("not-going", "menu-not-going", Action::NotGoing { session }),
        (true, true) => ("going", "menu-going", Action::Undecided { session }),
        (false, true) => ("not-going", "menu-not-going", Action::Undecided { session }),
    };
    choice(&format!("{key}-{}", known.id.0), now.say(label), action, said)
}

/// When this session rings: what lies behind already is not offered.
fn remind(known: &Known, now: &Now) -> MenuRow {
    let id = &known.id.0;
    let chosen = known.leads.as_deref();
    let ahead = |minutes: u32| {
        let lead = TimeDelta::minutes(i64::from(minutes));
        known.session.start.is_some_and(|start| start - lead > now.wall)
    };
    let lead = |minutes: Option<Vec<u32>>, key: &str, label: String| {
        let checked = chosen == minutes.as_deref();
        let action = Action::SetLeads { session: known.id.clone(), minutes };
        choice(&format!("remind-{key}-{id}"), label, action, checked)
    };
    let usual = lead(None, "usual", now.say("menu-remind-usual"));
    let leads = LEADS.into_iter().filter(|it| ahead(*it) || chosen == Some(&[*it]));
    let leads = leads.map(|it| lead(Some(vec![it]), &it.to_string(), words::remind_before(it, now)));
    let never = lead(Some(vec![]), "never", now.say("menu-remind-never"));
    let rows = std::iter::once(usual).chain(leads).chain([never]).collect();
    submenu(&format!("remind-{id}"), now.say("menu-remind"), rows)
}
