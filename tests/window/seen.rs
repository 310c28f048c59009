//! What is new counts as seen when it was before the member and the member leaves it; and nothing is painted that nobody can see.

use std::process::Command;

use agenda::{Action, Mark};
use ospo_tray::messages::{FromWindow, Question, ToWindow, Turn};

use crate::{
    desk::Desk,
    driver::{Driver, Session},
    keys::{RETURN, press_at},
    sample,
    stand_in::StandIn,
};

/// The window of the desk: `windowfocus`, `windowunmap`, `windowmap`.
pub fn xdotool(desk: &Desk, what: &str) {
    let only = if what == "windowmap" { "" } else { "--onlyvisible" };
    let script = desk.script(what, &format!("exec xdotool search {only} --name '^OSPO Tray$' {what} %@"));
    let status = Command::new(script).status().unwrap();
    assert!(status.success(), "xdotool {what}");
}

fn news(title: &str, unseen: usize) -> ToWindow {
    sample::with(|agenda| {
        agenda.coming[0].title = title.into();
        agenda.coming[0].marks = if unseen > 0 { vec![Mark::New] } else { Vec::new() };
        agenda.unseen = unseen;
    })
}

/// A window before the member that has just come to know of something new.
async fn with_news<'a>(desk: &Desk, driver: &'a Driver) -> (StandIn, Session<'a>) {
    let (mut ours, window) = StandIn::open(desk, driver, &[news("Seeds", 0)]).await;
    xdotool(desk, "windowfocus");
    ours.say(news("Seeds", 1));
    ours.hear(&FromWindow::Looked { unseen: 1 }).await;
    (ours, window)
}

#[tokio::test]
async fn what_was_before_the_member_is_seen_when_the_agenda_is_left() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (mut ours, window) = with_news(&desk, &driver).await;
    press_at(&window, "#to-settings", RETURN).await;
    ours.hear(&FromWindow::Act(Action::Seen)).await;
    ours.hear(&FromWindow::Ask(Question::Settings)).await;
    ours.say(news("Seeds", 0));
    press_at(&window, "#to-agenda", RETURN).await;
    window.until("document.querySelector('#next-title') && !document.querySelector('.mark.new')").await;
    press_at(&window, "#to-settings", RETURN).await;
    assert_eq!(ours.next().await, Some(FromWindow::Ask(Question::Settings)), "there is nothing to have seen");
}

#[tokio::test]
async fn what_nobody_looked_at_stays_new() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (mut ours, window) = StandIn::open(&desk, &driver, &[news("Seeds", 0)]).await;
    window.script("document.hasFocus = () => false").await;
    ours.say(news("Seeds", 1));
    window.until("document.querySelector('.mark.new')").await;
    press_at(&window, "#to-settings", RETURN).await;
    loop {
        match ours.next().await {
            Some(FromWindow::Ask(Question::Settings)) => break,
            Some(FromWindow::Looked { .. }) => panic!("it was not before the member"),
            Some(FromWindow::Act(Action::Seen)) => panic!("nobody has seen it"),
            _ => {}
        }
    }
}

#[tokio::test]
async fn a_hidden_window_counts_as_left_and_paints_nothing_until_it_is_seen_again() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (mut ours, window) = with_news(&desk, &driver).await;
    window
        .script(
            "window.painted = 0;
             new MutationObserver((all) => { window.painted += all.length; })
                 .observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })",
        )
        .await;
    xdotool(&desk, "windowunmap");
    ours.hear(&FromWindow::Act(Action::Seen)).await;
    // It asks for the settings when it is told to turn to them; by then it has heard what was said before.
    ours.say(news("Bees", 2));
    ours.say(ToWindow::Turn(Turn::Settings));
    ours.hear(&FromWindow::Ask(Question::Settings)).await;
    assert_eq!(window.script("return document.hidden && window.painted").await, 0);
    assert_eq!(window.script("return document.querySelector('#next-title').textContent").await, "Seeds");
    xdotool(&desk, "windowmap");
    window.until("document.querySelector('#view-settings')").await;
    press_at(&window, "#to-agenda", RETURN).await;
    window.until("document.querySelector('#next-title')?.textContent === 'Bees'").await;
}
