//! What the texts become when they are said.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use chrono::{NaiveDate, NaiveTime};
use words::{Clock, Language, args};

fn desktop(variables: &[(&str, &str)]) -> Language {
    Language::of_desktop(|name| {
        variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
    })
}

#[test]
fn the_locale_of_messages_decides() {
    assert_eq!(desktop(&[("LANG", "de_AT.UTF-8")]), Language::De);
    assert_eq!(desktop(&[("LANG", "de_DE.UTF-8"), ("LC_MESSAGES", "fr_FR.UTF-8")]), Language::Fr);
    assert_eq!(desktop(&[("LC_ALL", "pt_BR.UTF-8"), ("LC_MESSAGES", "fr_FR.UTF-8")]), Language::Pt);
    assert_eq!(desktop(&[("LANG", "de_DE.UTF-8"), ("LC_ALL", "")]), Language::De);
}

#[test]
fn the_list_of_languages_goes_before_it() {
    assert_eq!(desktop(&[("LANG", "de_DE.UTF-8"), ("LANGUAGE", "es:en")]), Language::Es);
    assert_eq!(desktop(&[("LANG", "de_DE.UTF-8"), ("LANGUAGE", "ja:fr_CA:en")]), Language::Fr);
    assert_eq!(desktop(&[("LANG", "de_DE.UTF-8"), ("LANGUAGE", "ja")]), Language::De);
}

#[test]
fn the_direction_comes_from_the_language() {
    let from_right: Vec<_> = Language::ALL.into_iter().filter(|it| it.is_rtl()).collect();
    assert_eq!(from_right, [], "English, German, French, Spanish and Portuguese are written from the left");
}

#[test]
fn without_a_locale_it_is_english() {
    assert_eq!(desktop(&[]), Language::En);
    assert_eq!(desktop(&[("LANG", "C.UTF-8"), ("LANGUAGE", "de")]), Language::En);
    assert_eq!(desktop(&[("LANG", "ja_JP.UTF-8")]), Language::En);
}

#[test]
fn what_is_counted_agrees_with_its_number() {
    let said = |language: Language, n: usize| language.fill("menu-changes", &args!["n" => n]);
    assert_eq!(said(Language::En, 1), "1 change since you last looked");
    assert_eq!(said(Language::En, 0), "0 changes since you last looked");
    assert_eq!(said(Language::En, 2), "2 changes since you last looked");
    assert_eq!(said(Language::De, 2), "2 Änderungen, seit Sie zuletzt nachgesehen haben");
    assert_eq!(said(Language::Es, 1), "1 cambio desde la última vez que miró");
    // Nothing is singular in French and Portuguese.
    assert_eq!(said(Language::Fr, 0), "0 changement depuis votre dernière visite");
    assert_eq!(said(Language::Pt, 0), "0 alteração desde a última vez que consultou");
    assert_eq!(Language::De.fill("when-days-ago", &args!["n" => 5]), "vor 5 Tagen");
    assert_eq!(Language::Fr.fill("when-in-days", &args!["n" => 1_000_000]), "dans 1000000 jours");
}

#[test]
fn no_mark_of_isolation_and_no_markup_is_put_around_a_name() {
    let args = args!["label" => "Join", "title" => "Ünïversities & <b>Academia</b>"];
    assert_eq!(Language::En.fill("join-labelled", &args), "Join: Ünïversities & <b>Academia</b>");
}

#[test]
fn a_day_and_a_clock_time() {
    let date = NaiveDate::from_ymd_opt(2027, 10, 7).unwrap();
    assert_eq!(Language::En.day(date, false), "Thu 7 Oct");
    assert_eq!(Language::En.day(date, true), "Thu 7 Oct 2027");
    assert_eq!(Language::De.day(date, true), "Do 7. Okt 2027");
    assert_eq!(Language::Fr.day(date, false), "jeu. 7 oct.");
    assert_eq!(Language::Fr.day(date - chrono::Days::new(6), false), "ven. 1er oct.");
    assert_eq!(Language::Es.day(date, false), "jue 7 oct");
    assert_eq!(Language::Pt.moment(&Language::Pt.day(date, false), "18:00"), "qui 7 out, 18:00");
    assert_eq!(Clock::TwentyFour.say(&NaiveTime::from_hms_opt(9, 5, 0).unwrap()), "09:05");
}

/// The second opinion: what glibc calls them, as far as it cuts them.
#[test]
fn days_and_months_are_those_of_the_locale() {
    use pure_rust_locales::{de_DE, en_GB, es_ES, fr_FR, pt_PT};
    let known: [(Language, &[&str], &[&str]); 5] = [
        (Language::En, en_GB::LC_TIME::DAY, en_GB::LC_TIME::MON),
        (Language::De, de_DE::LC_TIME::DAY, de_DE::LC_TIME::MON),
        (Language::Fr, fr_FR::LC_TIME::DAY, fr_FR::LC_TIME::MON),
        (Language::Es, es_ES::LC_TIME::DAY, es_ES::LC_TIME::MON),
        (Language::Pt, pt_PT::LC_TIME::DAY, pt_PT::LC_TIME::MON),
    ];
    let begins = |whole: &str, short: &str| {
        whole.to_lowercase().starts_with(&short.trim_end_matches('.').to_lowercase())
            && short.chars().count() > 1
    };
    for (language, days, months) in known {
        for n in 0..7u32 {
            let date = NaiveDate::from_ymd_opt(2027, 10, 3 + n).unwrap();
            let (whole, short) = (days[n as usize], language.weekday(date));
            assert!(begins(whole, &short), "{language:?}: {short} for {whole}");
        }
        for n in 1..=12u32 {
            let date = NaiveDate::from_ymd_opt(2027, n, 1).unwrap();
            let (whole, short) = (months[n as usize - 1], language.month(date));
            assert!(begins(whole, &short), "{language:?}: {short} for {whole}");
        }
    }
}
