//! The background process turns the window to a place: from a menu's row the member lands on what it named.

use agenda::SessionId;
use ospo_tray::messages::{FromWindow, Question, Shape, ToWindow, Turn, Value};

use crate::{desk::Desk, driver::Driver, sample, stand_in::StandIn};

#[tokio::test]
async fn it_turns_to_a_session_to_why_to_a_setting_and_to_health() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (mut ours, window) = StandIn::open(&desk, &driver, &[sample::usual()]).await;
    let session = |id: &str| SessionId(id.into());

    ours.say(ToWindow::Turn(Turn::Session { session: session("last") }));
    window.until("document.activeElement.closest('#row-last')").await;
    assert_eq!(window.script("return document.querySelector('#row-last details').open").await, true);

    let settings = ToWindow::Settings(vec![
        sample::setting("schedule.poll", "Poll", Shape::Duration, Value::Text("30m".into())),
        sample::setting("join.links.\"Bees\"", "Bees", Shape::Address, Value::Text(String::new())),
    ]);
    ours.say(ToWindow::Turn(Turn::Setting { key: "join.links.\"Bees\"".into() }));
    ours.hear(&FromWindow::Ask(Question::Settings)).await;
    ours.say(settings);
    window.until("document.activeElement.dataset.key === 'join.links.\"Bees\"'").await;

    ours.say(ToWindow::Turn(Turn::Why { session: session("next") }));
    ours.hear(&FromWindow::Ask(Question::Source { session: session("next") })).await;
    window.until("document.activeElement.closest('[data-source-of=next]')?.open").await;

    ours.say(ToWindow::Turn(Turn::Health));
    ours.hear(&FromWindow::Ask(Question::Health)).await;
    window.until("document.querySelector('#view-health')").await;
}
