//! The date of a saying that leaves its year, or the order of day and month, open.
//!
//! Every date that it may be gathers points: a weekday said beside it, a year in its title or in the heading above, the rule ("on
//! Thursdays"), the way the page looks, nearness to the moment of publication. The order on the page then speaks for all together.

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};

use super::Dated;
use super::order;
use super::reasons;
use crate::sayings::{DateSaid, Day};
use crate::sessions::{Draft, Gathered, Looks};

/// A date that a saying may mean, and what speaks for it. A point is worth a month of nearness.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate {
    pub date: NaiveDate,
    pub weekday: i32,
    pub told: i32,
    pub near: i32,
}

impl Candidate {
    /// All points, in tenths.
    pub fn points(&self) -> i32 {
        self.weekday + self.told + self.near
    }
}

const FITS: i32 = 65;
/// Nobody leaves out the year of a day that is so far ahead.
const TOO_FAR: (i32, i32) = (300, -60);
const YEAR_ABOVE: i32 = 5_000;
const YEAR_BESIDE: i32 = 150;
const RULE: i32 = 15;
const OTHER_ORDER: i32 = -30;
const AGAINST_LOOK: i32 = -300;

/// The dates of the drafts in their order; none where no year can be told.
pub(super) fn settle(gathered: &Gathered, published: Option<DateTime<Utc>>) -> Vec<Option<Dated>> {
    let today = published.map(|published| published.date_naive());
    let known = Known::of(gathered, today);
    let field: Vec<Vec<Candidate>> =
        gathered.drafts.iter().enumerate().map(|(at, draft)| known.candidates(at, draft)).collect();
    let series: Vec<usize> = gathered.drafts.iter().map(|draft| draft.series).collect();
    let chosen = order::choose(&field, &series);
    let drafts = gathered.drafts.iter().zip(&field).zip(chosen);
    drafts.map(|((draft, field), chosen)| Some(dated(draft, field, &field[chosen?], today))).collect()
}

fn dated(draft: &Draft, field: &[Candidate], chosen: &Candidate, today: Option<NaiveDate>) -> Dated {
    let said = &draft.date;
    let (date, end) = span(said, chosen.date);
    let (reasons, doubts) = reasons::of(draft, field, chosen, today);
    Dated { date, end, reasons, doubts }
}

/// First and last day; a range may go over the turn of the year.
fn span(said: &DateSaid, date: NaiveDate) -> (NaiveDate, Option<NaiveDate>) {
    let Some(until) = said.until else { return (date, None) };
    if until > said.day {
        return (date, on(until, date.year()));
    }
    if said.year == Some(date.year()) && !said.starts {
        return (on(said.day, date.year() - 1).unwrap_or(date), on(until, date.year()));
    }
    (date, on(until, date.year() + 1))
}

fn on(day: Day, year: i32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, day.month.into(), day.day.into())
}

/// What is known of the page as a whole.
struct Known<'g> {
    today: Option<NaiveDate>,
    gathered: &'g Gathered,
    /// For each draft the last year said before it and the first said after it in its series.
    around: Vec<[Option<i32>; 2]>,
    /// Whether two numbers are day and month, as another date of the page shows.
    other_order: bool,
}

impl<'g> Known<'g> {
    fn of(gathered: &'g Gathered, today: Option<NaiveDate>) -> Self {
        let drafts = &gathered.drafts;
        let mut around = vec![[None; 2]; drafts.len()];
        let mut last: Vec<(usize, i32)> = Vec::new();
        for (at, draft) in drafts.iter().enumerate() {
            around[at][0] = remember(&mut last, draft);
        }
        last.clear();
        for (at, draft) in drafts.iter().enumerate().rev() {
            around[at][1] = remember(&mut last, draft);
        }
        let other_order = drafts.iter().any(|draft| draft.date.european);
        Self { today, gathered, around, other_order }
    }

    fn candidates(&self, at: usize, draft: &Draft) -> Vec<Candidate> {
        let years = match draft.date.year {
            Some(year) => vec![year],
            None => self.years(at, draft),
        };
        let dates = |day: Day| years.iter().filter_map(move |year| on(day, *year));
        let mut field: Vec<Candidate> = dates(draft.date.day).map(|date| self.weigh(draft, date)).collect();
        if let Some(other) = draft.date.other {
            let order = if self.other_order { -OTHER_ORDER } else { OTHER_ORDER };
            field.extend(dates(other).map(|date| {
                let candidate = self.weigh(draft, date);
                Candidate { told: candidate.told + order, ..candidate }
            }));
        }
        field
    }

    /// The years that may be meant: those near the publication, those said above or beside, those of the neighbours.
    fn years(&self, at: usize, draft: &Draft) -> Vec<i32> {
        let mut years: Vec<i32> = Vec::new();
        if let Some(today) = self.today {
            let far = if draft.date.day == (Day { month: 2, day: 29 }) { 4 } else { 1 };
            years.extend(today.year() - far..=today.year() + far);
        }
        years.extend(draft.heading_year);
        years.extend(draft.own_years.iter().take(4));
        years.extend(self.around[at].iter().flatten().flat_map(|year| [year - 1, *year, year + 1]));
        years.sort_unstable();
        years.dedup();
        years
    }

    fn weigh(&self, draft: &Draft, date: NaiveDate) -> Candidate {
        let weekday = match draft.date.weekday {
            Some(said) if said == date.weekday() => FITS,
            Some(_) => -FITS,
            None => 0,
        };
        let above = if draft.heading_year == Some(date.year()) { YEAR_ABOVE } else { 0 };
        let beside = if draft.own_years.contains(&date.year()) { YEAR_BESIDE } else { 0 };
        let rule = self.gathered.rules.iter().any(|rule| rule.weekdays.contains(&date.weekday()));
        let rule = if rule { RULE } else { 0 };
        Candidate { date, weekday, told: above + beside + rule, near: self.near(draft.looks, date) }
    }

    /// Points for nearness: what is over counts more than what comes, unless the page looks back.
    fn near(&self, looks: Looks, date: NaiveDate) -> i32 {
        let Some(today) = self.today else { return 0 };
        let days = i32::try_from((date - today).num_days()).unwrap_or(i32::MAX / 100);
        let past = days.min(0).abs();
        let away = days.max(0);
        let far = if away > TOO_FAR.0 { TOO_FAR.1 } else { 0 };
        match looks {
            Looks::Back => {
                -(past / 10) + if date > today + TimeDelta::days(2) { AGAINST_LOOK - away / 3 } else { 0 }
            }
            Looks::Ahead => -(away / 3) - past * 2 + far,
            Looks::Around => -(away / 3) - past * 8 / 15 + far,
        }
    }
}

fn remember(last: &mut Vec<(usize, i32)>, draft: &Draft) -> Option<i32> {
    let at = last.iter().rposition(|(series, _)| *series == draft.series);
    let before = at.map(|at| last[at].1);
    if let Some(year) = draft.date.year {
        match at {
            Some(at) => last[at].1 = year,
            None => last.push((draft.series, year)),
        }
    }
    before
}
