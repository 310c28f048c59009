//! The words of titles and topics, each text split once and each word known by a number: two texts are then compared in no time.

use std::collections::HashMap;

use crate::likeness::{ratio, words};

/// A text, known by its words alone: two that differ in spelling at most are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Text(usize);

/// All texts that were met.
#[derive(Debug, Default)]
pub(crate) struct Texts {
    numbers: HashMap<String, usize>,
    of_words: HashMap<Vec<usize>, Text>,
    words: Vec<Vec<usize>>,
}

impl Texts {
    /// Takes a text in.
    pub(crate) fn take(&mut self, text: &str) -> Text {
        let mut known: Vec<usize> = words(text).into_iter().map(|word| self.number(word)).collect();
        known.sort_unstable();
        let next = Text(self.words.len());
        let text = *self.of_words.entry(known.clone()).or_insert(next);
        if text == next {
            self.words.push(known);
        }
        text
    }

    fn number(&mut self, word: String) -> usize {
        let next = self.numbers.len();
        *self.numbers.entry(word).or_insert(next)
    }

    /// As [`crate::likeness::likeness`].
    pub(crate) fn likeness(&self, a: Text, b: Text) -> f64 {
        if a == b {
            return 1.0;
        }
        let (a, b) = (&self.words[a.0], &self.words[b.0]);
        let both = in_both(a, b);
        ratio(both, a.len() + b.len() - both)
    }
}

/// How many numbers two lists in ascending order have in common.
fn in_both(a: &[usize], b: &[usize]) -> usize {
    let (mut a, mut b) = (a.iter().peekable(), b.iter().peekable());
    let mut both = 0;
    while let (Some(x), Some(y)) = (a.peek(), b.peek()) {
        let order = x.cmp(y);
        both += usize::from(order.is_eq());
        if order.is_le() {
            a.next();
        }
        if order.is_ge() {
            b.next();
        }
    }
    both
}
