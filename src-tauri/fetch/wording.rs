//! Whether two pages say the same, whatever else differs in them.
//!
//! Many pages are made anew for each visitor, with a token, a counter or an advertisement of their own. Were each taken for new content, a page
//! that nobody has touched for a year would be read as one of today, and a session of last October as one of next October.

use schedule::Format;
use sha2::{Digest, Sha256};

/// What between a start and an end is not shown.
const UNSHOWN: [(&str, &str); 4] =
    [("<!--", "-->"), ("<script", "</script"), ("<style", "</style"), ("<template", "</template")];

/// A fingerprint of the words of a page, without markup and white space.
pub fn of(text: &[u8], format: Option<Format>) -> String {
    let text = String::from_utf8_lossy(text);
    let shown = if format == Some(Format::Markdown) { text.into_owned() } else { shown(&text) };
    let mut hash = Sha256::new();
    shown.split_whitespace().for_each(|word| {
        hash.update(word);
        hash.update(b" ");
    });
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The text between the tags.
fn shown(html: &str) -> String {
    let mut out = String::with_capacity(html.len() / 2);
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let (before, tag) = rest.split_at(start);
        out.push_str(before);
        let end = end_of(tag);
        if end == 0 {
            out.push('<');
        } else {
            out.push(' ');
        }
        rest = &tag[end.max(1)..];
    }
    out.push_str(rest);
    out
}

/// How long the tag or unshown part is with which `text` begins; 0 when it is none.
fn end_of(text: &str) -> usize {
    let begins = |start: &str| text.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start));
    let close = |from: usize| text[from..].find('>').map_or(text.len(), |at| from + at + 1);
    if let Some((start, end)) = UNSHOWN.iter().find(|(start, _)| begins(start)) {
        return match find(text, end, start.len()) {
            Some(at) => close(at),
            None => text.len(),
        };
    }
    let is_tag =
        text[1..].starts_with(|next: char| next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?'));
    if is_tag { close(1) } else { 0 }
}

fn find(text: &str, wanted: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    (from..=bytes.len().checked_sub(wanted.len())?)
        .find(|at| bytes[*at..at + wanted.len()].eq_ignore_ascii_case(wanted.as_bytes()))
}
