//! The kinds of value: how each is written in TOML, and what is said when it is not.

use std::time::Duration;

use toml_edit::Value;
use words::args;

use crate::speech;

/// The longest duration that makes sense anywhere: a year.
const LONGEST: Duration = Duration::from_secs(366 * 24 * 3600);

/// A text.
pub fn text(value: &Value) -> Result<&str, String> {
    value.as_str().ok_or_else(|| speech::say("want-text"))
}

/// A list of texts.
pub fn texts(value: &Value) -> Result<Vec<String>, String> {
    let wanted = || a_list("[\"Universities & Academia\"]");
    let list = value.as_array().ok_or_else(wanted)?;
    list.iter().map(|it| it.as_str().map(|text| text.trim().to_owned()).ok_or_else(wanted)).collect()
}

/// A time zone by its IANA name; empty for none.
pub fn zone(value: &Value) -> Result<Option<String>, String> {
    let said = text(value)?.trim();
    if said.is_empty() {
        return Ok(None);
    }
    let wanted = |_| speech::say("want-zone");
    schedule::Zone::named(said).map(|zone| Some(zone.name().to_owned())).map_err(wanted)
}

/// `true` or `false`.
pub fn yes_or_no(value: &Value) -> Result<bool, String> {
    value.as_bool().ok_or_else(|| speech::say("want-yes-or-no"))
}

/// One of several words.
pub fn one_of<T: Copy>(all: &[(&str, T)], value: &Value) -> Result<T, String> {
    let said = value.as_str().unwrap_or_default();
    let names: Vec<String> = all.iter().map(|(name, _)| quoted(name)).collect();
    let found = all.iter().find(|(name, _)| *name == said).map(|(_, meant)| *meant);
    found.ok_or_else(|| speech::fill("want-one-of", &args!["values" => names.join(", ")]))
}

/// A duration such as `"30m"`, `"1h 30m"`, `"0m"`.
pub fn duration(value: &Value) -> Result<Duration, String> {
    let wanted = || speech::say("want-duration");
    let said = value.as_str().ok_or_else(wanted)?.trim();
    if said == "0" {
        return Ok(Duration::ZERO);
    }
    let duration = humantime::parse_duration(said).map_err(|_| wanted())?;
    if duration > LONGEST { Err(speech::say("want-a-year")) } else { Ok(duration) }
}

/// A duration of at least `least`.
pub fn duration_from(least: Duration, value: &Value) -> Result<Duration, String> {
    let duration = duration(value)?;
    let wanted = || speech::fill("want-at-least", &args!["least" => written(least)]);
    if duration < least { Err(wanted()) } else { Ok(duration) }
}

/// A duration, or `"off"`.
pub fn duration_or_off(value: &Value) -> Result<Option<Duration>, String> {
    if value.as_str() == Some("off") {
        return Ok(None);
    }
    duration(value).map(Some).map_err(|wanted| speech::fill("want-or-off", &args!["wanted" => wanted]))
}

/// A list of durations such as `["10m", "0m"]`, the longest first and each once.
pub fn leads(value: &Value) -> Result<Vec<Duration>, String> {
    let list = value.as_array().ok_or_else(|| a_list("[\"10m\", \"0m\"]"))?;
    let mut leads = list.iter().map(duration).collect::<Result<Vec<_>, _>>()?;
    leads.sort_unstable_by(|a, b| b.cmp(a));
    leads.dedup();
    Ok(leads)
}

/// Hours of the local day such as `"22:00-07:00"`, or `"off"`.
pub fn hours(value: &Value) -> Result<Option<(u16, u16)>, String> {
    let wanted = || speech::say("want-hours");
    let said = value.as_str().ok_or_else(wanted)?;
    if said == "off" {
        return Ok(None);
    }
    let (from, to) = said.split_once(['-', '–']).ok_or_else(wanted)?;
    let (from, to) = (minute_of_day(from).ok_or_else(wanted)?, minute_of_day(to).ok_or_else(wanted)?);
    if from == to { Err(wanted()) } else { Ok(Some((from, to))) }
}

/// A private link: `https:`, or a call's own scheme.
pub fn link(value: &Value) -> Result<Option<String>, String> {
    let said = text(value)?.trim();
    if said.is_empty() {
        return Ok(None);
    }
    let wanted = || speech::say("want-call");
    let url = url::Url::parse(said).map_err(|_| wanted())?;
    // What would not be opened at the click is refused here, where there is time to mend it.
    let opens = matches!(url.scheme(), "https" | "zoommtg") && schedule::calls::may_open(&url);
    if opens { Ok(Some(said.into())) } else { Err(wanted()) }
}

/// A duration as it is written in the settings.
pub fn written(duration: Duration) -> String {
    if duration.is_zero() { "0m".into() } else { humantime::format_duration(duration).to_string() }
}

/// A list of durations as it is written.
pub fn written_leads(leads: &[Duration]) -> String {
    let leads: Vec<String> = leads.iter().map(|lead| format!("\"{}\"", written(*lead))).collect();
    format!("[{}]", leads.join(", "))
}

/// A text as it is written.
pub fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

fn a_list(example: &str) -> String {
    speech::fill("want-list", &args!["example" => example])
}

fn minute_of_day(said: &str) -> Option<u16> {
    let (hour, minute) = said.trim().split_once(':')?;
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60 || (hour, minute) == (24, 0)).then(|| (hour * 60 + minute) % (24 * 60))
}
