//! `status` for people: a row for each part of the application, in two columns.

use std::io::{self, Write};

use agenda::{Now, ScheduleStatus};
use chrono::{DateTime, Utc};
use serde::Deserialize;
use serde_json::Value;

use super::Outcome;
use crate::escape;

/// Prints the rows.
///
/// # Errors
/// When standard output is closed, or the answer is no status.
pub(super) fn print(status: &Value, now: &Now) -> Outcome {
    // Each value is escaped before the columns are made: what escapes a whole line takes its spaces together.
    writeln!(io::stdout(), "{}", columns(&rows(status, now)?))?;
    Ok(())
}

fn rows(status: &Value, now: &Now) -> serde_json::Result<Vec<(String, String)>> {
    let language = now.language;
    let moment = |at: Option<DateTime<Utc>>| at.map(|at| now.moment(at));
    let schedule = ScheduleStatus::deserialize(&status["schedule"])?;
    let server = status["notifications"]["server"].as_str().map(str::to_owned);
    let shown = status["tray"]["host"] == true;
    let version = status["zones"]["version"].as_str().unwrap_or("?");
    let from = match status["zones"]["from"].as_str() {
        Some("system") => "cli-zones-system",
        _ => "cli-zones-bundled",
    };
    let poll: Vec<_> = moment(schedule.last_poll).into_iter().chain([schedule.message]).collect();
    let rows = [
        ("cli-status-schedule", schedule.url),
        ("cli-status-sessions", schedule.sessions.to_string()),
        ("cli-status-poll", poll.join(" · ")),
        ("cli-status-next-poll", moment(schedule.next_poll).unwrap_or_else(|| "–".into())),
        ("cli-status-tray", language.say(if shown { "health-tray-shown" } else { "health-tray-not-shown" })),
        ("cli-status-notifications", server.unwrap_or_else(|| language.say("cli-status-none"))),
        ("cli-status-zones", format!("{version} ({})", language.say(from))),
    ];
    let troubles = status["troubles"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let troubles = troubles.map(|words| ("cli-status-trouble", words.to_owned()));
    Ok(rows.into_iter().chain(troubles).map(|(label, words)| (language.say(label), words)).collect())
}

fn columns(rows: &[(String, String)]) -> String {
    let width = rows.iter().map(|(label, _)| label.chars().count()).max().unwrap_or_default() + 2;
    let lines = rows.iter().map(|(label, words)| format!("{label:width$}{}", escape::terminal(words)));
    lines.map(|line| line.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_column_begins_at_one_place_and_holds_no_control_characters() {
        let row = |label: &str, words: &str| (label.to_owned(), words.to_owned());
        let rows = [row("icône", "affichée"), row("notifications", "a  b\u{1b}[2J"), row("zones", "")];
        assert_eq!(columns(&rows), "icône          affichée\nnotifications  a b[2J\nzones");
    }
}
