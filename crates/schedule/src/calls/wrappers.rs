//! The link inside a redirection that mail programs and search engines put around it.

use std::borrow::Cow;

use base64::{
    Engine,
    prelude::{BASE64_STANDARD_NO_PAD, BASE64_URL_SAFE_NO_PAD},
};
use percent_encoding::percent_decode_str;
use url::Url;

use super::services::{Coding, Kind, Line, hides_host, line_of};

/// Redirections inside of redirections beyond this depth are left wrapped.
const DEPTH: usize = 5;

/// The link without the redirections around it (Outlook, Google, Proofpoint and the like), at most five deep.
///
/// A redirection to anything but a page of the web, or that cannot be read, stays as it is.
#[must_use]
pub fn unwrap(url: &Url) -> Url {
    let mut url = Cow::Borrowed(url);
    for _ in 0..DEPTH {
        match target(&url) {
            Some(inner) => url = Cow::Owned(inner),
            None => break,
        }
    }
    url.into_owned()
}

fn target(url: &Url) -> Option<Url> {
    let line = line_of(url)?;
    let Kind::Wrap(coding) = line.kind else { return None };
    let target = match coding {
        Coding::Query => from_query(url, line),
        Coding::Base64 => from_query(url, line).and_then(|text| in_base64(&text)),
        Coding::Dashed => from_query(url, line).map(|text| dashed(&text)),
        Coding::Starred => starred(url),
        Coding::Path => decoded(url.path_segments()?.next_back()?),
    };
    let target = Url::parse(&target?).ok().filter(|it| !hides_host(it))?;
    match target.scheme() {
        "https" => Some(target),
        "http" => Some(secure(&target).unwrap_or(target)),
        _ => None,
    }
}

/// Sophos: the target in base64 (RFC 4648, 4).
fn in_base64(text: &str) -> Option<String> {
    // In a query a plus is a space, once it is decoded.
    let text = text.trim_end_matches('=').replace(' ', "+");
    String::from_utf8(BASE64_STANDARD_NO_PAD.decode(text).ok()?).ok()
}

/// The same link with encryption, where its host is one of a known service: all of them answer so.
#[must_use]
pub fn secure(url: &Url) -> Option<Url> {
    let mut secure = url.clone();
    let is_http = url.scheme() == "http" && url.port().is_none();
    (is_http && secure.set_scheme("https").is_ok() && line_of(&secure).is_some()).then_some(secure)
}

/// The value of the first of the line's keys that the query has.
fn from_query(url: &Url, line: &Line) -> Option<String> {
    line.name.split_ascii_whitespace().find_map(|key| {
        let (_, value) = url.query_pairs().find(|(name, _)| name == key)?;
        Some(value.into_owned())
    })
}

fn decoded(text: &str) -> Option<String> {
    percent_decode_str(text).decode_utf8().ok().map(Cow::into_owned)
}

/// Proofpoint, version 2: `-` for `%` and `_` for `/`.
fn dashed(text: &str) -> String {
    let percents = text.replace('-', "%").replace('_', "/");
    percent_decode_str(&percents).decode_utf8_lossy().into_owned()
}

/// Proofpoint, version 3: `/v3/__LINK__;CODE!!…`, where each `*` stands for the next character of the decoded code and `**X` for
/// as many of them as the letter says (`A` is 2).
fn starred(url: &Url) -> Option<String> {
    let mut whole = url.as_str();
    whole = &whole[whole.find("/v3/__")? + 6..];
    let (link, rest) = whole.rsplit_once("__;")?;
    let code = rest.split('!').next()?.trim_end_matches('=');
    let characters = String::from_utf8(BASE64_URL_SAFE_NO_PAD.decode(code).ok()?).ok()?;
    let link = link.replacen("https:/", "https://", usize::from(!link.starts_with("https://")));
    filled(&link, &characters)
}

fn filled(link: &str, characters: &str) -> Option<String> {
    let (mut left, mut characters) = (link, characters.chars());
    let mut whole = String::with_capacity(link.len());
    while let Some((before, after)) = left.split_once('*') {
        whole.push_str(before);
        let run = after.strip_prefix('*').and_then(|rest| rest.chars().next());
        let count = run.map_or(Some(1), run_length)?;
        whole.extend(characters.by_ref().take(count));
        left = if run.is_some() { &after[2..] } else { after };
    }
    whole.push_str(left);
    Some(whole)
}

/// `A` is 2, `_` is 65: the place in the URL-safe alphabet of RFC 4648, 5, and two.
fn run_length(letter: char) -> Option<usize> {
    let place = match letter {
        'A'..='Z' => letter as usize - 'A' as usize,
        'a'..='z' => letter as usize - 'a' as usize + 26,
        '0'..='9' => letter as usize - '0' as usize + 52,
        '-' => 62,
        '_' => 63,
        _ => return None,
    };
    Some(place + 2)
}
