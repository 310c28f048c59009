use std::time::Duration;

use agenda::{Action, NoticeId};
use schedule::{LinkKind, Status};

use crate::stage::{More, Stage, session};

const MINUTE: Duration = Duration::from_secs(60);

fn morning() -> Stage {
    Stage::on("2021-10-07 12:00").publishes(&[session("Universities", "2021-10-07 16:00")]).starts()
}

#[test]
fn each_lead_rings_once_at_its_time() {
    morning()
        .until("2021-10-08 12:00")
        .hears(&["15:50 Universities: in 10 min · 18:00", "16:00 Universities: now · 18:00"]);
}

#[test]
fn an_end_is_named_only_where_the_page_says_it() {
    let said = session("Universities", "2021-10-07 16:00").ends("2021-10-07 17:00");
    Stage::on("2021-10-07 15:55")
        .publishes(&[said])
        .starts()
        .hears(&["15:55 Universities: in 5 min · 18:00–19:00"]);
}

#[test]
fn a_notice_tells_the_main_track_its_hosts_and_the_community_track() {
    let mut told = session("Universities", "2021-10-07 16:00")
        .track("Main track", "Restricted data", "2021-10-07 16:00")
        .track("Community track", "Mapping", "2021-10-07 16:30");
    told.tracks[0].hosts = vec!["Ada".into(), "Grace".into()];
    let stage = Stage::on("2021-10-07 15:50").publishes(&[told]).starts();
    assert_eq!(
        stage.rung[0].1.body[1..],
        ["Main track: Restricted data", "Hosts: Ada, Grace", "Community track: Mapping"]
    );
}

#[test]
fn a_notice_of_several_sessions_says_each_title_once_or_before_what_is_said_of_it() {
    let call = "https://zoom.us/j/123456789";
    let long = "Reports and Tools from the Universities of the North";
    let stage = Stage::on("2021-10-07 15:50")
        .publishes(&[
            session("Cities", "2021-10-07 16:00").with(LinkKind::Join, call),
            session(long, "2021-10-07 16:00")
                .about("Restricted data")
                .with(LinkKind::Join, "https://meet.jit.si/x"),
        ])
        .starts();
    let notice = &stage.rung[0].1;
    assert_eq!(notice.summary, "Cities and Reports and … of the North");
    assert_eq!(notice.body, ["in 10 min · 18:00", "Reports and … of the North: Restricted data"]);
    let labels: Vec<_> = notice.offers.iter().map(|it| it.label.as_str()).collect();
    assert_eq!(labels, ["Join: Cities", "Join: Reports and … of the North", "Remind me in 5 minutes"]);
}

#[test]
fn a_notice_offers_the_call_and_to_remind_again() {
    let call =
        session("Universities", "2021-10-07 16:00").with(LinkKind::Join, "https://zoom.us/j/123456789");
    let stage = Stage::on("2021-10-07 15:50").publishes(&[call]).starts();
    let labels: Vec<_> = stage.rung[0].1.offers.iter().map(|it| it.label.as_str()).collect();
    assert_eq!(labels, ["Join", "Remind me in 5 minutes"]);
}

#[test]
fn woken_before_it_is_due_it_only_asks_to_be_woken_again() {
    let mut stage = morning().until("2021-10-07 15:49");
    let wake = stage.wake;
    let effects = stage.engine.step(agenda::Input::Woke, &stage.now);
    assert_eq!(effects, [agenda::Effect::WakeAt(wake)]);
}

#[test]
fn a_member_can_want_any_number_of_leads() {
    Stage::on("2021-10-06 12:00")
        .prefers(|it| it.leads = vec![24 * 60 * MINUTE, 60 * MINUTE, 5 * MINUTE])
        .publishes(&[session("Universities", "2021-10-07 16:00")])
        .starts()
        .until("2021-10-08 12:00")
        .hears(&[
            "16:00 Universities: in 24 h · Thu 7 Oct, 18:00",
            "15:00 Universities: in 60 min · 18:00",
            "15:55 Universities: in 5 min · 18:00",
        ]);
}

#[test]
fn a_group_can_have_its_own_leads_or_none() {
    Stage::on("2021-10-07 12:00")
        .prefers(|it| {
            it.group_leads.insert("universities".into(), vec![30 * MINUTE]);
            it.group_leads.insert("Cities".into(), vec![]);
        })
        .publishes(&[session("Universities", "2021-10-07 16:00"), session("Cities", "2021-10-07 18:00")])
        .starts()
        .until("2021-10-08 12:00")
        .hears(&["15:30 Universities: in 30 min · 18:00"]);
}

#[test]
fn two_sessions_at_one_time_make_one_notice() {
    let first = session("Cities", "2021-10-07 16:00").with(LinkKind::Join, "https://zoom.us/j/123456789");
    let other =
        session("Universities", "2021-10-07 16:00").with(LinkKind::Join, "https://zoom.us/j/987654321");
    let stage = Stage::on("2021-10-07 12:00")
        .publishes(&[first, other])
        .starts()
        .until("2021-10-07 15:55")
        .hears(&["15:50 Cities and Universities: in 10 min · 18:00"]);
    let labels: Vec<_> = stage.rung[0].1.offers.iter().map(|it| it.label.as_str()).collect();
    assert_eq!(labels, ["Join: Cities", "Join: Universities", "Remind me in 5 minutes"]);
}

#[test]
fn a_date_without_a_time_is_told_at_nine_the_day_before() {
    Stage::on("2021-10-30 12:00")
        .publishes(&[session("Universities", "2021-11-02")])
        .starts()
        .until("2021-11-04 12:00")
        .hears(&["08:00 Universities: tomorrow · Tue 2 Nov, time not known yet"]);
}

#[test]
fn the_community_track_has_its_own_lead() {
    let both =
        session("Universities", "2021-10-07 16:00").track("Community track", "Mapping", "2021-10-07 16:30");
    Stage::on("2021-10-07 15:59")
        .prefers(|it| {
            it.leads = vec![Duration::ZERO];
            it.community_track_lead = Some(5 * MINUTE);
        })
        .publishes(&[both])
        .starts()
        .until("2021-10-07 18:00")
        .hears(&[
            "16:00 Universities: now · 18:00",
            "16:25 Universities: The community track starts in 5 min · 18:30 · Mapping",
        ]);
}

#[test]
fn what_is_called_off_does_not_ring() {
    let off = session("Universities", "2021-10-07 16:00").is(Status::Cancelled);
    Stage::on("2021-10-07 12:00").publishes(&[off]).starts().until("2021-10-08 12:00").hears(&[]);
}

#[test]
fn a_session_twice_on_the_page_rings_once() {
    let it = session("Universities", "2021-10-07 16:00");
    Stage::on("2021-10-07 15:45")
        .publishes(&[it.clone(), it])
        .starts()
        .until("2021-10-07 15:55")
        .hears(&["15:50 Universities: in 10 min · 18:00"]);
}

#[test]
fn what_could_not_be_shown_is_tried_again() {
    let mut stage = morning();
    stage.notifications = false;
    stage = stage.until("2021-10-07 15:50:05");
    stage.notifications = true;
    stage.until("2021-10-07 15:55").hears(&["15:50 Universities: in 10 min · 18:00"]);
}

#[test]
fn a_failing_server_costs_the_reminder_nothing_but_its_time() {
    let mut stage = morning();
    stage.notifications = false;
    stage = stage.until("2021-10-07 16:20");
    stage.notifications = true;
    stage.until("2021-10-07 18:00").hears(&["16:21 Universities: started 21 min ago · 18:00"]);
}

#[test]
fn a_snooze_and_a_start_that_both_fail_are_tried_in_turn_and_not_at_once() {
    let mut stage = morning().until("2021-10-07 15:50");
    let session = stage.id("Universities");
    stage = stage.then().does(agenda::Action::Snooze { session, until: agenda::Snooze::Minutes(5) });
    stage.notifications = false;
    stage = stage.until("2021-10-07 16:10");
    assert!(stage.logged(agenda::EntryKind::Failed) < 30);
    stage.notifications = true;
    stage.until("2021-10-07 18:00").hears(&["16:11 Universities: started 11 min ago · 18:00"]);
}

#[test]
fn a_notice_with_the_old_time_leaves_even_when_the_new_one_cannot_be_shown() {
    let stage = Stage::on("2021-10-07 12:00").publishes(&[session("Cities", "2021-10-07 16:00")]).starts();
    let mut stage = stage.until("2021-10-07 15:51").then();
    stage.notifications = false;
    let stage = stage.publishes(&[session("Cities", "2021-10-07 16:01")]).does(Action::Refresh);
    assert_eq!(stage.withdrawn, [NoticeId("reminder-s1".into())]);
}

#[test]
fn without_a_notification_server_each_of_two_open_notices_is_one_line_for_each_reminder() {
    let both = [session("Cities", "2021-10-07 16:00"), session("Universities", "2021-10-07 16:05")];
    let mut stage = Stage::on("2021-10-07 15:00").publishes(&both);
    stage.notifications = false;
    let stage = stage.starts().until("2021-10-07 16:30");
    assert_eq!(stage.lines, ["15:50 Cities", "15:55 Universities", "16:00 Cities", "16:05 Universities"]);
}

#[test]
fn without_a_notification_server_a_session_that_moved_is_a_line_at_its_new_time() {
    let mut stage = Stage::on("2021-10-07 15:00").publishes(&[session("Cities", "2021-10-07 16:00")]);
    stage.notifications = false;
    let stage = stage.starts().until("2021-10-07 15:52");
    let stage = stage.publishes(&[session("Cities", "2021-10-07 17:00")]).does(Action::Refresh);
    let stage = stage.until("2021-10-07 16:55");
    assert_eq!(stage.lines, ["15:50 Cities", "15:52 Cities", "16:50 Cities"], "the second is the change");
}

/// At 18:00 with a community track at 18:30, in the member's zone.
fn with_a_track() -> schedule::Session {
    session("Universities", "2021-10-07 16:00").track("Community track", "Mapping", "2021-10-07 16:30")
}

#[test]
fn the_community_track_rings_where_nothing_else_does() {
    Stage::on("2021-10-07 15:40")
        .prefers(|it| {
            it.leads = vec![];
            it.community_track_lead = Some(5 * MINUTE);
        })
        .publishes(&[with_a_track()])
        .starts()
        .until("2021-10-07 18:00")
        .hears(&["16:25 Universities: The community track starts in 5 min · 18:30 · Mapping"]);
}

#[test]
fn a_group_that_is_never_to_ring_does_not_for_its_community_track() {
    Stage::on("2021-10-07 15:40")
        .prefers(|it| {
            it.group_leads.insert("universities".into(), vec![]);
            it.community_track_lead = Some(5 * MINUTE);
        })
        .publishes(&[with_a_track()])
        .starts()
        .until("2021-10-07 18:00")
        .hears(&[]);
}
