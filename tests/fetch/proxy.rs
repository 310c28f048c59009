//! The system's proxy, through the real binary: only a process of its own can have an environment of its own.

use std::process::Output;

use tokio::process::Command;

use crate::{
    PAGE, says,
    server::{Server, answer, html},
};

async fn read(url: &str, variable: &str, proxy: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_ospo-tray"))
        .args(["read", "--json", url])
        .env_clear()
        .env(variable, proxy)
        .output()
        .await
        .unwrap()
}

#[tokio::test]
async fn a_page_of_the_internet_is_asked_for_through_the_proxy() {
    let proxy = Server::always(answer("407 Proxy Authentication Required", &[], "")).await;
    let output = read("https://meetings.example/", "https_proxy", &proxy.url("")).await;
    assert_eq!(output.status.code(), Some(1));
    assert!(proxy.seen()[0].starts_with("CONNECT meetings.example:443 HTTP/1.1"), "{:?}", proxy.seen());
    let message = String::from_utf8(output.stderr).unwrap().trim_end().to_owned();
    says(&agenda::Failure { message, retry_after: None }, &["proxy", "password"]);
}

#[tokio::test]
async fn a_page_of_this_computer_is_not() {
    let proxy = Server::always(answer("500 Oops", &[], "")).await;
    let server = Server::always(html(&[], PAGE)).await;
    let output = read(&server.url("/"), "http_proxy", &proxy.url("")).await;
    assert!(output.status.success(), "{output:?}");
    assert_eq!((proxy.seen().len(), server.seen().len()), (0, 1));
}

#[tokio::test]
async fn a_proxy_that_does_not_lead_there() {
    let proxy = Server::always(answer("502 Bad Gateway", &[], "")).await;
    let output = read("https://meetings.example/", "https_proxy", &proxy.url("")).await;
    let message = String::from_utf8(output.stderr).unwrap().trim_end().to_owned();
    says(
        &agenda::Failure { message, retry_after: None },
        &["proxy of this network does not lead to meetings.example"],
    );
}
