//! A page that is four times as long takes four times the memory, whatever it is made of, up to a bound that no page goes beyond. Memory is counted, not time: it is the same
//! on every machine, and what is built more than once shows in it.

#![allow(clippy::unwrap_used)]

use allocation_counter::{AllocationInfo, measure};
use schedule::{Format, Hints, read};

/// Pieces of which pages of any length are made.
const PIECES: [&str; 38] = [
    "#",
    "- ",
    "> ",
    "<div>",
    "<b>",
    "<table><tr><td>",
    "</p>",
    "[",
    "[a](",
    "*a_",
    "<a ",
    "<!--",
    "|",
    "|x|y|\n",
    "\0",
    "1",
    "12 ",
    "&amp;",
    "\n",
    "x<br>",
    "October ",
    "October 7 ",
    "October 7, 2026\n\n",
    "- October 7, 2026 9am PT\n",
    "## October 7\n\n",
    "## October 7: Lenses\n\n- When: 9am PT, 12pm ET\n- Hosts: Mira, Zoë\n\n",
    "9am PT ",
    "every Thursday at 5pm GMT\n\n",
    "https://zoom.us/j/1 ",
    "America/",
    "{% if ",
    "{: .x ",
    "a\u{301}\u{323}",
    "word ",
    "[a] (https://x.example) ",
    "a href=\"x\">y",
    "<a href=\"x\"\n",
    "a ",
];

fn work(piece: &str, bytes: usize, format: Format) -> AllocationInfo {
    let page = piece.repeat(bytes / piece.len());
    let hints =
        Hints { format: Some(format), published: Some("2026-09-01T00:00:00Z".parse().unwrap()), base: None };
    measure(|| drop(read(page.as_bytes(), &hints)))
}

/// Whether a page of four times the length takes about four times as much, not sixteen times; vectors double as they grow.
fn grows_as_the_page(small: u64, large: u64) -> bool {
    large <= small * 6 + (64 << 10)
}

/// What reading a page may take beside the page itself, in bytes.
const MOST: u64 = 40 << 20;

#[test]
fn no_page_takes_more_than_a_reader_has() {
    for piece in PIECES {
        for format in [Format::Markdown, Format::Html] {
            let work = work(piece, 1 << 20, format);
            assert!(work.bytes_max < MOST, "{piece:?} {format:?}: {work:?}");
        }
    }
}

#[test]
fn work_and_memory_grow_as_the_page_does() {
    const SMALL: usize = 4 << 10;
    for piece in PIECES {
        for format in [Format::Markdown, Format::Html] {
            let (small, large) = (work(piece, SMALL, format), work(piece, 4 * SMALL, format));
            assert!(
                grows_as_the_page(small.bytes_total, large.bytes_total),
                "{piece:?} {format:?}: {small:?}, {large:?}"
            );
            assert!(
                grows_as_the_page(small.count_total, large.count_total),
                "{piece:?} {format:?}: {small:?}, {large:?}"
            );
            assert!(large.bytes_max < 200 * 4 * SMALL as u64, "{piece:?} {format:?}: {large:?}");
        }
    }
}
