//! Front matter: the `key: value` lines between two rules at the head of a Markdown page.

use super::{Pair, clean};

/// The pairs and how many bytes of the page they take; none when the page does not begin with front matter that ends.
pub(super) fn read(source: &str) -> (Vec<Pair>, usize) {
    let Some(fence) = ["---\n", "+++\n"].into_iter().find(|fence| source.starts_with(fence)) else {
        return (Vec::new(), 0);
    };
    let mut at = fence.len();
    let mut pairs = Vec::new();
    for (number, line) in source[at..].split_inclusive('\n').enumerate() {
        at += line.len();
        if line.trim_end() == fence.trim_end() || line.trim_end() == "..." {
            return (pairs, at);
        }
        pairs.extend(pair(line, number + 2));
    }
    (Vec::new(), 0)
}

fn pair(line: &str, number: usize) -> Option<Pair> {
    let (key, value) = line.split_once([':', '='])?;
    let plain = !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || "_-".contains(c) || c == ' ');
    if !plain || key.starts_with(' ') {
        return None;
    }
    let value = value.trim();
    let value = ['"', '\'']
        .into_iter()
        .find_map(|quote| value.strip_prefix(quote)?.strip_suffix(quote))
        .unwrap_or(value);
    Some(Pair { key: key.trim().to_lowercase(), value: clean::tidy(value, 500), line: number })
}
