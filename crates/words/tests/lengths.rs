//! A length that is read in the window can be typed back, in every language.

use std::time::Duration;

use words::Language;

const MINUTE: u64 = 60;

fn minutes(n: u64) -> Duration {
    Duration::from_secs(n * MINUTE)
}

#[test]
fn what_is_said_is_understood_when_it_is_typed() {
    for language in Language::ALL {
        for n in [0, 1, 10, 59, 60, 90, 24 * 60, 25 * 60 + 1, 7 * 24 * 60, 366 * 24 * 60] {
            let said = language.length(minutes(n));
            let understood = said.as_deref().and_then(|it| language.length_of(it));
            assert_eq!(understood, Some(minutes(n)), "{said:?} in {}", language.code());
        }
    }
}

#[test]
fn people_type_more_than_one_thing() {
    let of = |language: Language, typed| language.length_of(typed).map(|it| it.as_secs() / MINUTE);
    assert_eq!(of(Language::De, "90 Minuten"), Some(90));
    assert_eq!(of(Language::De, "1 Stunde 30 Minuten"), Some(90));
    assert_eq!(of(Language::De, "1h 30m"), Some(90), "as the settings file has it");
    assert_eq!(of(Language::Fr, "2 jours"), Some(2 * 24 * 60));
    assert_eq!(of(Language::Es, "2 horas"), Some(120));
    assert_eq!(of(Language::Pt, "1 semana"), Some(7 * 24 * 60));
    assert_eq!(of(Language::En, "15"), Some(15));
    assert_eq!(Language::De.length(minutes(24 * 60)).as_deref(), Some("1 Tag"));
}

#[test]
fn what_is_no_length_is_none() {
    for typed in ["", "soon", "10 months", "10 m 5", "-5 min", "1,5 h", "99999999999999999999 days"] {
        assert_eq!(Language::En.length_of(typed), None, "{typed:?}");
    }
    assert_eq!(Language::En.length(Duration::from_secs(90)), None);
}
