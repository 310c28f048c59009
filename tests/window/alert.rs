//! The window of an alert: above all others, with what the notice offers, by mouse and by keyboard, and nothing else.

use std::{fs, process::Command, time::Duration};

use agenda::NoticeId;
use ospo_tray::messages::{Alert, Button, FromWindow, ToWindow};

use crate::{
    desk::Desk,
    driver::{Driver, PATIENCE, Session},
    peers::{daemon::Daemon, story::Story},
    stand_in::StandIn,
};

const TAB: &str = "\u{e004}";
const RETURN: &str = "\u{e006}";
const ESCAPE: &str = "\u{e00c}";
const LEFT: &str = "\u{e012}";

fn notice(id: &str) -> NoticeId {
    NoticeId(id.into())
}

fn alert(id: &str, title: &str) -> Alert {
    let button = |key: &str, label: &str| Button { key: key.into(), label: label.into() };
    Alert {
        notice: notice(id),
        title: title.into(),
        lines: vec!["now · 18:00–19:00".into(), "Main track: Seeds for everybody".into()],
        buttons: vec![button("join", "Join"), button("snooze-5", "Remind me in 5 minutes")],
    }
}

pub fn usual() -> ToWindow {
    ToWindow::Alerts(vec![alert("a", "Gardens & Orchards")])
}

fn offer(id: &str, key: &str) -> FromWindow {
    FromWindow::Offer { notice: notice(id), key: key.into() }
}

/// Waits until keys count: no key was pressed for a second.
async fn armed(window: &Session<'_>) {
    window.until("document.body.dataset.armed !== undefined").await;
}

#[tokio::test]
async fn an_alert_says_what_starts_and_each_button_says_what_was_wanted() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (mut ours, window) = StandIn::open_alert(&desk, &driver, &[usual()]).await;
    assert_eq!(window.text("h1").await, "Gardens & Orchards");
    assert_eq!(window.text(".when").await, "now · 18:00–19:00");
    assert_eq!(window.name("#alert-0").await, "Gardens & Orchards");
    window.click("[data-key=join]").await;
    ours.hear(&offer("a", "join")).await;
    window.click("[data-key=snooze-5]").await;
    ours.hear(&offer("a", "snooze-5")).await;
    assert_eq!(window.text(".dismiss").await, "Dismiss");
    window.click(".dismiss").await;
    ours.hear(&FromWindow::Dismiss { notice: notice("a") }).await;
}

#[tokio::test]
async fn an_alert_is_answered_by_keyboard() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (mut ours, window) = StandIn::open_alert(&desk, &driver, &[usual()]).await;
    armed(&window).await;
    assert_eq!(window.script("return document.activeElement.dataset.key").await, "join");
    window.press(RETURN).await;
    ours.hear(&offer("a", "join")).await;
    window.press(&format!("{TAB}{RETURN}")).await;
    ours.hear(&offer("a", "snooze-5")).await;
    window.press(&format!("{LEFT}{RETURN}")).await;
    ours.hear(&offer("a", "join")).await;
    window.press(ESCAPE).await;
    ours.hear(&FromWindow::Dismiss { notice: notice("a") }).await;
}

#[tokio::test]
async fn an_alert_that_comes_up_under_typing_fingers_is_not_answered_by_them() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (mut ours, window) = StandIn::open_alert(&desk, &driver, &[usual()]).await;
    // As if it had come up this moment, whatever the machine has done meanwhile.
    window.script("location.reload()").await;
    ours.hear(&FromWindow::Ready).await;
    window
        .script(
            "const press = (key) => document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
             if (document.body.dataset.armed === undefined) press('Escape');",
        )
        .await;
    armed(&window).await;
    window.press(RETURN).await;
    // Had Escape counted, it would have been heard before.
    assert_eq!(ours.next().await, Some(offer("a", "join")));
}

#[tokio::test]
async fn alerts_stand_below_each_other_and_go_one_by_one() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let both = ToWindow::Alerts(vec![alert("a", "Gardens"), alert("b", "Bees")]);
    let (mut ours, window) = StandIn::open_alert(&desk, &driver, &[both]).await;
    window.click("#alert-1 [data-key=join]").await;
    ours.hear(&offer("b", "join")).await;
    ours.say(ToWindow::Alerts(vec![alert("a", "Gardens")]));
    window.until("document.querySelectorAll('.alert').length === 1").await;
    let mut later = alert("a", "Gardens");
    later.lines[0] = "started 2 min ago · 18:00–19:00".into();
    ours.say(ToWindow::Alerts(vec![later]));
    window.until("document.querySelector('.when').textContent.startsWith('started 2 min')").await;
}

#[tokio::test]
async fn text_of_the_page_stays_text_and_no_other_command_is_taken() {
    const HOSTILE: &str = "<img src=x onerror=\"document.title='run'\"><script>document.title='run'</script>";
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let mut hostile = alert("a", HOSTILE);
    hostile.lines = vec![HOSTILE.into(), HOSTILE.into()];
    hostile.buttons[0].label = HOSTILE.into();
    let (_ours, window) = StandIn::open_alert(&desk, &driver, &[ToWindow::Alerts(vec![hostile])]).await;
    assert_eq!(window.text("h1").await, HOSTILE);
    assert_eq!(window.script("return document.querySelectorAll('img, main script').length").await, 0);
    assert_eq!(window.script("return document.title").await, "OSPO Tray");
    for (command, with) in [
        ("zoom", "{ factor: 2 }"),
        ("plugin:window|set_title", "{ value: 'x' }"),
        (
            "tell",
            "{ message: { kind: 'offer', body: { notice: 'a', key: 'join', url: 'https://example.org' } } }",
        ),
    ] {
        let invoke = format!(
            "return window.__TAURI__.core.invoke('{command}', {with}).then(() => 'taken', (error) => String(error))"
        );
        assert_ne!(window.script(&invoke).await, "taken", "{command}");
    }
    window.script("location.href = 'https://example.org/'").await;
    assert_eq!(window.script("return location.protocol").await, "tauri:");
}

#[tokio::test]
async fn an_alert_stands_above_all_windows_and_closing_it_is_told() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (mut ours, window) = StandIn::open_alert(&desk, &driver, &[usual()]).await;
    let look = "xprop -id $(xdotool search --onlyvisible --name '^OSPO Tray$' | tail -n 1) _NET_WM_STATE";
    let said = Command::new(desk.script("look", look)).output().unwrap();
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    assert!(said.contains("_NET_WM_STATE_ABOVE"), "{said}");
    // Not within the script: the window would be gone before the driver can say so.
    window.script("setTimeout(() => window.__TAURI__.core.invoke('close'), 100)").await;
    ours.hear(&FromWindow::Closing).await;
    ours.until_it_is_gone().await;
}

const APPLICATION: &str = env!("CARGO_BIN_EXE_ospo-tray");
const PAGE: &str = "# Garden Circle\n\n## December 3, 2026: Gardens & Orchards\n\n- When: 9am PT, 12pm ET, 6pm CET\n\
                    - [Join the call](https://meet.jit.si/garden-circle)\n";

/// A program that runs the application in front of a session, with the alert wanted, and waits for its end.
fn application(desk: &Desk, clock: &str) -> std::path::PathBuf {
    fs::create_dir_all(desk.path("profile")).unwrap();
    fs::create_dir_all(desk.path("bin")).unwrap();
    fs::write(desk.path("page.md"), PAGE).unwrap();
    fs::write(desk.path("profile/settings.toml"), "[reminders]\nalert = true\n").unwrap();
    let opened = "printf '%s\\n' \"$1\" >\"$HOME/opened.new\" && mv \"$HOME/opened.new\" \"$HOME/opened\"";
    desk.script("bin/xdg-open", opened);
    let run = format!(
        "export TZ=Europe/Berlin PATH=\"{}:$PATH\"\n'{APPLICATION}' --profile '{}' --schedule '{}' --clock {clock} >\"$HOME/said\" 2>&1 &\n\
         echo $! >\"$HOME/pid\"\nwait",
        desk.path("bin").display(),
        desk.path("profile").display(),
        desk.path("page.md").display(),
    );
    desk.script("application", &run)
}

async fn until(what: &str, holds: impl Fn() -> bool) {
    let look = async {
        while !holds() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(PATIENCE, look).await.unwrap_or_else(|_| panic!("{what}: never so"));
}

#[tokio::test]
async fn at_the_start_of_a_session_the_application_alerts_and_joins() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let window = driver.drive(&application(&desk, "2026-12-03T16:59:57Z")).await;
    assert_eq!(window.text("h1").await, "Gardens & Orchards");
    assert!(window.text(".when").await.starts_with("now"));
    armed(&window).await;
    window.press_and_end(RETURN).await;
    until("the call is opened", || desk.path("opened").exists()).await;
    assert_eq!(fs::read_to_string(desk.path("opened")).unwrap(), "https://meet.jit.si/garden-circle\n");
    let application = Running::of(&desk);
    until("the alert's window is gone", || application.children().is_empty()).await;
}

/// The application of a desk; it ends with the value.
struct Running(i32);

impl Running {
    fn of(desk: &Desk) -> Self {
        Self(fs::read_to_string(desk.path("pid")).unwrap().trim().parse().unwrap())
    }

    fn children(&self) -> String {
        fs::read_to_string(format!("/proc/{0}/task/{0}/children", self.0)).unwrap_or_default()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let pid = rustix::process::Pid::from_raw(self.0).unwrap();
        let _ended = rustix::process::kill_process(pid, rustix::process::Signal::TERM);
    }
}

/// The entries of its log that have these words.
fn logged(desk: &Desk, words: &str) -> usize {
    let log = fs::read_to_string(desk.path("profile/state/log.jsonl")).unwrap_or_default();
    log.lines().filter(|line| line.contains(words)).count()
}

#[tokio::test]
async fn an_alert_that_is_put_off_rings_again() {
    let desk = Desk::with_bus();
    let mut daemon = Daemon::absent(desk.bus(), &Story::new());
    daemon.start().await;
    let driver = Driver::start(&desk).await;
    let window = driver.drive(&application(&desk, "2026-12-03T16:59:30Zx30")).await;
    let application = Running::of(&desk);
    assert_eq!(window.text("h1").await, "Gardens & Orchards");
    armed(&window).await;
    window.press(TAB).await;
    assert_eq!(window.script("return document.activeElement.textContent").await, "Remind me in 5 minutes");
    window.press_and_end(RETURN).await;
    until("it is put off", || logged(&desk, "Reminding again at 18:0") == 1).await;
    // Five minutes are ten seconds here.
    let before = logged(&desk, "Shown at");
    until("it rings again", || logged(&desk, "Shown at") > before).await;
    drop(application);
}

#[tokio::test]
async fn an_alert_that_is_dismissed_is_taken_back_and_silent() {
    let desk = Desk::with_bus();
    let mut daemon = Daemon::absent(desk.bus(), &Story::new());
    daemon.start().await;
    let driver = Driver::start(&desk).await;
    let window = driver.drive(&application(&desk, "2026-12-03T16:59:57Z")).await;
    let application = Running::of(&desk);
    let shown = daemon.shows("now").await;
    armed(&window).await;
    window.press(&format!("{TAB}{TAB}")).await;
    assert_eq!(window.script("return document.activeElement.className").await, "dismiss");
    window.press_and_end(RETURN).await;
    daemon.withdraws(&shown).await;
    until("it is dismissed", || logged(&desk, "Dismissed: Gardens & Orchards") == 1).await;
    until("the alert's window is gone", || application.children().is_empty()).await;
    let now = daemon.shown().into_iter().filter(|it| it.body.contains("now")).count();
    assert_eq!(now, 1, "it rang once");
}

#[tokio::test]
async fn the_window_is_as_high_as_what_stands_in_it() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (ours, window) = StandIn::open_alert(&desk, &driver, &[usual()]).await;
    let empty = "const done = arguments[0];
        const look = () => {
            const beneath = innerHeight - document.querySelector('.alert:last-child').getBoundingClientRect().bottom;
            if (beneath > 5 && beneath < 40) done(innerHeight); else requestAnimationFrame(look);
        };
        look();";
    let one = window.answer(empty).await.as_f64().unwrap();
    ours.say(ToWindow::Alerts(vec![alert("a", "Gardens"), alert("b", "Bees")]));
    window.until("document.querySelectorAll('.alert').length === 2").await;
    let two = window.answer(empty).await.as_f64().unwrap();
    assert!(one < 270.0 && two > one + 80.0, "{one} and {two}");
}
