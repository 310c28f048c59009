//! A page that is longer than any schedule is read up to a bound, in whole blocks, lines and sessions, and a doubt says from where on
//! something is missing.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fmt::Write;

use chrono::{Days, NaiveDate};
use schedule::{Doubt, Format, Hints, Schedule, read};

const PAGE: usize = 5 << 20;

fn read_as(page: &str, format: Format) -> Schedule {
    let published = Some("2026-09-01T00:00:00Z".parse().unwrap());
    read(page.as_bytes(), &Hints { format: Some(format), published, base: None })
}

fn markdown(page: &str) -> Schedule {
    read_as(page, Format::Markdown)
}

fn too_long(schedule: &Schedule) -> Option<&Doubt> {
    schedule.doubts.iter().find(|doubt| doubt.code == "page-too-long")
}

/// So many sessions day by day, with nine lines each.
fn daily(sessions: u64) -> String {
    let first = NaiveDate::from_ymd_opt(2020, 1, 1).unwrap();
    let mut page = String::from("# Calls\n\n");
    for number in 0..sessions {
        let date = (first + Days::new(number)).format("%B %-d, %Y");
        write!(
            page,
            "## {date}: Lens number {number}\n\n\
             - When: 9am PT, 12pm ET, 6pm CET\n\
             - Main track: Grinding number {number}\n\
             - Hosts: [Mira Solberg](https://solberg.example/people/{number}), Fjord Institute & OpenBench\n\n\
             - Open track: Counting what number {number} saves\n\
             - Hosts: Fablab Rue Haute, Torque\n\n"
        )
        .unwrap();
    }
    page
}

#[test]
fn ten_years_of_daily_sessions_are_read_whole() {
    let schedule = markdown(&daily(3_652));
    assert_eq!(schedule.sessions.len(), 3_652);
    assert_eq!(schedule.doubts, []);
    let last = schedule.sessions.last().unwrap();
    assert_eq!(last.title, "Lens number 3651");
    assert_eq!((last.said.len(), last.tracks.len(), last.tracks[0].hosts.len()), (3, 2, 2));
}

#[test]
fn what_is_beyond_is_left_out_whole_and_the_schedule_says_where() {
    let schedule = markdown(&daily(30_000));
    let doubt = too_long(&schedule).expect("a doubt");
    let sessions = &schedule.sessions;
    assert!((3_652..30_000).contains(&sessions.len()), "{} sessions", sessions.len());
    assert!(
        sessions.iter().rev().skip(1).all(|session| session.said.len() == 3 && session.tracks.len() == 2)
    );
    let last = sessions.last().unwrap();
    assert!((last.line..last.line + 18).contains(&doubt.line), "{doubt:?} after {}", last.line);
    assert_eq!(
        doubt.message,
        format!("The page is longer than is read: from line {} on, parts of it are left out.", doubt.line)
    );
}

#[test]
fn nothing_is_left_out_in_silence() {
    let line = |piece: &str| {
        format!(
            "# Calls\n\n## October 7: Lenses\n\n- When: 9am PT\n\n{}\n",
            piece.repeat(PAGE / piece.len() / 2)
        )
    };
    for piece in [
        "[",
        "- a\n",
        "> ",
        "a\n\n",
        "# May 5: Ash\n\n",
        "| May 5 | Ash |\n",
        "word ",
        "9am PT ",
        "[a](https://x.example/a)\n",
        "https://x.example/a ",
        "- [a](https://zoom.us/j/1)\n",
        "- Hosts: Ada, Mira\n",
        "- Main track: Ash\n",
        "We meet every Monday at 9am PT.\n\n",
        "## May - TBD\n\n",
    ] {
        let schedule = markdown(&line(piece));
        let doubt = too_long(&schedule).unwrap_or_else(|| panic!("{piece:?}: {:?}", schedule.doubts));
        assert!(doubt.line >= 7 || piece == "- Hosts: Ada, Mira\n", "{piece:?}: {doubt:?}");
        let session = schedule.sessions.first().unwrap_or_else(|| panic!("{piece:?}"));
        assert_eq!(session.start, Some("2026-10-07T16:00:00Z".parse().unwrap()), "{piece:?}");
        assert_eq!(schedule.doubts.iter().filter(|doubt| doubt.code == "page-too-long").count(), 1);
    }
}

#[test]
fn a_line_is_there_or_not_but_never_half() {
    let long = format!(
        "# Calls\n\n## October 7: Lenses\n\nOne {}\n9am PT {}\n",
        "word ".repeat(20_000),
        "word ".repeat(20_000)
    );
    let schedule = markdown(&long);
    assert_eq!(too_long(&schedule).map(|doubt| doubt.line), Some(6));
    assert_eq!(schedule.sessions[0].start_local, None, "the line with the time is left out whole");
    let html = format!("<!doctype html><main><h1>October 7: Lenses</h1><p>{}</p><p>9am PT", "x".repeat(PAGE));
    assert!(too_long(&read_as(&html, Format::Html)).is_some());
}

#[test]
fn html_of_any_length_is_read_where_it_speaks() {
    let style = format!("<style>{}</style>", "a { margin: 0 }\n".repeat(250_000));
    let page = format!(
        "<!doctype html><head>{style}</head><main><h1>October 7: Lenses</h1><ul><li>When: 9am PT</ul></main>"
    );
    assert!(page.len() < PAGE);
    let schedule = read_as(&page, Format::Html);
    assert_eq!(schedule.doubts, []);
    assert_eq!(schedule.sessions[0].start, Some("2026-10-07T16:00:00Z".parse().unwrap()));
    let tags = format!("<!doctype html><main><h1>October 7: Lenses</h1>{}", "<b></b>".repeat(400_000));
    assert!(too_long(&read_as(&tags, Format::Html)).is_some());
}

#[test]
fn many_days_said_together_are_many_sessions() {
    let days: Vec<String> = (0..60)
        .map(|week| {
            (NaiveDate::from_ymd_opt(2026, 9, 3).unwrap() + Days::new(7 * week)).format("%B %-d").to_string()
        })
        .collect();
    let schedule = markdown(&format!("# Calls\n\n## {}: Lenses\n\n- When: 9am PT\n", days[..17].join(", ")));
    assert_eq!(schedule.sessions.len(), 17);
}
