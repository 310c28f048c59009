use agenda::Action;
use schedule::LinkKind;

use crate::stage::{More, Stage, session};

/// It rings ten minutes before, and not at the start.
fn rung() -> Stage {
    Stage::on("2021-10-07 15:45")
        .prefers(|it| it.leads = vec![std::time::Duration::from_secs(600)])
        .publishes(&[session("Cities", "2021-10-07 16:00")])
        .starts()
        .until("2021-10-07 15:50")
}

#[test]
fn at_the_start_the_notice_says_now_and_does_not_ring_again() {
    let stage = rung().until("2021-10-07 16:30").hears(&["15:50 Cities: in 10 min · 18:00"]);
    assert_eq!(stage.reworded, ["16:00 Cities: now · 18:00"]);
}

#[test]
fn the_page_changes_its_words_in_place() {
    let named =
        session("Cities and Towns", "2021-10-07 16:00").with(LinkKind::Join, "https://zoom.us/j/123456789");
    let stage = rung().publishes(&[named]).does(Action::Refresh).until("2021-10-07 15:52");
    assert_eq!(stage.reworded, ["15:50 Cities and Towns: in 10 min · 18:00"]);
    assert_eq!(stage.rung.len(), 1);
}

#[test]
fn another_zone_changes_the_time_of_day() {
    let stage = rung().moves_to("America/New_York");
    assert_eq!(stage.reworded, ["15:50 Cities: in 10 min · 12:00"]);
}

#[test]
fn tomorrow_becomes_today() {
    let stage = Stage::on("2021-10-30 12:00").publishes(&[session("Towns", "2021-11-02")]).starts();
    let stage = stage.until("2021-11-02 12:00");
    assert_eq!(stage.reworded, ["23:00 Towns: today · Tue 2 Nov, time not known yet"]);
}

#[test]
fn what_is_not_on_the_screen_is_not_reworded() {
    let stage = rung();
    let session = stage.id("Cities");
    let stage = stage.does(Action::Dismiss { session }).until("2021-10-07 16:30");
    assert_eq!(stage.reworded, Vec::<String>::new());
}
