//! Why a date was taken, and why it may be wrong, in sentences.

use chrono::{Datelike, NaiveDate};

use super::years::Candidate;
use crate::doubt::{Code, Doubt, Values};
use crate::sessions::{Draft, Looks};

/// Points between the best and the next date, in tenths, below which the choice is a guess.
const CLOSE: i32 = 15;
/// Points for nearness, in tenths, of a day that is near: some months.
const NEAR: i32 = -70;

/// What settled the date, and what speaks against it.
pub(super) fn of(
    draft: &Draft,
    field: &[Candidate],
    chosen: &Candidate,
    today: Option<NaiveDate>,
) -> (Vec<Doubt>, Vec<Doubt>) {
    let mut reasons = Vec::new();
    let mut doubts = Vec::new();
    if draft.date.year.is_none() {
        let (code, why) = why(draft, field, chosen, today);
        let text =
            format!("“{}” says no year; {} was taken because {why}.", draft.date_text, chosen.date.year());
        let values = Values { published: today, ..Values::of(&draft.date_text).on(chosen.date) };
        reasons.push(code.doubt(text, values, draft.line));
        doubts.extend(unsure(draft, field, chosen));
    }
    doubts.extend(old_year(draft, chosen, today));
    if draft.date.slip {
        let text = format!("“{}” was read as the {} of the month.", draft.date_text, chosen.date.day());
        let values = Values::of(&draft.date_text).on(chosen.date);
        reasons.push(Code::OrdinalSlip.doubt(text, values, draft.line));
    }
    doubts.extend(weekday(draft, chosen));
    doubts.extend(two_orders(draft, field, chosen));
    (reasons, doubts)
}

fn why(draft: &Draft, field: &[Candidate], chosen: &Candidate, today: Option<NaiveDate>) -> (Code, String) {
    let nearest = field.iter().max_by_key(|candidate| candidate.near).map(|candidate| candidate.date);
    let published = today.map(|today| today.format("%-d %B %Y").to_string()).unwrap_or_default();
    if chosen.weekday > 0 {
        let day = chosen.date.format("%A");
        (Code::YearFromWeekday, format!("the day is a {day} in that year"))
    } else if draft.years_above.is_some_and(|years| years.has(chosen.date.year())) {
        (Code::YearFromHeading, "the heading above says it".into())
    } else if draft.own_years.contains(&chosen.date.year()) {
        (Code::YearFromWords, "the session's own words say it".into())
    } else if chosen.ruled && nearest.is_some_and(|nearest| nearest != chosen.date) {
        let day = chosen.date.format("%A");
        (
            Code::YearFromWeekday,
            format!("the page meets on that weekday, and the day is a {day} in that year"),
        )
    } else if nearest.is_some_and(|nearest| nearest != chosen.date) || today.is_none() {
        (Code::YearFromOrder, "it keeps the dates around it in order".into())
    } else if draft.looks == Looks::Back {
        (Code::YearLooksBack, format!("this part of the page looks back from {published}"))
    } else {
        (Code::YearFromPublication, format!("it is nearest to {published}, when the page was published"))
    }
}

/// A doubt when another year is about as likely, or when only the weekday speaks for a year that is far off.
fn unsure(draft: &Draft, field: &[Candidate], chosen: &Candidate) -> Option<Doubt> {
    let others = field.iter().filter(|other| other.date.year() != chosen.date.year());
    let close = others.clone().find(|other| (chosen.points() - other.points()).abs() < CLOSE);
    let far = others
        .clone()
        .find(|other| chosen.weekday > 0 && other.near + other.told - chosen.near - chosen.told > 80);
    let other = close.or(far).or_else(|| stale(draft, field, chosen))?;
    let text = format!(
        "“{}” was read in {}, but {} may be meant.",
        draft.date_text,
        chosen.date.year(),
        other.date.year()
    );
    Some(Code::YearUnsure.doubt(text, instead(draft, chosen, other), draft.line))
}

/// The day of the next year, where the title of the page says a year that is over, the day is near, and nothing looks back: nobody may
/// have changed the title yet.
fn stale<'f>(draft: &Draft, field: &'f [Candidate], chosen: &Candidate) -> Option<&'f Candidate> {
    let year =
        draft.years_above.filter(|above| above.page && above.is_one() && draft.looks != Looks::Back)?;
    let other = field.iter().find(|other| other.date.year() == year.first + 1)?;
    (chosen.date.year() == year.first && other.near > NEAR && chosen.near < other.near).then_some(other)
}

/// A doubt about a year that is over, where the page looks ahead and the same day of the next year is near: in January the old year
/// is soon written.
fn old_year(draft: &Draft, chosen: &Candidate, today: Option<NaiveDate>) -> Option<Doubt> {
    let year = draft.date.year.filter(|_| draft.looks == Looks::Ahead)?;
    let next = chosen.date.with_year(year + 1)?;
    let away = (next - today?).num_days();
    let text = format!(
        "“{}” is over, but stands where the page looks ahead; {} may be meant.",
        draft.date_text,
        year + 1
    );
    let values = Values { other_date: Some(next), ..Values::of(&draft.date_text).on(chosen.date) };
    (-30..=200).contains(&away).then(|| Code::YearUnsure.doubt(text, values, draft.line))
}

fn weekday(draft: &Draft, chosen: &Candidate) -> Option<Doubt> {
    let said = draft.date.weekday.filter(|_| chosen.weekday < 0)?;
    let text = format!(
        "The page says {} beside “{}”, but {} is a {}.",
        full(said),
        draft.date_text,
        chosen.date.format("%-d %B %Y"),
        chosen.date.format("%A")
    );
    let values = Values::of(full(said)).against(&draft.date_text).on(chosen.date);
    Some(Code::WeekdayDiffers.doubt(text, values, draft.line))
}

fn full(day: chrono::Weekday) -> &'static str {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        [day.num_days_from_monday() as usize]
}

fn two_orders(draft: &Draft, field: &[Candidate], chosen: &Candidate) -> Option<Doubt> {
    draft.date.other?;
    let other =
        field.iter().find(|other| other.date != chosen.date && (chosen.points() - other.points()) < 100)?;
    let text = format!(
        "“{}” was read as {}; {} may be meant.",
        draft.date_text,
        chosen.date.format("%-d %B %Y"),
        other.date.format("%-d %B %Y")
    );
    Some(Code::DateOrder.doubt(text, instead(draft, chosen, other), draft.line))
}

/// The date that was taken, and one that may be meant in its place.
fn instead(draft: &Draft, chosen: &Candidate, other: &Candidate) -> Values {
    Values { other_date: Some(other.date), ..Values::of(&draft.date_text).on(chosen.date) }
}
