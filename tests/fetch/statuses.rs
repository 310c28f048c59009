use std::time::Duration;

use crate::{
    Desk, PAGE, says,
    server::{Server, Step, answer, html},
};

async fn failure(status: &str, headers: &[&str]) -> agenda::Failure {
    let server = Server::always(answer(status, headers, "<p>no</p>")).await;
    Desk::new().failure(&server.url("/")).await
}

#[tokio::test]
async fn a_page_comes_as_it_is() {
    let server = Server::always(html(&[], PAGE)).await;
    let page = Desk::new().page(&server.url("/meetings")).await;
    assert_eq!(String::from_utf8(page.bytes).unwrap(), PAGE);
    assert_eq!(page.format, Some(schedule::Format::Html));
    assert_eq!(page.base.unwrap().as_str(), server.url("/meetings"));
}

#[tokio::test]
async fn a_request_names_the_application_its_version_and_home_page() {
    let server = Server::always(html(&[], PAGE)).await;
    Desk::new().page(&server.url("/")).await;
    let head = server.seen()[0].to_ascii_lowercase();
    let agent = format!("user-agent: ospo-tray/{} (+https://", env!("CARGO_PKG_VERSION"));
    assert!(head.contains(&agent), "{head}");
    let packed = head.lines().find_map(|line| line.strip_prefix("accept-encoding: ")).unwrap();
    assert!(packed.contains("gzip") && packed.contains("br"), "{packed}");
    assert!(head.contains("accept: text/html"), "{head}");
    assert!(!head.contains("cookie") && !head.contains("referer"), "{head}");
}

#[tokio::test]
async fn each_status_has_its_own_sentence() {
    let mut sentences = Vec::new();
    for (status, word) in [
        ("401 Unauthorized", "log in"),
        ("404 Not Found", "not there any more"),
        ("410 Gone", "for good"),
        ("418 I'm a teapot", "418"),
        ("429 Too Many Requests", "too often"),
        ("451 Unavailable For Legal Reasons", "legal"),
        ("500 Internal Server Error", "500"),
        ("503 Service Unavailable", "busy"),
        ("511 Network Authentication Required", "log in first"),
        ("204 No Content", "without a page"),
        ("206 Partial Content", "without a page"),
        ("300 Multiple Choices", "without saying where"),
    ] {
        let failure = failure(status, &[]).await;
        says(&failure, &[word]);
        sentences.push(failure.message.replace(char::is_numeric, ""));
    }
    says(&failure("403 Forbidden", &[]).await, &["403"]);
    sentences.sort();
    sentences.dedup();
    assert!(sentences.len() >= 11, "{sentences:#?}");
}

#[tokio::test]
async fn retry_after_in_seconds_and_as_a_date() {
    let wait = |failure: agenda::Failure| failure.retry_after;
    let seconds = failure("429 Too Many Requests", &["Retry-After: 120"]).await;
    assert_eq!(wait(seconds), Some(Duration::from_secs(120)));
    // By the server's own clock, which may be wrong.
    let dates = ["Date: Thu, 01 Jan 2015 00:00:00 GMT", "Retry-After: Thu, 01 Jan 2015 00:05:00 GMT"];
    assert_eq!(wait(failure("503 Service Unavailable", &dates).await), Some(Duration::from_secs(300)));
    // Without its clock by ours, 2026-10-01T12:00:00Z.
    let date = failure("503 Service Unavailable", &["Retry-After: Thu, 01 Oct 2026 12:10:00 GMT"]).await;
    assert_eq!(wait(date), Some(Duration::from_secs(600)));
    let past = failure("503 Service Unavailable", &["Retry-After: Thu, 01 Oct 2020 12:10:00 GMT"]).await;
    assert_eq!(wait(past), Some(Duration::ZERO));
}

#[tokio::test]
async fn an_unreasonable_retry_after_is_bounded_and_nonsense_ignored() {
    let day = Some(Duration::from_secs(24 * 3600));
    for header in [
        "Retry-After: 99999999",
        "Retry-After: 99999999999999999999999999",
        "Retry-After: Fri, 31 Dec 9999 23:59:59 GMT",
    ] {
        assert_eq!(failure("429 Too Many Requests", &[header]).await.retry_after, day, "{header}");
    }
    for header in ["Retry-After: soon", "Retry-After: -5", "Retry-After:", "X: y"] {
        assert_eq!(failure("429 Too Many Requests", &[header]).await.retry_after, None, "{header}");
    }
}

#[tokio::test]
async fn not_modified_that_nobody_asked_for_is_a_failure() {
    let server = Server::always("HTTP/1.1 304 Not Modified\r\n\r\n").await;
    says(&Desk::new().failure(&server.url("/")).await, &["has not changed, though"]);
}

#[tokio::test]
async fn after_a_failure_the_next_fetch_is_as_good_as_ever() {
    let server = Server::start(|n, _| {
        vec![Step::Send(if n == 1 { answer("500 Oops", &[], "") } else { html(&["ETag: \"a\""], PAGE) })]
    })
    .await;
    let mut desk = Desk::new();
    desk.page(&server.url("/")).await;
    says(&desk.failure(&server.url("/")).await, &["500"]);
    desk.unchanged(&server.url("/")).await;
    assert!(server.seen()[2].contains("if-none-match: \"a\""));
}
