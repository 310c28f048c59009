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

/// The times of a session; those without any zone are in the one that the rules of the page say, where the day is one of theirs.
pub(super) fn zoned(draft: &Draft, date: NaiveDate, gathered: &Gathered) -> Vec<Spoken> {
    let bare = draft.times.iter().all(|spoken| spoken.said.zones.is_empty());
    let mut rules = gathered.rules.iter().filter(|rule| !rule.times.is_empty());
    let zones = |rule: &RuleSaid| rule.times[0].said.zones.clone();
    let fits = |rule: &&RuleSaid| rule.weekdays.contains(&date.weekday());
    let found = rules.clone().find(fits).map(zones).filter(|own| bare && !own.is_empty());
    match found.filter(|own| rules.all(|rule| zones(rule) == *own)) {
        Some(own) => {
            let with = |spoken: &Spoken| {
                let mut spoken = spoken.clone();
                spoken.said.zones = own.iter().take(1).cloned().collect();
                spoken
            };
            draft.times.iter().map(with).collect()
        }
        None => draft.times.clone(),
    }
}
