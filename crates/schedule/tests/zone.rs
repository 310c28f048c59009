//! What a zone promises: today's rules, the meaning of a wall clock, names that can be written and read.

#![allow(clippy::unwrap_used)]

use chrono::{DateTime, Datelike, MappedLocalTime, NaiveDate, NaiveDateTime, Offset, TimeZone, Utc};
use proptest::prelude::*;
use schedule::zone::{self, Resolved, Shown, Source, Zone};

fn civil(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

fn instant(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn zone(name: &str) -> Zone {
    Zone::named(name).unwrap()
}

#[test]
fn rules_are_those_of_2026() {
    let rows = [
        ("America/Vancouver", "2026-12-03T17:00:00Z"),
        ("America/Edmonton", "2026-12-03T16:00:00Z"),
        ("America/Winnipeg", "2026-12-03T15:00:00Z"),
        ("Africa/Casablanca", "2026-12-03T10:00:00Z"),
    ];
    for (name, expected) in rows {
        let got = zone(name).instant(civil("2026-12-03T10:00:00"));
        assert_eq!(got, Resolved { instant: instant(expected), shown: Shown::Once }, "{name}");
    }
}

#[test]
fn the_bundle_serves_until_a_directory_is_named() {
    let database = zone::database();
    assert_eq!(database.from, Source::Bundled);
    assert!(database.version.as_str() >= "2026f", "{database:?}");
    let json = serde_json::to_value(&database).unwrap();
    assert_eq!(json, serde_json::json!({"version": database.version, "from": "bundled"}));
}

#[test]
fn a_time_that_is_skipped_goes_forward_and_of_a_time_shown_twice_the_first_is_taken() {
    let rows = [
        ("Europe/Paris", "2026-03-29T01:59:59", "2026-03-29T00:59:59Z", Shown::Once),
        ("Europe/Paris", "2026-03-29T02:30:00", "2026-03-29T01:30:00Z", Shown::Never),
        ("Europe/Paris", "2026-03-29T03:00:00", "2026-03-29T01:00:00Z", Shown::Once),
        ("Europe/Paris", "2026-10-25T02:30:00", "2026-10-25T00:30:00Z", Shown::Twice),
        ("Europe/Paris", "2026-10-25T03:00:00", "2026-10-25T02:00:00Z", Shown::Once),
        ("Australia/Lord_Howe", "2026-10-04T02:10:00", "2026-10-03T15:40:00Z", Shown::Never),
        ("Australia/Lord_Howe", "2026-04-05T01:45:00", "2026-04-04T14:45:00Z", Shown::Twice),
        ("Pacific/Apia", "2011-12-30T12:00:00", "2011-12-30T22:00:00Z", Shown::Never),
        ("Africa/Monrovia", "1971-12-31T12:00:00", "1971-12-31T12:44:30Z", Shown::Once),
    ];
    for (name, local, expected, shown) in rows {
        let got = zone(name).instant(civil(local));
        assert_eq!(got, Resolved { instant: instant(expected), shown }, "{local} in {name}");
    }
}

#[test]
fn chrono_sees_gaps_folds_and_offsets_to_the_second() {
    let paris = zone("Europe/Paris");
    assert_eq!(paris.from_local_datetime(&civil("2026-03-29T02:30:00")), MappedLocalTime::None);
    let MappedLocalTime::Ambiguous(first, second) = paris.from_local_datetime(&civil("2026-10-25T02:30:00"))
    else {
        panic!("02:30 is shown twice")
    };
    assert_eq!(first.to_rfc3339(), "2026-10-25T02:30:00+02:00");
    assert_eq!(second.to_rfc3339(), "2026-10-25T02:30:00+01:00");
    let liberia = instant("1971-12-31T12:44:30Z").with_timezone(&zone("Africa/Monrovia"));
    assert_eq!(liberia.offset().fix().local_minus_utc(), -(44 * 60 + 30));
    assert_eq!(liberia.naive_local(), civil("1971-12-31T12:00:00"));
}

#[test]
fn aliases_and_any_case_are_known() {
    for (asked, name) in [
        ("Asia/Calcutta", "Asia/Calcutta"),
        ("europe/PARIS", "Europe/Paris"),
        ("US/Pacific", "US/Pacific"),
        ("utc", "UTC"),
        ("Etc/UTC", "Etc/UTC"),
    ] {
        assert_eq!(zone(asked).name(), name);
    }
    let noon = civil("2026-07-01T12:00:00");
    assert_eq!(zone("Asia/Calcutta").instant(noon), zone("Asia/Kolkata").instant(noon));
    assert_eq!(
        zone("America/Buenos_Aires").instant(noon),
        zone("America/Argentina/Buenos_Aires").instant(noon)
    );
}

#[test]
fn what_is_no_name_is_refused_in_a_sentence() {
    let long = "A".repeat(100_000);
    for name in
        ["", "Etc/Unknown", "Europe/Pariss", "../etc/passwd", "/etc/localtime", "+02:00", "EST5", &long]
    {
        assert!(Zone::named(name).is_err(), "{name:.20}");
    }
    assert_eq!(
        Zone::named("Mars/Olympus").unwrap_err().to_string(),
        "there is no time zone \"Mars/Olympus\"; use a name of the IANA database such as \"Europe/Paris\""
    );
    assert!(Zone::fixed(86_400).is_err());
    assert!(Zone::fixed(i32::MIN).is_err());
}

#[test]
fn a_tz_variable_means_what_other_programs_take_it_for() {
    for (value, local, expected) in [
        ("", "2026-07-01T12:00:00", "2026-07-01T12:00:00Z"),
        ("Europe/Paris", "2026-07-01T12:00:00", "2026-07-01T10:00:00Z"),
        (":Europe/Paris", "2026-07-01T12:00:00", "2026-07-01T10:00:00Z"),
        ("/usr/share/zoneinfo/Europe/Paris", "2026-07-01T12:00:00", "2026-07-01T10:00:00Z"),
        (":/usr/share/zoneinfo/posix/Europe/Paris", "2026-07-01T12:00:00", "2026-07-01T10:00:00Z"),
        ("JST-9", "2026-07-01T12:00:00", "2026-07-01T03:00:00Z"),
        ("<+0330>-3:30", "2026-07-01T12:00:00", "2026-07-01T08:30:00Z"),
        ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-20T12:00:00", "2026-03-20T11:00:00Z"),
        ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-07-01T12:00:00", "2026-07-01T10:00:00Z"),
        ("CET-1CEST", "2026-03-20T12:00:00", "2026-03-20T10:00:00Z"),
        ("EST5EDT", "2026-07-01T12:00:00", "2026-07-01T16:00:00Z"),
    ] {
        let zone = Zone::from_tz_variable(value).unwrap();
        assert_eq!(zone.instant(civil(local)).instant, instant(expected), "{value}");
    }
    for value in ["Nowhere", "/etc/localtime", ":", "::", "CET-1CEST,", "CET-1CEST,M13.1.0,M11.1.0", "\0"] {
        assert_eq!(Zone::from_tz_variable(value).ok(), (value == ":").then(Zone::utc), "{value:?}");
    }
}

#[test]
fn a_zone_is_written_and_read_as_its_name() {
    for zone in [
        Zone::utc(),
        zone("America/Argentina/Ushuaia"),
        Zone::fixed(19_800).unwrap(),
        Zone::fixed(-2670).unwrap(),
        Zone::fixed(0).unwrap(),
        Zone::from_tz_variable("CET-1CEST").unwrap(),
    ] {
        let json = serde_json::to_string(&zone).unwrap();
        assert_eq!(json, format!("\"{zone}\""));
        assert_eq!(serde_json::from_str::<Zone>(&json).unwrap(), zone);
    }
    assert_eq!(Zone::fixed(-2670).unwrap().name(), "-00:44:30");
    assert!(serde_json::from_str::<Zone>("\"Mars/Olympus\"").is_err());
}

#[test]
fn abbreviations_are_those_of_the_season() {
    for (name, at, expected) in [
        ("Europe/Paris", "2026-07-01T12:00:00Z", "CEST"),
        ("Europe/Paris", "2026-12-01T12:00:00Z", "CET"),
        ("Europe/Dublin", "2026-07-01T12:00:00Z", "IST"),
        ("Asia/Dubai", "2026-07-01T12:00:00Z", "+04"),
    ] {
        assert_eq!(zone(name).abbreviation(instant(at)), expected);
    }
}

fn any_zone() -> impl Strategy<Value = Zone> {
    let names: Vec<_> = chrono_tz::TZ_VARIANTS.iter().map(|tz| tz.name()).collect();
    prop_oneof![
        4 => prop::sample::select(names).prop_map(zone),
        1 => (-86_399..86_400).prop_map(|seconds| Zone::fixed(seconds).unwrap()),
    ]
}

fn seconds_of(year: i32) -> i64 {
    NaiveDate::from_ymd_opt(year, 1, 1).unwrap().and_time(chrono::NaiveTime::MIN).and_utc().timestamp()
}

proptest! {
    #[test]
    fn every_instant_of_years_1_to_9999_has_a_wall_clock_that_leads_back(
        zone in any_zone(), seconds in seconds_of(1)..seconds_of(10_000), nanoseconds in 0..1_000_000_000_u32,
    ) {
        let at = DateTime::from_timestamp(seconds, nanoseconds).unwrap();
        let local = at.with_timezone(&zone);
        let back = zone.instant(local.naive_local());
        prop_assert_ne!(back.shown, Shown::Never);
        if back.shown == Shown::Once {
            prop_assert_eq!(back.instant, at);
        } else {
            prop_assert!(back.instant <= at);
        }
        prop_assert_eq!(zone.instant(back.instant.with_timezone(&zone).naive_local()), back);
    }

    #[test]
    fn every_wall_clock_of_years_1_to_9999_has_an_instant_as_chrono_has_it(
        zone in any_zone(), seconds in seconds_of(1)..seconds_of(10_000),
    ) {
        let civil = DateTime::from_timestamp(seconds, 0).unwrap().naive_utc();
        let got = zone.instant(civil);
        let expected = zone.from_local_datetime(&civil).earliest().map(|at| at.to_utc());
        prop_assert_eq!(expected.is_none(), got.shown == Shown::Never);
        prop_assert_eq!(got.instant, expected.unwrap_or(got.instant));
        if got.shown == Shown::Never {
            prop_assert!(got.instant.with_timezone(&zone).naive_local() > civil);
        }
    }

    #[test]
    fn times_beyond_the_rules_do_not_panic(zone in any_zone(), seconds in any::<i64>()) {
        let at = DateTime::from_timestamp(seconds, 0).unwrap_or(DateTime::<Utc>::MAX_UTC);
        let civil = at.naive_utc();
        prop_assert!((zone.instant(civil).instant - at).num_days().abs() <= 1);
        prop_assert!(zone.offset_from_utc_datetime(&civil).fix().local_minus_utc().abs() < 86_400);
        prop_assert!(!zone.abbreviation(at).is_empty() || civil.year() < 1);
        let _ = zone.from_local_datetime(&civil);
    }

    #[test]
    fn any_text_is_a_zone_or_an_error(text in "\\PC{0,40}|[+-]?[0-9:]{1,12}|[A-Z]{1,5}[-+]?[0-9]{1,3}[A-Z,.0-9/]{0,20}") {
        for zone in [text.parse::<Zone>(), Zone::named(&text), Zone::from_tz_variable(&text)].into_iter().flatten() {
            prop_assert_eq!(zone.name().parse::<Zone>().unwrap(), zone.clone());
            let _ = zone.instant(civil("2026-03-29T02:30:00"));
        }
    }
}
