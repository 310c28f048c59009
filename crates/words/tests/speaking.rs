//! What the texts become when they are said.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use chrono::{NaiveDate, NaiveTime};
use words::{Language, args};

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
    assert_eq!(Language::En.clock(&NaiveTime::from_hms_opt(9, 5, 0).unwrap()), "09:05");
}
