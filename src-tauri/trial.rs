//! `ospo-tray test-notification`: whether a reminder would be seen here, and with what.

use serde::{Deserialize, Serialize};
use words::{Language, args};

use crate::{
    cli::Place,
    commands::{self, Outcome},
    notify::Way,
    speech,
};

/// What became of a notification that was shown for a trial.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trial {
    /// The notification server's name and version; none when there is none.
    pub server: Option<String>,
    /// What it says it can do, in the words of the Desktop Notifications Specification.
    pub capabilities: Vec<String>,
    /// How a member answers a reminder on it.
    pub way: Way,
    /// Why it is not on the screen; none when it is.
    pub trouble: Option<String>,
}

/// What matters of a server, and the text that says what each means to the member.
const ABILITIES: &[(&str, &str)] = &[
    ("actions", "trial-buttons"),
    ("body", "trial-body"),
    ("body-markup", "trial-markup"),
    ("body-hyperlinks", "trial-links"),
    ("persistence", "trial-persistence"),
    ("sound", "trial-sound"),
    ("icon-static", "trial-picture"),
];

/// Shows one notification through the running instance, and prints what the server can do.
///
/// # Errors
/// When none runs, or the notification is not on the screen: a sentence with the remedy.
pub async fn run(place: &Place) -> Outcome {
    let running = commands::the_running(place).await?;
    let trial: Trial = serde_json::from_str(&running.ask("TestNotification").await?)?;
    let language = speech::language();
    match &trial.trouble {
        Some(why) => Err(trial.remedy(why, language).into()),
        None => commands::say(&trial.words(language)),
    }
}

impl Trial {
    /// One sentence: who shows it, or why it cannot be seen and what helps.
    #[must_use]
    pub fn in_short(&self, language: Language) -> String {
        match &self.trouble {
            Some(why) => self.remedy(why, language),
            None => language.fill("trial-shown", &args!["server" => self.name(language)]),
        }
    }

    fn name(&self, language: Language) -> String {
        self.server.clone().unwrap_or_else(|| language.say("trial-no-name"))
    }

    /// The server, and a line for each thing that it can or cannot do.
    fn words(&self, language: Language) -> String {
        let first = language.fill("trial-shown", &args!["server" => self.name(language)]);
        let lines = ABILITIES.iter().map(|(ability, what)| self.line(ability, what, language));
        let click = match self.way {
            Way::Buttons => None,
            Way::Click => Some(language.say("trial-click")),
            Way::MiddleClick => Some(language.say("trial-middle-click")),
        };
        std::iter::once(first).chain(lines).chain(click).collect::<Vec<_>>().join("\n")
    }

    fn line(&self, ability: &str, what: &str, language: Language) -> String {
        let said = args!["what" => language.say(what), "ability" => ability];
        if self.has(ability) {
            language.fill("trial-can", &said)
        } else {
            language.fill("trial-cannot", &said)
        }
    }

    /// What the server says, but for buttons that it offers and does not draw.
    fn has(&self, ability: &str) -> bool {
        let drawn = ability != "actions" || self.way == Way::Buttons;
        drawn && self.capabilities.iter().any(|it| it == ability)
    }

    fn remedy(&self, why: &str, language: Language) -> String {
        let why = args!["why" => why];
        match self.server {
            None => language.fill("trial-no-server", &why),
            Some(_) => language.fill("trial-refused", &why),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_a_reminder_is_answered_is_said_where_it_has_no_buttons() {
        let words = |way| {
            let server = Some("dunst 1.9.0".into());
            let capabilities = vec!["actions".into()];
            Trial { server, capabilities, way, trouble: None }.words(Language::En)
        };
        let dunst = words(Way::MiddleClick);
        assert!(dunst.ends_with("a click of the middle button on a reminder joins."));
        assert!(dunst.contains("buttons, such as Join (actions): no"), "{dunst}");
        assert!(words(Way::Click).ends_with("a click on a reminder joins."));
        assert!(!words(Way::Buttons).contains("click") && words(Way::Buttons).contains("(actions): yes"));
    }
}
