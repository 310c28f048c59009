use agenda::{Action, ChangeKind, EntryKind, NoticeKind};
use schedule::{LinkKind, Status};

use crate::stage::{More, Stage, session};

const REGISTER: &str = "https://example.org/register/177962178667";

/// What was told as changed, across all times.
fn told(stage: &Stage) -> Vec<(ChangeKind, String)> {
    let kept = stage.engine.state().schedules.values().next().unwrap();
    kept.changes.iter().map(|it| (it.kind, it.is.title.clone())).collect()
}

fn october() -> Stage {
    Stage::on("2021-10-01 12:00")
        .publishes(&[session("Cities", "2021-10-21 14:00"), session("Universities", "2021-11-02")])
        .starts()
}

fn notices(stage: &Stage) -> Vec<String> {
    let changes = stage.rung.iter().filter(|it| it.1.kind == NoticeKind::Change);
    changes.map(|(_, it)| format!("{}: {}", it.summary, it.body.join("; "))).collect()
}

#[test]
fn the_first_reading_tells_nothing_as_new() {
    assert_eq!(told(&october().until("2021-10-02 12:00")), []);
}

#[test]
fn a_session_that_moves_again_and_again_is_one() {
    let cities = session("Cities", "2021-10-21 14:00");
    let mut stage = october();
    let id = stage.id("Universities");
    for when in ["2021-11-16", "2021-11-18 17:00", "2021-11-11 17:00"] {
        let next = stage.now.wall + chrono::TimeDelta::hours(3);
        stage = stage
            .publishes(&[cities.clone(), session("Universities", when)])
            .until(&next.format("%Y-%m-%d %H:%M").to_string());
    }
    let moved = (ChangeKind::Moved, "Universities".to_owned());
    assert_eq!(told(&stage), [moved.clone(), moved.clone(), moved]);
    assert_eq!(stage.id("Universities"), id);
}

#[test]
fn another_topic_with_the_same_registration_is_the_same_session() {
    let first = session("Data", "2021-10-21 14:00").with(LinkKind::Register, REGISTER);
    let other = session("Measuring impact", "2021-10-28 14:00").with(LinkKind::Register, REGISTER);
    let stage = Stage::on("2021-10-01 12:00").publishes(&[first]).starts();
    let stage = stage.publishes(&[other]).until("2021-10-01 14:00");
    assert_eq!(
        told(&stage),
        [(ChangeKind::Moved, "Measuring impact".into()), (ChangeKind::Renamed, "Measuring impact".into())]
    );
}

#[test]
fn a_new_name_is_logged_and_not_notified() {
    let stage = october()
        .publishes(&[session("Towns", "2021-10-21 14:00"), session("Universities", "2021-11-02")])
        .until("2021-10-01 14:00")
        .hears(&[]);
    assert_eq!(told(&stage), [(ChangeKind::Renamed, "Towns".into())]);
    assert_eq!(stage.logged(EntryKind::Change), 1);
}

#[test]
fn a_detail_is_no_change() {
    let detailed = session("Cities", "2021-10-21 14:00").ends("2021-10-21 15:00").about("Metrics");
    let stage =
        october().publishes(&[detailed, session("UNIVERSITIES ", "2021-11-02")]).until("2021-10-01 14:00");
    assert_eq!(told(&stage), []);
}

#[test]
fn several_changes_are_told_in_one_notice() {
    let off = session("Cities", "2021-10-21 14:00").is(Status::Cancelled);
    let stage =
        october().publishes(&[off, session("Nonprofits", "2021-12-01 15:00")]).until("2021-10-01 14:00");
    assert_eq!(notices(&stage), ["3 changes to the schedule: Cities, Universities and Nonprofits"]);
}

#[test]
fn a_burst_of_edits_is_told_once() {
    let mut stage = october();
    for minute in 1..9 {
        let sessions = [
            session("Cities", "2021-10-21 14:00"),
            session("Universities", &format!("2021-11-{:02}", minute + 2)),
        ];
        stage = stage
            .publishes(&sessions)
            .does(agenda::Action::Refresh)
            .until(&format!("2021-10-01 12:{minute:02}"));
    }
    let stage = stage.until("2021-10-01 16:00");
    assert_eq!(notices(&stage), ["Universities: moved from Tue 2 Nov to Wed 10 Nov"]);
}

#[test]
fn edited_back_within_minutes_it_is_no_change() {
    let before = [session("Cities", "2021-10-21 14:00"), session("Universities", "2021-11-02")];
    let stage = october()
        .publishes(&before[..1])
        .does(agenda::Action::Refresh)
        .until("2021-10-01 12:05")
        .publishes(&before)
        .does(agenda::Action::Refresh)
        .until("2021-10-01 16:00");
    assert_eq!(told(&stage), []);
}

#[test]
fn what_is_moved_does_not_ring_at_its_old_time_and_is_withdrawn() {
    let stage = Stage::on("2021-10-07 15:50").publishes(&[session("Cities", "2021-10-07 16:00")]).starts();
    let stage = stage
        .publishes(&[session("Cities", "2021-10-08 16:00")])
        .does(agenda::Action::Refresh)
        .until("2021-10-07 17:00");
    assert_eq!(stage.withdrawn, [stage.rung[0].1.id.clone()]);
    assert_eq!(stage.rung.iter().filter(|it| it.1.kind != NoticeKind::Change).count(), 1);
}

#[test]
fn moved_back_to_a_time_that_was_rung_it_does_not_ring_again() {
    let at_four = [session("Cities", "2021-10-07 16:00")];
    Stage::on("2021-10-07 15:50")
        .prefers(|it| it.change_notices = false)
        .publishes(&at_four)
        .starts()
        .publishes(&[session("Cities", "2021-10-07 18:00")])
        .does(agenda::Action::Refresh)
        .publishes(&at_four)
        .does(agenda::Action::Refresh)
        .until("2021-10-07 15:55")
        .hears(&["15:50 Cities: in 10 min · 18:00"]);
}

#[test]
fn the_next_of_a_series_is_not_the_one_before_moved() {
    let stage = Stage::on("2021-10-07 12:00").publishes(&[session("Cities", "2021-10-07 16:00")]).starts();
    let stage = stage.until("2021-10-07 18:00").publishes(&[session("Cities", "2021-10-21 16:00")]);
    assert_eq!(told(&stage.until("2021-10-07 20:00")), [(ChangeKind::New, "Cities".into())]);
}

#[test]
fn one_of_a_series_does_not_overtake_the_others() {
    let series = |days: [u32; 2]| days.map(|day| session("Cities", &format!("2021-10-{day:02} 16:00")));
    let stage = Stage::on("2021-10-01 12:00").publishes(&series([7, 14])).starts();
    let stage = stage.publishes(&series([14, 28])).until("2021-10-01 14:00");
    assert_eq!(told(&stage), [(ChangeKind::Gone, "Cities".into()), (ChangeKind::New, "Cities".into())]);
}

#[test]
fn a_session_moved_into_the_past_by_a_slip_and_back_is_the_same_and_rings_once() {
    let on = |day: &str| session("Universities", day);
    let stage =
        Stage::on("2021-10-29 12:00").publishes(&[on("2021-11-01")]).starts().until("2021-10-31 12:00");
    let id = stage.id("Universities");
    let stage = stage.publishes(&[on("2021-10-28")]).until("2021-10-31 14:00");
    assert_eq!(stage.heard()[0], "08:00 Universities: tomorrow · Mon 1 Nov, time not known yet");
    let stage = stage.then().publishes(&[on("2021-11-01")]).until("2021-11-01 20:00");
    assert_eq!(stage.id("Universities"), id);
    assert!(stage.rung.iter().all(|it| it.1.kind == NoticeKind::Change), "{:?}", stage.heard());
}

#[test]
fn what_was_over_and_comes_with_another_date_is_another_session() {
    let stage = Stage::on("2021-10-28 12:00").publishes(&[session("Cities", "2021-10-28 14:00")]).starts();
    let stage = stage.until("2021-10-28 14:20").publishes(&[session("Cities", "2021-10-28 14:10")]);
    let stage = stage.until("2021-10-29 12:00").publishes(&[session("Cities", "2021-11-25 14:00")]);
    let expected = [(ChangeKind::Retimed, "Cities".to_owned()), (ChangeKind::New, "Cities".to_owned())];
    assert_eq!(told(&stage.until("2021-10-29 14:00")), expected);
}

#[test]
fn another_session_in_the_same_room_is_another_session() {
    let room = "https://zoom.us/j/123456789";
    for other in ["2021-10-19 14:00", "2021-10-21 16:00"] {
        let cities = session("Cities", "2021-10-21 14:00").with(LinkKind::Join, room);
        let stage = Stage::on("2021-10-01 12:00").publishes(&[cities]).starts();
        let declined = Action::NotGoing { session: stage.id("Cities") };
        let soil = session("Healthy soil", other).with(LinkKind::Join, room);
        let stage = stage.does(declined).publishes(&[soil]).until("2021-10-21 16:01");
        let rung = stage.rung.iter().filter(|it| it.1.kind != NoticeKind::Change);
        assert_eq!(rung.count(), 2, "{other}: {:?}", stage.heard());
    }
}

#[test]
fn of_two_that_begin_together_under_other_names_the_room_tells_which_is_which() {
    let in_room = |title: &str, room: &str| session(title, "2021-10-21 14:00").with(LinkKind::Join, room);
    let (north, south) = ("https://zoom.us/j/111111111", "https://zoom.us/j/222222222");
    let before = [in_room("Cities", north), in_room("Harbours", south)];
    let stage = Stage::on("2021-10-01 12:00").publishes(&before).starts();
    let (cities, harbours) = (stage.id("Cities"), stage.id("Harbours"));
    let stage = stage.publishes(&[in_room("Ships", south), in_room("Towns", north)]).does(Action::Refresh);
    assert_eq!((stage.id("Towns"), stage.id("Ships")), (cities, harbours));
}

#[test]
fn of_two_of_one_title_on_one_day_the_one_that_is_still_to_come_is_retimed() {
    let on = |hours: &[&str]| {
        hours.iter().map(|it| session("Cities", &format!("2021-10-07 {it}"))).collect::<Vec<_>>()
    };
    let stage = Stage::on("2021-10-07 06:00").publishes(&on(&["08:00", "16:00"])).starts();
    let later = stage.view().agenda.coming[1].id.clone();
    let stage = stage.until("2021-10-07 12:00").publishes(&on(&["17:00"])).until("2021-10-07 14:00");
    assert_eq!(told(&stage), [(ChangeKind::Retimed, "Cities".into())]);
    assert_eq!(stage.view().agenda.coming[0].id, later);
}

#[test]
fn of_two_of_one_title_on_one_day_the_nearer_is_retimed() {
    let on = |hours: &[&str]| {
        hours.iter().map(|it| session("Cities", &format!("2021-10-07 {it}"))).collect::<Vec<_>>()
    };
    for (now, kept) in [("08:30", 0), ("15:30", 1)] {
        let stage = Stage::on("2021-10-07 06:00").publishes(&on(&["08:00", "16:00"])).starts();
        let ids: Vec<_> = stage.view().agenda.coming.iter().map(|it| it.id.clone()).collect();
        let stage = stage.publishes(&on(&[now])).does(Action::Refresh);
        assert_eq!(stage.view().agenda.coming[0].id, ids[kept], "{now}");
    }
}

/// Docs: `RELIABILITY.md`.
#[test]
fn a_change_to_what_starts_within_half_an_hour_tells_the_whole_burst_at_once() {
    let page = |cities: &str, towns: &str| [session("Cities", cities), session("Towns", towns)];
    let stage = Stage::on("2021-10-07 12:00")
        .publishes(&page("2021-10-21 14:00", "2021-10-07 12:25"))
        .starts()
        .publishes(&page("2021-10-22 14:00", "2021-10-07 12:25"))
        .does(Action::Refresh)
        .until("2021-10-07 12:02");
    assert_eq!(notices(&stage), [] as [String; 0], "the burst waits for its ten minutes");
    let stage = stage.publishes(&page("2021-10-22 14:00", "2021-10-07 12:40")).does(Action::Refresh);
    assert_eq!(notices(&stage).len(), 1);
    assert!(notices(&stage)[0].starts_with("2 changes to the schedule"), "{:?}", notices(&stage));
}
