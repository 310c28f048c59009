//! The same page in every encoding that a page may come in.

#![allow(clippy::unwrap_used)]

use schedule::{Format, Hints, read};

const PAGE: &str =
    "# Café\n\n## October 7: Fête à Zürich – “été”\n\n- When: 9am PT / 6pm CET\n- Hosts: Zoë Müller\n";

/// Start, title and hosts of its one session.
fn told(page: &[u8]) -> (String, String, Vec<String>) {
    let hints =
        Hints { published: "2021-09-17T12:00:00Z".parse().ok(), format: Some(Format::Markdown), base: None };
    let schedule = read(page, &hints);
    let [session] = &schedule.sessions[..] else { panic!("{schedule:?}") };
    (session.start.unwrap().to_rfc3339(), session.title.clone(), session.hosts.clone())
}

fn expected() -> (String, String, Vec<String>) {
    ("2021-10-07T16:00:00+00:00".into(), "Fête à Zürich – “été”".into(), vec!["Zoë Müller".into()])
}

fn utf_16(mark: [u8; 2], bytes: impl Fn(u16) -> [u8; 2]) -> Vec<u8> {
    mark.into_iter().chain(PAGE.encode_utf16().flat_map(bytes)).collect()
}

#[test]
fn utf_8_with_its_mark_and_without() {
    assert_eq!(told(PAGE.as_bytes()), expected());
    assert_eq!(told(format!("\u{feff}{PAGE}").as_bytes()), expected());
}

#[test]
fn utf_16_in_either_order() {
    assert_eq!(told(&utf_16([0xff, 0xfe], u16::to_le_bytes)), expected());
    assert_eq!(told(&utf_16([0xfe, 0xff], u16::to_be_bytes)), expected());
}

#[test]
fn windows_1252() {
    let byte = |c: char| match c {
        '–' => 0x96,
        '“' => 0x93,
        '”' => 0x94,
        other => u8::try_from(u32::from(other)).unwrap(),
    };
    let page: Vec<u8> = PAGE.chars().map(byte).collect();
    assert_eq!(told(&page), expected());
}
