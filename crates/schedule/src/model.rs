//! What a page says, as values: the shapes that `ospo-tray read --json` prints and that the agenda is made from.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::doubt::Doubt;

/// All that one page says about when a community meets.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Schedule {
    /// The sessions with a date, in the order of the page.
    pub sessions: Vec<Session>,
    /// What is announced without a day ("November - TBD").
    pub undated: Vec<Undated>,
    /// Repetitions as said ("biweekly on Thursdays"); they make no session.
    pub rules: Vec<Rule>,
    /// About the page and the group.
    pub page: Page,
    /// Doubts about the page as a whole.
    pub doubts: Vec<Doubt>,
}

/// One meeting on one date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Session {
    /// The heading without date and markup; else the linked title; else the topic.
    pub title: String,
    /// The civil date as the page says it.
    pub date: NaiveDate,
    /// The last civil date of a session of several days.
    pub end_date: Option<NaiveDate>,
    /// The instant of the start; none when no time is said or no zone can be known.
    pub start: Option<DateTime<Utc>>,
    /// The instant of the end, from the page's own words only.
    pub end: Option<DateTime<Utc>>,
    /// The wall clock of the start as said, in `zone` where that is known.
    #[serde(with = "minutes")]
    pub start_local: Option<NaiveDateTime>,
    /// The zone of `start_local`: an IANA name, `UTC` or an offset such as `+05:30`.
    pub zone: Option<String>,
    /// Each time of the start as said, and the instant it was taken to mean.
    pub said: Vec<Said>,
    /// Whether all that was said names one instant.
    pub zones_agree: bool,
    /// How sure the page is that the session takes place.
    pub status: Status,
    /// What the session is about, where the page says it beside the title.
    pub topic: Option<String>,
    /// Hosts, guests and facilitators of the session as a whole.
    pub hosts: Vec<String>,
    /// The parts of the session, in order.
    pub tracks: Vec<Track>,
    /// The session's own links; a guest's home page is none.
    pub links: Vec<Link>,
    /// Why the reading may be wrong.
    pub doubts: Vec<Doubt>,
    /// What settled the reading where the page left it open, such as the year.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<Doubt>,
    /// 1-based line of the date in the source.
    pub line: usize,
}

/// One time as the page says it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Said {
    /// The words of the page ("9am PT").
    pub text: String,
    /// The zone it was taken to mean; none when the page does not say one.
    pub zone: Option<String>,
    /// The instant that it names on the session's date.
    pub instant: Option<DateTime<Utc>>,
    /// 1-based line in the source.
    pub line: usize,
}

/// How sure the page is of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// It takes place.
    Confirmed,
    /// "Save the date", "possibly".
    Tentative,
    /// To be determined: "more information coming soon" with no time.
    Tbd,
    /// It does not take place.
    Cancelled,
}

/// A part of a session.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Track {
    /// Its name ("Main track").
    pub name: String,
    /// What it is about.
    pub title: Option<String>,
    /// Who leads it; empty when to be announced.
    pub hosts: Vec<String>,
    /// When it starts, where the page's words tell.
    pub start: Option<DateTime<Utc>>,
    /// When it ends, where the page's words tell.
    pub end: Option<DateTime<Utc>>,
}

/// A link of a session.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Link {
    /// What opening it does.
    pub kind: LinkKind,
    /// Its words on the page.
    pub text: String,
    /// Where it leads, never shortened.
    pub url: String,
}

/// What opening a link does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LinkKind {
    /// Joins a call of a known service.
    Join,
    /// Leads to a registration.
    Register,
    /// Any other page.
    Info,
}

/// A mention of a meeting without a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Undated {
    /// The words of the page.
    pub text: String,
    /// 1-based line in the source.
    pub line: usize,
}

/// A repetition as the page says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// The words of the page.
    pub text: String,
    /// RFC 5545 recurrence rule where the words define one.
    pub rrule: Option<String>,
    /// Civil time of the start, `HH:MM`.
    pub time: Option<String>,
    /// IANA name, `UTC` or an offset; none when the page does not say.
    pub zone: Option<String>,
    /// 1-based line in the source.
    pub line: usize,
}

/// About the page and the group that it speaks of.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// The title of the page.
    pub title: Option<String>,
    /// Where the group meets ("Zoom").
    pub r#where: Option<String>,
    /// Whom its sessions are for ("Anyone who runs a laboratory"), not who leads them.
    pub who: Option<String>,
    /// How to get in touch, as `mailto:` or a web address.
    pub contact: Option<String>,
    /// The group's rules and the like, with their links.
    pub about: Vec<PageLink>,
    /// Its other headings of the first and second level, 40 at most, by which it is known again. Not written with the rest.
    #[serde(skip)]
    pub headings: Vec<String>,
}

/// A link about the group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageLink {
    /// Its words on the page.
    pub text: String,
    /// Where it leads.
    pub url: String,
    /// 1-based line in the source.
    pub line: usize,
}

/// A line of a page as its reader sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageLine {
    /// 1-based line in the source.
    pub line: usize,
    /// In how many lists it lies.
    pub depth: u16,
    /// The level of a heading, 1 to 6.
    pub heading: Option<u8>,
    /// Its text, in order; long stretches that say nothing are shortened.
    pub pieces: Vec<Piece>,
}

/// A stretch of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// Its words.
    pub text: String,
    /// Whether a date, weekday, year, time, length or rule was read in it.
    pub said: bool,
}

/// `2021-10-07T09:00`: a wall clock to the minute.
mod minutes {
    use chrono::NaiveDateTime;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    const SHAPE: &str = "%Y-%m-%dT%H:%M";

    #[allow(clippy::ref_option)]
    pub fn serialize<S: Serializer>(at: &Option<NaiveDateTime>, serializer: S) -> Result<S::Ok, S::Error> {
        match at {
            Some(at) => serializer.collect_str(&at.format(SHAPE)),
            None => serializer.serialize_none(),
        }
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<NaiveDateTime>, D::Error> {
        Option::<String>::deserialize(deserializer)?
            .map(|text| NaiveDateTime::parse_from_str(&text, SHAPE).map_err(D::Error::custom))
            .transpose()
    }
}
