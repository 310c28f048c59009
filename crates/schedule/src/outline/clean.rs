//! From bytes to text without surprises: any encoding, one kind of line end, composed letters, nothing invisible.

use std::borrow::Cow;
use std::fmt::{self, Write};

use icu_normalizer::ComposingNormalizerBorrowed;
use unicode_segmentation::GraphemeCursor;

use crate::joiners;
use crate::room::PAGE;

/// The page as text, and whether all of it is there: UTF-8, UTF-16 with a byte order mark, and Windows-1252 for single bytes that are neither.
///
/// Line ends become `\n`, letters are composed (NFC), characters that nobody sees are taken out.
pub(super) fn decode(page: &[u8]) -> (String, bool) {
    let text = unmark(page);
    if text.is_ascii() && !text.bytes().any(|b| (b < b' ' && b != b'\n') || b == 0x7f) {
        return (text.into_owned(), true);
    }
    let mut seen = Seen { text: String::with_capacity(text.len().min(PAGE)), carriage: false };
    let whole = if text.is_ascii() {
        seen.write_str(&text)
    } else {
        ComposingNormalizerBorrowed::new_nfc().normalize_to(&text, &mut seen)
    };
    (seen.text, whole.is_ok())
}

fn unmark(page: &[u8]) -> Cow<'_, str> {
    match page {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => narrow(rest),
        _ => narrow(page),
    }
}

fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Cow<'_, str> {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    let chars = char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER));
    Cow::Owned(chars.collect())
}

fn narrow(bytes: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|&byte| western(byte)));
    }
    Cow::Owned(text)
}

/// The character of a byte of Windows-1252 (WHATWG Encoding, index windows-1252).
fn western(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', ' ', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', ' ', 'Ž', ' ', ' ', '‘', '’', '“',
        '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', ' ', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => HIGH[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

/// Keeps what a reader of the page sees, up to the bound of a page.
struct Seen {
    text: String,
    /// Whether the last character ended a line as a carriage return.
    carriage: bool,
}

impl Seen {
    /// Adds letters of which all are seen, after a character that is.
    fn plain(&mut self, letters: &str) -> fmt::Result {
        if self.text.len() + letters.len() > PAGE {
            return Err(fmt::Error);
        }
        self.text.push_str(letters);
        Ok(())
    }
}

impl fmt::Write for Seen {
    fn write_str(&mut self, piece: &str) -> fmt::Result {
        let mut rest = piece;
        while let Some(c) = rest.chars().next() {
            self.write_char(c)?;
            rest = &rest[c.len_utf8()..];
            if c != '\r' && !joiners::is_joiner(c) {
                let plain = rest.bytes().take_while(|byte| matches!(byte, b' '..=b'~' | b'\n')).count();
                self.plain(&rest[..plain])?;
                rest = &rest[plain..];
            }
        }
        Ok(())
    }

    fn write_char(&mut self, c: char) -> fmt::Result {
        if self.text.len() + c.len_utf8() > PAGE {
            return Err(fmt::Error);
        }
        let after = std::mem::replace(&mut self.carriage, c == '\r');
        match c {
            '\n' if after => {}
            '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => self.text.push('\n'),
            '\n' | '\t' => self.text.push(c),
            _ if joiners::is_joiner(c) || !invisible(c) => joiners::push(&mut self.text, c),
            _ => {}
        }
        Ok(())
    }
}

/// Whether a reader of the page sees nothing of that character, or sees others in a false order because of it.
///
/// Controls, the default ignorables that stand between letters, and the bidirectional controls (Unicode Annex 9).
pub(super) fn invisible(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffc}' | '\u{e0000}'..='\u{e0fff}')
}

/// One line of single-spaced words, at most `longest` characters.
pub(crate) fn tidy(text: &str, longest: usize) -> String {
    let mut out = String::with_capacity(text.len().min(longest));
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
        if out.len() > longest * 4 {
            break;
        }
    }
    clip(out, longest)
}

/// At most `longest` characters; what was longer ends with an ellipsis, behind the last character that a reader sees whole.
pub(crate) fn clip(mut text: String, longest: usize) -> String {
    if text.len() > longest && text.chars().nth(longest).is_some() {
        let room = text.char_indices().nth(longest.saturating_sub(1)).map_or(0, |(at, _)| at);
        text.truncate(end_before(&text, room));
        text.truncate(text.trim_end_matches(' ').len());
        text.push('…');
    }
    text
}

/// The last end of a character as a reader sees it (UAX #29, extended grapheme clusters) up to a place; the place itself, within one that is
/// longer than all that has room.
fn end_before(text: &str, at: usize) -> usize {
    let mut cursor = GraphemeCursor::new(at, text.len(), true);
    match cursor.is_boundary(text, 0) {
        Ok(true) => at,
        _ => cursor.prev_boundary(text, 0).ok().flatten().filter(|end| *end > 0).unwrap_or(at),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_between_two_characters_as_a_reader_sees_them() {
        let clip = |text: &str, longest| clip(text.to_owned(), longest);
        assert_eq!(clip("Universities", 12), "Universities");
        assert_eq!(clip("Universities", 8), "Univers…");
        assert_eq!(clip("Open data", 6), "Open…");
        assert_eq!(clip("Ada 👩\u{200d}💻 Grace", 7), "Ada…");
        assert_eq!(clip("Ada 👩\u{200d}💻 Grace", 8), "Ada 👩\u{200d}💻…");
        assert_eq!(clip("caf\u{65}\u{301}s and bars", 5), "caf…");
        assert_eq!(clip("🇪🇺🇩🇪", 3), "🇪🇺…");
        assert_eq!(
            clip(&format!("a{}", "\u{300}".repeat(50)), 10).chars().count(),
            10,
            "bounded all the same"
        );
    }
}
