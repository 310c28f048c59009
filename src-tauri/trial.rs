//! `ospo-tray test-notification`: whether a reminder would be seen here, and with what.

use serde::{Deserialize, Serialize};

use crate::{
    cli::Place,
    commands::{self, CommandError, Outcome},
};

/// What became of a notification that was shown for a trial.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trial {
    /// The notification server's name and version; none when there is none.
    pub server: Option<String>,
    /// What it says it can do, in the words of the Desktop Notifications Specification.
    pub capabilities: Vec<String>,
    /// Why it is not on the screen; none when it is.
    pub trouble: Option<String>,
}

/// What matters of a server, and what each means to the member.
const ABILITIES: &[(&str, &str)] = &[
    ("actions", "buttons, such as Join"),
    ("body", "text below the title"),
    ("body-markup", "markup in the text"),
    ("body-hyperlinks", "links in the text"),
    ("persistence", "keeps a notice until you have seen it"),
    ("sound", "sounds"),
    ("icon-static", "a picture"),
];

/// Shows one notification through the running instance, and prints what the server can do.
///
/// # Errors
/// When none runs, or the notification is not on the screen: a sentence with the remedy.
pub async fn run(place: &Place) -> Outcome {
    let running = commands::running(place).await?.ok_or(CommandError::NotRunning)?;
    let trial: Trial = serde_json::from_str(&running.ask("TestNotification").await?)?;
    match &trial.trouble {
        Some(why) => Err(trial.remedy(why).into()),
        None => commands::say(&trial.words()),
    }
}

impl Trial {
    /// The server, and a line for each thing that it can or cannot do.
    fn words(&self) -> String {
        let name = self.server.as_deref().unwrap_or("a notification server that does not say its name");
        let first = format!("A notification is on the screen, shown by {name}.");
        let can = |ability: &str| self.capabilities.iter().any(|it| it == ability);
        let line = |(ability, words): &(&str, &str)| {
            format!("{words} ({ability}): {}", if can(ability) { "yes" } else { "no" })
        };
        let mut lines: Vec<String> = std::iter::once(first).chain(ABILITIES.iter().map(line)).collect();
        if !can("actions") {
            lines.push("Without buttons, a click on a reminder joins.".into());
        }
        lines.join("\n")
    }

    fn remedy(&self, why: &str) -> String {
        let remedy = match self.server {
            None => {
                "reminders are lines in the terminal; on Debian and Ubuntu: sudo apt install xfce4-notifyd"
            }
            Some(_) => "log out and in again, and if that does not help, try another notification server",
        };
        format!("no notification can be seen here, since {why}; {remedy}")
    }
}
