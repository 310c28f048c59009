//! A session as it is gathered from the page, before its year and its instant are settled.

use super::above::Years;
use crate::doubt::Doubt;
use crate::model::{Link, Status};
use crate::room;
use crate::sayings::{DateSaid, Day, TimeSaid};

/// What one session may have: more of a kind is left out, and the page is said to be too long.
const TIMES: usize = 64;
const HOSTS: usize = 60;
const PARTS: usize = 200;
const LINKS: usize = 40;
const DOUBTS: usize = 20;

/// A time as said, and where.
#[derive(Debug, Clone)]
pub(crate) struct Spoken {
    pub said: TimeSaid,
    pub text: String,
    pub line: usize,
    /// Whether the page sets it off from the times before it ("(AND)").
    pub apart: bool,
    /// How many days after the session's day it is, where the page says so beside it: "8am JST (next day)".
    pub days: i8,
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
    /// What the first line below says that has no label, if it may be a title; empty if not.
    pub beneath: Option<String>,
    pub date: DateSaid,
    /// The words of the date.
    pub date_text: String,
    pub line: usize,
    pub times: Vec<Spoken>,
    /// Whether the day's own line says a new time, in the place of one that stands below it.
    pub renewed: bool,
    /// Minutes, where the session's own words say it.
    pub length: Option<u32>,
    pub topic: Option<String>,
    pub hosts: Vec<String>,
    pub parts: Vec<Part>,
    pub links: Vec<Link>,
    pub status: Option<Status>,
    pub looks: Looks,
    /// The years of the heading above, or of the sentence that leads to it.
    pub years_above: Option<Years>,
    /// Years in its own title or topic.
    pub own_years: Vec<i32>,
    /// What speaks against the reading of its lines.
    pub doubts: Vec<Doubt>,
    /// Whether a heading announces it, below which a part of the page tells of it.
    pub section: bool,
    /// Whether it is the day alone, right below the title of the page, where the day stands on which it was written.
    pub byline: bool,
    /// Whether another cell of its row says that it was moved to its day.
    pub came: bool,
    /// Whether a sentence says the day in passing.
    pub passing: bool,
    /// Drafts with the same number stand in one list or under one kind of heading: their order is evidence.
    pub series: usize,
    /// The first line of which something was left out.
    pub cut: Option<usize>,
}

impl Draft {
    pub fn time(&mut self, spoken: Spoken) {
        let line = spoken.line;
        add(&mut self.times, TIMES, spoken, &mut self.cut, line);
    }

    pub fn part(&mut self, part: Part, line: usize) {
        add(&mut self.parts, PARTS, part, &mut self.cut, line);
    }

    pub fn doubt(&mut self, doubt: Option<Doubt>) {
        let Some(doubt) = doubt else { return };
        let line = doubt.line;
        add(&mut self.doubts, DOUBTS, doubt, &mut self.cut, line);
    }

    /// Adds a link that the session does not have yet.
    pub fn link(&mut self, url: &str, link: impl FnOnce() -> Link, line: usize) {
        if !self.links.iter().any(|known| known.url == url) {
            add(&mut self.links, LINKS, link(), &mut self.cut, line);
        }
    }

    /// Adds hosts to those of the latest part, or of the whole session.
    pub fn hosts(&mut self, said: Vec<String>, line: usize) {
        let hosts = match self.parts.last_mut() {
            Some(part) => &mut part.hosts,
            None => &mut self.hosts,
        };
        for host in said {
            if !hosts.contains(&host) {
                add(hosts, HOSTS, host, &mut self.cut, line);
            }
        }
    }

    /// What it takes, in bytes, as near as it can be told.
    pub fn weight(&self) -> usize {
        let text = |text: &Option<String>| text.as_ref().map_or(0, String::len);
        let names = |names: &[String]| names.iter().map(|name| 32 + name.len()).sum::<usize>();
        let parts =
            self.parts.iter().map(|part| 160 + part.name.len() + text(&part.title) + names(&part.hosts));
        let links = self.links.iter().map(|link| 64 + link.text.len() + link.url.len());
        512 + text(&self.title)
            + text(&self.topic)
            + names(&self.hosts)
            + parts.sum::<usize>()
            + links.sum::<usize>()
            + 160 * self.times.len()
    }
}

/// Adds to a list that holds so many, or says at which line it was full.
fn add<T>(list: &mut Vec<T>, most: usize, item: T, cut: &mut Option<usize>, line: usize) {
    if list.len() < most {
        list.push(item);
    } else {
        *cut = room::first(*cut, Some(line));
    }
}

/// A date for each of the days that are said together; a range is one.
pub(super) fn days(date: &DateSaid) -> Vec<DateSaid> {
    let single = |day: Day| DateSaid { day, until: None, also: Vec::new(), ..date.clone() };
    let first = DateSaid { also: Vec::new(), ..date.clone() };
    std::iter::once(first).chain(date.also.iter().map(|day| single(*day))).collect()
}
