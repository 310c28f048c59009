//! `ospo-tray test-notification`: one notification through the whole way, and what the server can do.

use crate::support::Desk;

const QUIET_HOUR: &str = "2026-10-08T12:00:00Z";

#[tokio::test]
async fn a_trial_is_shown_and_the_server_described() {
    let desk = Desk::new().await;
    let _app = desk.start(QUIET_HOUR);
    desk.tray.says(&["Libraries"]).await;
    let said = desk.ask(&["test-notification"]).await.good().stdout;
    let shown = desk.daemon.shows("OSPO Tray rings like this").await;
    assert!(shown.body.contains("A reminder of a session looks the same"), "{shown:?}");
    assert!(said.contains("shown by Server of the tests 1."), "{said}");
    assert!(
        said.contains("buttons, such as Join (actions): yes") && said.contains("sounds (sound): no"),
        "{said}"
    );
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
