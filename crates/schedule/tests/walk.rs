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

#[test]
fn whom_it_is_for_is_bounded_and_hosts_stay_hosts() {
    let long = format!(
        "# Circle\n\n### Who:\n\n{}\n\n## March 3: Seeds\n\n- When: 8am PT\n- Who: Ada Moss\n",
        "Anyone. ".repeat(200)
    );
    let schedule = read(&long, Format::Markdown);
    let who = schedule.page.who.unwrap();
    assert!(who.starts_with("Anyone. Anyone.") && who.ends_with('…') && who.chars().count() <= 300, "{who}");
    assert_eq!(schedule.sessions[0].hosts, ["Ada Moss"]);
    let json = serde_json::to_value(read(PAGE, Format::Markdown).page).unwrap();
    assert_eq!(json["who"], serde_json::Value::Null, "it is told, as where and contact are");
}

#[test]
fn the_same_link_is_that_of_the_session_before() {
    let page = "# Calls\n\n- March 3, 8am PT: Seeds ([Jitsi](https://meet.jit.si/seeds))\n\
                - March 17, same time, same link: Soil\n- March 31, 8am PT: Ash ([Jitsi](https://meet.jit.si/ash))\n";
    let schedule = read(page, Format::Markdown);
    let links: Vec<&str> = schedule.sessions.iter().map(|session| session.links[0].url.as_str()).collect();
    assert_eq!(links, ["https://meet.jit.si/seeds", "https://meet.jit.si/seeds", "https://meet.jit.si/ash"]);
}
