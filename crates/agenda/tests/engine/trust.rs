use agenda::{Action, NoticeKind, PollResult};
use schedule::{Doubt, Page, Schedule};

use crate::stage::{Stage, page, session};

fn kept() -> Stage {
    Stage::on("2021-10-07 09:00").publishes(&[session("Cities", "2021-10-07 16:00")]).starts()
}

fn login() -> Schedule {
    Schedule {
        page: Page { title: Some("Hotel guest network".into()), ..Page::default() },
        ..Schedule::default()
    }
}

#[test]
fn a_login_page_changes_nothing_but_a_warning() {
    let stage = kept().publishes_page(login(), 900).until("2021-10-07 15:55");
    assert!(stage.view().glance.doubt && stage.view().agenda.held_back);
    assert_eq!(stage.engine.schedule_status().result, Some(PollResult::Doubtful));
    stage.hears(&["15:50 Cities: in 10 min · 18:00"]);
}

#[test]
fn a_page_without_sessions_is_believed_when_it_stays_so() {
    let stage = kept().publishes_page(page(&[]), 3000).until("2021-10-07 09:40");
    assert_eq!(stage.tooltip(), "Cities / Thu 7 Oct, 18:00 · in 6 h");
    let stage = stage.until("2021-10-07 18:00");
    assert_eq!(stage.tooltip(), "OSPO Tray / Nothing is scheduled");
    assert!(stage.rung.iter().all(|it| it.1.kind == NoticeKind::Change));
}

#[test]
fn a_first_reading_of_somebody_elses_page_does_not_stand_in_the_way() {
    let stage = Stage::on("2021-10-07 09:00").publishes_page(login(), 900).starts();
    let stage = stage.publishes(&[session("Cities", "2021-10-07 16:00")]).until("2021-10-07 10:00");
    assert_eq!(stage.tooltip(), "Cities / Thu 7 Oct, 18:00 · in 6 h");
}

#[test]
fn a_tenth_of_a_page_is_not_the_page() {
    let stage =
        kept().publishes_page(page(&[session("Towns", "2021-10-09 16:00")]), 300).until("2021-10-07 09:40");
    assert_eq!(stage.tooltip(), "Cities / Thu 7 Oct, 18:00 · in 6 h");
}

#[test]
fn the_member_can_believe_it() {
    let stage = kept().publishes_page(login(), 900).until("2021-10-07 10:00").does(Action::Accept);
    assert_eq!(stage.tooltip(), "OSPO Tray / Nothing is scheduled");
    assert!(!stage.view().agenda.held_back);
}

#[test]
fn the_page_that_comes_back_is_believed_at_once() {
    let stage = kept().publishes_page(login(), 900).until("2021-10-07 10:00");
    let stage = stage.publishes(&[session("Cities", "2021-10-07 17:00")]).until("2021-10-07 11:00");
    assert_eq!(stage.tooltip(), "Cities / Thu 7 Oct, 19:00 · in 6 h");
    assert!(!stage.view().glance.doubt);
}

#[test]
fn a_login_form_and_then_an_empty_page_are_no_two_readings_that_agree() {
    let asks = Doubt {
        code: "login-form".into(),
        message: "It asks for a password.".into(),
        line: 1,
        ..Doubt::default()
    };
    let form = Schedule { doubts: vec![asks], ..page(&[]) };
    let stage = kept().publishes_page(form, 4000).until("2021-10-07 10:00");
    let stage = stage.publishes_page(page(&[]), 4000).does(Action::Refresh);
    assert_eq!(stage.tooltip().split(" / ").next(), Some("Cities"), "{}", stage.tooltip());
}

/// The page under another title, with these headings.
fn renamed(headings: &[&str], sessions: &[schedule::Session]) -> Schedule {
    let headings = headings.iter().map(ToString::to_string).collect();
    Schedule {
        page: Page { title: Some("Gatherings".into()), headings, ..Page::default() },
        ..page(sessions)
    }
}

/// A good reading, then this page from 9:05 on, looked at then.
fn seen_once(schedule: Schedule, bytes: usize) -> Stage {
    let headings = ["Working Group", "How to join", "Rules", "October 7: Cities"].map(String::from);
    let cities = session("Cities", "2021-10-07 16:00");
    let mut good = page(&[cities]);
    good.page.headings = headings.into();
    let stage = Stage::on("2021-10-07 09:00").publishes_page(good, 4000).starts().until("2021-10-07 09:05");
    stage.publishes_page(schedule, bytes).does(Action::Refresh)
}

/// Looked at once more.
fn seen_again(schedule: Schedule, bytes: usize, at: &str) -> String {
    seen_once(schedule, bytes).until(at).does(Action::Refresh).tooltip()
}

const CITIES: &str = "Cities / Thu 7 Oct, 18:00 · in 6 h";

#[test]
fn a_second_reading_half_an_hour_later_is_believed_and_none_before() {
    let empty = || page(&[]);
    assert_eq!(seen_again(empty(), 3000, "2021-10-07 09:34:59"), CITIES);
    assert_eq!(seen_again(empty(), 3000, "2021-10-07 09:35:00"), "OSPO Tray / Nothing is scheduled");
}

#[test]
fn another_title_is_believed_with_half_of_its_sessions_or_of_its_main_headings_and_not_without() {
    let later = "2021-10-07 09:35:00";
    let with_sessions = renamed(&[], &[session("Cities", "2021-10-07 17:00")]);
    assert_eq!(seen_again(with_sessions, 4000, later), "Cities / Thu 7 Oct, 19:00 · in 7 h");
    let with_headings = renamed(&["Gatherings", "How to join", "Rules"], &[]);
    assert_eq!(seen_again(with_headings, 4000, later), "OSPO Tray / Nothing is scheduled");
    for other in [&["Gatherings", "Sign in"][..], &[]] {
        assert_eq!(seen_again(renamed(other, &[]), 4000, later), CITIES);
    }
}

#[test]
fn its_main_headings_are_known_after_a_restart() {
    let stage = seen_once(renamed(&["Gatherings", "How to join", "Rules"], &[]), 4000);
    let stage = stage.killed_until("2021-10-07 09:20").until("2021-10-07 09:36").does(Action::Refresh);
    assert_eq!(stage.tooltip(), "OSPO Tray / Nothing is scheduled");
}

#[test]
fn a_page_that_shrank_and_stays_so_is_believed() {
    let towns = || page(&[session("Towns", "2021-10-09 16:00")]);
    assert_eq!(seen_again(towns(), 300, "2021-10-07 09:34:59"), CITIES);
    assert!(seen_again(towns(), 300, "2021-10-07 09:35:00").starts_with("Towns / "));
}
