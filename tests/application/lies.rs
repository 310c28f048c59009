//! Networks that lie, and servers that are ill: the good schedule goes on serving, and what happened is named.

use std::{
    io::Write,
    sync::{Arc, Mutex},
};

use crate::{
    server::{Server, Step, answer, html},
    support::{Desk, Page},
};

const NOW: &str = "2026-10-08T15:30:00Z";

/// The application with a good schedule, on a server whose next answers can be chosen.
struct Ill {
    desk: Desk,
    server: Server,
    steps: Arc<Mutex<Vec<Step>>>,
}

impl Ill {
    async fn new() -> Self {
        let page = html(&[], good_page());
        let steps = Arc::new(Mutex::new(vec![Step::Send(page)]));
        let chosen = Arc::clone(&steps);
        let server = Server::start(move |_, _| chosen.lock().unwrap().clone()).await;
        let desk = Desk::new().await;
        desk.settings_file(&format!("[schedule]\nurl = \"{}\"\n", server.url("/")));
        Self { desk, server, steps }
    }

    fn answers(&self, steps: Vec<Step>) {
        *self.steps.lock().unwrap() = steps;
    }
}

fn bomb() -> Vec<u8> {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    (0..100).for_each(|_| gzip.write_all(&[b' '; 1024 * 1024]).unwrap());
    html(&["Content-Encoding: gzip"], gzip.finish().unwrap())
}

fn lies() -> Vec<(Vec<Step>, &'static str)> {
    let sent = |bytes: &[u8]| vec![Step::Send(bytes.to_vec())];
    let status = |status: &str| sent(&answer(status, &[], "<h1>Sorry</h1>"));
    vec![
        (sent(&answer("302 Found", &["Location: /"], "")), "in circles"),
        (status("401 Unauthorized"), "log in"),
        (status("403 Forbidden"), "log in"),
        (status("404 Not Found"), "404"),
        (status("410 Gone"), "410"),
        (status("429 Too Many Requests"), "too often"),
        (status("500 Internal Server Error"), "500"),
        (status("503 Service Unavailable"), "503"),
        (status("511 Network Authentication Required"), "log in first"),
        (sent(b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n<h1>Gu"), "in the middle"),
        (
            vec![Step::Send(b"HTTP/1.1 200 OK\r\n\r\n".to_vec()), Step::Endless(vec![b'a'; 65536])],
            "longer than 5 MiB",
        ),
        (sent(&bomb()), "longer than 5 MiB"),
        (sent(&html(&["Content-Encoding: gzip"], "no gzip")), "compression"),
        (sent(&answer("200 OK", &["Content-Type: application/pdf"], "%PDF-1.7")), "PDF"),
        (sent(&answer("200 OK", &["Content-Type: text/calendar"], "BEGIN:VCALENDAR")), "calendar"),
        (sent(b"SSH-2.0-server\r\n"), "does not speak HTTP"),
        (sent(b""), "broke off"),
    ]
}

#[tokio::test]
async fn the_good_schedule_goes_on_serving_and_what_happened_is_named() {
    let ill = Ill::new().await;
    let _app = ill.desk.start(NOW);
    ill.desk.tray.says(&["Libraries & Archives"]).await;
    let before = ill.desk.ask(&["next", "--json"]).await.json();
    for (steps, words) in lies() {
        ill.answers(steps);
        ill.desk.ask(&["refresh"]).await;
        let status = ill.desk.ask(&["status", "--json"]).await.json();
        assert_eq!(status["schedule"]["result"], "failed", "{words}: {status}");
        assert!(status["schedule"]["message"].as_str().unwrap().contains(words), "{words}: {status}");
        let next = ill.desk.ask(&["next", "--json"]).await.json();
        assert_eq!(next["start"], before["start"], "{words}");
    }
    let peak = ill.desk.peak().await;
    assert!(peak < 60_000, "{peak} kB");
}

#[tokio::test]
async fn a_page_that_is_no_schedule_changes_nothing_but_a_warning() {
    let ill = Ill::new().await;
    let _app = ill.desk.start(NOW);
    ill.desk.tray.says(&["Libraries & Archives"]).await;
    for (body, what) in no_schedules() {
        ill.answers(vec![Step::Send(html(&[], &body))]);
        ill.desk.ask(&["refresh"]).await;
        let status = ill.desk.ask(&["status", "--json"]).await.json();
        assert_eq!(status["schedule"]["result"], "doubtful", "{body}: {status}");
        assert!(status["schedule"]["message"].as_str().unwrap().contains(what), "{body}: {status}");
        ill.desk.tray.says(&["Libraries & Archives"]).await;
    }
}

/// As long as pages are, so that a tenth of it still names a session.
fn good_page() -> String {
    Page::of_the_guild().html() + &"<p>The guild is open to all who care for reading rooms.</p>\n".repeat(40)
}

/// Pages that come with status 200 in place of the schedule, and what is found to be wrong with each.
fn no_schedules() -> [(String, &'static str); 5] {
    let guild = Page::of_the_guild();
    let titled = |title: &str, body: &str| format!("<!doctype html><title>{title}</title>{body}");
    let login = format!("<form><input type=password></form>{}", "<p>Please log in to go on.</p>".repeat(200));
    [
        (titled("Hotel", "<form>Room number, surname</form>"), "no session"),
        (String::new(), "no session"),
        (titled(&guild.title, &login), "password"),
        (good_page().replace(&guild.title, "A shop for lamps"), "another title"),
        (titled(&guild.title, "<h2>October 8: Libraries &amp; Archives</h2><p>When: 9am PT"), "missing"),
    ]
}

#[tokio::test]
async fn questions_are_answered_while_a_server_lets_wait() {
    for begun in ["HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n<h1>Gu"] {
        let ill = Ill::new().await;
        let mut app = ill.desk.start(NOW);
        ill.desk.tray.says(&["Libraries & Archives"]).await;
        let asked = ill.server.seen().len();
        ill.answers(vec![Step::Send(begun.into()), Step::Stall]);
        let answers = async {
            while ill.server.seen().len() == asked {
                tokio::task::yield_now().await;
            }
            ill.desk.ask(&["status", "--json"]).await.json()
        };
        let status = tokio::select! {
            _ = ill.desk.ask(&["refresh"]) => panic!("the server has not answered"),
            status = answers => status,
        };
        assert_eq!(status["schedule"]["result"], "ok", "of the poll before: {status}");
        ill.desk.ask(&["quit"]).await.good();
        assert_eq!(app.ends().await.code(), Some(0));
    }
}

#[tokio::test]
async fn a_certificate_that_nobody_knows_is_named() {
    let mut desk = Desk::new().await;
    let other = rcgen::generate_simple_self_signed(["other.example".into()]).unwrap();
    let file = desk.folder().join("other.pem");
    std::fs::write(&file, other.cert.pem()).unwrap();
    desk.set("SSL_CERT_FILE", &file.display().to_string());
    let app = desk.start(NOW);
    app.says("could not prove who it is").await;
    let status = desk.ask(&["status", "--json"]).await.json();
    assert_eq!(status["schedule"]["result"], "failed", "{status}");
    assert!(desk.site.asked().is_empty(), "nothing was said to it:\n{}", desk.story);
}

#[tokio::test]
async fn both_forms_of_retry_after_keep_us_away() {
    for when in ["9000", "Thu, 08 Oct 2026 18:00:00 GMT"] {
        let desk = Desk::new().await;
        let _app = desk.start(NOW);
        desk.tray.says(&["Libraries & Archives"]).await;
        // A date counts from the server's own clock.
        desk.site.answer_with(429, &[("Retry-After", when), ("Date", "Thu, 08 Oct 2026 15:30:00 GMT")]);
        desk.ask(&["refresh"]).await;
        let status = desk.ask(&["status", "--json"]).await.json();
        assert!(status["schedule"]["message"].as_str().unwrap().contains("too often"), "{status}");
        assert!(
            status["schedule"]["next_poll"].as_str().unwrap() >= "2026-10-08T18:00:00",
            "{when}: {status}"
        );
    }
}

#[tokio::test]
async fn a_page_in_an_old_encoding_and_one_in_another_than_it_says_are_read() {
    let ill = Ill::new().await;
    let text = good_page().replace("Libraries &amp; Archives", "Caf\u{e9} & Archives");
    let bytes: Vec<u8> = text.chars().map(|letter| u8::try_from(letter).unwrap_or(b'-')).collect();
    ill.answers(vec![Step::Send(answer("200 OK", &["Content-Type: text/html; charset=iso-8859-1"], &bytes))]);
    let _app = ill.desk.start(NOW);
    ill.desk.tray.says(&["Caf\u{e9}"]).await;
    ill.answers(vec![Step::Send(answer("200 OK", &["Content-Type: text/html; charset=utf-8"], &bytes))]);
    ill.desk.ask(&["refresh"]).await;
    let next = ill.desk.ask(&["next", "--json"]).await.json();
    assert!(next["title"].as_str().unwrap().starts_with("Caf"), "{next}");
    assert_eq!(next["start"], "2026-10-08T16:00:00Z", "{next}");
}
