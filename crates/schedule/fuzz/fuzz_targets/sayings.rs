//! Any text as what a page says of a session's date and time: no panic, and instants that the wall clock agrees with.

#![no_main]

#[path = "../../tests/support/clean.rs"]
mod clean;

use libfuzzer_sys::fuzz_target;
use schedule::{Format, Hints, Schedule, Zone, read};

fuzz_target!(|text: &str| {
    let hints = Hints { format: Some(Format::Markdown), ..Hints::default() };
    for page in [
        format!("# Guild\n\n## {text}: A session\n\nWhen: 9am PT, 12pm ET\n"),
        format!("# Guild\n\n## March 5, 2026: A session\n\n- When: {text}\n- Host: Mira\n"),
        format!("# Guild\n\nWe meet {text}.\n"),
    ] {
        let schedule = read(page.as_bytes(), &hints);
        clean::assert_clean(&schedule);
        assert_wall_clocks(&schedule);
    }
});

fn assert_wall_clocks(schedule: &Schedule) {
    for session in &schedule.sessions {
        if let (Some(start), Some(local), Some(zone)) = (session.start, session.start_local, &session.zone) {
            let zone: Zone = zone.parse().expect("the zone of a session has a name that is known");
            assert_eq!(zone.instant(local).instant, start, "{session:?}");
        }
        assert!(session.end.is_none_or(|end| session.start.is_some_and(|start| end > start)), "{session:?}");
    }
}
