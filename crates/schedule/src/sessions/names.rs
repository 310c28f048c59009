//! Who hosts: the names of a line, without "to be announced".

use crate::outline::tidy;

/// The names of a list, at commas outside parentheses; none when they are to be announced.
pub(crate) fn names(value: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut depth = 0_u32;
    let mut from = 0;
    for (at, c) in value.char_indices() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            ',' | ';' | '\n' if depth == 0 => {
                names.extend(name(&value[from..at]));
                from = at + c.len_utf8();
            }
            _ => {}
        }
        if names.len() >= 100 {
            return names;
        }
    }
    names.extend(name(&value[from..]));
    names
}

/// One name; none when it is to be announced, or when it goes on about the one before ("…, who leads the lab").
pub(crate) fn name(text: &str) -> Option<String> {
    let text =
        text.trim().trim_start_matches(['*', '-', '•']).trim().trim_end_matches([':', ',', ';']).trim();
    let text = text.strip_prefix("and ").unwrap_or(text);
    let goes_on = ["who ", "whose ", "which ", "where "].iter().any(|word| text.starts_with(word));
    (!text.is_empty() && !goes_on && !unknown(text)).then(|| tidy(text, 160))
}

/// "TBD", "to be announced", "coming soon".
pub(crate) fn unknown(text: &str) -> bool {
    let text = text.trim().trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let known = [
        "tbd",
        "tba",
        "tbc",
        "t.b.d",
        "t.b.a",
        "to be announced",
        "to be determined",
        "to be confirmed",
        "to be decided",
        "coming soon",
        "n/a",
        "open",
        "more information coming soon",
        "more info coming soon",
        "details coming soon",
        "stay tuned",
        "announced soon",
        "to be announced soon",
    ];
    known.contains(&text.as_str())
}
