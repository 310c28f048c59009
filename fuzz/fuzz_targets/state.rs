//! Any bytes as the kept state and as the log, and an engine that goes on from what was made of them: never a panic.

#![no_main]

use std::{fs, sync::LazyLock};

use agenda::{Engine, Freshness, Input, Now, Preferences, Reading};
use chrono::DateTime;
use libfuzzer_sys::fuzz_target;
use ospo_tray::store::{self, Dirs};
use tempfile::TempDir;

static FOLDER: LazyLock<TempDir> = LazyLock::new(|| TempDir::new().expect("a folder to work in"));

fuzz_target!(|bytes: &[u8]| {
    let folder = FOLDER.path();
    let dirs =
        Dirs { state: folder.to_owned(), cache: folder.to_owned(), settings: folder.join("settings.toml") };
    fs::write(folder.join("state.json"), bytes).expect("room on the disk");
    fs::write(folder.join("log.jsonl"), bytes).expect("room on the disk");
    let _entries = store::log(&dirs);
    let Some(state) = store::peek(&dirs) else { return };
    // The schedule that was kept is the member's, so that its sessions ring.
    let schedule = state.schedules.keys().next().cloned().unwrap_or_default();
    let mut engine =
        Engine::new(state, Preferences { schedule: schedule.clone(), ..Preferences::default() });
    let now = |seconds: i64| Now {
        wall: DateTime::from_timestamp(1_791_473_400 + seconds, 0).expect("a moment"),
        zone: schedule::Zone::utc(),
        language: words::Language::En,
        clock: words::Clock::default(),
    };
    let page = b"# Group\n\n## October 8, 2026: Tea\n- When: 16:00 UTC\n";
    let hints = schedule::Hints { published: Some(now(0).wall), format: Some(schedule::Format::Markdown), base: None };
    let read = schedule::read(page, &hints);
    let reading = Reading { schedule: read, bytes: page.len(), freshness: Freshness::default() };
    engine.step(Input::Started, &now(0));
    engine.step(Input::Woke, &now(1200));
    engine.step(Input::PageRead { schedule, reading }, &now(1260));
    engine.step(Input::Woke, &now(90_000));
    engine.step(Input::ClockChanged, &now(-90_000));
    let _status = engine.schedule_status();
});
