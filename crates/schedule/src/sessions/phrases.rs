//! Which of a list of phrases stand in a text: one pass over its words, whatever their case.

use crate::letters;

/// Phrases of one or more words in small letters, sorted, and how they begin: most words of a text are passed over at a glance.
pub(crate) struct Phrases {
    list: &'static [&'static str],
    /// A bit for each first and second letter with which a phrase begins.
    starts: [u64; 8],
    /// For each first letter a bit for each length of a first word.
    lengths: [u32; 32],
}

impl Phrases {
    pub const fn of(list: &'static [&'static str]) -> Self {
        let mut starts = [0; 8];
        let mut lengths = [0; 32];
        let mut at = 0;
        while at < list.len() {
            let phrase = list[at].as_bytes();
            let (cell, bit) = start(phrase);
            starts[cell] |= bit;
            let mut length = 0;
            while length < phrase.len() && phrase[length] != b' ' {
                length += 1;
            }
            lengths[(phrase[0] & 31) as usize] |= 1 << length;
            at += 1;
        }
        Self { list, starts, lengths }
    }

    fn may_begin(&self, word: &str) -> bool {
        let (cell, bit) = start(word.as_bytes());
        let lengths = word.as_bytes().first().map_or(0, |first| self.lengths[usize::from(first & 31)]);
        self.starts[cell] & bit != 0 && word.len() < 32 && lengths >> word.len() & 1 != 0
    }

    /// Whether a phrase begins with a word, and goes on with what comes after it.
    fn begins(&self, word: &str, rest: &str) -> bool {
        let mut small = [0; 24];
        let Some(small) = lower(word, &mut small) else { return false };
        let first = self.list.partition_point(|phrase| phrase.as_bytes() < small);
        self.list[first..].iter().take_while(|phrase| phrase.as_bytes().starts_with(small)).any(|phrase| {
            phrase.len() == small.len()
                || phrase.as_bytes()[small.len()] == b' ' && follows(rest, &phrase[small.len() + 1..])
        })
    }
}

/// A list of phrases in several tongues, sorted by itself.
macro_rules! phrases {
    ($($tongue:ident: [$($phrase:literal),+ $(,)?]),+ $(,)?) => {
        &$crate::sessions::phrases::Phrases::of(const {
            &$crate::sessions::phrases::sorted([$($($phrase),+),+])
        })
    };
}
pub(super) use phrases;

/// Phrases in the order of their bytes.
pub(crate) const fn sorted<const N: usize>(mut list: [&'static str; N]) -> [&'static str; N] {
    let mut end = 1;
    while end < N {
        let mut at = end;
        while at > 0 && is_less(list[at].as_bytes(), list[at - 1].as_bytes()) {
            (list[at], list[at - 1]) = (list[at - 1], list[at]);
            at -= 1;
        }
        end += 1;
    }
    list
}

const fn is_less(one: &[u8], other: &[u8]) -> bool {
    let mut at = 0;
    while at < one.len() && at < other.len() {
        if one[at] != other[at] {
            return one[at] < other[at];
        }
        at += 1;
    }
    one.len() < other.len()
}

/// A list of phrases at the place where it is asked for.
macro_rules! any_of {
    ($($phrase:literal),+ $(,)?) => {
        $crate::sessions::phrases::phrases! { any: [$($phrase),+] }
    };
}
pub(super) use any_of;

/// Where the bit of a beginning lies; the same for small and large letters.
const fn start(word: &[u8]) -> (usize, u64) {
    let first = if word.is_empty() { 0 } else { word[0] & 31 };
    let second = if word.len() < 2 { 0 } else { word[1] & 15 };
    ((first / 4) as usize, 1 << (first % 4 * 16 + second))
}

/// Whether one of the phrases stands in a text as whole words.
pub(crate) fn has(text: &str, phrases: &Phrases) -> bool {
    words(text).any(|(word, rest)| phrases.may_begin(word) && phrases.begins(word, rest))
}

/// The words of a text, each with what comes after it; a hyphen or an apostrophe inside a word is a part of it.
fn words(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let from = begin(text, at)?;
        at = end(text, from);
        let word = &text[from..at];
        let whole = word.as_bytes().last().is_some_and(u8::is_ascii_alphanumeric);
        Some((if whole { word } else { word.trim_end_matches(is_inside) }, &text[at..]))
    })
}

fn is_inside(c: char) -> bool {
    matches!(c, '-' | '\'' | '’')
}

/// Where the next word begins.
fn begin(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        at += bytes[at..].iter().take_while(|byte| KIND[usize::from(**byte)] & (MARK | INSIDE) != 0).count();
        let c = text[at..].chars().next()?;
        if c.is_alphanumeric() {
            return Some(at);
        }
        at += c.len_utf8();
    }
}

/// Where a word ends.
fn end(text: &str, from: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        at +=
            bytes[at..].iter().take_while(|byte| KIND[usize::from(**byte)] & (LETTER | INSIDE) != 0).count();
        match bytes.get(at).filter(|byte| !byte.is_ascii()).and_then(|_| text[at..].chars().next()) {
            Some(c) if c.is_alphanumeric() || is_inside(c) => at += c.len_utf8(),
            _ => return at,
        }
    }
}

const MARK: u8 = 1;
const LETTER: u8 = 2;
const INSIDE: u8 = 4;

/// What an ASCII character is to a word; none of it for a byte of any other.
static KIND: [u8; 256] = {
    let mut kind = [0; 256];
    let mut byte = 0;
    while byte < 128 {
        kind[byte as usize] = match byte {
            b'-' | b'\'' => INSIDE,
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => LETTER,
            _ => MARK,
        };
        byte += 1_u8;
    }
    kind
};

/// A word in small letters; none when it is longer than any word of a list.
fn lower<'b>(word: &str, small: &'b mut [u8; 24]) -> Option<&'b [u8]> {
    let small = small.get_mut(..word.len())?;
    small.copy_from_slice(word.as_bytes());
    letters::fold(small);
    Some(small)
}

/// Whether the rest of a phrase follows.
fn follows(text: &str, phrase: &str) -> bool {
    let mut words = words(text);
    let between = text.find(char::is_alphanumeric).unwrap_or(text.len());
    text[..between].chars().all(|c| c.is_whitespace() || c == '-')
        && phrase
            .split(' ')
            .all(|next| words.next().is_some_and(|(word, _)| letters::same(word.as_bytes(), next.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOME: &Phrases =
        phrases! { en: ["new day", "don’t", "a", "meet-up", "no", "new date"], fr: ["événement", "à venir"] };

    #[test]
    fn whole_words_are_found_whatever_their_case() {
        for text in [
            "A",
            "the NEW\u{a0}Day.",
            "a new-date",
            "we Don’t",
            "(Meet-up)",
            "say no-",
            "é: no",
            "’no’",
            "ÉVÉNEMENT",
            "À venir",
        ] {
            assert!(has(text, SOME), "{text}");
        }
        for text in
            ["", "an", "new", "new, date", "new dates", "not", "meet", "éa", "nové", "no-one", "date new"]
        {
            assert!(!has(text, SOME), "{text}");
        }
    }
}
