//! What the window lists: the coming sessions with all that is known of each, as plain values.
//!
//! The window does no arithmetic on time and knows no zone rules (a web engine's may be years old): each moment comes as an instant
//! with the member's offset on that day, from which it takes the civil fields as they stand, and as words where they count something
//! ("in 25 min"). No private link is ever in here.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::{JoinHint, SessionId};

/// The coming sessions and what else the page says, for the window.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Agenda {
    /// The member's zone, an IANA name ("Europe/Berlin").
    pub zone: String,
    /// Whether the day has twice twelve hours for the member.
    pub twelve: bool,
    /// The session that the tray shows; one of `coming`.
    pub next: Option<SessionId>,
    /// The sessions that are on or to come, soonest first; those too that the page calls off.
    pub coming: Vec<Occurrence>,
    /// What is announced without a day ("November - TBD"), as said.
    pub undated: Vec<String>,
    /// Repetitions as said ("biweekly on Thursdays").
    pub rules: Vec<String>,
    /// What is over, latest first.
    pub past: Vec<Occurrence>,
    /// About the page and the group.
    pub about: schedule::Page,
    /// Whether the page can be opened in a browser; a file of this computer cannot.
    pub page_opens: bool,
    /// How old the schedule is, in words ("Read 3 min ago").
    pub age: String,
    /// No good reading for a long time.
    pub stale: bool,
    /// Sentences: what the page has no more since the member last looked; nothing else in here tells of it.
    pub gone: Vec<String>,
    /// How many changes and missed sessions the member has not seen yet.
    pub unseen: usize,
    /// Sentences: what is wrong with the schedule as a whole, and what to do; empty when all is well.
    pub warnings: Vec<String>,
    /// Whether a suspicious reading is held back that the member may accept.
    pub held_back: bool,
}

/// One session on one date, as the member sees it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Occurrence {
    /// Its identity.
    pub id: SessionId,
    /// Its title.
    pub title: String,
    /// What it is about, where the page says it beside the title.
    pub topic: Option<String>,
    /// Its date in the member's zone; as said when no time is known.
    pub date: NaiveDate,
    /// When it starts, with the member's offset on that day; none when only the date is known.
    pub start: Option<DateTime<FixedOffset>>,
    /// When it ends by the page's own words.
    pub end: Option<DateTime<FixedOffset>>,
    /// The wall clock of the start as the page says it, where no zone can be known for it; none where there is a `start`.
    pub civil: Option<NaiveDateTime>,
    /// What the member's zone is called at the start ("CEST"); empty without a start.
    pub zone: String,
    /// Its time in the member's second zone, where one is set and a time is said.
    pub second: Option<SecondTime>,
    /// How long until it starts, or since when it is on, in words ("in 25 min", "on since 5 min"); empty when there is nothing to count.
    pub until: String,
    /// Whether it is on now.
    pub on: bool,
    /// Whether it is of a group that does not matter to the member.
    pub ignored: bool,
    /// How sure the page is that it takes place.
    pub status: schedule::Status,
    /// Who leads it as a whole.
    pub hosts: Vec<String>,
    /// Its parts, in order.
    pub tracks: Vec<Part>,
    /// Its links on the page.
    pub links: Vec<PublicLink>,
    /// What *Join* would do; none when there is nothing to open.
    pub join: Option<JoinHint>,
    /// What the member has said of it.
    pub answer: Answer,
    /// Whether being reminded again in a few minutes is of use: it is about to start or on, or a notice of it is on the screen.
    pub snoozable: bool,
    /// Whether its notice was dismissed, and can be brought back.
    #[serde(default)]
    pub dismissed: bool,
    /// When it rings again, after a snooze.
    pub snoozed_until: Option<DateTime<FixedOffset>>,
    /// What is new about it since the member last looked.
    pub marks: Vec<Mark>,
    /// How its time was read from the page.
    pub evidence: Evidence,
}

/// When a session is in the member's second zone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecondTime {
    /// Its start, with that zone's offset on that day.
    pub start: DateTime<FixedOffset>,
    /// Its end, where the page says it.
    pub end: Option<DateTime<FixedOffset>>,
    /// What the zone is called at the start ("EDT").
    pub zone: String,
}

/// A part of a session.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// Its name ("Main track").
    pub name: String,
    /// What it is about.
    pub title: Option<String>,
    /// Who leads it; empty when to be announced.
    pub hosts: Vec<String>,
    /// When it starts, where the page's words tell.
    pub start: Option<DateTime<FixedOffset>>,
    /// When it ends, where the page's words tell.
    pub end: Option<DateTime<FixedOffset>>,
}

/// A link that stands on the page, for everybody to read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicLink {
    /// What opening it does.
    pub kind: schedule::LinkKind,
    /// Its words on the page.
    pub text: String,
    /// Where it leads, never shortened.
    pub url: String,
    /// The host of `url`.
    pub host: String,
    /// Whether it is what *Join* opens.
    pub joins: bool,
}

/// What the member has said of a session.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Nothing.
    #[default]
    Open,
    /// The member takes part.
    Going,
    /// The member does not take part.
    NotGoing,
    /// The member has joined it from here.
    Joined,
}

/// What is new about a session since the member last looked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "mark")]
pub enum Mark {
    /// It was not on the page before.
    New,
    /// It starts at another time.
    Moved {
        /// When it was to start, with the member's offset on that day; none when only the date was known.
        from: Option<DateTime<FixedOffset>>,
        /// The date on which it was to be.
        from_date: NaiveDate,
    },
    /// It has another title.
    Renamed {
        /// The title it had.
        from: String,
    },
    /// It started without a reminder.
    Missed,
}

/// How a session's time was read: the answer to "why this time?".
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Evidence {
    /// Each time of the start as said, with what it was taken to mean.
    pub votes: Vec<Vote>,
    /// What settled the reading where the page left it open, such as the year.
    pub reasons: Vec<Worded>,
    /// Why the reading may be wrong.
    pub doubts: Vec<Worded>,
    /// What the member may send to those who write the page, in English; none where nothing is in doubt.
    pub letter: Option<String>,
    /// 1-based line of the date in the page's source.
    pub line: usize,
}

/// A doubt or a reason as the member reads it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Worded {
    /// In the member's language, times in their zone.
    pub message: String,
    /// 1-based line in the page's source.
    pub line: usize,
}

/// One time as the page says it, and what it says for the start.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Vote {
    /// The words of the page ("9am PT").
    pub text: String,
    /// The zone it was taken to mean; none when the page does not say one.
    pub zone: Option<String>,
    /// The instant that it names, with the member's offset on that day.
    pub at: Option<DateTime<FixedOffset>>,
    /// Whether that is the start that was taken.
    pub agrees: bool,
    /// 1-based line in the page's source.
    pub line: usize,
}
