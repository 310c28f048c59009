//! A disk that takes nothing more. The kernel refuses each write of the real program beyond a limit of no bytes at all: a full file
//! system would need rights that a test does not have everywhere, and differs in nothing but the error's name.

use std::fs;

use crate::support::Desk;

/// Lets no file grow; without the signal, so that the write fails as on a full disk.
const FULL: &str = "trap '' XFSZ; ulimit -f 0; exec \"$@\"";

#[tokio::test]
async fn reminders_go_on_from_memory_and_the_old_state_stays_whole() {
    let desk = Desk::new().await;
    let mut app = desk.start("2026-10-08T15:30:00Z");
    desk.tray.says(&["Libraries & Archives"]).await;
    desk.ask(&["quit"]).await.good();
    assert_eq!(app.ends().await.code(), Some(0), "{}", desk.story);
    let state = desk.profile().join("state/state.json");
    let old = fs::read(&state).unwrap();
    let profile = desk.profile().display().to_string();
    let program = env!("CARGO_BIN_EXE_ospo-tray");
    let line =
        ["/bin/sh", "-c", FULL, "sh", program, "--profile", &profile, "--clock", "2026-10-08T15:49:58Z"];
    let mut app = desk.start_program(&line.map(str::to_owned));
    desk.daemon.shows("Libraries & Archives").await;
    let said = app.says("cannot be written").await;
    assert!(said.contains("reminders go on") && said.contains("Make room on the disk."), "{said}");
    desk.ask(&["status"]).await.good();
    desk.ask(&["quit"]).await.good();
    assert_eq!(app.ends().await.code(), Some(0), "{}", desk.story);
    assert_eq!(fs::read(&state).unwrap(), old, "the old state is whole");
    let begun = fs::read_dir(state.parent().unwrap()).unwrap().flatten();
    let begun: Vec<_> = begun
        .map(|entry| entry.file_name())
        .filter(|name| name.to_string_lossy().ends_with(".new"))
        .collect();
    assert!(begun.is_empty(), "what was begun is taken away: {begun:?}");
}
