//! One copy runs: its start, a second start, its name on the bus, its end.

use std::{collections::HashMap, time::Duration};

use zbus::zvariant::Value;

use crate::support::{App, Desk, Page, REGISTER};

const NOW: &str = "2026-10-08T15:30:00Z";
const PATH: &str = "/org/ospotray/OspoTray";
/// What *Quit* may take, whatever hangs: a second, and room for a busy machine that starts the command beside it.
const A_SECOND: Duration = Duration::from_secs(3);

async fn running(desk: &Desk) -> App {
    let app = desk.start(NOW);
    desk.tray.says(&["Libraries & Archives"]).await;
    app
}

#[tokio::test]
async fn a_second_start_does_not_run_twice() {
    let desk = Desk::new().await;
    let mut first = running(&desk).await;
    let mut second = desk.start(NOW);
    assert_eq!(second.ends().await.code(), Some(0), "{}", desk.story);
    assert!(first.runs(), "{}", desk.story);
    // It asks the first to open its window, which cannot be without a display.
    first.says("no display here on which a window could be shown").await;
    assert_eq!(desk.tray.items(), 1, "one icon:\n{}", desk.story);
    assert_eq!(desk.site.asked().len(), 1, "one fetch:\n{}", desk.story);
}

#[tokio::test]
async fn two_profiles_are_two_copies() {
    let desk = Desk::new().await;
    let mut first = running(&desk).await;
    let other = desk.folder().join("other");
    std::fs::create_dir(&other).unwrap();
    std::fs::copy(desk.profile().join("settings.toml"), other.join("settings.toml")).unwrap();
    let profile = other.display().to_string();
    // The last --profile on the line would be an error, so the other copy is started without the desk's.
    let mut second = desk.start_other(&["--profile", &profile, "--clock", NOW]);
    desk.site.asked_nth(2).await;
    assert!(first.runs() && second.runs(), "{}", desk.story);
}

#[tokio::test]
async fn quit_ends_it_with_0_by_command_by_menu_and_by_signal() {
    let desk = Desk::new().await;
    let mut app = running(&desk).await;
    desk.ask(&["quit"]).await.good();
    assert_eq!(app.ends().await.code(), Some(0), "by command:\n{}", desk.story);
    let mut app = running(&desk).await;
    desk.tray.click("Quit").await;
    assert_eq!(app.ends().await.code(), Some(0), "by menu:\n{}", desk.story);
    let mut app = running(&desk).await;
    app.terminate();
    assert_eq!(app.ends().await.code(), Some(0), "by a logout:\n{}", desk.story);
}

#[tokio::test]
async fn quit_takes_the_notices_from_the_screen() {
    let desk = Desk::new().await;
    let mut app = desk.start("2026-10-08T15:49:58Z");
    let shown = desk.daemon.shows("Libraries & Archives").await;
    desk.ask(&["quit"]).await.good();
    assert_eq!(app.ends().await.code(), Some(0));
    desk.daemon.withdraws(&shown).await;
}

#[tokio::test]
async fn quit_waits_for_no_notification_server_that_hangs() {
    let mut page = Page::of_the_guild();
    page.sessions[1].heading = "October 8: Towns, Counties and Ports".into();
    page.sessions[1].when = Some("9:05am PT, 12:05pm ET, 6:05pm CET".into());
    let desk = Desk::build().page(page).set_up().await;
    desk.daemon.hangs();
    let mut app = desk.start("2026-10-08T15:56:00Z");
    let both = [desk.daemon.shows("Libraries & Archives").await, desk.daemon.shows("Towns, Counties").await];
    let quit = ["quit"];
    let (answer, ended) = tokio::join!(desk.ask(&quit), app.ends_within(A_SECOND));
    answer.good();
    assert_eq!(ended.code(), Some(0), "{}", desk.story);
    // Each was told, though the first is not answered to this day.
    for shown in both {
        desk.daemon.withdraws(&shown).await;
    }
}

#[tokio::test]
async fn quit_ends_a_window_that_hangs() {
    let mut desk = Desk::new().await;
    let window = desk.with_window();
    let mut app = running(&desk).await;
    desk.ask(&["open"]).await.good();
    let window_ends = window.freezes().await;
    let quit = ["quit"];
    let (answer, ended) = tokio::join!(desk.ask(&quit), app.ends_within(A_SECOND));
    answer.good();
    assert_eq!(ended.code(), Some(0), "{}", desk.story);
    window_ends.await.unwrap();
}

#[tokio::test]
async fn two_that_quit_it_at_once_both_succeed() {
    let desk = Desk::new().await;
    let mut app = running(&desk).await;
    let (first, second) = tokio::join!(desk.ask(&["quit"]), desk.ask(&["quit"]));
    assert_eq!(app.ends().await.code(), Some(0), "{}", desk.story);
    for answer in [first, second] {
        // The second may come when the first is done.
        let done = answer.code == Some(0) || answer.stderr.contains("OSPO Tray is not running");
        assert!(done && !answer.stderr.contains("DBus"), "{answer:?}");
    }
}

#[tokio::test]
async fn who_waits_for_an_answer_when_it_ends_is_told_so() {
    let desk = Desk::new().await;
    let mut app = running(&desk).await;
    desk.site.hangs();
    let quit = async {
        desk.site.asked_nth(2).await;
        desk.ask(&["quit"]).await.good();
    };
    let (refresh, ()) = tokio::join!(desk.ask(&["refresh"]), quit);
    assert_eq!(refresh.code, Some(1), "{refresh:?}");
    let ended = "ospo-tray: OSPO Tray ended before it answered; start it again with: ospo-tray\n";
    assert_eq!(refresh.stderr, ended, "{}", desk.story);
    app.ends().await;
}

#[tokio::test]
async fn it_keeps_no_thread_for_each_processor() {
    let desk = Desk::new().await;
    let app = desk.start("2026-10-08T15:49:58Z");
    desk.daemon.shows("Libraries & Archives").await;
    let threads = std::fs::read_dir(format!("/proc/{}/task", app.pid())).unwrap();
    let names =
        threads.map(|it| std::fs::read_to_string(it.unwrap().path().join("comm")).unwrap_or_default());
    let workers = names.filter(|name| name.trim() == "tokio-rt-worker").count();
    assert_eq!(workers, 0, "{}", desk.story);
}

#[tokio::test]
async fn status_tells_people_when_it_looked_and_when_it_looks_next() {
    let desk = Desk::new().await;
    let _app = running(&desk).await;
    let status = desk.ask(&["status"]).await.good().stdout;
    let line = |label: &str| status.lines().find(|line| line.starts_with(label)).unwrap_or_default();
    assert!(line("last poll").contains("Thu 8 Oct, 17:30 · "), "{status}");
    assert!(line("next poll").contains("Thu 8 Oct, 1"), "{status}");
}

#[tokio::test]
async fn a_question_makes_no_profile() {
    let desk = Desk::new().await;
    let folder = desk.folder().join("typo");
    let profile = folder.display().to_string();
    for question in [&["next"][..], &["status"], &["log"], &["quit"], &["settings"]] {
        desk.ask_other(&[&["--profile", profile.as_str()], question].concat()).await;
    }
    assert!(!folder.exists(), "{}", desk.story);
}

#[tokio::test]
async fn the_name_of_the_profile_answers_on_the_bus() {
    let desk = Desk::new().await;
    let _app = running(&desk).await;
    let (bus, name) = (desk.connect().await, desk.bus_name());
    for method in ["Next", "Status", "Log", "Refresh"] {
        let answer =
            bus.call_method(Some(name.as_str()), PATH, Some("org.ospotray.OspoTray1"), method, &()).await;
        let text: String = answer.unwrap().body().deserialize().unwrap();
        serde_json::from_str::<serde_json::Value>(&text).unwrap();
    }
    let join = ("join", Vec::<Value<'_>>::new(), HashMap::<String, Value<'_>>::new());
    let application = Some("org.freedesktop.Application");
    bus.call_method(Some(name.as_str()), PATH, application, "ActivateAction", &join).await.unwrap();
    desk.opener.opens(REGISTER).await;
}

#[tokio::test]
async fn with_none_running_the_store_answers() {
    let desk = Desk::new().await;
    let mut app = desk.start("2026-10-08T15:49:58Z");
    desk.daemon.shows("Libraries & Archives").await;
    desk.ask(&["quit"]).await.good();
    app.ends().await;
    let next = desk.ask(&["next", "--json", "--clock", "2026-10-08T15:55:00Z"]).await.json();
    assert_eq!(
        (&next["title"], &next["local"]),
        (&"Libraries & Archives".into(), &"2026-10-08T18:00:00+02:00".into())
    );
    let after = desk.ask(&["--clock", "2026-10-09T00:00:00Z", "next", "--json"]).await.json();
    assert_eq!(after["title"], "Towns, Counties and Ports", "{after}");
    let none = desk.ask(&["--clock", "2026-12-01T00:00:00Z", "next", "--json"]).await.json();
    assert!(none.is_null(), "{none}");
    let status = desk.ask(&["status", "--json"]).await.json();
    assert_eq!(status["schedule"]["url"], desk.site.url());
    let log = desk.ask(&["log", "--json"]).await.entries();
    assert!(log.iter().any(|entry| entry["kind"] == "rung"), "{log:?}");
    assert_ne!(desk.ask(&["quit"]).await.code, None, "to quit what does not run is told, not waited for");
}

#[tokio::test]
async fn a_made_up_time_enters_no_real_state() {
    let desk = Desk::new().await;
    let commands: [&[&str]; 13] = [
        &[],
        &["next"],
        &["next", "--format", "plain"],
        &["status"],
        &["log"],
        &["join"],
        &["open"],
        &["refresh"],
        &["quit"],
        &["test-notification"],
        &["settings"],
        &["completions", "bash"],
        &["--version"],
    ];
    for command in commands {
        let answer = desk.ask_other(&[&["--clock", NOW], command].concat()).await;
        assert!(
            answer.code == Some(1) && answer.stderr.contains("add --profile DIR"),
            "{command:?}: {answer:?}"
        );
    }
    let home: Vec<_> = std::fs::read_dir(desk.folder().join("home")).unwrap().collect();
    assert!(home.is_empty(), "nothing was written: {home:?}");
}

#[tokio::test]
async fn a_clock_beyond_all_measure_is_refused() {
    let desk = Desk::new().await;
    for speed in ["1e300", "1e-300", "0"] {
        let answer = desk.ask(&["--clock", &format!("{NOW}x{speed}"), "next"]).await;
        assert_eq!(answer.code, Some(2), "{answer:?}");
        assert!(answer.stderr.contains("the speed after x is a number from 0.001 to 1000000"), "{answer:?}");
    }
    desk.ask(&["--clock", "9999-12-31T23:59:59Zx1000000", "next"]).await.good();
}

#[tokio::test]
async fn a_zone_without_a_name_is_read_from_its_file() {
    let mut desk = Desk::new().await;
    let file = desk.folder().join("localtime");
    std::fs::copy("/usr/share/zoneinfo/Asia/Kolkata", &file).unwrap();
    desk.set("TZ", &format!(":{}", file.display()));
    let _app = desk.start(NOW);
    desk.tray.says(&["Thu 8 Oct, 21:30"]).await;
}

#[tokio::test]
async fn a_zone_file_that_is_replaced_while_it_runs_is_followed() {
    let mut desk = Desk::new().await;
    let file = desk.folder().join("zone").join("localtime");
    std::fs::create_dir(file.parent().unwrap()).unwrap();
    std::fs::copy("/usr/share/zoneinfo/Asia/Kolkata", &file).unwrap();
    desk.set("TZ", &format!(":{}", file.display()));
    let _app = desk.start(NOW);
    desk.tray.says(&["Thu 8 Oct, 21:30"]).await;
    let new = file.with_extension("new");
    std::fs::copy("/usr/share/zoneinfo/America/New_York", &new).unwrap();
    std::fs::rename(&new, &file).unwrap();
    desk.tray.says(&["Thu 8 Oct, 12:00"]).await;
}

#[test]
fn the_part_that_runs_all_day_links_neither_gtk_nor_webkit() {
    let output = std::process::Command::new("ldd").arg(env!("CARGO_BIN_EXE_ospo-tray")).output().unwrap();
    let linked = String::from_utf8(output.stdout).unwrap();
    assert!(linked.contains("libc.so"), "{linked}");
    for library in ["gtk", "gdk", "webkit", "javascriptcore", "appindicator"] {
        assert!(!linked.contains(library), "{library}:\n{linked}");
    }
}

#[tokio::test]
async fn version_and_help_are_told() {
    let desk = Desk::new().await;
    let version = desk.ask_other(&["--version"]).await.good().stdout;
    assert_eq!(version.trim(), format!("ospo-tray {}", env!("CARGO_PKG_VERSION")));
    let help = desk.ask_other(&["--help"]).await.good().stdout;
    for word in ["next", "status", "join", "open", "refresh", "quit", "--profile", "--schedule", "--clock"] {
        assert!(help.contains(word), "{word}:\n{help}");
    }
    let wrong = desk.ask_other(&["jion"]).await;
    assert!(wrong.code != Some(0) && wrong.stderr.contains("join"), "it says what was meant: {wrong:?}");
}
