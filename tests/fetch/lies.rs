use std::io::Write;

use crate::{
    Desk, PAGE, says,
    server::{Server, Step, html},
};

async fn failure(raw: impl Into<Vec<u8>>) -> agenda::Failure {
    let server = Server::always(raw).await;
    Desk::new().failure(&server.url("/")).await
}

#[tokio::test]
async fn cut_in_the_middle() {
    says(
        &failure("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<h1>Tea</h1>").await,
        &["in the middle of the page"],
    );
}

#[tokio::test]
async fn cut_within_a_chunk() {
    let raw = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n400\r\n<h1>Tea</h1>";
    says(&failure(raw).await, &["in the middle of the page"]);
}

#[tokio::test]
async fn chunks_that_are_none() {
    let raw = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n<h1>Tea</h1>\r\n0\r\n\r\n";
    says(&failure(raw).await, &["in the middle of the page"]);
}

#[tokio::test]
async fn two_lengths() {
    let raw = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 12\r\n\r\n<h1>Tea</h1>";
    says(&failure(raw).await, &["does not speak HTTP"]);
}

#[tokio::test]
async fn closed_without_a_word() {
    says(&failure("").await, &["broke off before it answered"]);
}

#[tokio::test]
async fn another_protocol() {
    says(&failure("SSH-2.0-OpenSSH_9.2\r\n").await, &["does not speak HTTP"]);
    says(&failure([0x15, 3, 1, 0, 2, 2, 70]).await, &["does not speak HTTP"]);
}

#[tokio::test]
async fn compression_that_is_broken() {
    let broken = html(&["Content-Encoding: gzip"], "this is no gzip");
    says(&failure(broken).await, &["compression is broken"]);
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(&PAGE.repeat(200).into_bytes()).unwrap();
    let mut packed = gzip.finish().unwrap();
    packed.truncate(packed.len() / 2);
    says(&failure(html(&["Content-Encoding: gzip"], &packed)).await, &["compression is broken"]);
}

#[tokio::test]
async fn a_captive_portal_by_its_status() {
    let portal = "HTTP/1.1 511 Network Authentication Required\r\nContent-Length: 0\r\n\r\n";
    says(&failure(portal).await, &["wants you to log in first"]);
}

#[tokio::test]
async fn a_captive_portal_that_passes_for_the_page_is_handed_on_as_what_it_is() {
    // Whether to believe a page is decided where the last good one is known.
    let server = Server::start(|n, _| {
        let body = if n == 0 { PAGE } else { "<!doctype html><title>Hotel</title><form>Room number</form>" };
        vec![Step::Send(html(&[], body))]
    })
    .await;
    let mut desk = Desk::new();
    desk.page(&server.url("/")).await;
    let page = desk.page(&server.url("/")).await;
    assert!(String::from_utf8(page.bytes).unwrap().contains("Hotel"));
}

#[tokio::test]
async fn things_that_are_no_pages() {
    for (kind, body, word) in [
        ("application/pdf", "%PDF-1.7 …", "PDF"),
        ("text/html", "%PDF-1.7 …", "PDF"),
        ("image/png", "\u{89}PNG", "image"),
        ("application/json", "{}", "JSON"),
        ("application/rss+xml", "<rss/>", "news feed"),
        ("text/plain", "PK\u{3}\u{4}…", "packed"),
        ("application/octet-stream", "a\0b", "bytes"),
        ("text/calendar", "BEGIN:VCALENDAR\r\n", "cannot read yet"),
        ("text/plain", "\r\nbegin:vcalendar\r\nVERSION:2.0", "cannot read yet"),
    ] {
        let length = body.len();
        let raw =
            format!("HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\r\n{body}");
        says(&failure(raw).await, &[word]);
    }
}

#[tokio::test]
async fn a_length_that_the_page_does_not_have() {
    let short = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{PAGE}", PAGE.len() + 1);
    says(&failure(short).await, &["in the middle of the page"]);
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(PAGE.as_bytes()).unwrap();
    let packed = gzip.finish().unwrap();
    let mut short =
        format!("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\r\n", packed.len() + 1)
            .into_bytes();
    short.extend(packed);
    says(&failure(short).await, &["in the middle of the page"]);
}
