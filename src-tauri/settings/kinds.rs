//! What may be written for a key, in the member's language. The table of keys has it in English, as `docs/SETTINGS.md` does.

use words::{Language, args};

use super::Key;

/// The kinds of value, each with the id of its text.
const KINDS: [(&str, &str); 12] = [
    ("text: an https: address, or the path of a file on this computer", "kind-page"),
    ("duration, 5 minutes or more", "kind-five-minutes"),
    ("duration, an hour or more", "kind-an-hour"),
    ("text: an https: address; empty for none", "kind-call-or-none"),
    ("text: an https: address", "kind-call"),
    ("true or false", "kind-yes-or-no"),
    ("list of durations; empty for none", "kind-durations"),
    ("list of groups, named as their sessions are; empty for none", "kind-groups"),
    ("duration, or \"off\"", "kind-duration-or-off"),
    ("hours of the day such as \"22:00-07:00\", or \"off\"", "kind-hours"),
    ("text: the name of a sound in your sound theme; empty for none", "kind-sound"),
    ("text: a time zone such as America/New_York; empty for none", "kind-zone"),
];

impl Key {
    /// What may be written: "duration, 5 minutes or more".
    #[must_use]
    pub fn kind_in(&self, language: Language) -> String {
        if let Some(values) = self.kind.strip_prefix("one of ") {
            return language.fill("kind-one-of", &args!["values" => values]);
        }
        let known = KINDS.iter().find(|(kind, _)| *kind == self.kind);
        known.map_or_else(|| self.kind.to_owned(), |(_, id)| language.say(id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::KEYS;

    #[test]
    fn every_kind_is_worded_in_every_language() {
        for key in KEYS {
            assert_eq!(key.kind_in(Language::En), key.kind, "{}", key.name);
            let known = key.kind.starts_with("one of ") || KINDS.iter().any(|(kind, _)| *kind == key.kind);
            assert!(known, "{}: {} has no text", key.name, key.kind);
        }
    }
}
