//! Which links join a call: only those of a host that belongs to a known call service.
//!
//! A page that anyone may have edited names the links. A link that looks like a call and is none would be opened without a second
//! look, so whatever the data file does not know is a web page.

mod services;
mod wrappers;

use std::{borrow::Cow, fmt::Write};

use url::Url;

pub use wrappers::{secure, unwrap};

use crate::model::LinkKind;
use services::{Kind, Line, hides_host, is_plain, line_of, lines_of};

/// The longest link that is opened, in bytes; meeting links with their redirections stay far below.
pub const LONGEST: usize = 8192;

/// Where a link leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Destination {
    /// What opening it does; [`LinkKind::Info`] for whatever is not known.
    pub kind: LinkKind,
    /// The name of the service, where it is known.
    pub service: Option<&'static str>,
}

/// Where a link leads once it is [unwrapped](unwrap), by host and path; its words say nothing.
///
/// A call is https on the service's own host, without user name or port, or `zoommtg:` into one numbered call on a host of Zoom's.
#[must_use]
pub fn classify(url: &Url) -> Destination {
    if is_zoom_application(url) {
        return Destination { kind: LinkKind::Join, service: Some("Zoom") };
    }
    let line = line_of(&unwrap(url)).copied();
    match line {
        Some(Line { kind: Kind::Call | Kind::Invite, name, .. }) => {
            Destination { kind: LinkKind::Join, service: Some(name) }
        }
        Some(Line { kind: Kind::Register, name, .. }) => {
            Destination { kind: LinkKind::Register, service: Some(name) }
        }
        _ => Destination { kind: LinkKind::Info, service: None },
    }
}

/// Whether a link leads to where a community talks, rather than into one call: it joins where nothing better does.
#[must_use]
pub fn is_invitation(url: &Url) -> bool {
    line_of(&unwrap(url)).is_some_and(|line| line.kind == Kind::Invite)
}

/// A private link in few characters, to be shown: `us02web.zoom.us/j/…5678`.
///
/// The host, the first part of the path where it only says what kind of link it is, and the last four digits of a meeting's number;
/// never a passcode or what stands for one. The link is unwrapped first.
#[must_use]
pub fn shortened(url: &Url) -> String {
    let url = unwrap(url);
    let Some(host) = url.host_str() else { return format!("{}:…", end_of(url.scheme())) };
    let mut short = end_of(host);
    let mut parts = url.path_segments().into_iter().flatten().filter(|part| !part.is_empty());
    if let Some(first) = parts.next() {
        let fixed = line_of(&url).is_some_and(|line| line.path.split('/').nth(1) == Some(first));
        let last = parts.next_back().filter(|_| fixed).map_or("", last_digits);
        let _ = if fixed { write!(short, "/{first}/…{last}") } else { write!(short, "/…") };
    }
    short
}

/// At most sixty characters of a host, from its end: there stands whom it belongs to.
fn end_of(host: &str) -> String {
    let start = host.len().saturating_sub(60);
    match host.get(start..) {
        Some(end) if start > 0 => format!("…{end}"),
        _ => host.to_owned(),
    }
}

/// The last four of the digits of a meeting's number, which has at least nine.
fn last_digits(number: &str) -> &str {
    let long = number.len() >= 9 && number.bytes().all(|byte| byte.is_ascii_digit());
    if long { &number[number.len() - 4..] } else { "" }
}

/// What is handed to the desktop for a link: the page that it leads to, without the redirections around it, so that the host that is
/// shown is the one that is opened. A redirection to what may not be opened is left around it. Of a link of Zoom's own application, what
/// says which call it is and nothing else.
///
/// ```
/// use schedule::calls;
///
/// let to_open = |text: &str| calls::to_open(&text.parse().unwrap()).to_string();
/// assert_eq!(to_open("https://www.google.com/url?q=https://zoom.us/j/1234567890"), "https://zoom.us/j/1234567890");
/// assert_eq!(
///     to_open("zoommtg://zoom.us/join?confno=1234567890&zc=0&uname=Ada"),
///     "zoommtg://zoom.us/join?action=join&confno=1234567890"
/// );
/// ```
#[must_use]
pub fn to_open(url: &Url) -> Url {
    if let Some(number) = number_in_application(url) {
        return application(url, &number).unwrap_or_else(|| url.clone());
    }
    let inner = unwrap(url);
    if may_open(&inner) { inner } else { url.clone() }
}

/// The link that opens the same call in the service's own application; none where there is none.
///
/// Zoom: `zoommtg://HOST/join` with the meeting's number and, where the link has them, passcode and ticket.
#[must_use]
pub fn in_application(url: &Url) -> Option<Url> {
    let url = unwrap(url);
    let line = line_of(&url).filter(|line| line.name == "Zoom" && matches!(line.path, "/j/*" | "/w/*"))?;
    let number = url.path_segments()?.nth(1).filter(|it| is_number(it))?;
    debug_assert_eq!(line.kind, Kind::Call);
    application(&url, number)
}

/// The link of Zoom's own application into the call with a number, on the host of `url` and with its passcode and ticket.
fn application(url: &Url, number: &str) -> Option<Url> {
    let mut application = Url::parse(&format!("zoommtg://{}/join", url.host_str()?)).ok()?;
    let kept = url.query_pairs().filter(|(key, _)| matches!(&**key, "pwd" | "tk"));
    let always = [(Cow::from("action"), Cow::from("join")), ("confno".into(), number.into())];
    application.query_pairs_mut().extend_pairs(always.into_iter().chain(kept));
    Some(application)
}

fn is_zoom_application(url: &Url) -> bool {
    number_in_application(url).is_some()
}

/// The number of the call of `zoommtg://HOST/join?confno=…`, where the host is Zoom's and the call is to be joined; none of any other link.
fn number_in_application(url: &Url) -> Option<String> {
    let host = url.host_str().unwrap_or_default().to_ascii_lowercase();
    let is_zoom = || {
        lines_of(&host)
            .is_some_and(|lines| lines.iter().any(|line| line.name == "Zoom" && line.path == "/j/*"))
    };
    let joins =
        || url.path() == "/join" && url.query_pairs().all(|(key, value)| key != "action" || value == "join");
    let fits = url.scheme() == "zoommtg" && is_plain(&host) && url.port().is_none() && !hides_host(url);
    let mut numbers = url.query_pairs().filter(|(key, _)| key == "confno").map(|(_, number)| number);
    let number = numbers.next().filter(|_| fits && is_zoom() && joins() && numbers.next().is_none())?;
    is_number(&number).then(|| number.into_owned())
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a link may be handed to the desktop: https, an e-mail to be written, or a known call's own scheme.
///
/// Refused: what hides its host behind a user name, an e-mail that sets more than its subject, text and receivers (some programs
/// attach files), and links over [`LONGEST`].
#[must_use]
pub fn may_open(url: &Url) -> bool {
    let plain_mail = || {
        url.query_pairs()
            .all(|(key, _)| matches!(&*key.to_ascii_lowercase(), "subject" | "body" | "cc" | "to"))
    };
    url.as_str().len() <= LONGEST
        && match url.scheme() {
            "https" => url.has_host() && !hides_host(url),
            "mailto" => url.path().contains('@') && plain_mail(),
            _ => is_zoom_application(url),
        }
}
