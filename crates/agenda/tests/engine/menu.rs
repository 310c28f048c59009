use agenda::{Action, MenuRow, Place};
use schedule::{Doubt, LinkKind, Page, PageLink, Rule, Undated};

use crate::stage::{More, Net, PAGE, Stage, page, session};

const CALL: &str = "https://us02web.zoom.us/j/123456789";

/// Two sessions of one day, one of the next, one later.
fn october() -> Stage {
    let first = session("Universities & Academia", "2021-10-07 16:00").with(LinkKind::Join, CALL);
    let first = first.track("Main track", "Metrics", "2021-10-07 16:00");
    Stage::on("2021-10-07 15:35")
        .publishes(&[
            first.track(
                "Community track",
                "Mapping the tools that offices share with each other",
                "2021-10-07 16:30",
            ),
            session("Cities", "2021-10-07 19:00"),
            session("Towns", "2021-10-08 16:00"),
            session("Harbours", "2021-10-21"),
        ])
        .starts()
}

#[test]
fn it_says_what_is_next_then_the_days_then_the_application() {
    assert_eq!(
        october().menu(),
        [
            "Universities & Academia — in 25 min",
            "18:00 Main track: Metrics",
            "18:30 Community track: Mapping the tools that … share with each other",
            "Join with Zoom",
            "Today",
            "18:00 Universities & Academia",
            "21:00 Cities",
            "Tomorrow",
            "18:00 Towns",
            "Thu 21 Oct",
            "Time not known: Harbours",
            "Open OSPO Tray",
            "Refresh now (read at 17:35)",
            "Quiet until tomorrow",
            "Settings…",
            "About this group",
            "Quit",
        ]
    );
}

#[test]
fn six_sessions_are_listed_and_the_others_are_in_the_window() {
    let sessions: Vec<_> = (8..16).map(|day| session("Cities", &format!("2021-10-{day:02} 16:00"))).collect();
    let stage = Stage::on("2021-10-07 16:00").publishes(&sessions).starts();
    assert_eq!(stage.menu().iter().filter(|it| it.ends_with("18:00 Cities")).count(), 6);
    assert_eq!(stage.words("more"), ["2 more…"]);
    assert_eq!(stage.clicks("more").places, [Place::Agenda]);
}

#[test]
fn each_session_offers_all_that_can_be_done_with_it() {
    let stage = october();
    let id = stage.id("Cities").0;
    assert_eq!(
        stage.words(&format!("session-{id}")),
        [
            "21:00 Cities",
            "Going",
            "Not going",
            "Remind me…",
            "Set the call link…",
            "Copy details",
            "Open the page",
            "Why this time?",
        ],
        "the page, which is the way in, stands there once"
    );
    let id = stage.id("Universities & Academia").0;
    assert_eq!(
        stage.words(&format!("session-{id}")),
        [
            "18:00 Universities & Academia",
            "Join with Zoom",
            "Going",
            "Not going",
            "Remind me…",
            "Remind me in 15 minutes",
            "Remind me at the start",
            "Set the call link…",
            "Copy details",
            "Open the page",
            "Why this time?",
        ]
    );
    let id = stage.id("Cities").0;
    assert_eq!(
        stage.words(&format!("remind-{id}")),
        [
            "Remind me…",
            "As in the settings",
            "At the start",
            "5 min before",
            "10 min before",
            "1 h before",
            "Never"
        ]
    );
}

#[test]
fn going_and_not_going_are_said_and_taken_back() {
    let stage = october();
    let id = stage.id("Cities").0;
    let (row, going, not_going) = (format!("session-{id}"), format!("going-{id}"), format!("not-going-{id}"));
    let stage = stage.clicks(&going);
    assert_eq!(stage.words(&row)[0], "21:00 Cities · going");
    let stage = stage.clicks(&not_going);
    assert_eq!(stage.words(&row)[0], "21:00 Cities · not going");
    assert!(matches!(stage.row(&not_going), Some(MenuRow::Item { checked: Some(true), .. })));
    assert!(matches!(stage.row(&going), Some(MenuRow::Item { checked: Some(false), .. })));
    let stage = stage.clicks(&not_going);
    assert_eq!(stage.words(&row)[0], "21:00 Cities");
    stage.then().until("2021-10-07 18:55").hears(&[
        "15:50 Universities & Academia: in 10 min · 18:00",
        "16:00 Universities & Academia: now · 18:00",
        "18:50 Cities: in 10 min · 21:00",
    ]);
}

#[test]
fn a_lead_of_its_own_is_chosen_and_marked() {
    let stage = october();
    let id = stage.id("Cities").0;
    let stage = stage.clicks(&format!("remind-60-{id}"));
    let chosen = |stage: &Stage, key: &str| {
        matches!(stage.row(&format!("remind-{key}-{id}")), Some(MenuRow::Item { checked: Some(true), .. }))
    };
    assert!(chosen(&stage, "60") && !chosen(&stage, "usual"));
    let stage = stage.then().until("2021-10-07 18:30");
    assert_eq!(stage.heard().last().map(String::as_str), Some("18:00 Cities: in 60 min · 21:00"));
    let stage = stage.then().clicks(&format!("remind-never-{id}")).until("2021-10-07 20:30");
    assert!(chosen(&stage, "never") || stage.row(&format!("remind-never-{id}")).is_none());
    stage.hears(&[]);
}

#[test]
fn a_lead_chosen_late_does_not_ring_at_once() {
    let stage = Stage::on("2021-10-07 15:35").publishes(&[session("Cities", "2021-10-07 16:00")]).starts();
    let session = stage.id("Cities");
    stage
        .does(Action::SetLeads { session, minutes: Some(vec![60, 5]) })
        .until("2021-10-07 17:00")
        .hears(&["15:55 Cities: in 5 min · 18:00"]);
}

#[test]
fn the_window_is_opened_where_the_row_says() {
    let stage = october();
    let session = stage.id("Cities");
    let key = |what: &str| format!("{what}-{}", session.0);
    let stage =
        stage.clicks("next").clicks(&key("link")).clicks(&key("why")).clicks("settings").clicks("open");
    let universities = stage.id("Universities & Academia");
    assert_eq!(
        stage.places,
        [
            Place::Session { session: universities },
            Place::CallLink { session: session.clone() },
            Place::Why { session },
            Place::Settings,
            Place::Agenda,
        ]
    );
}

#[test]
fn the_details_are_copied_with_both_times_and_no_private_link() {
    let stage = october().prefers(|it| it.join_link = Some("https://zoom.us/j/999?pwd=mine".into())).starts();
    let (first, second) = (stage.id("Universities & Academia").0, stage.id("Cities").0);
    let stage = stage.clicks(&format!("copy-{first}")).clicks(&format!("copy-{second}"));
    assert_eq!(
        stage.copied[0],
        format!(
            "Universities & Academia\nThu 7 Oct 2021, 18:00 CEST (16:00 UTC)\nMain track: Metrics\n\
             Community track: Mapping the tools that offices share with each other\nCall: {CALL}\n{PAGE}"
        )
    );
    assert!(!stage.copied[1].contains("999"), "{}", stage.copied[1]);
}

#[test]
fn what_is_new_is_marked_until_it_was_looked_at() {
    let stage = october().publishes(&[
        session("Universities & Academia", "2021-10-07 16:00").with(LinkKind::Join, CALL),
        session("Cities", "2021-10-07 19:30"),
        session("Towns", "2021-10-08 16:00"),
        session("Harbours", "2021-10-21"),
        session("Licences", "2021-10-23 16:00"),
    ]);
    let stage = stage.does(Action::Refresh).until("2021-10-07 15:48");
    assert!(stage.menu().contains(&"21:30 Cities · moved".into()), "{:?}", stage.menu());
    assert!(stage.menu().contains(&"18:00 Licences · new".into()), "{:?}", stage.menu());
    assert_eq!(stage.words("changes").len(), 4, "{:?}", stage.words("changes"));
    let stage = stage.clicks("seen");
    assert!(stage.menu().contains(&"21:30 Cities".into()), "{:?}", stage.menu());
    assert!(stage.row("changes").is_none());
}

#[test]
fn what_has_no_day_yet_and_the_group_stand_there_in_the_words_of_the_page() {
    let mut schedule = page(&[session("Cities", "2021-10-07 16:00")]);
    schedule.undated = ["November - TBD", "December: to be announced", "Spring"]
        .map(|it| Undated { text: it.into(), line: 1 })
        .into();
    schedule.rules =
        vec![Rule { text: "Every second Thursday".into(), rrule: None, time: None, zone: None, line: 1 }];
    schedule.page = Page {
        title: Some("Working Group".into()),
        r#where: Some("Zoom".into()),
        who: Some("Anyone who grows something".into()),
        contact: Some("mailto:meet@example.org?subject=Hello".into()),
        about: [
            "https://www.google.com/url?q=https%3A%2F%2Fexample.org%2Fconduct",
            "https://[nowhere/conduct",
        ]
        .map(|url| PageLink { text: "Code of conduct".into(), url: url.into(), line: 1 })
        .into(),
        ..Page::default()
    };
    let stage = Stage::on("2021-10-07 12:00").publishes_page(schedule, 4000).starts();
    assert_eq!(stage.view().agenda.about.about[0].url, "https://example.org/conduct", "as it opens");
    assert_eq!(stage.words("undated"), ["Not yet dated: November, December, Spring"]);
    let rows = stage.engine.view(&stage.now).menu;
    let of = |wanted: &str| {
        let is = |row: &MenuRow| matches!(row, MenuRow::Item { key, .. } if key == wanted);
        rows.iter().position(is).unwrap()
    };
    let (undated, session) = (of("undated"), of(&format!("session-{}", stage.id("Cities").0)));
    assert_eq!(rows[undated - 1], MenuRow::Separator, "it is no day");
    assert_eq!(session, undated - 2);
    assert_eq!(
        stage.words("about"),
        [
            "About this group",
            "Where: Zoom",
            "Who: Anyone who grows something",
            "When: Every second Thursday",
            "Code of conduct — example.org",
            "Write to meet@example.org",
            "Open the page"
        ]
    );
    let stage = stage.clicks("about-0").clicks("contact").clicks("page");
    assert_eq!(stage.opened, ["https://example.org/conduct", "mailto:meet@example.org?subject=Hello", PAGE]);
}

#[test]
fn a_doubt_leads_to_why() {
    let mut doubtful = session("Cities", "2021-10-07 16:00");
    let message = "11pm ET and 8am PT are not the same time.".to_owned();
    doubtful.doubts.push(Doubt { code: "zones-disagree".into(), message, line: 3, ..Doubt::default() });
    let stage = Stage::on("2021-10-07 12:00").publishes(&[doubtful]).starts();
    assert_eq!(stage.words("not-sure"), ["Not sure: 11pm ET and 8am PT are not the same time"]);
    assert!(stage.menu().contains(&"18:00 Cities · not sure".into()), "{:?}", stage.menu());
    let session = stage.id("Cities");
    assert_eq!(stage.clicks("not-sure").places, [Place::Why { session }]);
}

#[test]
fn a_stale_schedule_says_since_when() {
    let mut stage =
        Stage::on("2021-10-05 12:00").publishes(&[session("Cities", "2021-10-07 16:00")]).starts();
    stage.net = Net::Down(agenda::Failure { message: "No network.".into(), retry_after: None });
    let stage = stage.until("2021-10-06 12:00");
    assert_eq!(stage.words("stale"), ["The schedule is old: last read Tue 5 Oct, 14:00"]);
    assert_eq!(stage.words("refresh"), ["Refresh now (read 1 day ago)"]);
}

#[test]
fn with_no_session_it_says_so_and_opens_the_page() {
    let stage = Stage::on("2021-10-07 12:00").publishes(&[]).starts();
    assert_eq!(
        stage.menu(),
        [
            "Nothing is scheduled",
            "Open the page",
            "Open OSPO Tray",
            "Refresh now (read at 14:00)",
            "Quiet until tomorrow",
            "Settings…",
            "About this group",
            "Quit",
        ]
    );
}
