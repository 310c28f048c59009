//! The member's language on every surface: nothing that has a text in the member's language is said in English.

use std::{fs, os::unix::fs::PermissionsExt, sync::LazyLock};

use serde_json::{Value, json};
use words::Language;

use crate::support::{Answer, Desk};

/// A page whose every session is doubtful, and that has all kinds of things beside.
const DOUBTFUL: &str = "\
# Lantern Guild

We meet on the second Tuesday of the month at 17:00 UTC.

## November 26, 2026: Cities

- When: 8am PT, 11am ET, 7pm CET
- [Call](https://meet.jit.si/cities)

## December 3: Towns (tentative)

- When: at 9

## December 10 - cancelled: Ports

## January - TBD
";

/// What only English says: the longest piece of each English text between its placeholders, if it is a few words that the other
/// language does not have.
fn english(but: Language) -> Vec<String> {
    let other: Vec<String> = but.patterns("").into_iter().map(|(_, text)| flat(&text)).collect();
    let pieces = Language::En.patterns("").into_iter().filter_map(|(_, text)| {
        let pieces = text.split(['{', '}']).step_by(2).map(flat);
        pieces.max_by_key(String::len)
    });
    let pieces: Vec<String> = pieces.filter(|it| it.split(' ').count() > 2 && it.len() > 12).collect();
    pieces.into_iter().filter(|it| !other.iter().any(|text| text.contains(it.as_str()))).collect()
}

static ENGLISH: LazyLock<Vec<String>> = LazyLock::new(|| english(Language::De));

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn is_german(what: &str, said: &str) {
    let said = flat(said);
    for piece in &*ENGLISH {
        assert!(!said.contains(piece.as_str()), "{what} says {piece:?} in English: {said}");
    }
}

async fn german() -> Desk {
    let mut desk = Desk::new().await;
    desk.set("LANG", "de_DE.UTF-8");
    desk
}

/// An answer that has those German words and none of the English ones.
#[track_caller]
fn answers(answer: &Answer, words: &str) {
    let said = answer.text();
    assert!(said.contains(words), "{words:?} in: {said}");
    is_german(words, &said);
}

#[tokio::test]
async fn the_help_of_every_command() {
    let desk = german().await;
    assert!(ENGLISH.len() > 200);
    answers(&desk.ask_other(&["--help"]).await.good(), "Verwendung: ospo-tray");
    let commands = [
        "next",
        "status",
        "join",
        "open",
        "refresh",
        "quit",
        "test-notification",
        "log",
        "read",
        "replay",
        "settings",
        "completions",
        "man",
    ];
    for command in commands {
        let help = desk.ask_other(&[command, "--help"]).await.good();
        answers(&help, "Diese Hilfe ausgeben");
        assert!(help.stdout.contains(&format!("ospo-tray {command}")), "{}", help.stdout);
        answers(&desk.ask_other(&["help", command]).await.good(), "Optionen:");
    }
    answers(&desk.ask_other(&["settings", "set", "--help"]).await.good(), "Kommentare in der Datei bleiben");
    answers(&desk.ask_other(&["man"]).await.good(), "Die Handbuchseite ausgeben");
    answers(&desk.ask_other(&["completions", "zsh"]).await.good(), "Das Fenster öffnen");
}

#[tokio::test]
async fn a_line_that_is_not_understood() {
    let desk = german().await;
    for (line, words) in [
        (
            &["jion"][..],
            "es gibt keinen Befehl jion; gemeint ist vielleicht join; mehr dazu: ospo-tray --help",
        ),
        (&["next", "--nonsense"], "--nonsense wird hier nicht erwartet"),
        (&["next", "--format", "word"], "verlangt ist eines von waybar"),
        (&["settings", "get"], "es fehlt <KEY>"),
        (&["--clock", "noon"], "noon ist kein Zeitpunkt"),
        (&["next", "--json", "--format", "plain"], "geht nicht zusammen mit"),
    ] {
        let answer = desk.ask_other(line).await;
        assert_eq!(answer.code, Some(2), "{answer:?}");
        answers(&answer, words);
    }
}

#[tokio::test]
async fn settings_explained_and_refused() {
    let desk = german().await;
    answers(
        &desk.ask(&["settings", "--explain"]).await.good(),
        "Dauer, mindestens 5 Minuten; voreingestellt",
    );
    answers(
        &desk.ask(&["settings", "set", "schedule.poll", "1m"]).await,
        "schedule.poll = 1m: verlangt ist mindestens 5m.",
    );
    answers(
        &desk.ask(&["settings", "set", "second_zone", "Mars"]).await,
        "verlangt ist der Name einer Zeitzone",
    );
    answers(&desk.ask(&["settings", "get", "nothing"]).await, "Es gibt keine Einstellung „nothing“");
    answers(
        &desk.ask(&["settings", "set", "schedule.url", "http://x.example"]).await,
        "ohne Verschlüsselung",
    );
    desk.settings_file("[schedule]\npoll = true\nnothing = 1\n");
    let mistaken = desk.ask(&["settings"]).await;
    answers(&mistaken, "Zeile 2, Spalte 8: schedule.poll: verlangt ist eine Dauer");
    answers(&mistaken, "Zeile 3, Spalte 1: es gibt keine Einstellung schedule.nothing");
}

#[tokio::test]
async fn a_folder_that_cannot_be_used() {
    let desk = german().await;
    fs::write(desk.profile().join("state"), "").unwrap();
    let app = desk.start("2026-10-08T15:30:00Z");
    let said = app.says("ist nicht zu gebrauchen").await;
    assert!(said.contains("Machen Sie den Ordner beschreibbar und starten Sie neu."), "{said}");
    answers(&desk.ask(&["status"]).await.good(), "ist nicht zu gebrauchen");
}

#[tokio::test]
async fn a_page_read_for_people() {
    let desk = german().await;
    let page = desk.folder().join("page.md");
    fs::write(&page, DOUBTFUL).unwrap();
    let page = page.to_str().unwrap();
    let told = desk.ask_other(&["read", "--published", "2026-11-20T12:00:00Z", page]).await.good();
    answers(&told, "Do 26. Nov 2026, 17:00 in Europe/Berlin = 2026-11-26 16:00 UTC");
    answers(&told, "? „7pm CET“ wäre 19:00; genommen wurde 17:00.");
    answers(&told, "„December 3“ nennt kein Jahr; genommen wurde 2026");
    answers(&told, "(abgesagt)");
    answers(&desk.ask_other(&["read", "/no/such/page.md"]).await, "Es gibt keine Datei");
    answers(&desk.ask_other(&["read", "http://127.0.0.1:9/"]).await, "nimmt keine Verbindung an");
    answers(&desk.ask_other(&["--version", "--verbose"]).await.good(), "Zeitzonen: ");
}

#[tokio::test]
async fn status_and_the_settings_language_go_together() {
    let mut desk = Desk::new().await;
    desk.set("LANG", "fr_FR.UTF-8");
    let status = desk.ask(&["status"]).await.good().stdout;
    // Nothing has been asked for yet, so one row has no second column.
    let columns: Vec<usize> = status
        .lines()
        .filter(|line| *line != "dernière lecture")
        .map(|line| {
            let label = line.find("  ").unwrap_or_else(|| panic!("two columns: {status}"));
            let gap = line[label..].find(|it| it != ' ').unwrap_or(0);
            line[..label + gap].chars().count()
        })
        .collect();
    assert!(columns.len() == 6 && columns.iter().all(|it| *it == columns[0]), "{columns:?} in\n{status}");
    desk.settings_file(&format!("language = \"de\"\n[schedule]\nurl = \"{}\"\n", desk.site.url()));
    answers(&desk.ask(&["status"]).await.good(), "letzter Abruf");
    answers(&desk.ask(&["--help"]).await.good(), "Verwendung:");
}

/// A window's program that asks for everything, writes down all that it is told, and says when it has all.
fn curious(folder: &std::path::Path) {
    let program = folder.join("application/ospo-tray-window");
    let (pipe, all) = (folder.join("application/told"), folder.join("all"));
    let ask = |question: &str| {
        let message = json!({ "version": 1, "message": { "kind": "ask", "body": { "what": question } } });
        format!("printf '%s\\n' '{message}'\n")
    };
    let script = format!(
        "#!/bin/sh\nprintf '{{\"token\":\"\"}}\\n' > '{pipe}'\n\
         printf '{{\"version\":1,\"message\":{{\"kind\":\"ready\"}}}}\\n'\n{}{}{}\
         while IFS= read -r line; do\n  printf '%s\\n' \"$line\" >> '{all}'\n  case \"$line\" in\n  \
         *'\"kind\":\"log\"'*) printf '{{\"version\":1,\"message\":{{\"kind\":\"turn\",\"body\":\"all\"}}}}\\n' > '{pipe}' ;;\n  \
         esac\ndone\n",
        ask("settings"),
        ask("health"),
        ask("log"),
        pipe = pipe.display(),
        all = all.display(),
    );
    fs::write(&program, script).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
}

/// Every text of a message, but those for the people who write the page.
fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(all) => all.iter().for_each(|it| texts(it, found)),
        Value::Object(all) => all.iter().filter(|it| it.0 != "letter").for_each(|it| texts(it.1, found)),
        _ => {}
    }
}

#[tokio::test]
async fn everything_that_the_window_is_told() {
    let mut desk = german().await;
    let window = desk.with_window();
    curious(desk.folder());
    let page = desk.folder().join("page.md");
    fs::write(&page, DOUBTFUL).unwrap();
    let _app = desk.start_with(&["--schedule", page.to_str().unwrap(), "--clock", "2026-11-26T12:00:00Z"]);
    desk.tray.says(&["Cities"]).await;
    desk.ask(&["open"]).await.good();
    window.turns(&json!("all")).await;
    let told = fs::read_to_string(desk.folder().join("all")).unwrap();
    let mut kinds = Vec::new();
    for line in told.lines() {
        let message: Value = serde_json::from_str(line).unwrap();
        let kind = message["message"]["kind"].as_str().unwrap().to_owned();
        let mut found = Vec::new();
        texts(&message["message"]["body"], &mut found);
        found.iter().for_each(|text| is_german(&kind, text));
        kinds.push(kind);
    }
    for kind in ["words", "show", "settings", "health", "log"] {
        assert!(kinds.iter().any(|it| it == kind), "{kind} is among {kinds:?}");
    }
    assert!(told.contains("„7pm CET“ wäre 19:00; genommen wurde 17:00."), "{told}");
}
