//! Start at login: the entry that the setting writes starts this application with this profile, as a desktop would.

use std::{fs, path::PathBuf, process::Command, time::Duration};

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
    let text = fs::read_to_string(&entry).unwrap();
    let exec = text.lines().find_map(|line| line.strip_prefix("Exec=")).unwrap();
    let line = arguments(exec);
    assert_eq!(line, [env!("CARGO_BIN_EXE_ospo-tray"), "--profile", profile], "{text}");

    desk.ask_other(&["--profile", profile, "quit"]).await.good();
    app.ends().await;
    let _again = desk.start_program(&line);
    desk.story
        .until("the entry's command runs the instance of this profile", async || {
            let answer = desk.ask_other(&["--profile", profile, "open"]).await;
            (answer.code == Some(0)).then_some(())
        })
        .await;

    desk.ask_other(&["--profile", profile, "settings", "set", "start_at_login", "false"]).await.good();
    until("the entry is gone", || entries(&desk).is_empty()).await;
}
