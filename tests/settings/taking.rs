//! What is in force: each key as it is written, its default, its example, and how it is told.

use super::*;

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

#[test]
fn the_page_about_settings_is_that_of_the_table() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/SETTINGS.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(path, settings::page()).unwrap();
    }
    let written = fs::read_to_string(path).unwrap_or_default();
    assert_eq!(written, settings::page(), "run this test with UPDATE_DOCS=1");
    for key in KEYS {
        for language in words::Language::ALL {
            let said = settings::explain(language);
            assert!(said.contains(key.name) && said.contains(&key.meaning(language)), "{}", key.name);
        }
    }
}
