//! Front matter: the `key: value` lines between two rules at the head of a Markdown page.

use super::{Pair, clean};

/// More lines than the head of any page has; what follows them is not taken in.
const MOST: usize = 500;

/// The head of a page.
#[derive(Default)]
pub(super) struct Front {
    pub pairs: Vec<Pair>,
    /// How many bytes of the page it takes.
    pub end: usize,
    /// The first line that was left out.
    pub cut: Option<usize>,
}

/// The head of a page; empty when the page does not begin with front matter that ends.
pub(super) fn read(source: &str) -> Front {
    let Some(fence) = ["---\n", "+++\n"].into_iter().find(|fence| source.starts_with(fence)) else {
        return Front::default();
    };
    let mut front = Front { end: fence.len(), ..Front::default() };
    for (number, line) in source[front.end..].split_inclusive('\n').enumerate() {
        front.end += line.len();
        if line.trim_end() == fence.trim_end() || line.trim_end() == "..." {
            return front;
        }
        if number < MOST {
            front.pairs.extend(pair(line, number + 2));
        } else {
            front.cut.get_or_insert(number + 2);
        }
    }
    Front::default()
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
