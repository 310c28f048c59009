//! The times that a line gives the session above it, and the day that it says again beside them.

use std::ops::Range;

use super::attach::Pending;
use super::beside::{self, Beside};
use super::draft::{Draft, Spoken};
use super::line::Line;
use super::{moved, retime, status};
use crate::doubt::{Code, Doubt, Values};
use crate::model::Status;
use crate::outline::tidy;
use crate::sayings::{self, DateSaid, Saying, Sense, TimeSaid};

/// A doubt about what stands where the time should, if nothing of it is understood.
pub(super) fn unread(line: &Line<'_>, value: Range<usize>) -> Option<Doubt> {
    let words = &line.text().words[value.clone()];
    let said = line.sayings.iter().any(|saying| {
        value.contains(&saying.span.start) && !matches!(saying.sense, Sense::Length(..) | Sense::Year(_))
    });
    let tells = words.contains(|c: char| c.is_ascii_digit()) || sayings::zone_in(words).is_some();
    let text = tidy(words, 80);
    let message = format!("“{text}” was not understood; no time was taken from it.");
    let open = status::said(words) == Some(Status::Tbd);
    (tells && !said && !open).then(|| Code::TimeUnread.doubt(message, Values::of(text), line.source()))
}

/// Whether a line below a day says when a group meets that it names: `Cities: 6am PT, 9am ET`.
pub(super) fn is_sitting(draft: &Draft, line: &Line<'_>, named: bool) -> bool {
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
                let later = |other: &Saying| {
                    other.span.start > saying.span.start && matches!(other.sense, Sense::Time(_))
                };
                let moved =
                    || moved::read(line).iter().any(|moved| moved.said == saying.span && moved.to.is_some());
                let foreign = std::mem::take(&mut foreign);
                if foreign && (line.sayings.iter().any(later) || !moved()) {
                    draft.times.clear();
                }
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
                    let after = line.text().words.get(saying.span.end..span.end).unwrap_or_default();
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
    draft.renewed |= line.text().line(span.start) == draft.line && retime::is_new(between);
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
pub(super) fn confirm(draft: &mut Draft, line: &Line<'_>) {
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
            "“{text}” stands in the session’s text, “{}” above it; the one above was taken.",
            draft.date_text
        );
        let values = Values::of(text).against(&draft.date_text);
        draft.doubt(Some(Code::DateDiffers.doubt(message, values, line.source())));
    }
    draft.doubt(other_weekday(draft, line));
    for saying in &line.sayings {
        match &saying.sense {
            Sense::Date(again) if again.day == draft.date.day => merge(&mut draft.date, again),
            Sense::Weekday(weekday, false) if !tells_of_last(line, saying) => {
                draft.date.weekday = draft.date.weekday.or(Some(*weekday));
            }
            _ => {}
        }
    }
}

/// Whether a weekday stands in a bracket behind the last of several times: `4pm PT / 7pm ET / 10am AEDT (Friday)` tells when that is.
fn tells_of_last(line: &Line<'_>, saying: &Saying) -> bool {
    let before =
        |other: &&Saying| matches!(other.sense, Sense::Time(_)) && other.span.end <= saying.span.start;
    let several = line.sayings.iter().filter(before).count() > 1;
    several && line.text().words[..saying.span.start].trim_end().ends_with(['(', '['])
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
    let message = format!(
        "“{text}” stands in the session’s text, “{}” above it; the day above was taken.",
        draft.date_text
    );
    let values = Values::of(text).against(&draft.date_text);
    Some(Code::WeekdayDiffers.doubt(message, values, line.source()))
}

/// Takes from a date said again what the first saying left open.
pub(crate) fn merge(date: &mut DateSaid, again: &DateSaid) {
    date.year = date.year.or(again.year);
    date.weekday = date.weekday.or(again.weekday);
    date.until = date.until.or(again.until);
}
