//! Every zone is held against `chrono-tz`, which reads the same database on its own, in an older release (2025b).

#![allow(clippy::unwrap_used)]

use chrono::{DateTime, Offset, TimeZone, Utc};
use schedule::zone::Zone;

const DAY: i64 = 86_400;

/// Each change of offset from 2020 through 2030, to the second, with the offset after it.
fn changes(offset: impl Fn(DateTime<Utc>) -> i32) -> Vec<(DateTime<Utc>, i32)> {
    let at = |second: i64| DateTime::from_timestamp(second, 0).unwrap();
    let offset = |second: i64| offset(at(second));
    let [start, end] = ["2020-01-01T00:00:00Z", "2031-01-01T00:00:00Z"]
        .map(|text| text.parse::<DateTime<Utc>>().unwrap().timestamp());
    let mut found = vec![(at(start), offset(start))];
    let mut before = start;
    while before < end {
        let last = found.last().map(|it| it.1);
        let mut after = before + 3 * DAY;
        if Some(offset(after)) != last {
            let mut low = before;
            while after - low > 1 {
                let middle = low.midpoint(after);
                if Some(offset(middle)) == last { low = middle } else { after = middle }
            }
            found.push((at(after), offset(after)));
        }
        before = after;
    }
    found
}

/// The first instant from which the two disagree.
fn first_difference(ours: &[(DateTime<Utc>, i32)], theirs: &[(DateTime<Utc>, i32)]) -> Option<DateTime<Utc>> {
    let same = ours.iter().zip(theirs).take_while(|(ours, theirs)| ours == theirs).count();
    [ours.get(same), theirs.get(same)].into_iter().flatten().map(|change| change.0).min()
}

/// Zones of which the database has learnt since 2025b, and from when the two differ. The `tzdata` package of Python in 2026f and
/// the files of release 2025b differ in the same places.
#[rustfmt::skip]
const CHANGED: [(&str, &str); 15] = [
    // Morocco goes back to UTC for good.
    ("Africa/Casablanca",   "2026-09-20T01:00:00Z"),
    ("Africa/El_Aaiun",     "2026-09-20T01:00:00Z"),
    // Alberta and the territory that follows it keep summer time for good.
    ("America/Edmonton",    "2026-11-01T08:00:00Z"),
    ("America/Inuvik",      "2026-11-01T08:00:00Z"),
    ("America/Yellowknife", "2026-11-01T08:00:00Z"),
    ("Canada/Mountain",     "2026-11-01T08:00:00Z"),
    // Cuba keeps summer time through the winter of 2026.
    ("America/Havana",      "2026-11-01T05:00:00Z"),
    ("Cuba",                "2026-11-01T05:00:00Z"),
    // Manitoba keeps summer time for good.
    ("America/Rainy_River", "2026-11-01T07:00:00Z"),
    ("America/Winnipeg",    "2026-11-01T07:00:00Z"),
    ("Canada/Central",      "2026-11-01T07:00:00Z"),
    // British Columbia keeps summer time for good.
    ("America/Vancouver",   "2026-11-01T09:00:00Z"),
    ("Canada/Pacific",      "2026-11-01T09:00:00Z"),
    // Moldova has changed its clocks at the European Union's hour since 2022.
    ("Europe/Chisinau",     "2022-03-27T00:00:00Z"),
    ("Europe/Tiraspol",     "2022-03-27T00:00:00Z"),
];

#[test]
fn only_zones_of_which_more_is_known_since_differ() {
    assert_eq!(chrono_tz::IANA_TZDB_VERSION, "2025b");
    let differing = chrono_tz::TZ_VARIANTS.iter().filter_map(|tz| {
        let zone = Zone::named(tz.name()).unwrap();
        let ours = changes(|at| zone.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc());
        let theirs = changes(|at| tz.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc());
        Some((tz.name(), first_difference(&ours, &theirs)?))
    });
    let mut expected = CHANGED.map(|(name, from)| (name, from.parse::<DateTime<Utc>>().unwrap()));
    let mut differing: Vec<_> = differing.collect();
    expected.sort_unstable();
    differing.sort_unstable();
    assert_eq!(differing, expected);
}
