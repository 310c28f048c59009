//! A proxy of the desktop's settings: what holds for redirects and for this computer's own network holds behind it too.

use std::sync::{Arc, Mutex};

use ospo_tray::fetch::Network;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional},
    net::{TcpListener, TcpStream},
};

use crate::{
    Desk, PAGE,
    proxy::tunnel,
    says,
    secure::{NAMES, PUBLIC, Secure, network, secure},
    server::{Server, Step, answer, html},
};

/// A network behind these proxies, and the servers for which they are asked for.
fn behind(proxies: &[&str], servers: &[&Secure]) -> (Network, Arc<Mutex<Vec<String>>>) {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let mut network = network(NAMES, servers.iter().map(|it| it.root.clone()).collect());
    let (log, proxies) = (asked.clone(), proxies.iter().map(ToString::to_string).collect::<Vec<_>>());
    network.proxies = Arc::new(move |server| {
        log.lock().unwrap().push(server);
        let proxies = proxies.clone();
        Box::pin(async move { proxies })
    });
    (network, asked)
}

#[tokio::test]
async fn behind_it_a_name_that_is_known_to_lie_inside_is_not_asked_for() {
    let names = &["inside.example", "unknown.example"];
    let inside = secure(names, PUBLIC, |_, _| vec![Step::Send(html(&[], PAGE))]).await;
    for name in names {
        let location = format!("https://{name}:{}/secret", inside.address.port());
        let from = secure(&["meetings.example"], PUBLIC, move |_, _| {
            vec![Step::Send(answer("302 Found", &[&format!("Location: {location}")], ""))]
        })
        .await;
        let (network, asked) = behind(&[&tunnel().await], &[&inside, &from]);
        let url = format!("https://meetings.example:{}/wg?key=hush", from.address.port());
        let origins = [("meetings.example", &from), (*name, &inside)]
            .map(|(name, it)| format!("https://{name}:{}/", it.address.port()));
        if *name == "inside.example" {
            says(
                &Desk::with(network).failure(&url).await,
                &["meetings.example sends on to an address inside"],
            );
            assert_eq!((inside.heads.lock().unwrap().len(), &asked.lock().unwrap()[..]), (0, &origins[..1]));
        } else {
            assert_eq!(Desk::with(network).page(&url).await.bytes, PAGE.as_bytes());
            assert_eq!(asked.lock().unwrap()[..], origins, "each server, and nothing of its pages");
        }
    }
}

#[tokio::test]
async fn behind_it_a_redirect_to_this_computer_is_refused() {
    let own = Server::always(html(&[], PAGE)).await;
    for location in [own.url("/"), own.url("/").replace("http:", "https:"), "https://localhost/".into()] {
        let from = secure(&["meetings.example"], PUBLIC, move |_, _| {
            vec![Step::Send(answer("302 Found", &[&format!("Location: {location}")], ""))]
        })
        .await;
        let (network, asked) = behind(&[&tunnel().await], &[&from]);
        let url = format!("https://meetings.example:{}/", from.address.port());
        says(&Desk::with(network).failure(&url).await, &["meetings.example sends on to an address"]);
        assert_eq!((own.seen().len(), asked.lock().unwrap().len()), (0, 1));
    }
}

#[tokio::test]
async fn what_goes_without_one_goes_without_one() {
    let server = secure(&["meetings.example"], PUBLIC, |_, _| vec![Step::Send(html(&[], PAGE))]).await;
    let proxy = Server::always(answer("500 Oops", &[], "")).await;
    let (network, asked) = behind(&["direct://", &proxy.url("")], &[&server]);
    let page =
        Desk::with(network).page(&format!("https://meetings.example:{}/", server.address.port())).await;
    assert_eq!((page.bytes, proxy.seen().len(), asked.lock().unwrap().len()), (PAGE.into(), 0, 1));
}

#[tokio::test]
async fn a_page_of_this_computer_is_not_asked_about() {
    let server = Server::always(html(&[], PAGE)).await;
    let (network, asked) = behind(&["http://127.0.0.1:1"], &[]);
    assert_eq!(Desk::with(network).page(&server.url("/")).await.bytes, PAGE.as_bytes());
    assert!(asked.lock().unwrap().is_empty());
}

#[tokio::test]
async fn one_that_does_not_lead_there_and_one_that_wants_a_password() {
    for (status, words) in [
        ("502 Bad Gateway", "meetings.example could not be reached through"),
        ("407 Proxy Authentication Required", "asks for a password"),
    ] {
        let proxy = Server::always(answer(status, &[], "")).await;
        let (network, _) = behind(&[&proxy.url("").replace("//", "//me:hush@")], &[]);
        let failure = Desk::with(network).failure("https://meetings.example/").await;
        says(&failure, &[words]);
        assert!(!failure.message.contains("hush"), "{failure:?}");
        assert!(proxy.seen()[0].to_lowercase().contains("proxy-authorization: basic bwu6ahvzaa=="));
    }
}

/// A SOCKS proxy (RFC 1928, without a password) that leads to what lies at 127.0.0.2, and the names that it was told.
async fn socks() -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let names = Arc::new(Mutex::new(Vec::new()));
    let log = names.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(lead_on(stream, log.clone()));
        }
    });
    (address.to_string(), names)
}

async fn lead_on(mut stream: TcpStream, names: Arc<Mutex<Vec<String>>>) -> std::io::Result<()> {
    let [_version, methods] = [stream.read_u8().await?, stream.read_u8().await?];
    stream.read_exact(&mut vec![0; methods.into()]).await?;
    stream.write_all(&[5, 0]).await?;
    let mut request = [0; 4];
    stream.read_exact(&mut request).await?;
    assert_eq!(request, [5, 1, 0, 3], "to connect, to a name");
    let mut name = vec![0; stream.read_u8().await?.into()];
    stream.read_exact(&mut name).await?;
    let port = stream.read_u16().await?;
    names.lock().unwrap().push(String::from_utf8(name).unwrap());
    let mut server = TcpStream::connect((PUBLIC, port)).await?;
    stream.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).await?;
    copy_bidirectional(&mut stream, &mut server).await.map(drop)
}

#[tokio::test]
async fn a_socks_proxy_looks_the_name_up() {
    let server = secure(&["unknown.example"], PUBLIC, |_, _| vec![Step::Send(html(&[], PAGE))]).await;
    let (address, names) = socks().await;
    for scheme in ["socks", "socks5"] {
        let (network, _) = behind(&[&format!("{scheme}://{address}")], &[&server]);
        let url = format!("https://unknown.example:{}/", server.address.port());
        assert_eq!(Desk::with(network).page(&url).await.bytes, PAGE.as_bytes());
    }
    assert_eq!(names.lock().unwrap()[..], ["unknown.example", "unknown.example"]);
}
