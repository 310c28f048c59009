//! The member's time zone: `TZ` where it is set, else the system's.
//!
//! A system's zone has a name where `/etc/localtime` links to one. Where it is a plain file, its rules are read as they are: a name beside it
//! (`/etc/timezone`) counts only when it has the same rules, since it may be left from an earlier zone.

use std::{
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};

use schedule::Zone;
use words::args;

use crate::speech;

/// Where a system keeps the rules of all zones.
pub const DATABASE: &str = "/usr/share/zoneinfo";
/// Where a Linux system keeps its zone.
const LOCALTIME: &str = "/etc/localtime";
/// The longest of the files in the database has some 4 KB.
const MOST_BYTES: u64 = 256 * 1024;

/// The member's zone as it is now, and a sentence where it is not what was asked for. `told` is the name that the system's time
/// service has just told, where it has.
#[must_use]
pub fn of_member(told: Option<&str>) -> (Zone, Option<String>) {
    if let Some(tz) = tz_variable() {
        return known(Zone::from_tz_variable(&tz).or_else(|unknown| of_path(&tz).ok_or(unknown)));
    }
    let named = told.and_then(|name| Zone::named(name).ok());
    if let Some(zone) = named.or_else(|| System::here().zone()) {
        return (zone, None);
    }
    match iana_time_zone::get_timezone() {
        Ok(name) => known(Zone::named(&name)),
        Err(_) => unknown(speech::say("zone-not-known")),
    }
}

/// Lets the newest rules serve, as an update may have brought some; whether those are others than before.
#[must_use]
pub fn renewed(database: &Path) -> bool {
    let before = schedule::zone::database();
    schedule::zone::use_newest(database) != before
}

/// The file whose change is a change of the zone; none where the environment fixes it.
#[must_use]
pub fn file() -> Option<PathBuf> {
    match tz_variable() {
        Some(tz) => path_in(&tz),
        None => Some(LOCALTIME.into()),
    }
}

fn tz_variable() -> Option<String> {
    std::env::var("TZ").ok().filter(|tz| !tz.is_empty())
}

/// The file that a `TZ` variable names (`:/etc/localtime`).
fn path_in(tz: &str) -> Option<PathBuf> {
    Some(PathBuf::from(tz.strip_prefix(':').unwrap_or(tz))).filter(|path| path.is_absolute())
}

fn of_path(tz: &str) -> Option<Zone> {
    System { localtime: path_in(tz)?, ..System::here() }.zone()
}

/// The files of a system that say which zone it is in.
struct System {
    localtime: PathBuf,
    /// The name, on systems that keep one beside.
    timezone: PathBuf,
    /// The folder of the database.
    database: PathBuf,
}

impl System {
    fn here() -> Self {
        Self { localtime: LOCALTIME.into(), timezone: "/etc/timezone".into(), database: DATABASE.into() }
    }

    fn zone(&self) -> Option<Zone> {
        let path = self.localtime.canonicalize().ok()?;
        let linked = path.to_str().filter(|path| path.contains("zoneinfo/"));
        if let Some(zone) = linked.and_then(|path| Zone::from_tz_variable(path).ok()) {
            return Some(zone);
        }
        let rules = contents(&path)?;
        self.name_of(&rules)
            .and_then(|name| Zone::named(&name).ok())
            .or_else(|| Zone::of_file(&self.localtime.to_string_lossy(), &rules).ok())
    }

    /// The name beside, if those are its rules.
    fn name_of(&self, rules: &[u8]) -> Option<String> {
        let name = String::from_utf8(contents(&self.timezone)?).ok()?.trim().to_owned();
        (contents(&self.database.join(&name))? == rules).then_some(name)
    }
}

fn contents(path: &Path) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let file = File::open(path).ok().filter(|file| file.metadata().is_ok_and(|found| found.is_file()))?;
    file.take(MOST_BYTES).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

fn known(zone: Result<Zone, schedule::zone::UnknownZone>) -> (Zone, Option<String>) {
    match zone {
        Ok(zone) => (zone, None),
        Err(error) => unknown(speech::fill("zone-unknown", &args!["name" => error.0])),
    }
}

fn unknown(sentence: String) -> (Zone, Option<String>) {
    (Zone::utc(), Some(sentence))
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use std::fs;

    use chrono::{DateTime, Utc};

    use super::*;

    const BERLIN: &str = "/usr/share/zoneinfo/Europe/Berlin";

    /// A system with a plain file of Berlin's rules, and that name beside it.
    fn system(name: Option<&str>) -> (tempfile::TempDir, System) {
        let folder = tempfile::tempdir().unwrap();
        let system = System {
            localtime: folder.path().join("localtime"),
            timezone: folder.path().join("timezone"),
            ..System::here()
        };
        fs::copy(BERLIN, &system.localtime).unwrap();
        name.iter().for_each(|name| fs::write(&system.timezone, format!("{name}\n")).unwrap());
        (folder, system)
    }

    fn shown_by(system: &System, at: &str) -> String {
        let at: DateTime<Utc> = at.parse().unwrap();
        at.with_timezone(&system.zone().unwrap()).format("%H:%M").to_string()
    }

    #[test]
    fn a_plain_file_without_a_name_is_read() {
        let (_folder, system) = system(None);
        assert_eq!(shown_by(&system, "2026-10-08T16:00:00Z"), "18:00");
        assert_eq!(shown_by(&system, "2036-12-08T16:00:00Z"), "17:00");
    }

    #[test]
    fn a_name_beside_it_counts_when_it_has_the_same_rules_and_not_when_it_is_left_from_before() {
        let (_folder, same) = system(Some("Europe/Berlin"));
        assert_eq!(same.zone().unwrap().name(), "Europe/Berlin");
        let (_folder, left) = system(Some("America/New_York"));
        assert_eq!(shown_by(&left, "2026-10-08T16:00:00Z"), "18:00");
    }

    #[test]
    fn a_link_gives_the_name() {
        let (_folder, system) = system(Some("America/New_York"));
        fs::remove_file(&system.localtime).unwrap();
        std::os::unix::fs::symlink(BERLIN, &system.localtime).unwrap();
        assert_eq!(system.zone().unwrap().name(), "Europe/Berlin");
    }

    #[test]
    fn what_is_no_zone_file_is_none() {
        let (_folder, system) = system(None);
        fs::write(&system.localtime, "Berlin").unwrap();
        assert!(system.zone().is_none());
    }
}
