//! What opening a link does.

use url::Url;

use crate::calls;
use crate::model::{Link, LinkKind};
use crate::outline::tidy;

/// The kind of a link: what its address is known for, else what its words say.
pub(crate) fn kind(text: &str, url: &str) -> LinkKind {
    const REGISTER: &[&str] =
        &["register", "registration", "rsvp", "sign up", "signup", "ticket", "enroll", "enrol"];
    let known = Url::parse(url)
        .map_or(LinkKind::Info, |url| calls::classify(&calls::secure(&url).unwrap_or(url)).kind);
    let text = text.to_lowercase();
    match known {
        LinkKind::Info if REGISTER.iter().any(|word| text.contains(word)) => LinkKind::Register,
        known => known,
    }
}

/// A link of the model.
pub(crate) fn link(text: &str, url: &str) -> Link {
    // A known service is asked with encryption, as it answers: without, the link would not be opened.
    let secure = Url::parse(url).ok().and_then(|url| calls::secure(&url)).map(String::from);
    let url = secure.unwrap_or_else(|| url.to_owned());
    Link { kind: kind(text, &url), text: tidy(text, 200), url }
}

/// Whether the words of a link say that it joins, whatever else they say ("Join on BBB"); what does not is a web page to look at.
pub(crate) fn says_that_it_joins(text: &str) -> bool {
    let first = text.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty());
    first.is_some_and(|word| word.eq_ignore_ascii_case("join")) && text.split_whitespace().count() <= 6
}

/// Words that are a button's, never a part of a title.
pub(crate) fn is_button(text: &str) -> bool {
    let text = text.trim().trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    const BUTTONS: &[&str] = &[
        "register",
        "register here",
        "register now",
        "registration",
        "registration link",
        "rsvp",
        "rsvp here",
        "sign up",
        "sign up here",
        "signup",
        "join",
        "join here",
        "join us",
        "join now",
        "join the call",
        "join call",
        "join zoom",
        "tickets",
        "get tickets",
        "more info",
        "more information",
        "info",
        "details",
        "learn more",
        "read more",
        "link",
        "here",
        "click here",
        "add to calendar",
        "zoom",
        "zoom link",
        "meeting link",
        "register for free",
        "register today",
        "event page",
        "event link",
        "eventbrite",
        "ics",
        "join meeting",
        "slides",
        "recording",
        "video",
        "notes",
        "minutes",
        "join the meeting",
    ];
    BUTTONS.contains(&text.as_str())
}
