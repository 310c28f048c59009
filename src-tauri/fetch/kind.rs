//! What kind of page it is: by what the server says, and by looking.

use agenda::Failure;
use schedule::Format;
use words::args;

use super::failure;
use crate::speech;

/// How a decoded page is written; none where the reader has to look.
pub fn of(text: &[u8], content_type: Option<&str>, path: &str) -> Result<Option<Format>, Failure> {
    let said = content_type.and_then(|value| value.split(';').next()).unwrap_or_default();
    let said = said.trim().to_ascii_lowercase();
    if said == "text/calendar" || starts_with(text, "begin:vcalendar") {
        return Err(failure(speech::say("fetch-calendar")));
    }
    if let Some(other) = other_thing(text, &said) {
        return Err(failure(speech::fill("fetch-other-thing", &args!["what" => speech::say(other)])));
    }
    Ok(format(text, &said, path))
}

fn format(text: &[u8], said: &str, path: &str) -> Option<Format> {
    if looks_like_html(text) {
        return Some(Format::Html);
    }
    let name = path.rsplit('/').next().unwrap_or_default().to_ascii_lowercase();
    let ends = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
    match said {
        "text/markdown" | "text/x-markdown" => Some(Format::Markdown),
        "text/html" | "application/xhtml+xml" if !ends(&[".md", ".markdown"]) => Some(Format::Html),
        _ if ends(&[".md", ".markdown", ".mkd", ".mdown"]) => Some(Format::Markdown),
        _ if ends(&[".html", ".htm", ".xhtml"]) => Some(Format::Html),
        _ => None,
    }
}

fn looks_like_html(text: &[u8]) -> bool {
    ["<!doctype html", "<html", "<?xml version"].iter().any(|start| starts_with(text, start))
}

/// The id of what else it is.
fn other_thing(text: &[u8], said: &str) -> Option<&'static str> {
    let starts: [(&[u8], &str); 5] = [
        (b"%PDF-", "thing-pdf"),
        (b"PK\x03\x04", "thing-packed"),
        (b"\x89PNG", "thing-image"),
        (b"GIF8", "thing-image"),
        (b"{\\rtf", "thing-rtf"),
    ];
    if let Some((_, thing)) = starts.iter().find(|(start, _)| text.starts_with(start)) {
        return Some(thing);
    }
    let kind = said.split('/').next().unwrap_or_default();
    match (kind, said) {
        ("image", _) => Some("thing-image"),
        ("audio" | "video", _) => Some("thing-recording"),
        ("font", _) => Some("thing-font"),
        (_, "application/pdf") => Some("thing-pdf"),
        (_, "application/json" | "application/ld+json") => Some("thing-data"),
        (_, "application/rss+xml" | "application/atom+xml") => Some("thing-feed"),
        _ if text.contains(&0) => Some("thing-bytes"),
        _ => None,
    }
}

fn starts_with(text: &[u8], start: &str) -> bool {
    let text = text.trim_ascii_start();
    text.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start.as_bytes()))
}
