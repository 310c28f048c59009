//! The system's proxy, through the real binary: only a process of its own can have an environment of its own.

use std::process::Output;

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader, copy_bidirectional},
    net::{TcpListener, TcpStream},
    process::Command,
};

use crate::{
    Desk, PAGE, says,
    secure::{NAMES, PUBLIC, network, secure},
    server::{Server, Step, answer, html},
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

/// A proxy that leads to what lies at 127.0.0.2, whatever the name.
pub async fn tunnel() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(lead_on(stream));
        }
    });
    format!("http://{address}")
}

async fn lead_on(stream: TcpStream) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    let mut first = String::new();
    stream.read_line(&mut first).await?;
    let mut line = String::new();
    while stream.read_line(&mut line).await? > 2 {
        line.clear();
    }
    let (_, port) = first.split(' ').nth(1).unwrap().rsplit_once(':').unwrap();
    let mut server = TcpStream::connect((PUBLIC, port.parse().unwrap())).await?;
    stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
    copy_bidirectional(&mut stream, &mut server).await.map(drop)
}

const WITHIN: &str = "OSPO_TRAY_TEST_WITHIN";

/// Runs in a process of its own, in whose environment a proxy stands.
#[tokio::test]
async fn sent_on_behind_a_proxy() {
    let Ok(location) = std::env::var(WITHIN) else { return };
    if location == OWN {
        return own_page_that_sends_on_to_itself().await;
    }
    let inside =
        secure(&["inside.example", "unknown.example"], PUBLIC, |_, _| vec![Step::Send(html(&[], PAGE))])
            .await;
    let location = format!("{location}:{}/", inside.address.port());
    let from = secure(&["meetings.example"], PUBLIC, move |_, _| {
        vec![Step::Send(answer("302 Found", &[&format!("Location: {location}")], ""))]
    })
    .await;
    let mut desk = Desk::with(network(NAMES, vec![from.root.clone(), inside.root.clone()]));
    let url = format!("https://meetings.example:{}/", from.address.port());
    if std::env::var(WITHIN).unwrap().contains("inside") {
        says(&desk.failure(&url).await, &["meetings.example sends on to an address inside"]);
        assert!(inside.heads.lock().unwrap().is_empty());
    } else {
        assert_eq!(desk.page(&url).await.bytes, PAGE.as_bytes());
    }
}

const OWN: &str = "own";

/// A page of the member's own network, whose name this computer knows to lie there.
async fn own_page_that_sends_on_to_itself() {
    let inside = secure(&["inside.example"], PUBLIC, |_, head| {
        let moved = answer("301 Moved Permanently", &["Location: /wg/"], "");
        vec![Step::Send(if head.starts_with("GET /wg/ ") { html(&[], PAGE) } else { moved })]
    })
    .await;
    let mut desk = Desk::with(network(NAMES, vec![inside.root.clone()]));
    let url = format!("https://inside.example:{}/wg", inside.address.port());
    assert_eq!(desk.page(&url).await.bytes, PAGE.as_bytes());
}

#[tokio::test]
async fn behind_a_proxy_a_page_of_the_members_own_network_may_send_on_to_itself() {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["proxy::sent_on_behind_a_proxy", "--exact"])
        .env("https_proxy", tunnel().await)
        .env(WITHIN, OWN)
        .output()
        .await
        .unwrap();
    assert!(output.status.success(), "{output:?}");
}

#[tokio::test]
async fn behind_a_proxy_a_name_that_is_known_to_lie_inside_is_not_asked_for() {
    for location in ["https://inside.example", "https://unknown.example"] {
        let output = Command::new(std::env::current_exe().unwrap())
            .args(["proxy::sent_on_behind_a_proxy", "--exact"])
            .env("https_proxy", tunnel().await)
            .env(WITHIN, location)
            .output()
            .await
            .unwrap();
        assert!(output.status.success(), "{location}: {output:?}");
    }
}
