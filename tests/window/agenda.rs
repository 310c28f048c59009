//! What a member reads in the agenda, and does there.

use agenda::{Action, SaidAs, SecondTime, SessionId, Snooze, SourceLine, SourcePiece};
use ospo_tray::{
    fetch::Origin,
    messages::{FromWindow, Published, Question, Size, Source, ToWindow},
};
use serde_json::Value;

use crate::{desk::Desk, driver::Driver, sample, stand_in::StandIn};

fn session(id: &str) -> SessionId {
    SessionId(id.into())
}

#[tokio::test]
async fn the_next_session_is_read_and_joined_and_closing_ends_the_process() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (mut ours, window) = StandIn::open(&desk, &driver, &[sample::usual()]).await;

    assert_eq!(window.text("#group").await, "Garden Circle");
    assert_eq!(window.text("#next-title").await, "Gardens & Orchards");
    assert_eq!(window.text("#next-until").await, "in 25 min");
    assert_eq!(window.text("#age").await, "Read 3 min ago");
    assert_eq!(window.text("#row-later .title").await, "Bees");
    assert_eq!(window.text("#row-later .mark").await, "Moved from Wed 16 Dec, 10:00");

    assert_eq!(window.name("#join-next").await, "Join: Gardens & Orchards");
    window.click("#join-next").await;
    ours.hear(&FromWindow::Act(Action::Join { session: Some(session("next")) })).await;

    window.close().await;
    ours.hear(&FromWindow::Size(Size { width: 760, height: 800 })).await;
    assert_eq!(ours.next().await, Some(FromWindow::Closing));
    ours.until_it_is_gone().await;
}

#[tokio::test]
async fn times_are_the_members_own_whatever_zone_rules_the_web_engine_has() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (_ours, window) = StandIn::open(&desk, &driver, &[sample::usual()]).await;
    assert_eq!(window.text("#next-when .day").await, "Thursday 3 December");
    assert_eq!(window.text("#next-when .time").await, "10:00 – 11:00");
    assert_eq!(window.text("#next .parts .at").await, "10:00");
}

#[tokio::test]
async fn every_wish_of_the_agenda_reaches_the_background_process() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (mut ours, window) = StandIn::open(&desk, &driver, &[sample::usual()]).await;
    let next = || session("next");
    let wishes = [
        ("#snooze-next", FromWindow::Act(Action::Snooze { session: next(), until: Snooze::Minutes(5) })),
        ("#snooze-15-next", FromWindow::Act(Action::Snooze { session: next(), until: Snooze::Minutes(15) })),
        ("#snooze-start-next", FromWindow::Act(Action::Snooze { session: next(), until: Snooze::Start })),
        ("#going-next", FromWindow::Act(Action::Going { session: next() })),
        ("#not-going-next", FromWindow::Act(Action::NotGoing { session: next() })),
        ("#next .links button", FromWindow::OpenLink { session: next(), link: 0 }),
        ("#refresh", FromWindow::Act(Action::Refresh)),
        ("#open-page", FromWindow::Act(Action::OpenPage)),
    ];
    for (control, wish) in wishes {
        window.click(control).await;
        assert_eq!(ours.next().await, Some(wish), "{control}");
    }
}

#[tokio::test]
async fn a_dismissed_notice_can_be_brought_back() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let dismissed = sample::with(|agenda| agenda.coming[0].dismissed = true);
    let (mut ours, window) = StandIn::open(&desk, &driver, &[dismissed]).await;
    window.click("#show-again-next").await;
    assert_eq!(ours.next().await, Some(FromWindow::Act(Action::Undo { session: session("next") })));
    ours.say(sample::usual());
    window.until("!document.querySelector('#show-again-next')").await;
}

#[tokio::test]
async fn a_change_is_shown_where_it_is_and_takes_neither_focus_nor_what_is_unfolded() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (ours, window) = StandIn::open(&desk, &driver, &[sample::usual()]).await;
    window.click("#row-later summary").await;
    window.script("document.querySelector('#going-later').focus()").await;

    let renamed = agenda::Occurrence { until: "in 24 min".into(), ..sample::next() };
    let later = sample::occurrence("later", "Bees and wasps", "2026-12-17T10:00:00-08:00");
    ours.say(sample::show(vec![
        renamed,
        sample::occurrence("new", "Ponds", "2026-12-10T10:00:00-08:00"),
        later,
    ]));

    window.until("document.querySelector('#row-later .title').textContent === 'Bees and wasps'").await;
    assert_eq!(window.text("#next-until").await, "in 24 min");
    assert_eq!(window.script("return document.activeElement.id").await, "going-later");
    assert_eq!(window.script("return document.querySelector('#row-later details').open").await, true);
    assert_eq!(window.script("return document.querySelector('#row-new details').open").await, false);
    assert_eq!(window.script("return document.querySelector('#row-last')").await, serde_json::Value::Null);
}

#[tokio::test]
async fn the_session_is_joined_with_the_keyboard_alone() {
    const TAB: &str = "\u{e004}";
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (mut ours, window) = StandIn::open(&desk, &driver, &[sample::usual()]).await;
    for _ in 0..20 {
        window.press(TAB).await;
        if window.script("return document.activeElement.id").await == "join-next" {
            window.press("\u{e006}").await;
            return ours.hear(&FromWindow::Act(Action::Join { session: Some(session("next")) })).await;
        }
    }
    panic!("Tab does not reach Join");
}

#[tokio::test]
async fn why_this_time_shows_each_vote_and_the_doubt() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (mut ours, window) = StandIn::open(&desk, &driver, &[sample::usual()]).await;
    assert_eq!(window.text("#next .doubts").await, "“11pm ET” names another time.");
    window.click("#next .why summary").await;
    let words = window.text("#next .why table").await;
    for said in
        ["10am PT", "America/Vancouver", "agrees", "11pm ET", "America/New York", "21:00 differs", "line 12"]
    {
        assert!(words.contains(said), "{said} in {words}");
    }

    ours.hear(&FromWindow::Ask(Question::Source { session: session("next") })).await;
    let piece = |text: &str, said| SourcePiece { text: text.into(), said };
    let line = |line, read, pieces| SourceLine { line, depth: 1, heading: None, read, pieces };
    let said = [
        piece("When: ", None),
        piece("10am PT", Some(SaidAs::Agrees)),
        piece(", ", None),
        piece("11pm ET", Some(SaidAs::Dissents)),
    ];
    let heading = [piece("December 3", Some(SaidAs::Something)), piece(": Gardens & Orchards", None)];
    let lines = vec![
        line(11, true, heading.to_vec()),
        line(12, true, said.to_vec()),
        line(14, false, vec![piece("Slides", None)]),
    ];
    let published =
        Some(Published { at: sample::at("2026-11-20T09:00:00-08:00"), from: Some(Origin::Server) });
    ours.say(ToWindow::Source(Source { session: session("next"), published, lines }));
    assert_eq!(window.text("#next .source li:nth-child(2).read").await, "When: 10am PT, 11pm ET");
    assert_eq!(window.script("return document.querySelectorAll('#next .source .read').length").await, 2);
    assert_eq!(
        window.script("return document.querySelector('#next .source li:nth-child(3)').value").await,
        14
    );
    assert_eq!(window.text("#next .source .dissents").await, "11pm ET");
    let published = window.text("#next .published").await;
    assert!(published.contains("20 Nov 2026") && published.contains("server"), "{published}");

    ours.say(ToWindow::Source(Source { session: session("next"), published: None, lines: Vec::new() }));
    window.until("document.querySelector('#next .source-gone')").await;
}

#[tokio::test]
async fn what_else_the_page_says_is_there_and_its_links_open() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let mut missed = sample::occurrence("past", "Roots", "2026-11-19T10:00:00-08:00");
    missed.marks = vec![agenda::Mark::Missed];
    let first = sample::with(|agenda| {
        agenda.past = vec![missed];
        agenda.warnings = vec!["The page suddenly names no session.".into()];
        agenda.held_back = true;
        agenda.about.contact = Some("mailto:hello@garden.example".into());
        agenda.about.who = Some("Anyone who grows something, or would like to.".into());
    });
    let (mut ours, window) = StandIn::open(&desk, &driver, &[first]).await;
    assert_eq!(window.text("#loose q").await, "January - TBD");
    assert_eq!(window.text("#past > summary .mark").await, "1 missed");
    assert!(window.text("#warnings").await.starts_with("The page suddenly names no session."));

    window.click("#accept").await;
    assert_eq!(ours.next().await, Some(FromWindow::Act(Action::Accept)));
    window.click("#about summary").await;
    assert_eq!(window.text("#about dt").await, "Who");
    assert_eq!(window.text("#about dd").await, "Anyone who grows something, or would like to.");
    window.click("#about .link").await;
    assert_eq!(ours.next().await, Some(FromWindow::Act(Action::OpenAbout { link: None })));
}

#[tokio::test]
async fn an_empty_agenda_says_so_and_a_page_that_was_never_read_says_why() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (ours, window) = StandIn::open(&desk, &driver, &[sample::show(Vec::new())]).await;
    assert_eq!(window.text("#nothing h2").await, "No session is announced");
    ours.say(sample::unread(&["The server does not answer. Next try at 18:05."]));
    window
        .until("document.querySelector('#nothing h2').textContent === 'The schedule has not been read yet'")
        .await;
    assert_eq!(window.text("#nothing p").await, "The server does not answer. Next try at 18:05.");
    assert_eq!(window.script("return document.querySelector('#next')").await, serde_json::Value::Null);
}

#[tokio::test]
async fn the_page_is_drawn_larger_and_nothing_of_it_is_cut_off() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (_ours, window) = StandIn::open(&desk, &driver, &[sample::usual()]).await;
    for width in ["760", "570", "380"] {
        window.until(&format!("innerWidth <= {width}")).await;
        let cut = "return [...document.querySelectorAll('body *')]
            .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
            .map((element) => `${element.tagName}.${element.className} ${element.getBoundingClientRect().right}/${innerWidth}`)";
        assert_eq!(window.script(cut).await, serde_json::json!([]), "at {width}");
        for _ in 0..if width == "760" { 2 } else { 3 } {
            window.press_with_control("+").await;
        }
    }
    window.press_with_control("0").await;
}

#[tokio::test]
async fn a_second_zone_and_the_times_of_the_page_stand_beside_the_members() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let second = SecondTime {
        start: sample::at("2026-12-04T02:00:00+09:00"),
        end: Some(sample::at("2026-12-04T03:00:00+09:00")),
        zone: "JST".into(),
    };
    let show = sample::with(|agenda| {
        agenda.twelve = true;
        agenda.coming[0].second = Some(second);
    });
    let (_ours, window) = StandIn::open(&desk, &driver, &[show]).await;
    assert_eq!(window.text("#next-when .time").await, "10:00 AM – 11:00 AM");
    assert_eq!(window.text("#next-when .second").await, "Fri 4 Dec, 2:00 AM – 3:00 AM JST");
    assert_eq!(window.script("return document.querySelector('#next .said')").await, Value::Null);
    window.press_on("#as-said", "\u{e006}").await;
    assert_eq!(window.text("#next .said").await, "The page: 10am PT · 11pm ET");
    window.press_on("#as-said", "\u{e006}").await;
    window.until("!document.querySelector('#next .said')").await;
}

#[tokio::test]
async fn what_is_not_the_members_is_listed_below_and_says_so() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let other = |agenda: &mut agenda::Agenda| {
        agenda.coming[0].ignored = true;
        agenda.next = None;
    };
    let (ours, window) = StandIn::open(&desk, &driver, &[sample::with(other)]).await;
    assert_eq!(window.text("#nothing h2").await, "No session of your groups");
    assert_eq!(window.text("#row-next.ignored .mark").await, "Not one of your groups");
    ours.say(sample::usual());
    assert_eq!(window.text("#next-title").await, "Gardens & Orchards");
}
