//! The member's time zone: `TZ` where it is set, else the system's.

use schedule::Zone;
use words::args;

use crate::speech;

/// The member's zone as it is now, and a sentence where it is not what was asked for. `told` is the name that the system's time
/// service has just told, where it has.
#[must_use]
pub fn of_member(told: Option<&str>) -> (Zone, Option<String>) {
    if let Some(tz) = tz_variable() {
        return known(Zone::from_tz_variable(&tz));
    }
    let name = told.map(ToOwned::to_owned).or_else(|| iana_time_zone::get_timezone().ok());
    match name {
        Some(name) => known(Zone::named(&name)),
        None => unknown(speech::say("zone-not-known")),
    }
}

/// Whether the environment fixes the zone, so that a change of the system's does not matter.
#[must_use]
pub fn is_fixed() -> bool {
    tz_variable().is_some()
}

fn tz_variable() -> Option<String> {
    std::env::var("TZ").ok().filter(|tz| !tz.is_empty())
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
