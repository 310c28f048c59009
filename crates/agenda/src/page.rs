//! The schedule's own page, as it may be opened.
//!
//! The member chose it, so more is opened of it than of what stands on it: a page of a server on this computer, and a file, where that is a
//! page by its ending (a desktop runs others). Nothing else that a page or the window names is opened so.

use std::path::Path;

use schedule::calls;
use url::{Host, Url};

/// The endings of files that a desktop shows and does not run.
const PAGES: [&str; 8] = [".md", ".markdown", ".mkd", ".mdown", ".html", ".htm", ".xhtml", ".txt"];

/// The address under which the page of a schedule may be opened; none when it may not be.
///
/// ```
/// use agenda::own_page;
///
/// assert_eq!(own_page("/home/ada/page.md").unwrap().as_str(), "file:///home/ada/page.md");
/// assert!(own_page("http://127.0.0.1:8000/").is_some());
/// assert!(own_page("http://example.org/").is_none());
/// assert!(own_page("/home/ada/run.desktop").is_none());
/// ```
#[must_use]
pub fn own_page(schedule: &str) -> Option<Url> {
    let said = schedule.trim();
    let path = Path::new(said);
    let url = if path.is_absolute() { Url::from_file_path(path).ok()? } else { Url::parse(said).ok()? };
    let may = match url.scheme() {
        "http" => is_this_computer(&url) && url.username().is_empty() && url.password().is_none(),
        "file" => url.host().is_none() && is_page(url.path()),
        scheme => scheme == "https" && calls::may_open(&url),
    };
    (may && url.as_str().len() <= calls::LONGEST).then_some(url)
}

/// Whether an address can only mean this computer (RFC 6761 6.3 for `localhost`).
#[must_use]
pub fn is_this_computer(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => {
            let name = name.trim_end_matches('.');
            name == "localhost" || name.ends_with(".localhost")
        }
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

fn is_page(path: &str) -> bool {
    let path = path.to_ascii_lowercase();
    PAGES.iter().any(|ending| path.ends_with(ending))
}

/// The host of an address in little room: at most [`HOST`] characters, from its end, where it stands whom it belongs to.
pub(crate) fn host(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    let surplus = host.chars().count().saturating_sub(HOST);
    if surplus == 0 {
        host.to_owned()
    } else {
        format!("…{}", host.chars().skip(surplus + 1).collect::<String>())
    }
}

/// How many characters of a host have room beside other words.
const HOST: usize = 30;

/// What is said of where an address leads: its host, or the name of the file.
pub(crate) fn place(url: &Url) -> &str {
    let file = || url.path_segments().and_then(|mut parts| parts.next_back()).unwrap_or_default();
    url.host_str().unwrap_or_else(|| if url.scheme() == "file" { file() } else { "" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_of_the_web_of_this_computer_and_of_files_are_opened() {
        for page in [
            "https://example.org/when",
            "http://localhost:8080/",
            "http://[::1]/page.html",
            "file:///home/ada/when.HTML",
            "/srv/schedule.txt",
        ] {
            assert!(own_page(page).is_some(), "{page}");
        }
        for other in [
            "http://example.org/",
            "http://ada@localhost/",
            "https://ada:secret@example.org/",
            "file://server/share/page.md",
            "/home/ada/page.md.desktop",
            "/usr/bin/env",
            "mailto:ada@example.org",
            "javascript:alert(1)",
            "page.md",
            "",
        ] {
            assert_eq!(own_page(other), None, "{other}");
        }
    }

    #[test]
    fn a_host_is_shortened_from_its_front() {
        let host = |address: &str| host(&address.parse().unwrap());
        assert_eq!(host("https://forms.example.org/x"), "forms.example.org");
        let long = host("https://zoom.us.zoom.us.zoom.us.zoom.us.evil.example/j/1");
        assert!(long.ends_with(".evil.example") && long.chars().count() <= HOST, "{long}");
        assert_eq!(host("mailto:ada@example.org"), "");
    }

    #[test]
    fn a_file_is_named_and_a_host_too() {
        let place = |address: &str| place(&address.parse().unwrap()).to_owned();
        assert_eq!(place("https://example.org/when"), "example.org");
        assert_eq!(place("file:///home/ada/page.md"), "page.md");
        assert_eq!(place("mailto:ada@example.org"), "");
    }
}
