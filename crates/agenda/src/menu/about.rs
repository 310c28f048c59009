//! About the group, as its page says: where it meets, whom it is for, when as a rule, its links, how to reach it.

use super::{TITLE, row, submenu, words_only};
use crate::{Action, MenuRow, Now, Preferences, join::Way, shorten::shorten, state::Kept, words};
use ::words::args;

/// How many links, and how many rules, are listed; the window has them all.
const LISTED: usize = 8;

/// None where nothing is known that could be shown: a row that leads nowhere is no row.
pub(super) fn rows(kept: &Kept, preferences: &Preferences, now: &Now) -> Option<MenuRow> {
    let good = kept.good.as_ref();
    let page = good.map(|it| &it.page);
    let place = page.and_then(|it| it.r#where.as_deref());
    let who = page.and_then(|it| it.who.as_deref());
    let rules = good.map(|it| it.rules.as_slice()).unwrap_or_default();
    let links = page.map(|it| it.about.as_slice()).unwrap_or_default();
    let more = rules.len().saturating_sub(LISTED) + links.len().saturating_sub(LISTED);
    let rules = rules.iter().enumerate().take(LISTED);
    let links = links.iter().enumerate().take(LISTED);
    let contact = page.and_then(|it| it.contact.as_deref());
    let rows: Vec<_> = place
        .map(|it| words_only("where", now.fill("menu-where", &args!["place" => shorten(it, TITLE)])))
        .into_iter()
        .chain(who.map(|it| words_only("who", now.fill("menu-who", &args!["people" => shorten(it, TITLE)]))))
        .chain(rules.map(|(n, it)| {
            words_only(
                &format!("rule-{n}"),
                now.fill("menu-when", &args!["rule" => shorten(&it.text, TITLE)]),
            )
        }))
        .chain(links.map(|(n, it)| {
            let label = words::with_host(shorten(&it.text, TITLE), &it.url);
            row(&format!("about-{n}"), label, Action::OpenAbout { link: Some(n) })
        }))
        .chain(super::more("about-more", more, now))
        .chain(
            contact
                .map(|it| row("contact", words::contact(it, TITLE, now), Action::OpenAbout { link: None })),
        )
        .chain(Way::to_page(preferences).map(|_| row("page", now.say("join-page"), Action::OpenPage)))
        .collect();
    (!rows.is_empty()).then(|| submenu("about", now.say("menu-about"), rows))
}
