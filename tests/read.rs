//! `ospo-tray read`, the real binary: what people and programs are told of a page.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{
    fs,
    io::{Read as _, Write as _},
    net::TcpListener,
    process::{Command, Output, Stdio},
    thread,
};

use serde_json::Value;
use tempfile::TempDir;

const PAGE: &str = "# Tea Circle\n\n## October 7: Leaves & Pots\n\nWhen: 9am PT, 12pm ET, 6pm CET\n\n[Register here](https://tea.example/register)\n";

fn read(args: &[&str], input: &str) -> Output {
    let home = TempDir::new().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_ospo-tray"))
        .arg("read")
        .args(args)
        .env("TZ", "Europe/Paris")
        .env("HOME", home.path())
        .env_remove("http_proxy")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // It may end without reading all of it.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn json(args: &[&str], input: &str) -> Value {
    let output = read(&[&["--json"], args].concat(), input);
    assert!(output.status.success(), "{output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

#[track_caller]
fn refused(args: &[&str], input: &str, word: &str) {
    let output = read(args, input);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains(word) && said.trim_end().ends_with('.'), "{said}");
    assert!(output.stdout.is_empty());
}

#[test]
fn a_file_as_json() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("tea.md");
    fs::write(&file, PAGE).unwrap();
    let read = json(&["--published", "2021-09-17T16:07:21Z", file.to_str().unwrap()], "");
    assert_eq!(read["sessions"][0]["start"], "2021-10-07T16:00:00Z");
    assert_eq!(read["sessions"][0]["title"], "Leaves & Pots");
    assert_eq!(read["sessions"][0]["line"], 3);
}

#[test]
fn the_standard_input_in_either_form() {
    let html =
        "<h1>Tea Circle</h1><h2>October 7: Leaves &amp; Pots</h2><p>When: 9am PT, 12pm ET, 6pm CET</p>";
    for (format, input) in [("markdown", PAGE), ("html", html)] {
        let read = json(&["--published", "2021-09-17T16:07:21Z", "--format", format, "-"], input);
        assert_eq!(read["sessions"][0]["start"], "2021-10-07T16:00:00Z", "{format}");
    }
}

#[test]
fn an_address() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/tea.md", listener.local_addr().unwrap());
    let server = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut head = Vec::new();
        let mut byte = [0];
        while !head.ends_with(b"\r\n\r\n") {
            stream.read_exact(&mut byte).unwrap();
            head.push(byte[0]);
        }
        write!(stream, "HTTP/1.1 200 OK\r\nLast-Modified: Fri, 17 Sep 2021 16:07:21 GMT\r\nContent-Length: {}\r\n\r\n{PAGE}", PAGE.len())
            .unwrap();
    });
    let read = json(&[&url], "");
    server.join().unwrap();
    assert_eq!(
        read["sessions"][0]["start"], "2021-10-07T16:00:00Z",
        "the year is settled by the server's date"
    );
}

#[test]
fn a_page_without_sessions_is_no_error() {
    for page in ["", "# Nothing here\n", "<!doctype html><p>Log in, please.</p>"] {
        assert_eq!(json(&["-"], page)["sessions"], Value::Array(Vec::new()));
        assert!(String::from_utf8(read(&["-"], page).stdout).unwrap().contains("no session"));
    }
}

#[test]
fn people_are_told_the_topic_the_times_of_tracks_and_why() {
    let page = "# Tea Circle\n\nThe main track has the first forty minutes, the open track the rest of the hour.\n\n\
                ## October 7: Leaves & Pots\n\n- When: 9am PT\n- Topic: Glazes\n- Main track: Raku\n- Hosts: Ada Moss\n";
    let output = read(&["--published", "2021-09-17T16:07:21Z", "-"], page);
    let told = String::from_utf8(output.stdout).unwrap();
    let has = |words: &str| told.lines().any(|line| line.trim_start() == words);
    assert!(has("Glazes"), "{told}");
    assert!(has("18:00–18:40 Main track: Raku (Ada Moss)"), "{told}");
    let (reasons, doubts): (Vec<_>, Vec<_>) = told
        .lines()
        .map(str::trim_start)
        .filter(|line| line.starts_with(['·', '?']))
        .partition(|line| line.starts_with("· "));
    assert!(matches!(&reasons[..], [why] if why.contains("says no year; 2021 was taken")), "{told}");
    assert_eq!(doubts, [""; 0], "{told}");
}

#[test]
fn people_are_told_the_local_time_what_was_said_and_what_is_doubtful() {
    let page = PAGE.replace("6pm CET", "5pm CET");
    let output = read(&["--published", "2021-09-17T16:07:21Z", "-"], &page);
    let told = String::from_utf8(output.stdout).unwrap();
    for words in [
        "Tea Circle: 1 session",
        "Leaves & Pots",
        "7 Oct 2021, 18:00",
        "Europe/Paris",
        "16:00 UTC",
        "said: 9am PT",
        "? ",
    ] {
        assert!(told.contains(words), "{words:?} in {told}");
    }
}

#[test]
fn a_page_cannot_steer_the_terminal() {
    let page = PAGE.replace("Leaves", "\u{1b}]0;owned\u{7}\u{202e}Leaves\u{9b}2J");
    let told = String::from_utf8(read(&["--published", "2021-09-17T16:07:21Z", "-"], &page).stdout).unwrap();
    assert!(told.contains("Leaves"));
    assert!(!told.contains(|character: char| character.is_control() && character != '\n'), "{told:?}");
    assert!(!told.contains('\u{202e}'));
}

#[test]
fn what_cannot_be_read_is_said() {
    let folder = TempDir::new().unwrap();
    refused(&[folder.path().join("none.md").to_str().unwrap()], "", "look at how it is written.");
    refused(&[folder.path().to_str().unwrap()], "", "is no file");
    refused(&["http://meetings.example/"], "", "without encryption");
    refused(&["-"], "BEGIN:VCALENDAR\r\n", "calendar feed");
    refused(&["--json", "-"], "%PDF-1.4", "PDF");
    refused(&["-"], &"x".repeat(5 * 1024 * 1024 + 1), "longer than 5 MiB");
}
