//! What is copied in the window can be pasted when the window has gone.

use std::{fs, process::Stdio};

use crate::{
    desk::Desk,
    driver::Driver,
    keys::{RETURN, SPACE, press_at},
    processes::{children, found, gone},
    real::{Real, until},
};

/// Set where the test is the one who pastes.
const PASTE: &str = "OSPO_TRAY_TEST_PASTE";

#[tokio::test]
async fn the_letter_to_the_pages_writers_outlives_the_window() {
    if let Some(file) = std::env::var_os(PASTE) {
        let text = arboard::Clipboard::new().and_then(|mut it| it.get_text()).unwrap_or_default();
        return fs::write(file, text).unwrap();
    }
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let (ours, window) = Real::open(&desk, &driver).await;
    press_at(&window, "#next .why > details > summary", RETURN).await;
    let letter = window.text("#next .note pre").await;
    assert!(letter.contains("“Gardens & Orchards”") && letter.contains("- line 11: “7pm CET”"), "{letter}");
    press_at(&window, "#next [id^=copy-]", SPACE).await;
    window.until("document.querySelector('#said').textContent === 'Copied'").await;
    window.close().await;
    let pid = ours.file("../pid").trim().parse().unwrap();
    until("the window is gone", || !children(pid).into_iter().any(is_a_window)).await;
    assert_eq!(paste(&desk).await, letter);
    let holder = found(pid, "ospo-tray").await;
    drop(ours);
    drop(driver);
    drop(desk);
    gone(holder).await;
}

fn is_a_window(pid: u32) -> bool {
    fs::read_to_string(format!("/proc/{pid}/comm")).is_ok_and(|name| name.starts_with("ospo-tray-win"))
}

/// What a program finds on the clipboard: this test once more, on that display.
async fn paste(desk: &Desk) -> String {
    let file = desk.path("pasted");
    let mut command = tokio::process::Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "copying::the_letter_to_the_pages_writers_outlives_the_window"]);
    command.envs(desk.environment()).env(PASTE, &file).env_remove("WAYLAND_DISPLAY").stdout(Stdio::null());
    assert!(command.status().await.unwrap().success());
    fs::read_to_string(file).unwrap()
}
