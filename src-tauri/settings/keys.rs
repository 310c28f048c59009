//! The keys, each once: name, what may be written, what it means, how it is taken and shown.

use std::time::Duration;

use toml_edit::Value;
use words::Language;

use super::{
    Settings,
    language::{CLOCKS, LANGUAGES},
    value,
};
use crate::tray::IconColour;

/// One key of `settings.toml`.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// Its dotted name; a last part `*` stands for any name that the member chooses, such as a group's.
    pub name: &'static str,
    /// What may be written, for people.
    pub kind: &'static str,
    /// A line as it may stand in the file.
    pub example: &'static str,
    /// Whether its value is the member's own business and is shown shortened.
    pub private: bool,
    /// Puts a written value in force; for a `*` key the second argument is the chosen name.
    pub take: fn(&mut Settings, &str, &Value) -> Result<(), String>,
    /// Puts the value of another [`Settings`] in force: that of the file before a mistake.
    pub keep: fn(&mut Settings, &Settings, &str),
    /// The value in force as it would be written; for a `*` key, of that name.
    pub show: fn(&Settings, &str) -> Option<String>,
}

const MINUTE: Duration = Duration::from_secs(60);

/// Every key there is.
pub const KEYS: &[Key] = &[
    Key {
        name: "schedule.url",
        kind: "text: an https: address, or the path of a file on this computer",
        example: "url = \"https://ospoplusplus.com/working-group/\"",
        private: false,
        take: |settings, _, value| {
            let said = value::text(value)?.trim();
            crate::fetch::check_address(said)?;
            settings.preferences.schedule = crate::fetch::whole(said);
            Ok(())
        },
        keep: |settings, last, _| settings.preferences.schedule.clone_from(&last.preferences.schedule),
        show: |settings, _| Some(value::quoted(&settings.preferences.schedule)),
    },
    Key {
        name: "schedule.poll",
        kind: "duration, 5 minutes or more",
        example: "poll = \"30m\"",
        private: false,
        take: |settings, _, value| {
            settings.preferences.poll = value::duration_from(5 * MINUTE, value)?;
            Ok(())
        },
        keep: |settings, last, _| settings.preferences.poll = last.preferences.poll,
        show: |settings, _| Some(value::quoted(&value::written(settings.preferences.poll))),
    },
    Key {
        name: "schedule.stale_after",
        kind: "duration, an hour or more",
        example: "stale_after = \"24h\"",
        private: false,
        take: |settings, _, value| {
            settings.preferences.stale_after = value::duration_from(60 * MINUTE, value)?;
            Ok(())
        },
        keep: |settings, last, _| settings.preferences.stale_after = last.preferences.stale_after,
        show: |settings, _| Some(value::quoted(&value::written(settings.preferences.stale_after))),
    },
    Key {
        name: "join.link",
        kind: "text: an https: address; empty for none",
        example: "link = \"https://us02web.zoom.us/j/…\"",
        private: true,
        take: |settings, _, value| {
            settings.preferences.join_link = value::link(value)?;
            Ok(())
        },
        keep: |settings, last, _| settings.preferences.join_link.clone_from(&last.preferences.join_link),
        show: |settings, _| settings.preferences.join_link.as_deref().map(value::quoted),
    },
    Key {
        name: "join.links.*",
        kind: "text: an https: address",
        example: "\"Universities & Academia\" = \"https://us02web.zoom.us/j/…\"",
        private: true,
        take: |settings, group, value| {
            let link = value::link(value)?.ok_or_else(|| crate::speech::say("want-call"))?;
            settings.preferences.join_links.insert(group.into(), link);
            Ok(())
        },
        keep: |settings, last, group| {
            if let Some(link) = last.preferences.join_links.get(group) {
                settings.preferences.join_links.insert(group.into(), link.clone());
            }
        },
        show: |settings, group| settings.preferences.join_links.get(group).map(|link| value::quoted(link)),
    },
    Key {
        name: "join.zoom_application",
        kind: "true or false",
        example: "zoom_application = false",
        private: false,
        take: |settings, _, value| {
            settings.zoom_application = value::yes_or_no(value)?;
            Ok(())
        },
        keep: |settings, last, _| settings.zoom_application = last.zoom_application,
        show: |settings, _| Some(settings.zoom_application.to_string()),
    },
    Key {
        name: "reminders.leads",
        kind: "list of durations; empty for none",
        example: "leads = [\"10m\", \"0m\"]",
        private: false,
        take: |settings, _, value| {
            settings.preferences.leads = value::leads(value)?;
            Ok(())
        },
        keep: |settings, last, _| settings.preferences.leads.clone_from(&last.preferences.leads),
        show: |settings, _| Some(value::written_leads(&settings.preferences.leads)),
    },
    Key {
        name: "reminders.groups.*",
        kind: "list of durations; empty for none",
        example: "\"Universities & Academia\" = [\"1h\", \"10m\"]",
        private: false,
        take: |settings, group, value| {
            settings.preferences.group_leads.insert(group.into(), value::leads(value)?);
            Ok(())
        },
        keep: |settings, last, group| {
            if let Some(leads) = last.preferences.group_leads.get(group) {
                settings.preferences.group_leads.insert(group.into(), leads.clone());
            }
        },
        show: |settings, group| {
            settings.preferences.group_leads.get(group).map(|leads| value::written_leads(leads))
        },
    },
    Key {
        name: "reminders.ignored",
        kind: "list of groups, named as their sessions are; empty for none",
        example: "ignored = [\"Universities & Academia\"]",
        private: false,
        take: |settings, _, value| {
            settings.preferences.ignored = value::texts(value)?;
            Ok(())
        },
        keep: |settings, last, _| settings.preferences.ignored.clone_from(&last.preferences.ignored),
        show: |settings, _| {
            let groups = settings.preferences.ignored.iter().map(|group| value::quoted(group));
            Some(format!("[{}]", groups.collect::<Vec<_>>().join(", ")))
        },
    },
    Key {
        name: "reminders.community_track",
        kind: "duration, or \"off\"",
        example: "community_track = \"5m\"",
        private: false,
        take: |settings, _, value| {
            settings.preferences.community_track_lead = value::duration_or_off(value)?;
            Ok(())
        },
        keep: |settings, last, _| {
            settings.preferences.community_track_lead = last.preferences.community_track_lead;
        },
        show: |settings, _| {
            let lead = settings.preferences.community_track_lead;
            Some(value::quoted(&lead.map_or("off".into(), value::written)))
        },
    },
    Key {
        name: "reminders.changes",
        kind: "true or false",
        example: "changes = true",
        private: false,
        take: |settings, _, value| {
            settings.preferences.change_notices = value::yes_or_no(value)?;
            Ok(())
        },
        keep: |settings, last, _| settings.preferences.change_notices = last.preferences.change_notices,
        show: |settings, _| Some(settings.preferences.change_notices.to_string()),
    },
    Key {
        name: "reminders.alert",
        kind: "true or false",
        example: "alert = true",
        private: false,
        take: |settings, _, value| {
            settings.preferences.alert = value::yes_or_no(value)?;
            Ok(())
        },
        keep: |settings, last, _| settings.preferences.alert = last.preferences.alert,
        show: |settings, _| Some(settings.preferences.alert.to_string()),
    },
    Key {
        name: "reminders.quiet",
        kind: "hours of the day such as \"22:00-07:00\", or \"off\"",
        example: "quiet = \"22:00-07:00\"",
        private: false,
        take: |settings, _, value| {
            settings.preferences.quiet_hours = value::hours(value)?;
            Ok(())
        },
        keep: |settings, last, _| settings.preferences.quiet_hours = last.preferences.quiet_hours,
        show: |settings, _| {
            let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
            let hours = settings.preferences.quiet_hours;
            Some(value::quoted(
                &hours.map_or("off".into(), |(from, to)| format!("{}-{}", clock(from), clock(to))),
            ))
        },
    },
    Key {
        name: "reminders.sound",
        kind: "text: the name of a sound in your sound theme; empty for none",
        example: "sound = \"alarm-clock-elapsed\"",
        private: false,
        take: |settings, _, value| {
            settings.sound = value::text(value)?.trim().into();
            Ok(())
        },
        keep: |settings, last, _| settings.sound.clone_from(&last.sound),
        show: |settings, _| Some(value::quoted(&settings.sound)),
    },
    Key {
        name: "reminders.assumed_length",
        kind: "duration, 5 minutes or more",
        example: "assumed_length = \"1h\"",
        private: false,
        take: |settings, _, value| {
            settings.preferences.assumed_length = value::duration_from(5 * MINUTE, value)?;
            Ok(())
        },
        keep: |settings, last, _| settings.preferences.assumed_length = last.preferences.assumed_length,
        show: |settings, _| Some(value::quoted(&value::written(settings.preferences.assumed_length))),
    },
    Key {
        name: "tray.icon",
        kind: "one of automatic, light, dark, colour",
        example: "icon = \"automatic\"",
        private: false,
        take: |settings, _, value| {
            settings.icon_colour = value::one_of(&IconColour::ALL, value)?;
            Ok(())
        },
        keep: |settings, last, _| settings.icon_colour = last.icon_colour,
        show: |settings, _| Some(value::quoted(settings.icon_colour.name())),
    },
    Key {
        name: "language",
        kind: "one of auto, en, de, fr, es, pt",
        example: "language = \"auto\"",
        private: false,
        take: |settings, _, value| {
            settings.language = value::one_of(&LANGUAGES, value)?;
            Ok(())
        },
        keep: |settings, last, _| settings.language = last.language,
        show: |settings, _| Some(value::quoted(settings.language.map_or("auto", Language::code))),
    },
    Key {
        name: "clock",
        kind: "one of auto, 12h, 24h",
        example: "clock = \"auto\"",
        private: false,
        take: |settings, _, value| {
            settings.clock = value::one_of(&CLOCKS, value)?;
            Ok(())
        },
        keep: |settings, last, _| settings.clock = last.clock,
        show: |settings, _| {
            let named = CLOCKS.iter().find(|(_, clock)| *clock == settings.clock);
            named.map(|(name, _)| value::quoted(name))
        },
    },
    Key {
        name: "second_zone",
        kind: "text: a time zone such as America/New_York; empty for none",
        example: "second_zone = \"America/New_York\"",
        private: false,
        take: |settings, _, value| {
            settings.preferences.second_zone = value::zone(value)?;
            Ok(())
        },
        keep: |settings, last, _| settings.preferences.second_zone.clone_from(&last.preferences.second_zone),
        show: |settings, _| {
            Some(value::quoted(settings.preferences.second_zone.as_deref().unwrap_or_default()))
        },
    },
    Key {
        name: "start_at_login",
        kind: "true or false",
        example: "start_at_login = false",
        private: false,
        take: |settings, _, value| {
            settings.start_at_login = value::yes_or_no(value)?;
            Ok(())
        },
        keep: |settings, last, _| settings.start_at_login = last.start_at_login,
        show: |settings, _| Some(settings.start_at_login.to_string()),
    },
];

impl Key {
    /// What it is called in the window: "Ring before the start".
    #[must_use]
    pub fn title(&self, language: Language) -> String {
        language.say(&format!("setting-title-{}", self.slug()))
    }

    /// What it means, in one or two sentences.
    #[must_use]
    pub fn meaning(&self, language: Language) -> String {
        language.say(&format!("setting-{}", self.slug()))
    }

    /// Its name as part of an id: `join-links-group`.
    fn slug(&self) -> String {
        self.name.replace(['.', '_'], "-").replace('*', "group")
    }

    /// The key of a dotted path, and the chosen name where it is a `*` key.
    #[must_use]
    pub fn of<'a>(path: &[&'a str]) -> Option<(&'static Self, &'a str)> {
        KEYS.iter().find_map(|key| key.chosen(path).map(|chosen| (key, chosen)))
    }

    /// The names under which it is in force: for a `*` key those that the member chose, else one that is empty.
    #[must_use]
    pub fn names(&self, settings: &Settings) -> Vec<String> {
        match self.name {
            "join.links.*" => settings.preferences.join_links.keys().cloned().collect(),
            "reminders.groups.*" => settings.preferences.group_leads.keys().cloned().collect(),
            _ => vec![String::new()],
        }
    }

    /// The tables above the key, and its last part.
    #[must_use]
    pub fn parts(&self) -> (Vec<&'static str>, &'static str) {
        let mut tables: Vec<&str> = self.name.split('.').collect();
        let last = tables.pop().unwrap_or_default();
        (tables, last)
    }

    fn chosen<'a>(&self, path: &[&'a str]) -> Option<&'a str> {
        let (tables, last) = self.parts();
        let (given, above) = path.split_last()?;
        (tables == above && (last == "*" || last == *given)).then_some(given)
    }
}
