//! The line of a status bar: at each change of the running instance, through its end and its start, until the bar goes away.

use std::{process::Stdio, time::Duration};

use serde_json::Value;
use tokio::io::{AsyncBufReadExt, BufReader};

use crate::support::{App, Desk, Page};

const FORMATS: [&str; 6] = ["waybar", "polybar", "i3blocks", "genmon", "tmux", "plain"];

fn follow(desk: &Desk, format: &str) -> App {
    desk.start_with(&["next", "--format", format, "--follow"])
}

fn json(line: &str) -> Value {
    serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))
}

#[tokio::test]
async fn a_bar_hears_of_each_minute_as_the_clock_runs() {
    let desk = Desk::new().await;
    let _app = desk.start("2026-10-08T15:34:30Zx100");
    desk.tray.says(&["Libraries"]).await;
    let bar = follow(&desk, "plain");
    for minutes in [22, 21, 20] {
        bar.says(&format!("Libraries & Archives · in {minutes} min")).await;
    }
    bar.says("Archives · now").await;
    let lines = bar.terminal();
    let all: Vec<&str> = lines.lines().collect();
    assert!(all.windows(2).all(|pair| pair[0] != pair[1]), "a line at each change alone: {lines}");
}

#[tokio::test]
async fn a_bar_hears_at_once_of_a_page_that_changes() {
    let desk = Desk::new().await;
    let _app = desk.start("2026-10-08T12:00:00Z");
    desk.tray.says(&["Libraries"]).await;
    let bar = follow(&desk, "waybar");
    let before = json(&bar.says("Libraries").await);
    assert_eq!(before["text"], "Libraries &amp; Archives · in 4 h");
    assert_eq!(before["tooltip"], "Libraries &amp; Archives\nThu 8 Oct, 18:00 · in 4 h");
    assert_eq!((&before["alt"], &before["class"][0]), (&"later".into(), &"later".into()));
    let mut page = Page::of_the_guild();
    page.sessions[0].heading = "October 8: Cellars & <Attics>".into();
    desk.site.serve(&page);
    desk.ask(&["refresh"]).await.good();
    let after = json(&bar.says("Cellars").await);
    assert_eq!(after["text"], "Cellars &amp; &lt;Attics&gt; · in 4 h");
}

#[tokio::test]
async fn a_bar_that_was_started_first_waits_for_the_instance_and_outlives_it() {
    let desk = Desk::new().await;
    let bar = follow(&desk, "waybar");
    let off = json(&bar.says("off").await);
    assert_eq!((&off["text"], &off["class"][0]), (&"".into(), &"off".into()));
    assert_eq!(off["tooltip"], "OSPO Tray is not running; start it with: ospo-tray");
    let mut app = desk.start("2026-10-08T15:30:00Z");
    bar.says("Libraries").await;
    desk.ask(&["quit"]).await.good();
    app.ends().await;
    bar.says_nth("off", 2).await;
    let _again = desk.start("2026-10-08T15:31:00Z");
    bar.says("in 29 min").await;
}

#[tokio::test]
async fn a_bar_that_goes_away_takes_its_line_with_it() {
    let desk = Desk::new().await;
    let mut bar = desk.command(&["next", "--format", "i3blocks", "--follow"]);
    let mut process = bar.stdout(Stdio::piped()).kill_on_drop(true).spawn().unwrap();
    let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
    assert_eq!(json(&lines.next_line().await.unwrap().unwrap())["full_text"], "");
    drop(lines);
    // Nothing is there to print: only the pipe says that its reader is gone.
    let ended = tokio::time::timeout(Duration::from_secs(30), process.wait()).await;
    assert!(ended.expect("it ends by itself").unwrap().success());
}

#[tokio::test]
async fn without_a_bus_a_bar_says_so() {
    let mut desk = Desk::build().without_tray().without_daemon().set_up().await;
    desk.set("DBUS_SESSION_BUS_ADDRESS", "");
    let answer = desk.ask(&["next", "--format", "plain", "--follow"]).await;
    assert_eq!(answer.code, Some(1));
    assert!(answer.text().contains("no session bus"), "{}", answer.text());
}

#[tokio::test]
async fn one_line_is_had_with_and_without_a_running_instance() {
    let desk = Desk::new().await;
    let mut app = desk.start("2026-10-08T15:30:00Z");
    desk.tray.says(&["Libraries"]).await;
    let running = desk.ask(&["next", "--format", "polybar"]).await.good().text();
    assert_eq!(running.trim(), "Libraries & Archives · in 30 min");
    desk.ask(&["quit"]).await.good();
    app.ends().await;
    let kept = desk.ask(&["next", "--format", "polybar", "--clock", "2026-10-08T15:40:00Z"]).await;
    assert_eq!(kept.good().text().trim(), "Libraries & Archives · in 20 min");
}

#[tokio::test]
async fn a_bar_shows_the_session_after_one_that_is_declined() {
    let desk = Desk::new().await;
    let _app = desk.start("2026-10-08T12:00:00Z");
    desk.tray.says(&["Libraries"]).await;
    let bar = follow(&desk, "plain");
    bar.says("Libraries & Archives · in 4 h").await;
    desk.tray.click("Not going").await;
    let picture =
        desk.tray.until("another one is next", |picture| picture.tooltip.0.starts_with("Towns")).await;
    let until = picture.tooltip.1.rsplit(" · ").next().unwrap().to_owned();
    bar.says(&format!("Towns, Counties and Ports · {until}")).await;
}

#[tokio::test]
async fn a_bar_shows_the_time_of_the_session_that_it_names_when_an_ignored_group_comes_first() {
    let desk = Desk::new().await;
    desk.settings("[reminders]\nignored = [\"Libraries & Archives\"]");
    let _app = desk.start("2026-10-08T15:30:00Z");
    desk.tray.until("the other is next", |picture| picture.tooltip.0.starts_with("Towns")).await;
    for format in FORMATS {
        let line = desk.ask(&["next", "--format", format]).await.good().stdout;
        assert!(
            line.contains("Towns, Counties and Ports") && line.contains("in 14 days"),
            "{format}: {line}"
        );
        assert!(!line.contains("min") && !line.contains("Libraries"), "{format}: {line}");
        follow(&desk, format).says("in 14 days").await;
    }
}

/// Every sign that one of the bars acts on.
const HOSTILE: &str = "</txt><img>x</img> #[fg=red] #(xterm) %{A1:xterm:} & \"";

#[tokio::test]
async fn a_hostile_title_is_letters_in_every_format() {
    let mut page = Page::of_the_guild();
    page.sessions[0].heading = format!("October 8: {HOSTILE}");
    let desk = Desk::build().page(page).set_up().await;
    let _app = desk.start("2026-10-08T12:00:00Z");
    desk.tray.until("the title is read as it is", |picture| picture.tooltip.0.starts_with("‹/txt›")).await;
    for format in FORMATS {
        let line = desk.ask(&["next", "--format", format]).await.good().stdout;
        let line = line.trim_end();
        assert!(line.contains("in 4 h") && !line.contains('\n'), "{format}: {line}");
        match format {
            "waybar" => assert!(!json(line).to_string().contains('<'), "{line}"),
            "polybar" => assert!(!line.contains("%{"), "{line}"),
            "i3blocks" => assert_eq!(json(line)["markup"], "none"),
            "genmon" => assert_eq!(line.matches('<').count(), 6, "its own three tags alone: {line}"),
            "tmux" => assert!(!line.contains("#[") && !line.contains("#("), "{line}"),
            _ => assert!(line.starts_with("</txt><img>x</img> #[fg=red]"), "{line}"),
        }
    }
}

#[tokio::test]
async fn a_bar_without_a_place_for_reasons_is_empty_until_the_instance_starts() {
    let desk = Desk::new().await;
    for format in ["polybar", "tmux", "plain"] {
        let mut bar = desk.command(&["next", "--format", format, "--follow"]);
        let mut process = bar.stdout(Stdio::piped()).kill_on_drop(true).spawn().unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        assert_eq!(lines.next_line().await.unwrap().as_deref(), Some(""), "{format}");
    }
}

#[tokio::test]
async fn what_was_missed_is_said_in_tooltip_and_bar_until_it_was_looked_at() {
    let desk = Desk::new().await;
    let mut app = desk.start("2026-10-08T12:00:00Z");
    desk.tray.says(&["Libraries"]).await;
    desk.ask(&["quit"]).await.good();
    app.ends().await;
    let _late = desk.start("2026-10-08T18:30:00Z");
    let promise = "the tooltip says what the mark means";
    desk.tray.until(promise, |picture| picture.tooltip.1.ends_with("in 14 days · 1 missed")).await;
    let bar = follow(&desk, "plain");
    bar.says("Towns, Counties and Ports · in 14 days · 1 missed").await;
    desk.tray.click("Open OSPO Tray").await;
    desk.tray.until("and no more", |picture| picture.tooltip.1.ends_with("in 14 days")).await;
}
