//! Splits text into words, numbers and marks, each with its bytes; addresses of the web are one opaque word.

use std::ops::Range;

use crate::letters;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Letters.
    Word,
    /// Decimal digits and their value; longer ones than nine digits are opaque.
    Number(u32),
    /// One character that is neither.
    Mark(char),
    /// The end of a line.
    Break,
    /// The end of a cell.
    Edge,
    /// An address or the like: says nothing.
    Opaque,
}

/// A token of a text.
#[derive(Debug, Clone)]
pub(crate) struct Token {
    pub shape: Shape,
    pub span: Range<usize>,
    /// Whether nothing stands between it and the token before.
    pub glued: bool,
}

/// Splits a text; linear in its length.
pub(crate) fn split(text: &str) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(text.len() / 5 + 1);
    let mut at = 0;
    let mut spaced = true;
    while let Some(c) = text[at..].chars().next() {
        let (shape, len) = next(&text[at..], c);
        let number =
            tokens.last().is_some_and(|last: &Token| matches!(last.shape, Shape::Number(_))) && !spaced;
        let len = if number && shape == Some(Shape::Word) { half_of_day(&text[at..at + len]) } else { len };
        match shape {
            Some(shape) => {
                tokens.push(Token { shape, span: at..at + len, glued: !spaced });
                spaced = false;
            }
            None => spaced = true,
        }
        at += len;
    }
    tokens
}

/// How many bytes of a word right behind a number are its first word: two of `amPT`, to which a zone is glued.
fn half_of_day(word: &str) -> usize {
    let half =
        word.get(..2).is_some_and(|half| ["am", "pm"].iter().any(|known| half.eq_ignore_ascii_case(known)));
    let zone = word
        .get(2..)
        .is_some_and(|rest| (2..=4).contains(&rest.len()) && rest.bytes().all(|b| b.is_ascii_uppercase()));
    if half && zone { 2 } else { word.len() }
}

fn next(rest: &str, c: char) -> (Option<Shape>, usize) {
    match c {
        ' ' => (None, 1),
        'a'..='z' | 'A'..='Z' => word(rest),
        '\n' => (Some(Shape::Break), 1),
        '\t' => (Some(Shape::Edge), 1),
        _ if c.is_whitespace() => (None, c.len_utf8()),
        '0'..='9' => number(rest),
        _ if c.is_alphabetic() => word(rest),
        '：' | '∶' | '︓' | 'ː' => (Some(Shape::Mark(':')), c.len_utf8()),
        _ => (Some(Shape::Mark(c)), c.len_utf8()),
    }
}

fn number(rest: &str) -> (Option<Shape>, usize) {
    let len = rest.bytes().take_while(u8::is_ascii_digit).count();
    let shape = match rest[..len].parse() {
        Ok(value) if len <= 9 => Shape::Number(value),
        _ => Shape::Opaque,
    };
    (Some(shape), len)
}

fn word(rest: &str) -> (Option<Shape>, usize) {
    let plain = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
    let len = match rest.as_bytes().get(plain) {
        Some(byte) if !byte.is_ascii() => rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len()),
        _ => plain,
    };
    let after = &rest[len..];
    if after.starts_with("://") || (rest[..len].eq_ignore_ascii_case("www") && after.starts_with('.')) {
        let end = rest.find(|c: char| c.is_whitespace() || "<>\"".contains(c)).unwrap_or(rest.len());
        return (Some(Shape::Opaque), end);
    }
    (Some(Shape::Word), len)
}

/// Tokens and the text they are of: what every scanner of sayings looks at.
#[derive(Clone, Copy)]
pub(crate) struct Words<'t> {
    pub text: &'t str,
    pub tokens: &'t [Token],
}

impl<'t> Words<'t> {
    /// What the token there is; an edge beyond the end.
    pub fn shape(&self, at: usize) -> Shape {
        self.tokens.get(at).map_or(Shape::Edge, |token| token.shape)
    }

    /// The words of the token there, as written.
    pub fn written(&self, at: usize) -> &'t str {
        self.tokens.get(at).map_or("", |token| &self.text[token.span.clone()])
    }

    /// The number there.
    pub fn number(&self, at: usize) -> Option<u32> {
        if let Shape::Number(value) = self.shape(at) { Some(value) } else { None }
    }

    /// How many digits are written there.
    pub fn digits(&self, at: usize) -> usize {
        if let Shape::Number(_) = self.shape(at) { self.written(at).len() } else { 0 }
    }

    /// Whether that mark stands there.
    pub fn mark(&self, at: usize, mark: char) -> bool {
        self.shape(at) == Shape::Mark(mark)
    }

    /// Whether that word stands there, whatever its case.
    pub fn word(&self, at: usize, word: &str) -> bool {
        self.tokens.get(at).is_some_and(|token| {
            let written = || &self.text.as_bytes()[token.span.clone()];
            token.shape == Shape::Word
                && token.span.len() == word.len()
                && letters::same(written(), word.as_bytes())
        })
    }

    /// Whether one of these words stands there, whatever its case.
    pub fn any_word(&self, at: usize, words: &[&str]) -> bool {
        words.iter().any(|word| self.word(at, word))
    }

    /// Whether the token there follows the one before without a space.
    pub fn glued(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.glued)
    }

    /// Whether a hyphen or dash stands there.
    pub fn dash(&self, at: usize) -> bool {
        matches!(self.shape(at), Shape::Mark('-' | '–' | '—' | '‐' | '‑' | '−' | '~' | '〜'))
    }

    /// The bytes from one token to before another.
    pub fn span(&self, from: usize, to: usize) -> Range<usize> {
        let start = self.tokens.get(from).map_or(self.text.len(), |token| token.span.start);
        let end =
            to.checked_sub(1).and_then(|last| self.tokens.get(last)).map_or(start, |token| token.span.end);
        start..end.max(start)
    }

    /// Passes over a mark, if it stands there.
    pub fn pass(&self, at: usize, marks: &str) -> usize {
        match self.shape(at) {
            Shape::Mark(mark) if marks.contains(mark) => at + 1,
            _ => at,
        }
    }

    /// Passes back over marks, as long as anything stands before them.
    pub fn pass_back(&self, at: usize, marks: &str) -> usize {
        let passes = |at: usize| matches!(self.shape(at), Shape::Mark(mark) if marks.contains(mark));
        (0..=at).rev().find(|&at| !passes(at)).unwrap_or_default()
    }

    /// Passes over the end of a line, if it stands there.
    pub fn pass_break(&self, at: usize) -> usize {
        if self.shape(at) == Shape::Break { at + 1 } else { at }
    }
}
