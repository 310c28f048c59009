//! How alike two texts are: by their words, without regard to case, order, punctuation and the words that every title has.

use std::collections::BTreeSet;

const FILLERS: [&str; 9] = ["and", "the", "of", "for", "with", "in", "on", "a", "to"];

pub(crate) fn words(text: &str) -> BTreeSet<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|it| !it.is_empty())
        .map(str::to_lowercase)
        .filter(|it| !FILLERS.contains(&it.as_str()))
        .collect()
}

/// The share of their words that two texts have in common, 0 to 1 (Jaccard's index).
pub(crate) fn likeness(a: &str, b: &str) -> f64 {
    let (a, b) = (words(a), words(b));
    let all = a.union(&b).count();
    if all == 0 { 1.0 } else { ratio(a.intersection(&b).count(), all) }
}

/// Whether two texts differ in spelling at most.
#[must_use]
pub fn same_words(a: &str, b: &str) -> bool {
    words(a) == words(b)
}

/// `part` of `whole`.
pub(crate) fn ratio(part: usize, whole: usize) -> f64 {
    let exact = |it: usize| f64::from(u32::try_from(it).unwrap_or(u32::MAX));
    exact(part) / exact(whole)
}
