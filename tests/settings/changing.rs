//! Changing a setting by command: comments, order and what is unknown stay.

use super::*;

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
fn comments_above_what_is_taken_out_stay() {
    let file = File::of(
        "# About this file.\nstart_at_login = true\n\n[schedule]\n# How often.\npoll = \"1h\"\n# How old.\nstale_after = \"2days\"\n",
    );
    settings::unset(&file.path(), "schedule.poll").unwrap();
    settings::unset(&file.path(), "start_at_login").unwrap();
    assert!(file.text().contains("[schedule]\n# How often.\n# How old.\nstale_after"), "{}", file.text());
    settings::unset(&file.path(), "schedule.stale_after").unwrap();
    for comment in ["# About this file.", "# How often.", "# How old."] {
        assert_eq!(file.text().matches(comment).count(), 1, "{comment} in {}", file.text());
    }
    assert_eq!(file.load(), Loaded::default());
}

/// `ospo-tray settings unset KEY` on that file.
fn taken_out(text: &str, key: &str) -> String {
    let file = File::of(text);
    let mut command = Command::new(env!("CARGO_BIN_EXE_ospo-tray"));
    command.arg("--profile").arg(file.folder.path()).args(["settings", "unset", key]);
    let output = command.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere").output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let loaded = file.load();
    assert_eq!(loaded.words, Vec::<String>::new(), "{}", file.text());
    file.text()
}

#[test]
fn a_comment_behind_what_is_taken_out_gets_a_line_of_its_own_there() {
    for (text, key, wanted) in [
        // Above the next key of the table.
        (
            "[schedule]\n# How often.\npoll = \"1h\" # slow network\n# How old.\nstale_after = \"2days\"\n",
            "schedule.poll",
            "[schedule]\n# How often.\n# slow network\n# How old.\nstale_after = \"2days\"\n",
        ),
        ("[tray]\n  icon = \"dark\" # as mine\n", "tray.icon", "[tray]\n  # as mine\n"),
        // At the end of its own table, not of the file.
        (
            "[schedule]\npoll = \"1h\"   # slow network\n\n# Calls.\n[join]\nlink = \"\"\n",
            "schedule.poll",
            "[schedule]\n# slow network\n\n# Calls.\n[join]\nlink = \"\"\n",
        ),
        (
            "start_at_login = true # always\n\n[join.links]\nA = \"https://a.example/\"\n",
            "start_at_login",
            "# always\n\n[join.links]\nA = \"https://a.example/\"\n",
        ),
        (
            "[join]\nlink = \"\" # none yet\n[tray]\nicon = \"dark\"\n[join.links]\nA = \"https://a.example/\"\n",
            "join.link",
            "[join]\n# none yet\n[tray]\nicon = \"dark\"\n[join.links]\nA = \"https://a.example/\"\n",
        ),
        // Without tables, and at the end of the file.
        (
            "schedule.poll = \"1h\" # slow\nschedule.stale_after = \"2days\" # old\n",
            "schedule.poll",
            "# slow\nschedule.stale_after = \"2days\" # old\n",
        ),
        ("language = \"de\"\nclock = \"24h\" # mine", "clock", "language = \"de\"\n# mine\n"),
        (
            "# Often.\nschedule.poll = \"1h\" # slow\n# Mine.\nlanguage = \"de\"\n[tray]\nicon = \"dark\"\n",
            "schedule.poll",
            "# Often.\n# slow\n# Mine.\nlanguage = \"de\"\n[tray]\nicon = \"dark\"\n",
        ),
        // Behind braces it stays; what stood within them goes below.
        (
            "[join]\nlinks = { A = \"https://a.example/\", B = \"https://b.example/\" } # rooms\n",
            "join.links.A",
            "[join]\nlinks = { B = \"https://b.example/\" } # rooms\n",
        ),
        (
            "join = {\n  link = \"\", # none\n  zoom_application = true # mine\n}\nlanguage = \"de\"\n",
            "join.zoom_application",
            "join = {\n  link = \"\"}\nlanguage = \"de\"\n # none\n  # mine\n",
        ),
    ] {
        assert_eq!(taken_out(text, key), wanted, "{key} of {text}");
    }
}

#[test]
fn the_last_setting_taken_out_leaves_no_empty_file() {
    let file = File::of("start_at_login = true\n");
    settings::unset(&file.path(), "start_at_login").unwrap();
    assert!(file.text().starts_with("# All settings of OSPO Tray have their defaults"), "{}", file.text());
    settings::set(&file.path(), "start_at_login", "true").unwrap();
    assert!(file.load().settings.start_at_login);
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
