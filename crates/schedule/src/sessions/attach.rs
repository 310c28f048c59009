//! Gives the lines below a day to its session: times, topic, tracks, hosts, links, status.

use std::ops::Range;

use super::beside::{self, Beside};
use super::draft::{Draft, Part, Spoken};
use super::labels::Label;
use super::line::Line;
use super::links::{is_button, kind, link};
use super::names::{name, names, unknown};
use super::{announce, moved, retime, status, title};
use crate::model::{Doubt, LinkKind, Status};
use crate::outline::{Anchor, tidy};
use crate::sayings::{self, DateSaid, Saying, Sense, TimeSaid};

/// What the lines before leave open for the next one.
#[derive(Debug, Default, Clone)]
pub(crate) struct Pending {
    /// The label whose values follow as a list, and how deep it stands.
    pub label: Option<(Label, u16)>,
    /// The label of the line before in the same block.
    block: Option<(usize, Label)>,
    /// Whether the page has set apart what follows ("(AND)").
    apart: bool,
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
    } else {
        plain(draft, line);
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
            let new = name.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("new "));
            if std::mem::take(&mut pending.named) || (new && line.timed()) {
                draft.times.clear();
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
        Label::Hosts => draft.hosts(names(words), line.source()),
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
            let off = words.len() <= 80 && status::said(words) == Some(Status::Cancelled);
            draft.status = draft.status.or(off.then_some(Status::Cancelled));
            draft.doubt(retime::doubt(draft, line));
            own_links(draft, line, false);
        }
    }
}

/// A doubt about what stands where the time should, if nothing of it is understood.
fn unread(line: &Line<'_>, value: Range<usize>) -> Option<Doubt> {
    let words = &line.text().words[value.clone()];
    let said = line.sayings.iter().any(|saying| {
        value.contains(&saying.span.start) && !matches!(saying.sense, Sense::Length(..) | Sense::Year(_))
    });
    let tells = words.contains(|c: char| c.is_ascii_digit()) || sayings::zone_in(words).is_some();
    let message = format!("“{}” was not understood; no time was taken from it.", tidy(words, 80));
    let open = status::said(words) == Some(Status::Tbd);
    (tells && !said && !open).then(|| Doubt { code: "time-unread".into(), message, line: line.source() })
}

/// Whether a line below a day says when a group meets that it names: `Cities: 6am PT, 9am ET`.
fn is_sitting(draft: &Draft, line: &Line<'_>, named: bool) -> bool {
    const BESIDE: &[&str] = &[
        "door",
        "regist",
        "check",
        "coffee",
        "breakfast",
        "lunch",
        "dinner",
        "reception",
        "rehears",
        "social",
    ];
    let Some(labelled) = &line.labelled else { return false };
    let words = &line.text().words;
    let value = &words[labelled.value.clone()];
    let times = || line.sayings.iter().filter(|saying| saying.span.start >= labelled.value.start);
    let zoned = times().any(|saying| matches!(&saying.sense, Sense::Time(said) if !said.zones.is_empty()));
    let said: usize = times().map(|saying| saying.span.len()).sum();
    let leads = times().next().is_some_and(|saying| {
        !words[labelled.value.start..saying.span.start].contains(char::is_alphanumeric)
    });
    let name = words[labelled.name.clone()].to_lowercase();
    let dated = times().any(|saying| matches!(saying.sense, Sense::Date(_)));
    (draft.times.is_empty() || named)
        && zoned
        && leads
        && !dated
        && said * 2 >= value.len()
        && !BESIDE.iter().any(|word| name.contains(word))
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
        Sense::Year(year) | Sense::Month(Some(year)) => Some(year),
        _ => None,
    });
    years.take(16)
}

fn track(draft: &mut Draft, line: &Line<'_>, words: &str) {
    let Some(labelled) = &line.labelled else { return };
    let mut times = line.sayings.iter().filter_map(|saying| match &saying.sense {
        Sense::Time(said) => Some((said, saying.span.clone())),
        _ => None,
    });
    let time = times.next().filter(|_| times.next().is_none());
    let cut: Vec<Range<usize>> = time.iter().map(|(_, span)| span.clone()).collect();
    let left = |span: &Range<usize>| title::left(line.text(), span.clone(), &cut);
    let name = left(&labelled.name).unwrap_or_else(|| tidy(&line.text().words[labelled.name.clone()], 120));
    let title = match &time {
        Some((_, span)) if labelled.value.contains(&span.start) => left(&labelled.value),
        _ => (!words.is_empty() && !unknown(words)).then(|| tidy(words, 300)),
    };
    let time = time.map(|(said, span)| Spoken {
        said: said.clone(),
        text: tidy(&line.text().words[span], 80),
        line: line.source(),
        apart: false,
        days: 0,
    });
    draft.part(Part { name, title, time, ..Part::default() }, line.source());
    own_links(draft, line, false);
}

/// The times of a stretch of a line: neither those that hold no longer, nor those of another day that is said after them.
pub(crate) fn times(draft: &mut Draft, line: &Line<'_>, span: Range<usize>, pending: &mut Pending) {
    let mut last = span.start;
    let (mut old, mut foreign) = (false, false);
    let mut beside = Beside::new(draft, &line.sayings);
    for saying in
        line.sayings.iter().filter(|saying| saying.span.start >= span.start && saying.span.start < span.end)
    {
        let between = &line.text().words[last.min(saying.span.start)..saying.span.start];
        match &saying.sense {
            Sense::Date(date) if is_own(draft, date) => {
                let kept = if std::mem::take(&mut foreign) { 0 } else { draft.times.len() };
                draft.times.truncate(kept);
            }
            Sense::Date(date) if !draft.times.is_empty() => match beside::date(draft, date, between) {
                Some(days) => draft.times.last_mut().into_iter().for_each(|time| time.days = days),
                None => return,
            },
            Sense::Date(_) => foreign = true,
            Sense::Weekday(weekday, false) => beside.weekday(*weekday, between, draft),
            Sense::Time(said) => {
                old = retime::is_old(between) || (old && !between.contains([')', ']', '.', ';']));
                if !old {
                    let after = &line.text().words[saying.span.end..span.end];
                    let days = beside::words(after).unwrap_or(beside.days);
                    time(draft, line, (said, saying.span.clone(), between, days), pending);
                }
            }
            _ => {}
        }
        last = saying.span.end;
    }
}

/// Takes in a time, with its bytes, the words before it, and how many days after the session's it is.
fn time(
    draft: &mut Draft,
    line: &Line<'_>,
    (said, span, between, days): (&TimeSaid, Range<usize>, &str, i8),
    pending: &mut Pending,
) {
    if retime::is_new(between) || (retime::is_arrow(between) && retime::retimes(draft, said)) {
        draft.times.clear();
    }
    let apart =
        std::mem::take(&mut pending.apart) || (!draft.times.is_empty() && and_between(draft, said, between));
    let text = tidy(&line.text().words[span.clone()], 80);
    draft.time(Spoken { said: said.clone(), text, line: line.text().line(span.start), apart, days });
}

fn is_own(draft: &Draft, date: &DateSaid) -> bool {
    date.day == draft.date.day || Some(date.day) == draft.date.until
}

/// Whether "and" sets a time off from those before it; in small letters it may also lead to the last zone of one moment.
fn and_between(draft: &Draft, said: &TimeSaid, between: &str) -> bool {
    let words = || between.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).take(4);
    let zoned = |said: &TimeSaid| !said.zones.is_empty();
    let further = zoned(said) && draft.times.iter().all(|spoken| zoned(&spoken.said));
    words().any(|word| word == "AND") || (!further && words().any(|word| word.eq_ignore_ascii_case("and")))
}

/// A day said again beside the time tells the year and the weekday that the first one left open.
fn confirm(draft: &mut Draft, line: &Line<'_>) {
    let dates = line.sayings.iter().filter_map(|saying| match &saying.sense {
        Sense::Date(date) => Some((date, saying)),
        _ => None,
    });
    let before = |saying: &Saying| &line.text().words[line.span.start..saying.span.start];
    let known = |(date, saying): (&DateSaid, &Saying)| {
        is_own(draft, date) || beside::date(draft, date, before(saying)).is_some()
    };
    if let Some((_, saying)) = dates.clone().next().filter(|_| !dates.clone().any(known)) {
        let text = tidy(&line.text().words[saying.span.clone()], 80);
        let message = format!(
            "“{text}” stands beside the time, “{}” above it; the one above was taken.",
            draft.date_text
        );
        draft.doubt(Some(Doubt { code: "date-differs".into(), message, line: line.source() }));
    }
    draft.doubt(other_weekday(draft, line));
    for saying in &line.sayings {
        match &saying.sense {
            Sense::Date(again) if again.day == draft.date.day => merge(&mut draft.date, again),
            Sense::Weekday(weekday, false) => draft.date.weekday = draft.date.weekday.or(Some(*weekday)),
            _ => {}
        }
    }
}

/// A doubt about the only weekday beside a time, when the day above it has another.
fn other_weekday(draft: &Draft, line: &Line<'_>) -> Option<Doubt> {
    let own = draft.date.weekday?;
    let mut said = line.sayings.iter().filter_map(|saying| match saying.sense {
        Sense::Weekday(weekday, false) => Some((weekday, saying)),
        _ => None,
    });
    let (_, saying) = said.next().filter(|(weekday, _)| *weekday != own && said.next().is_none())?;
    let text = tidy(&line.text().words[saying.span.clone()], 80);
    let message =
        format!("“{text}” stands beside the time, “{}” above it; the day above was taken.", draft.date_text);
    Some(Doubt { code: "weekday-differs".into(), message, line: line.source() })
}

/// Takes from a date said again what the first saying left open.
pub(crate) fn merge(date: &mut DateSaid, again: &DateSaid) {
    date.year = date.year.or(again.year);
    date.weekday = date.weekday.or(again.weekday);
    date.until = date.until.or(again.until);
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

/// Whether an item says another time in a zone that is spoken for, and what will be done then: `3:15pm CET: Keynote`.
fn is_later_item(draft: &Draft, line: &Line<'_>) -> bool {
    let mut times = line.sayings.iter().filter_map(|saying| match &saying.sense {
        Sense::Time(said) => Some((saying, said)),
        _ => None,
    });
    let (Some((saying, said)), None) = (times.next(), times.next()) else { return false };
    let words = &line.text().words;
    let leads = !words[line.span.start..saying.span.start].contains(char::is_alphanumeric);
    let after = words[saying.span.end..line.span.end].trim();
    let does = after.starts_with([':', '-', '–', '—']) && after.contains(char::is_alphabetic);
    let known = said.zones.iter().any(|zone| {
        let mut others = draft.times.iter();
        others.any(|spoken| spoken.said.zones.contains(zone))
    });
    line.block.depth > 0 && leads && does && known && !status::speaks(&after.to_lowercase())
}

/// Whether an item of a list says a time without zone and what will be done then, below a session whose time is known.
fn is_item_of_agenda(draft: &Draft, line: &Line<'_>) -> bool {
    let zoned = draft.times.iter().any(|spoken| !spoken.said.zones.is_empty());
    let first = line
        .sayings
        .first()
        .filter(|saying| matches!(&saying.sense, Sense::Time(said) if said.zones.is_empty()));
    let leads = first.is_some_and(|first| {
        !line.text().words[line.span.start..first.span.start].contains(char::is_alphanumeric)
    });
    zoned && leads && line.block.depth > 0
}

/// An item of the agenda is a part of the session.
fn item_of_agenda(draft: &mut Draft, line: &Line<'_>) {
    let Some(first) = line.sayings.first() else { return };
    let Sense::Time(said) = &first.sense else { return };
    let Some(name) = title::left(line.text(), line.span.clone(), std::slice::from_ref(&first.span)) else {
        return;
    };
    let text = tidy(&line.text().words[first.span.clone()], 80);
    let time = Some(Spoken { said: said.clone(), text, line: line.source(), apart: false, days: 0 });
    draft.part(Part { name, time, ..Part::default() }, line.source());
}

/// Whether a line is times and days with little beside them.
fn mostly_said(line: &Line<'_>) -> bool {
    if !line.timed() {
        return false;
    }
    let (said, all) = line.letters();
    let begins = line.sayings.first().is_some_and(|first| {
        let lead = &line.text().words[line.span.start..first.span.start.max(line.span.start)];
        lead.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).count() <= 1
    });
    begins && said * 2 >= all
}

/// A line without a label: a button, a status, a length.
fn plain(draft: &mut Draft, line: &Line<'_>) {
    let words = line.words();
    if words.chars().count() <= 80 && !status::is_of_another_day(line, draft) {
        let said = status::said(words).filter(|said| *said != Status::Tbd || draft.parts.is_empty());
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
        let own = all || is_button(text) || kind(text, url) != LinkKind::Info;
        if own && !url.starts_with("mailto:") {
            draft.link(url, || link(text, url), line.source());
        }
    }
}
