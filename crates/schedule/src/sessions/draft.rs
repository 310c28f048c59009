//! A session as it is gathered from the page, before its year and its instant are settled.

use crate::model::{Doubt, Link, Status};
use crate::sayings::{DateSaid, Day, TimeSaid};

/// A time as said, and where.
#[derive(Debug, Clone)]
pub(crate) struct Spoken {
    pub said: TimeSaid,
    pub text: String,
    pub line: usize,
    /// Whether the page sets it off from the times before it ("(AND)").
    pub apart: bool,
}

/// A part of a session.
#[derive(Debug, Clone, Default)]
pub(crate) struct Part {
    pub name: String,
    pub title: Option<String>,
    pub hosts: Vec<String>,
    /// When it is in the session's zone, where its own line says it.
    pub time: Option<Spoken>,
}

/// Which way a page or a part of it looks from the day of its publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Looks {
    /// Nothing is said.
    #[default]
    Around,
    /// "Upcoming events".
    Ahead,
    /// "Prior events".
    Back,
}

/// What the page says of one date.
#[derive(Debug, Clone, Default)]
pub(crate) struct Draft {
    pub title: Option<String>,
    pub date: DateSaid,
    /// The words of the date.
    pub date_text: String,
    pub line: usize,
    pub times: Vec<Spoken>,
    /// Minutes, where the session's own words say it.
    pub length: Option<u32>,
    pub topic: Option<String>,
    pub hosts: Vec<String>,
    pub parts: Vec<Part>,
    pub links: Vec<Link>,
    pub status: Option<Status>,
    pub looks: Looks,
    /// The year of the heading above.
    pub heading_year: Option<i32>,
    /// Years in its own title or topic.
    pub own_years: Vec<i32>,
    /// What speaks against the reading of its lines.
    pub doubts: Vec<Doubt>,
    /// Whether a sentence says the day in passing.
    pub passing: bool,
    /// Drafts with the same number stand in one list or under one kind of heading: their order is evidence.
    pub series: usize,
}

/// A date for each of the days that are said together; a range is one.
pub(super) fn days(date: &DateSaid) -> Vec<DateSaid> {
    let single = |day: Day| DateSaid { day, until: None, also: Vec::new(), ..date.clone() };
    let first = DateSaid { also: Vec::new(), ..date.clone() };
    std::iter::once(first).chain(date.also.iter().map(|day| single(*day))).collect()
}
