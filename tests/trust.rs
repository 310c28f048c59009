//! Texts that anyone may have written, at each place where they are shown: ten thousand hostile ones.
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "../src-tauri/hostile.rs"]
mod hostile;

use std::sync::LazyLock;

use hostile::hostile;

use ospo_tray::escape::{markup, menu, plain, shorten, terminal, tooltip, without_markup};
use proptest::{prelude::*, test_runner::Config};
use regex::Regex;
use unicode_segmentation::UnicodeSegmentation;

/// Whether a joiner stands in a text anywhere else than between two characters that are not ASCII.
fn joins_nothing(text: &str) -> bool {
    static STRAY: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(^|[\x00-\x7f\u{200c}\u{200d}])[\u{200c}\u{200d}]|[\u{200c}\u{200d}]([\x00-\x7f…]|$)")
            .unwrap()
    });
    STRAY.is_match(text)
}

/// Unicode's Cc and Cf, line separators, private use and unassigned tags: by its properties, not by our list.
fn steers(character: char) -> bool {
    static STEERS: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]").unwrap()
    });
    STEERS.is_match(character.encode_utf8(&mut [0; 4]))
}

fn entities_only(text: &str) -> bool {
    text.split('&')
        .skip(1)
        .all(|rest| ["amp;", "lt;", "gt;", "quot;", "apos;"].iter().any(|entity| rest.starts_with(entity)))
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&")
}

proptest! {
    #![proptest_config(Config { cases: 10_000, ..Config::default() })]

    #[test]
    fn no_place_receives_an_unescaped_character(text in hostile()) {
        let line = plain(&text);
        for shown in [&line, &markup(&text), &without_markup(&text), &menu(&text), &tooltip(&text), &terminal(&text), &shorten(&text, 20)] {
            prop_assert!(!shown.contains(|character: char| character.is_control()), "{:?}", shown);
            prop_assert!(!joins_nothing(shown), "{:?}", shown);
            prop_assert!(!shown.contains("  ") && shown.trim() == shown, "{:?}", shown);
        }
        prop_assert!(!markup(&text).contains(['<', '>', '"', '\'']));
        prop_assert!(entities_only(&markup(&text)));
        prop_assert_eq!(unescape(&markup(&text)), line.clone());
        prop_assert!(!without_markup(&text).contains(['<', '>']));
        prop_assert!(menu(&text).replace("__", "").find('_').is_none());
        prop_assert_eq!(menu(&text).replace("__", "_"), line.clone());
        prop_assert_eq!(plain(&line), line, "once is enough");
    }

    #[test]
    fn what_is_shortened_is_bounded_and_ends_with_a_whole_character(text in hostile(), most in 1_usize..80) {
        let (line, short) = (plain(&text), shorten(&text, most));
        prop_assert!(short.graphemes(true).count() <= most, "{:?}", short);
        prop_assert!(short.len() <= 32 * most + 3);
        if short != line {
            let kept = short.strip_suffix('…').unwrap();
            prop_assert!(line.starts_with(kept));
            let ends: Vec<usize> = line.grapheme_indices(true).map(|(at, _)| at).collect();
            prop_assert!(ends.contains(&kept.len()) || line[kept.len()..].starts_with(char::is_whitespace), "{:?} of {:?}", short, line);
        }
    }
}

#[test]
fn every_character_that_steers_or_hides_is_taken_out() {
    let left: Vec<String> = (0..=0x10_ffff)
        .filter_map(char::from_u32)
        .filter(|character| plain(&format!("a{character}b")).contains(*character))
        .filter(|character| steers(*character))
        .map(|character| format!("{:04x}", u32::from(character)))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn letters_stay_letters() {
    for text in [
        "Universities & Academia",
        "Café – naïve",
        "日本語",
        "שלום עולם",
        "Ελληνικά",
        "हिन्दी",
        "a < b",
        "snake_case",
        "👩‍💻 👩🏽‍🌾",
        "می\u{200c}خواهم",
        "ක\u{dca}\u{200d}ර",
    ] {
        assert_eq!(plain(text), text);
    }
    assert_eq!(plain("Où\u{a0}: à\u{202f}18 h\u{a0} "), "Où\u{a0}: à\u{202f}18 h", "no line is broken there");
    assert_eq!(plain(" two\n\tlines \u{a0} "), "two lines");
    assert_eq!(
        plain("pay\u{200c}pal \u{200d}👩\u{200d} a\u{200d}b"),
        "paypal 👩 ab",
        "joiners that join nothing"
    );
    assert_eq!(markup("R&D <b>\"now\"</b>"), "R&amp;D &lt;b&gt;&quot;now&quot;&lt;/b&gt;");
    assert_eq!(menu("snake_case"), "snake__case");
    assert_eq!(without_markup("R&D <b>"), "R&D ‹b›");
    assert_eq!(shorten("Universities & Academia", 12), "Universitie…");
    assert_eq!(shorten("Universities & Academia", 14), "Universities…");
    assert_eq!(shorten("ab", 2), "ab");
    assert_eq!(shorten("🇪🇺🇪🇺🇪🇺", 2), "🇪🇺…");
}
