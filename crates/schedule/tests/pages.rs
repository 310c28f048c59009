//! A page for each phenomenon, in our own words, and all that is read from it.
//!
//! The pages lie in `tests/pages`, the outcomes in `tests/snapshots`. Tests whose names begin with `structure`, `zones` or `years` fail
//! when the reader no longer sees which words belong to which day, lets no zones vote, or weighs no evidence for the year.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use schedule::{Hints, Schedule};

fn read(name: &str, published: &str) -> Schedule {
    let file = format!("{}/tests/pages/{name}", env!("CARGO_MANIFEST_DIR"));
    let page = std::fs::read(file).unwrap();
    let hints = Hints { published: Some(published.parse().unwrap()), ..Hints::default() };
    schedule::read(&page, &hints)
}

macro_rules! outcomes {
    ($($test:ident: $page:literal, $published:literal;)+) => {
        $(
            #[test]
            fn $test() {
                insta::assert_json_snapshot!(read($page, $published));
            }
        )+
    };
}

outcomes! {
    structure_of_headings: "headings.md", "2022-02-20T12:00:00Z";
    structure_of_html: "headings.html", "2022-02-20T12:00:00Z";
    structure_of_labelled_lines: "lines.md", "2021-12-01T00:00:00Z";
    structure_of_listed_events_with_broken_links: "listed.md", "2023-03-05T00:00:00Z";
    structure_of_tables: "table.md", "2018-09-17T12:00:00Z";
    structure_of_an_agenda: "agenda.md", "2022-01-10T00:00:00Z";
    structure_of_tracks_with_times: "tracks.md", "2021-10-01T00:00:00Z";
    structure_of_many_hands: "hands.md", "2021-09-17T12:00:00Z";
    zones_vote: "zones.md", "2022-09-01T00:00:00Z";
    years_by_evidence: "years.md", "2021-12-20T00:00:00Z";
    rules_make_no_session: "rules.md", "2021-10-01T00:00:00Z";
    statuses: "statuses.md", "2021-10-01T00:00:00Z";
    sentences_that_announce: "sentences.md", "2021-10-01T00:00:00Z";
    nothing_from_prose: "silent.md", "2022-03-01T00:00:00Z";
}

#[test]
fn structure_of_markdown_and_html_is_read_the_same() {
    let at = "2022-02-20T12:00:00Z";
    assert_eq!(without_lines(read("headings.md", at)), without_lines(read("headings.html", at)));
}

fn without_lines(mut schedule: Schedule) -> Schedule {
    for session in &mut schedule.sessions {
        session.line = 0;
        session.said.iter_mut().for_each(|said| said.line = 0);
        session.reasons.iter_mut().chain(&mut session.doubts).for_each(|doubt| doubt.line = 0);
    }
    schedule.undated.iter_mut().for_each(|undated| undated.line = 0);
    schedule.rules.iter_mut().for_each(|rule| rule.line = 0);
    schedule.page.about.iter_mut().for_each(|link| link.line = 0);
    schedule
}

#[test]
fn years_change_with_the_moment_of_publication() {
    let page = b"# Calls\n\n## January 13: One\n\n- When: 9am PT\n\n## November 18: Two\n\n- When: 9am PT\n";
    let starts = |published: &str| {
        let hints = Hints { published: Some(published.parse().unwrap()), ..Hints::default() };
        let sessions = schedule::read(page, &hints).sessions;
        sessions.iter().map(|session| session.date.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(starts("2021-10-01T00:00:00Z"), ["2022-01-13", "2021-11-18"]);
    assert_eq!(starts("2022-01-10T00:00:00Z"), ["2022-01-13", "2021-11-18"]);
    assert_eq!(starts("2022-10-01T00:00:00Z"), ["2023-01-13", "2022-11-18"]);
}

#[test]
fn years_by_the_rule_say_why() {
    let page = b"# Calls\n\nWe meet on Thursdays at 9am PT.\n\n- August 4: Soil\n";
    let hints = Hints { published: Some("2021-12-20T12:00:00Z".parse().unwrap()), ..Hints::default() };
    let [session] = &schedule::read(page, &hints).sessions[..] else { panic!("one session") };
    assert_eq!(session.date.to_string(), "2022-08-04", "a Thursday; the one of 2021 is nearer");
    let reasons: Vec<_> = session.reasons.iter().map(|reason| reason.code.as_str()).collect();
    assert_eq!(reasons, ["year-from-weekday", "time-from-rule"]);
}

#[test]
fn years_without_any_evidence_make_no_session() {
    let schedule = schedule::read(b"# Calls\n\n## January 13: One\n\n- When: 9am PT\n", &Hints::default());
    assert!(schedule.sessions.is_empty());
    assert_eq!(schedule.doubts[0].code, "year-unknown");
}
