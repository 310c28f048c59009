use encoding_rs::{Encoding, SHIFT_JIS, UTF_8, WINDOWS_1251, WINDOWS_1252};
use schedule::Format;

use crate::{
    Desk,
    server::{Server, answer},
};

async fn page(headers: &[&str], body: &[u8], path: &str) -> ospo_tray::fetch::FetchedPage {
    let server = Server::always(answer("200 OK", headers, body)).await;
    Desk::new().page(&server.url(path)).await
}

async fn text(headers: &[&str], body: &[u8]) -> String {
    String::from_utf8(page(headers, body, "/").await.bytes).unwrap()
}

fn encoded(encoding: &'static Encoding, text: &str) -> Vec<u8> {
    encoding.encode(text).0.into_owned()
}

#[tokio::test]
async fn the_header_tells_the_encoding() {
    let cyrillic = encoded(WINDOWS_1251, "<h1>7 октября: Чай</h1>");
    for header in
        ["Content-Type: text/html; charset=windows-1251", "Content-Type: text/html;Charset=\"CP1251\""]
    {
        assert_eq!(text(&[header], &cyrillic).await, "<h1>7 октября: Чай</h1>");
    }
}

#[tokio::test]
async fn the_page_tells_it_where_the_header_does_not() {
    for (declaration, encoding) in [
        ("<meta charset=shift_jis>", SHIFT_JIS),
        ("<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=Shift_JIS'>", SHIFT_JIS),
        ("<?xml version='1.0' encoding='shift_jis'?>", SHIFT_JIS),
        ("<meta charset=\"utf-8\" />", UTF_8),
        // It cannot be UTF-16, or this could not be read.
        ("<meta charset=utf-16>", UTF_8),
        // Of a name that is none.
        ("<meta charset=klingon>", UTF_8),
    ] {
        let page = format!("{declaration}<h1>10月7日: お茶</h1>");
        assert_eq!(text(&["Content-Type: text/html"], &encoded(encoding, &page)).await, page);
    }
}

#[tokio::test]
async fn a_byte_order_mark_counts_most_and_is_taken_off() {
    let utf8 = [b"\xef\xbb\xbf", "<h1>Thé</h1>".as_bytes()].concat();
    assert_eq!(text(&["Content-Type: text/html; charset=iso-8859-1"], &utf8).await, "<h1>Thé</h1>");
    let units = "<h1>Thé</h1>".encode_utf16();
    let little: Vec<u8> = [0xfeff].into_iter().chain(units.clone()).flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = [0xfeff].into_iter().chain(units).flat_map(u16::to_be_bytes).collect();
    assert_eq!(text(&[], &little).await, "<h1>Thé</h1>");
    assert_eq!(text(&[], &big).await, "<h1>Thé</h1>");
}

#[tokio::test]
async fn without_a_word_it_is_utf_8_where_that_fits_and_western_else() {
    assert_eq!(text(&[], "Thé à 9 h".as_bytes()).await, "Thé à 9 h");
    assert_eq!(text(&[], &encoded(WINDOWS_1252, "Thé à 9 h – “chez nous”")).await, "Thé à 9 h – “chez nous”");
}

#[tokio::test]
async fn a_wrong_word_costs_letters_and_not_the_page() {
    let text = text(&["Content-Type: text/html; charset=utf-8"], b"<h1>October 7: Th\xe9</h1>").await;
    assert_eq!(text, "<h1>October 7: Th\u{fffd}</h1>");
}

#[tokio::test]
async fn how_it_is_written() {
    for (kind, body, path, wanted) in [
        ("text/html", "<p>Tea</p>", "/", Some(Format::Html)),
        ("application/xhtml+xml", "<p>Tea</p>", "/", Some(Format::Html)),
        ("text/markdown; charset=utf-8", "# Tea", "/", Some(Format::Markdown)),
        // As raw files are served.
        ("text/plain", "# Tea", "/README.md", Some(Format::Markdown)),
        ("text/plain", " \n<!DOCTYPE HTML><p>Tea</p>", "/index", Some(Format::Html)),
        ("text/plain", "<p>Tea</p>", "/index.htm", Some(Format::Html)),
        ("application/octet-stream", "# Tea", "/README.markdown", Some(Format::Markdown)),
        ("text/html", "# Tea", "/README.md", Some(Format::Markdown)),
        ("text/plain", "Tea", "/tea", None),
        ("", "Tea", "/", None),
    ] {
        let header = format!("Content-Type: {kind}");
        let headers: &[&str] = if kind.is_empty() { &[] } else { &[&header] };
        assert_eq!(page(headers, body.as_bytes(), path).await.format, wanted, "{kind} {path}");
    }
}

#[tokio::test]
async fn a_page_that_grows_beyond_the_bound_when_it_is_decoded() {
    let body = vec![0xe9; 3 * 1024 * 1024];
    let server =
        Server::always(answer("200 OK", &["Content-Type: text/html; charset=iso-8859-1"], &body)).await;
    let failure = Desk::new().failure(&server.url("/")).await;
    assert!(failure.message.contains("longer than 5 MiB"), "{failure:?}");
}
