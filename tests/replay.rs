//! `ospo-tray replay`, the real binary, over the history of a page: what would have rung and been told.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{
    fs,
    process::{Command, Output},
};

use serde_json::Value;
use tempfile::TempDir;

/// A page of the tea circle with these lines beneath its title.
fn page(sessions: &[&str]) -> String {
    format!("# Tea Circle\n\nWe drink tea together.\n\n{}\n", sessions.join("\n\n"))
}

const POTS: &str = "## Pots & Leaves: 7 October 2021\n\nWhen: 6pm UTC";
const LIDS: &str = "## Lids & Kettles: 21 October 2021\n\nWhen: 6pm UTC";
const CUPS: &str = "## Cups & Saucers: 14 October 2021\n\nWhen: 6pm UTC";

/// The page as it was from each of these moments on.
fn history(pages: &[(&str, &[&str])]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (moment, sessions) in pages {
        fs::write(folder.path().join(format!("{moment}-page.md")), page(sessions)).unwrap();
    }
    folder
}

fn replay(folder: &TempDir, more: &[&str]) -> Output {
    let home = TempDir::new().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_ospo-tray"));
    command.args(["replay", "--json", "--zone", "Europe/Paris"]).args(more).arg(folder.path());
    command.env("HOME", home.path()).output().unwrap()
}

/// Its lines in few words: "10-07 17:50 ring Pots & Leaves 10", "09-02 09:10 moved Pots & Leaves".
fn told(pages: &[(&str, &[&str])], more: &[&str]) -> Vec<String> {
    let output = replay(&history(pages), more);
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().map(|line| brief(&serde_json::from_str(line).unwrap())).collect()
}

fn brief(line: &Value) -> String {
    let at = line["at"].as_str().unwrap();
    let title = line["session"]["title"].as_str().unwrap();
    match line["kind"].as_str().unwrap() {
        "ring" => format!("{} ring {title} {}", at[5..16].replace('T', " "), line["lead_minutes"]),
        _ => {
            let start = line["session"]["start"].as_str().map_or("no time", |it| &it[..16]);
            format!("{} {title}: {start}", line["change"].as_str().unwrap())
        }
    }
}

#[test]
fn each_lead_rings_once() {
    assert_eq!(
        told(&[("20210901T080000Z", &[POTS])], &[]),
        ["10-07 17:50 ring Pots & Leaves 10", "10-07 18:00 ring Pots & Leaves 0"]
    );
    assert_eq!(
        told(&[("20210901T080000Z", &[POTS])], &["--lead", "1h"]),
        ["10-07 17:00 ring Pots & Leaves 60"]
    );
}

#[test]
fn a_session_that_moves_three_times_is_one_session() {
    let on = |day: &str| format!("## Pots & Leaves: {day}\n\nWhen: 6pm UTC");
    let days = ["2 November 2021", "16 November 2021", "18 November 2021", "11 November 2021"].map(on);
    let pages = [
        ("20210901T080000Z", &[days[0].as_str()][..]),
        ("20210910T080000Z", &[days[1].as_str()]),
        ("20210920T080000Z", &[days[2].as_str()]),
        ("20211001T080000Z", &[days[3].as_str()]),
    ];
    assert_eq!(
        told(&pages, &["--lead", "0m"]),
        [
            "moved Pots & Leaves: 2021-11-16T18:00",
            "moved Pots & Leaves: 2021-11-18T18:00",
            "moved Pots & Leaves: 2021-11-11T18:00",
            "11-11 18:00 ring Pots & Leaves 0",
        ]
    );
}

#[test]
fn another_name_is_told_as_one_and_rings_under_it() {
    let renamed = POTS.replace("Pots & Leaves", "Pots, Leaves & Water");
    let pages = [("20210901T080000Z", &[POTS][..]), ("20210910T080000Z", &[renamed.as_str()])];
    assert_eq!(
        told(&pages, &["--lead", "0m"]),
        ["renamed Pots, Leaves & Water: 2021-10-07T18:00", "10-07 18:00 ring Pots, Leaves & Water 0"]
    );
}

#[test]
fn what_is_called_off_or_gone_is_told_and_does_not_ring() {
    let off = POTS.replace("## Pots", "## Cancelled: Pots");
    let called_off = [("20210901T080000Z", &[POTS, CUPS][..]), ("20211007T120000Z", &[off.as_str(), CUPS])];
    let told_of_it = told(&called_off, &["--lead", "0m"]);
    assert_eq!(told_of_it.len(), 2, "{told_of_it:?}");
    assert!(told_of_it[0].starts_with("cancelled "), "{told_of_it:?}");
    assert_eq!(told_of_it[1], "10-14 18:00 ring Cups & Saucers 0");
    let gone = [("20210901T080000Z", &[POTS, CUPS][..]), ("20211007T120000Z", &[CUPS])];
    assert_eq!(
        told(&gone, &["--lead", "0m"]),
        ["gone Pots & Leaves: 2021-10-07T18:00", "10-14 18:00 ring Cups & Saucers 0"]
    );
}

#[test]
fn a_session_without_a_time_has_no_start() {
    let timeless = "## Cups & Saucers: 14 October 2021\n\nWhen: TBD";
    let pages = [("20210901T080000Z", &[POTS][..]), ("20210910T080000Z", &[POTS, timeless])];
    let told = told(&pages, &["--until", "2021-10-01T00:00:00Z"]);
    assert_eq!(told, ["new Cups & Saucers: no time"]);
}

#[test]
fn it_rings_for_what_the_page_then_listed() {
    let pages = [
        ("20210901T080000Z", &[POTS][..]),
        ("20211007T171500Z", &[CUPS, LIDS]),
        ("20211014T171500Z", &[LIDS]),
    ];
    let told = told(&pages, &[]);
    let rings: Vec<_> = told.iter().filter(|it| it.contains(" ring ")).collect();
    assert_eq!(
        rings,
        ["10-21 17:50 ring Lids & Kettles 10", "10-21 18:00 ring Lids & Kettles 0"],
        "{told:?}"
    );
}

/// The last look before the first reminder is between 17:30 and 17:35, the next one after the start.
#[test]
fn what_left_the_page_between_two_looks_does_not_ring() {
    for edit in ["20211007T174000Z", "20211007T175000Z"] {
        let told = told(&[("20210901T080000Z", &[POTS, CUPS][..]), (edit, &[CUPS])], &[]);
        let rings: Vec<_> = told.iter().filter(|it| it.contains(" ring Pots")).collect();
        assert_eq!(rings, [] as [&String; 0], "{told:?}");
    }
    let told = told(&[("20210901T080000Z", &[POTS, CUPS][..]), ("20211007T175500Z", &[CUPS])], &[]);
    let rings: Vec<_> = told.iter().filter(|it| it.contains(" ring Pots")).collect();
    assert_eq!(rings, ["10-07 17:50 ring Pots & Leaves 10"], "{told:?}");
}

#[test]
fn of_two_readings_of_one_moment_the_later_name_is_the_later_reading() {
    let folder = history(&[("20210901T080000Z", &[POTS])]);
    let at = |name: &str| folder.path().join(name);
    fs::write(at("20211007T120000Z-b.md"), page(&[CUPS])).unwrap();
    fs::write(at("20211007T120000Z-a.md"), page(&[POTS])).unwrap();
    let output = replay(&folder, &["--lead", "0m"]);
    let text = String::from_utf8(output.stdout).unwrap();
    let rings: Vec<_> = text
        .lines()
        .map(|line| brief(&serde_json::from_str(line).unwrap()))
        .filter(|it| it.contains("ring"))
        .collect();
    assert_eq!(rings, ["10-14 18:00 ring Cups & Saucers 0"]);
}

#[test]
fn it_ends_when_it_is_told_to() {
    let told = told(&[("20210901T080000Z", &[POTS])], &["--until", "2021-10-07T17:55:00Z"]);
    assert_eq!(told, ["10-07 17:50 ring Pots & Leaves 10"]);
}

#[test]
fn a_folder_without_readings_is_refused_in_a_sentence() {
    let output = replay(&history(&[]), &[]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && said.contains("has no reading of a page"), "{said}");
}
