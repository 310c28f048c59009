//! The first start, without a network and without a schedule from another time: what is tried, when next, and what to do meanwhile.

use agenda::{Icon, NoticeKind};
use schedule::{Page, Schedule};

use crate::stage::{Stage, session};

const MEANWHILE: &str = "To look around meanwhile: ospo-tray --demo";

#[test]
fn it_says_why_there_is_nothing_and_when_it_tries_again() {
    let stage = Stage::on("2021-10-07 15:00").starts();
    let planned = stage.engine.schedule_status().next_poll.unwrap();
    let again = planned.with_timezone(&stage.now.zone).format("%H:%M");
    assert_eq!(stage.icon(), Icon::None);
    assert!(stage.tooltip().ends_with(&format!("No network. Next try at {again}.")), "{}", stage.tooltip());
    let warnings = stage.view().agenda.warnings.join("\n");
    assert_eq!(warnings, format!("No network. Next try at {again}.\n{MEANWHILE}"));
    assert!(stage.menu().iter().any(|row| row.contains(MEANWHILE)), "{:?}", stage.menu());
}

#[test]
fn the_words_go_with_the_first_page() {
    let stage = Stage::on("2021-10-07 15:00").starts();
    let stage = stage.publishes(&[session("Towns", "2021-10-14 16:00")]).until("2021-10-07 17:00");
    assert_eq!(stage.icon(), Icon::Day(14));
    assert!(!stage.menu().iter().any(|row| row.contains(MEANWHILE)), "{:?}", stage.menu());
}

#[test]
fn a_hotels_portal_at_the_very_first_start_makes_nothing_new() {
    let title = Some("Welcome to the Grand Hotel".to_owned());
    let portal = Schedule { page: Page { title, ..Page::default() }, ..Schedule::default() };
    let stage = Stage::on("2021-10-07 12:00").publishes_page(portal, 900).starts();
    let stage = stage.publishes(&[session("Towns", "2021-10-14 16:00")]).until("2021-10-07 15:00");
    assert_eq!(stage.icon(), Icon::Day(14));
    assert!(stage.rung.iter().all(|it| it.1.kind != NoticeKind::Change), "{:?}", stage.heard());
    assert!(!stage.menu().iter().any(|row| row.contains("change")), "{:?}", stage.menu());
}

#[test]
fn the_first_session_of_an_empty_schedule_is_new() {
    let stage = Stage::on("2021-10-07 12:00").publishes(&[]).starts();
    let stage = stage.publishes(&[session("Towns", "2021-10-14 16:00")]).until("2021-10-07 15:00");
    assert!(stage.rung.iter().any(|it| it.1.kind == NoticeKind::Change), "{:?}", stage.heard());
}
