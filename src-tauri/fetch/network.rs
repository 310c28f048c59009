//! The network as a value: its bounds, its names, and which certificates count beside the system's.

use std::{
    fmt,
    future::Future,
    io,
    net::{IpAddr, SocketAddr},
    pin::Pin,
    sync::Arc,
    time::Duration,
};

use super::reach::{Reach, reach};

/// The longest page that is read, in bytes.
pub const MOST_BYTES: usize = 5 * 1024 * 1024;

/// The bounds of one fetch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// For a connection to stand.
    pub connect: Duration,
    /// For all of it.
    pub total: Duration,
    /// For the decoded page, in bytes.
    pub bytes: usize,
    /// How many redirects are followed.
    pub redirects: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            total: Duration::from_secs(30),
            bytes: MOST_BYTES,
            redirects: 5,
        }
    }
}

/// Answers with the addresses of a host.
pub type Lookup =
    Arc<dyn Fn(String) -> Pin<Box<dyn Future<Output = io::Result<Vec<SocketAddr>>> + Send>> + Send + Sync>;

/// Answers with the proxies that the desktop's settings name for a server (`https://host:port/`), best first: `http://host:port`,
/// `socks5://host:port`, `direct://` and the like; none where they name none, or are not to be asked.
pub type Proxies = Arc<dyn Fn(String) -> Pin<Box<dyn Future<Output = Vec<String>> + Send>> + Send + Sync>;

/// What a fetch needs to know of the network.
#[derive(Clone)]
pub struct Network {
    /// The bounds.
    pub limits: Limits,
    /// How names become addresses.
    pub lookup: Lookup,
    /// The proxies of the desktop's settings.
    pub proxies: Proxies,
    /// What can be reached at an address.
    pub reach: fn(IpAddr) -> Reach,
    /// Certificates that count beside those of the system, in DER.
    pub roots: Vec<Vec<u8>>,
}

impl Default for Network {
    fn default() -> Self {
        Self {
            limits: Limits::default(),
            lookup: Arc::new(|host| Box::pin(async move { system(&host).await })),
            proxies: Arc::new(|origin| Box::pin(desktop(origin))),
            reach,
            roots: Vec::new(),
        }
    }
}

impl fmt::Debug for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Network").field("limits", &self.limits).finish_non_exhaustive()
    }
}

async fn system(host: &str) -> io::Result<Vec<SocketAddr>> {
    Ok(tokio::net::lookup_host((host, 0)).await?.collect())
}

#[cfg(target_os = "linux")]
use super::portal::proxies as desktop;

/// The HTTP client reads the system's settings itself.
#[cfg(not(target_os = "linux"))]
async fn desktop(_origin: String) -> Vec<String> {
    Vec::new()
}
