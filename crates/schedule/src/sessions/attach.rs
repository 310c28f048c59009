//! Gives the lines below a day to its session: times, topic, tracks, hosts, links, status.

use super::draft::{Draft, Part};
use super::labels::Label;
use super::line::Line;
use super::links::{is_button, link, says_that_it_joins};
use super::names::{name, names, unknown};
use super::parts::{is_item_of_agenda, is_later_item, item_of_agenda, track};
use super::times::{confirm, is_sitting, times, unread};
use super::{above, announce, audience, moved, retime, status, title};
use crate::letters;
use crate::model::{LinkKind, Status};
use crate::outline::{Anchor, tidy};
use crate::sayings::Sense;

/// What the lines before leave open for the next one.
#[derive(Debug, Default, Clone)]
pub(crate) struct Pending {
    /// The label whose values follow as a list, and how deep it stands.
    pub label: Option<(Label, u16)>,
    /// The label of the line before in the same block.
    block: Option<(usize, Label)>,
    /// Whether the page has set apart what follows ("(AND)").
    pub apart: bool,
    /// Whether the times so far stand behind the names of groups, not behind "When".
    named: bool,
}

/// Reads a line into the draft that it stands below.
pub(crate) fn attach(draft: &mut Draft, line: &Line<'_>, pending: &mut Pending) {
    if moved::follow(draft, line) {
        if line.timed() {
            draft.times.clear();
            times(draft, line, line.span.clone(), pending);
        }
        own_links(draft, line, false);
        return;
    }
    draft.doubt(moved::doubt(draft, line));
    let listed = matches!(pending.label, Some((Label::When, depth)) if line.block.depth > depth);
    if listed && line.timed() {
        times(draft, line, line.span.clone(), pending);
        confirm(draft, line);
        return;
    }
    if let Some(labelled) = &line.labelled {
        let continued = matches!(labelled.label, Label::Other) && goes_on(line, pending);
        if !continued {
            by_label(draft, line, pending);
            return;
        }
    }
    if let Some((label, depth)) = pending.label {
        if line.block.depth > depth {
            if label == Label::Agenda && is_item_of_agenda(draft, line) {
                item_of_agenda(draft, line);
            }
            if label == Label::Hosts {
                draft.hosts(name(line.words()).into_iter().collect(), line.source());
            }
            return;
        }
        pending.label = None;
    }
    if and(line.words()) {
        pending.apart = true;
    } else if is_item_of_agenda(draft, line) {
        item_of_agenda(draft, line);
    } else if is_later_item(draft, line) || (!goes_on(line, pending) && retime::is_later(draft, line)) {
        draft.doubt(retime::doubt(draft, line));
        own_links(draft, line, false);
    } else if goes_on(line, pending) || mostly_said(line) {
        times(draft, line, line.span.clone(), pending);
        confirm(draft, line);
        beside(draft, line);
    } else {
        plain(draft, line);
    }
}

/// What a line of times says beside them: that the session is off, and its title where it has none yet.
fn beside(draft: &mut Draft, line: &Line<'_>) {
    let off = Some(Status::Cancelled);
    let said = status::said(line.words())
        .filter(|said| Some(*said) == off && !status::is_of_another_day(line, draft));
    draft.status = draft.status.or(said);
    if draft.title.is_none() && draft.beneath.is_none() && line.block.depth == 0 && !mostly_said(line) {
        draft.beneath = announce::title_line(line);
    }
}

/// Whether the line goes on after a line of the same block that said when.
fn goes_on(line: &Line<'_>, pending: &Pending) -> bool {
    line.timed() && pending.block == Some((line.number, Label::When)) && !line.first
}

/// A line of the same block that follows the announcing one may go on with its times.
pub(crate) fn goes_on_when(line: &Line<'_>, pending: &mut Pending) {
    pending.block = Some((line.number, Label::When));
}

/// `(AND)` between two sittings.
fn and(words: &str) -> bool {
    let word = words.trim().trim_matches(|c: char| !c.is_alphanumeric());
    ["and", "or", "and also", "as well as"].iter().any(|joint| word.eq_ignore_ascii_case(joint))
}

/// First words of labels behind which a new day or time stands.
const NEW: &[&str] =
    &["new", "neue", "neuer", "neues", "nouvel", "nouvelle", "nueva", "nuevo", "nova", "novo"];

fn by_label(draft: &mut Draft, line: &Line<'_>, pending: &mut Pending) {
    let Some(labelled) = &line.labelled else { return };
    let (text, value) = (line.text(), labelled.value.clone());
    let words = text.words[value.clone()].trim();
    pending.label = words.is_empty().then_some((labelled.label, line.block.depth));
    pending.block = Some((line.number, labelled.label));
    pending.apart = false;
    match labelled.label {
        Label::When => {
            let name = &text.words[labelled.name.clone()];
            let first = letters::small(name.split_whitespace().next().unwrap_or_default());
            let new = NEW.contains(&first.as_str()) && name.contains(' ');
            if std::mem::take(&mut pending.named) || (new && line.timed()) {
                draft.times.clear();
            }
            if draft.renewed && !new && line.timed() {
                draft.doubt(retime::old(draft, line));
                return;
            }
            times(draft, line, value.clone(), pending);
            draft.doubt(unread(line, value));
            confirm(draft, line);
            length(draft, line);
            let open = draft.times.is_empty() && unknown(words);
            let said = status::said(words).filter(|status| *status != Status::Tbd || open);
            draft.status = draft.status.or(said);
            own_links(draft, line, true);
        }
        Label::Topic => topic(draft, line, words),
        Label::Hosts if audience::is_everyone(words) => {}
        Label::Hosts => draft.hosts(names(words), line.source()),
        Label::Track if is_sitting(draft, line, pending.named) => {
            let name = text.words[labelled.name.clone()].trim();
            pending.named = name.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("session"));
            pending.apart = !draft.times.is_empty();
            times(draft, line, value, pending);
            confirm(draft, line);
            if !pending.named {
                draft.part(Part { name: tidy(name, 120), ..Part::default() }, line.source());
            }
        }
        Label::Track => track(draft, line, words),
        Label::Length => length(draft, line),
        Label::Access | Label::Where => own_links(draft, line, true),
        Label::Other if is_sitting(draft, line, pending.named) => {
            pending.named = true;
            pending.apart = !draft.times.is_empty();
            times(draft, line, value, pending);
            confirm(draft, line);
        }
        Label::Agenda | Label::Text | Label::Due | Label::Other => {
            let said = if words.len() <= 80 { status::said(words) } else { off(words) };
            let said =
                said.filter(|said| *said == Status::Cancelled && !status::is_of_another_day(line, draft));
            draft.status = draft.status.or(said);
            draft.doubt(retime::doubt(draft, line));
            own_links(draft, line, false);
        }
    }
}

/// What a longer text says: only that the session is off.
fn off(words: &str) -> Option<Status> {
    (words.len() <= 600 && status::is_told_off(words)).then_some(Status::Cancelled)
}

fn topic(draft: &mut Draft, line: &Line<'_>, words: &str) {
    if draft.topic.is_none() && !words.is_empty() && !unknown(words) {
        draft.topic = Some(tidy(words, 300));
        draft.own_years.extend(years(line));
        length(draft, line);
    }
    own_links(draft, line, true);
}

/// The years that a line says beside its days, as many as can tell something.
pub(crate) fn years(line: &Line<'_>) -> impl Iterator<Item = i32> {
    let years = line.sayings.iter().filter_map(|saying| match saying.sense {
        Sense::Year(year) | Sense::Month(Some(year)) if !above::is_another(line, &saying.span) => Some(year),
        _ => None,
    });
    years.take(16)
}

/// The length that a line says, of at most a day.
pub(crate) fn length(draft: &mut Draft, line: &Line<'_>) {
    let labelled =
        line.labelled.as_ref().is_some_and(|labelled| matches!(labelled.label, Label::Length | Label::When));
    let said = line.sayings.iter().find_map(|saying| match saying.sense {
        Sense::Length(minutes, counted) if (5..=24 * 60).contains(&minutes) && (counted || labelled) => {
            Some(minutes)
        }
        _ => None,
    });
    draft.length = draft.length.or(said);
}

/// A line that is one link gives the title to a day that has none yet.
fn linked_title(draft: &mut Draft, line: &Line<'_>) -> bool {
    let fresh =
        draft.title.is_none() && draft.topic.is_none() && draft.parts.is_empty() && line.block.depth == 0;
    let [link] = line.links() else { return false };
    let whole = link.span.len() + 4 > line.span.len();
    let title = title::left(line.text(), link.span.clone(), &[])
        .filter(|_| fresh && whole && !link.url.starts_with("mailto:"));
    let found = title.is_some();
    draft.title = draft.title.take().or(title);
    found
}

/// Whether a line is times and days with little beside them: "each day from" before them does not count.
pub(super) fn mostly_said(line: &Line<'_>) -> bool {
    const EACH: [&str; 8] = ["each", "every", "both", "daily", "day", "days", "from", "at"];
    let Some(first) = line.sayings.first().filter(|_| line.timed()) else { return false };
    let (said, all) = line.letters();
    let lead = &line.text().words[line.span.start..first.span.start.max(line.span.start)];
    let words: Vec<&str> =
        lead.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).take(5).collect();
    let of = |list: &[&str], word: &&str| list.iter().any(|each| word.eq_ignore_ascii_case(each));
    const STARTS: [&str; 8] =
        ["beginn", "begins", "beginnt", "comienzo", "début", "inicio", "início", "starts"];
    let starts = words.first().is_some_and(|word| of(&STARTS, word)) && words.len() <= 2;
    let each =
        starts || (words.iter().any(|word| of(&EACH[..4], word)) && words.iter().all(|word| of(&EACH, word)));
    let own = if each { all - words.concat().len() } else { all };
    (each || words.len() <= 1) && said * 2 >= own
}

/// A line without a label: a button, a status, a length.
fn plain(draft: &mut Draft, line: &Line<'_>) {
    let words = line.words();
    let long = words.chars().count() > 80;
    if !status::is_of_another_day(line, draft) {
        let said = if long { off(words) } else { status::said(words) };
        let said = said.filter(|said| *said != Status::Tbd || draft.parts.is_empty());
        draft.status = draft.status.or(said);
    }
    draft.doubt(retime::doubt(draft, line));
    let titled = linked_title(draft, line);
    let first = draft.beneath.is_none() && line.block.depth == 0;
    if first {
        let title = (words.chars().count() <= 120).then(|| announce::title_line(line)).flatten();
        draft.beneath = Some(title.filter(|_| status::said(words).is_none()).unwrap_or_default());
    }
    own_links(draft, line, titled);
}

/// The links of a line that are the session's own: calls, registrations, buttons, and all others where the line is about them.
pub(crate) fn own_links(draft: &mut Draft, line: &Line<'_>, all: bool) {
    for Anchor { span, url } in line.links() {
        let text = &line.text().words[span.clone()];
        let own =
            all || is_button(text) || says_that_it_joins(text) || link(text, url).kind != LinkKind::Info;
        if own && !url.starts_with("mailto:") {
            draft.link(url, || link(text, url), line.source());
        }
    }
}
