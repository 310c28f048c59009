//! The two characters that nobody sees and some writing needs: ZERO WIDTH JOINER and NON-JOINER.
//!
//! Between the parts of an emoji and inside Persian, Urdu and Indic words they decide what is seen; anywhere else they only hide a
//! difference between two texts, and are taken out. Where they stand is judged as Unicode does for identifiers (UAX #31, 2.3, contexts A1,
//! A2 and B) and emoji (UTS #51, ED-16).

use icu_properties::props::{
    Alphabetic, CanonicalCombiningClass, EmojiModifier, ExtendedPictographic, JoiningType,
};
use icu_properties::{CodePointMapData, CodePointSetData};

const NON_JOINER: char = '\u{200c}';
const JOINER: char = '\u{200d}';

/// Whether a character is one of the two.
#[must_use]
pub fn is_joiner(c: char) -> bool {
    matches!(c, NON_JOINER | JOINER)
}

/// Adds a character that is seen, or a joiner: one that stands before joins nothing with it is taken out.
///
/// ```
/// use schedule::joiners;
///
/// let mut text = String::new();
/// "👩\u{200d}💻 می\u{200c}شود o\u{200d}k".chars().for_each(|c| joiners::push(&mut text, c));
/// assert_eq!(text, "👩\u{200d}💻 می\u{200c}شود ok");
/// ```
pub fn push(text: &mut String, c: char) {
    if is_joiner(c) {
        if text.chars().next_back().is_some_and(|before| !before.is_ascii() && !is_joiner(before)) {
            text.push(c);
        }
        return;
    }
    if ends_with_joiner(text) {
        settle(text, Some(c));
    }
    text.push(c);
}

/// Takes out a joiner at the end of a text, with which nothing is joined.
pub fn finish(text: &mut String) {
    if ends_with_joiner(text) {
        settle(text, None);
    }
}

fn ends_with_joiner(text: &str) -> bool {
    matches!(text.as_bytes(), [.., 0xe2, 0x80, 0x8c | 0x8d])
}

#[cold]
fn settle(text: &mut String, after: Option<char>) {
    let Some(joiner) = text.pop() else { return };
    let joined = after.is_some_and(|after| joins(text, joiner, after));
    if joined {
        text.push(joiner);
    }
}

/// Whether a joiner between a text and a character changes how they are written.
fn joins(text: &str, joiner: char, after: char) -> bool {
    let Some(before) = text.chars().next_back() else { return false };
    (joiner == JOINER && is_pictured(before) && is_picture(after))
        || (is_virama(before) && is_letter(after))
        || (is_letter(before) && is_virama(after))
        || is_cursive(text, after)
}

fn is_picture(c: char) -> bool {
    CodePointSetData::new::<ExtendedPictographic>().contains(c)
}

/// A picture, or the tone of its skin.
fn is_pictured(c: char) -> bool {
    is_picture(c) || CodePointSetData::new::<EmojiModifier>().contains(c)
}

fn is_letter(c: char) -> bool {
    CodePointSetData::new::<Alphabetic>().contains(c)
}

/// The sign that takes the vowel from a consonant of an Indic script.
fn is_virama(c: char) -> bool {
    CodePointMapData::<CanonicalCombiningClass>::new().get(c) == CanonicalCombiningClass::Virama
}

/// Whether two letters are written as one stroke (Arabic, Syriac, Mongolian and the like).
fn is_cursive(text: &str, after: char) -> bool {
    let joining = CodePointMapData::<JoiningType>::new();
    let mut before = text.chars().rev().map(|c| joining.get(c));
    let before = before.find(|joining| *joining != JoiningType::Transparent);
    matches!(before, Some(JoiningType::DualJoining | JoiningType::LeftJoining))
        && matches!(joining.get(after), JoiningType::DualJoining | JoiningType::RightJoining)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(text: &str) -> String {
        let mut out = String::new();
        text.chars().for_each(|c| push(&mut out, c));
        finish(&mut out);
        out
    }

    #[test]
    fn what_joins_stays() {
        for text in [
            "👩\u{200d}💻",
            "👩🏽\u{200d}🌾",
            "❤\u{200d}🔥",
            "🏳\u{200d}🌈",
            "می\u{200c}خواهم",
            "خانه\u{200c}ای",
            "नमस\u{94d}\u{200d}ते",
            "क\u{94d}\u{200c}ष",
            "ශ\u{dca}\u{200d}රී",
            "র\u{200d}\u{9cd}য",
        ] {
            assert_eq!(kept(text), text);
        }
    }

    #[test]
    fn what_joins_nothing_is_taken_out() {
        for (text, left) in [
            ("pay\u{200c}pal", "paypal"),
            ("a\u{200d}b", "ab"),
            ("\u{200d}👩", "👩"),
            ("👩\u{200d}", "👩"),
            ("👩\u{200d} 💻", "👩 💻"),
            ("👩\u{200c}💻", "👩💻"),
            ("👩\u{200d}\u{200d}💻", "👩\u{200d}💻"),
            ("日\u{200d}本", "日本"),
            ("د\u{200c}ر", "در"),
            ("é\u{200c}\u{200d}", "é"),
        ] {
            assert_eq!(kept(text), left);
        }
    }
}
