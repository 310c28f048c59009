//! `ospo-tray test-notification`: one notification through the whole way, and what the server can do.

use crate::support::{Desk, REGISTER};

const QUIET_HOUR: &str = "2026-10-08T12:00:00Z";

#[tokio::test]
async fn a_trial_is_shown_and_the_server_described() {
    let desk = Desk::new().await;
    let _app = desk.start(QUIET_HOUR);
    desk.tray.says(&["Libraries"]).await;
    let said = desk.ask(&["test-notification"]).await.good().stdout;
    let shown = desk.daemon.shows("OSPO Tray rings like this").await;
    assert!(shown.body.contains("A reminder of a session looks and sounds the same"), "{shown:?}");
    assert_eq!(shown.hint("sound-name").as_deref(), Some("alarm-clock-elapsed"));
    assert!(!shown.flag("suppress-sound") && shown.expires == 0, "as a reminder: {shown:?}");
    assert!(said.contains("shown by Server of the tests 1."), "{said}");
    assert!(
        said.contains("buttons, such as Join (actions): yes") && said.contains("sounds (sound): no"),
        "{said}"
    );
}

#[tokio::test]
async fn the_buttons_of_a_trial_are_those_of_a_reminder_and_do_nothing() {
    for words in ["Join", "Remind me in 5 minutes"] {
        let desk = Desk::new().await;
        let _app = desk.start(QUIET_HOUR);
        desk.tray.says(&["Libraries"]).await;
        desk.ask(&["test-notification"]).await.good();
        let shown = desk.daemon.shows("OSPO Tray rings like this").await;
        desk.daemon.click(&shown, words).await;
        // What is opened after it shows that nothing was before.
        desk.ask(&["join"]).await.good();
        desk.opener.opens(REGISTER).await;
        assert_eq!(desk.opener.opened().len(), 1, "{}", desk.story);
        assert_eq!(desk.daemon.shown().len(), 1, "{}", desk.story);
    }
}

#[tokio::test]
async fn under_dunst_a_trial_says_what_dunst_draws() {
    let mut desk = Desk::build().without_daemon().set_up().await;
    desk.daemon.is_named("dunst");
    desk.daemon.start().await;
    let _app = desk.start(QUIET_HOUR);
    desk.tray.says(&["Libraries"]).await;
    let said = desk.ask(&["test-notification"]).await.good().stdout;
    let shown = desk.daemon.shows("OSPO Tray rings like this").await;
    assert!(shown.body.ends_with("Middle-click to join"), "{shown:?}");
    assert!(said.contains("buttons, such as Join (actions): no"), "{said}");
    assert!(said.contains("dunst draws no buttons") && !said.contains("(actions): yes"), "{said}");
}

#[tokio::test]
async fn a_server_that_cannot_do_much_is_described_as_it_is() {
    let mut desk = Desk::build().without_daemon().set_up().await;
    desk.daemon.can(&["body"]);
    desk.daemon.start().await;
    let _app = desk.start(QUIET_HOUR);
    desk.tray.says(&["Libraries"]).await;
    let said = desk.ask(&["test-notification"]).await.good().stdout;
    assert!(said.contains("(actions): no") && said.contains("a click on a reminder joins"), "{said}");
}

#[tokio::test]
async fn where_nothing_is_shown_the_trial_says_why_and_fails() {
    let desk = Desk::build().without_daemon().set_up().await;
    let app = desk.start(QUIET_HOUR);
    app.says("No notification server").await;
    let answer = desk.ask(&["test-notification"]).await;
    assert_eq!(answer.code, Some(1), "{answer:?}");
    assert!(answer.stderr.contains("No notification can be seen here"), "{answer:?}");
    assert!(answer.stderr.contains("apt install"), "{answer:?}");
}

#[tokio::test]
async fn a_server_that_refuses_is_told_apart_from_none() {
    let desk = Desk::new().await;
    desk.daemon.fails(true);
    let _app = desk.start(QUIET_HOUR);
    desk.tray.says(&["Libraries"]).await;
    let answer = desk.ask(&["test-notification"]).await;
    assert_eq!(answer.code, Some(1), "{answer:?}");
    assert!(answer.stderr.contains("there is no room on the screen"), "{answer:?}");
    assert!(answer.stderr.contains("another notification server"), "{answer:?}");
}

#[tokio::test]
async fn without_a_running_instance_there_is_no_trial() {
    let desk = Desk::new().await;
    let answer = desk.ask(&["test-notification"]).await;
    assert_eq!(answer.code, Some(1), "{answer:?}");
    assert!(answer.stderr.contains("not running"), "{answer:?}");
}
