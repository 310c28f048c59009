//! The tray's menu, from top to bottom.

use chrono::{DateTime, Utc};

use crate::{
    Action, MenuRow, Now, Preferences, Snooze, coming, glance,
    horizon::Horizon,
    join::Way,
    state::{Kept, Known},
    words,
};

/// How many sessions follow the next one.
const COMING: usize = 5;

/// `again` is when the page is asked for next.
pub(crate) fn menu(
    kept: &Kept,
    preferences: &Preferences,
    again: Option<DateTime<Utc>>,
    now: &Now,
    horizon: &mut Horizon,
) -> Vec<MenuRow> {
    let next = coming::next(kept, preferences, now);
    let groups = [
        next.map_or_else(
            || nothing(kept, preferences, again, now),
            |next| head(next, preferences, now, horizon),
        ),
        notes(kept, now),
        following(kept, next, preferences, now),
        application(kept, now, horizon),
    ];
    let groups: Vec<Vec<MenuRow>> = groups.into_iter().filter(|it| !it.is_empty()).collect();
    groups.join(&MenuRow::Separator)
}

/// Why there is no next session, and what can be done meanwhile.
fn nothing(kept: &Kept, preferences: &Preferences, again: Option<DateTime<Utc>>, now: &Now) -> Vec<MenuRow> {
    let meanwhile = glance::never_reached(kept).then(|| words_only("meanwhile", words::meanwhile().into()));
    let page = Way::to_page(preferences).map(|way| row("join", words::join(&way), Action::OpenPage));
    let rows = [Some(words_only("next", glance::nothing(kept, again, now))), meanwhile, page];
    rows.into_iter().flatten().collect()
}

fn head(next: &Known, preferences: &Preferences, now: &Now, horizon: &mut Horizon) -> Vec<MenuRow> {
    let label = words::head(&next.session, now, horizon);
    std::iter::once(words_only("next", label)).chain(join("join", next, preferences)).collect()
}

fn join(key: &str, known: &Known, preferences: &Preferences) -> Option<MenuRow> {
    let way = Way::to(&known.session, preferences)?;
    Some(row(key, words::join(&way), Action::Join { session: Some(known.id.clone()) }))
}

/// What is wrong, what was missed, what changed.
fn notes(kept: &Kept, now: &Now) -> Vec<MenuRow> {
    let mut rows = Vec::new();
    if let Some(suspect) = &kept.suspect {
        rows.push(words_only("doubt", words::suspicion(suspect.why)));
        rows.push(row("accept", words::accept().into(), Action::Accept));
    }
    let missed = kept.missed.iter().filter(|it| !it.seen);
    rows.extend(
        missed.map(|it| row(&format!("missed-{}", it.session.0), words::missed_row(it, now), Action::Seen)),
    );
    rows.extend(changes(kept, now));
    rows
}

fn changes(kept: &Kept, now: &Now) -> Option<MenuRow> {
    let unseen: Vec<_> = kept.changes.iter().filter(|it| !it.seen).collect();
    let lines =
        unseen.iter().enumerate().map(|(n, it)| words_only(&format!("change-{n}"), words::change(it, now)));
    let rows: Vec<_> = lines.chain([row("seen", words::seen().into(), Action::Seen)]).collect();
    (!unseen.is_empty()).then(|| MenuRow::Item {
        key: "changes".into(),
        label: words::changes_row(unseen.len()),
        action: None,
        rows,
    })
}

fn following(kept: &Kept, next: Option<&Known>, preferences: &Preferences, now: &Now) -> Vec<MenuRow> {
    let others = coming::coming(kept, preferences, now)
        .into_iter()
        .filter(|it| next.is_none_or(|next| next.id != it.id));
    others.take(COMING).map(|it| session(it, preferences, now)).collect()
}

fn session(known: &Known, preferences: &Preferences, now: &Now) -> MenuRow {
    let id = &known.id.0;
    let answer = if known.going == Some(false) {
        row(&format!("undo-{id}"), words::going().into(), Action::Going { session: known.id.clone() })
    } else {
        row(
            &format!("not-going-{id}"),
            words::not_going().into(),
            Action::NotGoing { session: known.id.clone() },
        )
    };
    let remind = known.session.start.filter(|it| *it > now.wall).map(|_| {
        let action = Action::Snooze { session: known.id.clone(), until: Snooze::Start };
        row(&format!("remind-{id}"), words::remind_at_start().into(), action)
    });
    let rows =
        join(&format!("join-{id}"), known, preferences).into_iter().chain([answer]).chain(remind).collect();
    MenuRow::Item {
        key: format!("session-{id}"),
        label: words::coming(&known.session, now),
        action: None,
        rows,
    }
}

fn application(kept: &Kept, now: &Now, horizon: &mut Horizon) -> Vec<MenuRow> {
    vec![
        row("open", words::open_window().into(), Action::OpenWindow),
        row("refresh", words::refresh().into(), Action::Refresh),
        words_only("age", words::age(kept.polls.last_good, now, horizon)),
        MenuRow::Separator,
        row("quit", words::quit().into(), Action::Quit),
    ]
}

fn row(key: &str, label: String, action: Action) -> MenuRow {
    MenuRow::Item { key: key.into(), label, action: Some(action), rows: vec![] }
}

fn words_only(key: &str, label: String) -> MenuRow {
    MenuRow::Item { key: key.into(), label, action: None, rows: vec![] }
}
