//! A private link is opened, and stands nowhere else.

use std::path::Path;

use crate::support::{App, Desk};

const SECRETS: [&str; 3] = ["99999995678", "0123456789abcdef", "MyOwnRoomOfTheLibraries"];

/// Fails when a secret stands in what the application printed, showed, answered or keeps.
async fn nowhere(desk: &Desk, app: &App) {
    let mut texts = vec![("the terminal", app.terminal())];
    let questions: [&[&str]; 7] = [
        &["status", "--json"],
        &["status"],
        &["next", "--json"],
        &["next"],
        &["log"],
        &["log", "--json"],
        &["settings"],
    ];
    for arguments in questions {
        texts.push(("an answer", desk.ask(arguments).await.good().text()));
    }
    let settings = &texts.last().unwrap().1;
    assert!(settings.contains("us02web.zoom.us/j/…5678"), "shortened: {settings}");
    texts.extend(desk.daemon.shown().iter().map(|shown| ("a notification", format!("{shown:?}"))));
    texts.push(("the tray", desk.tray.says(&[]).await.text()));
    for folder in ["state", "cache"] {
        push_files(&desk.profile().join(folder), &mut texts);
    }
    for (place, text) in texts {
        for secret in SECRETS {
            assert!(!text.contains(secret), "{secret} stands in {place}: {text}\n{}", desk.story);
        }
    }
}

fn push_files(folder: &Path, texts: &mut Vec<(&'static str, String)>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.path().is_dir() {
            push_files(&entry.path(), texts);
        } else {
            let bytes = std::fs::read(entry.path()).unwrap();
            texts.push(("a file", String::from_utf8_lossy(&bytes).into_owned()));
        }
    }
}

#[tokio::test]
async fn a_private_link_is_opened_and_stands_nowhere() {
    let link = "https://us02web.zoom.us/j/99999995678?pwd=0123456789abcdef";
    let desk = Desk::new().await;
    desk.settings(&format!(
        "[join]\nlink = \"{link}\"\n\n[join.links]\n\"Towns, Counties and Ports\" = \"https://meet.jit.si/MyOwnRoomOfTheLibraries\""
    ));
    let app = desk.start("2026-10-08T15:49:58Z");
    let shown = desk.daemon.shows("Libraries & Archives").await;
    desk.daemon.click(&shown, "Join").await;
    desk.opener.opens(link).await;
    nowhere(&desk, &app).await;
}

#[tokio::test]
async fn a_private_link_that_cannot_be_opened_is_not_told_either() {
    let desk = Desk::new().await;
    desk.settings("[join]\nlink = \"https://us02web.zoom.us/j/99999995678?pwd=0123456789abcdef\"");
    std::fs::remove_file(desk.folder().join("bin/xdg-open")).unwrap();
    let mut desk = desk;
    desk.set("PATH", &desk.folder().join("bin").display().to_string());
    let app = desk.start("2026-10-08T15:49:58Z");
    desk.tray.says(&["Libraries & Archives"]).await;
    desk.tray.click("Join").await;
    app.says("xdg-open").await;
    nowhere(&desk, &app).await;
}

#[tokio::test]
async fn a_crash_leaves_no_file_with_the_memory() {
    let desk = Desk::new().await;
    let app = desk.start("2026-10-08T15:30:00Z");
    desk.tray.says(&["Libraries & Archives"]).await;
    let limits = std::fs::read_to_string(format!("/proc/{}/limits", app.pid())).unwrap();
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().nth(4), Some("0"), "{core}");
}

#[tokio::test]
async fn what_is_taken_out_while_none_runs_stays_in_no_copy() {
    let desk = Desk::new().await;
    desk.settings("[join]\nlink = \"https://us02web.zoom.us/j/99999995678?pwd=0123456789abcdef\"");
    let mut app = desk.start("2026-10-08T15:30:00Z");
    desk.tray.says(&["Libraries & Archives"]).await;
    desk.ask(&["quit"]).await.good();
    app.ends().await;
    let good = desk.profile().join("settings.toml.good");
    assert!(std::fs::read_to_string(&good).unwrap().contains(SECRETS[0]));
    desk.ask(&["settings", "unset", "join.link"]).await.good();
    let mut texts = Vec::new();
    push_files(&desk.profile(), &mut texts);
    for (_, text) in texts {
        assert!(SECRETS.iter().all(|secret| !text.contains(secret)), "{text}\n{}", desk.story);
    }
}
