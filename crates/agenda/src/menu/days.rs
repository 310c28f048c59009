//! The coming sessions under their days, and what has no day yet.

use ::words::args;
use chrono::NaiveDate;

use super::{TITLE, more, session, words_only};
use crate::{
    ChangeKind, MenuRow, Now, Preferences, coming,
    horizon::Horizon,
    shorten::shorten,
    span::day_start,
    state::{Kept, Known},
    words::{self, Remark},
};

/// How many sessions are listed; the window has them all.
const LISTED: usize = 6;
/// How many characters of what has no day yet have room.
const UNDATED: usize = 60;

pub(super) fn rows(kept: &Kept, preferences: &Preferences, now: &Now, horizon: &mut Horizon) -> Vec<MenuRow> {
    let coming = coming::coming(kept, preferences, now);
    let mut rows = Vec::new();
    let mut last = None;
    for known in coming.iter().take(LISTED) {
        let day = known.session.start.map_or(known.session.date, |it| now.local(it).date_naive());
        if last.replace(day) != Some(day) {
            rows.push(words_only(&format!("day-{day}"), words::day_heading(day, now)));
        }
        rows.push(one(known, kept, preferences, now, horizon));
    }
    rows.extend(more("more", coming.len().saturating_sub(LISTED), now));
    // Without a line it would look like one more day.
    if let Some(undated) = undated(kept, now) {
        rows.extend((!rows.is_empty()).then_some(MenuRow::Separator));
        rows.push(undated);
    }
    if last.is_some() {
        let today: NaiveDate = now.local(now.wall).date_naive();
        horizon.note(day_start(today.succ_opt().unwrap_or(today), &now.zone));
    }
    rows
}

fn one(known: &Known, kept: &Kept, preferences: &Preferences, now: &Now, horizon: &mut Horizon) -> MenuRow {
    let label =
        words::session_row(&known.session, &shorten(&known.session.title, TITLE), &remarks(known, kept), now);
    let rows = session::rows(known, kept, preferences, now, horizon);
    super::submenu(&format!("session-{}", known.id.0), label, rows)
}

/// What the member said of it, and what is new about it since the member last looked.
fn remarks(known: &Known, kept: &Kept) -> Vec<Remark> {
    let unseen = |kind: fn(ChangeKind) -> bool| {
        kept.changes.iter().any(|it| !it.seen && it.session == known.id && kind(it.kind))
    };
    let answer = match known.going {
        _ if known.is_joined() => Some(Remark::Joined),
        Some(true) => Some(Remark::Going),
        Some(false) => Some(Remark::NotGoing),
        None => None,
    };
    let news = if unseen(|it| it == ChangeKind::New) {
        Some(Remark::New)
    } else if unseen(|it| matches!(it, ChangeKind::Moved | ChangeKind::Retimed)) {
        Some(Remark::Moved)
    } else {
        unseen(|it| it == ChangeKind::Renamed).then_some(Remark::Renamed)
    };
    let doubt = (!known.session.doubts.is_empty()).then_some(Remark::NotSure);
    answer.into_iter().chain(news).chain(doubt).collect()
}

fn undated(kept: &Kept, now: &Now) -> Option<MenuRow> {
    let all = kept.good.iter().flat_map(|it| &it.undated);
    let all: Vec<String> = all.map(|it| words::without_tbd(&it.text)).filter(|it| !it.is_empty()).collect();
    (!all.is_empty()).then(|| {
        words_only("undated", now.fill("menu-undated", &args!["all" => shorten(&all.join(", "), UNDATED)]))
    })
}
