//! What holds of every page: it is read without a panic, what is read can be shown, and how its text is stored changes nothing.

#![allow(clippy::unwrap_used)]

#[path = "support/clean.rs"]
mod clean;

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use proptest::prelude::*;
use pulldown_cmark::{Options, Parser, html::push_html};
use schedule::{Format, Hints, Schedule, read};

/// Blocks of which a page of a community is made, accents in every one that has words.
const BLOCKS: [&str; 18] = [
    "## October 7: Fédérations & Universités",
    "## Octobre",
    "### Où ça se passe",
    "## November - TBD (à préciser)",
    "### Thursday, March 5th, 2026 – Café ouvert",
    "- When: 9am PT, 12pm ET, 6pm CET (Zürich)",
    "- When: 17h30 Europe/Paris à la Bibliothèque",
    "- Main track: Ångström and other units\n- Hosts: Zoë Müller, [Łukasz Wójcik](https://people.example/łukasz)",
    "- Hosts: TBD",
    "We meet biweekly on Thursdays at 5pm GMT. Vendredi, c'est relâche.",
    "More than 500 hours of señores and naïve questions.",
    "| Date | Time (UTC) | Título |\n|---|---|---|\n| 2026-03-05 | 17:00 | Año nuevo |\n| 2026-04-02 | 18:30 | TBD |",
    "1. 2026-05-07, 10:00 America/Bogotá\n   1. Ágora\n   2. Föderation",
    "**December 9** – cancelled, désolé",
    "Join: <https://zoom.us/j/1234567890?pwd=é> or [régister](https://lu.ma/abc)",
    "<p>June 11, 2026<br>4pm CET <a href=\"https://meet.jit.si/Salón\">Salón</a></p>",
    "```\n2026-01-01 10:00 UTC: Exécution\n```",
    "> Prior events: January 12, 2025 – Résumé",
];

fn any_page() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(&BLOCKS[..]), 0..12)
        .prop_map(|blocks| blocks.join("\n\n") + "\n")
}

/// Pieces that lie near what the reader looks for.
const PIECES: [&str; 40] = [
    "#",
    "## ",
    "\n",
    "\n\n",
    "- ",
    "    ",
    "\t",
    "|",
    "|-|-|\n",
    "October",
    " 7",
    "th",
    "2026",
    "-",
    "–",
    "/",
    ":",
    "9",
    "am",
    "12pm",
    " PT",
    " CET",
    "noon",
    "17h30",
    "every ",
    "first ",
    "Thursday",
    "When: ",
    "Hosts: ",
    "TBD",
    "<a href=",
    "<table><tr><td>",
    "</p>",
    "[",
    "](",
    "https://zoom.us/j/1",
    "\u{202e}",
    "\u{200b}",
    "\0",
    "é",
];

fn any_bytes() -> impl Strategy<Value = Vec<u8>> {
    let soup = prop::collection::vec(prop::sample::select(&PIECES[..]), 0..120)
        .prop_map(|it| it.concat().into_bytes());
    let broken = (any_page(), prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8))
        .prop_map(|(page, changes)| {
            let mut bytes = page.into_bytes();
            changes.into_iter().for_each(|(at, byte)| {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            });
            bytes
        });
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..400),
        "\\PC{0,200}".prop_map(String::into_bytes),
        soup,
        broken
    ]
}

fn as_format(page: &[u8], format: Option<Format>) -> Schedule {
    read(page, &Hints { format, ..Hints::default() })
}

/// What is read but for the lines it was read from, and with them for what no page can say in both ways.
fn without_lines(schedule: &Schedule) -> serde_json::Value {
    fn strip(value: &mut serde_json::Value) {
        match value {
            serde_json::Value::Object(fields) => {
                fields.remove("line");
                fields.values_mut().for_each(strip);
            }
            serde_json::Value::Array(values) => values.iter_mut().for_each(strip),
            _ => {}
        }
    }
    let mut value = serde_json::to_value(schedule).unwrap();
    strip(&mut value);
    value
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_bytes_are_read_and_what_is_read_can_be_shown(page in any_bytes()) {
        for format in [Some(Format::Markdown), Some(Format::Html), None] {
            clean::assert_clean(&as_format(&page, format));
        }
    }

    #[test]
    fn ends_of_lines_do_not_matter(page in any_page()) {
        let expected = as_format(page.as_bytes(), Some(Format::Markdown));
        for end in ["\r\n", "\r"] {
            let other = page.replace('\n', end);
            prop_assert_eq!(&as_format(other.as_bytes(), Some(Format::Markdown)), &expected, "{:?}", end);
        }
    }

    #[test]
    fn composed_and_decomposed_letters_read_the_same(page in any_page()) {
        let composed = ComposingNormalizerBorrowed::new_nfc().normalize(&page);
        let decomposed = DecomposingNormalizerBorrowed::new_nfd().normalize(&page);
        for format in [Format::Markdown, Format::Html] {
            let expected = as_format(composed.as_bytes(), Some(format));
            prop_assert_eq!(as_format(decomposed.as_bytes(), Some(format)), expected);
        }
    }

    #[test]
    fn a_page_reads_the_same_as_markdown_and_as_html(page in any_page()) {
        let mut html = String::from("<!doctype html><html><body><main>\n");
        push_html(&mut html, Parser::new_ext(&page, Options::ENABLE_TABLES));
        html.push_str("</main></body></html>");
        let markdown = without_lines(&as_format(page.as_bytes(), Some(Format::Markdown)));
        let rendered = without_lines(&as_format(html.as_bytes(), Some(Format::Html)));
        prop_assert_eq!(rendered, markdown, "{}", page);
    }
}

/// Pages on which something went wrong once.
#[test]
fn links_that_are_broken_at_the_end_of_a_line_are_read() {
    for page in [
        "<a href=\"t\">e {:}",
        "<html>a href=\"h>e ",
        "<a href=\"https://lu.ma/x\"ÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿ\nx> y",
        "a href=\"https://lu.ma/x\"</a><a href=\"https://lu.ma/y\"</a>",
        "a href=\"https://lu.ma/x\">é</a >ü</a>",
    ] {
        for format in [Format::Markdown, Format::Html] {
            clean::assert_clean(&as_format(page.as_bytes(), Some(format)));
        }
    }
}

#[test]
fn a_heading_of_two_lines_is_one_line() {
    let page = "Lenses\nand mirrors\n---\n\n- 2026-03-05, 17:00 UTC\n";
    let schedule = as_format(page.as_bytes(), Some(Format::Markdown));
    let titles: Vec<_> = schedule.sessions.iter().map(|session| session.title.as_str()).collect();
    assert_eq!(titles, ["Lenses and mirrors"]);
}

/// Pages of a size and shape that nobody writes; each ends, and with nothing invented.
#[test]
fn pages_that_nobody_writes_end_in_nothing() {
    let rows = [
        ("number signs", "#".repeat(1 << 20)),
        ("nested lists", (0..600).map(|depth| " ".repeat(depth) + "- x\n").collect()),
        ("list marks", "- ".repeat(30_000)),
        ("quotes", ">".repeat(30_000)),
        ("open tags", "<div>".repeat(30_000)),
        ("open tables", "<table><tr><td>".repeat(5_000)),
        ("closed tags", "</p>".repeat(30_000)),
        ("brackets", "[".repeat(30_000)),
        ("links", "[a](".repeat(15_000)),
        ("emphasis", "*a_".repeat(15_000)),
        ("less-than signs", "<a ".repeat(30_000)),
        ("comments", "<!--".repeat(15_000)),
        ("cells", "|".repeat(30_000)),
        ("no letters", "\0".repeat(1 << 20)),
        ("months", "October ".repeat(15_000)),
        ("numbers", "12 ".repeat(30_000)),
        ("one number", "1".repeat(100_000)),
        ("colons", "1:".repeat(30_000)),
        ("attributes", format!("<a{}>", (0..30_000).map(|number| format!(" a{number}")).collect::<String>())),
        ("entities", "&amp;".repeat(30_000)),
    ];
    for (what, page) in rows {
        for format in [Format::Markdown, Format::Html] {
            let schedule = as_format(page.as_bytes(), Some(format));
            assert_eq!(schedule.sessions, [], "{what} as {format:?}");
            clean::assert_clean(&schedule);
        }
    }
}
