//! However much a page says, menu, tooltip and notices stay as large as there is room for; and no link hides where it leads.

use agenda::{Action, MenuRow, Notice, Snooze};
use proptest::prelude::*;
use schedule::{Doubt, Link, LinkKind, Page, PageLink, Rule, Schedule, Session, Track, Undated};
use unicode_segmentation::UnicodeSegmentation;

use crate::stage::{More, PAGE, Stage, at, page, session};

/// So many characters of a row of the menu, and of a line of a notice, have room.
const LINE: usize = 120;

fn length(text: &str) -> usize {
    text.graphemes(true).count()
}

fn talkative(text: &str, number: usize, many: usize, when: &str) -> Session {
    let track = |it: usize| Track {
        name: format!("{text} {it}"),
        title: Some(text.into()),
        hosts: vec![text.into(); 3],
        start: None,
        end: None,
    };
    let url = format!("https://forms.{}evil.example/{number}?{}", "zoom.us.".repeat(12), "x".repeat(4000));
    Session {
        topic: Some(text.into()),
        hosts: vec![text.into(); many],
        tracks: (0..many).map(track).collect(),
        links: vec![Link { kind: LinkKind::Register, text: text.into(), url }],
        doubts: vec![Doubt { message: text.into(), line: 1, ..Doubt::default() }],
        ..session(&format!("{number} {text} {number}"), when)
    }
}

/// A page on which everything is long, and there is much of it.
fn talks(text: &str, many: usize, when: &str) -> Schedule {
    let link = || PageLink { text: text.into(), url: format!("https://{PAGE}{text}"), line: 1 };
    let rule = || Rule { text: text.into(), rrule: None, time: None, zone: None, line: 1 };
    let mut schedule = page(&(0..many).map(|it| talkative(text, it, many, when)).collect::<Vec<_>>());
    schedule.undated = (0..many).map(|_| Undated { text: text.into(), line: 1 }).collect();
    schedule.rules = (0..many).map(|_| rule()).collect();
    schedule.page = Page {
        title: Some("Working Group".into()),
        r#where: Some(text.into()),
        who: Some(text.into()),
        contact: Some(format!("mailto:{}@example.org", "x".repeat(8000))),
        about: (0..many).map(|_| link()).collect(),
        headings: vec![],
    };
    schedule
}

fn rows_have_room(rows: &[MenuRow], most: usize) {
    assert!(rows.len() <= most, "{} rows", rows.len());
    for row in rows {
        if let MenuRow::Item { label, rows, key, .. } = row {
            assert!(length(label) <= LINE, "{key}: {label}");
            rows_have_room(rows, 24);
        }
    }
}

fn has_room(notice: &Notice) {
    assert!(length(&notice.summary) <= LINE, "{notice:?}");
    assert!(notice.body.len() <= 7, "{notice:?}");
    // The reason why a link did not open has two lines' room.
    assert!(notice.body.iter().all(|it| length(it) <= 2 * LINE), "{notice:?}");
    assert!(notice.offers.len() <= 5, "{notice:?}");
    assert!(notice.offers.iter().all(|it| length(&it.label) <= 80), "{notice:?}");
}

fn all_has_room(stage: &Stage) {
    rows_have_room(&stage.view().menu, 48);
    assert!(length(&stage.view().glance.title) <= 80, "{}", stage.view().glance.title);
    stage.rung.iter().for_each(|(_, notice)| has_room(notice));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn no_page_makes_a_row_longer_than_the_menu_or_a_notice_longer_than_the_screen(
        text in "(\\PC{1,300}|([a-zа-я]{1,30} ){1,20}|x{1,300})",
        many in 1_usize..14,
    ) {
        let stage = Stage::on("2021-10-07 15:35")
            .prefers(|it| it.alert = true)
            .publishes_page(talks(&text, many, "2021-10-07 16:00"), 4000)
            .starts();
        let mut stage = stage.until("2021-10-07 16:01");
        prop_assert!(!stage.rung.is_empty());
        all_has_room(&stage);
        stage.opens = false;
        let stage = stage.does(Action::Join { session: None }).does(Action::OpenAbout { link: None });
        prop_assert!(stage.log.iter().all(|it| length(&it.text) < 1000), "{:?}", stage.log);
        all_has_room(&stage);
        let stage = stage.publishes_page(talks(&text, many, "2021-10-08 16:00"), 4000).until("2021-10-07 18:00");
        all_has_room(&stage);
        all_has_room(&stage.sleeps_until("2021-10-09 16:00"));
    }
}

#[test]
fn a_title_of_the_usual_length_is_whole() {
    let title = "Open source offices on campus, three years on";
    let stage = Stage::on("2021-10-07 15:35").publishes(&[session(title, "2021-10-07 16:00")]).starts();
    assert_eq!(stage.words("next"), [format!("{title} — in 25 min")]);
}

#[test]
fn of_sessions_that_start_together_three_are_named_and_offered() {
    let together = |title: &str| session(title, "2021-10-07 16:00").with(LinkKind::Join, &call(title));
    let stage = Stage::on("2021-10-07 15:35")
        .publishes(&["Cities", "Towns", "Ports", "Farms", "Parks"].map(together))
        .starts()
        .until("2021-10-07 15:51");
    let notice = &stage.rung[0].1;
    assert_eq!(notice.summary, "Cities, Towns, Ports and 2 more");
    let labels: Vec<_> = notice.offers.iter().map(|it| it.label.as_str()).collect();
    assert_eq!(labels, ["Join: Cities", "Join: Towns", "Join: Ports", "Show", "Remind me in 5 minutes"]);
    assert_eq!(notice.sessions.len(), 5, "all of them are spoken of");
}

fn call(title: &str) -> String {
    format!("https://meet.jit.si/{title}")
}

#[test]
fn where_nobody_knows_the_host_to_register_at_it_is_named() {
    for (url, label) in [
        ("https://us02web.zoom.us/meeting/register/tJckde", "Register…"),
        ("https://forms.evil.example/zoom.us", "Register at forms.evil.example"),
        (
            "https://www.google.com/url?q=https%3A%2F%2Fforms.evil.example%2F",
            "Register at forms.evil.example",
        ),
    ] {
        let register = session("Cities", "2021-10-07 16:00").with(LinkKind::Register, url);
        let stage = Stage::on("2021-10-07 15:35").publishes(&[register]).starts().until("2021-10-07 15:51");
        assert_eq!(stage.words("join"), [label]);
        assert_eq!(stage.rung[0].1.offers[0].label, label);
    }
}

#[test]
fn a_link_about_the_group_says_where_it_leads() {
    let link = |text: &str, url: &str| PageLink { text: text.into(), url: url.into(), line: 1 };
    let mut schedule = page(&[]);
    schedule.page.about = vec![
        link("https://zoom.us/j/1234567890", "https://evil.example/"),
        link("example.org", "https://example.org/conduct"),
        link("Members", "https://www.google.com/url?q=https://members.example.org/"),
    ];
    schedule.page.contact = Some("https://chat.example.org/group".into());
    let stage = Stage::on("2021-10-07 12:00").publishes_page(schedule, 4000).starts();
    assert_eq!(
        stage.words("about")[1..5],
        [
            "https://zoom.us/j/1234567890 — evil.example",
            "example.org",
            "Members — members.example.org",
            "Contact — chat.example.org",
        ]
    );
}

#[test]
fn what_is_opened_is_what_is_shown_and_not_the_redirection_around_it() {
    let inner = "https://us02web.zoom.us/j/81234567890?pwd=x";
    let wrapped = "https://www.google.com/url?q=https%3A%2F%2Fus02web.zoom.us%2Fj%2F81234567890%3Fpwd%3Dx";
    let cities = session("Cities", "2021-10-07 16:00").with(LinkKind::Join, wrapped);
    let stage = Stage::on("2021-10-07 15:35").publishes(&[cities]).starts();
    let link = &stage.view().agenda.coming[0].links[0];
    assert_eq!((link.url.as_str(), link.host.as_str(), link.joins), (inner, "us02web.zoom.us", true));
    assert_eq!(stage.clicks("join").opened, [inner]);
}

#[test]
fn no_wish_puts_a_reminder_off_for_more_than_a_year_or_asks_for_more_leads_than_ring() {
    let stage = Stage::on("2021-10-07 12:00").publishes(&[session("Cities", "2021-10-07 16:00")]).starts();
    let id = stage.id("Cities");
    let minutes = Some(vec![u32::MAX; 1000]);
    let stage = stage
        .does(Action::SetLeads { session: id.clone(), minutes })
        .does(Action::Snooze { session: id, until: Snooze::Minutes(u32::MAX) });
    let known = &stage.engine.state().schedules.values().next().unwrap().sessions[0];
    assert_eq!(known.leads.as_deref(), Some([527_040; 8].as_slice()));
    assert!(known.snooze.is_some_and(|it| it.until == at("2022-10-08 12:00")), "{:?}", known.snooze);
}
