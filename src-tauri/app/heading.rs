//! What each setting is called in the window; what it does is said once, in the table of keys.

/// The heading under which a setting stands, and its name there.
///
/// A key that is not named here (a test sees to it that there is none) shows its own words: `look.icon_colour` is "Icon colour" under
/// "Look".
pub fn of(key: &str) -> (String, String) {
    if let Some((table, group)) = key.split_once('"') {
        let section =
            SECTIONS.iter().find(|(prefix, _)| *prefix == table).map_or("Groups", |(_, section)| section);
        return (section.to_owned(), group.trim_end_matches('"').to_owned());
    }
    match NAMES.iter().find(|(name, ..)| *name == key) {
        Some((_, section, title)) => ((*section).to_owned(), (*title).to_owned()),
        None => own_words(key),
    }
}

/// Keys with a name that the member chooses: what stands before it, and the heading.
const SECTIONS: &[(&str, &str)] =
    &[("join.links.", "Calls of single groups"), ("reminders.groups.", "Reminders of single groups")];

/// Key, heading, name.
const NAMES: &[(&str, &str, &str)] = &[
    ("schedule.url", "Schedule", "Page"),
    ("schedule.poll", "Schedule", "Look at it every"),
    ("schedule.stale_after", "Schedule", "Call it old after"),
    ("join.link", "Calls", "Your call link"),
    ("join.zoom_application", "Calls", "Open Zoom in its application"),
    ("reminders.leads", "Reminders", "Ring before the start"),
    ("reminders.ignored", "Groups", "Which groups matter"),
    ("reminders.community_track", "Reminders", "Ring before the community track"),
    ("reminders.changes", "Reminders", "Tell of changes"),
    ("reminders.alert", "Reminders", "A window at the start"),
    ("reminders.quiet", "Reminders", "Quiet hours"),
    ("reminders.sound", "Reminders", "Sound"),
    ("reminders.assumed_length", "Reminders", "Length where none is said"),
    ("tray.icon", "General", "Icon"),
    ("language", "General", "Language"),
    ("clock", "General", "Clock"),
    ("second_zone", "General", "Second time zone"),
    ("start_at_login", "General", "Start at login"),
];

fn own_words(key: &str) -> (String, String) {
    let (table, last) = key.rsplit_once('.').unwrap_or(("general", key));
    (capital(&table.replace('.', " ")), capital(&last.replace('_', " ")))
}

pub(super) fn capital(words: &str) -> String {
    let mut characters = words.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::KEYS;

    #[test]
    fn every_setting_has_a_name_of_its_own() {
        for key in KEYS {
            let named = match key.name.strip_suffix('*') {
                Some(table) => SECTIONS.iter().any(|(prefix, _)| *prefix == table),
                None => NAMES.iter().any(|(name, ..)| *name == key.name),
            };
            assert!(named, "{} has no name in the window", key.name);
        }
        assert_eq!(NAMES.len() + SECTIONS.len(), KEYS.len(), "a name is left of a key that is gone");
    }

    #[test]
    fn a_group_is_named_as_it_is() {
        let named = |section: &str, title: &str| (section.to_owned(), title.to_owned());
        assert_eq!(of("join.links.\"Bees\""), named("Calls of single groups", "Bees"));
        assert_eq!(of("look.icon_colour"), named("Look", "Icon colour"));
    }
}
