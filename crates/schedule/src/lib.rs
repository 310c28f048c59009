//! From a page on which people say when they meet to a [`Schedule`].
//!
//! No clock, network, disk or desktop: a page and what is known about it go in as values, a schedule with its evidence and its
//! doubts comes out. (One exception: [`zone::use_newest`] reads time zone rules from the directory that it is given.)
//!
//! Data moves one way: outline → sayings → sessions → resolve.

#![forbid(unsafe_code)]

pub mod calls;
pub mod doubt;
pub mod joiners;
mod letters;
mod model;
mod outline;
mod resolve;
mod room;
mod sayings;
mod sessions;
pub mod zone;

pub use doubt::{Code, Doubt, Values};
pub use model::{
    Link, LinkKind, Page, PageLine, PageLink, Piece, Rule, Said, Schedule, Session, Status, Track, Undated,
};
pub use zone::Zone;

use chrono::{DateTime, Utc};

/// How the bytes of a page are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// CommonMark with GFM tables, front matter and HTML inside.
    Markdown,
    /// An HTML document or fragment.
    Html,
}

/// What is known about a page beside its bytes.
#[derive(Debug, Clone, Default)]
pub struct Hints {
    /// The moment at which this content was published, or first seen. Years that the page does not say are settled by it.
    pub published: Option<DateTime<Utc>>,
    /// How the page is written; looked for in the bytes when it is not known.
    pub format: Option<Format>,
    /// The address of the page, against which its relative links are resolved.
    pub base: Option<url::Url>,
}

/// Reads a page of at most 5 MiB; never fails and never panics: what cannot be read is a doubt or nothing.
///
/// `page` holds the bytes as they came: UTF-8, UTF-16 with its mark, or Windows-1252; what is longer than 5 MiB is cut off. Sessions come
/// in the order of the page, with instants in UTC and wall clocks in the zone that was said. Time and memory grow as the page does, up to
/// bounds that leave room for some thousand sessions; what is beyond them is left out, and a doubt of the schedule (`page-too-long`) says so.
/// The forms of dates, times and zones are listed with their outcomes in `docs/READING.md`.
///
/// ```
/// use schedule::{Hints, read};
///
/// let page = b"## October 7: Soil\n\n- When: 9am PT, 12pm ET, 6pm CET\n";
/// let published = "2021-09-17T16:00:00Z".parse().ok();
/// let schedule = read(page, &Hints { published, ..Hints::default() });
///
/// let session = &schedule.sessions[0];
/// assert_eq!(session.title, "Soil");
/// assert_eq!(session.start, "2021-10-07T16:00:00Z".parse().ok());
/// assert_eq!(session.said[2].zone.as_deref(), Some("Europe/Paris"));
/// ```
#[must_use]
pub fn read(page: &[u8], hints: &Hints) -> Schedule {
    let mut outline = outline::read(page, hints);
    sessions::restore(&mut outline);
    let gathered = sessions::gather(&outline);
    let password = outline.password;
    drop(outline);
    let mut schedule = resolve::settle(gathered, hints.published);
    schedule.doubts.extend(login_form(password, &schedule));
    schedule
}

/// The lines of a page as its reader sees them, with what is said in each: what [`read`] made its sessions from, to be shown as evidence.
///
/// ```
/// use schedule::{Hints, lines};
///
/// let page = b"<ul><li>When: 9am&nbsp;PT, 12pm ET</li></ul>";
/// let line = &lines(page, &Hints::default())[0];
/// let said: Vec<&str> = line.pieces.iter().filter(|it| it.said).map(|it| it.text.as_str()).collect();
/// assert_eq!(said, ["9am PT", "12pm ET"]);
/// ```
#[must_use]
pub fn lines(page: &[u8], hints: &Hints) -> Vec<PageLine> {
    let mut outline = outline::read(page, hints);
    sessions::restore(&mut outline);
    sessions::lines(&outline)
}

/// A page that names no session and asks for a password is likely the login page in front of the one that was wanted. Many pages with
/// sessions have such a form beside them; those are no worse for it.
fn login_form(password: Option<usize>, schedule: &Schedule) -> Option<Doubt> {
    let line = password.filter(|_| schedule.sessions.is_empty())?;
    let message =
        "The page asks for a password and names no session: it may be a login page in front of the schedule.";
    Some(Code::LoginForm.doubt(message, Values::default(), line))
}
