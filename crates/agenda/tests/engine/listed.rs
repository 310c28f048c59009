//! What the window lists beyond what is next: what is called off, said without a zone, gone, old; and what it offers when.

use std::time::Duration;

use agenda::{Action, Occurrence, Snooze};
use schedule::{LinkKind, Status};

use crate::stage::{More, Stage, session};

const CALL: &str = "https://zoom.us/j/123456789";

fn listed<'a>(stage: &'a Stage, title: &str) -> &'a Occurrence {
    stage.view().agenda.coming.iter().find(|it| it.title == title).expect("it is listed")
}

#[test]
fn what_is_called_off_stays_in_the_list_and_nowhere_else() {
    let off = session("Cities", "2021-10-07 16:00").is(Status::Cancelled);
    let stage =
        Stage::on("2021-10-07 15:00").publishes(&[off, session("Towns", "2021-10-08 16:00")]).starts();
    let titles: Vec<_> = stage.view().agenda.coming.iter().map(|it| it.title.as_str()).collect();
    assert_eq!(titles, ["Cities", "Towns"]);
    assert_eq!(listed(&stage, "Cities").status, Status::Cancelled);
    assert_eq!(stage.view().agenda.next, Some(stage.id("Towns")));
    assert_eq!(stage.view().glance.title, "Towns");
    assert!(!stage.menu().iter().any(|row| row.contains("Cities")), "{:?}", stage.menu());
    let stage = stage.until("2021-10-07 16:10").hears(&[]);
    let cities = listed(&stage, "Cities");
    assert!(!cities.on && !cities.snoozable);
    let stage = stage.until("2021-10-07 18:00");
    assert_eq!(stage.view().agenda.coming.len(), 1);
}

#[test]
fn a_time_whose_zone_is_not_said_is_said_all_the_same() {
    let mut vague = session("Bees", "2021-10-10");
    vague.start_local = Some("2021-10-10T10:00:00".parse().unwrap());
    let mut sure = session("Cities", "2021-10-11 16:00");
    sure.start_local = Some("2021-10-11T18:00:00".parse().unwrap());
    let stage = Stage::on("2021-10-07 15:00").publishes(&[vague.clone(), sure]).starts();
    assert_eq!(listed(&stage, "Bees").civil, vague.start_local);
    assert_eq!(listed(&stage, "Bees").start, None);
    assert_eq!(listed(&stage, "Cities").civil, None);
}

#[test]
fn being_reminded_again_is_offered_near_the_start_and_while_a_notice_is_shown() {
    let offered = |stage: &Stage| listed(stage, "Cities").snoozable;
    let quiet = Stage::on("2021-10-04 10:00").prefers(|it| it.leads = vec![Duration::from_secs(600)]);
    let stage = quiet.publishes(&[session("Cities", "2021-10-07 16:00")]).starts();
    assert!(!offered(&stage), "three days before");
    let stage = stage.until("2021-10-07 14:59");
    assert!(!offered(&stage), "an hour and a minute before");
    let stage = stage.until("2021-10-07 15:00");
    assert!(offered(&stage) && stage.rung.is_empty(), "an hour before, by itself");
    assert!(offered(&stage.until("2021-10-07 16:30")), "while it is on");

    let early = Stage::on("2021-10-05 10:00").prefers(|it| it.leads = vec![Duration::from_secs(86_400)]);
    let stage = early.publishes(&[session("Cities", "2021-10-07 16:00")]).starts().until("2021-10-06 16:00");
    assert!(offered(&stage), "a day before, while its notice is shown");
    let id = stage.id("Cities");
    let stage = stage.does(Action::Snooze { session: id, until: Snooze::Minutes(5) });
    assert!(!offered(&stage), "the notice is gone");
}

#[test]
fn what_is_gone_is_told_until_it_is_seen() {
    let both = [session("Cities", "2021-10-21 14:00"), session("Towns", "2021-10-28 14:00")];
    let stage = Stage::on("2021-10-01 12:00").publishes(&both).starts();
    assert_eq!(stage.view().agenda.unseen, 0);
    let stage = stage.publishes(&both[..1]).until("2021-10-01 14:00");
    assert_eq!(stage.view().agenda.gone, ["Towns: no longer on the page, was Thu 28 Oct, 16:00"]);
    assert_eq!(stage.view().agenda.unseen, 1);
    let seen = stage.does(Action::Seen);
    assert!(seen.view().agenda.gone.is_empty() && seen.view().agenda.unseen == 0);
    assert!(seen.words("changes").is_empty(), "{:?}", seen.menu());
}

#[test]
fn what_came_back_is_not_gone() {
    let both = [session("Cities", "2021-10-21 14:00"), session("Towns", "2021-10-28 14:00")];
    let stage = Stage::on("2021-10-01 12:00").publishes(&both).starts();
    let stage = stage.publishes(&both[..1]).until("2021-10-01 14:00");
    let stage = stage.publishes(&both).until("2021-10-01 16:00");
    assert!(stage.view().agenda.gone.is_empty(), "{:?}", stage.view().agenda.gone);
}

#[test]
fn an_old_schedule_says_so_in_words() {
    let stage = Stage::on("2021-10-07 12:00").prefers(|it| it.stale_after = Duration::from_secs(86_400));
    let mut stage = stage.publishes(&[session("Cities", "2021-10-21 14:00")]).starts();
    assert!(stage.view().agenda.warnings.is_empty());
    stage.net = crate::stage::Net::Down(agenda::Failure { message: "No network.".into(), retry_after: None });
    let stage = stage.until("2021-10-09 12:00");
    let agenda = &stage.view().agenda;
    assert!(agenda.stale);
    assert!(agenda.warnings[0].starts_with("The schedule is old: last read "), "{:?}", agenda.warnings);
    assert_eq!(agenda.warnings[1], "No network.");
}

#[test]
fn the_page_is_offered_to_be_opened_where_it_may_be() {
    let opens = |page: &str| {
        let stage = Stage::on("2021-10-07 15:30").prefers(|it| it.schedule = page.into()).publishes(&[]);
        stage.starts().view().agenda.page_opens
    };
    assert!(opens("https://example.org/working-group/"));
    assert!(opens("/home/ada/page.md"));
    assert!(!opens("/home/ada/page.desktop"));
}

#[test]
fn the_link_that_join_opens_is_known_among_the_others() {
    let both = session("Cities", "2021-10-07 16:00").with(LinkKind::Info, "https://example.org/slides");
    let stage = Stage::on("2021-10-07 15:30").publishes(&[both.with(LinkKind::Join, CALL)]).starts();
    let joins: Vec<_> = listed(&stage, "Cities").links.iter().map(|it| it.joins).collect();
    assert_eq!(joins, [false, true]);
}
