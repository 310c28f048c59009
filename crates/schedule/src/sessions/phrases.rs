//! Which of a list of phrases stand in a text: one pass over its words, whatever their case.

/// Phrases of one or more words in small letters, sorted.
pub(crate) type Phrases = [&'static str];

/// Whether one of the phrases stands in a text as whole words.
pub(crate) fn has(text: &str, phrases: &Phrases) -> bool {
    words(text).any(|(word, rest)| {
        let mut small = [0; 24];
        let Some(small) = lower(word, &mut small) else { return false };
        let first = phrases.partition_point(|phrase| *phrase < small);
        phrases[first..].iter().take_while(|phrase| phrase.starts_with(small)).any(|phrase| {
            phrase[small.len()..].is_empty()
                || phrase[small.len()..].starts_with(' ') && follows(rest, &phrase[small.len() + 1..])
        })
    })
}

/// The words of a text, each with what comes after it; a hyphen or an apostrophe inside a word is a part of it.
fn words(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let start = rest.find(char::is_alphanumeric)?;
        let from = &rest[start..];
        let len =
            from.find(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '\'' | '’')).unwrap_or(from.len());
        rest = &from[len..];
        Some((from[..len].trim_end_matches(['-', '\'', '’']), rest))
    })
}

/// A word in small letters; none when it is longer than any word of a list, or is not ASCII.
fn lower<'b>(word: &str, small: &'b mut [u8; 24]) -> Option<&'b str> {
    let small = small.get_mut(..word.len())?;
    small.copy_from_slice(word.as_bytes());
    small.make_ascii_lowercase();
    std::str::from_utf8(small).ok()
}

/// Whether the rest of a phrase follows.
fn follows(text: &str, phrase: &str) -> bool {
    let mut words = words(text);
    let between = text.find(char::is_alphanumeric).unwrap_or(text.len());
    text[..between].chars().all(|c| c.is_whitespace() || c == '-')
        && phrase.split(' ').all(|next| words.next().is_some_and(|(word, _)| word.eq_ignore_ascii_case(next)))
}
