//! The page of a community that does not exist, with its dates around a moment.

use chrono::{DateTime, Days, DurationRound, Months, NaiveTime, TimeDelta, Utc};
use schedule::Zone;

/// The page of the demo.
pub(super) struct Sample {
    /// As HTML.
    pub page: String,
    /// When its first session starts.
    pub start: DateTime<Utc>,
}

/// A session at the first whole minute that is at least a minute and a half away, and others to come.
pub(super) fn around(now: DateTime<Utc>) -> Sample {
    let soon = now + TimeDelta::seconds(149);
    let soon = soon.duration_trunc(TimeDelta::minutes(1)).unwrap_or(soon);
    let undated = (now + Months::new(2)).format("%B");
    let page = format!(
        r#"<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>The sample community</title></head>
<body>
<h1>The sample community: when we meet</h1>
<p>OSPO Tray serves this page to itself. A community's own page looks much like it: dates, clock times and zones, in words.</p>
<h2>{date}: Hello, Tray</h2>
<p>When: {time} UTC</p>
<p>Topic: What a reminder looks like</p>
<p>Hosts: Ada and Grace</p>
<p>Call: <a href="https://zoom.us/test">https://zoom.us/test</a></p>
{coming}
<h2>{undated}: TBD</h2>
</body>
</html>
"#,
        date = soon.format("%B %-d"),
        time = soon.format("%H:%M"),
        coming = coming(now),
    );
    Sample { page, start: soon }
}

fn coming(now: DateTime<Utc>) -> String {
    let sessions =
        [(1, "Universities &amp; Research"), (7, "Licence Clinic"), (14, "Open Source in the Public Sector")];
    sessions.map(|(days, title)| session(now, days, title)).join("\n")
}

/// A session at eleven in the morning in New York, said as such pages say it: once for each coast of the ocean.
fn session(now: DateTime<Utc>, days: u64, title: &str) -> String {
    let day = now.date_naive() + Days::new(days);
    let eleven = day.and_time(NaiveTime::MIN) + TimeDelta::hours(11);
    let instant = zone("America/New_York").instant(eleven).instant;
    let hour = |name| instant.with_timezone(&zone(name)).format("%-I%P").to_string();
    format!(
        r#"<h2>{date}: {title}</h2>
<p>When: {west} PT, 11am ET, {east} CET</p>
<p>Register: <a href="https://zoom.us/webinar/register/sample">for the call's link</a></p>"#,
        date = day.format("%B %-d"),
        west = hour("America/Los_Angeles"),
        east = hour("Europe/Brussels"),
    )
}

fn zone(name: &str) -> Zone {
    Zone::named(name).unwrap_or_else(|_| Zone::utc())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_session_is_about_two_minutes_away() {
        for second in 0..180 {
            let now: DateTime<Utc> = "2026-11-23T23:57:00Z".parse().unwrap();
            let now = now + TimeDelta::seconds(second);
            let Sample { page, start: told } = around(now);
            let time = page.split("When: ").nth(1).unwrap().split(" UTC").next().unwrap();
            let date = if time.starts_with("00:") { "24" } else { "23" };
            let start: DateTime<Utc> = format!("2026-11-{date}T{time}:00Z").parse().unwrap();
            assert_eq!(told, start);
            assert!(page.contains(&format!("<h2>November {date}: Hello, Tray")), "{page}");
            assert!(
                (TimeDelta::seconds(90)..TimeDelta::seconds(150)).contains(&(start - now)),
                "{now} {start}"
            );
        }
    }

    #[test]
    fn the_zones_of_the_others_agree_in_every_week() {
        for (now, times) in [
            ("2026-07-01T12:00:00Z", "8am PT, 11am ET, 5pm CET"),
            ("2026-10-27T12:00:00Z", "8am PT, 11am ET, 4pm CET"),
            ("2026-12-01T12:00:00Z", "8am PT, 11am ET, 5pm CET"),
        ] {
            assert!(session(now.parse().unwrap(), 1, "x").contains(times), "{now}");
        }
    }
}
