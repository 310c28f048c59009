//! Start at login: the entry that the setting writes starts this application with this profile, as a desktop would.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use crate::support::Desk;

/// What a desktop makes of an `Exec` line (Desktop Entry Specification, "The Exec key"): the escapes of the file's strings, then the
/// quotes of its arguments, then `%%`.
fn arguments(exec: &str) -> Vec<String> {
    let exec = exec.replace("\\\\", "\\");
    let (mut all, mut quoted, mut characters) = (vec![String::new()], false, exec.chars());
    while let Some(character) = characters.next() {
        let last = all.last_mut().unwrap();
        match character {
            '"' => quoted = !quoted,
            ' ' if !quoted => all.push(String::new()),
            '\\' if quoted => last.extend(characters.next()),
            '%' => assert_eq!(characters.next().inspect(|next| last.push(*next)), Some('%'), "{exec}"),
            other => last.push(other),
        }
    }
    all
}

async fn until(what: &str, holds: impl Fn() -> bool) {
    let look = async {
        while !holds() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), look).await.unwrap_or_else(|_| panic!("{what}: never so"));
}

fn entries(desk: &Desk) -> Vec<PathBuf> {
    let folder = desk.folder().join("home/.config/autostart");
    let files = fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path());
    // What is still being written has another name.
    files.filter(|file| file.extension().is_some_and(|extension| extension == "desktop")).collect()
}

/// What an entry starts.
fn command_of(entry: &Path) -> Vec<String> {
    let text = fs::read_to_string(entry).unwrap();
    arguments(text.lines().find_map(|line| line.strip_prefix("Exec=")).unwrap())
}

/// The member's own profile reads this desk's page.
fn own_settings(desk: &Desk) {
    let folder = desk.folder().join("home/.config/ospo-tray");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("settings.toml"), format!("[schedule]\nurl = \"{}\"\n", desk.site.url())).unwrap();
}

#[tokio::test]
async fn the_entry_starts_the_application_with_its_profile_and_goes_with_the_setting() {
    let desk = Desk::new().await;
    let profile = desk.folder().join("a 100% \"odd\" $profile `with` \\ all");
    fs::create_dir(&profile).unwrap();
    fs::write(profile.join("settings.toml"), format!("[schedule]\nurl = \"{}\"\n", desk.site.url())).unwrap();
    let profile = profile.to_str().unwrap();
    let mut app = desk.start_other(&["--profile", profile]);
    desk.tray.says(&["Quit"]).await;
    assert!(entries(&desk).is_empty(), "nothing starts at login unless it is wanted");

    desk.ask_other(&["--profile", profile, "settings", "set", "start_at_login", "true"]).await.good();
    until("an entry is written", || entries(&desk).len() == 1).await;
    let entry = entries(&desk).remove(0);
    let valid = Command::new("desktop-file-validate").arg(&entry).output().unwrap();
    assert!(valid.status.success(), "{}", String::from_utf8_lossy(&valid.stdout));
    let line = command_of(&entry);
    assert_eq!(line, [env!("CARGO_BIN_EXE_ospo-tray"), "--profile", profile]);

    desk.ask_other(&["--profile", profile, "quit"]).await.good();
    app.ends().await;
    let _again = desk.start_program(&line);
    desk.story
        .until("the entry's command runs the instance of this profile", async || {
            let answer = desk.ask_other(&["--profile", profile, "refresh"]).await;
            (answer.code == Some(0)).then_some(())
        })
        .await;

    desk.ask_other(&["--profile", profile, "settings", "set", "start_at_login", "false"]).await.good();
    until("the entry is gone", || entries(&desk).is_empty()).await;
}

#[tokio::test]
async fn without_a_running_instance_the_command_line_writes_and_removes_the_entry() {
    let desk = Desk::new().await;
    let profile = desk.profile();
    for (taken_back, arguments) in [
        ("false", ["settings", "set", "start_at_login", "false"].as_slice()),
        ("unset", &["settings", "unset", "start_at_login"]),
    ] {
        desk.ask(&["settings", "set", "start_at_login", "true"]).await.good();
        let entry = entries(&desk).remove(0);
        let wanted = [env!("CARGO_BIN_EXE_ospo-tray"), "--profile", profile.to_str().unwrap()];
        assert_eq!(command_of(&entry), wanted);
        desk.ask(arguments).await.good();
        assert!(entries(&desk).is_empty(), "{taken_back}");
    }
    let written = fs::read_to_string(profile.join("settings.toml")).unwrap();
    assert!(!written.contains("start_at_login"), "{written}");
}

#[tokio::test]
async fn an_entry_of_the_members_own_is_neither_removed_nor_changed() {
    let desk = Desk::new().await;
    own_settings(&desk);
    let folder = desk.folder().join("home/.config/autostart");
    fs::create_dir_all(&folder).unwrap();
    let entry = folder.join("org.ospotray.OspoTray.desktop");
    let own = "[Desktop Entry]\nType=Application\nName=Mine\nExec=ospo-tray --schedule mine.md\n";
    fs::write(&entry, own).unwrap();
    let mut app = desk.start_other(&[]);
    desk.tray.says(&["Quit"]).await;
    assert_eq!(fs::read_to_string(&entry).unwrap(), own, "left at the start");
    desk.ask_other(&["quit"]).await.good();
    app.ends().await;
    for value in ["true", "false"] {
        desk.ask_other(&["settings", "set", "start_at_login", value]).await.good();
        assert_eq!(fs::read_to_string(&entry).unwrap(), own, "left by {value}");
    }
    fs::remove_file(&entry).unwrap();
    desk.ask_other(&["settings", "set", "start_at_login", "true"]).await.good();
    assert_eq!(command_of(&entry), [env!("CARGO_BIN_EXE_ospo-tray")], "ours in its place");
    desk.ask_other(&["settings", "set", "start_at_login", "false"]).await.good();
    assert!(!entry.exists());
}

#[tokio::test]
async fn an_upgrade_while_it_runs_leaves_the_entry_pointing_at_the_program() {
    let desk = Desk::new().await;
    let program = desk.folder().join("bin/ospo-tray");
    fs::copy(env!("CARGO_BIN_EXE_ospo-tray"), &program).unwrap();
    let (program_name, profile) = (program.to_str().unwrap().to_owned(), desk.profile());
    let profile = profile.to_str().unwrap().to_owned();
    let _app = desk.start_program(&[program_name.clone(), "--profile".into(), profile.clone()]);
    desk.tray.says(&["Quit"]).await;
    let upgrade = desk.folder().join("bin/upgrade");
    fs::copy(&program, &upgrade).unwrap();
    fs::rename(&upgrade, &program).unwrap();
    desk.ask(&["settings", "set", "start_at_login", "true"]).await.good();
    until("an entry is written", || entries(&desk).len() == 1).await;
    assert_eq!(command_of(&entries(&desk)[0]), [program_name, "--profile".into(), profile]);
}
