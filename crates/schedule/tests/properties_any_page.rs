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

/// Blocks that only a page written in Markdown has, each near to breaking.
const WRITTEN: [&str; 10] = [
    "## [October 21: Börse](https://x.example){: .btn .btn-primary }\n{: #anchor }",
    "## ~~October 7: Été~~ (cancelled)",
    "- ~~When: 9am PT~~ 10am PT",
    "- [ ] March 3, 9am PT: Öffnung\n- [x] March 10, 9am PT: Clôture",
    "<a href=\"https://x.example\" \"Señal\" </a>\n(October 7, 2021 | 9am PT | Online)<br>",
    "a href=\"https://x.example\"> \"Überblick\" </a>\n(November 4 | 9am PT)",
    "[Événement](https://x.example (October 14, 9am PT)",
    "{% include button.html text=\"S'inscrire\" %}",
    "This session has been moved to January 13. Désolés!",
    "| When | 9am PT |\n|---|---|\n| Hôte | Zoë |",
];

/// What may stand before a page.
const HEADS: [&str; 3] = [
    "",
    "---\ntitle: Comité d'été 2021\ndate: 2021-10-01\n---\n\n",
    "---\neventDate: October 7\ntime: 9am PT\n---\n\n",
];

fn any_page() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(&BLOCKS[..]), 0..12)
        .prop_map(|blocks| blocks.join("\n\n") + "\n")
}

fn any_written_page() -> impl Strategy<Value = String> {
    let blocks = prop_oneof![prop::sample::select(&BLOCKS[..]), prop::sample::select(&WRITTEN[..])];
    (prop::sample::select(&HEADS[..]), prop::collection::vec(blocks, 0..12))
        .prop_map(|(head, blocks)| format!("{head}{}\n", blocks.join("\n\n")))
}

fn any_moment() -> impl Strategy<Value = Option<chrono::DateTime<chrono::Utc>>> {
    prop::sample::select(vec![None, "2021-12-20T12:00:00Z".parse().ok(), "2022-08-11T12:00:00Z".parse().ok()])
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
    let broken =
        (any_written_page(), prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8))
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

fn at(page: &[u8], format: Format, published: Option<chrono::DateTime<chrono::Utc>>) -> Schedule {
    read(page, &Hints { format: Some(format), published, base: None })
}

fn html_of(page: &str) -> String {
    let mut html = String::from("<!doctype html><html><body><main>\n");
    push_html(&mut html, Parser::new_ext(page, Options::ENABLE_TABLES));
    html.push_str("</main></body></html>");
    html
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
    fn ends_of_lines_do_not_matter(page in any_written_page(), published in any_moment()) {
        let html = html_of(&page);
        for (page, format) in [(&page, Format::Markdown), (&html, Format::Html)] {
            let expected = at(page.as_bytes(), format, published);
            for end in ["\r\n", "\r"] {
                let other = page.replace('\n', end);
                prop_assert_eq!(&at(other.as_bytes(), format, published), &expected, "{:?} {:?}", format, end);
            }
        }
    }

    #[test]
    fn composed_and_decomposed_letters_read_the_same(page in any_written_page(), published in any_moment()) {
        let composed = ComposingNormalizerBorrowed::new_nfc().normalize(&page);
        let decomposed = DecomposingNormalizerBorrowed::new_nfd().normalize(&page);
        for format in [Format::Markdown, Format::Html] {
            let expected = at(composed.as_bytes(), format, published);
            prop_assert_eq!(at(decomposed.as_bytes(), format, published), expected);
        }
    }

    #[test]
    fn a_page_reads_the_same_as_markdown_and_as_html(page in any_page(), published in any_moment()) {
        let markdown = without_lines(&at(page.as_bytes(), Format::Markdown, published));
        let rendered = without_lines(&at(html_of(&page).as_bytes(), Format::Html, published));
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
        ("list marks", "- ".repeat(100_000)),
        ("nested lists of HTML", "<ul><li>".repeat(100_000)),
        ("quotes", ">".repeat(30_000)),
        ("open tags", "<div>".repeat(100_000)),
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
