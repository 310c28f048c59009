//! Settings are shown as the background process describes them, and each change goes out at once.

use ospo_tray::messages::{Fact, FromWindow, Line, Question, Shape, ToWindow, Trial, Value, Word};

use crate::{desk::Desk, driver::Driver, sample, stand_in::StandIn};

fn settings(poll: &str) -> ToWindow {
    let text = |words: &str| Value::Text(words.into());
    ToWindow::Settings(vec![
        sample::setting("schedule.poll", "Poll", Shape::Duration, text(poll)),
        sample::setting(
            "reminders.leads",
            "Leads",
            Shape::Durations,
            Value::List(vec!["10m".into(), "0m".into()]),
        ),
        sample::setting("reminders.changes", "Changes", Shape::Flag, Value::Flag(true)),
        sample::setting("join.link", "Call link", Shape::Address, text("call.example/j/…5678")),
    ])
}

fn set(key: &str, value: Value) -> FromWindow {
    FromWindow::Set { key: key.into(), value: Some(value) }
}

#[tokio::test]
async fn a_changed_setting_goes_out_and_what_is_in_force_comes_back() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (mut ours, window) = StandIn::open(&desk, &driver, &[sample::usual(), settings("30m")]).await;
    window.click("#to-settings").await;
    ours.hear(&FromWindow::Ask(Question::Settings)).await;

    window.write("#set-schedule-poll", "1h").await;
    assert_eq!(ours.next().await, Some(set("schedule.poll", Value::Text("1h".into()))));
    window.write("#set-reminders-leads", "1h, 0m").await;
    assert_eq!(ours.next().await, Some(set("reminders.leads", Value::List(vec!["1h".into(), "0m".into()]))));
    window.click("#set-reminders-changes").await;
    assert_eq!(ours.next().await, Some(set("reminders.changes", Value::Flag(false))));

    ours.say(settings("2h"));
    window.until("document.querySelector('#set-schedule-poll').value === '2h'").await;
}

#[tokio::test]
async fn a_refused_setting_says_why_beside_it() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (mut ours, window) = StandIn::open(&desk, &driver, &[sample::usual(), settings("30m")]).await;
    window.click("#to-settings").await;
    window.write("#set-schedule-poll", "soon").await;
    ours.hear(&set("schedule.poll", Value::Text("soon".into()))).await;
    let text = "schedule.poll = soon: a duration is wanted.".to_owned();
    ours.say(ToWindow::Word(Word { key: Some("schedule.poll".into()), text: text.clone(), refused: true }));
    window.until("document.querySelector('.word.refused')").await;
    assert_eq!(window.text("#word-set-schedule-poll").await, text);
}

#[tokio::test]
async fn a_private_link_is_in_the_window_only_once_it_is_asked_for() {
    const SECRET: &str = "https://call.example/j/12345678?pwd=secret";
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (mut ours, window) = StandIn::open(&desk, &driver, &[sample::usual(), settings("30m")]).await;
    window.click("#to-settings").await;
    let shown = window.script("return document.querySelector('#set-join-link').placeholder").await;
    assert_eq!(shown, "call.example/j/…5678");

    window.click("#try-set-join-link").await;
    ours.hear(&FromWindow::Try(Trial::Link { key: "join.link".into() })).await;
    window.click("#reveal-set-join-link").await;
    ours.hear(&FromWindow::Reveal { key: "join.link".into() }).await;
    ours.say(ToWindow::Revealed { key: "join.link".into(), value: SECRET.into() });
    window.until(&format!("document.querySelector('#set-join-link').value === '{SECRET}'")).await;

    window.click("#to-agenda").await;
    window.click("#to-settings").await;
    assert_eq!(window.script("return document.querySelector('#set-join-link').value").await, "");
}

#[tokio::test]
async fn a_link_pasted_at_the_session_goes_to_the_settings_of_its_group() {
    const LINK: &str = "https://call.example/j/1";
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let first = sample::with(|agenda| agenda.coming[0].join = None);
    let (mut ours, window) = StandIn::open(&desk, &driver, &[first]).await;
    window.click("#own-link summary").await;
    window.write("#own-link-field", LINK).await;
    let key = "join.links.\"Gardens & Orchards\"";
    assert_eq!(ours.next().await, Some(set(key, Value::Text(LINK.into()))));
    ours.say(ToWindow::Word(Word { key: Some(key.into()), text: "No.".into(), refused: true }));
    window.until("document.querySelector('#own-link-word.refused')?.textContent === 'No.'").await;
}

#[tokio::test]
async fn health_and_log_are_asked_for_and_shown() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let (mut ours, window) = StandIn::open(&desk, &driver, &[sample::usual()]).await;
    window.click("#to-health").await;
    assert_eq!(ours.next().await, Some(FromWindow::Ask(Question::Health)));
    assert_eq!(ours.next().await, Some(FromWindow::Ask(Question::Log)));
    let fact = Fact { label: "Tray icon".into(), words: "no panel shows it".into(), wrong: true };
    ours.say(ToWindow::Health(vec![fact]));
    let at = sample::at("2026-12-03T09:50:00-07:00");
    ours.say(ToWindow::Log(vec![Line { at, kind: agenda::EntryKind::Rung, text: "Rang.".into() }]));
    assert_eq!(window.text("#facts .wrong dd").await, "no panel shows it");
    assert_eq!(window.text("#log time").await, "Thu 3 Dec, 09:50");
    window.click("#try-notification").await;
    assert_eq!(ours.next().await, Some(FromWindow::Try(Trial::Notification)));
}

#[tokio::test]
async fn the_groups_that_matter_are_ticked_by_keyboard() {
    let desk = Desk::new();
    let driver = Driver::start(&desk).await;
    let of = || ["Bees", "Compost", "Seeds"].map(str::to_owned).to_vec();
    let groups = |ignored: &[&str]| {
        let ignored = Value::List(ignored.iter().map(|it| (*it).to_owned()).collect());
        ToWindow::Settings(vec![sample::setting(
            "reminders.ignored",
            "Groups",
            Shape::Groups { of: of() },
            ignored,
        )])
    };
    let (mut ours, window) = StandIn::open(&desk, &driver, &[sample::usual(), groups(&["Seeds"])]).await;
    window.click("#to-settings").await;
    ours.hear(&FromWindow::Ask(Question::Settings)).await;
    window.press_on("#set-reminders-ignored-0", " ").await;
    let both = Value::List(vec!["Bees".into(), "Seeds".into()]);
    assert_eq!(ours.next().await, Some(set("reminders.ignored", both)));
    ours.say(groups(&["Bees", "Seeds"]));
    window.press_on("#set-reminders-ignored-2", " ").await;
    assert_eq!(ours.next().await, Some(set("reminders.ignored", Value::List(vec!["Bees".into()]))));
}
