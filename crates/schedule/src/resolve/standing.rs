//! The time that a rule or a sentence says for all sessions, for those whose own lines say none.

use chrono::{Datelike, NaiveDate};

use crate::doubt::{Code, Doubt, Values};
use crate::model::Status;
use crate::sessions::{Draft, Gathered, RuleSaid, Spoken};

/// The times that a sentence gives all sessions, else those of the one rule that fits the day, and why they were taken.
///
/// A day that is off or to be determined, or that is one of several, has none; nor has one that departs from the rule.
pub(super) fn times(draft: &Draft, date: NaiveDate, gathered: &Gathered) -> Option<(Vec<Spoken>, Doubt)> {
    let open = !matches!(draft.status, Some(Status::Cancelled | Status::Tbd)) && draft.date.until.is_none();
    if !open || !draft.times.is_empty() {
        return None;
    }
    if let Some(general) = &gathered.general {
        let text = format!("No time stands beside “{}”; the page says “{}”.", draft.date_text, general.text);
        let values = Values::of(&draft.date_text).against(&general.text);
        return Some((general.times.clone(), Code::TimeFromPage.doubt(text, values, general.line)));
    }
    let fits = |rule: &&RuleSaid| rule.weekdays.is_empty() || rule.weekdays.contains(&date.weekday());
    let mut timed = gathered.rules.iter().filter(|rule| !rule.times.is_empty());
    let rule = timed.clone().find(fits)?;
    let same = |other: &RuleSaid| other.times.first().map(|t| &t.text) == rule.times.first().map(|t| &t.text);
    if !timed.all(same) {
        return None;
    }
    let text = format!("No time stands beside “{}”; the page says “{}”.", draft.date_text, rule.text);
    let values = Values::of(&draft.date_text).against(&rule.text);
    Some((rule.times.clone(), Code::TimeFromRule.doubt(text, values, rule.line)))
}
