//! Any bytes as the kept state and as the log: never a panic.

#![no_main]

use std::{fs, sync::LazyLock};

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
    let _state = store::peek(&dirs);
    let _entries = store::log(&dirs);
});
