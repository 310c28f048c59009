use agenda::{Action, EntryKind, Input, NoticeKind, Snooze};
use schedule::{LinkKind, Status};

use crate::stage::{More, Stage, session};

const CALL: &str = "https://zoom.us/j/123456789";

fn rung() -> Stage {
    let call = session("Universities", "2021-10-07 16:00").with(LinkKind::Join, CALL);
    Stage::on("2021-10-07 12:00").publishes(&[call]).starts().until("2021-10-07 15:50")
}

#[test]
fn a_snooze_rings_again_and_the_start_still_rings() {
    let stage = rung();
    let session = stage.id("Universities");
    stage
        .then()
        .does(Action::Snooze { session, until: Snooze::Minutes(5) })
        .until("2021-10-07 18:00")
        .hears(&["15:55 Universities: in 5 min · 18:00", "16:00 Universities: now · 18:00"]);
}

#[test]
fn snoozes_of_several_sessions_do_not_swallow_each_other() {
    let both = [session("Cities", "2021-10-07 16:00"), session("Universities", "2021-10-07 16:05")];
    let stage = Stage::on("2021-10-07 15:56").publishes(&both).starts();
    let (cities, universities) = (stage.id("Cities"), stage.id("Universities"));
    stage
        .then()
        .does(Action::Snooze { session: cities, until: Snooze::Minutes(2) })
        .does(Action::Snooze { session: universities, until: Snooze::Minutes(3) })
        .until("2021-10-07 15:59:30")
        .hears(&["15:58 Cities: in 2 min · 18:00", "15:59 Universities: in 6 min · 18:05"]);
}

#[test]
fn joining_the_call_withdraws_the_notice_and_silences_what_follows() {
    let stage = rung();
    let session = stage.id("Universities");
    let stage =
        stage.then().does(Action::Join { session: Some(session) }).until("2021-10-07 18:00").hears(&[]);
    assert_eq!(stage.opened, [CALL]);
    assert_eq!(stage.withdrawn.len(), 1);
    assert_eq!(stage.logged(EntryKind::HeldBack), 1);
}

#[test]
fn a_call_that_could_not_be_opened_is_not_joined_and_is_told() {
    let mut stage = rung().then();
    stage.opens = false;
    let session = stage.id("Universities");
    let stage = stage.does(Action::Join { session: Some(session) });
    assert_eq!(stage.withdrawn, [], "the reminder stays");
    let stage = stage
        .until("2021-10-07 18:00")
        .hears(&["15:50 The link could not be opened: no browser", "16:00 Universities: now · 18:00"]);
    assert_eq!(stage.rung[0].1.body, ["no browser", CALL]);
    assert_eq!(stage.logged(EntryKind::HeldBack), 0);
}

#[test]
fn a_private_link_that_could_not_be_opened_stands_in_no_notice_and_no_log() {
    let own = Some("https://us02web.zoom.us/j/99999995678?pwd=secret".into());
    let mut stage = Stage::on("2021-10-07 15:50")
        .prefers(|it| it.join_link = own)
        .publishes(&[session("Universities", "2021-10-07 16:00")]);
    stage.opens = false;
    let stage = stage.starts().then().does(Action::Join { session: None });
    assert_eq!(stage.rung[0].1.body, ["no browser"]);
    let told: Vec<&str> = stage.log.iter().map(|it| it.text.as_str()).collect();
    assert!(told.iter().any(|it| it.contains("us02web.zoom.us/j/…5678")), "{told:?}");
    assert!(!told.iter().any(|it| it.contains("9999999") || it.contains("secret")), "{told:?}");
}

#[test]
fn undoing_it_brings_the_notice_back_and_lets_it_ring_again() {
    let stage = rung();
    let session = stage.id("Universities");
    stage
        .then()
        .does(Action::Join { session: Some(session.clone()) })
        .does(Action::Undo { session })
        .until("2021-10-07 18:00")
        .hears(&["15:50 Universities: in 10 min · 18:00", "16:00 Universities: now · 18:00"]);
}

#[test]
fn opening_a_registration_silences_nothing() {
    let open =
        session("Universities", "2021-10-07 16:00").with(LinkKind::Register, "https://example.org/register");
    let stage = Stage::on("2021-10-07 15:50").publishes(&[open]).starts();
    let stage = stage.does(Action::Join { session: None }).until("2021-10-07 18:00");
    assert_eq!(stage.opened, ["https://example.org/register"]);
    assert_eq!(stage.rung.len(), 2);
}

#[test]
fn trying_the_link_days_before_is_not_joining() {
    let call = session("Universities", "2021-10-07 16:00").with(LinkKind::Join, CALL);
    Stage::on("2021-10-04 12:00")
        .publishes(&[call])
        .starts()
        .does(Action::Join { session: None })
        .until("2021-10-07 15:55")
        .hears(&["15:50 Universities: in 10 min · 18:00"]);
}

#[test]
fn what_was_dismissed_stays_away_across_a_restart() {
    let stage = rung();
    let session = stage.id("Universities");
    stage.then().does(Action::Dismiss { session }).killed_until("2021-10-07 15:55").hears(&[]);
}

#[test]
fn a_closed_notice_stays_away_across_a_restart() {
    let stage = rung();
    let notice = stage.rung[0].1.id.clone();
    stage.then().gets(Input::Closed { notice, by_member: true }).killed_until("2021-10-07 15:55").hears(&[]);
}

#[test]
fn a_notice_that_the_member_closes_is_dismissed_and_can_be_brought_back() {
    let stage = rung();
    let notice = stage.rung[0].1.id.clone();
    let undo = format!("undo-{}", stage.id("Universities").0);
    assert!(stage.row(&undo).is_none(), "nothing is dismissed");
    let stage = stage.then().gets(Input::Closed { notice, by_member: true }).until("2021-10-07 15:52");
    assert_eq!(stage.words(&undo), ["Show the reminder again"]);
    assert!(stage.view().agenda.coming[0].dismissed);
    let stage = stage.clicks(&undo).hears(&["15:52 Universities: in 8 min · 18:00"]);
    assert!(stage.row(&undo).is_none(), "{:?}", stage.menu());
    assert!(!stage.view().agenda.coming[0].dismissed);
}

#[test]
fn a_notice_of_two_that_the_member_closes_is_dismissed_for_both() {
    let both = [session("Cities", "2021-10-07 16:00"), session("Universities", "2021-10-07 16:00")];
    let stage = Stage::on("2021-10-07 12:00").publishes(&both).starts().until("2021-10-07 15:50");
    let notice = stage.rung[0].1.id.clone();
    let stage = stage.then().gets(Input::Closed { notice, by_member: true });
    assert!(stage.view().agenda.coming.iter().all(|it| it.dismissed));
    let session = stage.id("Cities");
    stage.does(Action::Undo { session }).hears(&["15:50 Cities: in 10 min · 18:00"]);
}

#[test]
fn a_notice_that_expires_is_not_dismissed() {
    let stage = rung();
    let notice = stage.rung[0].1.id.clone();
    let stage = stage.then().gets(Input::Closed { notice, by_member: false });
    assert!(!stage.view().agenda.coming[0].dismissed);
}

#[test]
fn the_menu_puts_a_notice_off_for_a_quarter_of_an_hour_or_until_the_start() {
    let early = || {
        let early = Stage::on("2021-10-07 12:00").prefers(|it| it.leads.truncate(1));
        early.publishes(&[session("Universities", "2021-10-07 16:00")]).starts().until("2021-10-07 15:50")
    };
    let id = early().id("Universities").0;
    let (quarter, start) = (format!("snooze-15-{id}"), format!("snooze-start-{id}"));
    let stage = early().then().clicks(&quarter);
    assert!(stage.row(&quarter).is_none() && stage.row(&start).is_none(), "it is put off already");
    stage.until("2021-10-07 16:50").hears(&["16:05 Universities: started 5 min ago · 18:00"]);
    early().then().clicks(&start).until("2021-10-07 16:50").hears(&["16:00 Universities: now · 18:00"]);
    let on = early().until("2021-10-07 16:01");
    assert!(on.row(&start).is_none() && on.row(&quarter).is_some());
}

#[test]
fn days_before_nothing_is_put_off() {
    let stage =
        Stage::on("2021-10-05 12:00").publishes(&[session("Universities", "2021-10-07 16:00")]).starts();
    assert!(stage.row(&format!("snooze-15-{}", stage.id("Universities").0)).is_none());
}

#[test]
fn a_dismissal_can_be_taken_back() {
    let stage = rung();
    let session = stage.id("Universities");
    stage
        .then()
        .does(Action::Dismiss { session: session.clone() })
        .until("2021-10-07 15:52")
        .does(Action::Undo { session })
        .hears(&["15:52 Universities: in 8 min · 18:00"]);
}

#[test]
fn not_going_rings_no_more_and_is_passed_over() {
    let both = [session("Cities", "2021-10-07 16:00"), session("Universities", "2021-10-07 19:00")];
    let stage = Stage::on("2021-10-07 12:00").publishes(&both).starts();
    let cities = stage.id("Cities");
    let stage = stage.does(Action::NotGoing { session: cities }).until("2021-10-07 17:00").hears(&[]);
    assert_eq!(stage.tooltip(), "Universities / Thu 7 Oct, 21:00 · in 2 h");
}

#[test]
fn a_session_can_have_leads_of_its_own() {
    let stage = Stage::on("2021-10-07 12:00").publishes(&[session("Cities", "2021-10-07 16:00")]).starts();
    let session = stage.id("Cities");
    stage
        .does(Action::SetLeads { session, minutes: Some(vec![30]) })
        .until("2021-10-07 17:00")
        .hears(&["15:30 Cities: in 30 min · 18:00"]);
}

#[test]
fn a_new_lead_that_is_past_already_does_not_ring() {
    let stage = Stage::on("2021-10-07 15:30").publishes(&[session("Cities", "2021-10-07 16:00")]).starts();
    let mut preferences = stage.engine.preferences().clone();
    preferences.leads = [45, 5].map(|it| std::time::Duration::from_secs(it * 60)).into();
    stage
        .gets(Input::PreferencesChanged(preferences))
        .until("2021-10-07 17:00")
        .hears(&["15:55 Cities: in 5 min · 18:00"]);
}

#[test]
fn joining_from_a_notice_days_before_silences_what_follows_it() {
    let call = session("Universities", "2021-10-07 16:00").with(LinkKind::Join, CALL);
    let days = |n: u64| std::time::Duration::from_secs(n * 86_400);
    let stage = Stage::on("2021-10-03 12:00").prefers(|it| it.leads = vec![days(3), days(0)]);
    let stage = stage.publishes(&[call]).starts().until("2021-10-04 16:01");
    assert_eq!(stage.rung.len(), 1);
    stage.then().does(Action::Join { session: None }).until("2021-10-07 18:00").hears(&[]);
}

#[test]
fn trying_the_link_takes_the_notice_away_and_silences_nothing() {
    let call = session("Universities", "2021-10-07 16:00").with(LinkKind::Join, CALL);
    let stage = Stage::on("2021-10-06 12:00").publishes(&[call]).starts();
    let session = stage.id("Universities");
    let stage = stage.does(Action::Snooze { session, until: Snooze::Minutes(5) }).until("2021-10-06 12:06");
    assert_eq!(stage.rung.len(), 1);
    let stage = stage.then().does(Action::Join { session: None });
    assert_eq!(stage.withdrawn.len(), 1);
    stage.until("2021-10-07 15:55").hears(&["15:50 Universities: in 10 min · 18:00"]);
}

#[test]
fn a_snooze_waits_while_the_page_calls_the_session_off() {
    let meeting = || session("Universities", "2021-10-07 16:00");
    let stage = Stage::on("2021-10-07 12:00")
        .prefers(|it| it.leads.truncate(1))
        .publishes(&[meeting(), session("Cities", "2021-10-09 16:00")])
        .starts()
        .until("2021-10-07 15:50");
    let session = stage.id("Universities");
    let stage = stage.then().does(Action::Snooze { session, until: Snooze::Start });
    let off =
        stage.publishes(&[meeting().is(Status::Cancelled)]).does(Action::Refresh).until("2021-10-07 15:52");
    assert!(off.rung.iter().all(|it| it.1.kind == NoticeKind::Change));
    let on = off.then().publishes(&[meeting()]).does(Action::Refresh).until("2021-10-07 16:30");
    assert!(on.heard().contains(&"16:00 Universities: now · 18:00".to_owned()), "{:?}", on.heard());
}

#[test]
fn a_snooze_is_for_the_time_that_the_session_had() {
    let stage = rung();
    let session_id = stage.id("Universities");
    let stage = stage.then().does(Action::Snooze { session: session_id, until: Snooze::Minutes(5) });
    let stage = stage.publishes(&[session("Universities", "2021-10-08 16:00")]).does(Action::Refresh);
    let stage = stage.until("2021-10-07 18:00");
    assert!(stage.rung.iter().all(|it| it.1.kind == NoticeKind::Change), "{:?}", stage.heard());
}

#[test]
fn a_snooze_that_not_going_silenced_rings_when_the_member_goes_after_all() {
    let stage = rung();
    let session = stage.id("Universities");
    let snooze = Action::Snooze { session: session.clone(), until: Snooze::Minutes(5) };
    let stage = stage.then().does(snooze).does(Action::NotGoing { session: session.clone() });
    let stage = stage.until("2021-10-07 15:57").hears(&[]);
    stage.does(Action::Going { session }).hears(&["15:57 Universities: in 3 min · 18:00"]);
}

#[test]
fn other_settings_do_not_lose_a_snooze_that_not_going_silenced() {
    let stage = rung();
    let session = stage.id("Universities");
    let snooze = Action::Snooze { session: session.clone(), until: Snooze::Minutes(5) };
    let stage = stage.then().does(snooze).does(Action::NotGoing { session: session.clone() });
    let stage = stage.until("2021-10-07 15:57");
    let mut preferences = stage.engine.preferences().clone();
    preferences.poll = std::time::Duration::from_secs(3600);
    let stage = stage.gets(Input::PreferencesChanged(preferences)).hears(&[]);
    stage.does(Action::Going { session }).hears(&["15:57 Universities: in 3 min · 18:00"]);
}

#[test]
fn the_many_snoozes_of_a_session_do_not_let_its_reminder_ring_again() {
    let mut stage = Stage::on("2021-10-06 15:00")
        .prefers(|it| it.leads = vec![std::time::Duration::from_secs(86_400)])
        .publishes(&[session("Universities", "2021-10-07 16:00")])
        .starts()
        .until("2021-10-06 16:00");
    for _ in 0..50 {
        let later = stage.now.wall + chrono::TimeDelta::minutes(5);
        let snooze = Action::Snooze { session: stage.id("Universities"), until: Snooze::Minutes(5) };
        stage = stage.does(snooze).until(&later.format("%Y-%m-%d %H:%M").to_string());
    }
    assert_eq!(stage.rung.len(), 51);
}
