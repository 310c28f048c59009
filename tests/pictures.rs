//! The pictures in `docs/pictures` are what the application shows today, under a real panel and a real notification daemon.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn kept() -> PathBuf {
    root().join("docs/pictures")
}

fn kept_picture(name: &str) -> PathBuf {
    kept().join(name)
}

fn script(arguments: &[&str], page: &Path) -> Output {
    let mut script = Command::new("script/pictures");
    script.current_dir(root()).args(arguments).env("OSPO_TRAY_PAGE", page).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// Whether the comparison let a picture pass; `tray-on.png: 0 of at most 15 pixels differ, 0 of at most 16 in a square`.
fn passed(said: &str, picture: &str) -> bool {
    let line = said.lines().find_map(|line| line.strip_prefix(&format!("{picture}: ")));
    let line = line.unwrap_or_else(|| panic!("no word of {picture}: {said}"));
    let numbers: Vec<f64> = line.split(' ').filter_map(|word| word.parse().ok()).collect();
    let [differ, most, square, bound] = numbers[..] else { panic!("no four numbers: {line}") };
    differ <= most && square <= bound
}

#[test]
fn the_kept_pictures_are_what_is_shown() {
    let checked = script(&["--check"], &kept().join("page.md"));
    assert!(checked.status.success(), "to make them anew: script/pictures\n{}", said(&checked));
}

#[test]
fn the_icon_of_another_day_does_not_pass() {
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("page.md");
    let words = fs::read_to_string(kept().join("page.md")).unwrap();
    let (head, sessions) = words.split_once("## ").unwrap();
    let another = "## November 25, 2026: Universities & Libraries\n\n- When: 11am ET\n\n";
    fs::write(&page, format!("{head}{another}## {sessions}")).unwrap();

    let checked = script(&["--check", "first"], &page);

    let said = said(&checked);
    assert!(!checked.status.success(), "{said}");
    assert!(!passed(&said, "tray-day.png"), "{said}");
    assert!(passed(&said, "tray-minutes.png"), "{said}");
}

/// Whether a kept picture passes when `convert` has changed it.
fn passes_changed(picture: &str, change: &str) -> bool {
    let folder = tempfile::tempdir().unwrap();
    let (kept, new) = (folder.path().join("kept"), folder.path().join("new"));
    [&kept, &new].iter().for_each(|folder| fs::create_dir_all(folder).unwrap());
    fs::copy(kept_picture(picture), kept.join(picture)).unwrap();
    let make = format!("convert docs/pictures/{picture} {change} {}", new.join(picture).display());
    assert!(Command::new("sh").current_dir(root()).args(["-c", &make]).status().unwrap().success());
    script(&["--compare", kept.to_str().unwrap(), new.to_str().unwrap()], &kept_picture("page.md"))
        .status
        .success()
}

/// A picture that lacks a row, a button or an icon, or says another digit, differs in little of the whole, and in much of one square.
#[test]
fn a_part_that_is_gone_or_other_does_not_pass() {
    for picture in ["notification.png", "menu-one.png", "window.png", "icons.png"] {
        assert!(passes_changed(picture, ""), "{picture}");
    }
    let white = |area: &str| format!("-fill white -draw 'rectangle {area}'");
    assert!(!passes_changed("notification.png", &white("110,30 150,45")));
    // "Quit", and one digit of a time.
    assert!(!passes_changed("menu-one.png", &white("5,317 36,333")));
    assert!(!passes_changed("menu-one.png", &white("7,165 13,179")));
    assert!(!passes_changed("window.png", &white("354,171 364,187")));
    // One of the icons in place of its neighbour.
    assert!(!passes_changed(
        "icons.png",
        "\\( +clone -crop 24x22+433+0 +repage \\) -geometry +363+0 -composite"
    ));
}

#[test]
fn a_missing_picture_does_not_pass() {
    let folder = tempfile::tempdir().unwrap();
    for picture in fs::read_dir(kept()).unwrap() {
        let picture = picture.unwrap().path();
        fs::copy(&picture, folder.path().join(picture.file_name().unwrap())).unwrap();
    }
    let compare = ["--compare", "docs/pictures", folder.path().to_str().unwrap()];
    assert!(script(&compare, &kept().join("page.md")).status.success());

    fs::remove_file(folder.path().join("menu.png")).unwrap();

    let compared = script(&compare, &kept().join("page.md"));
    assert!(
        !compared.status.success() && said(&compared).contains("menu.png: missing"),
        "{}",
        said(&compared)
    );
}
