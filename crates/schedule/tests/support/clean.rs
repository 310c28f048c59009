//! What holds of every schedule, whatever the page: its text can be shown as it is.

use serde_json::Value;

use schedule::Schedule;

/// The longest text of a schedule in bytes; only a link may be longer, for links are never cut.
pub const LONGEST: usize = 4096;

/// Panics when a text of the schedule holds a character that is not seen, or is beyond all bounds.
pub fn assert_clean(schedule: &Schedule) {
    walk("", &serde_json::to_value(schedule).unwrap());
}

fn walk(key: &str, value: &Value) {
    match value {
        Value::String(text) => assert_text(key, text),
        Value::Array(values) => values.iter().for_each(|value| walk(key, value)),
        Value::Object(fields) => fields.iter().for_each(|(key, value)| walk(key, value)),
        _ => {}
    }
}

fn assert_text(key: &str, text: &str) {
    let unseen = text.chars().find(|c| is_unseen(*c));
    assert_eq!(unseen, None, "{key}: {text:?}");
    assert!(text.len() <= LONGEST || key == "url", "{key} has {} bytes: {text:.80}", text.len());
}

/// Control characters, line and paragraph separators, bidirectional controls, and what has no width: Unicode's `Cc`, `Bidi_Control`
/// and the `Default_Ignorable_Code_Point`s that no writing system needs.
pub fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}'
            | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
            | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e007f}')
}
