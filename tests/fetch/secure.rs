//! Encrypted servers, and redirects into this computer's own network. In these tests 127.0.0.2 plays a host of the internet.

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex},
};

use ospo_tray::fetch::{Limits, Network, Reach, reach};
use rcgen::{CertifiedKey, generate_simple_self_signed};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        ServerConfig,
        crypto::aws_lc_rs,
        pki_types::{CertificateDer, PrivateKeyDer},
    },
};

use crate::{
    Desk, PAGE, says,
    server::{Server, Step, answer, html, serve},
};

pub const PUBLIC: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 2);

pub struct Secure {
    pub address: SocketAddr,
    pub root: Vec<u8>,
    offered: Arc<Mutex<Vec<Option<Vec<u8>>>>>,
    pub heads: Arc<Mutex<Vec<String>>>,
}

/// A server with a certificate of its own for `names`.
pub async fn secure(
    names: &[&str],
    at: Ipv4Addr,
    raw: impl Fn(usize, &str) -> Vec<Step> + Send + Sync + 'static,
) -> Secure {
    speaking(&["http/1.1"], names, at, raw).await
}

async fn speaking(
    alpn: &[&str],
    names: &[&str],
    at: Ipv4Addr,
    raw: impl Fn(usize, &str) -> Vec<Step> + Send + Sync + 'static,
) -> Secure {
    let CertifiedKey { cert, signing_key } =
        generate_simple_self_signed(names.iter().map(ToString::to_string).collect::<Vec<_>>()).unwrap();
    let root = cert.der().to_vec();
    let key = PrivateKeyDer::try_from(signing_key.serialize_der()).unwrap();
    let mut config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![CertificateDer::from(root.clone())], key)
        .unwrap();
    config.alpn_protocols = alpn.iter().map(|name| name.as_bytes().to_vec()).collect();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind((at, 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    let (seen, raw) = (Arc::new(Mutex::new(Vec::new())), Arc::new(raw));
    let heads = Arc::clone(&seen);
    let offered = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&offered);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, seen, raw, log) =
                (acceptor.clone(), Arc::clone(&seen), Arc::clone(&raw), Arc::clone(&log));
            tokio::spawn(async move {
                if let Ok(stream) = acceptor.accept(stream).await {
                    log.lock().unwrap().push(stream.get_ref().1.alpn_protocol().map(<[u8]>::to_vec));
                    serve(stream, seen, raw).await;
                }
            });
        }
    });
    Secure { address, root, offered, heads }
}

/// A network in which each name is known, and 127.0.0.2 lies on the internet.
pub fn network(names: &'static [(&'static str, [u8; 4])], roots: Vec<Vec<u8>>) -> Network {
    Network {
        limits: Limits::default(),
        lookup: Arc::new(move |host| {
            Box::pin(async move {
                let found = names.iter().filter(|(name, _)| *name == host);
                Ok(found.map(|(_, address)| SocketAddr::from((*address, 0))).collect())
            })
        }),
        proxies: Arc::new(|_| Box::pin(async { Vec::new() })),
        reach: |address| if address == IpAddr::V4(PUBLIC) { Reach::Public } else { reach(address) },
        roots,
    }
}

pub const NAMES: &[(&str, [u8; 4])] = &[
    ("meetings.example", [127, 0, 0, 2]),
    ("other.example", [127, 0, 0, 2]),
    ("inside.example", [127, 0, 0, 1]),
    ("mixed.example", [127, 0, 0, 1]),
    ("mixed.example", [127, 0, 0, 2]),
];

#[tokio::test]
async fn a_certificate_that_this_computer_knows() {
    let server = secure(&["meetings.example"], PUBLIC, |_, _| vec![Step::Send(html(&[], PAGE))]).await;
    let mut desk = Desk::with(network(NAMES, vec![server.root.clone()]));
    let page = desk.page(&format!("https://meetings.example:{}/", server.address.port())).await;
    assert_eq!(page.bytes, PAGE.as_bytes());
    assert_eq!(*server.offered.lock().unwrap(), [Some(b"http/1.1".to_vec())]);
}

#[tokio::test]
async fn http_2_is_spoken_where_the_server_does() {
    let server = speaking(&["h2", "http/1.1"], &["meetings.example"], PUBLIC, |_, _| vec![]).await;
    let mut desk = Desk::with(network(NAMES, vec![server.root.clone()]));
    // What it says then is not HTTP/2, which is another matter.
    desk.failure(&format!("https://meetings.example:{}/", server.address.port())).await;
    assert_eq!(*server.offered.lock().unwrap(), [Some(b"h2".to_vec())]);
}

#[tokio::test]
async fn of_a_page_around_a_file_on_github_the_file_is_asked_for() {
    let host = "raw.githubusercontent.com";
    let server = secure(&[host], PUBLIC, |_, _| {
        vec![Step::Send(answer("200 OK", &["Content-Type: text/plain"], "# Tea"))]
    })
    .await;
    let (mut network, address) = (network(NAMES, vec![server.root.clone()]), server.address);
    network.lookup = Arc::new(move |name| {
        let found = if name == host { vec![address] } else { Vec::new() };
        Box::pin(async move { Ok(found) })
    });
    let shown = "https://github.com/tea/circle/blob/main/docs/meetings%20of%20tea.md?plain=1#next";
    let page = Desk::with(network).page(shown).await;
    assert_eq!(page.bytes, b"# Tea");
    assert_eq!(page.format, Some(schedule::Format::Markdown));
    assert_eq!(page.base.unwrap().as_str(), shown);
    let head = server.heads.lock().unwrap()[0].clone();
    assert!(head.starts_with("GET /tea/circle/main/docs/meetings%20of%20tea.md HTTP/1.1\r\n"), "{head}");
}

#[tokio::test]
async fn a_certificate_that_nobody_knows() {
    let server = secure(&["meetings.example"], PUBLIC, |_, _| vec![Step::Send(html(&[], PAGE))]).await;
    let mut desk = Desk::with(network(NAMES, Vec::new()));
    let failure = desk.failure(&format!("https://meetings.example:{}/", server.address.port())).await;
    says(&failure, &["meetings.example could not prove who it is", "nobody that this computer knows"]);
}

#[tokio::test]
async fn the_certificate_of_another_host() {
    let server = secure(&["other.example"], PUBLIC, |_, _| vec![Step::Send(html(&[], PAGE))]).await;
    let mut desk = Desk::with(network(NAMES, vec![server.root.clone()]));
    let failure = desk.failure(&format!("https://meetings.example:{}/", server.address.port())).await;
    says(&failure, &["another host's"]);
}

#[tokio::test]
async fn a_server_without_encryption_behind_https() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        stream.write_all(&answer("400 Bad Request", &[], "This is an HTTP server.")).await.unwrap();
        // Until the other side goes away: closed at once, what was written might never arrive.
        while stream.read_u8().await.is_ok() {}
    });
    let failure = Desk::new().failure(&format!("https://{address}/")).await;
    says(&failure, &["no secure connection"]);
}

async fn sent_on(location: impl Fn(u16) -> String) -> (agenda::Failure, usize) {
    let target = Server::always(html(&[], PAGE)).await;
    let location = location(target.address.port());
    let from = secure(&["meetings.example"], PUBLIC, move |_, _| {
        vec![Step::Send(answer("302 Found", &[&format!("Location: {location}")], ""))]
    })
    .await;
    let mut desk = Desk::with(network(NAMES, vec![from.root.clone()]));
    let failure = desk.failure(&format!("https://meetings.example:{}/", from.address.port())).await;
    (failure, target.seen().len())
}

#[tokio::test]
async fn a_page_of_the_internet_does_not_lead_inside() {
    let inside: [fn(u16) -> String; 7] = [
        |port| format!("https://127.0.0.1:{port}/"),
        |port| format!("https://localhost:{port}/"),
        |port| format!("https://2130706433:{port}/"),
        |port| format!("https://[::1]:{port}/"),
        |port| format!("https://[::ffff:127.0.0.1]:{port}/"),
        |port| format!("https://inside.example:{port}/"),
        |_| "https://192.168.1.1/".to_owned(),
    ];
    for location in inside {
        let (failure, asked) = sent_on(location).await;
        says(&failure, &["meetings.example sends on to an address inside"]);
        assert_eq!(asked, 0);
    }
}

#[tokio::test]
async fn nor_to_an_address_without_encryption() {
    let (failure, asked) = sent_on(|port| format!("http://127.0.0.1:{port}/")).await;
    says(&failure, &["without encryption"]);
    assert_eq!(asked, 0);
}

#[tokio::test]
async fn of_a_name_with_addresses_on_both_sides_only_the_outer_is_connected_to() {
    let target = secure(&["mixed.example"], PUBLIC, |_, _| vec![Step::Send(html(&[], PAGE))]).await;
    let port = target.address.port();
    let inner = Server::at("127.0.0.1", |_, _| vec![]).await;
    let from = secure(&["meetings.example"], PUBLIC, move |_, _| {
        vec![Step::Send(answer("302 Found", &[&format!("Location: https://mixed.example:{port}/")], ""))]
    })
    .await;
    let mut desk = Desk::with(network(NAMES, vec![from.root.clone(), target.root.clone()]));
    let page = desk.page(&format!("https://meetings.example:{}/", from.address.port())).await;
    assert_eq!(page.bytes, PAGE.as_bytes());
    assert!(inner.seen().is_empty());
}

#[tokio::test]
async fn a_name_that_changes_its_meaning_between_two_looks_gains_nothing() {
    // Each lookup answers alternately: what was looked at is what is connected to.
    let from = secure(&["meetings.example"], PUBLIC, move |_, _| {
        vec![Step::Send(answer("302 Found", &["Location: https://rebinding.example:9/"], ""))]
    })
    .await;
    let turn = Arc::new(Mutex::new(0));
    let mut network = network(NAMES, vec![from.root.clone()]);
    network.lookup = Arc::new(move |host| {
        let turn = Arc::clone(&turn);
        Box::pin(async move {
            let mut turn = turn.lock().unwrap();
            *turn += usize::from(host == "rebinding.example");
            let inside = *turn > 0;
            Ok(vec![SocketAddr::from(if inside { ([127, 0, 0, 1], 0) } else { (PUBLIC.octets(), 0) })])
        })
    });
    let failure =
        Desk::with(network).failure(&format!("https://meetings.example:{}/", from.address.port())).await;
    says(&failure, &["inside"]);
}

#[tokio::test]
async fn localhost_that_leads_elsewhere_is_not_asked_without_encryption() {
    let mut network = network(&[("localhost", [127, 0, 0, 2])], Vec::new());
    network.limits = Limits::default();
    says(&Desk::with(network).failure("http://localhost:9/").await, &["does not lead to this computer"]);
}

#[test]
fn what_lies_inside() {
    for (address, wanted) in [
        ("127.0.0.1", Reach::Loopback),
        ("127.255.0.9", Reach::Loopback),
        ("::1", Reach::Loopback),
        ("::ffff:127.0.0.1", Reach::Loopback),
        ("0.0.0.0", Reach::Private),
        ("10.1.2.3", Reach::Private),
        ("100.64.0.1", Reach::Private),
        ("169.254.169.254", Reach::Private),
        ("172.16.0.1", Reach::Private),
        ("172.31.255.255", Reach::Private),
        ("192.168.0.1", Reach::Private),
        ("198.18.0.1", Reach::Private),
        ("224.0.0.1", Reach::Private),
        ("255.255.255.255", Reach::Private),
        ("::", Reach::Private),
        ("fe80::1", Reach::Private),
        ("fd00::1", Reach::Private),
        ("ff02::1", Reach::Private),
        ("::ffff:192.168.0.1", Reach::Private),
        ("64:ff9b::a00:1", Reach::Private),
        ("2002:a00:1::1", Reach::Private),
        ("2001:db8::1", Reach::Private),
        ("172.32.0.1", Reach::Public),
        ("100.128.0.1", Reach::Public),
        ("8.8.8.8", Reach::Public),
        ("185.199.108.153", Reach::Public),
        ("2606:50c0:8000::153", Reach::Public),
        ("64:ff9b::808:808", Reach::Public),
    ] {
        assert_eq!(reach(address.parse().unwrap()), wanted, "{address}");
    }
}
