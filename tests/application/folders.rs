//! Folders (0700) and files (0600) are the member's alone, whatever the system gives new ones, and whoever made the profile's folder.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use crate::support::{App, Desk, Page};

/// Starts the application where what is made is open to all.
fn start(desk: &Desk, profile: &Path, arguments: &[&str]) -> App {
    let open =
        ["/bin/sh", "-c", "umask 000; exec \"$@\"", "sh", env!("CARGO_BIN_EXE_ospo-tray"), "--profile"];
    let line = open.iter().map(ToString::to_string).chain([profile.display().to_string()]);
    desk.start_program(&line.chain(arguments.iter().map(ToString::to_string)).collect::<Vec<_>>())
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

fn open_to_all(path: &Path) {
    let mode = if path.is_dir() { 0o777 } else { 0o666 };
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

/// All that lies in a folder, at any depth.
fn within(folder: &Path) -> Vec<PathBuf> {
    let here: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    let deeper = here.iter().filter(|path| path.is_dir()).flat_map(|path| within(path)).collect::<Vec<_>>();
    here.into_iter().chain(deeper).collect()
}

/// What it keeps in a profile is there, and nobody else's.
fn is_closed(profile: &Path) {
    for name in ["settings.toml", "settings.toml.good", "state/state.json", "state/lock", "cache/page"] {
        assert!(profile.join(name).is_file(), "{name}");
    }
    for path in within(profile) {
        let wanted = if path.is_dir() { 0o700 } else { 0o600 };
        assert_eq!(mode(&path), wanted, "{}", path.display());
    }
}

#[tokio::test]
async fn a_profile_that_it_makes_is_the_members_alone() {
    let desk = Desk::new().await;
    let above = desk.folder().join("made");
    let profile = above.join("by/it");
    let mut written = start(&desk, &profile, &["settings", "set", "schedule.url", &desk.site.url()]);
    assert_eq!(written.ends().await.code(), Some(0), "{}", desk.story);
    let _app = start(&desk, &profile, &["--clock", "2026-10-08T15:30:00Z"]);
    desk.tray.says(&["Libraries & Archives"]).await;
    is_closed(&profile);
    for folder in [&above, &above.join("by"), &profile] {
        assert_eq!(mode(folder), 0o700, "{}", folder.display());
    }
}

#[tokio::test]
async fn in_a_folder_that_was_there_and_is_open_to_all_what_it_keeps_is_not() {
    let desk = Desk::new().await;
    let profile = desk.profile();
    for folder in ["state", "cache", "cache/web"] {
        fs::create_dir(profile.join(folder)).unwrap();
    }
    fs::write(profile.join("state/log.jsonl"), "").unwrap();
    within(&profile).iter().for_each(|path| open_to_all(path));
    open_to_all(&profile);
    let _app = start(&desk, &profile, &["--clock", "2026-10-08T15:30:00Z"]);
    desk.tray.says(&["Libraries & Archives"]).await;
    fs::remove_dir(profile.join("cache/web")).expect("it was not ours, and lies where nobody else comes");
    is_closed(&profile);
    assert_eq!(mode(&profile), 0o777, "it is the member's own, and stays as it was");
}

/// As a cleaner of caches does, and a member who tidies up.
#[tokio::test]
async fn folders_that_are_taken_away_while_it_runs_are_made_again() {
    let desk = Desk::new().await;
    let profile = desk.profile();
    let _app = start(&desk, &profile, &["--clock", "2026-10-08T15:30:00Z"]);
    desk.tray.says(&["Libraries & Archives"]).await;
    for folder in ["state", "cache"] {
        fs::remove_dir_all(profile.join(folder)).unwrap();
    }
    let mut page = Page::of_the_guild();
    page.sessions[0].heading = "October 8: Reading Rooms".into();
    desk.site.serve(&page);
    desk.ask(&["refresh"]).await.good();
    let status = desk.ask(&["status", "--json"]).await.json();
    assert_eq!(status["troubles"], serde_json::json!([]), "{status}");
    for name in ["state/state.json", "state/log.jsonl", "cache/page"] {
        assert_eq!(mode(&profile.join(name)), 0o600, "{name}");
    }
    for name in ["state", "cache"] {
        assert_eq!(mode(&profile.join(name)), 0o700, "{name}");
    }
}
