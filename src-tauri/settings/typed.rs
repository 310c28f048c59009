//! Values as the window has them: lengths of time and *off* in the member's words, and from what the member typed back to what the file has.

use std::time::Duration;

use words::Language;

use super::{Key, value::written};

/// A value of the file in the member's words: "30 min" for `30m`, "at the start" for a lead of nothing, "off".
#[must_use]
pub fn worded(key: &Key, value: &str, language: Language) -> String {
    if value == OFF && may_be_off(key) {
        return language.say("length-off");
    }
    let length = is_length(key).then(|| humantime::parse_duration(value).ok()).flatten();
    match length {
        Some(Duration::ZERO) if is_list(key) => language.say(AT_START),
        Some(length) => language.length(length).unwrap_or_else(|| value.to_owned()),
        None => value.to_owned(),
    }
}

/// What the member typed as the file has it; what is not understood stays as it is, to be refused by its key.
#[must_use]
pub fn unworded(key: &Key, typed: &str, language: Language) -> String {
    let typed = typed.trim();
    let says = |id: &str| typed.to_lowercase() == language.say(id).to_lowercase();
    if may_be_off(key) && says("length-off") {
        return OFF.to_owned();
    }
    if !is_length(key) || humantime::parse_duration(typed).is_ok() {
        return typed.to_owned();
    }
    if is_list(key) && says(AT_START) {
        return written(Duration::ZERO);
    }
    language.length_of(typed).map_or_else(|| typed.to_owned(), written)
}

const OFF: &str = "off";
const AT_START: &str = "log-lead-at-start";

fn is_length(key: &Key) -> bool {
    key.kind.contains("duration")
}

fn is_list(key: &Key) -> bool {
    key.kind.starts_with("list")
}

fn may_be_off(key: &Key) -> bool {
    key.kind.contains("\"off\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(name: &str) -> &'static Key {
        Key::of(&name.split('.').collect::<Vec<_>>()).unwrap().0
    }

    #[test]
    fn what_is_shown_can_be_typed_back_in_every_language() {
        let shown = [
            ("schedule.stale_after", "1day"),
            ("schedule.poll", "30m"),
            ("reminders.leads", "0m"),
            ("reminders.leads", "1h 30m"),
            ("reminders.community_track", "off"),
            ("reminders.quiet", "off"),
            ("reminders.quiet", "22:00-07:00"),
            ("second_zone", "Europe/Berlin"),
        ];
        for language in Language::ALL {
            for (name, value) in shown {
                let said = worded(key(name), value, language);
                assert_eq!(
                    length(&unworded(key(name), &said, language)),
                    length(value),
                    "{said} in {}",
                    language.code()
                );
            }
        }
        assert_eq!(worded(key("schedule.stale_after"), "1day", Language::De), "1 Tag");
        assert_eq!(worded(key("reminders.quiet"), "off", Language::De), "aus");
    }

    fn length(value: &str) -> Result<Duration, String> {
        humantime::parse_duration(value).map_err(|_| value.to_owned())
    }

    #[test]
    fn what_the_file_would_have_is_kept_and_nonsense_is_left_to_its_key() {
        let of = |name: &str, typed: &str| unworded(key(name), typed, Language::De);
        assert_eq!(of("schedule.poll", "120m"), "120m");
        assert_eq!(of("schedule.poll", "2 Stunden"), "2h");
        assert_eq!(of("reminders.leads", "15"), "15m");
        assert_eq!(of("schedule.poll", "bald"), "bald");
        assert_eq!(of("reminders.sound", "aus"), "aus", "the name of a sound");
    }
}
