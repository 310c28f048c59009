use chrono::{DateTime, TimeDelta, Utc};
use ospo_tray::fetch::Fetched;

use crate::{
    Desk, PAGE, now,
    server::{Server, Step, html},
};

fn at(instant: &str) -> DateTime<Utc> {
    instant.parse().unwrap()
}

async fn published(headers: &'static [&'static str], body: &str) -> DateTime<Utc> {
    let server = Server::always(html(headers, body)).await;
    Desk::new().page(&server.url("/page.md")).await.published
}

#[tokio::test]
async fn the_servers_word_counts_most() {
    let headers = &["Last-Modified: Tue, 01 Sep 2026 10:00:00 GMT"];
    assert_eq!(published(headers, PAGE).await, at("2026-09-01T10:00:00Z"));
    let matter = "---\nlastmod: 2026-09-20\n---\n# Tea\n";
    assert_eq!(published(headers, matter).await, at("2026-09-01T10:00:00Z"));
}

#[tokio::test]
async fn then_the_front_matter() {
    for (matter, wanted) in [
        ("---\nlastmod: 2024-02-03\n---\n", "2024-02-03T00:00:00Z"),
        ("---\ntitle: Tea\nlast_modified_at: 2026-09-20 18:30:00 +0200\n---\n", "2026-09-20T16:30:00Z"),
        ("+++\nupdated = 2026-09-20T18:30:00Z\n+++\n", "2026-09-20T18:30:00Z"),
        ("---\ndate: \"2026-09-20\" # of the post\n---\n", "2026-09-20T00:00:00Z"),
        ("---\r\ndate: 2026-09-20T08:00:00+02:00\r\n---\r\n", "2026-09-20T06:00:00Z"),
        ("---\ndate: 2026-08-01\nlastmod: 2026-09-20\n---\n", "2026-09-20T00:00:00Z"),
    ] {
        assert_eq!(published(&[], matter).await, at(wanted), "{matter}");
    }
}

#[tokio::test]
async fn else_the_moment_at_which_it_was_first_seen() {
    for matter in [
        "# Tea\n",
        "date: 2026-09-20\n",
        "---\ntitle: no end\ndate: 2026-09-20\n",
        // That of a page's creation, long ago.
        "---\ndate: 2023-01-15\n---\n",
        "---\nlastmod: 2036-01-15\n---\n",
        "---\nlastmod: 0001-01-01\n---\n",
        "---\nlastmod: soon\n---\n",
        "---\ndate: 2026-13-45\n---\n",
    ] {
        assert_eq!(published(&[], matter).await, now(), "{matter}");
    }
}

#[tokio::test]
async fn a_moment_that_cannot_be_is_not_believed() {
    assert_eq!(published(&["Last-Modified: Thu, 01 Jan 1970 00:00:00 GMT"], PAGE).await, now());
    assert_eq!(published(&["Last-Modified: Thu, 01 Oct 2037 00:00:00 GMT"], PAGE).await, now());
    assert_eq!(published(&["Last-Modified: yesterday"], PAGE).await, now());
    // The server's clock is an hour ahead.
    assert_eq!(published(&["Last-Modified: Thu, 01 Oct 2026 13:00:00 GMT"], PAGE).await, now());
}

#[tokio::test]
async fn first_seen_is_kept_for_as_long_as_the_content_is() {
    let server =
        Server::start(|n, _| vec![Step::Send(html(&[], if n < 2 { "# Tea" } else { "# Coffee" }))]).await;
    let mut desk = Desk::new();
    let url = server.url("/");
    assert_eq!(desk.page(&url).await.published, now());
    let mut desk = desk.again();
    let later = now() + TimeDelta::days(40);
    let fetched = desk.fetcher.fetch(&url, false, later).await;
    let Fetched::Page(page) = fetched else { panic!("{fetched:?}") };
    assert_eq!(page.published, now());
    let fetched = desk.fetcher.fetch(&url, true, later).await;
    let Fetched::Page(page) = fetched else { panic!("{fetched:?}") };
    assert_eq!(page.published, later);
}

#[tokio::test]
async fn content_that_took_the_place_of_another_is_of_now_whatever_its_front_matter_says() {
    let server =
        Server::start(|n, _| vec![Step::Send(html(&[], format!("---\ndate: 2026-09-20\n---\n# Tea {n}")))])
            .await;
    let mut desk = Desk::new();
    assert_eq!(desk.page(&server.url("/")).await.published, at("2026-09-20T00:00:00Z"));
    assert_eq!(desk.page(&server.url("/")).await.published, now());
}

/// A page that is made anew for each visitor, the `n`th time; `text` is what it says.
fn made_anew(n: usize, text: &str) -> String {
    format!(
        "<!doctype html><!-- made in {n} ms --><meta name=token content='t{n}'><STYLE>.a{n} {{}}</STYLE>\n\
         <script>if ({n} < 2) document.write('<b>{n}</b>')</script ><h1 id=h{n}>Tea</h1>{}<p>1 < 2, {text}</p>",
        "\n".repeat(n)
    )
}

#[tokio::test]
async fn a_page_that_is_made_anew_each_time_and_says_the_same_keeps_its_moment() {
    let server = Server::start(|n, _| {
        vec![Step::Send(html(&[], made_anew(n, if n < 3 { "October 7" } else { "October 14" })))]
    })
    .await;
    let mut desk = Desk::new();
    let url = server.url("/");
    desk.page(&url).await;
    for (days, wanted) in [(100, 0), (200, 0), (300, 300)] {
        let fetched = desk.fetcher.fetch(&url, true, now() + TimeDelta::days(days)).await;
        let Fetched::Page(page) = fetched else { panic!("{fetched:?}") };
        assert_eq!(page.published, now() + TimeDelta::days(wanted), "after {days} days");
    }
}

#[tokio::test]
async fn markup_that_never_ends_hides_nothing_before_it() {
    let bodies = ["<p>October 7 <script", "<p>October 8 <script", "<p>October 8 <!-- x", "<p>October 8 <a"];
    let server = Server::start(move |n, _| vec![Step::Send(html(&[], bodies[n]))]).await;
    let mut desk = Desk::new();
    let url = server.url("/");
    desk.page(&url).await;
    for (days, wanted) in [(1, 1), (2, 1), (3, 1)] {
        let fetched = desk.fetcher.fetch(&url, true, now() + TimeDelta::days(days)).await;
        let Fetched::Page(page) = fetched else { panic!("{fetched:?}") };
        assert_eq!(page.published, now() + TimeDelta::days(wanted), "after {days} days");
    }
}
