//! *Why this time?* that is open while the page is read anew shows the new page's lines.

use agenda::SessionId;
use ospo_tray::messages::{FromWindow, Question, ToWindow};

use crate::{
    desk::Desk,
    driver::Driver,
    keys::{RETURN, press_at},
    real::{PAGE, Real},
    sample,
    stand_in::StandIn,
};

#[tokio::test]
async fn an_open_one_is_asked_for_again_when_the_page_was_read_again() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (mut ours, window) = StandIn::open(&desk, &driver, &[sample::usual()]).await;
    let question = FromWindow::Ask(Question::Source { session: SessionId("next".into()) });
    press_at(&window, "#next .why > details > summary", RETURN).await;
    assert_eq!(ours.next().await, Some(question.clone()));
    // What is only worded anew is no reason to ask.
    ours.say(sample::with(|agenda| agenda.age = "Read 4 min ago".into()));
    window.until("document.querySelector('#age').textContent === 'Read 4 min ago'").await;
    let ToWindow::Show(mut show) = sample::usual() else { unreachable!() };
    show.schedule.last_good = Some(sample::at("2026-12-03T09:40:00-07:00").to_utc());
    ours.say(ToWindow::Show(show));
    assert_eq!(ours.next().await, Some(question));
}

#[tokio::test]
async fn its_lines_are_those_of_the_page_as_it_is_now() {
    let desk = Desk::with_bus();
    let driver = Driver::start(&desk).await;
    let (ours, window) = Real::open(&desk, &driver).await;
    press_at(&window, "#next .why > details > summary", RETURN).await;
    window.until("document.querySelector('#next .source .read')").await;
    ours.publish(&PAGE.replace("[Slides]", "[Slides and notes]"));
    press_at(&window, "#refresh", RETURN).await;
    window.until("document.querySelector('#next .source')?.textContent.includes('Slides and notes')").await;
}
