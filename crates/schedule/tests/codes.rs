//! Every doubt and reason is made from a code of the one list, since each code is worded in every language.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{collections::BTreeSet, fs, path::Path};

use schedule::{Code, Doubt, Hints, read};

/// The crate's sources but for the one in which doubts are defined.
fn sources(folder: &Path, found: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if !path.ends_with("src/doubt.rs") {
            found.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn no_doubt_is_made_but_from_a_code_and_every_code_is_used() {
    let mut text = String::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut text);
    let text = text.replace("-> Doubt {", "");
    assert!(!text.contains("Doubt {"), "a doubt is made without a code");
    for code in Code::ALL {
        assert!(text.contains(&format!("Code::{code:?}")), "nothing makes {code:?}");
    }
}

#[test]
fn names_are_stable_and_each_once() {
    let names: BTreeSet<_> = Code::ALL.iter().map(|code| code.name()).collect();
    assert_eq!(names.len(), Code::ALL.len());
    assert!(Code::ALL.iter().all(|code| Code::of(code.name()) == Some(*code)));
    assert_eq!(Code::of("of-a-later-version"), None);
}

#[test]
fn a_doubt_says_its_values_beside_the_sentence() {
    let page = b"## November 26, 2026: Cities\n\n- When: 8am PT, 11am ET, 7pm CET\n";
    let schedule = read(page, &Hints::default());
    let doubt = &schedule.sessions[0].doubts[0];
    assert_eq!(doubt.code, "zones-disagree");
    assert_eq!(doubt.values.said.as_deref(), Some("7pm CET"));
    assert_eq!(doubt.values.meant, "2026-11-26T18:00:00Z".parse().ok());
    assert_eq!(doubt.values.taken, "2026-11-26T16:00:00Z".parse().ok());
}

#[test]
fn a_doubt_stored_without_values_is_read() {
    let stored = r#"{"code":"zones-disagree","message":"“11pm ET” would be another time.","line":29}"#;
    let doubt: Doubt = serde_json::from_str(stored).unwrap();
    assert_eq!(serde_json::to_string(&doubt).unwrap(), stored);
}
