//! Pages of one meeting: its day stands in the front matter or in the page's title.

use super::context::About;
use super::draft::{Draft, Spoken};
use super::{status, title};
use crate::outline::{Outline, Pair, Text, tidy};
use crate::sayings::{self, DateSaid, Saying, Sense, Words};

/// The session that the head of a page announces.
pub(super) fn read(outline: &Outline) -> Option<Draft> {
    by_keys(&outline.front).or_else(|| by_title(outline))
}

/// `eventDate: …`, with `time: …` beside it; a plain `date:` is that of the page.
fn by_keys(front: &[Pair]) -> Option<Draft> {
    const DAYS: &[&str] =
        &["eventdate", "event_date", "event-date", "meeting_date", "meetingdate", "start_date", "startdate"];
    const TIMES: &[&str] = &["time", "event_time", "eventtime", "start_time", "starttime", "hours"];
    let pair = |keys: &[&str]| front.iter().find(|pair| keys.contains(&pair.key.as_str()));
    let day = pair(DAYS)?;
    let (date, text) = date(day)?;
    let title = front.iter().find(|pair| pair.key == "title").and_then(|pair| bare_title(&pair.value));
    let mut draft = Draft {
        title,
        date,
        date_text: text,
        line: day.line,
        status: status::said(&day.value),
        ..Draft::default()
    };
    for pair in [Some(day), pair(TIMES)].into_iter().flatten() {
        draft.times.extend(times(pair));
    }
    Some(draft)
}

/// `Coordination Meeting #208, 27 May 2021`: minutes and agendas.
fn by_title(outline: &Outline) -> Option<Draft> {
    let pair = outline.front.iter().find(|pair| pair.key == "title")?;
    let (date, text) = date(pair).filter(|_| About::of(&pair.value) == About::Meets)?;
    Some(Draft { title: bare_title(&pair.value), date, date_text: text, line: pair.line, ..Draft::default() })
}

fn scan(pair: &Pair) -> Vec<Saying> {
    let tokens = sayings::split(&pair.value);
    sayings::scan(Words { text: &pair.value, tokens: &tokens })
}

fn date(pair: &Pair) -> Option<(DateSaid, String)> {
    scan(pair).into_iter().find_map(|saying| match saying.sense {
        Sense::Date(date) => Some((date, tidy(&pair.value[saying.span], 80))),
        _ => None,
    })
}

fn times(pair: &Pair) -> Vec<Spoken> {
    let time = |saying: Saying| match saying.sense {
        Sense::Time(said) => {
            let text = tidy(&pair.value[saying.span], 80);
            Some(Spoken { said, text, line: pair.line, apart: false, days: 0 })
        }
        _ => None,
    };
    scan(pair).into_iter().filter_map(time).collect()
}

/// A title without the day in it.
fn bare_title(value: &str) -> Option<String> {
    let text = Text { words: value.to_owned(), ..Text::default() };
    let tokens = sayings::split(value);
    let said = sayings::scan(Words { text: value, tokens: &tokens });
    let cuts: Vec<_> = said
        .into_iter()
        .filter(|saying| matches!(saying.sense, Sense::Date(_) | Sense::Time(_)))
        .map(|saying| saying.span)
        .collect();
    title::left(&text, 0..value.len(), &cuts)
}

/// Takes the head's session in, unless the page goes on to announce it: then the head only adds what the page leaves open.
pub(super) fn join(drafts: &mut Vec<Draft>, head: Option<Draft>) {
    let Some(head) = head else { return };
    match drafts.iter_mut().find(|draft| draft.date.day == head.date.day) {
        Some(draft) => {
            super::times::merge(&mut draft.date, &head.date);
            draft.title = head.title.or(draft.title.take());
            let zoned = |times: &[Spoken]| times.iter().any(|spoken| !spoken.said.zones.is_empty());
            if draft.times.is_empty() || (zoned(&head.times) && !zoned(&draft.times)) {
                draft.times = head.times;
            }
        }
        None => drafts.insert(0, head),
    }
}
