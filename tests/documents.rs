//! What the documents tell a member to type is what the program takes.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::{fs, os::unix::fs::PermissionsExt, path::Path, process::Command};

use regex::Regex;

const DOCUMENTS: [&str; 3] = ["README.md", "docs/BARS.md", "docs/KEYS.md"];

fn document(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

/// Every call of the program in a document, as its words; what a reader puts something in for is filled.
fn calls(text: &str) -> Vec<Vec<String>> {
    let call = Regex::new(r#"(?m)(?:^|[^\w/.\-])ospo-tray((?: +[^\s`'")&;|]+)+)"#).unwrap();
    let fill = |word: &str| match word {
        "FORMAT" => "plain".to_owned(),
        "SHELL" => "bash".to_owned(),
        word => word.to_owned(),
    };
    let words = |call: regex::Captures<'_>| call[1].split_whitespace().map(fill).collect();
    call.captures_iter(text).map(words).collect()
}

#[test]
fn every_command_in_the_documents_is_taken() {
    let mut found = 0;
    for name in DOCUMENTS {
        for words in calls(&document(name)) {
            let line = std::iter::once("ospo-tray").chain(words.iter().map(String::as_str));
            let taken = ospo_tray::cli::command(words::Language::En).try_get_matches_from(line);
            assert!(taken.is_ok(), "{name}: ospo-tray {}: {}", words.join(" "), taken.unwrap_err());
            found += 1;
        }
    }
    assert!(found > 30, "only {found} were found");
}

/// The commands of docs/KEYS.md for GNOME, against a `gsettings` that holds `list`; what they make of it.
fn keys_of_gnome(list: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let held = folder.path().join("list");
    fs::write(&held, list).unwrap();
    let gsettings = folder.path().join("gsettings");
    let script = format!(
        "#!/bin/sh\ncase \"$1 $3\" in\n  'get custom-keybindings') cat '{held}' ;;\n  \
         'set custom-keybindings') printf %s \"$4\" >'{held}' ;;\nesac\n",
        held = held.display()
    );
    fs::write(&gsettings, script).unwrap();
    fs::set_permissions(&gsettings, fs::Permissions::from_mode(0o755)).unwrap();
    let keys = document("docs/KEYS.md");
    let commands = keys.split("```sh\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let path = format!("{}:/usr/bin:/bin", folder.path().display());
    let ran = Command::new("sh").args(["-euc", commands]).env("PATH", path).status().unwrap();
    assert!(ran.success());
    fs::read_to_string(held).unwrap()
}

#[test]
fn the_key_of_gnome_leaves_the_members_other_keys() {
    let ours = "'/org/gnome/settings-daemon/plugins/media-keys/custom-keybindings/ospo-tray/'";
    assert_eq!(keys_of_gnome("@as []"), format!("[{ours}]"));
    let others = "['/org/gnome/custom0/', '/org/gnome/custom1/']";
    let both = format!("['/org/gnome/custom0/', '/org/gnome/custom1/', {ours}]");
    assert_eq!(keys_of_gnome(others), both);
    assert_eq!(keys_of_gnome(&both), both, "once");
}
