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

fn script(arguments: &[&str], page: &Path) -> Output {
    let mut script = Command::new("script/pictures");
    script.current_dir(root()).args(arguments).env("OSPO_TRAY_PAGE", page).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// Whether the comparison let a picture pass; `tray-on.png: 0 of at most 15 pixels differ`.
fn passed(said: &str, picture: &str) -> bool {
    let line = said.lines().find_map(|line| line.strip_prefix(&format!("{picture}: ")));
    let mut numbers = line.unwrap_or_else(|| panic!("no word of {picture}: {said}")).split(' ');
    let (differ, most) = (numbers.next().unwrap(), numbers.nth(3).unwrap());
    differ.parse::<f64>().unwrap() <= most.parse().unwrap()
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

    let checked = script(&["--check"], &page);

    let said = said(&checked);
    assert!(!checked.status.success(), "{said}");
    assert!(!passed(&said, "tray-day.png"), "{said}");
    assert!(passed(&said, "tray-minutes.png"), "{said}");
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
