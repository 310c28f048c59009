//! Halves of the day as people write them: `am`, `p.m.`, `de la tarde`.

use super::words::Words;

/// Morning or afternoon, as said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Half {
    Am,
    Pm,
}

/// `am`, `p.m.`
pub(super) fn half(words: Words<'_>, at: usize) -> (Option<Half>, usize) {
    let dotted = words.mark(at + 1, '.') && words.word(at + 2, "m");
    let (half, next) = if words.word(at, "am") || (dotted && words.word(at, "a")) {
        (Half::Am, if dotted { at + 3 } else { at + 1 })
    } else if words.word(at, "pm") || (dotted && words.word(at, "p")) {
        (Half::Pm, if dotted { at + 3 } else { at + 1 })
    } else if words.glued(at) && !words.glued(at + 1) && words.any_word(at, &["a", "p"]) {
        (if words.word(at, "a") { Half::Am } else { Half::Pm }, at + 1)
    } else {
        return in_words(words, at).map_or((None, at), |(half, next)| (Some(half), next));
    };
    let stop = dotted && words.mark(next, '.') && words.glued(next);
    (Some(half), if stop { next + 1 } else { next })
}

/// `7 Uhr abends`, `7h du soir`: the half of the day behind a whole hour, and the token after it; on a clock of twenty-four hours it says nothing.
pub(super) fn behind(words: Words<'_>, at: usize, hour: u32) -> (Option<Half>, usize) {
    let morning = words.any_word(at, &["früh", "morgens", "vormittags"]).then_some((Half::Am, at + 1));
    let evening = || words.any_word(at, &["abends", "nachmittags"]).then_some((Half::Pm, at + 1));
    match morning.or_else(evening).or_else(|| in_words(words, at)) {
        Some((half, next)) if hour <= 12 => (Some(half), next),
        Some((_, next)) => (None, next),
        None => (None, at),
    }
}

/// `7 de la tarde`, `7 da noite`, `9 du matin`.
fn in_words(words: Words<'_>, at: usize) -> Option<(Half, usize)> {
    let spanish = words.word(at, "de") && words.word(at + 1, "la");
    if !spanish && !words.any_word(at, &["da", "du"]) {
        return None;
    }
    let next = if spanish { at + 2 } else { at + 1 };
    if words.any_word(next, &["mañana", "manhã", "matin"]) {
        return Some((Half::Am, next + 1));
    }
    words.any_word(next, &["tarde", "noche", "noite", "soir"]).then_some((Half::Pm, next + 1))
}
