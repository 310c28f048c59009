//! What stands above and before each setting in the window; the words themselves are in the Fluent files.

use words::Language;

use crate::settings::Key;

/// The heading under which a setting stands, and its name there: for a key with a name that the member chooses, that name.
pub fn of(key: &Key, chosen: &str, language: Language) -> (String, String) {
    let title = if chosen.is_empty() { key.title(language) } else { chosen.to_owned() };
    (language.say(section(key)), title)
}

/// What a setting means, in the window's words where the file's own make no sense beside its field.
pub(super) fn explain(key: &Key, language: Language) -> String {
    match key.name {
        "reminders.leads" => language.say("window-explain-leads"),
        "reminders.groups.*" => language.say("window-explain-group-leads"),
        "reminders.ignored" => language.say("window-explain-groups"),
        "join.links.*" => language.say("window-explain-group-links"),
        _ => key.meaning(language),
    }
}

fn section(key: &Key) -> &'static str {
    match key.name.split_once('.') {
        Some(("schedule", _)) => "setting-section-schedule",
        Some(("join", "links.*")) => "setting-section-group-calls",
        Some(("join", _)) => "setting-section-calls",
        Some(("reminders", "ignored")) => "setting-section-groups",
        Some(("reminders", "groups.*")) => "setting-section-group-reminders",
        Some(("reminders", _)) => "setting-section-reminders",
        _ => "setting-section-general",
    }
}

/// One of several values, in words; a language calls itself by its own name.
pub(super) fn choice(value: &str, language: Language) -> String {
    Language::of(value).map_or_else(|| language.say(&format!("choice-{value}")), |it| it.name().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::KEYS;

    #[test]
    fn every_setting_and_choice_has_its_words_and_none_is_left_over() {
        let mut said: Vec<String> = Vec::new();
        for key in KEYS {
            assert!(!key.meaning(Language::En).is_empty());
            let slug = key.name.replace(['.', '_'], "-").replace('*', "group");
            said.push(format!("setting-{slug}"));
            if !key.name.ends_with('*') {
                assert!(!key.title(Language::En).is_empty());
                said.push(format!("setting-title-{slug}"));
            }
            said.push(section(key).to_owned());
            for value in key.kind.strip_prefix("one of ").into_iter().flat_map(|all| all.split(", ")) {
                assert!(!choice(value, Language::De).is_empty());
                said.push(format!("choice-{value}"));
            }
        }
        said.push("setting-overridden".to_owned());
        let all = words::ids("setting-").chain(words::ids("choice-"));
        let left: Vec<_> = all.filter(|id| !said.iter().any(|it| it == id)).collect();
        assert!(left.is_empty(), "words are left of settings that are gone: {left:?}");
    }

    #[test]
    fn a_group_is_named_as_it_is() {
        let (key, _) = Key::of(&["join", "links", "Bees"]).unwrap();
        assert_eq!(of(key, "Bees", Language::En), ("Calls of single groups".to_owned(), "Bees".to_owned()));
    }
}
