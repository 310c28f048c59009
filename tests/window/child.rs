//! The window as a child process of the background process, without a driver.

use std::{path::Path, time::Duration};

use ospo_tray::{
    child::{OpenError, Opening, Window},
    messages::{FromWindow, Size, ToWindow},
};

use crate::{desk::Desk, sample};

const WINDOW: &str = env!("CARGO_BIN_EXE_ospo-tray-window");

fn open(desk: &Desk, size: Option<Size>) -> Window {
    let program = desk.script("window", &format!("exec '{WINDOW}' \"$@\""));
    Window::start(&program, &Opening { size, ..Opening::default() }, &sample::usual()).unwrap()
}

fn start(program: &Path) -> Result<Window, OpenError> {
    Window::start(program, &Opening::default(), &sample::usual())
}

fn signal(pid: u32, signal: rustix::process::Signal) {
    rustix::process::kill_process(rustix::process::Pid::from_raw(pid.try_into().unwrap()).unwrap(), signal)
        .unwrap();
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
    signal(pid, rustix::process::Signal::KILL);
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
    let error = start(Path::new("/nowhere/ospo-tray-window")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "The window's program is missing (/nowhere/ospo-tray-window); install OSPO Tray again."
    );
}

#[tokio::test]
async fn a_display_that_nobody_serves_is_a_sentence() {
    let desk = Desk::new();
    let program = desk.script("window", &format!("export DISPLAY=:987654; exec '{WINDOW}'"));
    let mut window = start(&program).unwrap();
    assert_eq!(next(&mut window).await, None);
    assert!(matches!(window.failure(), Some(OpenError::NoDisplay)), "{:?}", window.failure());
}

#[tokio::test]
async fn a_missing_web_engine_is_a_sentence() {
    let desk = Desk::new();
    let linker = "ospo-tray-window: error while loading shared libraries: libwebkit2gtk-4.1.so.0: cannot open shared object file";
    let program = desk.script("window", &format!("echo '{linker}' >&2; exit 127"));
    let mut window = start(&program).unwrap();
    assert_eq!(next(&mut window).await, None);
    assert!(window.failure().unwrap().to_string().contains("libwebkit2gtk-4.1.so.0"));
}

#[tokio::test]
async fn a_window_that_talks_nonsense_or_without_end_is_given_up_and_killed() {
    let desk = Desk::new();
    for (name, talk) in [("nonsense", "yes nonsense"), ("endless", "tr '\\0' x </dev/zero")] {
        let program = desk.script(name, &format!("exec 2>/dev/null; trap '' PIPE; {talk}; exec sleep 600"));
        let mut window = start(&program).unwrap();
        let pid = window.pid().unwrap();
        assert_eq!(next(&mut window).await, None, "{name}");
        assert!(!is_there(pid), "{name}");
    }
}

#[tokio::test]
async fn a_window_of_another_build_ends_and_tells_so() {
    let desk = Desk::new();
    let hears = crate::processes::with_another_version(WINDOW);
    let says = "printf '{\"version\":2,\"message\":{\"kind\":\"ready\"}}\\n'; exec cat >/dev/null";
    for (name, script) in [("hears", hears.as_str()), ("says", says)] {
        let mut window = start(&desk.script(name, script)).unwrap();
        assert_eq!(next(&mut window).await, None, "{name}");
        assert!(matches!(window.failure(), Some(OpenError::Version)), "{name}: {:?}", window.failure());
    }
}

#[tokio::test]
async fn a_window_that_does_not_come_when_it_is_called_is_given_up() {
    let desk = Desk::new();
    let mut window = open(&desk, None);
    let pid = window.pid().unwrap();
    assert_eq!(next(&mut window).await, Some(FromWindow::Ready));
    signal(pid, rustix::process::Signal::STOP);
    window.send(&ToWindow::Front { token: None });
    while let Some(last) = next(&mut window).await {
        assert!(matches!(last, FromWindow::Size(_)), "{last:?}");
    }
    assert!(window.is_awaited(), "who called it still waits for a window");
    assert!(!is_there(pid));
}

#[tokio::test]
async fn a_window_in_which_nothing_comes_to_be_seen_is_given_up() {
    let desk = Desk::new();
    let mut window = start(&desk.script("window", "while read -r line; do :; done")).unwrap();
    assert_eq!(next(&mut window).await, None);
    assert!(matches!(window.failure(), Some(OpenError::Silent)), "{:?}", window.failure());
}
