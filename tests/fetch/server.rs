//! A server that sends exactly the bytes that a test wants, and then what a network may do: nothing, for ever, or the end.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::TcpListener,
};

/// What is done on a connection, in order; then it is closed.
#[derive(Debug, Clone)]
pub enum Step {
    Send(Vec<u8>),
    /// The same bytes for as long as the other side takes them.
    Endless(Vec<u8>),
    /// Nothing until the other side goes away.
    Stall,
}

pub struct Server {
    pub address: SocketAddr,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Answers the `n`th request (from 0) with `answer(n, head of the request)`.
    pub async fn start(answer: impl Fn(usize, &str) -> Vec<Step> + Send + Sync + 'static) -> Self {
        Self::at("127.0.0.1", answer).await
    }

    pub async fn at(host: &str, answer: impl Fn(usize, &str) -> Vec<Step> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind((host, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (log, answer) = (Arc::clone(&seen), Arc::new(answer));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&log), Arc::clone(&answer)));
            }
        });
        Self { address, seen }
    }

    /// Always the same answer.
    #[allow(dead_code, reason = "not all tests that share this file need it")]
    pub async fn always(answer: impl Into<Vec<u8>>) -> Self {
        let answer = answer.into();
        Self::start(move |_, _| vec![Step::Send(answer.clone())]).await
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// The heads of the requests so far.
    pub fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }
}

pub async fn serve(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    seen: Arc<Mutex<Vec<String>>>,
    answer: Arc<impl Fn(usize, &str) -> Vec<Step>>,
) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(byte) => head.push(byte),
            Err(_) => return,
        }
    }
    let head = String::from_utf8(head).unwrap();
    let steps = {
        let mut seen = seen.lock().unwrap();
        seen.push(head.clone());
        answer(seen.len() - 1, &head)
    };
    for step in steps {
        let done = match step {
            Step::Send(bytes) => stream.write_all(&bytes).await,
            Step::Endless(bytes) => loop {
                if let Err(error) = stream.write_all(&bytes).await {
                    break Err(error);
                }
            },
            Step::Stall => stream.read_u8().await.map(drop),
        };
        if done.is_err() {
            return;
        }
    }
    let _ = stream.shutdown().await;
}

/// A whole answer.
pub fn answer(status: &str, headers: &[&str], body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let mut out = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n", body.len());
    for header in headers {
        out.push_str(header);
        out.push_str("\r\n");
    }
    out.push_str("\r\n");
    [out.as_bytes(), body].concat()
}

pub fn html(headers: &[&str], body: impl AsRef<[u8]>) -> Vec<u8> {
    answer("200 OK", &[&["Content-Type: text/html; charset=utf-8"], headers].concat(), body)
}
