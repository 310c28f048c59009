//! What kind of page it is: by what the server says, and by looking.

use agenda::Failure;
use schedule::Format;

use super::failure;

/// How a decoded page is written; none where the reader has to look.
pub fn of(text: &[u8], content_type: Option<&str>, path: &str) -> Result<Option<Format>, Failure> {
    let said = content_type.and_then(|value| value.split(';').next()).unwrap_or_default();
    let said = said.trim().to_ascii_lowercase();
    if said == "text/calendar" || starts_with(text, "begin:vcalendar") {
        return Err(failure(
            "This is a calendar feed (iCalendar), which OSPO Tray cannot read yet. Name the web page on which the sessions stand.",
        ));
    }
    if let Some(other) = other_thing(text, &said) {
        return Err(failure(format!(
            "This is {other}, not a page. Name the web page on which the sessions stand."
        )));
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

fn other_thing(text: &[u8], said: &str) -> Option<&'static str> {
    let starts: [(&[u8], &str); 5] = [
        (b"%PDF-", "a PDF document"),
        (b"PK\x03\x04", "a packed file (ZIP, or an office document)"),
        (b"\x89PNG", "an image"),
        (b"GIF8", "an image"),
        (b"{\\rtf", "an RTF document"),
    ];
    if let Some((_, thing)) = starts.iter().find(|(start, _)| text.starts_with(start)) {
        return Some(thing);
    }
    let kind = said.split('/').next().unwrap_or_default();
    match (kind, said) {
        ("image", _) => Some("an image"),
        ("audio" | "video", _) => Some("a recording"),
        ("font", _) => Some("a font"),
        (_, "application/pdf") => Some("a PDF document"),
        (_, "application/json" | "application/ld+json") => Some("data for programs (JSON)"),
        (_, "application/rss+xml" | "application/atom+xml") => Some("a news feed"),
        _ if text.contains(&0) => Some("a file of bytes"),
        _ => None,
    }
}

fn starts_with(text: &[u8], start: &str) -> bool {
    let text = text.trim_ascii_start();
    text.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start.as_bytes()))
}
