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
    let text = settled(text);
    let goes_on = ["who ", "whose ", "which ", "where "].iter().any(|word| text.starts_with(word));
    (!text.is_empty() && !goes_on && !unknown(text)).then(|| tidy(text, 160))
}

/// What is left of a name without the "TBD" beside it: nothing of `Guest speakers TBD`, `Ada Moss` of `Ada Moss and TBD`.
fn settled(text: &str) -> &str {
    const ROLES: &[&str] = &[
        "a",
        "additional",
        "and",
        "another",
        "facilitator",
        "facilitators",
        "further",
        "guest",
        "guests",
        "host",
        "hosts",
        "more",
        "moderator",
        "moderators",
        "other",
        "others",
        "panelist",
        "panelists",
        "panel",
        "plus",
        "second",
        "speaker",
        "speakers",
        "still",
        "the",
        "to",
        "be",
    ];
    const OPEN: &[&str] = &["TBD", "TBA", "TBC", "to be announced", "to be confirmed", "to be determined"];
    let word = |at: usize, open: &str| {
        let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        edge(text[..at].chars().next_back()) && edge(text[at + open.len()..].chars().next())
    };
    // A first look that is cheap.
    if !text.contains("TB") && !text.contains("to be") {
        return text;
    }
    let Some(at) = OPEN.iter().find_map(|open| text.find(open).filter(|at| word(*at, open))) else {
        return text;
    };
    let mut left = text[..at].trim_end_matches(|c: char| !c.is_alphanumeric());
    while let Some((rest, last)) =
        left.rsplit_once(' ').or(Some(("", left)).filter(|(_, last)| !last.is_empty()))
    {
        if !ROLES.contains(&last.to_lowercase().as_str()) {
            break;
        }
        left = rest.trim_end_matches(|c: char| !c.is_alphanumeric());
    }
    left
}

/// "TBD", "to be announced", "coming soon", "???".
pub(crate) fn unknown(text: &str) -> bool {
    let marks = text.trim();
    if !marks.is_empty() && marks.chars().all(|c| matches!(c, '?' | '.' | '…' | '-' | '–' | '_')) {
        return true;
    }
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
        "folgt",
        "wird noch bekannt gegeben",
        "wird noch bekanntgegeben",
        "noch offen",
        "n.n",
        "à définir",
        "à confirmer",
        "à venir",
        "à déterminer",
        "a determinar",
        "por determinar",
        "por confirmar",
        "por definir",
        "a definir",
        "a confirmar",
    ];
    known.contains(&text.as_str())
}
