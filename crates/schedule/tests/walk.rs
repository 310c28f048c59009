//! One page from end to end: a heading's day, the times below it, tracks, hosts, and what is said for all sessions.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use schedule::{Format, Hints, Schedule, Status};

const PAGE: &str = "---
title: Gardeners' Circle
---

We meet biweekly on Thursdays. The open track has the first twenty minutes, the workshop track the rest of the \
hour.

## March 3rd: Seeds & Soil

- When: 8am PT, 11am ET, 5pm CET
- Open track: What to sow now
- Hosts: [Ada Moss](https://example.org/ada), Peat Works
- Workshop track: Sieving
- Hosts: TBD

## April - TBD

### Where:

Zoom. Others may follow.
";

fn read(page: &str, format: Format) -> Schedule {
    let hints =
        Hints { published: Some("2022-02-20T12:00:00Z".parse().unwrap()), format: Some(format), base: None };
    schedule::read(page.as_bytes(), &hints)
}

#[test]
fn a_session_has_its_instant_tracks_and_hosts() {
    let schedule = read(PAGE, Format::Markdown);
    let [session] = &schedule.sessions[..] else { panic!("{schedule:#?}") };
    assert_eq!(session.title, "Seeds & Soil");
    assert_eq!(session.start, Some("2022-03-03T16:00:00Z".parse().unwrap()));
    assert_eq!(session.end, Some("2022-03-03T17:00:00Z".parse().unwrap()));
    assert_eq!(session.status, Status::Confirmed);
    assert!(session.zones_agree && session.doubts.is_empty());
    let [open, workshop] = &session.tracks[..] else { panic!("{session:#?}") };
    assert_eq!(open.title.as_deref(), Some("What to sow now"));
    assert_eq!(open.hosts, ["Ada Moss", "Peat Works"]);
    assert_eq!(open.end, Some("2022-03-03T16:20:00Z".parse().unwrap()));
    assert!(workshop.hosts.is_empty());
    assert_eq!(schedule.undated[0].text, "April - TBD");
    assert_eq!(schedule.page.r#where.as_deref(), Some("Zoom"));
    assert_eq!(schedule.rules[0].rrule.as_deref(), Some("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"));
}
