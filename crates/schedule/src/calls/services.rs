//! The data file of known hosts and paths, and which of its lines a link fits.

use std::{collections::HashMap, sync::OnceLock};

use url::Url;

/// One kind of path on one host.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    pub kind: Kind,
    pub path: &'static str,
    /// The service's name; of a redirection the keys of its query, separated by spaces.
    pub name: &'static str,
}

/// What a line says of a link that fits it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Call,
    /// A call's place among others: it leads to a community, and to a call in it at most.
    Invite,
    Register,
    Page,
    Wrap(Coding),
}

/// How a redirection writes its target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coding {
    Query,
    Base64,
    Dashed,
    Starred,
    Path,
}

type Hosts = HashMap<&'static str, Vec<Line>>;

/// All lines by host, in the order of the file.
pub fn hosts() -> &'static Hosts {
    static HOSTS: OnceLock<Hosts> = OnceLock::new();
    HOSTS.get_or_init(|| {
        let mut hosts = Hosts::new();
        for (kind, at, paths, name) in include_str!("services.txt").lines().filter_map(fields) {
            let lines = paths.split_ascii_whitespace().map(|path| Line { kind, path, name });
            for host in at.split_ascii_whitespace() {
                hosts.entry(host).or_default().extend(lines.clone());
            }
        }
        hosts
    })
}

/// Kind, hosts, paths and name of a line; none for what is no line.
fn fields(line: &'static str) -> Option<(Kind, &'static str, &'static str, &'static str)> {
    let mut fields = line.split('|').map(str::trim);
    let kind = match fields.next()? {
        "call" => Kind::Call,
        "invite" => Kind::Invite,
        "register" => Kind::Register,
        "page" => Kind::Page,
        "wrap" => Kind::Wrap(Coding::Query),
        "wrap-64" => Kind::Wrap(Coding::Base64),
        "wrap-dashed" => Kind::Wrap(Coding::Dashed),
        "wrap-starred" => Kind::Wrap(Coding::Starred),
        "wrap-path" => Kind::Wrap(Coding::Path),
        _ => return None,
    };
    Some((kind, fields.next()?, fields.next()?, fields.next()?))
}

/// The line that a link fits: of the longest known host that its own ends in, the first whose path it begins with.
///
/// None for what hides or changes its host: a user name, a port, another scheme than https, odd signs.
pub fn line_of(url: &Url) -> Option<&'static Line> {
    if url.scheme() != "https" || url.port().is_some() || hides_host(url) {
        return None;
    }
    let host = url.domain().filter(|host| is_plain(host))?;
    lines_of(host)?.iter().find(|line| begins_with(url, line.path))
}

/// The lines of the longest known host that `host` is or lies below.
pub fn lines_of(host: &str) -> Option<&'static [Line]> {
    let below = host.match_indices('.').map(|(dot, _)| &host[dot + 1..]);
    std::iter::once(host).chain(below).find_map(|suffix| hosts().get(suffix)).map(Vec::as_slice)
}

/// Whether a host is made of what host names are made of (RFC 1123, 2.1): no sign in it could be taken for another.
pub fn is_plain(host: &str) -> bool {
    host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'))
}

/// Whether something before the host could be taken for it (`https://zoom.us@evil.example`).
pub fn hides_host(url: &Url) -> bool {
    !url.username().is_empty() || url.password().is_some()
}

/// The parts of the path; where an application routes by fragment (`/_#/l/meetup-join/…`), of that as well.
fn segments(url: &Url) -> impl Iterator<Item = &str> {
    let path = url.path().trim_matches('/');
    let fragment = url.fragment().filter(|it| it.starts_with('/') && matches!(path, "" | "_"));
    let parts = path.split('/').chain(fragment.unwrap_or_default().trim_matches('/').split('/'));
    parts.filter(|part| !part.is_empty())
}

fn begins_with(url: &Url, path: &str) -> bool {
    let mut parts = segments(url);
    let (path, ends) = path.strip_suffix('$').map_or((path, false), |path| (path, true));
    let wanted = path.split('/').filter(|part| !part.is_empty());
    let fits = wanted.into_iter().all(|wanted| parts.next().is_some_and(|part| fits(part, wanted)));
    fits && (!ends || parts.next().is_none())
}

fn fits(part: &str, wanted: &str) -> bool {
    match wanted {
        "*" => true,
        "#" => part.bytes().all(|byte| byte.is_ascii_digit()),
        _ => {
            let same =
                |(byte, wanted): (u8, u8)| byte == wanted || wanted == b'?' && byte.is_ascii_alphanumeric();
            part.len() == wanted.len() && part.bytes().zip(wanted.bytes()).all(same)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_file_is_read() {
        for line in
            include_str!("services.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            let (_, hosts, paths, name) = fields(line).unwrap_or_else(|| panic!("{line}"));
            assert_eq!(line.matches('|').count(), 3, "{line}");
            assert!(!name.is_empty(), "{line}");
            assert!(paths.split_ascii_whitespace().all(|path| path.starts_with('/')), "{line}");
            for host in hosts.split_ascii_whitespace() {
                assert_eq!(Url::parse(&format!("https://{host}/")).unwrap().domain(), Some(host), "{line}");
            }
        }
    }

    #[test]
    fn every_line_can_be_reached() {
        for (host, lines) in hosts() {
            for line in lines {
                let path = line
                    .path
                    .replace('*', "Example")
                    .replace('#', "1234567890")
                    .replace('?', "x")
                    .replace('$', "");
                let url = Url::parse(&format!("https://{host}{path}")).unwrap();
                assert_eq!(line_of(&url), Some(line), "{url}");
            }
        }
    }
}
