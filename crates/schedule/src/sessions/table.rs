//! Rows of tables: the columns' headers say which cell is the day, the time, the title, the speaker.

use std::collections::BTreeSet;

use super::announce;
use super::attach::{self, Pending};
use super::context::{self, About};
use super::draft::{Draft, Looks, Spoken, days};
use super::labels::{self, Label};
use super::line::Line;
use super::names::{names, unknown};
use super::path::Path;
use super::phrases::{self, Phrases};
use super::{moved, status, times, title, undated};
use crate::model::{Status, Undated};
use crate::outline::tidy;
use crate::sayings::{self, DateSaid, Sense, TimeSaid, ZoneSaid};

/// What the columns of a table hold.
#[derive(Debug, Default)]
pub(super) struct Columns {
    pub table: u32,
    labels: Vec<Label>,
    /// The zone that the header of a column says for its times.
    zones: Vec<Option<ZoneSaid>>,
    /// Whether the times of the column are those at which the sessions end.
    ends: Vec<bool>,
    /// Whether the header itself is that of a list of sessions.
    pub meets: bool,
    /// The day that was said last, its words, and the cell in which it stands.
    last: Option<(usize, DateSaid, String)>,
}

impl Columns {
    /// Reads the first row of a table; without headers every column may hold anything.
    pub fn read(row: &[Line<'_>], table: u32, header: bool) -> Self {
        if !header {
            return Self { table, ..Self::default() };
        }
        let mut labels: Vec<Label> = row.iter().map(|cell| column(cell.words())).collect();
        let portuguese = |cell: &Line<'_>| PORTUGUESE.contains(&cell.words().trim().to_lowercase().as_str());
        for (label, _) in
            labels.iter_mut().zip(row).filter(|(_, cell)| cell.words().trim().eq_ignore_ascii_case("data"))
        {
            *label = if row.iter().any(portuguese) { Label::When } else { *label };
        }
        let whole = |words: &str| {
            if words.split_whitespace().count() <= 2 { sayings::zone_at_end(words) } else { None }
        };
        let zone = |words: &str| sayings::zone_in(words).or_else(|| whole(words));
        let zones = row.iter().map(|cell| zone(cell.words())).collect();
        let meets = labels.contains(&Label::When)
            && labels.iter().any(|label| matches!(label, Label::Topic | Label::Hosts));
        let ends = row.iter().map(|cell| is_end(cell.words())).collect();
        Self { table, labels, zones, ends, meets, last: None }
    }

    fn label(&self, at: usize) -> Label {
        self.labels.get(at).copied().unwrap_or(Label::Other)
    }
}

/// Headers beside which the one that says "Data" is that of the days.
const PORTUGUESE: &[&str] =
    &["assunto", "hora", "horário", "local", "palestrante", "pauta", "tema", "título"];

/// `End`, `Ends (UTC)`, `End time`, `Until`.
fn is_end(words: &str) -> bool {
    let first = words.split(|c: char| !c.is_alphabetic()).find(|word| !word.is_empty()).unwrap_or_default();
    ["end", "ends", "ending", "until", "finish", "finishes", "to"]
        .iter()
        .any(|word| first.eq_ignore_ascii_case(word))
}

fn column(words: &str) -> Label {
    let name = words.split(['(', '/', '[']).next().unwrap_or_default().trim();
    match labels::kind(name) {
        Label::Other if name.to_lowercase().contains("date") || name.to_lowercase().contains("time") => {
            Label::When
        }
        Label::Other if name.eq_ignore_ascii_case("month") => Label::When,
        Label::Agenda | Label::Text => Label::Topic,
        label => label,
    }
}

/// A session on its first day, and all its days.
type Found = (Draft, Vec<DateSaid>);

/// The session of a row on the first day that its first dated cell says, and all these days; an empty cell goes on with the day above.
pub(super) fn read(
    row: &[Line<'_>],
    columns: &mut Columns,
    path: &Path<'_, '_>,
    series: usize,
) -> Option<Found> {
    let labelled = |at: usize| columns.labels.is_empty() || columns.label(at) == Label::When;
    let found = row.iter().enumerate().find_map(|(at, cell)| {
        let weak = columns.labels.is_empty();
        let announced = announce::read(cell).filter(|found| labelled(at) && !(weak && found.date.weak))?;
        Some((at, announced))
    });
    let Some((at, announced)) = found else { return below(row, columns, path, series) };
    let timed = row.iter().any(Line::timed);
    let meets = columns.meets || path.about() == About::Meets;
    let zoned = meets && row.iter().any(Line::zoned);
    let due = |words: &str| is_due(words) && (!zoned || context::is_due(words));
    let about = row.iter().enumerate().find(|(other, cell)| *other != at && due(cell.words()));
    let sure = timed || columns.meets || announced.date.weekday.is_some() || path.meets();
    if !sure || path.otherwise() || about.is_some() {
        return None;
    }
    let text = tidy(&row[at].text().words[announced.span.clone()], 80);
    columns.last = Some((at, announced.date.clone().into_owned(), text.clone()));
    let title = announced.title.clone();
    let line = row[at].text().line(announced.span.start);
    let draft = Draft { title, date_text: text, line, ..around(path, series) };
    Some(filled(draft, row, columns, at, &announced.date))
}

/// A row with a time whose day stands in a row above.
fn below(row: &[Line<'_>], columns: &mut Columns, path: &Path<'_, '_>, series: usize) -> Option<Found> {
    let empty = |at: usize| row.get(at).is_some_and(|cell| cell.words().trim().is_empty());
    if columns.last.as_ref().is_some_and(|(at, ..)| !empty(*at)) {
        columns.last = None;
    }
    let (at, date, text) = columns.last.as_ref()?;
    let dated =
        row.iter().flat_map(|cell| &cell.sayings).any(|saying| matches!(saying.sense, Sense::Date(_)));
    if dated || !row.iter().any(Line::timed) || path.otherwise() {
        return None;
    }
    let line = row.iter().find(|cell| cell.timed()).map_or(0, Line::source);
    let draft = Draft { date_text: text.clone(), line, ..around(path, series) };
    Some(filled(draft, row, columns, *at, date))
}

/// A row that has only a month where the day should be, or leaves it open: `| November | Soil |`, `| TBD | Soil |`.
pub(super) fn undated(row: &[Line<'_>], columns: &Columns, path: &Path<'_, '_>) -> Option<Undated> {
    let at = columns.labels.iter().position(|label| *label == Label::When).unwrap_or(0);
    let cell = row.get(at)?;
    let tbd = ["TBD", "TBA", "TBC"].contains(&cell.words().trim().trim_end_matches('.'));
    let open = tbd && columns.meets && path.looks() != Looks::Back && !path.otherwise();
    let open = || open.then(|| Undated { text: tidy(cell.words(), 80), line: cell.source() });
    let said = undated::month(cell, path).or_else(open)?;
    let other = |cell: &Line<'_>| {
        let day = cell.sayings.iter().any(|saying| matches!(saying.sense, Sense::Date(_)));
        day || is_due(cell.words()) || cell_status(cell.words()) == Some(Status::Cancelled)
    };
    if !path.meets() || row.iter().any(other) {
        return None;
    }
    let topic = (0..row.len()).find(|&at| columns.label(at) == Label::Topic);
    let beside = topic.or((0..row.len()).find(|other| *other != at)).and_then(|at| cell_title(&row[at]));
    let beside = beside.filter(|title| title.contains(char::is_alphabetic))?;
    let text = format!("{} – {beside}", said.text);
    Some(Undated { text: tidy(&text, 200), ..said })
}

/// What the headings above say.
fn around(path: &Path<'_, '_>, series: usize) -> Draft {
    Draft { looks: path.looks(), years_above: path.led_years(), series, ..Draft::default() }
}

fn filled(mut draft: Draft, row: &[Line<'_>], columns: &Columns, at: usize, date: &DateSaid) -> Found {
    fill(&mut draft, row, columns, at);
    draft.date = date.clone();
    let others = row.iter().enumerate().filter(|(other, _)| *other != at);
    if let Some(to) = others.filter_map(|(_, cell)| moved_to(cell)).next() {
        moved::to(&mut draft, to);
        draft.came = true;
    }
    let days = days(&draft.date);
    (draft, days)
}

/// The day of a cell that begins with what it says of the row: `moved to October 14`.
fn moved_to(cell: &Line<'_>) -> Option<DateSaid> {
    let moved = moved::read(cell).into_iter().next()?;
    let lead = &cell.text().words[cell.span.start..moved.span.start];
    moved.to.filter(|_| !lead.contains(char::is_alphanumeric))
}

/// Rows that were moved to the day of another row, which tells of the same session.
pub(super) fn join(drafts: &mut Vec<Draft>) {
    let key = |draft: &Draft| (draft.series, draft.date.day, draft.title.clone());
    let known: BTreeSet<_> = drafts.iter().filter(|draft| !draft.came).map(key).collect();
    drafts.retain(|draft| !draft.came || !known.contains(&key(draft)));
}

/// Whether a cell says what is due or done on the day, not who meets.
fn is_due(words: &str) -> bool {
    const DUE: &Phrases = &Phrases::of(&[
        "closes",
        "deadline",
        "due",
        "election",
        "nominations",
        "opens",
        "release",
        "released",
        "submission",
    ]);
    About::of(words) != About::Meets && phrases::has(words, DUE)
}

fn fill(draft: &mut Draft, row: &[Line<'_>], columns: &Columns, dated: usize) {
    let mut pending = Pending::default();
    for (at, cell) in row.iter().enumerate() {
        let label = columns.label(at);
        if columns.ends.get(at) == Some(&true) && !draft.times.is_empty() {
            end(draft, cell);
            continue;
        }
        let before = draft.times.len();
        times::times(draft, cell, cell.span.clone(), &mut pending);
        if let Some(said) = time_alone(cell).filter(|_| label == Label::When && at != dated) {
            let text = tidy(cell.words(), 80);
            draft.time(Spoken { said, text, line: cell.source(), apart: false, days: 0 });
        }
        zone(draft, before, columns.zones.get(at).and_then(Option::as_ref));
        attach::own_links(
            draft,
            cell,
            matches!(label, Label::Topic | Label::Access | Label::When) || at == dated,
        );
        if label == Label::Hosts && status::said(cell.words()) != Some(Status::Cancelled) {
            draft.hosts(names(cell.words()), cell.source());
        }
        draft.status = draft.status.or_else(|| cell_status(cell.words()));
    }
    let open = |at: usize| columns.label(at) == Label::When && unknown(row[at].words());
    if draft.times.is_empty() && (0..row.len()).any(open) {
        draft.status = draft.status.or(Some(Status::Tbd));
    }
    let topic =
        (0..row.len()).find(|&at| columns.label(at) == Label::Topic).and_then(|at| cell_title(&row[at]));
    let other = || {
        let cells = (0..row.len()).filter(|&at| {
            at != dated
                && !matches!(columns.label(at), Label::When | Label::Where | Label::Access | Label::Hosts)
        });
        cells.map(|at| cell_title(&row[at])).find(Option::is_some).flatten()
    };
    let any = || (0..row.len()).filter(|&at| at != dated).find_map(|at| cell_title(&row[at]));
    draft.title = topic.or_else(|| draft.title.take()).or_else(other).or_else(any);
}

/// The time of a cell in which nothing else stands, as `19.30`.
fn time_alone(cell: &Line<'_>) -> Option<TimeSaid> {
    if cell.timed() { None } else { sayings::time_alone(cell.words()) }
}

/// The times of a cell are when those before it end.
fn end(draft: &mut Draft, cell: &Line<'_>) {
    let until = cell.sayings.iter().find_map(|saying| match &saying.sense {
        Sense::Time(said) => Some(said.start),
        _ => None,
    });
    for spoken in &mut draft.times {
        spoken.said.end = spoken.said.end.or(until);
    }
}

/// "No meeting", "TBD", "Break".
fn cell_status(words: &str) -> Option<Status> {
    if unknown(words) {
        return None;
    }
    let off = [
        "break",
        "holiday",
        "holidays",
        "vacation",
        "skipped",
        "off",
        "retreat",
        "easter",
        "christmas",
        "thanksgiving",
        "ferien",
        "feiertag",
        "pause",
        "vacances",
        "vacaciones",
        "festivo",
        "férias",
        "feriado",
    ];
    let word = words.trim().trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    if off.contains(&word.as_str()) { Some(Status::Cancelled) } else { status::said(words) }
}

fn cell_title(cell: &Line<'_>) -> Option<String> {
    let cuts: Vec<_> = cell
        .sayings
        .iter()
        .filter(|saying| matches!(saying.sense, Sense::Date(_) | Sense::Time(_)))
        .map(|saying| saying.span.clone())
        .collect();
    title::left(cell.text(), cell.span.clone(), &cuts)
}

/// The zone of the column holds for its times that say none: those after so many of the columns before it.
fn zone(draft: &mut Draft, before: usize, zone: Option<&ZoneSaid>) {
    let Some(zone) = zone else { return };
    let own = draft.times.iter_mut().skip(before);
    for spoken in own.filter(|spoken| spoken.said.zones.is_empty()) {
        spoken.said.zones.push(zone.clone());
    }
}
