//! Page text for each place it goes to. A page is written by anybody: what is letters there must be letters here.
//!
//! Every function takes any text and gives one line without control, bidirectional or invisible characters, but for the joiners that
//! hold emoji and the words of some writing together; what else has a meaning at its place is escaped there.

use schedule::joiners;
use unicode_segmentation::UnicodeSegmentation;

/// One line of plain text: for windows that take text as text, and the ground of all others.
#[must_use]
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_whitespace() || character == '\u{2800}' {
            joiners::finish(&mut out);
            if !out.is_empty() && !out.ends_with(SPACES) {
                out.push(if SPACES.contains(&character) { character } else { ' ' });
            }
        } else if joiners::is_joiner(character) || !hidden(character) {
            joiners::push(&mut out, character);
        }
    }
    joiners::finish(&mut out);
    out.truncate(out.trim_end().len());
    out
}

/// The spaces that stay: no line is broken at the second and third, which French has before its signs.
const SPACES: [char; 3] = [' ', '\u{a0}', '\u{202f}'];

/// Text in the body of a notification whose server understands markup (Desktop Notifications Specification, `body-markup`).
#[must_use]
pub fn markup(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in plain(text).chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            _ => out.push(character),
        }
    }
    out
}

/// Text where nobody knows whether markup is understood: shown as it is, and yet no tag if it is.
#[must_use]
pub fn without_markup(text: &str) -> String {
    plain(text).replace('<', "‹").replace('>', "›")
}

/// A row of the menu, in which a single `_` marks an access key (com.canonical.dbusmenu, `label`).
#[must_use]
pub fn menu(text: &str) -> String {
    plain(text).replace('_', "__")
}

/// A row of a menu of macOS or Windows, in which a single `&` marks an access key (`muda`, `MenuItem`).
#[must_use]
pub fn native_menu(text: &str) -> String {
    plain(text).replace('&', "&&")
}

/// The description of a tooltip, which panels draw as markup (StatusNotifierItem, `ToolTip`).
#[must_use]
pub fn tooltip(text: &str) -> String {
    markup(text)
}

/// A line on a terminal.
#[must_use]
pub fn terminal(text: &str) -> String {
    plain(text)
}

/// At most `most` user-perceived characters, cut at the end of one and marked with `…`.
#[must_use]
pub fn shorten(text: &str, most: usize) -> String {
    let text = plain(text);
    let bytes = most.saturating_mul(BYTES_A_CHARACTER);
    if text.len() <= most || (text.len() <= bytes && text.graphemes(true).count() <= most) {
        return text;
    }
    let mut out = String::new();
    for grapheme in text.graphemes(true).take(most.saturating_sub(1)) {
        if out.len() + grapheme.len() > bytes {
            break;
        }
        out.push_str(grapheme);
    }
    out.truncate(out.trim_end().len());
    out.push('…');
    out
}

/// A user-perceived character with hundreds of accents is longer than a line: so many bytes are had for each, on average.
const BYTES_A_CHARACTER: usize = 32;

/// Characters that steer or cannot be seen: Unicode's categories Cc and Cf, private use and unassigned tags, and the fillers.
fn hidden(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{34f}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}' | '\u{890}'..='\u{891}' | '\u{8e2}'
            | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
            | '\u{110bd}' | '\u{110cd}' | '\u{13430}'..='\u{1343f}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e000}'..='\u{f8ff}' | '\u{e0000}'..='\u{e0fff}' | '\u{f0000}'..='\u{10ffff}')
}
