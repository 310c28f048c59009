//! What a page says once for its sessions: the one call in which all meet, and that its one session is off.

use super::draft::Draft;
use super::line::Line;
use super::{links, moved, status};
use crate::model::{LinkKind, Status};
use crate::room::Room;

/// What the link to a call may take, once it stands with each session, in bytes.
const CALLS: usize = 4 << 20;

/// A page of one session says anywhere that it is off.
pub(super) fn lone(drafts: &mut [Draft], lines: &[Line<'_>]) {
    let [draft] = drafts else { return };
    let off = |line: &&Line<'_>| {
        let words = line.words();
        (words.len() <= 80 && status::said(words) == Some(Status::Cancelled)
            || words.len() <= 600 && status::is_told_off(words))
            && !status::is_of_another_day(line, draft)
            && moved::read(line).is_empty()
    };
    if draft.status.is_none() && lines.iter().any(|line| off(&line)) {
        draft.status = Some(Status::Cancelled);
    }
}

/// The only call that a page links to is that of all its sessions that have none of their own; for which of them there was no room.
pub(super) fn call(drafts: &mut [Draft], lines: &[Line<'_>]) -> Option<usize> {
    let mut call = None;
    for line in lines {
        for link in line.links().iter().filter(|link| links::kind("", &link.url) == LinkKind::Join) {
            match call {
                None => call = Some((line, link)),
                Some((_, known)) if known.url != link.url => return None,
                Some(_) => {}
            }
        }
    }
    let (line, link) = call?;
    let first = drafts.iter().map(|draft| draft.line).min().unwrap_or_default();
    let own = drafts.iter().any(|draft| draft.links.iter().any(|own| own.url == link.url));
    if own && line.source() >= first {
        return None;
    }
    let mut room = Room::new(CALLS);
    let link = links::link(&line.text().words[link.span.clone()], &link.url);
    for draft in
        drafts.iter_mut().filter(|draft| !draft.links.iter().any(|known| known.kind == LinkKind::Join))
    {
        if room.take(64 + link.url.len(), draft.line) {
            draft.links.push(link.clone());
        }
    }
    room.cut()
}
