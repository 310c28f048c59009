//! `settings.toml`, as members write it: by hand, by command, wrong.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{fs, path::PathBuf, time::Duration};

use ospo_tray::{
    settings::{self, KEYS, Loaded, Settings},
    tray::IconColour,
};
use tempfile::TempDir;

const MINUTE: Duration = Duration::from_secs(60);

struct File {
    folder: TempDir,
}

impl File {
    fn none() -> Self {
        Self { folder: TempDir::new().unwrap() }
    }

    fn of(text: &str) -> Self {
        let file = Self::none();
        file.write(text);
        file
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("settings.toml")
    }

    fn write(&self, text: &str) {
        fs::write(self.path(), text).unwrap();
    }

    fn text(&self) -> String {
        fs::read_to_string(self.path()).unwrap()
    }

    fn load(&self) -> Loaded {
        settings::load(&self.path())
    }
}

const ALL: &str = r#"
# My settings
start_at_login = true

[schedule]
url = "https://meetings.example/next" # ours
poll = "1h 30m"
stale_after = "2days"

[join]
link = "https://us02web.zoom.us/j/123?pwd=secret"
zoom_application = true

[join.links]
"Universities & Academia" = "https://meet.example/uni"

[reminders]
leads = ["0m", "1h", "10m", "10m"]
community_track = "5m"
changes = false
alert = true
quiet = "22:00-07:30"
assumed_length = "45m"

[tray]
icon = "dark"

[reminders.groups]
"Universities & Academia" = []
"#;

#[test]
fn each_key_is_taken() {
    let loaded = File::of(ALL).load();
    assert_eq!((loaded.words, loaded.broken), (Vec::new(), false));
    let settings = loaded.settings;
    assert!(settings.start_at_login && settings.zoom_application);
    assert_eq!(settings.icon_colour, IconColour::Dark);
    let preferences = settings.preferences;
    assert!(preferences.alert);
    assert_eq!(preferences.schedule, "https://meetings.example/next");
    assert_eq!(preferences.poll, 90 * MINUTE);
    assert_eq!(preferences.stale_after, 48 * 60 * MINUTE);
    assert_eq!(preferences.join_link.unwrap(), "https://us02web.zoom.us/j/123?pwd=secret");
    assert_eq!(preferences.join_links["Universities & Academia"], "https://meet.example/uni");
    assert_eq!(preferences.leads, [60 * MINUTE, 10 * MINUTE, Duration::ZERO]);
    assert_eq!(preferences.group_leads["Universities & Academia"], Vec::<Duration>::new());
    assert_eq!(preferences.community_track_lead, Some(5 * MINUTE));
    assert!(!preferences.change_notices);
    assert_eq!(preferences.quiet_hours, Some((22 * 60, 7 * 60 + 30)));
    assert_eq!(preferences.assumed_length, 45 * MINUTE);
}

#[test]
fn without_a_file_the_defaults_are_in_force() {
    let loaded = File::none().load();
    assert_eq!(loaded, Loaded::default());
    assert_eq!(loaded.settings.preferences, agenda::Preferences::default());
}

#[test]
fn each_default_is_taken_as_it_is_shown() {
    for key in KEYS.iter().filter(|key| !key.name.ends_with('*')) {
        let Some(shown) = (key.show)(&Settings::default(), "") else { continue };
        let file = File::none();
        settings::set(&file.path(), key.name, &shown).unwrap();
        let loaded = file.load();
        assert_eq!(loaded, Loaded::default(), "{}: {shown}", key.name);
    }
}

#[test]
fn each_example_is_taken() {
    for key in KEYS {
        let (tables, _) = key.parts();
        let table = if tables.is_empty() { String::new() } else { format!("[{}]\n", tables.join(".")) };
        let loaded = File::of(&format!("{table}{}\n", key.example)).load();
        assert_eq!(loaded.words, Vec::<String>::new(), "{}", key.name);
    }
}

#[test]
fn a_mistake_is_named_with_its_place_and_costs_its_own_key_alone() {
    for (text, place, word) in [
        ("[schedule]\npoll = \"soon\"\n", "line 2, column 8", "schedule.poll: a duration"),
        ("[schedule]\npoll = 30\n", "line 2, column 8", "a duration"),
        ("[schedule]\npoll = \"1s\"\n", "line 2, column 8", "at least 5m"),
        ("[schedule]\npoll = \"9999years\"\n", "line 2, column 8", "at most a year"),
        ("\n[schedule]\n  url = \"meetings\"\n", "line 3, column 9", "neither"),
        ("schedule = { url = \"http://meetings.example\" }\n", "line 1, column 20", "without encryption"),
        ("[reminders]\nleads = [\"10m\", \"x\"]\n", "line 2, column 9", "a duration"),
        ("[reminders]\nleads = \"10m\"\n", "line 2, column 9", "a list"),
        ("[reminders]\nquiet = \"25:00-07:00\"\n", "line 2, column 9", "hours"),
        ("[reminders]\nquiet = \"07:00-07:00\"\n", "line 2, column 9", "hours"),
        ("[reminders]\nchanges = \"yes\"\n", "line 2, column 11", "true"),
        ("[reminders.changes]\nx = 1\n", "line 1, column 12", "true"),
        ("[join]\nlink = \"javascript:alert(1)\"\n", "line 2, column 8", "https:"),
        ("[join]\nlink = \"http://meet.example\"\n", "line 2, column 8", "https:"),
        ("[join.links]\n\"ä\" = 4\n", "line 2, column 7", "a text"),
        ("start_at_login = 1\n", "line 1, column 18", "true"),
    ] {
        let loaded = File::of(&format!("{text}[other]\n")).load();
        assert!(loaded.broken, "{text}");
        assert_eq!(loaded.settings, Settings::default(), "{text}");
        let sentence = &loaded.words[0];
        assert!(sentence.contains(place) && sentence.contains(word), "{text}: {sentence}");
        assert!(sentence.contains("settings.toml"), "{sentence}");
    }
}

#[test]
fn no_sentence_tells_a_private_link() {
    let loaded = File::of(
        "[join]\nlink = \"http://zoom.us/j/99?pwd=hush\"\nlinks = \"https://zoom.us/j/99?pwd=hush\"\n",
    )
    .load();
    assert!(!loaded.words.is_empty());
    assert!(!loaded.words.join(" ").contains("hush"), "{:?}", loaded.words);
    let file = File::of("[join]\nlink = \"https://zoom.us/j/99?pwd=hush\n");
    assert!(!file.load().words.join(" ").contains("hush"), "{:?}", file.load().words);
    let error = settings::set(&File::none().path(), "join.link", "http://zoom.us/j/99?pwd=hush").unwrap_err();
    assert!(!error.to_string().contains("hush"), "{error}");
}

#[test]
fn while_it_runs_a_key_with_a_mistake_keeps_its_last_good_value() {
    let file = File::of(
        "[schedule]\nurl = \"https://a.example/\"\npoll = \"1h\"\n[join.links]\nA = \"https://a.example/\"\n",
    );
    let last = file.load().settings;
    file.write("[schedule]\nurl = \"https://b.example/\"\npoll = \"soon\"\n[join.links]\nA = 7\n");
    let loaded = settings::load_over(&file.path(), &last);
    assert_eq!(loaded.settings.preferences.schedule, "https://b.example/");
    assert_eq!(loaded.settings.preferences.poll, 60 * MINUTE);
    assert_eq!(loaded.settings.preferences.join_links["A"], "https://a.example/");
    assert_eq!(loaded.words.len(), 2);
}

#[test]
fn a_file_that_is_no_toml_keeps_all_that_was_in_force() {
    let file = File::of("[schedule]\npoll = \"1h\"\n");
    let last = file.load().settings;
    file.write("[schedule]\npoll = \"2h\"\nurl = https://b.example\n");
    let loaded = settings::load_over(&file.path(), &last);
    assert_eq!(loaded.settings, last);
    assert!(loaded.words[0].contains("line 3, column 7"), "{:?}", loaded.words);
    fs::write(file.path(), b"url = \"\xff\"").unwrap();
    assert!(settings::load_over(&file.path(), &last).words[0].contains("UTF-8"));
    fs::remove_file(file.path()).unwrap();
    fs::create_dir(file.path()).unwrap();
    let loaded = settings::load_over(&file.path(), &last);
    assert_eq!(loaded.settings, last);
    assert!(loaded.words[0].contains("cannot be read"));
}

#[test]
fn unknown_keys_are_named_and_do_nothing() {
    let loaded =
        File::of("colour = 1\n[schedule]\npol = \"1h\"\n[reminder]\nleads = []\n[join]\nrooms = { a = 1 }\n")
            .load();
    assert_eq!((loaded.settings, loaded.broken), (Settings::default(), false));
    assert_eq!(loaded.words.len(), 4, "{:?}", loaded.words);
    for (sentence, name) in
        loaded.words.iter().zip(["colour", "schedule.pol", "reminder.leads", "join.rooms.a"])
    {
        assert!(sentence.contains(&format!("no setting {name};")), "{sentence}");
    }
}

#[test]
fn a_broken_file_is_kept_beside_as_it_was() {
    let file = File::of("[schedule\n");
    let sentence = settings::keep_broken(&file.path());
    let aside = file.folder.path().join("settings.toml.broken");
    assert_eq!(fs::read_to_string(&aside).unwrap(), "[schedule\n");
    assert!(sentence.contains("settings.toml.broken"));
    assert_eq!(file.text(), "[schedule\n");
}

#[test]
fn setting_one_keeps_comments_order_and_the_unknown() {
    let file = File::of(&format!("{ALL}\n[unknown]\nx = 1 # kept\n"));
    settings::set(&file.path(), "schedule.poll", "15m").unwrap();
    settings::set(&file.path(), "reminders.leads", "[\"1h\"]").unwrap();
    let wanted = format!("{ALL}\n[unknown]\nx = 1 # kept\n")
        .replace("\"1h 30m\"", "\"15m\"")
        .replace("[\"0m\", \"1h\", \"10m\", \"10m\"]", "[\"1h\"]");
    assert_eq!(file.text(), wanted);
}

#[test]
fn setting_makes_what_is_missing() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("new/folder/settings.toml");
    settings::set(&path, "join.links.\"Universities & Academia\"", "https://meet.example/a").unwrap();
    settings::set(&path, "start_at_login", "true").unwrap();
    settings::set(&path, "schedule.url", "https://b.example/").unwrap();
    let loaded = settings::load(&path);
    assert_eq!(loaded.words, Vec::<String>::new());
    assert!(loaded.settings.start_at_login);
    assert_eq!(loaded.settings.preferences.schedule, "https://b.example/");
    assert_eq!(loaded.settings.preferences.join_links["Universities & Academia"], "https://meet.example/a");
}

#[test]
fn setting_goes_into_inline_tables_too() {
    let file = File::of("join = { link = \"https://a.example/\" } # mine\n");
    settings::set(&file.path(), "join.zoom_application", "true").unwrap();
    settings::set(&file.path(), "join.links.A", "https://b.example/").unwrap();
    let loaded = file.load();
    assert_eq!(loaded.words, Vec::<String>::new(), "{}", file.text());
    assert!(loaded.settings.zoom_application);
    assert_eq!(loaded.settings.preferences.join_links["A"], "https://b.example/");
    assert!(file.text().contains("# mine"));
}

#[test]
fn unsetting_brings_the_default_back() {
    let file = File::of(ALL);
    settings::unset(&file.path(), "schedule.poll").unwrap();
    settings::unset(&file.path(), "join.links.\"Universities & Academia\"").unwrap();
    settings::unset(&file.path(), "join.links.nobody").unwrap();
    let loaded = file.load();
    assert_eq!(loaded.settings.preferences.poll, 30 * MINUTE);
    assert!(loaded.settings.preferences.join_links.is_empty());
    assert!(file.text().contains("# My settings") && file.text().contains("# ours"));
    settings::unset(&File::none().path(), "schedule.poll").unwrap();
}

#[test]
fn what_is_refused_changes_nothing() {
    let file = File::of(ALL);
    for (key, value) in [
        ("schedule.poll", "soon"),
        ("schedule.poll", "\"soon\""),
        ("schedule.pol", "30m"),
        ("schedule", "30m"),
        ("reminders.leads", "10m"),
        ("start_at_login", "yes"),
        ("tray.icon", "pink"),
        ("join.link", "zoom"),
        ("", "1"),
        ("a b c", "1"),
    ] {
        settings::set(&file.path(), key, value).unwrap_err();
    }
    assert_eq!(file.text(), ALL);
    let broken = File::of("[schedule\n");
    let error = settings::set(&broken.path(), "schedule.poll", "1h").unwrap_err().to_string();
    assert!(error.contains("line 1") && error.contains("Nothing was changed"), "{error}");
    assert_eq!(broken.text(), "[schedule\n");
}

#[test]
fn getting_tells_what_is_in_force() {
    let settings = File::of(ALL).load().settings;
    for (key, wanted) in [
        ("schedule.poll", "\"1h 30m\""),
        ("reminders.leads", "[\"1h\", \"10m\", \"0m\"]"),
        ("reminders.quiet", "\"22:00-07:30\""),
        ("start_at_login", "true"),
        ("join.links.\"Universities & Academia\"", "\"https://meet.example/uni\""),
        ("join.links.Nobody", "\"\""),
    ] {
        assert_eq!(settings::get(&settings, key).unwrap(), wanted);
    }
    assert!(settings::get(&settings, "schedule.colour").unwrap_err().to_string().contains("--explain"));
}

#[test]
fn a_group_need_not_be_in_quotes() {
    let file = File::none();
    for name in ["join.links.Tea & Cake", "join.links.\"Tea & Cake\"", "join.links.Dr. No"] {
        settings::set(&file.path(), name, "https://meet.example/a").unwrap();
    }
    let wanted = "[join.links]\n\"Tea & Cake\" = \"https://meet.example/a\"\n\"Dr. No\" = \"https://meet.example/a\"\n";
    assert_eq!(file.text(), wanted);
    settings::unset(&file.path(), "join.links.Dr. No").unwrap();
    settings::set(&file.path(), "join.links.", "https://meet.example/a").unwrap_err();
}

#[test]
fn what_is_in_force_is_listed_with_private_links_shortened() {
    let listed = settings::in_force(&File::of(ALL).load().settings).join("\n");
    for line in [
        "schedule.poll = \"1h 30m\"",
        "reminders.groups.\"Universities & Academia\" = []",
        "start_at_login = true",
    ] {
        assert!(listed.lines().any(|listed| listed == line), "{line} in {listed}");
    }
    assert!(listed.contains("join.link = us02web.zoom.us/j/…") && !listed.contains("secret"), "{listed}");
    assert!(!settings::in_force(&Settings::default()).join("\n").contains("join.link"));
}

#[cfg(unix)]
#[test]
fn the_file_stays_private_and_a_link_a_link() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let file = File::none();
    let target = file.folder.path().join("dotfiles.toml");
    fs::write(&target, "# mine\n").unwrap();
    symlink(&target, file.path()).unwrap();
    settings::set(&file.path(), "schedule.poll", "1h").unwrap();
    assert!(fs::symlink_metadata(file.path()).unwrap().is_symlink());
    assert!(fs::read_to_string(&target).unwrap().starts_with("# mine\n"));
    assert_eq!(fs::metadata(&target).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn the_page_about_settings_is_that_of_the_table() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/SETTINGS.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(path, settings::page()).unwrap();
    }
    let written = fs::read_to_string(path).unwrap_or_default();
    assert_eq!(written, settings::page(), "run this test with UPDATE_DOCS=1");
    for key in KEYS {
        assert!(settings::explain().contains(key.name) && settings::explain().contains(key.words));
    }
}

mod watching {
    use super::*;

    /// Generous, for a busy computer; nothing waits for it to pass.
    async fn told(watch: &mut settings::Watch) {
        tokio::time::timeout(Duration::from_secs(20), watch.changed())
            .await
            .expect("the change was not told");
    }

    fn watch(path: &std::path::Path) -> settings::Watch {
        settings::watch(path).unwrap()
    }

    #[tokio::test]
    async fn a_file_written_in_place() {
        let file = File::of("");
        let mut watch = watch(&file.path());
        file.write("[schedule]\npoll = \"1h\"\n");
        told(&mut watch).await;
        assert_eq!(file.load().settings.preferences.poll, 60 * MINUTE);
        file.write("[schedule]\npoll = \"2h\"\n");
        told(&mut watch).await;
    }

    #[tokio::test]
    async fn a_file_replaced_as_editors_do() {
        let file = File::of("");
        let mut watch = watch(&file.path());
        for round in 1..=3 {
            let fresh = file.folder.path().join(".settings.swp");
            fs::write(&fresh, format!("[schedule]\npoll = \"{round}h\"\n")).unwrap();
            fs::rename(&fresh, file.path()).unwrap();
            told(&mut watch).await;
            assert_eq!(file.load().settings.preferences.poll, round * 60 * MINUTE);
        }
    }

    #[tokio::test]
    async fn a_file_and_a_folder_that_come_later() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("config/ospo-tray/settings.toml");
        let mut watch = watch(&path);
        settings::set(&path, "schedule.poll", "1h").unwrap();
        told(&mut watch).await;
        fs::remove_dir_all(path.parent().unwrap()).unwrap();
        told(&mut watch).await;
        settings::set(&path, "schedule.poll", "2h").unwrap();
        told(&mut watch).await;
        assert_eq!(settings::load(&path).settings.preferences.poll, 120 * MINUTE);
    }

    #[tokio::test]
    async fn a_file_that_goes() {
        let file = File::of("[schedule]\npoll = \"1h\"\n");
        let mut watch = watch(&file.path());
        fs::remove_file(file.path()).unwrap();
        told(&mut watch).await;
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn what_a_link_leads_to() {
        let (file, other) = (File::none(), File::of(""));
        std::os::unix::fs::symlink(other.path(), file.path()).unwrap();
        let mut watch = watch(&file.path());
        other.write("[schedule]\npoll = \"1h\"\n");
        told(&mut watch).await;
    }

    #[tokio::test]
    async fn other_files_of_the_folder_do_not_matter() {
        let file = File::of("");
        let mut watch = watch(&file.path());
        fs::write(file.folder.path().join("other.toml"), "x").unwrap();
        fs::write(file.folder.path().join("settings.toml.broken"), "x").unwrap();
        // A change that matters, made after those that do not: one word is told, not two.
        file.write("[schedule]\npoll = \"1h\"\n");
        told(&mut watch).await;
        assert!(tokio::time::timeout(Duration::from_millis(500), watch.changed()).await.is_err());
    }
}
