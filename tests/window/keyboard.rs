//! The agenda without a mouse: it scrolls from wherever the focus is, and the focus never falls to the top of the page.

use agenda::{Action, Answer, SessionId};
use ospo_tray::messages::{FromWindow, ToWindow};

use crate::{
    desk::Desk,
    driver::{Driver, Session},
    keys::{DOWN, PAGE_DOWN, RETURN, SPACE, focus, press_at, tab_to},
    sample,
    stand_in::StandIn,
};

fn answered(answer: Answer) -> ToWindow {
    sample::with(|agenda| {
        agenda.coming[0].answer = answer;
        agenda.coming.push(sample::occurrence("later", "Bees", "2026-12-17T10:00:00-08:00"));
    })
}

#[tokio::test]
async fn the_button_that_takes_the_place_of_another_has_its_focus() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (mut ours, window) = StandIn::open(&desk, &driver, &[answered(Answer::Open)]).await;
    let next = || SessionId("next".into());

    press_at(&window, "#going-next", RETURN).await;
    ours.hear(&FromWindow::Act(Action::Going { session: next() })).await;
    ours.say(answered(Answer::Going));
    window.until("document.querySelector('#undo-next')").await;
    assert_eq!(focus(&window).await, "undo-next");

    window.press(SPACE).await;
    ours.hear(&FromWindow::Act(Action::Undo { session: next() })).await;
    ours.say(answered(Answer::Open));
    window.until("document.querySelector('#going-next')").await;
    assert_eq!(focus(&window).await, "going-next");

    tab_to(&window, "#snooze-next").await;
    ours.say(sample::with(|agenda| agenda.coming[0].snoozable = false));
    window.until("!document.querySelector('#snooze-next')").await;
    assert_eq!(focus(&window).await, "going-next");
}

#[tokio::test]
async fn the_focus_stays_with_the_session_that_is_no_longer_the_next() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (ours, window) = StandIn::open(&desk, &driver, &[answered(Answer::Open)]).await;
    tab_to(&window, "#not-going-next").await;
    let declined = answered(Answer::NotGoing);
    let ToWindow::Show(mut show) = declined else { unreachable!() };
    show.agenda.next = Some(SessionId("later".into()));
    ours.say(ToWindow::Show(show));
    window.until("document.querySelector('#row-next')").await;
    let at = "return document.activeElement.tagName + ' ' + document.activeElement.closest('[data-session]').dataset.session";
    assert_eq!(window.script(at).await, "SUMMARY next");
}

async fn scrolls(window: &Session<'_>, key: &str) {
    window.script("scrollTo(0, 0)").await;
    window.press(key).await;
    window
        .answer(
            "const done = arguments[0];
             const look = () => (scrollY > 0 ? done(true) : requestAnimationFrame(look));
             look();",
        )
        .await;
}

#[tokio::test]
async fn the_keys_scroll_it_as_soon_as_it_is_open_and_from_the_tabs() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let many = (1..30).map(|n| sample::occurrence(&format!("s{n}"), "Bees", "2026-12-17T10:00:00-08:00"));
    let (_ours, window) = StandIn::open(&desk, &driver, &[sample::show(many.collect())]).await;
    for key in [PAGE_DOWN, SPACE, DOWN] {
        scrolls(&window, key).await;
    }
    tab_to(&window, "#to-agenda").await;
    for key in [PAGE_DOWN, DOWN] {
        scrolls(&window, key).await;
    }
    tab_to(&window, "#row-s20 summary").await;
    let covered = "const frame = document.activeElement.getBoundingClientRect();
        return frame.top < document.querySelector('header').getBoundingClientRect().bottom
            || frame.bottom > document.querySelector('footer').getBoundingClientRect().top";
    assert_eq!(window.script(covered).await, false, "what has the focus lies under the frame");
}

#[tokio::test]
async fn in_a_low_window_header_and_footer_scroll_away() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let many = (1..30).map(|n| sample::occurrence(&format!("s{n}"), "Bees", "2026-12-17T10:00:00-08:00"));
    let (_ours, window) = StandIn::open(&desk, &driver, &[sample::show(many.collect())]).await;
    let stays = "scrollTo(0, 200); return document.querySelector('header').getBoundingClientRect().top";
    assert_eq!(window.script(stays).await, 0);
    for _ in 0..4 {
        window.press_with_control("+").await;
    }
    window.until("innerHeight <= 400").await;
    assert_eq!(
        window.script("return getComputedStyle(document.querySelector('header')).position").await,
        "static"
    );
    let gone = "scrollTo(0, 200); return document.querySelector('header').getBoundingClientRect().bottom < 0";
    assert_eq!(window.script(gone).await, true);
}
