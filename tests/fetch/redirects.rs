use crate::{
    Desk, PAGE, says,
    server::{Server, Step, answer, html},
};

fn to(status: &str, location: &str) -> Vec<u8> {
    answer(status, &[&format!("Location: {location}")], "")
}

#[tokio::test]
async fn each_kind_is_followed_and_the_last_address_is_the_base() {
    for status in ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"] {
        let server = Server::start(move |n, _| {
            vec![Step::Send(if n == 0 { to(status, "/new/page") } else { html(&[], PAGE) })]
        })
        .await;
        let page = Desk::new().page(&server.url("/old")).await;
        assert_eq!(page.base.unwrap().as_str(), server.url("/new/page"));
        assert!(server.seen()[1].starts_with("GET /new/page "));
    }
}

#[tokio::test]
async fn five_are_followed_and_six_are_not() {
    let server = Server::start(|n, _| {
        vec![Step::Send(if n < 5 { to("302 Found", &format!("/{n}")) } else { html(&[], PAGE) })]
    })
    .await;
    Desk::new().page(&server.url("/")).await;
    let server = Server::start(|n, _| {
        vec![Step::Send(if n < 6 { to("302 Found", &format!("/{n}")) } else { html(&[], PAGE) })]
    })
    .await;
    says(&Desk::new().failure(&server.url("/")).await, &["more than 5 times"]);
    assert_eq!(server.seen().len(), 6);
}

#[tokio::test]
async fn circles_come_to_an_end() {
    let server = Server::start(|_, _| vec![Step::Send(to("302 Found", "/"))]).await;
    says(&Desk::new().failure(&server.url("/")).await, &["in circles"]);
}

#[tokio::test]
async fn validators_go_only_to_the_address_that_gave_them() {
    let server = Server::start(|_, head| {
        vec![Step::Send(match head {
            _ if head.starts_with("GET /old") => to("302 Found", "/new"),
            _ if head.contains("if-none-match: \"new\"") => answer("304 Not Modified", &[], ""),
            _ => html(&["ETag: \"new\""], PAGE),
        })]
    })
    .await;
    let mut desk = Desk::new();
    desk.page(&server.url("/old")).await;
    desk.unchanged(&server.url("/old")).await;
    let seen = server.seen();
    assert!(!seen[2].contains("if-none-match"), "{}", seen[2]);
    assert!(seen[3].contains("if-none-match"), "{}", seen[3]);
}

#[tokio::test]
async fn where_a_redirect_must_not_lead() {
    for (location, word) in [
        ("http://meetings.example/", "without encryption"),
        ("ftp://127.0.0.1/", "ftp:"),
        ("file:///etc/passwd", "file:"),
        ("javascript:alert(1)", "javascript:"),
        ("https://me:secret@127.0.0.1/", "name or password"),
        ("http://[::bad", "none"),
    ] {
        let location = location.to_owned();
        let server = Server::start(move |_, _| vec![Step::Send(to("302 Found", &location))]).await;
        let failure = Desk::new().failure(&server.url("/")).await;
        says(&failure, &[word]);
        assert!(!failure.message.contains("secret"));
    }
}

#[tokio::test]
async fn a_redirect_without_an_address() {
    let server = Server::always(answer("302 Found", &[], "")).await;
    says(&Desk::new().failure(&server.url("/")).await, &["without saying where"]);
}
