use std::io::Write;

use ospo_tray::fetch::{Limits, Network};
use tokio::net::{TcpSocket, TcpStream};

use crate::{
    Desk, PAGE, quick, says,
    server::{Server, Step, answer, html},
};

#[tokio::test]
async fn the_bounds_are_those_that_are_promised() {
    let limits = Limits::default();
    assert_eq!((limits.connect.as_secs(), limits.total.as_secs()), (10, 30));
    assert_eq!((limits.bytes, limits.redirects), (5 * 1024 * 1024, 5));
}

#[tokio::test]
async fn a_server_that_never_answers() {
    let server = Server::start(|_, _| vec![Step::Stall]).await;
    says(&Desk::with(quick()).failure(&server.url("/")).await, &["did not answer within 0.7 s"]);
}

#[tokio::test]
async fn a_server_that_stops_within_its_headers() {
    let server = Server::start(|_, _| {
        vec![Step::Send(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX: ".into()), Step::Stall]
    })
    .await;
    says(&Desk::with(quick()).failure(&server.url("/")).await, &["did not answer within 0.7 s"]);
}

#[tokio::test]
async fn a_server_that_stops_within_the_page() {
    let server = Server::start(|_, _| {
        vec![Step::Send(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<h1>Tea</h1>".into()), Step::Stall]
    })
    .await;
    says(&Desk::with(quick()).failure(&server.url("/")).await, &["did not send the whole page within 0.7 s"]);
}

#[tokio::test]
async fn headers_without_end() {
    let server = Server::start(|_, _| {
        vec![
            Step::Send(b"HTTP/1.1 200 OK\r\n".into()),
            Step::Endless(b"X-More: and more and more\r\n".repeat(100)),
        ]
    })
    .await;
    says(&Desk::new().failure(&server.url("/")).await, &["does not speak HTTP"]);
}

#[tokio::test]
async fn a_page_without_end() {
    let server = Server::start(|_, _| {
        vec![Step::Send(b"HTTP/1.1 200 OK\r\n\r\n".into()), Step::Endless(vec![b'a'; 64 * 1024])]
    })
    .await;
    says(&Desk::new().failure(&server.url("/")).await, &["longer than 5 MiB"]);
}

#[tokio::test]
async fn a_page_that_says_it_is_too_long_is_not_even_begun() {
    let server = Server::start(|_, _| {
        vec![Step::Send(b"HTTP/1.1 200 OK\r\nContent-Length: 5242881\r\n\r\n".into()), Step::Stall]
    })
    .await;
    says(&Desk::new().failure(&server.url("/")).await, &["longer than 5 MiB"]);
}

#[tokio::test]
async fn a_page_of_just_the_bound_is_taken() {
    let body = vec![b'a'; 5 * 1024 * 1024];
    let server = Server::always(html(&[], &body)).await;
    assert_eq!(Desk::new().page(&server.url("/")).await.bytes.len(), body.len());
}

#[tokio::test]
async fn a_page_that_unpacks_without_end_stops_at_the_bound() {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    let zeros = vec![b' '; 1024 * 1024];
    for _ in 0..200 {
        gzip.write_all(&zeros).unwrap();
    }
    let bomb = gzip.finish().unwrap();
    assert!(bomb.len() < 1024 * 1024);
    let server = Server::always(html(&["Content-Encoding: gzip"], &bomb)).await;
    says(&Desk::new().failure(&server.url("/")).await, &["longer than 5 MiB"]);
}

#[tokio::test]
async fn a_brotli_page_that_unpacks_without_end_stops_at_the_bound() {
    let mut bomb = Vec::new();
    let zeros = vec![b' '; 64 * 1024 * 1024];
    brotli::BrotliCompress(
        &mut zeros.as_slice(),
        &mut bomb,
        &brotli::enc::BrotliEncoderParams { quality: 5, ..Default::default() },
    )
    .unwrap();
    let server = Server::always(html(&["Content-Encoding: br"], &bomb)).await;
    says(&Desk::new().failure(&server.url("/")).await, &["longer than 5 MiB"]);
}

#[tokio::test]
async fn packed_pages_are_unpacked() {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(PAGE.as_bytes()).unwrap();
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut PAGE.as_bytes(), &mut packed, &Default::default()).unwrap();
    for (encoding, body) in [("gzip", gzip.finish().unwrap()), ("br", packed)] {
        let server = Server::always(html(&[&format!("Content-Encoding: {encoding}")], &body)).await;
        assert_eq!(Desk::new().page(&server.url("/")).await.bytes, PAGE.as_bytes());
    }
}

#[tokio::test]
async fn a_host_that_takes_no_connection() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    drop(listener);
    says(&Desk::new().failure(&url).await, &["takes no connection"]);
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_host_to_which_no_connection_comes_about() {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    // A queue of one that is full: further connections are left waiting.
    let listener = socket.listen(0).unwrap();
    let address = listener.local_addr().unwrap();
    let _waiting = TcpStream::connect(address).await.unwrap();
    says(&Desk::with(quick()).failure(&format!("http://{address}/")).await, &["within 0.3 s", "online?"]);
}

#[tokio::test]
async fn a_name_that_nobody_knows() {
    let network = Network {
        lookup: std::sync::Arc::new(|_| Box::pin(async { Err(std::io::ErrorKind::NotFound.into()) })),
        ..Network::default()
    };
    says(
        &Desk::with(network).failure("https://meetings.example/").await,
        &["meetings.example could not be found", "online?"],
    );
}

#[tokio::test]
async fn no_connection_stays_open() {
    let server = Server::start(|_, _| {
        vec![Step::Send(answer("200 OK", &["Connection: keep-alive"], PAGE)), Step::Stall]
    })
    .await;
    let mut desk = Desk::new();
    desk.page(&server.url("/")).await;
    let (mine, theirs) = (std::process::id(), server.address.port());
    let open = || {
        let sockets = std::fs::read_to_string(format!("/proc/{mine}/net/tcp")).unwrap();
        let remote = format!(":{theirs:04X} 01");
        sockets.lines().filter(|line| line.contains(&remote)).count()
    };
    // The server's half ends as soon as it sees the end of ours: both are gone, or closing.
    while open() > 0 {
        tokio::task::yield_now().await;
    }
}
