//! Which release of the IANA Time Zone Database some rules are, so that the newer of two can win.

use std::{cmp::Ordering, fs::File, io::Read, path::Path};

use serde::{Deserialize, Serialize};

/// The rules that serve now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Database {
    /// The release of the IANA Time Zone Database, such as `2026f`.
    pub version: String,
    /// Where the rules come from.
    pub from: Source,
}

/// Where time zone rules come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Source {
    /// They are part of this program.
    Bundled,
    /// They are files of the operating system.
    System,
}

/// The version of the database in a zoneinfo directory; none when the directory does not say.
///
/// It stands in the first line of `tzdata.zi` (`# version 2025b`; Linux) or is all of `+VERSION` (macOS, BSD).
pub fn version_in(directory: &Path) -> Option<String> {
    let compact = beginning_of(&directory.join("tzdata.zi"));
    let stated = compact.as_deref().and_then(|text| text.lines().next()?.strip_prefix("# version "));
    let version = stated.map(str::to_owned).or_else(|| beginning_of(&directory.join("+VERSION")))?;
    let version = version.trim();
    parts(version).map(|_| version.to_owned())
}

/// Whether `version` is a later release than `than`; a version that cannot be read is never newer.
pub fn is_newer(version: &str, than: &str) -> bool {
    match (parts(version), parts(than)) {
        (Some(version), Some(than)) => version.cmp(&than) == Ordering::Greater,
        (version, _) => version.is_some(),
    }
}

/// Year and letters of a release: `2026f`, and `2026za` after `2026z`; a tail such as `-rearguard` says nothing of age.
fn parts(version: &str) -> Option<(u16, &str)> {
    let (year, rest) = version.split_at_checked(4)?;
    let letters = rest.split(|c: char| !c.is_ascii_lowercase()).next()?;
    let year = year.bytes().all(|b| b.is_ascii_digit()).then(|| year.parse().ok())??;
    (!letters.is_empty()).then_some((year, letters))
}

/// The first bytes of a file as text; the version stands there, whatever the file's size.
fn beginning_of(path: &Path) -> Option<String> {
    let mut beginning = Vec::new();
    File::open(path).ok()?.take(64).read_to_end(&mut beginning).ok()?;
    Some(String::from_utf8_lossy(&beginning).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_later_release_is_newer() {
        for (version, than) in
            [("2026f", "2025b"), ("2026f", "2026e"), ("2026za", "2026z"), ("2027a", "2026zb")]
        {
            assert!(is_newer(version, than), "{version} > {than}");
            assert!(!is_newer(than, version), "{than} > {version}");
        }
        assert!(!is_newer("2026f", "2026f"));
        assert!(!is_newer("2026f-rearguard", "2026f"));
        assert!(is_newer("2026g-dirty", "2026f"));
    }

    #[test]
    fn what_is_no_release_is_never_newer() {
        for version in ["", "unknown", "2026", "20266", "99", "é026f", "+026a"] {
            assert!(!is_newer(version, "2025b"), "{version}");
        }
    }
}
