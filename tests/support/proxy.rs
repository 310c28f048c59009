//! The proxy of an office's network: it leads to servers of this computer, under whatever name they are asked for.

use std::sync::{Arc, Mutex};

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader, copy_bidirectional},
    net::{TcpListener, TcpStream},
    task::{JoinHandle, JoinSet},
};

use super::story::{Story, With};

/// A running proxy, gone with the value.
pub struct Proxy {
    address: String,
    asked: Arc<Mutex<Vec<String>>>,
    work: JoinHandle<()>,
}

impl Proxy {
    /// Starts one that tells the story under `name`.
    pub async fn start(name: &'static str, story: &Story) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a port");
        let address = listener.local_addr().expect("it is bound").to_string();
        let asked = Arc::default();
        let work = tokio::spawn(serve(listener, name, Arc::clone(&asked), story.clone()));
        Self { address, asked, work }
    }

    /// Host and port.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The first lines of all requests so far.
    pub fn asked(&self) -> Vec<String> {
        self.asked.with(|asked| asked.clone())
    }

    /// From now on nobody listens at its address.
    pub async fn end(mut self) -> String {
        self.work.abort();
        let _ = (&mut self.work).await;
        self.address.clone()
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.work.abort();
    }
}

async fn serve(listener: TcpListener, name: &'static str, asked: Arc<Mutex<Vec<String>>>, story: Story) {
    let mut connections = JoinSet::new();
    while let Ok((connection, _)) = listener.accept().await {
        connections.spawn(lead(connection, name, Arc::clone(&asked), story.clone()));
    }
}

async fn lead(
    connection: TcpStream,
    name: &'static str,
    asked: Arc<Mutex<Vec<String>>>,
    story: Story,
) -> std::io::Result<()> {
    let mut connection = BufReader::new(connection);
    let mut head = Vec::new();
    while head.len() < 2 || head.last() != Some(&String::new()) {
        let mut line = String::new();
        connection.read_line(&mut line).await?;
        head.push(line.trim_end().to_owned());
    }
    let first = head[0].clone();
    asked.with(|asked| asked.push(first.clone()));
    story.tell(format!("{name}: {first}"));
    let port = first.split(' ').nth(1).and_then(|target| target.rsplit_once(':')?.1.parse::<u16>().ok());
    let Some(port) = port.filter(|_| first.starts_with("CONNECT ")) else {
        return connection.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
    };
    let mut server = TcpStream::connect(("127.0.0.1", port)).await?;
    connection.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
    copy_bidirectional(&mut connection, &mut server).await.map(drop)
}
