//! A time that is printed in any of the usual ways reads back to the same instant, in every zone and every year from 2020 to 2035.

#![allow(clippy::unwrap_used)]

use chrono::{DateTime, NaiveDateTime, Timelike, Utc};
use proptest::prelude::*;
use schedule::{Format, Hints, Schedule, Zone, read};

/// Abbreviations that a page uses, and whose civil time each is.
const ABBREVIATIONS: [(&str, &str); 42] = [
    ("ACDT", "Australia/Adelaide"),
    ("ACST", "Australia/Adelaide"),
    ("AEDT", "Australia/Sydney"),
    ("AEST", "Australia/Sydney"),
    ("AKST", "America/Anchorage"),
    ("AWST", "Australia/Perth"),
    ("BRT", "America/Sao_Paulo"),
    ("BST", "Europe/London"),
    ("CAT", "Africa/Maputo"),
    ("CDT", "America/Chicago"),
    ("CEST", "Europe/Paris"),
    ("CET", "Europe/Paris"),
    ("CST", "America/Chicago"),
    ("CT", "America/Chicago"),
    ("EAT", "Africa/Nairobi"),
    ("EDT", "America/New_York"),
    ("EEST", "Europe/Athens"),
    ("EET", "Europe/Athens"),
    ("EST", "America/New_York"),
    ("ET", "America/New_York"),
    ("HKT", "Asia/Hong_Kong"),
    ("HST", "Pacific/Honolulu"),
    ("IST", "Asia/Kolkata"),
    ("JST", "Asia/Tokyo"),
    ("KST", "Asia/Seoul"),
    ("MDT", "America/Denver"),
    ("MEZ", "Europe/Berlin"),
    ("MSK", "Europe/Moscow"),
    ("MST", "America/Denver"),
    ("MT", "America/Denver"),
    ("NZDT", "Pacific/Auckland"),
    ("NZST", "Pacific/Auckland"),
    ("PDT", "America/Los_Angeles"),
    ("PKT", "Asia/Karachi"),
    ("PST", "America/Los_Angeles"),
    ("PT", "America/Los_Angeles"),
    ("SAST", "Africa/Johannesburg"),
    ("SGT", "Asia/Singapore"),
    ("UTC", "UTC"),
    ("WAT", "Africa/Lagos"),
    ("WEST", "Europe/Lisbon"),
    ("WET", "Europe/Lisbon"),
];

/// A zone with the words a page says it in.
#[derive(Debug, Clone)]
struct Named {
    words: String,
    zone: Zone,
}

fn abbreviated() -> impl Strategy<Value = Named> {
    prop::sample::select(&ABBREVIATIONS[..])
        .prop_map(|(words, name)| Named { words: words.into(), zone: Zone::named(name).unwrap() })
}

/// The areas of the names that a page may say.
const AREAS: [&str; 11] = [
    "Africa",
    "America",
    "Antarctica",
    "Arctic",
    "Asia",
    "Atlantic",
    "Australia",
    "Canada",
    "Europe",
    "Indian",
    "Pacific",
];

fn iana() -> impl Strategy<Value = Named> {
    let in_area = |name: &&str| name.split_once('/').is_some_and(|(area, _)| AREAS.contains(&area));
    let names: Vec<_> = chrono_tz::TZ_VARIANTS.iter().map(|tz| tz.name()).filter(in_area).collect();
    prop::sample::select(names)
        .prop_map(|name| Named { words: name.into(), zone: Zone::named(name).unwrap() })
}

fn offset() -> impl Strategy<Value = Named> {
    let quarters = -48..=56_i32;
    (prop::sample::select(vec!["UTC", "GMT"]), quarters).prop_map(|(base, quarters)| {
        let minutes = quarters.abs() * 15;
        let sign = if quarters < 0 { '-' } else { '+' };
        let words = match minutes % 60 {
            0 => format!("{base}{sign}{}", minutes / 60),
            rest => format!("{base}{sign}{}:{rest:02}", minutes / 60),
        };
        Named { words, zone: Zone::fixed(quarters * 900).unwrap() }
    })
}

fn any_zone() -> impl Strategy<Value = Named> {
    prop_oneof![abbreviated(), iana(), offset()]
}

/// On a multiple of five minutes from 2020 through 2035.
fn any_instant() -> impl Strategy<Value = DateTime<Utc>> {
    let [start, end] = ["2020-01-01T12:00:00Z", "2035-12-31T12:00:00Z"]
        .map(|text| text.parse::<DateTime<Utc>>().unwrap().timestamp());
    (start / 300..end / 300).prop_map(|at| DateTime::from_timestamp(at * 300, 0).unwrap())
}

const DATES: [&str; 8] = [
    "%B %-d, %Y",
    "%A, %B %-d, %Y",
    "%-d %B %Y",
    "%A %-d %B %Y",
    "%Y-%m-%d",
    "%b %-d, %Y",
    "%a %-d %b %Y",
    "%B %-d %Y",
];

const TIMES: [&str; 6] = ["%-I:%M%P", "%-I:%M %p", "%-I:%M %P", "%H:%M", "%Hh%M", "%-I%P"];

const LAYOUTS: [&str; 6] = [
    "# Guild\n\n## {date}: Lenses\n\nWhen: {times}\n",
    "# Guild\n\n## {date}: Lenses\n\n- When: {times}\n- Host: Mira Solberg\n",
    "# Guild\n\n## Lenses\n\n- Date: {date}\n- Time: {times}\n",
    "# Guild\n\n## Sessions\n\n- {date}, {times}: Lenses\n",
    "# Guild\n\n## Lenses\n\n**When:** {date}, {times}\n",
    "# Guild\n\n| Date | Time | Topic |\n|---|---|---|\n| {date} | {times} | Lenses |\n",
];

/// The wall clock in a zone, unless the clocks show that time twice.
fn wall_clock(zone: &Zone, at: DateTime<Utc>) -> Option<NaiveDateTime> {
    let local = at.with_timezone(zone).naive_local();
    (zone.instant(local).instant == at && local.second() == 0).then_some(local)
}

/// Minutes are printed wherever there are some; `05h30` is a length of time in other words, so French hours begin at six.
fn printed(format: &str, local: NaiveDateTime) -> String {
    let needs_minutes = format == "%-I%P" && local.minute() != 0;
    let could_be_length = format == "%Hh%M" && local.hour() < 6;
    local.format(if needs_minutes || could_be_length { "%-I:%M%P" } else { format }).to_string()
}

fn page(layout: &str, date: &str, times: &str) -> String {
    layout.replace("{date}", date).replace("{times}", times)
}

fn as_markdown(page: &str) -> Schedule {
    read(page.as_bytes(), &Hints { format: Some(Format::Markdown), ..Hints::default() })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn a_printed_time_reads_back(
        named in any_zone(),
        at in any_instant(),
        date in prop::sample::select(&DATES[..]),
        time in prop::sample::select(&TIMES[..]),
        layout in prop::sample::select(&LAYOUTS[..]),
    ) {
        let Some(local) = wall_clock(&named.zone, at) else { return Ok(()) };
        let time = format!("{} {}", printed(time, local), named.words);
        let page = page(layout, &local.format(date).to_string(), &time);
        let schedule = as_markdown(&page);
        let starts: Vec<_> = schedule.sessions.iter().map(|session| (session.date, session.start)).collect();
        prop_assert_eq!(starts, [(local.date(), Some(at))], "{}", page);
    }

    #[test]
    fn several_zones_that_agree_read_back_without_a_doubt(
        zones in prop::collection::vec(any_zone(), 2..5),
        at in any_instant(),
        date in prop::sample::select(&DATES[..]),
        time in prop::sample::select(&TIMES[..]),
        separator in prop::sample::select(vec![", ", " / ", " | "]),
        layout in prop::sample::select(&LAYOUTS[..5]),
    ) {
        let locals: Option<Vec<_>> = zones.iter().map(|named| wall_clock(&named.zone, at)).collect();
        let Some(locals) = locals else { return Ok(()) };
        let day = locals[0].date();
        prop_assume!(locals.iter().all(|local| local.date() == day));
        let times = zones.iter().zip(&locals).map(|(named, local)| format!("{} {}", printed(time, *local), named.words));
        let page = page(layout, &day.format(date).to_string(), &times.collect::<Vec<_>>().join(separator));
        let schedule = as_markdown(&page);
        let starts: Vec<_> = schedule.sessions.iter().map(|it| (it.date, it.start, it.zones_agree)).collect();
        prop_assert_eq!(starts, [(day, Some(at), true)], "{}", page);
    }
}

/// Every zone that the database of the tests knows, in January and July of every year: one page for each zone.
#[test]
fn every_zone_reads_back_in_every_year() {
    let mut zones = 0;
    for tz in chrono_tz::TZ_VARIANTS {
        let name = tz.name();
        if !name.split_once('/').is_some_and(|(area, _)| AREAS.contains(&area)) {
            continue;
        }
        let zone = Zone::named(name).unwrap();
        let days = (2020..=2035).flat_map(|year| [(year, 1), (year, 7)]);
        let instants = days.filter_map(|(year, month)| {
            let at = chrono::NaiveDate::from_ymd_opt(year, month, 14)?.and_hms_opt(15, 30, 0)?.and_utc();
            Some((at, wall_clock(&zone, at)?))
        });
        let instants: Vec<_> = instants.collect();
        let mut page = String::from("# Guild\n\n");
        for (_, local) in &instants {
            page += &local.format(&format!("## %B %-d, %Y: Lenses\n\nWhen: %H:%M {name}\n\n")).to_string();
        }
        let read: Vec<_> = as_markdown(&page).sessions.iter().map(|session| session.start).collect();
        let expected: Vec<_> = instants.iter().map(|(at, _)| Some(*at)).collect();
        assert!(expected.len() >= 30, "{name}");
        assert_eq!(read, expected, "{name}");
        zones += 1;
    }
    assert!(zones > 400, "only {zones} zones were read");
}
