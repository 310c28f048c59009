//! What is wrong is named with its place, and costs no more than itself.

use super::*;

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
        ("[reminders]\nquiet = \"2270:30-07:00\"\n", "line 2, column 9", "hours"),
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
    let swapped = "\"https://zoom.us/j/99999995678?pwd=hush\"";
    for text in [
        format!("[join.links]\n{swapped} = \"Universities\"\n"),
        format!("[join]\n{swapped} = \"Universities\"\n"),
        format!("{swapped} = 1\n"),
    ] {
        let words = File::of(&text).load().words.join(" ");
        assert!(words.contains("zoom.us/j/…5678") && !words.contains("hush"), "{words}");
    }
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
fn a_start_falls_back_on_what_was_last_without_a_mistake_and_says_which_serves() {
    let file = File::of("[schedule]\npoll = \"1h\"\n");
    assert_eq!(settings::keep_beside(&file.path(), &settings::at_start(&file.path())), None);
    for (text, serves) in [
        ("[schedule\n", "The last good settings stay in force"),
        ("[schedule]\npoll = 7\n", "Its last good value stays in force"),
    ] {
        file.write(text);
        let loaded = settings::at_start(&file.path());
        assert_eq!(loaded.settings.preferences.poll, 60 * MINUTE);
        assert!(loaded.words[0].contains(serves), "{:?}", loaded.words);
        assert!(settings::keep_beside(&file.path(), &loaded).unwrap().contains("settings.toml.broken"));
    }
    let first = File::of("[schedule]\npoll = 7\n").load();
    assert!(first.words[0].contains("Its default is in force"), "{:?}", first.words);
    fs::remove_file(file.path()).unwrap();
    let none = settings::at_start(&file.path());
    assert_eq!(settings::keep_beside(&file.path(), &none), None);
    assert!(!file.folder.path().join("settings.toml.good").exists(), "what was taken away stays nowhere");
}

#[cfg(unix)]
#[test]
fn a_file_made_by_hand_becomes_the_members_alone() {
    use std::os::unix::fs::PermissionsExt;
    let file = File::of("[schedule]\npoll = \"1h\"\n");
    fs::set_permissions(file.path(), fs::Permissions::from_mode(0o644)).unwrap();
    let _none = settings::keep_beside(&file.path(), &settings::at_start(&file.path()));
    for name in ["settings.toml", "settings.toml.good"] {
        let mode = fs::metadata(file.folder.path().join(name)).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{name}");
    }
}

#[test]
fn a_file_that_is_empty_all_at_once_is_a_mistake_and_costs_no_copy() {
    let file = File::of("[schedule]\npoll = \"1h\"\n");
    let good = file.folder.path().join("settings.toml.good");
    let _none = settings::keep_beside(&file.path(), &settings::at_start(&file.path()));
    for blank in ["", "\n\n  "] {
        file.write(blank);
        let running = settings::load_over(&file.path(), &settings::at_start(&file.path()).settings);
        for loaded in [settings::at_start(&file.path()), running] {
            assert!(loaded.broken && loaded.words[0].contains("is empty"), "{:?}", loaded.words);
            assert_eq!(loaded.settings.preferences.poll, 60 * MINUTE);
            assert_eq!(settings::keep_beside(&file.path(), &loaded), None, "nothing to be kept");
            assert!(fs::read_to_string(&good).unwrap().contains("1h"));
        }
    }
    file.write("# The defaults, please.\n");
    let wanted = settings::at_start(&file.path());
    assert_eq!((wanted.broken, &wanted.settings), (false, &Settings::default()));
    let never = File::of("");
    assert!(!settings::at_start(&never.path()).broken, "it never said anything");
}

#[test]
fn what_was_kept_of_a_mistake_goes_with_it() {
    let file = File::of("[join]\nlink = \"https://zoom.us/j/99?pwd=old\"\nzoom_application = 7\n");
    let _told = settings::keep_beside(&file.path(), &settings::at_start(&file.path()));
    let [good, broken] = settings::copies(&file.path());
    assert!(fs::read_to_string(&broken).unwrap().contains("pwd=old"));
    file.write("[join]\nlink = \"https://zoom.us/j/99?pwd=new\"\n");
    assert_eq!(settings::keep_beside(&file.path(), &settings::at_start(&file.path())), None);
    assert!(!broken.exists() && fs::read_to_string(&good).unwrap().contains("pwd=new"));
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_neither_read_nor_copied() {
    let folder = TempDir::new().unwrap();
    let pipe = folder.path().join("settings.toml");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let loaded = settings::at_start(&pipe);
    assert!(loaded.broken && loaded.words[0].contains("it is no file"), "{:?}", loaded.words);
    let said = settings::keep_beside(&pipe, &loaded).unwrap();
    assert!(said.contains("could not be copied") && said.contains("it is no file"), "{said}");
    let long = File::of(&format!("# {}\n", "x".repeat(2 << 20)));
    let said = settings::keep_beside(&long.path(), &long.load()).unwrap();
    assert!(said.contains("longer than 1 MiB"), "{said}");
}

#[test]
fn an_address_without_its_scheme_in_a_keys_place_is_not_told_either() {
    for link in ["zoom.us/j/99999995678?pwd=hush", "ada:hush@zoom.us/j/1", "zoom.us?hush", "zoom.us#hush"] {
        let words = File::of(&format!("[join]\n\"{link}\" = 1\n")).load().words.join(" ");
        assert!(words.contains("zoom.us") && !words.contains("hush"), "{words}");
    }
    let group = File::of("[join]\n\"R/D, questions?\" = 1\n").load().words.join(" ");
    assert!(group.contains("R/D, questions?"), "a group's name stays: {group}");
}
