//! The window as a child process of the background process, without a driver.

use std::{path::Path, time::Duration};

use ospo_tray::{
    child::{OpenError, Window},
    messages::{FromWindow, Size, ToWindow},
};

use crate::{desk::Desk, sample};

const WINDOW: &str = env!("CARGO_BIN_EXE_ospo-tray-window");

fn open(desk: &Desk, size: Option<Size>) -> Window {
    let program = desk.script("window", &format!("exec '{WINDOW}' \"$@\""));
    Window::start(&program, size, &sample::usual()).unwrap()
}

async fn next(window: &mut Window) -> Option<FromWindow> {
    tokio::time::timeout(Duration::from_secs(30), window.next())
        .await
        .expect("the window says something or ends")
}

fn is_there(pid: u32) -> bool {
    Path::new(&format!("/proc/{pid}")).exists()
}

#[tokio::test]
async fn it_is_shown_and_closing_it_leaves_no_process() {
    let desk = Desk::new();
    let mut window = open(&desk, None);
    let pid = window.pid().unwrap();
    assert_eq!(next(&mut window).await, Some(FromWindow::Ready));
    window.send(&ToWindow::Front { token: None });
    assert!(window.is_awaited());
    while next(&mut window).await != Some(FromWindow::InFront) {}
    assert!(!window.is_awaited());
    window.close().await;
    assert!(!is_there(pid));
}

#[tokio::test]
async fn a_killed_window_is_told_once_and_reaped() {
    let desk = Desk::new();
    let mut window = open(&desk, None);
    let pid = window.pid().unwrap();
    assert_eq!(next(&mut window).await, Some(FromWindow::Ready));
    rustix::process::kill_process(
        rustix::process::Pid::from_raw(pid.try_into().unwrap()).unwrap(),
        rustix::process::Signal::KILL,
    )
    .unwrap();
    while let Some(last) = next(&mut window).await {
        assert!(matches!(last, FromWindow::Size(_)), "{last:?}");
    }
    assert!(window.failure().is_none(), "it was shown");
    assert!(!is_there(pid));
    window.send(&sample::usual());
}

#[tokio::test]
async fn it_opens_in_the_size_it_had() {
    let size = Size { width: 612, height: 487 };
    let desk = Desk::new();
    let mut window = open(&desk, Some(size));
    assert_eq!(next(&mut window).await, Some(FromWindow::Ready));
    let pid = window.pid().unwrap().to_string();
    let script = desk.script(
        "measure",
        "exec xdotool search --onlyvisible --name '^OSPO Tray$' getwindowgeometry --shell",
    );
    let said = std::process::Command::new(script).output().unwrap();
    let said = String::from_utf8(said.stdout).unwrap();
    assert!(said.contains("WIDTH=612") && said.contains("HEIGHT=487"), "{pid}: {said}");
    window.close().await;
}

#[tokio::test]
async fn a_missing_program_is_a_sentence() {
    let error = Window::start(Path::new("/nowhere/ospo-tray-window"), None, &sample::usual()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "The window's program is missing (/nowhere/ospo-tray-window); install OSPO Tray again."
    );
}

#[tokio::test]
async fn a_display_that_nobody_serves_is_a_sentence() {
    let desk = Desk::new();
    let program = desk.script("window", &format!("export DISPLAY=:987654; exec '{WINDOW}'"));
    let mut window = Window::start(&program, None, &sample::usual()).unwrap();
    assert_eq!(next(&mut window).await, None);
    assert!(matches!(window.failure(), Some(OpenError::NoDisplay)), "{:?}", window.failure());
}

#[tokio::test]
async fn a_missing_web_engine_is_a_sentence() {
    let desk = Desk::new();
    let linker = "ospo-tray-window: error while loading shared libraries: libwebkit2gtk-4.1.so.0: cannot open shared object file";
    let program = desk.script("window", &format!("echo '{linker}' >&2; exit 127"));
    let mut window = Window::start(&program, None, &sample::usual()).unwrap();
    assert_eq!(next(&mut window).await, None);
    assert!(window.failure().unwrap().to_string().contains("libwebkit2gtk-4.1.so.0"));
}

#[tokio::test]
async fn a_window_that_talks_nonsense_or_without_end_is_given_up_and_killed() {
    let desk = Desk::new();
    for (name, talk) in [("nonsense", "yes nonsense"), ("endless", "tr '\\0' x </dev/zero")] {
        let program = desk.script(name, &format!("exec 2>/dev/null; trap '' PIPE; {talk}; exec sleep 600"));
        let mut window = Window::start(&program, None, &sample::usual()).unwrap();
        let pid = window.pid().unwrap();
        assert_eq!(next(&mut window).await, None, "{name}");
        assert!(!is_there(pid), "{name}");
    }
}
