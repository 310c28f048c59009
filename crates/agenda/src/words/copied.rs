//! What goes to the clipboard.

use schedule::{LinkKind, Session};
use words::args;

use super::{
    notice::{hosts, titled},
    when::{clock, when},
};
use crate::Now;

/// All that the page says of a session, in the member's time and in UTC, and no private link.
pub(crate) fn copied(session: &Session, page: Option<String>, now: &Now) -> String {
    let mut lines = vec![session.title.clone(), time(session, now)];
    lines.extend(session.topic.clone());
    lines.extend(session.tracks.iter().flat_map(|it| {
        let title = it.title.iter().map(|title| titled(&it.name, title, now));
        let hosts = (!it.hosts.is_empty()).then(|| hosts(&it.hosts.join(", "), now));
        title.chain(hosts).collect::<Vec<_>>()
    }));
    lines.extend((!session.hosts.is_empty()).then(|| hosts(&session.hosts.join(", "), now)));
    lines.extend(session.links.iter().map(|it| match it.kind {
        LinkKind::Join => now.fill("copy-call", &args!["url" => it.url.as_str()]),
        LinkKind::Register => now.fill("copy-registration", &args!["url" => it.url.as_str()]),
        _ => it.url.clone(),
    }));
    lines.extend(page);
    lines.join("\n")
}

/// "Thu 7 Oct 2021, 18:00–19:00 CEST (16:00 UTC)".
fn time(session: &Session, now: &Now) -> String {
    let Some(start) = session.start else { return when(session, now) };
    let to = session.end.map(|end| format!("–{}", clock(end, now))).unwrap_or_default();
    let zone = now.zone.abbreviation(start);
    let clock = format!("{}{to} {zone} ({} UTC)", clock(start, now), start.format("%H:%M"));
    now.language.moment(&now.language.day(now.local(start).date_naive(), true), &clock)
}
