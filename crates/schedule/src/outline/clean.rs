//! From bytes to text without surprises: any encoding, one kind of line end, composed letters, nothing invisible.

use std::borrow::Cow;

use icu_normalizer::ComposingNormalizerBorrowed;

/// The page as text: UTF-8, UTF-16 with a byte order mark, and Windows-1252 for single bytes that are neither.
///
/// Line ends become `\n`, letters are composed (NFC), characters that nobody sees are taken out.
pub(super) fn decode(page: &[u8]) -> String {
    let text = unmark(page);
    let text = if text.is_ascii() { text } else { Cow::Owned(compose(&text)) };
    if text.bytes().any(|b| (b < b' ' && b != b'\n') || b >= 0x7f) { seen(&text) } else { text.into_owned() }
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

fn compose(text: &str) -> String {
    ComposingNormalizerBorrowed::new_nfc().normalize(text).into_owned()
}

fn seen(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\n' | '\t' => out.push(c),
            _ if invisible(c) => {}
            _ => out.push(c),
        }
    }
    out
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

/// At most `longest` characters; what was longer ends with an ellipsis.
pub(crate) fn clip(mut text: String, longest: usize) -> String {
    if text.len() > longest
        && let Some((at, _)) = text.char_indices().nth(longest)
    {
        text.truncate(at);
        while text.ends_with(' ') || text.len() == at {
            text.pop();
        }
        text.push('…');
    }
    text
}
