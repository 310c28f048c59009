//! State, log and lock, on a real disk: whatever happens in between, the old or the new state is there, whole.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{
    env, fs, io,
    path::Path,
    process::{Command, abort},
};

use agenda::{Entry, EntryKind, State};
use chrono::{DateTime, TimeDelta, Utc};
use ospo_tray::store::{
    self, Dirs, Opened, Store, StoreError,
    atomic::{Step, replace_with},
};
use tempfile::TempDir;

fn dirs(under: &Path) -> Dirs {
    Dirs { state: under.join("state"), cache: under.join("cache"), settings: under.join("settings.toml") }
}

fn open(folder: &TempDir) -> Opened {
    Store::open(&dirs(folder.path())).unwrap()
}

fn state_file(folder: &TempDir) -> std::path::PathBuf {
    folder.path().join("state/state.json")
}

fn now() -> DateTime<Utc> {
    "2026-10-01T12:00:00Z".parse().unwrap()
}

fn entry(at: DateTime<Utc>, text: &str) -> Entry {
    Entry { at, kind: EntryKind::Word, text: text.into() }
}

#[test]
fn what_is_saved_is_there_at_the_next_start() {
    let folder = TempDir::new().unwrap();
    let opened = open(&folder);
    assert_eq!((opened.state, opened.words), (None, Vec::new()));
    opened.store.save(&State::new(7)).unwrap();
    drop(opened.store);
    let opened = open(&folder);
    assert_eq!((opened.state, opened.words), (Some(State::new(7)), Vec::new()));
}

#[test]
fn one_process_writes_and_others_may_look() {
    let folder = TempDir::new().unwrap();
    let opened = open(&folder);
    opened.store.save(&State::new(7)).unwrap();
    let second = Store::open(&dirs(folder.path())).unwrap_err();
    assert!(matches!(second, StoreError::Running { .. }));
    assert!(second.to_string().contains(&format!("already running (process {})", std::process::id())));
    assert_eq!(store::peek(&dirs(folder.path())), Some(State::new(7)));
    drop(opened);
    assert_eq!(open(&folder).state, Some(State::new(7)));
}

#[test]
fn looking_changes_nothing() {
    let folder = TempDir::new().unwrap();
    assert_eq!(store::peek(&dirs(folder.path())), None);
    assert!(store::log(&dirs(folder.path())).is_empty());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[cfg(unix)]
#[test]
fn files_and_folders_are_for_this_user_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = TempDir::new().unwrap();
    let wide = folder.path().join("state");
    fs::create_dir(&wide).unwrap();
    fs::set_permissions(&wide, fs::Permissions::from_mode(0o755)).unwrap();
    let mut store = open(&folder).store;
    store.save(&State::new(7)).unwrap();
    store.append(&entry(now(), "hello")).unwrap();
    let mode = |name: &str| fs::metadata(folder.path().join(name)).unwrap().permissions().mode() & 0o777;
    for name in ["state", "cache"] {
        assert_eq!(mode(name), 0o700, "{name}");
    }
    for name in ["state/state.json", "state/log.jsonl", "state/lock"] {
        assert_eq!(mode(name), 0o600, "{name}");
    }
}

#[test]
fn a_state_that_cannot_be_read_is_kept_aside_and_said() {
    let folder = TempDir::new().unwrap();
    for (number, broken) in
        ["{\"version\":1,\"se", "[]", "{}", "", "\u{0}\u{1}", "{\"version\":1}"].iter().enumerate()
    {
        drop(open(&folder));
        fs::write(state_file(&folder), broken).unwrap();
        let opened = open(&folder);
        assert_eq!(opened.state, None);
        let aside = folder.path().join(format!("state/state.json.broken-{}", number + 1));
        assert_eq!(fs::read_to_string(&aside).unwrap(), *broken);
        assert!(opened.words[0].contains(aside.to_str().unwrap()), "{:?}", opened.words);
        opened.store.save(&State::new(7)).unwrap();
    }
}

#[test]
fn a_state_of_a_later_version_is_left_alone() {
    let folder = TempDir::new().unwrap();
    drop(open(&folder));
    let later = "{\"version\":4000000000,\"wonders\":true}";
    fs::write(state_file(&folder), later).unwrap();
    let opened = open(&folder);
    assert_eq!(opened.state, None);
    assert!(opened.words[0].contains("later version"));
    assert!(matches!(opened.store.save(&State::new(7)), Err(StoreError::Newer)));
    assert_eq!(fs::read_to_string(state_file(&folder)).unwrap(), later);
}

#[test]
fn a_state_that_the_disk_does_not_give_is_not_written_over() {
    // A folder in its place cannot be read, not even by root.
    let folder = TempDir::new().unwrap();
    drop(open(&folder));
    fs::create_dir(state_file(&folder)).unwrap();
    let opened = open(&folder);
    assert!(opened.words[0].contains("cannot be read"), "{:?}", opened.words);
    let refused = opened.store.save(&State::new(7)).unwrap_err();
    assert!(
        matches!(refused, StoreError::Unread(_)) && refused.to_string().contains("left as it is"),
        "{refused}"
    );
    assert!(state_file(&folder).is_dir());
}

#[cfg(unix)]
#[test]
fn what_holds_the_private_link_is_for_this_user_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = TempDir::new().unwrap();
    let files = ["settings.toml", "settings.toml.broken"].map(|name| folder.path().join(name));
    for file in &files {
        fs::write(file, "[join]\nlink = \"https://zoom.us/j/1\"\n").unwrap();
        fs::set_permissions(file, fs::Permissions::from_mode(0o644)).unwrap();
    }
    assert_eq!(open(&folder).words, Vec::<String>::new());
    for file in &files {
        assert_eq!(fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o600, "{}", file.display());
    }
}

#[test]
fn what_a_killed_write_left_is_swept_from_every_folder() {
    let folder = TempDir::new().unwrap();
    drop(open(&folder));
    let left = [
        "state/.state.json.ab12.new",
        "state/.log.jsonl.ab12.new",
        "state/.window.json.ab12.new",
        "state/.told-no-tray.ab12.new",
        "cache/.page.ab12.new",
        "cache/.untold.ab12.new",
        "cache/.icon.png.ab12.new",
        ".settings.toml.ab12.new",
        ".settings.toml.good.ab12.new",
        ".settings.toml.broken.ab12.new",
    ];
    let others = [".other.ab12.new", "settings.toml"];
    for name in left.iter().chain(&others) {
        fs::write(folder.path().join(name), "").unwrap();
    }
    drop(open(&folder));
    assert!(left.iter().all(|name| !folder.path().join(name).exists()));
    assert!(others.iter().all(|name| folder.path().join(name).exists()), "what is not ours is left alone");
}

#[cfg(unix)]
#[test]
fn what_a_killed_write_left_beside_the_target_of_linked_settings_is_swept() {
    let folder = TempDir::new().unwrap();
    let elsewhere = folder.path().join("dotfiles");
    fs::create_dir(&elsewhere).unwrap();
    fs::write(elsewhere.join("mine.toml"), "").unwrap();
    fs::write(elsewhere.join(".mine.toml.ab12.new"), "").unwrap();
    std::os::unix::fs::symlink(elsewhere.join("mine.toml"), folder.path().join("settings.toml")).unwrap();
    drop(open(&folder));
    assert!(elsewhere.join("mine.toml").exists() && !elsewhere.join(".mine.toml.ab12.new").exists());
}

#[cfg(unix)]
#[test]
fn files_of_before_are_closed_to_others_too() {
    use std::os::unix::fs::PermissionsExt;
    let folder = TempDir::new().unwrap();
    drop(open(&folder));
    let files = ["state/log.jsonl", "state/lock", "state/window.json", "cache/page", "settings.toml.good"];
    for name in files {
        fs::write(folder.path().join(name), "").unwrap();
        fs::set_permissions(folder.path().join(name), fs::Permissions::from_mode(0o644)).unwrap();
    }
    drop(open(&folder));
    for name in files {
        let mode = fs::metadata(folder.path().join(name)).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{name}");
    }
}

#[test]
fn a_lock_that_cannot_be_opened_is_told() {
    // A folder in its place cannot be opened for writing, not even by root.
    let folder = TempDir::new().unwrap();
    fs::create_dir_all(folder.path().join("state/lock")).unwrap();
    let opened = open(&folder);
    assert!(opened.words[0].contains("cannot be locked"), "{:?}", opened.words);
}

#[test]
fn a_disk_that_refuses_is_told_without_the_temporary_files_name() {
    let folder = TempDir::new().unwrap();
    let error = replace_with(&folder.path().join("none/file"), b"new", |_| Ok(())).unwrap_err();
    assert!(!error.to_string().contains(".new"), "{error}");
}

#[test]
fn where_nothing_can_be_written_the_application_starts_and_says_so() {
    // Under a file no folder can be made, not even by root.
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("state"), "").unwrap();
    fs::write(folder.path().join("cache"), "").unwrap();
    let mut opened = open(&folder);
    assert_eq!(opened.words.len(), 2, "{:?}", opened.words);
    assert!(opened.words[0].contains("cannot be used"));
    let refused = opened.store.save(&State::new(7)).unwrap_err().to_string();
    assert!(refused.contains("reminders go on"), "{refused}");
    let refused = opened.store.append(&entry(now(), "hello")).unwrap_err().to_string();
    assert!(refused.contains("gap"), "{refused}");
}

#[test]
fn a_full_disk_leaves_the_old_state() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "old").unwrap();
    for full_at in [Step::Created, Step::Written, Step::Synced] {
        let error = replace_with(&file, b"new", |step| {
            if step == full_at { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
        })
        .unwrap_err();
        let said = StoreError::Unwritable { path: file.clone(), why: error }.to_string();
        assert!(said.contains("Make room"), "{said}");
        assert_eq!(fs::read_to_string(&file).unwrap(), "old");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "what was begun is taken away");
    }
}

const DIE_AT: &str = "OSPO_TRAY_TEST_DIES_AT";

/// Runs in a process of its own, which dies at one step of the write.
#[test]
fn dies_within_a_write() {
    let Ok(said) = env::var(DIE_AT) else { return };
    let (step, file) = said.split_once(' ').unwrap();
    let at = Step::ALL[step.parse::<usize>().unwrap()];
    let bytes = serde_json::to_vec(&State::new(2)).unwrap();
    replace_with(Path::new(file), &bytes, |step| if step == at { abort() } else { Ok(()) }).unwrap();
}

#[test]
fn killed_between_the_steps_of_a_write_old_or_new_is_there_whole() {
    for (number, step) in Step::ALL.into_iter().enumerate() {
        let folder = TempDir::new().unwrap();
        open(&folder).store.save(&State::new(1)).unwrap();
        let file = state_file(&folder);
        let status = Command::new(env::current_exe().unwrap())
            .args(["dies_within_a_write", "--exact"])
            .env(DIE_AT, format!("{number} {}", file.display()))
            .output()
            .unwrap()
            .status;
        assert_eq!(status.code(), None, "killed, not ended: {step:?}");
        let opened = open(&folder);
        let wanted = if matches!(step, Step::Renamed | Step::FolderSynced) { 2 } else { 1 };
        assert_eq!((opened.state, opened.words), (Some(State::new(wanted)), Vec::new()), "{step:?}");
        let left: Vec<_> = fs::read_dir(folder.path().join("state"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        assert_eq!(left.len(), 2, "state and lock alone: {left:?}");
    }
}

/// Kills a process of its own at each step of the writing of a file; answers what each left there.
fn killed_at_each_step(file: &Path) -> Vec<(Step, Vec<u8>)> {
    let old = fs::read(file).unwrap();
    let at = |(number, step): (usize, Step)| {
        fs::write(file, &old).unwrap();
        let mut itself = Command::new(env::current_exe().unwrap());
        itself.args(["dies_within_a_write", "--exact"]);
        let status = itself.env(DIE_AT, format!("{number} {}", file.display())).output().unwrap().status;
        assert_eq!(status.code(), None, "killed, not ended: {step:?}");
        (step, fs::read(file).unwrap())
    };
    Step::ALL.into_iter().enumerate().map(at).collect()
}

#[test]
fn killed_within_a_write_of_settings_or_of_the_kept_page_old_or_new_is_there_whole() {
    let folder = TempDir::new().unwrap();
    drop(open(&folder));
    let new = serde_json::to_vec(&State::new(2)).unwrap();
    for (name, old) in [("settings.toml", "start_at_login = true\n"), ("cache/page", "{}\n# Guild\n")] {
        let file = folder.path().join(name);
        fs::write(&file, old).unwrap();
        for (step, left) in killed_at_each_step(&file) {
            let is_new = matches!(step, Step::Renamed | Step::FolderSynced);
            assert_eq!(left, if is_new { new.as_slice() } else { old.as_bytes() }, "{name}: {step:?}");
        }
        drop(open(&folder));
        let entries = fs::read_dir(file.parent().unwrap()).unwrap().flatten();
        let begun = entries.filter(|it| it.file_name().to_string_lossy().ends_with(".new")).count();
        assert_eq!(begun, 0, "{name}: what was begun is swept");
    }
}

#[test]
fn a_killed_process_gives_the_lock_back() {
    let folder = TempDir::new().unwrap();
    drop(open(&folder));
    assert!(folder.path().join("state/lock").exists());
    assert!(Store::open(&dirs(folder.path())).is_ok());
}

#[test]
fn the_log_is_read_in_order() {
    let folder = TempDir::new().unwrap();
    let mut store = open(&folder).store;
    let entries = [entry(now(), "one"), entry(now(), "two\nlines \"quoted\""), entry(now(), "three")];
    entries.iter().for_each(|entry| store.append(entry).unwrap());
    assert_eq!(store::log(&dirs(folder.path())), entries);
    drop(store);
    open(&folder).store.append(&entry(now(), "four")).unwrap();
    assert_eq!(store::log(&dirs(folder.path())).len(), 4);
}

#[test]
fn a_torn_line_costs_itself_alone() {
    let folder = TempDir::new().unwrap();
    let mut store = open(&folder).store;
    store.append(&entry(now(), "one")).unwrap();
    store.append(&entry(now(), "two")).unwrap();
    let file = folder.path().join("state/log.jsonl");
    let length = fs::metadata(&file).unwrap().len();
    fs::OpenOptions::new().write(true).open(&file).unwrap().set_len(length - 5).unwrap();
    let texts = || store::log(&dirs(folder.path())).into_iter().map(|entry| entry.text).collect::<Vec<_>>();
    assert_eq!(texts(), ["one"]);
    store.append(&entry(now(), "three")).unwrap();
    assert_eq!(texts(), ["one", "three"]);
}

#[test]
fn the_log_forgets_what_is_old() {
    let folder = TempDir::new().unwrap();
    let mut store = open(&folder).store;
    for days in [0, 1, 50, 91] {
        store.append(&entry(now() + TimeDelta::days(days), &format!("day {days}"))).unwrap();
    }
    let texts: Vec<_> = store::log(&dirs(folder.path())).into_iter().map(|entry| entry.text).collect();
    assert_eq!(texts, ["day 1", "day 50", "day 91"]);
}

#[test]
fn a_clock_that_is_a_year_ahead_for_a_while_costs_no_line_of_the_log() {
    let folder = TempDir::new().unwrap();
    for days in [0, 1, 366, 2] {
        let mut store = open(&folder).store;
        store.append(&entry(now() + TimeDelta::days(days), &format!("day {days}"))).unwrap();
    }
    let texts: Vec<_> = store::log(&dirs(folder.path())).into_iter().map(|entry| entry.text).collect();
    assert_eq!(texts, ["day 0", "day 1", "day 366", "day 2"]);
}

#[test]
fn the_log_is_bounded() {
    let folder = TempDir::new().unwrap();
    let mut store = open(&folder).store;
    let long = "x".repeat(10_000);
    for number in 0..300 {
        store.append(&entry(now(), &format!("{number} {long}"))).unwrap();
        let length = fs::metadata(folder.path().join("state/log.jsonl")).unwrap().len();
        assert!(length <= 1024 * 1024 + 2 * 10_100, "{length}");
    }
    let log = store::log(&dirs(folder.path()));
    assert!(log.len() > 40 && log.last().unwrap().text.starts_with("299 "));
}
