//! Walks down the page with the headings above in mind, opens a session where a day is announced, and closes it where its part ends.

use super::announce::{self, Announced};
use super::attach::attach;
use super::context::{About, Heading, is_due, is_part, is_rubric};
use super::draft::{Draft, Looks};
use super::labels::Label;
use super::line::Line;
use super::open::{Open, Scope};
use super::path::{Lead, Path};
use super::support::{Supported, led, speaks, supported};
use super::{Gathered, entry, prose, status, table, undated};
use crate::doubt::Doubt;
use crate::model::Undated;
use crate::outline::{Kind, Outline};
use crate::room::{self, Room};

/// What an undated mention or a doubt takes beside its words, in bytes.
pub(super) const BESIDE: usize = 64;

pub(super) struct Walk<'l, 'o> {
    pub path: Path<'l, 'o>,
    pub open: Option<Open<'l, 'o>>,
    pub out: Gathered,
    /// The line before that may be a title.
    pub before: Option<&'l Line<'o>>,
    /// Labelled lines that no session has taken yet.
    pub waiting: Vec<&'l Line<'o>>,
    /// Levels of headings that stood above the first day.
    rubrics: u8,
    /// How many headings without a day went by.
    pub sections: usize,
    /// The number of the block that is the title of the page.
    pub top: Option<usize>,
    /// The month that a heading names without a day: where it stands among the undated, and its level.
    month: Option<(usize, u8)>,
    columns: Option<table::Columns>,
    pub room: Room,
}

/// The drafts and undated mentions of a page.
pub(super) fn walk(outline: &Outline, lines: &[Line<'_>]) -> Gathered {
    let mut walk = Walk {
        path: Path::default(),
        open: None,
        out: Gathered::default(),
        before: None,
        waiting: Vec::new(),
        rubrics: 0,
        sections: 0,
        top: None,
        month: None,
        columns: None,
        room: Room::new(room::DRAFTS),
    };
    if let Some(title) = super::about::title(outline) {
        walk.path.enter(Heading::of(&title, 0));
    }
    let blocks: Vec<&[Line<'_>]> = lines.chunk_by(|one, next| one.number == next.number).collect();
    let (supported, led) = (supported(&blocks), led(lines));
    let mut from = 0;
    for (at, block) in blocks.iter().enumerate() {
        let next = blocks.get(at + 1).and_then(|next| next.first());
        walk.block(block, supported[at], next, &led[from..]);
        from += block.len();
        if walk.room.is_full() {
            break;
        }
    }
    walk.out.cut = walk.room.cut();
    walk.out
}

impl<'l, 'o> Walk<'l, 'o> {
    fn block(
        &mut self,
        block: &'l [Line<'o>],
        supported: Supported,
        next: Option<&'l Line<'o>>,
        led: &[bool],
    ) {
        let Some(first) = block.first() else { return };
        match first.block.kind {
            Kind::Heading(level) => self.heading(first, level, supported, next),
            Kind::Row { .. } if first.labelled.is_some() && block.len() == 1 => {
                self.text(first, next, led.first() == Some(&true));
            }
            Kind::Row { table, header } => self.row(block, table, header),
            Kind::Paragraph | Kind::Item => {
                self.leave(first);
                for (at, (line, led)) in block.iter().zip(led).enumerate() {
                    self.text(line, block.get(at + 1).or(next), *led);
                }
                if first.block.kind == Kind::Paragraph && first.block.depth == 0 && self.open.is_none() {
                    self.path.lead = Some(Lead::new(block));
                }
            }
        }
    }

    /// Whether the dates of a heading are no meetings, by the headings above it.
    fn is_otherwise(&self, level: u8, supported: Supported) -> bool {
        if supported.near { self.path.otherwise_above(level) } else { self.path.otherwise() }
    }

    fn heading(&mut self, line: &'l Line<'o>, level: u8, supported: Supported, next: Option<&'l Line<'o>>) {
        self.before = None;
        self.waiting.clear();
        self.path.rise(level);
        self.month = self.month.filter(|(_, above)| *above < level);
        if level == 1 && self.top.is_none() {
            self.top = Some(line.number);
        }
        let announced = announce::heading(line).filter(|announced| {
            let sure = supported.near
                || (supported.below && announced.title.is_none())
                || announced.date.weekday.is_some()
                || line.timed()
                || status::said(line.words()).is_some();
            let meets = self.path.meets() || About::of(line.words()) == About::Meets;
            (sure || meets) && !announced.date.weak && !self.is_otherwise(level, supported)
        });
        if let Some(announced) = announced {
            self.close();
            self.start(line, &announced, Scope::Section(level), usize::from(level));
            self.own(line);
            self.same_time(line);
            return;
        }
        if supported.near && !self.is_otherwise(level, supported) {
            self.doubt(undated::no_such_day(line));
        }
        let below = matches!(&self.open, Some(Open { scope: Scope::Section(above), .. }) if *above < level);
        if below && speaks(line) && line.labelled.is_some() {
            self.attach(line);
            return;
        }
        if below && next.is_some_and(|next| self.leads_to_time(line, next)) {
            return;
        }
        if below && supported.near && self.splits(line) {
            return;
        }
        let part = matches!(&self.open, Some(Open { scope: Scope::Lines, .. }))
            && is_part(line)
            && line.sayings.is_empty();
        if (below && !self.is_page_own(line, level)) || part {
            return;
        }
        self.close();
        if self.out.drafts.is_empty() {
            self.rubrics |= 1 << level.min(7);
        }
        let at = self.out.undated.len();
        self.undated(undated::month(line, &self.path));
        let alone = self.out.undated.len() > at && undated::is_month_alone(line);
        self.month = alone.then_some((at, level));
        self.sections += 1;
        self.path.enter(Heading::read(line, level));
    }

    /// Whether a heading below a day's is the page's own all the same.
    fn is_page_own(&self, line: &Line<'_>, level: u8) -> bool {
        self.rubrics & (1 << level.min(7)) != 0 || (is_rubric(line.words()) && !is_part(line))
    }

    fn row(&mut self, row: &'l [Line<'o>], number: u32, header: bool) {
        self.before = None;
        if header || self.columns.as_ref().is_none_or(|columns| columns.table != number) {
            self.columns = Some(table::Columns::read(row, number, header));
        }
        let inside = matches!(&self.open, Some(Open { scope: Scope::Section(_), .. }));
        let (false, Some(columns)) = (header, &mut self.columns) else { return };
        if inside && !columns.meets {
            return;
        }
        let series = self.sections * 300 + 299;
        let read = table::read(row, columns, &self.path, series);
        if !inside {
            self.open = None;
        }
        let Some((draft, days)) = read else {
            let undated = table::undated(row, columns, &self.path);
            self.undated(undated);
            return;
        };
        let own = |open: &Open<'_, '_>| {
            self.drafts(open).iter().any(|own| days.iter().any(|day| day.day == own.date.day))
        };
        if self.open.as_ref().is_some_and(own) {
            row.iter().filter(|cell| cell.timed()).for_each(|cell| self.attach(cell));
        } else if !inside || row.iter().any(Line::zoned) {
            self.add(&draft, days);
        }
    }

    fn undated(&mut self, undated: Option<Undated>) {
        self.out.undated.extend(undated.filter(|it| self.room.take(BESIDE + it.text.len(), it.line)));
    }

    fn doubt(&mut self, doubt: Option<Doubt>) {
        self.out.doubts.extend(doubt.filter(|it| self.room.take(BESIDE + it.weight(), it.line)));
    }

    fn text(&mut self, line: &'l Line<'o>, next: Option<&'l Line<'o>>, led: bool) {
        let section = matches!(&self.open, Some(Open { scope: Scope::Section(_), .. }));
        if !section && line.labelled.is_none() && announce::titles(line, next) {
            self.before = Some(line);
            return;
        }
        if !section && entry::entitles(line, next) {
            self.close();
            if self.path.meets() && self.path.looks() != Looks::Back {
                self.undated(entry::undated(line, next));
            }
            self.before = Some(line);
            return;
        }
        if let Some(entry) = undated::entry(line, &self.path).filter(|_| !section) {
            self.close();
            self.undated(Some(entry));
            self.before = None;
            return;
        }
        let day = announce::read(line)
            .filter(|announced| !announced.date.weak || self.lists_days(line, announced, next));
        let announced = if section {
            day.filter(|announced| {
                let gives_way =
                    |open: &Open<'_, '_>| open.gives_way(line, announced, next, led, self.drafts(open));
                self.open.as_ref().is_some_and(gives_way)
            })
        } else {
            day.or_else(|| prose::read(line, line.span.start))
        };
        match announced.filter(|announced| section || self.believes(line, announced, led)) {
            Some(announced) if self.says_again(line, &announced) => self.attach(line),
            Some(announced) => {
                self.announced(line, &announced);
                let mut last = announced;
                while let Some(next) = prose::read(line, last.span.end).filter(|_| last.passing) {
                    self.announced(line, &next);
                    last = next;
                }
            }
            None => {
                let untitled = self.untitled();
                self.attach(line);
                if self.open.is_some() && line.words().len() <= 80 && line.words().contains("ame ") {
                    self.same_time(line);
                }
                if self.open.is_none() {
                    self.undated(undated::item(line, &self.path));
                    if undated::leads_with_no_day(line)
                        && (line.timed() || self.path.meets())
                        && !self.path.otherwise()
                    {
                        self.doubt(undated::no_such_day(line));
                    }
                }
                let told = self.open.is_some() && line.timed();
                let own = self.beneath() && line.block.depth == 0;
                self.before = (untitled == self.untitled() && !told && !own).then_some(line);
            }
        }
    }

    /// Whether an open session still has no title.
    fn untitled(&self) -> bool {
        let first = |open: &Open<'_, '_>| self.out.drafts.get(open.drafts.start);
        self.open.as_ref().and_then(first).is_some_and(|draft| draft.title.is_none())
    }

    /// Whether the line that was read last may be the title of the open session, which has its times and no other title: it is none
    /// of the next one.
    fn beneath(&self) -> bool {
        let told = |draft: &Draft| {
            let beneath = draft.beneath.as_ref().is_some_and(|beneath| !beneath.is_empty());
            draft.title.is_none() && draft.topic.is_none() && !draft.times.is_empty() && beneath
        };
        let lines = |open: &&Open<'_, '_>| open.scope == Scope::Lines;
        self.open.as_ref().filter(lines).is_some_and(|open| self.drafts(open).iter().any(told))
    }

    /// The drafts of an open session.
    fn drafts(&self, open: &Open<'_, '_>) -> &[Draft] {
        self.out.drafts.get(open.drafts.clone()).unwrap_or_default()
    }

    /// Gives a line to the open session, or lets it wait for one.
    pub fn attach(&mut self, line: &'l Line<'o>) {
        let label = line.labelled.as_ref().map(|labelled| labelled.label);
        let next_topic = label == Some(Label::Topic)
            && self.open.as_ref().is_some_and(|open| {
                let first = self.out.drafts.get(open.drafts.start);
                open.scope == Scope::Lines && first.is_some_and(|draft| draft.topic.is_some())
            });
        if next_topic {
            self.close();
        }
        if self.open.as_ref().is_some_and(|open| open.is_over(line, self.drafts(open))) {
            self.go_on(line);
            return;
        }
        let nobody = self.open.as_ref().is_none_or(|open| open.drafts.is_empty());
        if nobody && label == Some(Label::When) && line.timed() {
            self.out.adrift.push(line.source());
        }
        match &mut self.open {
            Some(open) if self.room.take(line.weight() * open.drafts.len().max(1), line.source()) => {
                open.hear(line);
                for draft in &mut self.out.drafts[open.drafts.clone()] {
                    attach(draft, line, &mut open.pending);
                }
            }
            None if label.is_some_and(|label| {
                matches!(label, Label::Topic | Label::Hosts | Label::Access | Label::Track)
            }) =>
            {
                if label == Some(Label::Topic) {
                    self.waiting.clear();
                }
                self.waiting.push(line);
                self.waiting.truncate(20);
            }
            _ => {}
        }
    }

    /// Whether a line says the day of the open session a second time.
    fn says_again(&self, line: &Line<'_>, announced: &Announced<'_>) -> bool {
        let labelled = line.labelled.as_ref().is_some_and(|labelled| labelled.label == Label::When);
        let same = |open: &Open<'_, '_>| {
            self.out.drafts[open.drafts.clone()].iter().any(|draft| draft.date.day == announced.date.day)
        };
        labelled && self.open.as_ref().is_some_and(same)
    }

    /// Closes the open session where the list or the lines end that hold it.
    fn leave(&mut self, line: &Line<'_>) {
        self.before = self.before.filter(|before| {
            let parent = before.block.kind == Kind::Item && before.block.depth < line.block.depth;
            before.number + 1 == line.number && (before.block.kind == Kind::Paragraph || parent)
        });
        let Some(Open { scope: Scope::Item(depth), .. }) = self.open else { return };
        let item = line.block.depth == depth && line.block.kind == Kind::Item;
        let labelled = line.labelled.as_ref().is_some_and(|labelled| {
            matches!(
                labelled.label,
                Label::When | Label::Hosts | Label::Topic | Label::Track | Label::Access | Label::Length
            )
        });
        if line.block.depth < depth || (item && !labelled) {
            self.close();
        }
    }

    /// Whether a line that has the shape of an announcement is one.
    fn believes(&self, line: &Line<'_>, announced: &Announced<'_>, led: bool) -> bool {
        let labelled = line.labelled.as_ref().is_some_and(|labelled| labelled.label == Label::When);
        let title = announced.title.as_deref().unwrap_or_default();
        let about = About::of(title);
        let sure = announced.passing
            || line.timed()
            || announced.date.weekday.is_some()
            || labelled
            || (led && announced.leads && line.block.kind == Kind::Paragraph)
            || about == About::Meets
            || self.path.meets()
            || self.follows(line, announced);
        let zoned = line.zoned() && self.path.about() == About::Meets && !is_due(title);
        sure && !self.path.otherwise() && (about != About::Otherwise || zoned)
    }

    /// A month that a heading names is no mention without a day once sessions stand below it.
    pub fn dated(&mut self) {
        if let Some((at, _)) = self.month.take().filter(|(at, _)| *at < self.out.undated.len()) {
            self.out.undated.remove(at);
        }
    }

    pub fn close(&mut self) {
        self.open = None;
    }
}
