//! The folder of the settings goes, comes back, or is another one all at once: what stands in it is in force all the same.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::support::{App, Desk};

/// What a row of the menu says in each language.
const ENGLISH: &str = "Refresh now";
const GERMAN: &str = "Jetzt aktualisieren";
const FRENCH: &str = "Actualiser maintenant";
const SPANISH: &str = "Actualizar ahora";

fn speak(folder: &Path, language: &str) {
    fs::create_dir_all(folder).unwrap();
    fs::write(folder.join("settings.toml"), format!("language = \"{language}\"\n")).unwrap();
}

/// The member's own application, in German; and the folder of its settings.
async fn in_german() -> (Desk, App, PathBuf) {
    let desk = Desk::new().await;
    let folder = desk.folder().join("home/.config/ospo-tray");
    speak(&folder, "de");
    let app = desk.start_other(&["--schedule", &desk.site.url()]);
    desk.tray.says(&[GERMAN]).await;
    (desk, app, folder)
}

#[tokio::test]
async fn a_folder_that_goes_and_comes_back() {
    let (desk, _app, folder) = in_german().await;
    for _ in 0..2 {
        fs::remove_dir_all(&folder).unwrap();
        desk.tray.says(&[ENGLISH]).await;
        speak(&folder, "fr");
        desk.tray.says(&[FRENCH]).await;
        speak(&folder, "es");
        desk.tray.says(&[SPANISH]).await;
    }
}

#[tokio::test]
async fn another_folder_in_its_place() {
    let (desk, _app, folder) = in_german().await;
    let other = desk.folder().join("other");
    speak(&other, "fr");
    fs::rename(&folder, desk.folder().join("aside")).unwrap();
    fs::rename(&other, &folder).unwrap();
    desk.tray.says(&[FRENCH]).await;
    speak(&folder, "es");
    desk.tray.says(&[SPANISH]).await;
}

/// Nothing tells of that: it is seen when the member asks for something, and the new folder is watched from then on.
#[tokio::test]
async fn another_folder_in_the_place_of_one_above() {
    let (desk, _app, folder) = in_german().await;
    let (above, aside) = (folder.parent().unwrap(), desk.folder().join("aside"));
    fs::rename(above, &aside).unwrap();
    speak(&folder, "fr");
    desk.ask_other(&["refresh"]).await.good();
    desk.tray.says(&[FRENCH]).await;
    speak(&folder, "es");
    desk.tray.says(&[SPANISH]).await;
    assert!(!desk.ask_other(&["status"]).await.good().text().contains("watch"), "{}", desk.story);
}
