//! The web engine of the window: it may die, and it keeps nothing.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::{
    application::{Application, until},
    desk::Desk,
    processes,
};

const ENGINE: &str = "WebKitWebProcess";

#[tokio::test]
async fn a_window_whose_engine_dies_goes_and_another_one_opens() {
    let desk = Desk::with_bus();
    let ours = Application::start(&desk).await;
    ours.open(&desk).await;
    let dead = ours.windows();
    processes::crash(dead[0], ENGINE).await;
    until("the dead window is gone", || ours.windows().is_empty()).await;
    // It answers only once a window says that it is painted.
    ours.open(&desk).await;
    assert_ne!(ours.windows(), dead);
    assert!(ours.run(&desk, "quit").is_some());
}

/// All that is in a folder, however deep.
fn all_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.flat_map(|path| std::iter::once(path.clone()).chain(all_in(&path)).collect::<Vec<_>>()).collect()
}

#[tokio::test]
async fn nothing_is_left_of_a_demo_whose_window_was_open() {
    let desk = Desk::with_bus();
    fs::create_dir(desk.path("tmp")).unwrap();
    let program = env!("CARGO_BIN_EXE_ospo-tray");
    let run = format!(
        "export TMPDIR=\"$HOME/tmp\"\n'{program}' --demo \"$@\" >\"$HOME/said$#\" & echo $! >\"$HOME/pid$#\"; wait $!"
    );
    let demo = desk.script("demo", &run);
    let mut running = Command::new(&demo).stdin(Stdio::null()).spawn().unwrap();
    let said = || fs::read_to_string(desk.path("said0")).unwrap_or_default();
    until("the demo reads its page", || said().contains("next: Hello, Tray")).await;
    let again =
        Command::new(&demo).args(["--clock", "2026-11-23T16:18:31Z"]).stdin(Stdio::null()).status().unwrap();
    assert!(again.success(), "a second demo opens the window of the first");
    let pid: i32 = fs::read_to_string(desk.path("pid0")).unwrap().trim().parse().unwrap();
    assert_eq!(processes::children(pid.unsigned_abs()).len(), 1, "its window");
    let pid = rustix::process::Pid::from_raw(pid).unwrap();
    rustix::process::kill_process(pid, rustix::process::Signal::TERM).unwrap();
    running.wait().unwrap();
    assert_eq!(all_in(&desk.path("tmp")), Vec::<PathBuf>::new());
    let left = all_in(&desk.path(""))
        .into_iter()
        .filter(|path| path.to_string_lossy().to_lowercase().contains("ospo"));
    assert_eq!(left.collect::<Vec<_>>(), Vec::<PathBuf>::new());
}
