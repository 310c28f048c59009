//! Doubts and reasons in the member's language, zone and clock; the English sentence of the page's reader serves where values are missing.

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use schedule::{Code, Doubt, Values};
use words::{Args, args};

use super::when::{clock, moment};
use crate::{Now, reason::TOO_MANY, shorten::shorten};

/// So many characters of the page's words have room in a sentence.
const QUOTED: usize = 80;
/// And so many in a row of the menu.
const QUOTED_IN_A_ROW: usize = 18;

/// "“7pm CET” would be 19:00; 17:00 was taken."
#[must_use]
pub fn doubt(doubt: &Doubt, now: &Now) -> String {
    worded(doubt, QUOTED, now).unwrap_or_else(|| doubt.message.clone())
}

/// "“7pm CET” would be 19:00": no sentence, at most `most` characters, the page's words shortened before anything else is.
pub(crate) fn doubt_in_a_row(doubt: &Doubt, most: usize, now: &Now) -> String {
    let short = || {
        let code = Code::of(&doubt.code)?;
        Some(now.fill(id_in_a_row(code)?, &filled(code, doubt, QUOTED_IN_A_ROW, now)?))
    };
    let words = short().or_else(|| worded(doubt, QUOTED_IN_A_ROW, now));
    let words = words.unwrap_or_else(|| doubt.message.clone());
    shorten(words.trim_end_matches('.'), most)
}

/// The text of a code in a row: what else the page may mean. A code that no session has gets its sentence.
const fn id_in_a_row(code: Code) -> Option<&'static str> {
    Some(match code {
        Code::ZonesDisagree => "doubt-row-zones-disagree",
        Code::ZoneAmbiguous => "doubt-row-zone-ambiguous",
        Code::TimeSkipped => "doubt-row-time-skipped",
        Code::TimeTwice => "doubt-row-time-twice",
        Code::HalfOfDay => "doubt-row-half-of-day",
        Code::TimeUnread => "doubt-row-time-unread",
        Code::TimeDiffers | Code::DateDiffers | Code::WeekdayDiffers => "doubt-row-either",
        Code::DateOrder => "doubt-row-date-order",
        Code::YearUnsure => "doubt-row-year-unsure",
        Code::StatusUnsure => "doubt-row-status-unsure",
        _ => return None,
    })
}

fn worded(doubt: &Doubt, quoted: usize, now: &Now) -> Option<String> {
    if doubt.code == TOO_MANY {
        let Values { said, other, .. } = &doubt.values;
        let args = args!["read" => said.clone()?, "taken" => other.clone()?];
        return Some(now.fill("doubt-too-many-sessions", &args));
    }
    let code = Code::of(&doubt.code)?;
    Some(now.fill(id(code, &doubt.values), &filled(code, doubt, quoted, now)?))
}

/// The text of a code. A weekday beside the time is worded as a date there is: nothing tells which day it would be.
const fn id(code: Code, values: &Values) -> &'static str {
    match code {
        Code::ZonesDisagree => "doubt-zones-disagree",
        Code::ZoneAmbiguous => "doubt-zone-ambiguous",
        Code::TimeSkipped => "doubt-time-skipped",
        Code::TimeTwice => "doubt-time-twice",
        Code::HalfOfDay => "doubt-half-of-day",
        Code::TimeUnread => "doubt-time-unread",
        Code::TimeDiffers => "doubt-time-differs",
        Code::WeekdayDiffers if values.date.is_some() => "doubt-weekday-differs",
        Code::WeekdayDiffers | Code::DateDiffers => "doubt-date-differs",
        Code::DateOrder => "doubt-date-order",
        Code::YearUnsure => "doubt-year-unsure",
        Code::YearUnknown => "doubt-year-unknown",
        Code::DayUnknown => "doubt-day-unknown",
        Code::NoSuchDay => "doubt-no-such-day",
        Code::StatusUnsure => "doubt-status-unsure",
        Code::LoginForm => "doubt-login-form",
        Code::PageTooLong => "doubt-page-too-long",
        Code::YearFromWeekday => "doubt-year-from-weekday",
        Code::YearFromHeading => "doubt-year-from-heading",
        Code::YearFromWords => "doubt-year-from-words",
        Code::YearFromOrder => "doubt-year-from-order",
        Code::YearLooksBack => "doubt-year-looks-back",
        Code::YearFromPublication => "doubt-year-from-publication",
        Code::OrdinalSlip => "doubt-ordinal-slip",
        Code::TimeFromPage | Code::TimeFromRule => "doubt-time-from-page",
    }
}

/// What the text of a code asks for; none where the doubt, kept by an earlier version, lacks it.
fn filled<'a>(code: Code, doubt: &Doubt, quoted: usize, now: &Now) -> Option<Args<'a>> {
    let values = &doubt.values;
    let mut args = match code {
        Code::LoginForm => Args::new(),
        Code::PageTooLong => args!["line" => doubt.line],
        _ => args!["said" => shorten(values.said.as_deref()?, quoted)],
    };
    match code {
        Code::ZonesDisagree => instants(&mut args, values, now)?,
        Code::ZoneAmbiguous => {
            args.set("zone", place(values.zone.as_deref()?));
            args.set("otherzone", place(values.other_zone.as_deref()?));
        }
        Code::HalfOfDay => halves(&mut args, values.time?, now),
        Code::TimeDiffers
        | Code::DateDiffers
        | Code::DayUnknown
        | Code::TimeFromPage
        | Code::TimeFromRule => {
            args.set("other", shorten(values.other.as_deref()?, quoted));
        }
        Code::WeekdayDiffers => {
            args.set("other", shorten(values.other.as_deref()?, quoted));
            dates(&mut args, values, now);
        }
        Code::YearLooksBack | Code::YearFromPublication => {
            values.date.zip(values.published)?;
            dates(&mut args, values, now);
        }
        Code::DateOrder | Code::YearUnsure => {
            values.date.zip(values.other_date)?;
            dates(&mut args, values, now);
        }
        Code::YearFromWeekday
        | Code::YearFromHeading
        | Code::YearFromWords
        | Code::YearFromOrder
        | Code::OrdinalSlip => {
            values.date?;
            dates(&mut args, values, now);
        }
        _ => {}
    }
    Some(args)
}

/// What the words would mean and what was taken, with their days where those differ.
fn instants(args: &mut Args<'_>, values: &Values, now: &Now) -> Option<()> {
    let (meant, taken) = values.meant.zip(values.taken)?;
    let one_day = now.local(meant).date_naive() == now.local(taken).date_naive();
    let say = if one_day { clock } else { moment };
    args.set("meant", say(meant, now));
    args.set("taken", say(taken, now));
    Some(())
}

/// A time of the page's own clock, and the one twelve hours from it.
fn halves(args: &mut Args<'_>, time: NaiveTime, now: &Now) {
    args.set("time", now.clock.say(&time));
    args.set("othertime", now.clock.say(&(time + TimeDelta::hours(12))));
}

fn dates(args: &mut Args<'_>, values: &Values, now: &Now) {
    use chrono::Datelike;
    let mut day = |of: Option<NaiveDate>, name: &'static str, year: Option<&'static str>| {
        let Some(date) = of else { return };
        args.set(name, now.language.day(date, true));
        year.into_iter().for_each(|year| args.set(year, date.year().to_string()));
    };
    day(values.date, "day", Some("year"));
    day(values.other_date, "otherday", Some("otheryear"));
    day(values.published, "published", None);
}

/// "New York" of "America/New_York".
fn place(zone: &str) -> String {
    zone.rsplit('/').next().unwrap_or(zone).replace('_', " ")
}
