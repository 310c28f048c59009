//! Doubts and reasons in the member's language, zone and clock.

use agenda::{Now, doubt};
use chrono::NaiveTime;
use schedule::{Code, Doubt, Hints, Schedule, Values, Zone};
use words::{Clock, Language};

use crate::stage::{Stage, at};

/// Two of three zones agree; the third is two hours off.
const PAGE: &[u8] = b"# Group\n\n## November 26, 2026: Cities\n\n- When: 8am PT, 11am ET, 7pm CET\n";

fn read() -> Schedule {
    schedule::read(PAGE, &Hints { published: Some(at("2026-11-20 12:00")), ..Hints::default() })
}

fn stage(language: Language) -> Stage {
    let mut stage = Stage::on("2026-11-26 12:00").publishes_page(read(), PAGE.len());
    stage.now.language = language;
    stage.starts()
}

#[test]
fn the_menu_doubts_in_the_members_words_and_time() {
    assert_eq!(stage(Language::En).words("not-sure"), ["Not sure: “7pm CET” would be 19:00"]);
    let stage = stage(Language::De);
    assert_eq!(stage.words("not-sure"), ["Nicht sicher: „7pm CET“ wäre 19:00"]);
    let stage = stage.moves_to("America/New_York");
    assert_eq!(stage.words("not-sure"), ["Nicht sicher: „7pm CET“ wäre 13:00"]);
}

#[test]
fn the_window_has_the_members_sentence_and_an_english_letter_for_the_pages_writers() {
    let agenda = stage(Language::Fr);
    let agenda = agenda.engine.view(&agenda.now).agenda;
    let evidence = &agenda.coming[0].evidence;
    assert_eq!(
        evidence.doubts[0].message,
        "«\u{a0}7pm CET\u{a0}» donnerait 19:00\u{a0}; 17:00 a été retenu."
    );
    let letter = evidence.letter.as_deref().unwrap();
    let sentence = format!("- line 5: {}", read().sessions[0].doubts[0].message);
    assert_eq!(letter.lines().nth(1), Some(sentence.as_str()));
    assert!(
        letter.contains("“Cities”") && letter.ends_with("One time with its zone leaves no doubt."),
        "{letter}"
    );
}

#[test]
fn days_are_said_where_the_times_lie_on_two() {
    let mut doubt = read().sessions[0].doubts[0].clone();
    doubt.values.meant = Some(at("2026-11-27 03:00"));
    let now = now(Language::En, Clock::Twelve);
    assert_eq!(
        agenda::doubt(&doubt, &now),
        "“7pm CET” would be Fri 27 Nov, 4:00 AM; Thu 26 Nov, 5:00 PM was taken."
    );
}

#[test]
fn a_long_quotation_leaves_room_for_the_time() {
    let long = |code| {
        let words = Some("word ".repeat(30));
        let doubt = whole(code);
        Doubt { values: Values { said: words.clone(), other: words, ..doubt.values }, ..doubt }
    };
    for language in Language::ALL {
        let row = row(long(Code::ZonesDisagree), language);
        assert!(row.contains("19:00"), "{row}");
        for &code in Code::ALL {
            let row = self::row(long(code), language);
            assert!(row.chars().count() <= 64, "{code:?}: {row}");
        }
    }
}

/// A row is no sentence: it says what else may be meant, and *Why this time?* the rest.
#[test]
fn every_code_of_a_session_has_few_words_for_the_menu() {
    for &code in Code::ALL {
        let rows = Language::ALL.map(|it| row(whole(code), it));
        for (n, row) in rows.iter().enumerate() {
            assert!(!row.contains(['{', '}']) && !row.ends_with('.'), "{code:?}: {row}");
            assert!(row.chars().count() <= 64, "{code:?}: {row}");
            assert!(!rows[..n].contains(row), "{code:?} is said alike in two languages: {row}");
        }
    }
    assert_eq!(row(whole(Code::HalfOfDay), Language::En), "Not sure: “7pm CET” may be 19:00");
    assert_eq!(row(whole(Code::WeekdayDiffers), Language::En), "Not sure: “7pm CET” or “8am PT”?");
}

/// The row of the menu for a session with that doubt.
fn row(doubt: Doubt, language: Language) -> String {
    let mut schedule = read();
    schedule.sessions[0].doubts = vec![doubt];
    let mut stage = Stage::on("2026-11-26 12:00").publishes_page(schedule, PAGE.len());
    stage.now.language = language;
    stage.starts().words("not-sure")[0].to_owned()
}

fn now(language: Language, clock: Clock) -> Now {
    Now { wall: at("2026-11-20 12:00"), zone: Zone::named("Europe/Paris").unwrap(), language, clock }
}

/// A doubt with all values that there are.
fn whole(code: Code) -> Doubt {
    let date = |text: &str| Some(text.parse().unwrap());
    Doubt {
        code: code.name().into(),
        message: "The English sentence.".into(),
        line: 7,
        values: Values {
            said: Some("7pm CET".into()),
            other: Some("8am PT".into()),
            meant: Some(at("2026-11-26 18:00")),
            taken: Some(at("2026-11-26 16:00")),
            zone: Some("America/New_York".into()),
            other_zone: Some("Asia/Shanghai".into()),
            time: NaiveTime::from_hms_opt(7, 0, 0),
            date: date("2026-11-26"),
            other_date: date("2027-11-26"),
            published: date("2026-11-20"),
        },
    }
}

#[test]
fn every_code_has_its_sentence_in_every_language() {
    for &code in Code::ALL {
        let said: Vec<String> =
            Language::ALL.iter().map(|it| doubt(&whole(code), &now(*it, Clock::TwentyFour))).collect();
        for (n, sentence) in said.iter().enumerate() {
            assert!(!sentence.contains(['{', '}']) && sentence.ends_with('.'), "{code:?}: {sentence}");
            assert_ne!(sentence, "The English sentence.", "{code:?} has no wording");
            assert!(!said[..n].contains(sentence), "{code:?} is said alike in two languages: {sentence}");
        }
    }
}

#[test]
fn a_doubt_kept_by_an_earlier_version_keeps_its_sentence() {
    for &code in Code::ALL {
        let kept = Doubt { values: Values::default(), ..whole(code) };
        let sentence = doubt(&kept, &now(Language::De, Clock::TwentyFour));
        let needs_none = matches!(code, Code::LoginForm | Code::PageTooLong);
        assert_eq!(sentence == kept.message, !needs_none, "{code:?}: {sentence}");
    }
    let unknown = Doubt { code: "of-a-later-version".into(), ..whole(Code::NoSuchDay) };
    assert_eq!(doubt(&unknown, &now(Language::De, Clock::TwentyFour)), unknown.message);
}
