//! Opens a session where the walk comes to a day that is announced, and gives it what the announcing lines say.

use super::announce::{self, Announced};
use super::attach::{self, Pending};
use super::context::{Heading, is_list_name, is_part};
use super::draft::{Draft, days};
use super::labels::{self, Label};
use super::line::Line;
use super::open::{Open, Scope};
use super::phrases::{any_of, has};
use super::walk::{BESIDE, Walk};
use super::{entry, further, moved, prose, status, times};
use crate::model::{LinkKind, Status};
use crate::outline::{Kind, tidy};
use crate::sayings::{DateSaid, Sense};

impl<'l, 'o> Walk<'l, 'o> {
    /// Whether a heading names a session of the bare day above it; each of several such headings has its own.
    pub(super) fn splits(&mut self, line: &'l Line<'o>) -> bool {
        let Some(title) = Heading::read(line, 6).title else { return false };
        let named = labels::kind(line.words()) != Label::Other || is_part(line);
        let Some(open) = self.open.as_mut().filter(|_| !named) else { return false };
        let Some(bare) = &open.bare else { return false };
        let fresh = |draft: &&mut Draft| draft.title.is_none() && draft.times.is_empty();
        if let Some(draft) = self.out.drafts.last_mut().filter(fresh) {
            draft.title = Some(title);
        } else {
            let draft = Draft { title: Some(title), line: line.source(), ..bare.clone() };
            if self.room.take(draft.weight(), draft.line) {
                self.out.drafts.push(draft);
            }
            open.drafts = self.out.drafts.len() - 1..self.out.drafts.len();
        }
        open.pending = Pending::default();
        self.own(line);
        true
    }

    /// Whether a heading below a day is only the label of its time: `### When`, and below it `9am PT`.
    pub(super) fn leads_to_time(&self, line: &Line<'_>, next: &Line<'_>) -> bool {
        let timeless = |open: &Open<'_, '_>| {
            let drafts = self.out.drafts.get(open.drafts.clone()).unwrap_or_default();
            !drafts.is_empty() && drafts.iter().all(|draft| draft.times.is_empty())
        };
        labels::kind(line.words().trim_end_matches(':')) == Label::When
            && !next.is_heading()
            && attach::mostly_said(next)
            && self.open.as_ref().is_some_and(timeless)
    }

    /// Goes on to a session without a heading: one on the day that the line says, else one that nobody can tell.
    pub(super) fn go_on(&mut self, line: &'l Line<'o>) {
        let Some(over) = self.open.take() else { return };
        match announce::read(line) {
            Some(announced) => {
                self.waiting.extend(over.next_topic());
                self.announced(line, &announced);
            }
            None => {
                let end = self.out.drafts.len();
                self.open = Some(Open::new(end..end, over.scope, None));
                self.out.adrift.push(line.source());
            }
        }
    }

    /// Adds a draft for each of some days.
    pub(super) fn add(&mut self, draft: &Draft, days: Vec<DateSaid>) {
        self.dated();
        for date in days {
            if self.room.take(draft.weight(), draft.line) {
                self.out.drafts.push(Draft { date, ..draft.clone() });
            }
        }
    }

    pub(super) fn announced(&mut self, line: &'l Line<'o>, announced: &Announced<'_>) {
        let labelled = line.labelled.as_ref().is_some_and(|labelled| labelled.label == Label::When);
        let names = |before: &&Line<'_>| {
            (before.labelled.is_none() && !is_list_name(before.words())) || entry::title(before).is_some()
        };
        let before = self.before.take().filter(|before| announced.title.is_none() && names(before));
        self.close();
        let depth = line.block.depth;
        let scope = if depth > 0 && !labelled { Scope::Item(depth) } else { Scope::Lines };
        self.start(line, announced, scope, 100 + usize::from(depth.min(150)));
        if self.open.is_none() {
            return;
        }
        self.own(line);
        for waiting in std::mem::take(&mut self.waiting) {
            self.attach(waiting);
        }
        self.entitle(before, labelled);
        self.further(line, announced);
        self.same_time(line);
    }

    /// Gives the day that was opened last a title from the line before or the heading above, whose status is that of a day behind `When`.
    fn entitle(&mut self, before: Option<&'l Line<'o>>, labelled: bool) {
        let titled = before.and_then(|before| entry::title(before).or_else(|| announce::title_line(before)));
        let heading =
            self.path.headings.last().filter(|heading| heading.level >= 2 && heading.title.is_some());
        let Some(draft) = self.out.drafts.last_mut().filter(|draft| draft.title.is_none()) else { return };
        if let (Some(before), Some(titled)) = (before, titled) {
            draft.title = Some(titled);
            attach::own_links(draft, before, true);
        } else if let Some(heading) = heading {
            let size: usize = heading.links.iter().map(|link| BESIDE + link.url.len()).sum();
            if self.room.take(size, draft.line) {
                draft.title.clone_from(&heading.title);
                draft.status = draft.status.or((labelled && heading.off).then_some(Status::Cancelled));
                draft.links.extend(heading.links.iter().cloned());
            }
        }
    }

    /// Opens the sessions of further days that a line says, each with a time of its own: `October 7, 9am PT and October 14, 10am PT`.
    fn further(&mut self, line: &'l Line<'o>, announced: &Announced<'_>) {
        let Some(open) = self.open.as_mut().filter(|open| open.drafts.len() == 1) else { return };
        let Some(first) = self.out.drafts.get(open.drafts.start).cloned() else { return };
        if let Some(listed) = further::listed(line, &first) {
            self.out.drafts.truncate(open.drafts.start);
            for day in listed {
                if self.room.take(day.weight(), day.line) {
                    self.out.drafts.push(day);
                }
            }
            open.drafts.end = self.out.drafts.len();
            return;
        }
        for day in further::days(line, announced, &first) {
            if self.room.take(day.weight(), day.line) {
                self.out.drafts.push(day);
            }
            open.drafts.end = self.out.drafts.len();
        }
    }

    /// Opens the sessions of the days that a line announces.
    pub(super) fn start(&mut self, line: &Line<'_>, announced: &Announced<'_>, scope: Scope, kind: usize) {
        let first = self.out.drafts.len();
        let section = matches!(scope, Scope::Section(_));
        let status = if announced.passing {
            status::in_sentence(&line.text().words[prose::sentence(line, &announced.span)])
        } else {
            status::said(line.words())
        };
        let moved = moved::read(line).iter().any(|moved| moved.to.is_some());
        let status = status.filter(|status| !moved || *status != Status::Cancelled);
        let draft = Draft {
            title: announced.title.clone(),
            passing: announced.passing,
            section,
            byline: self.is_byline(line, announced),
            date_text: tidy(&line.text().words[announced.span.clone()], 80),
            line: line.text().line(announced.span.start),
            status,
            looks: self.path.looks(),
            years_above: if section { self.path.years() } else { self.path.led_years() },
            own_years: attach::years(line).collect(),
            series: self.sections * 300 + kind,
            doubts: status::unsure(line).into_iter().collect(),
            ..Draft::default()
        };
        self.add(&draft, days(&announced.date));
        let drafts = first..self.out.drafts.len();
        if drafts.is_empty() {
            return;
        }
        let day = drafts.len() == 1 && section && !line.timed();
        let bare = self.out.drafts.last().filter(|draft| day && draft.title.is_none()).cloned();
        self.open = Some(Open::new(drafts, scope, bare));
    }

    /// Whether a line says no more than a day with its year right below the title of the page.
    fn is_byline(&self, line: &Line<'_>, announced: &Announced<'_>) -> bool {
        let (said, all) = line.letters();
        let below = line.number > 0 && self.top == Some(line.number - 1);
        below
            && all <= said + 9
            && announced.title.is_none()
            && announced.date.year.is_some()
            && !line.timed()
    }

    /// Whether an item that begins with a day follows another one of its list that is a session with its time.
    pub(super) fn follows(&self, line: &Line<'_>, announced: &Announced<'_>) -> bool {
        let beside = |last: &Draft| {
            last.series == self.list(line) && last.times.iter().any(|time| !time.said.zones.is_empty())
        };
        is_item(line) && announced.leads && self.out.drafts.last().is_some_and(beside)
    }

    /// Whether numbers that may be those of a section are a day: a label says so, or they stand in a list of days; sections that follow each
    /// other begin with the same number.
    pub(super) fn lists_days(
        &self,
        line: &Line<'_>,
        announced: &Announced<'_>,
        next: Option<&Line<'_>>,
    ) -> bool {
        let labelled = line.labelled.as_ref().is_some_and(|labelled| labelled.label == Label::When);
        let listed = |last: &Draft| last.series == self.list(line) && last.date_text.contains('.');
        let goes_on = |next: &Line<'_>| {
            is_item(next) && leads_with_numbers(next).is_some_and(|day| day != announced.date.day.day)
        };
        let sentence = line.words().trim_end().ends_with('.') && line.words().split_whitespace().count() > 3;
        let in_list = || self.out.drafts.last().is_some_and(listed) || next.is_some_and(goes_on);
        labelled || (is_item(line) && announced.leads && !sentence && in_list())
    }

    /// The number of the list in which an item stands.
    fn list(&self, line: &Line<'_>) -> usize {
        self.sections * 300 + 100 + usize::from(line.block.depth.min(150))
    }

    /// Gives the day of a line that says "same time", or "same link", what the session before it has.
    pub(super) fn same_time(&mut self, line: &Line<'_>) {
        self.same_link(line);
        let Some(open) =
            self.open.as_ref().filter(|_| !line.timed() && has(line.words(), any_of!["same time"]))
        else {
            return;
        };
        let Some(before) = open.drafts.start.checked_sub(1).and_then(|at| self.out.drafts.get(at)) else {
            return;
        };
        let times = before.times.clone();
        let own = &mut self.out.drafts[open.drafts.clone()];
        own.iter_mut()
            .filter(|draft| draft.times.is_empty())
            .for_each(|draft| draft.times.clone_from(&times));
    }

    fn same_link(&mut self, line: &Line<'_>) {
        let same = has(line.words(), any_of!["same call", "same link", "same zoom link"]);
        let Some(open) = self.open.as_ref().filter(|_| same) else { return };
        let before = open.drafts.start.checked_sub(1).and_then(|at| self.out.drafts.get(at));
        let call = before.and_then(|before| before.links.iter().find(|link| link.kind == LinkKind::Join));
        let Some(call) = call.cloned() else { return };
        for draft in &mut self.out.drafts[open.drafts.clone()] {
            if self.room.take(BESIDE + call.url.len(), draft.line) {
                draft.link(&call.url, || call.clone(), line.source());
            }
        }
    }

    /// What the announcing line itself says beside the day.
    pub(super) fn own(&mut self, line: &Line<'_>) {
        let Some(open) = &mut self.open else { return };
        if !self.room.take(line.weight() * open.drafts.len(), line.source()) {
            return;
        }
        for draft in &mut self.out.drafts[open.drafts.clone()] {
            times::times(draft, line, line.span.clone(), &mut open.pending);
            attach::length(draft, line);
            attach::own_links(draft, line, true);
            attach::goes_on_when(line, &mut open.pending);
        }
    }
}

/// Whether a line is the first of an item.
fn is_item(line: &Line<'_>) -> bool {
    line.block.kind == Kind::Item && line.first
}

/// The day of a line that begins with day and month in full, with points behind both.
fn leads_with_numbers(line: &Line<'_>) -> Option<u8> {
    let first = line.sayings.first().filter(|saying| saying.span.start == line.span.start)?;
    let Sense::Date(date) = &first.sense else { return None };
    let written = line.text().words[first.span.clone()].as_bytes();
    matches!(written, [_, _, b'.', _, _, b'.', ..]).then_some(date.day.day)
}
