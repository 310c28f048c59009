//! *Why this time?* is answered with the lines of the page from which the session was read, and with no others.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use serde_json::{Value, json};

use crate::support::{Desk, processes};

/// The day after the first session.
const AFTER: &str = "2022-10-04T12:00:00Z";
/// 1 October 2022, 8:00 UTC.
const WRITTEN: Duration = Duration::from_secs(1_664_611_200);
const SOIL: &str = "<h2>October 3: Soil</h2>\n<ul>\n<li>When: 11pm&nbsp;ET / 8am PT / 5pm CET</li>\n<li>With <b>Ada</b></li>\n</ul>\n";
const SEEDS: &str = "<h2>October 17: Seeds</h2>\n<p>When: 8am PT / 5pm CET</p>\n<p>With Grace</p>\n";

fn write(page: &Path, sessions: &[&str]) {
    let text = format!("<!doctype html><title>Guild</title>\n<h1>The Guild</h1>\n{}", sessions.concat());
    fs::write(page, text).unwrap();
    File::options().write(true).open(page).unwrap().set_modified(SystemTime::UNIX_EPOCH + WRITTEN).unwrap();
}

/// A window that asks for the lines of the first session and writes down the answer.
fn asking(folder: &Path) -> String {
    let ask = r#"{"version":1,"message":{"kind":"ask","body":{"what":"source","session":"s1"}}}"#;
    format!(
        "#!/bin/sh\nprintf '{{\"version\":1,\"message\":{{\"kind\":\"ready\"}}}}\\n%s\\n' '{ask}'\ncd '{}'\n\
         while IFS= read -r line; do case \"$line\" in *'\"kind\":\"source\"'*) printf '%s\\n' \"$line\" >new && mv new source ;; esac; done\n",
        folder.display()
    )
}

async fn source(desk: &Desk, application: u32) -> Value {
    let answer: PathBuf = desk.folder().join("source");
    let _none_yet = fs::remove_file(&answer);
    desk.ask(&["open"]).await.good();
    let read = || fs::read_to_string(&answer).ok();
    let line = processes::until("the window hears the page's own lines", read).await;
    processes::crash(application, "ospo-tray-window").await;
    processes::until("the window is gone", || processes::children(application).is_empty().then_some(()))
        .await;
    serde_json::from_str::<Value>(&line).unwrap()["message"]["body"].clone()
}

#[tokio::test]
async fn the_lines_are_text_with_what_was_said_and_go_when_the_page_is_another() {
    let mut desk = Desk::new().await;
    desk.set("DISPLAY", ":no-display-is-opened");
    desk.with_window_script(&asking(desk.folder()));
    let page = desk.folder().join("page.html");
    write(&page, &[SOIL, SEEDS]);
    let app = desk.start_with(&["--clock", AFTER, "--schedule", &page.display().to_string()]);
    desk.tray.says(&["Seeds"]).await;

    let shown = source(&desk, app.pid()).await;
    let line = shown["lines"]
        .as_array()
        .unwrap()
        .iter()
        .find(|it| it["line"] == 5)
        .unwrap_or_else(|| panic!("{shown}"));
    let piece = |text: &str, said: Value| json!({ "text": text, "said": said });
    assert_eq!(
        line["pieces"],
        json!([
            piece("When: ", Value::Null),
            piece("11pm ET", "dissents".into()),
            piece(" / ", Value::Null),
            piece("8am PT", "agrees".into()),
            piece(" / ", Value::Null),
            piece("5pm CET", "agrees".into()),
        ])
    );
    assert_eq!(line["read"], true);
    assert_eq!(shown["published"], json!({ "at": "2022-10-01T10:00:00+02:00", "from": "file" }));
    assert!(!shown.to_string().contains('<'), "{shown}");

    // What is over leaves the page, and other words stand on its lines.
    write(&page, &[SEEDS, "<p>Bring your own pot.</p>\n"]);
    desk.ask(&["refresh"]).await.good();
    let shown = source(&desk, app.pid()).await;
    assert_eq!(shown, json!({ "session": "s1", "published": null, "lines": [] }));
}
