use std::{fs, time::Duration};

use chrono::TimeDelta;
use ospo_tray::fetch::Fetched;

use crate::{
    Desk, PAGE, now, says,
    server::{Server, Step, answer, html},
};

const MODIFIED: &str = "Last-Modified: Tue, 01 Sep 2026 10:00:00 GMT";

/// A server that knows conditional requests; its page has the version that `version` names.
async fn conditional(headers: &'static [&'static str]) -> Server {
    Server::start(move |_, head| {
        let known = head.contains("if-none-match: \"v1\"") || head.contains("if-modified-since: Tue, 01 Sep");
        vec![Step::Send(if known { answer("304 Not Modified", headers, "") } else { html(headers, PAGE) })]
    })
    .await
}

#[tokio::test]
async fn the_second_fetch_is_conditional() {
    for headers in [&["ETag: \"v1\""][..], &[MODIFIED]] {
        let server = conditional(headers).await;
        let mut desk = Desk::new();
        desk.page(&server.url("/")).await;
        desk.unchanged(&server.url("/")).await;
        let seen = server.seen();
        assert!(!seen[0].contains("if-"), "{}", seen[0]);
        assert!(seen[1].contains("if-none-match") || seen[1].contains("if-modified-since"), "{}", seen[1]);
    }
}

#[tokio::test]
async fn so_is_the_first_after_a_restart() {
    let server = conditional(&["ETag: \"v1\"", MODIFIED]).await;
    let mut desk = Desk::new();
    desk.page(&server.url("/")).await;
    desk = desk.again();
    desk.unchanged(&server.url("/")).await;
    assert!(server.seen()[1].contains("if-none-match: \"v1\""));
}

#[tokio::test]
async fn a_page_whose_reading_was_not_remembered_is_handed_out_again() {
    let server = conditional(&["ETag: \"v1\""]).await;
    let mut desk = Desk::new();
    let first = desk.fetcher.fetch(&server.url("/"), true, now()).await;
    assert!(matches!(first, Fetched::Page(_)), "{first:?}");
    // The process ends before it has remembered what the page says.
    desk = desk.again();
    let again = desk.fetcher.fetch(&server.url("/"), true, now()).await;
    assert!(matches!(again, Fetched::Page(_)), "{again:?}");
    desk.fetcher.was_told();
    desk = desk.again();
    desk.unchanged(&server.url("/")).await;
}

#[tokio::test]
async fn whoever_lost_the_reading_gets_the_page_again_without_it_being_sent_again() {
    let server = conditional(&["ETag: \"v1\""]).await;
    let mut desk = Desk::new();
    let first = desk.page(&server.url("/")).await;
    desk = desk.again();
    let again = desk.page(&server.url("/")).await;
    assert!(server.seen()[1].contains("if-none-match"));
    assert_eq!(again, first);
}

#[tokio::test]
async fn whoever_lost_reading_and_cache_gets_the_page_whole() {
    let server = conditional(&["ETag: \"v1\""]).await;
    let mut desk = Desk::new();
    desk.page(&server.url("/")).await;
    std::fs::remove_file(desk.folder.path().join("page")).unwrap();
    desk.page(&server.url("/")).await;
    assert!(!server.seen()[1].contains("if-"));
}

#[tokio::test]
async fn a_broken_cache_is_none() {
    let server = conditional(&["ETag: \"v1\""]).await;
    let mut desk = Desk::new();
    desk.page(&server.url("/")).await;
    let file = desk.folder.path().join("page");
    let mut bytes = std::fs::read(&file).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    std::fs::write(&file, bytes).unwrap();
    desk = desk.again();
    let page = desk.page(&server.url("/")).await;
    assert_eq!(page.bytes, PAGE.as_bytes());
    assert!(!server.seen()[1].contains("if-"));
}

#[tokio::test]
async fn forgetting_brings_the_page_whole() {
    let server = conditional(&["ETag: \"v1\""]).await;
    let mut desk = Desk::new();
    desk.page(&server.url("/")).await;
    desk.fetcher.forget_validators();
    let fetched = desk.fetcher.fetch(&server.url("/"), true, now()).await;
    assert!(matches!(fetched, Fetched::Page(_)));
    assert!(!server.seen()[1].contains("if-"));
}

#[tokio::test]
async fn another_schedule_knows_nothing_of_the_first() {
    let server = conditional(&["ETag: \"v1\""]).await;
    let mut desk = Desk::new();
    desk.page(&server.url("/one")).await;
    let fetched = desk.fetcher.fetch(&server.url("/two"), true, now()).await;
    assert!(matches!(fetched, Fetched::Page(_)), "{fetched:?}");
    assert!(!server.seen()[1].contains("if-"));
}

#[tokio::test]
async fn the_same_bytes_are_not_read_again() {
    let server = Server::always(html(&[], PAGE)).await;
    let mut desk = Desk::new();
    desk.page(&server.url("/")).await;
    desk.unchanged(&server.url("/")).await;
    desk = desk.again();
    desk.unchanged(&server.url("/")).await;
}

#[tokio::test]
async fn other_bytes_are() {
    let server = Server::start(|n, _| vec![Step::Send(html(&["ETag: \"x\""], format!("{PAGE}{n}")))]).await;
    let mut desk = Desk::new();
    desk.page(&server.url("/")).await;
    let fetched = desk.fetcher.fetch(&server.url("/"), true, now()).await;
    assert!(matches!(fetched, Fetched::Page(page) if page.bytes.ends_with(b"1")));
}

#[tokio::test]
async fn a_fresh_answer_is_asked_for_all_the_same_as_when_is_not_decided_here() {
    let server = Server::start(|_, _| {
        vec![Step::Send(html(&["Cache-Control: max-age=3600", "Date: Thu, 01 Oct 2026 12:00:00 GMT"], PAGE))]
    })
    .await;
    let mut desk = Desk::new();
    let url = server.url("/");
    let page = desk.page(&url).await;
    assert_eq!(page.freshness.fresh_for, Some(Duration::from_secs(3600)));
    let fetched = desk.fetcher.fetch(&url, true, now() + TimeDelta::minutes(20)).await;
    assert!(matches!(fetched, Fetched::Unchanged(_)), "{fetched:?}");
    assert_eq!(server.seen().len(), 2, "what is told as unchanged was asked for");
}

#[tokio::test]
async fn an_answer_that_stood_in_a_cache_for_hours_is_fresh_for_what_is_left_of_six() {
    for (age, left) in [(0, 6 * 3600), (5 * 3600, 3600), (7 * 3600, 0)] {
        let age = format!("Age: {age}");
        let server = Server::always(html(&["Cache-Control: max-age=31536000", &age], PAGE)).await;
        let page = Desk::new().page(&server.url("/")).await;
        assert_eq!(page.freshness.fresh_for, Some(Duration::from_secs(left)), "{age}");
    }
}

#[tokio::test]
async fn what_the_headers_say_of_freshness() {
    for (headers, fresh) in [
        (&[][..], None),
        (&[MODIFIED], None),
        (&["Cache-Control: no-cache"], Some(0)),
        (&["Cache-Control: no-store"], Some(0)),
        (&["Cache-Control: private, max-age=60"], Some(60)),
        (&["Cache-Control: max-age=600", "Age: 100"], Some(500)),
        (&["Cache-Control: max-age=600", "Age: 18446744073709551615"], Some(600)),
        (&["Date: Thu, 01 Oct 2026 12:00:00 GMT", "Expires: Thu, 01 Oct 2026 12:02:00 GMT"], Some(120)),
        (&["Expires: 0"], Some(0)),
        (&["Cache-Control: max-age=31536000, immutable"], Some(6 * 3600)),
        (&["Cache-Control: max-age=18446744073709551615"], Some(6 * 3600)),
        (&["Cache-Control: max-age=600", "Vary: *"], Some(0)),
    ] {
        let server = Server::always(html(headers, PAGE)).await;
        let page = Desk::new().page(&server.url("/")).await;
        assert_eq!(page.freshness.fresh_for, fresh.map(Duration::from_secs), "{headers:?}");
    }
}

#[tokio::test]
async fn not_modified_renews_freshness() {
    let server = Server::start(|n, _| {
        vec![Step::Send(match n {
            0 => html(&["ETag: \"a\"", "Cache-Control: max-age=60"], PAGE),
            // Without repeating its ETag, as some servers do.
            _ => answer("304 Not Modified", &["Cache-Control: max-age=900"], ""),
        })]
    })
    .await;
    let mut desk = Desk::new();
    desk.page(&server.url("/")).await;
    let later = now() + TimeDelta::hours(1);
    let fetched = desk.fetcher.fetch(&server.url("/"), true, later).await;
    let Fetched::Unchanged(freshness) = fetched else { panic!("{fetched:?}") };
    assert_eq!(freshness.fresh_for, Some(Duration::from_secs(900)));
    desk = desk.again();
    desk.unchanged(&server.url("/")).await;
    assert!(server.seen()[2].contains("if-none-match: \"a\""));
}

#[tokio::test]
async fn a_page_that_must_not_be_stored_is_not() {
    let server = Server::always(html(&["Cache-Control: no-store", "ETag: \"v1\""], PAGE)).await;
    let mut desk = Desk::new();
    desk.page(&server.url("/")).await;
    let stored = std::fs::read(desk.folder.path().join("page")).unwrap();
    assert!(!String::from_utf8_lossy(&stored).contains("October"));
    desk.unchanged(&server.url("/")).await;
    assert!(!server.seen()[1].contains("if-none-match"));
    desk = desk.again();
    desk.page(&server.url("/")).await;
}

#[tokio::test]
async fn a_cache_that_cannot_be_written_costs_nothing_but_the_cache() {
    let server = conditional(&["ETag: \"v1\""]).await;
    let mut fetcher = ospo_tray::fetch::Fetcher::new("/dev/null/nowhere".into());
    let fetched = fetcher.fetch(&server.url("/"), false, now()).await;
    assert!(matches!(fetched, Fetched::Page(_)));
    let fetched = fetcher.fetch(&server.url("/"), true, now()).await;
    assert!(matches!(fetched, Fetched::Unchanged(_)), "{fetched:?}");
    // The reading is lost and no body is kept: asked for whole.
    let fetched = fetcher.fetch(&server.url("/"), false, now()).await;
    assert!(matches!(fetched, Fetched::Page(_)), "{fetched:?}");
    assert!(server.seen()[1].contains("if-none-match") && !server.seen()[2].contains("if-none-match"));
}

#[cfg(unix)]
#[tokio::test]
async fn what_is_kept_is_for_this_user_alone() {
    use std::os::unix::fs::PermissionsExt;
    let server = conditional(&["ETag: \"v1\""]).await;
    let mut desk = Desk::new();
    desk.page(&server.url("/")).await;
    let mode = std::fs::metadata(desk.folder.path().join("page")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[tokio::test]
async fn addresses_that_are_none() {
    let mut desk = Desk::new();
    for (address, word) in [
        ("http://meetings.example/", "without encryption"),
        ("https://me:secret@meetings.example/", "name or password"),
        ("https://me@meetings.example/", "name or password"),
        ("ftp://meetings.example/", "ftp:"),
        ("javascript:alert(1)", "javascript:"),
        ("data:text/html,hello", "data:"),
        ("meetings", "neither"),
        ("", "neither"),
        ("https://", "neither"),
        ("http://127.0.0.1.evil.example/", "without encryption"),
        ("http://localhost.evil.example/", "without encryption"),
        ("http://10.0.0.1/", "without encryption"),
    ] {
        let failure = desk.failure(address).await;
        says(&failure, &[word]);
        assert!(!failure.message.contains("secret"));
    }
}

#[tokio::test]
async fn a_not_modified_with_another_tag_does_not_pass_it_on_to_the_old_page() {
    let server = Server::start(|n, _| {
        vec![Step::Send(match n {
            0 => html(&["ETag: \"old\""], PAGE),
            _ => answer("304 Not Modified", &["ETag: \"new\""], ""),
        })]
    })
    .await;
    let mut desk = Desk::new();
    desk.page(&server.url("/")).await;
    desk.unchanged(&server.url("/")).await;
    desk.unchanged(&server.url("/")).await;
    assert!(server.seen()[2].contains("if-none-match: \"old\"\r\n"), "{}", server.seen()[2]);
}

#[tokio::test]
async fn an_unchanged_page_is_not_written_again() {
    let server = conditional(&["ETag: \"v1\"", "Cache-Control: max-age=60"]).await;
    let mut desk = Desk::new();
    desk.page(&server.url("/")).await;
    let kept = desk.folder.path().join("page");
    fs::remove_file(&kept).unwrap();
    desk.unchanged(&server.url("/")).await;
    assert!(!kept.exists());
}

#[tokio::test]
async fn however_fresh_an_answer_calls_itself_the_server_is_asked() {
    let server = conditional(&["ETag: \"v1\"", "Cache-Control: max-age=18446744073709551615"]).await;
    let mut desk = Desk::new();
    desk.page(&server.url("/")).await;
    desk.unchanged(&server.url("/")).await;
    assert!(server.seen()[1].contains("if-none-match: \"v1\""));
}

/// Rules of time zones of a later release than any.
fn newer_rules() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("tzdata.zi"), "# version 9998b\n").unwrap();
    folder
}

#[tokio::test]
async fn a_page_is_handed_out_again_when_newer_rules_of_time_zones_serve() {
    let server = conditional(&["ETag: \"v1\""]).await;
    let mut desk = Desk::new();
    desk.page(&server.url("/")).await;
    desk.fetcher.was_told();
    desk.unchanged(&server.url("/")).await;
    let rules = newer_rules();
    schedule::zone::use_newest(rules.path());
    let again = desk.fetcher.fetch(&server.url("/"), true, now()).await;
    assert!(matches!(again, Fetched::Page(_)), "{again:?}");
    desk.fetcher.was_told();
    desk.unchanged(&server.url("/")).await;
    desk = desk.again();
    desk.unchanged(&server.url("/")).await;
}

#[tokio::test]
async fn a_page_that_a_later_version_kept_is_left_alone_and_that_is_said() {
    let server = conditional(&["ETag: \"v1\""]).await;
    let mut desk = Desk::new();
    let page = desk.page(&server.url("/")).await;
    let file = desk.folder.path().join("page");
    let ours = concat!("\"version\":\"", env!("CARGO_PKG_VERSION"));
    let later = fs::read_to_string(&file).unwrap().replacen(ours, "\"version\":\"99.0.0", 1);
    assert!(later.contains("99.0.0"));
    fs::write(&file, &later).unwrap();
    desk = desk.again();
    assert_eq!(desk.page(&server.url("/")).await.bytes, page.bytes);
    assert!(desk.fetcher.trouble().unwrap().contains("later version"));
    desk.unchanged(&server.url("/")).await;
    assert_eq!(fs::read_to_string(&file).unwrap(), later);
}

#[tokio::test]
async fn a_cache_that_cannot_be_written_is_said_until_it_can() {
    let server = Server::always(html(&[], PAGE)).await;
    let mut desk = Desk::new();
    // A folder in its place cannot be replaced, not even by root.
    let file = desk.folder.path().join("page");
    fs::create_dir_all(file.join("full")).unwrap();
    desk.page(&server.url("/")).await;
    assert!(desk.fetcher.trouble().unwrap().contains("cannot be kept"));
    fs::remove_dir_all(&file).unwrap();
    desk.page(&server.url("/")).await;
    assert_eq!(desk.fetcher.trouble(), None);
}
