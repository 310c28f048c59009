//! What the member has not looked at yet: said once for each session, until the window was opened on it.

use agenda::{Action, ChangeKind, Mark, NoticeKind, Place};

use crate::stage::{More, Stage, session};

/// Cities moves within its day and has another name, Universities moves to another day, Towns has another name.
fn changed() -> Stage {
    Stage::on("2021-10-01 12:00")
        .publishes(&[
            session("Cities", "2021-10-21 14:00").about("Metrics"),
            session("Universities", "2021-11-02 15:00"),
            session("Towns", "2021-11-03 15:00").about("Maps"),
        ])
        .starts()
        .publishes(&[
            session("Cities", "2021-10-21 15:30").about("Archives"),
            session("Universities", "2021-11-16 15:00"),
            session("Towns", "2021-11-03 15:00").about("Bridges"),
        ])
        .until("2021-10-01 15:00")
}

#[test]
fn a_session_that_moved_and_has_another_name_counts_once_and_another_name_alone_is_notified_never() {
    let stage = changed();
    let notice = &stage.rung.iter().find(|it| it.1.kind == NoticeKind::Change).unwrap().1;
    assert_eq!(notice.summary, "2 changes to the schedule");
    assert_eq!(notice.body, ["Cities and Universities"], "one line");
    assert!(!notice.sessions.contains(&stage.id("Towns")));
    assert_eq!(stage.words("changes").first(), Some(&"3 changes since you last looked"));
    assert_eq!(
        stage.words("changes")[1..4],
        [
            "Cities: moved from Thu 21 Oct, 16:00 to 17:30 · was called Metrics",
            "Towns: was called Maps",
            "Universities: moved from Tue 2 Nov, 16:00 to Tue 16 Nov, 16:00",
        ]
    );
}

#[test]
fn beside_a_session_that_has_another_name_the_one_that_moved_is_told_alone() {
    let stage = Stage::on("2021-10-01 12:00")
        .publishes(&[
            session("Cities", "2021-10-21 14:00").about("Metrics"),
            session("Towns", "2021-11-02 15:00"),
        ])
        .starts()
        .publishes(&[
            session("Cities", "2021-10-21 14:00").about("Archives"),
            session("Towns", "2021-11-03 15:00"),
        ])
        .until("2021-10-01 15:00");
    let notice = &stage.rung.iter().find(|it| it.1.kind == NoticeKind::Change).unwrap().1;
    assert_eq!(notice.summary, "Towns");
    assert_eq!(notice.body, ["moved from Tue 2 Nov, 16:00 to Wed 3 Nov, 16:00"]);
}

#[test]
fn of_many_changes_three_are_named() {
    let all = |day: u32| {
        ["Cities", "Towns", "Ports", "Farms", "Parks"].map(|it| session(it, &format!("2021-10-{day} 14:00")))
    };
    let stage = Stage::on("2021-10-01 12:00").publishes(&all(21)).starts();
    let stage = stage.publishes(&all(22)).until("2021-10-01 15:00");
    let notice = &stage.rung.iter().find(|it| it.1.kind == NoticeKind::Change).unwrap().1;
    assert_eq!(notice.summary, "5 changes to the schedule");
    assert_eq!(notice.body, ["Cities, Towns, Ports and 2 more"]);
}

#[test]
fn what_moved_again_before_anybody_looked_moved_once_from_where_it_was() {
    let stage = changed().publishes(&[
        session("Cities", "2021-10-21 15:30").about("Archives"),
        session("Universities", "2021-11-18 15:00"),
        session("Towns", "2021-11-03 15:00").about("Bridges"),
    ]);
    let stage = stage.until("2021-10-01 18:00");
    let row = "Universities: moved from Tue 2 Nov, 16:00 to Thu 18 Nov, 16:00";
    assert!(stage.words("changes").contains(&row), "{:?}", stage.words("changes"));
    assert_eq!(stage.words("changes").first(), Some(&"3 changes since you last looked"));
}

#[test]
fn long_titles_are_shortened_in_every_row() {
    let long = "Reports and Tools from the Universities of the North and of their Academia";
    let stage = Stage::on("2021-10-01 12:00").publishes(&[session(long, "2021-10-21 14:00")]).starts();
    let stage = stage.publishes(&[session(long, "2021-10-22 14:00")]).until("2021-10-01 15:00");
    assert!(stage.words("changes")[1].starts_with("Reports and Tools from the … of their Academia: moved"));
    let stage = stage.sleeps_until("2021-10-23 12:00");
    let missed = stage.menu().into_iter().find(|it| it.starts_with("Missed")).unwrap();
    assert_eq!(missed, "Missed: Reports and Tools from the … of their Academia (Fri 22 Oct, 16:00)");
}

/// Whether anything is said to be new.
fn says_news(stage: &Stage) -> bool {
    stage.row("changes").is_some() || stage.menu().iter().any(|it| it.starts_with("Missed"))
}

fn marks(stage: &Stage, title: &str) -> Vec<Mark> {
    let agenda = &stage.view().agenda;
    let mut all = agenda.coming.iter().chain(&agenda.past);
    all.find(|it| it.title == title).unwrap().marks.clone()
}

#[test]
fn the_notices_show_and_the_window_count_as_looking() {
    let stage = changed();
    let notice = stage.rung.iter().find(|it| it.1.kind == NoticeKind::Change).unwrap().1.clone();
    let show = notice.offers[0].action.clone();
    for action in [show, Action::OpenWindow, Action::Look { at: Place::Agenda }] {
        let stage = changed();
        assert!(says_news(&stage));
        let stage = stage.does(action);
        assert_eq!(stage.places, [Place::Agenda]);
        assert!(!says_news(&stage), "{:?}", stage.menu());
    }
}

#[test]
fn in_the_window_news_is_marked_for_a_day_though_it_was_looked_at() {
    let stage = changed().does(Action::OpenWindow);
    assert!(matches!(marks(&stage, "Universities")[..], [Mark::Moved { .. }]));
    assert!(matches!(marks(&stage, "Cities")[..], [Mark::Moved { .. }, Mark::Renamed { .. }]));
    let stage = stage.until("2021-10-02 15:30");
    assert_eq!(marks(&stage, "Universities"), []);
}

#[test]
fn a_row_of_what_was_missed_shows_that_session_and_marks_it_alone() {
    let stage = Stage::on("2021-10-07 12:00")
        .publishes(&[session("Cities", "2021-10-07 16:00"), session("Towns", "2021-10-07 18:00")])
        .starts()
        .sleeps_until("2021-10-08 08:00");
    assert_eq!(stage.tooltip(), "OSPO Tray / Nothing is scheduled · 2 missed");
    let (cities, towns) = (stage.id("Cities"), stage.id("Towns"));
    let stage = stage.clicks(&format!("missed-{}", cities.0));
    assert_eq!(stage.places, [Place::Session { session: cities.clone() }]);
    assert!(stage.row(&format!("missed-{}", cities.0)).is_none());
    assert!(stage.row(&format!("missed-{}", towns.0)).is_some());
    assert_eq!(stage.tooltip(), "OSPO Tray / Nothing is scheduled · 1 missed");
    assert_eq!(marks(&stage, "Cities"), [Mark::Missed], "the window still says why it was opened there");
}

#[test]
fn a_new_session_that_moves_before_anybody_looked_is_new() {
    let stage = Stage::on("2021-10-01 12:00").publishes(&[]).starts();
    let stage = stage.publishes(&[session("Cities", "2021-10-21 14:00")]).until("2021-10-01 15:00");
    let stage = stage.publishes(&[session("Cities", "2021-10-22 14:00")]).until("2021-10-01 18:00");
    let kept = stage.engine.state().schedules.values().next().unwrap();
    let kinds: Vec<_> = kept.changes.iter().map(|it| it.kind).collect();
    assert_eq!(kinds, [ChangeKind::New, ChangeKind::Moved]);
    assert_eq!(
        stage.words("changes")[..2],
        ["1 change since you last looked", "Cities: new, Fri 22 Oct, 16:00"]
    );
}
