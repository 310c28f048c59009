//! The tray's menu, from top to bottom: what is next, what to know, what is to come, and the application's own rows.

use ::words::args;
use chrono::{DateTime, Utc};

use crate::{
    Action, Change, MenuRow, Now, Place, Preferences, changes, coming, glance,
    horizon::Horizon,
    join::Way,
    quiet,
    shorten::shorten,
    state::{Kept, Known, Missed},
    words,
};

mod about;
mod days;
mod session;

/// How many characters of a title have room.
const TITLE: usize = 48;
/// How many characters of a row have room, whatever a page says.
const ROW: usize = 120;
/// How many parts of a session, and how many sessions without a reminder, are listed above the days.
const PARTS: usize = 8;
const MISSED: usize = 3;
/// How many sessions that changed are listed.
const CHANGED: usize = 12;

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
        notes(kept, next, preferences, now, horizon),
        days::rows(kept, preferences, now, horizon),
        application(kept, now, horizon),
        std::iter::once(row("settings", now.say("menu-settings"), Action::Look { at: Place::Settings }))
            .chain(about::rows(kept, preferences, now))
            .collect(),
        vec![row("quit", now.say("menu-quit"), Action::Quit)],
    ];
    let groups: Vec<Vec<MenuRow>> = groups.into_iter().filter(|it| !it.is_empty()).collect();
    groups.join(&MenuRow::Separator)
}

/// Why there is no next session, and what can be done meanwhile.
fn nothing(kept: &Kept, preferences: &Preferences, again: Option<DateTime<Utc>>, now: &Now) -> Vec<MenuRow> {
    let meanwhile = glance::never_reached(kept)
        .then(|| words_only("meanwhile", words::meanwhile(words::PROGRAM, now.language)));
    let page =
        Way::to_page(preferences).map(|way| row("join", words::join_with(&way, now), Action::OpenPage));
    let rows = [Some(words_only("next", glance::nothing(kept, again, now))), meanwhile, page];
    rows.into_iter().flatten().collect()
}

/// What is next and when, its parts, and the way in.
fn head(next: &Known, preferences: &Preferences, now: &Now, horizon: &mut Horizon) -> Vec<MenuRow> {
    let session = &next.session;
    let label = words::head(&shorten(&session.title, TITLE), session, now, horizon);
    let look = Action::Look { at: Place::Session { session: next.id.clone() } };
    let parts = words::parts(session, TITLE, now);
    let more = parts.len().saturating_sub(PARTS);
    let more = (more > 0).then(|| row("parts-more", words::more(more, now), look.clone()));
    let parts = parts.into_iter().enumerate().take(PARTS);
    std::iter::once(row("next", label, look))
        .chain(parts.map(|(n, words)| words_only(&format!("part-{n}"), words)))
        .chain(more)
        .chain(Way::to(session, preferences).map(|way| join("join", next, &way, now)))
        .collect()
}

fn join(key: &str, known: &Known, way: &Way, now: &Now) -> MenuRow {
    row(key, words::join_with(way, now), Action::Join { session: Some(known.id.clone()) })
}

/// What is wrong, what was missed, what changed.
fn notes(
    kept: &Kept,
    next: Option<&Known>,
    preferences: &Preferences,
    now: &Now,
    horizon: &mut Horizon,
) -> Vec<MenuRow> {
    let mut rows = Vec::new();
    if let Some(suspect) = &kept.suspect {
        rows.push(words_only("doubt", words::suspicion(suspect.why, now)));
        rows.push(row("accept", now.say("menu-accept"), Action::Accept));
    } else if glance::is_stale(kept, preferences, now, horizon) {
        rows.push(words_only("stale", words::stale_row(kept.polls.last_good, now)));
    }
    if let Some((known, doubt)) = next.and_then(|it| Some((it, it.session.doubts.first()?))) {
        let why = Action::Look { at: Place::Why { session: known.id.clone() } };
        rows.push(row("not-sure", words::not_sure(doubt, now), why));
    }
    let unseen = kept.missed.iter().filter(|it| !it.seen);
    // The latest ones: of those before, the member may know by now.
    let surplus = unseen.clone().count().saturating_sub(MISSED);
    rows.extend(unseen.skip(surplus).map(|it| missed(it, now)));
    rows.extend(more("missed-more", surplus, now));
    rows.extend(changes(kept, preferences, now));
    rows
}

/// A session that passed without a reminder: a click shows it, and what it is said for is said no more.
fn missed(missed: &Missed, now: &Now) -> MenuRow {
    let look = Action::Look { at: Place::Session { session: missed.session.clone() } };
    row(&format!("missed-{}", missed.session.0), words::missed_row(missed, TITLE, now), look)
}

/// A line for each session that changed, whatever is different about it.
fn changes(kept: &Kept, preferences: &Preferences, now: &Now) -> Option<MenuRow> {
    let mine = |it: &&Change| !it.seen && changes::matters(it, kept, preferences);
    let unseen = changes::by_session(kept.changes.iter().filter(mine));
    let line = |(n, it): (usize, &Vec<Change>)| {
        words_only(&format!("change-{n}"), words::changes_of_one(it, TITLE, now))
    };
    let lines = unseen.iter().enumerate().take(CHANGED).map(line);
    let more = more("changes-more", unseen.len().saturating_sub(CHANGED), now);
    let rows: Vec<_> = lines.chain(more).chain([row("seen", now.say("menu-seen"), Action::Seen)]).collect();
    (!unseen.is_empty())
        .then(|| submenu("changes", now.fill("menu-changes", &args!["n" => unseen.len()]), rows))
}

fn application(kept: &Kept, now: &Now, horizon: &mut Horizon) -> Vec<MenuRow> {
    let quiet = match quiet::asked_for(kept, now) {
        Some(quiet) => row("quiet", words::end_quiet(quiet.until, now), Action::EndQuiet),
        None => row("quiet", now.say("menu-quiet"), Action::Quiet),
    };
    vec![
        row("open", now.say("menu-open"), Action::OpenWindow),
        row("refresh", words::refresh(kept.polls.last_good, now, horizon), Action::Refresh),
        quiet,
    ]
}

fn row(key: &str, label: String, action: Action) -> MenuRow {
    item(key, &label, Some(action), None, vec![])
}

/// "2 more…", where there are more: they are in the window.
fn more(key: &str, n: usize, now: &Now) -> Option<MenuRow> {
    (n > 0).then(|| row(key, words::more(n, now), Action::Look { at: Place::Agenda }))
}

/// A row that is one of several choices, or stands for yes or no.
fn choice(key: &str, label: String, action: Action, checked: bool) -> MenuRow {
    item(key, &label, Some(action), Some(checked), vec![])
}

fn submenu(key: &str, label: String, rows: Vec<MenuRow>) -> MenuRow {
    item(key, &label, None, None, rows)
}

fn words_only(key: &str, label: String) -> MenuRow {
    item(key, &label, None, None, vec![])
}

/// Every row is made here, so that none is longer than the menu.
fn item(
    key: &str,
    label: &str,
    action: Option<Action>,
    checked: Option<bool>,
    rows: Vec<MenuRow>,
) -> MenuRow {
    MenuRow::Item { key: key.into(), label: shorten(label, ROW), action, checked, rows }
}
