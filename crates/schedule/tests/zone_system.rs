//! The newer of the system's database and the bundle serves. Alone in its file: what serves is one value for the whole process.

#![allow(clippy::unwrap_used)]

use std::{fs, path::Path};

use chrono::NaiveDateTime;
use schedule::zone::{self, Database, Source, Zone};

/// A zoneinfo directory in which Paris is for ever seven hours ahead.
fn directory(version_file: &str, version: &str) -> tempfile::TempDir {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join(version_file), version).unwrap();
    fs::create_dir(directory.path().join("Europe")).unwrap();
    fs::write(directory.path().join("Europe/Paris"), seven_hours_ahead()).unwrap();
    directory
}

/// RFC 9636, version 2: an empty block, then one type and the footer.
fn seven_hours_ahead() -> Vec<u8> {
    let header = |characters: u32| {
        let mut bytes = b"TZif2".to_vec();
        bytes.extend([0; 15]);
        bytes.extend([0, 0, 0, 0, 1, characters].iter().flat_map(|count: &u32| count.to_be_bytes()));
        bytes
    };
    let mut file = header(1);
    file.extend([0; 7]);
    file.extend(header(4));
    file.extend(25_200_i32.to_be_bytes());
    file.extend(b"\0\0+07\0\n<+07>-7\n");
    file
}

fn hour_in_utc(name: &str) -> String {
    let noon: NaiveDateTime = "2026-07-01T12:00:00".parse().unwrap();
    Zone::named(name).unwrap().instant(noon).instant.format("%H").to_string()
}

#[test]
fn the_newer_database_serves() {
    let bundled = zone::database();
    assert_eq!(zone::use_newest(Path::new("/nonexistent")), bundled);

    for stale in ["# version 2020a\nR A 1", "# version unknown", "# version \u{fffd}", ""] {
        assert_eq!(zone::use_newest(directory("tzdata.zi", stale).path()), bundled, "{stale}");
        assert_eq!(hour_in_utc("Europe/Paris"), "10");
    }

    for (file, content) in [("tzdata.zi", "# version 9998b\nR A 1 ..."), ("+VERSION", "9998b\n")] {
        let system = directory(file, content);
        let expected = Database { version: "9998b".into(), from: Source::System };
        assert_eq!(zone::use_newest(system.path()), expected, "{file}");
        assert_eq!(zone::database(), expected);
        assert_eq!(hour_in_utc("Europe/Paris"), "05");
        assert_eq!(hour_in_utc("Asia/Tokyo"), "03", "what the directory lacks comes from the bundle");
        let broken = system.path().join("Europe/Paris");
        fs::write(broken, "no rules").unwrap();
        zone::use_newest(system.path());
        assert_eq!(hour_in_utc("Europe/Paris"), "10", "what cannot be read comes from the bundle");
    }

    assert_eq!(zone::use_newest(Path::new("/nonexistent")), bundled);
}
