//! The web site with the group's page: real TLS with a certificate of the test's own, validators, errors, and a plug to pull.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio::{
    io::copy_bidirectional,
    net::{TcpListener, TcpStream},
    task::{JoinHandle, JoinSet},
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        ServerConfig,
        crypto::aws_lc_rs,
        pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
    },
};
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate, matchers};

use super::{
    page::Page,
    story::{Story, With},
};

/// A name of the site that this computer does not know (RFC 2606).
const ELSEWHERE: &str = "meetings.example";

/// The site of one desktop.
pub struct Site {
    http: MockServer,
    answers: Answers,
    story: Story,
    tls: TlsAcceptor,
    certificate: PathBuf,
    port: u16,
    front: Option<JoinHandle<()>>,
}

/// What a request was answered with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// `If-None-Match` of the request.
    pub validator: Option<String>,
    pub agent: Option<String>,
    /// The status of the answer.
    pub status: u16,
}

#[derive(Clone)]
struct Answers {
    now: Arc<Mutex<Serving>>,
    asked: Arc<Mutex<Vec<Asked>>>,
    story: Story,
}

#[derive(Clone)]
struct Serving {
    version: usize,
    status: u16,
    kind: &'static str,
    body: String,
    headers: Vec<(&'static str, String)>,
    /// How long an answer takes.
    pause: Duration,
}

impl Site {
    /// Starts serving `page` over TLS; the certificate to trust lies in `folder`.
    pub async fn start(folder: &Path, page: &Page, story: &Story) -> Self {
        let serving = Serving {
            version: 1,
            status: 200,
            kind: "text/html; charset=utf-8",
            body: page.html(),
            headers: vec![],
            pause: Duration::ZERO,
        };
        let answers =
            Answers { now: Arc::new(Mutex::new(serving)), asked: Arc::default(), story: story.clone() };
        let http = MockServer::start().await;
        Mock::given(matchers::method("GET")).respond_with(answers.clone()).mount(&http).await;
        let certificate = folder.join("certificate.pem");
        let tls = acceptor(&certificate);
        let mut site = Self { http, answers, story: story.clone(), tls, certificate, port: 0, front: None };
        site.up().await;
        site
    }

    /// The address of the page.
    pub fn url(&self) -> String {
        format!("https://localhost:{}/working-group/", self.port)
    }

    /// The address of the page at a host that only a proxy finds.
    pub fn url_elsewhere(&self) -> String {
        format!("https://{ELSEWHERE}:{}/working-group/", self.port)
    }

    /// The certificate, for `SSL_CERT_FILE`.
    pub fn certificate(&self) -> &Path {
        &self.certificate
    }

    /// From now on the page is this one, under a new validator.
    pub fn serve(&self, page: &Page) {
        self.serve_text(&page.html());
    }

    /// From now on the page is this text, under a new validator.
    pub fn serve_text(&self, html: &str) {
        self.answers.now.with(|now| {
            now.version += 1;
            now.status = 200;
            now.pause = Duration::ZERO;
            html.clone_into(&mut now.body);
        });
    }

    /// From now on no answer comes, until there is another page to serve.
    pub fn hangs(&self) {
        self.answers.now.with(|now| now.pause = Duration::from_secs(3600));
    }

    /// From now on every answer has that status and these headers, and no page.
    pub fn answer_with(&self, status: u16, headers: &[(&'static str, &str)]) {
        self.answers.now.with(|now| {
            now.status = status;
            now.headers = headers.iter().map(|(name, value)| (*name, (*value).to_string())).collect();
        });
    }

    /// All requests so far with their answers.
    pub fn asked(&self) -> Vec<Asked> {
        self.answers.asked.with(|asked| asked.clone())
    }

    /// Waits for the request number `count` (from 1).
    pub async fn asked_nth(&self, count: usize) -> Asked {
        let promise = format!("the page is asked for {count} times");
        self.story.until(&promise, async || self.asked().get(count - 1).cloned()).await
    }

    /// Pulls the plug: connections break, new ones are refused.
    pub async fn down(&mut self) {
        let Some(front) = self.front.take() else { return };
        front.abort();
        let _ = front.await;
        self.story.tell("the site is down");
    }

    /// Puts the plug in again, at the same address.
    pub async fn up(&mut self) {
        let listener = TcpListener::bind(("127.0.0.1", self.port)).await.expect("the port is ours");
        self.port = listener.local_addr().expect("it is bound").port();
        self.front = Some(tokio::spawn(front(listener, self.tls.clone(), *self.http.address())));
        self.story.tell("the site is up");
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.front.iter().for_each(JoinHandle::abort);
    }
}

impl Respond for Answers {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let now = self.now.with(|now| now.clone());
        let tag = format!("\"version-{}\"", now.version);
        let header = |name: &str| Some(request.headers.get(name)?.to_str().ok()?.to_string());
        let validator = header("if-none-match");
        let unchanged = now.status == 200 && validator.as_ref() == Some(&tag);
        let status = if unchanged { 304 } else { now.status };
        let asked = Asked { validator, agent: header("user-agent"), status };
        self.story.tell(format!("{} asked with {:?}: {status}", request.url.path(), asked.validator));
        self.asked.with(|all| all.push(asked));
        let mut answer = ResponseTemplate::new(status).set_delay(now.pause);
        if now.status == 200 {
            answer = answer.insert_header("ETag", tag.as_str());
        }
        for (name, value) in now.headers {
            answer = answer.insert_header(name, value.as_str());
        }
        if status == 200 { answer.set_body_raw(now.body, now.kind) } else { answer }
    }
}

fn acceptor(certificate: &Path) -> TlsAcceptor {
    let names = ["localhost".into(), ELSEWHERE.into()];
    let own = rcgen::generate_simple_self_signed(names).expect("a certificate can be made");
    std::fs::write(certificate, own.cert.pem()).expect("the folder of the test is writable");
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(own.signing_key.serialize_der()));
    let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("the provider has them")
        .with_no_client_auth()
        .with_single_cert(vec![own.cert.der().clone()], key)
        .expect("the key fits");
    TlsAcceptor::from(Arc::new(config))
}

/// Unwraps TLS and hands each connection on; all of them break when this task ends.
async fn front(listener: TcpListener, tls: TlsAcceptor, http: SocketAddr) {
    let mut connections = JoinSet::new();
    while let Ok((connection, _)) = listener.accept().await {
        let tls = tls.clone();
        connections.spawn(async move {
            let mut inside = tls.accept(connection).await?;
            let mut server = TcpStream::connect(http).await?;
            copy_bidirectional(&mut inside, &mut server).await
        });
    }
}
