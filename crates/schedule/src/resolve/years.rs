//! The date of a saying that leaves its year, or the order of day and month, open.
//!
//! Every date that it may be gathers points: a weekday said beside it, a year in its title or in the heading above, the rule ("on
//! Thursdays"), the way the page looks, nearness to the moment of publication. The order on the page then speaks for all together.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};

use super::Dated;
use super::order;
use super::reasons;
use crate::sayings::{DateSaid, Day};
use crate::sessions::{Draft, Gathered, Looks, Years};

/// A date that a saying may mean, and what speaks for it. A point is worth a month of nearness.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate {
    pub date: NaiveDate,
    pub weekday: i32,
    pub told: i32,
    /// Whether the rule of the page names its weekday.
    pub ruled: bool,
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
/// Of a sentence that leads to a list: ten years of nearness.
const YEAR_LEADING: i32 = 1_000;
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

/// The order of day and month in two numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Unknown,
    MonthFirst,
    DayFirst,
}

/// What is known of the page as a whole.
struct Known<'g> {
    today: Option<NaiveDate>,
    gathered: &'g Gathered,
    /// For each draft the last year said before it and the first said after it in its series.
    around: Vec<[Option<i32>; 2]>,
    /// For each draft whether the turn of the year lies before it, in a list that runs forward below one year.
    turned: Vec<bool>,
    /// The order of two numbers that other dates of the page show.
    order: Order,
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
        let shown = |order: fn(&DateSaid) -> bool| drafts.iter().any(|draft| order(&draft.date));
        let order = match (shown(|date| date.american), shown(|date| date.european)) {
            (true, false) => Order::MonthFirst,
            (false, true) => Order::DayFirst,
            _ => Order::Unknown,
        };
        Self { today, gathered, around, turned: turned(drafts), order }
    }

    fn candidates(&self, at: usize, draft: &Draft) -> Vec<Candidate> {
        let years = match draft.date.year {
            Some(year) => vec![year],
            None => self.years(at, draft),
        };
        let (first, other) = match (self.order, draft.date.other) {
            (Order::DayFirst, Some(other)) => (other, None),
            (Order::MonthFirst, _) => (draft.date.day, None),
            (_, other) => (draft.date.day, other),
        };
        let dates = |day: Day| years.iter().filter_map(move |year| on(day, *year));
        let mut field: Vec<Candidate> = dates(first).map(|date| self.weigh(at, draft, date)).collect();
        if let Some(other) = other {
            field.extend(dates(other).map(|date| {
                let candidate = self.weigh(at, draft, date);
                Candidate { told: candidate.told + OTHER_ORDER, ..candidate }
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
        years.extend(draft.years_above.iter().flat_map(|above| [above.first, above.last]));
        years.extend(draft.years_above.filter(|_| self.turned[at]).map(|above| above.last + 1));
        years.extend(draft.own_years.iter().take(4));
        years.extend(self.around[at].iter().flatten().flat_map(|year| [year - 1, *year, year + 1]));
        years.sort_unstable();
        years.dedup();
        years
    }

    fn weigh(&self, at: usize, draft: &Draft, date: NaiveDate) -> Candidate {
        let weekday = match draft.date.weekday {
            Some(said) if said == date.weekday() => FITS,
            Some(_) => -FITS,
            None => 0,
        };
        let turned = i32::from(self.turned[at]);
        let said = |above: &Years| (above.first..=above.last + turned).contains(&date.year());
        let above = draft.years_above.filter(said);
        let above = above.map_or(0, |above| if above.heading { YEAR_ABOVE } else { YEAR_LEADING });
        let beside = if draft.own_years.contains(&date.year()) { YEAR_BESIDE } else { 0 };
        let rule = self.gathered.rules.iter().any(|rule| rule.weekdays.contains(&date.weekday()));
        let ruled = if rule { RULE } else { 0 };
        let told = above + beside + ruled;
        Candidate { date, weekday, told, ruled: rule, near: self.near(draft.looks, date) }
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

/// For each draft whether the turn of the year lies between it and one before it in its series, where one year stands above all of
/// them: `# Working Group 2021` with sessions in November, December and January. A list that runs backward anywhere, or a page that
/// says the next year itself, has no such turn.
fn turned(drafts: &[Draft]) -> Vec<bool> {
    let mut turned = vec![false; drafts.len()];
    let above = |draft: &Draft| draft.years_above.map(|above| [above.first, above.last]);
    let said: BTreeSet<i32> = drafts
        .iter()
        .flat_map(|draft| draft.date.year.into_iter().chain(above(draft).into_iter().flatten()))
        .collect();
    let mut from = 0;
    for series in
        drafts.chunk_by(|one, next| one.series == next.series && one.years_above == next.years_above)
    {
        let own = &mut turned[from..from + series.len()];
        from += series.len();
        let Some(above) = series[0].years_above.filter(|above| above.is_one()) else { continue };
        let months = |pair: &[Draft]| (pair[0].date.day.month, pair[1].date.day.month);
        let turns = |pair: &[Draft]| matches!(months(pair), (9.., ..=4));
        let falls = |pair: &[Draft]| pair[1].date.day < pair[0].date.day && !turns(pair);
        if series.windows(2).any(falls) || said.contains(&(above.first + 1)) {
            continue;
        }
        for (at, pair) in series.windows(2).enumerate() {
            own[at + 1] = own[at] || turns(pair);
        }
    }
    turned
}
