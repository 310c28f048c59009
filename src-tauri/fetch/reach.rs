//! Who can be reached at an address: everybody, or only those in this house or computer.
//!
//! A page on the web must not send this computer into its own network. The check is made on the addresses that are connected to, so that a
//! name cannot mean one thing when it is looked at and another when it is used.

use std::{
    fmt, io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    sync::{Arc, Mutex},
};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};

use super::{Lookup, Network};

/// Where an address leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// This computer.
    Loopback,
    /// A network of its own, or nowhere (IANA special-purpose address registries).
    Private,
    /// The internet.
    Public,
}

/// Where an address leads (IANA IPv4 and IPv6 Special-Purpose Address Registries).
#[must_use]
pub fn reach(address: IpAddr) -> Reach {
    match address {
        IpAddr::V4(address) => reach_v4(address),
        IpAddr::V6(address) => reach_v6(address),
    }
}

fn reach_v4(address: Ipv4Addr) -> Reach {
    let [a, b, c, _] = address.octets();
    match (a, b, c) {
        (127, ..) => Reach::Loopback,
        (0 | 10 | 224.., ..)
        | (100, 64..=127, _)
        | (169, 254, _)
        | (172, 16..=31, _)
        | (192, 168, _)
        | (192, 0, 0 | 2)
        | (192, 88, 99)
        | (198, 18..=19, _)
        | (198, 51, 100)
        | (203, 0, 113) => Reach::Private,
        _ => Reach::Public,
    }
}

fn reach_v6(address: Ipv6Addr) -> Reach {
    if address.is_loopback() {
        return Reach::Loopback;
    }
    let carried = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        reach_v4(Ipv4Addr::new(a, b, c, d))
    };
    match address.segments() {
        [0, 0, 0, 0, 0, 0xffff, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] => carried(high, low),
        [0x2002, high, low, ..] => carried(high, low),
        [0x2001, 0x0..=0x1ff, ..] | [0x2001, 0xdb8, ..] | [0x64, 0xff9b, ..] => Reach::Private,
        [0x2000..=0x3fff, ..] => Reach::Public,
        _ => Reach::Private,
    }
}

/// Which addresses may be connected to for one host.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Allowed {
    /// The member named the host: any.
    Any,
    /// A page of the web named it.
    PublicOnly,
    /// It is asked without encryption.
    LoopbackOnly,
}

impl Allowed {
    /// Whether that address may be connected to.
    pub fn allows(self, reach: Reach) -> bool {
        match self {
            Self::Any => true,
            Self::PublicOnly => reach == Reach::Public,
            Self::LoopbackOnly => reach == Reach::Loopback,
        }
    }
}

/// A host all of whose addresses were refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused;

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the address is not allowed")
    }
}

impl std::error::Error for Refused {}

/// Looks one host up for one request, hands out the allowed addresses alone, and remembers where they lead.
///
/// Another name than the host's is that of a proxy, which the member's own system chose.
#[derive(Clone)]
pub struct Guard {
    host: String,
    allowed: Allowed,
    lookup: Lookup,
    reach: fn(IpAddr) -> Reach,
    led_to: Arc<Mutex<Option<Reach>>>,
}

impl Guard {
    /// A guard for `host`.
    pub fn new(network: &Network, host: &str, allowed: Allowed) -> Self {
        Self {
            host: host.trim_matches(['[', ']']).to_owned(),
            allowed,
            lookup: Arc::clone(&network.lookup),
            reach: network.reach,
            led_to: Arc::new(Mutex::new(None)),
        }
    }

    /// Where the host leads, once it has been connected to; public when that was left to a proxy.
    pub fn led_to(&self) -> Reach {
        match self.host.parse::<IpAddr>() {
            Ok(address) => (self.reach)(address),
            Err(_) => self.led_to.lock().ok().and_then(|led_to| *led_to).unwrap_or(Reach::Public),
        }
    }

    /// Whether the host, written as an address, may be connected to; a name is judged when it is looked up.
    pub fn allows_literal(&self) -> bool {
        self.host.parse().map_or(true, |address| self.allowed.allows((self.reach)(address)))
    }

    /// Whether the host, where a page of the web named it, is one of this computer's own network as far as this computer knows it. A proxy
    /// looks names up by itself: then nobody else asks before it is connected to.
    pub async fn allows_name(&self) -> bool {
        if self.allowed != Allowed::PublicOnly || self.host.parse::<IpAddr>().is_ok() {
            return true;
        }
        // A name that is not known here is the proxy's alone.
        (self.lookup)(self.host.clone()).await.map_or(true, |found| self.filter(found).is_ok())
    }

    fn filter(&self, found: Vec<SocketAddr>) -> Result<Vec<SocketAddr>, Refused> {
        let reach = |address: &SocketAddr| (self.reach)(address.ip());
        let kept: Vec<SocketAddr> =
            found.iter().copied().filter(|address| self.allowed.allows(reach(address))).collect();
        if kept.is_empty() && !found.is_empty() {
            return Err(Refused);
        }
        if let Ok(mut led_to) = self.led_to.lock() {
            let inside = kept.iter().map(reach).find(|reach| *reach != Reach::Public);
            *led_to = if kept.iter().any(|address| reach(address) == Reach::Public) {
                Some(Reach::Public)
            } else {
                inside
            };
        }
        Ok(kept)
    }
}

impl Resolve for Guard {
    fn resolve(&self, name: Name) -> Resolving {
        let this = self.clone();
        Box::pin(async move {
            let found = (this.lookup)(name.as_str().to_owned()).await?;
            let kept = if name.as_str() == this.host { this.filter(found)? } else { found };
            if kept.is_empty() {
                return Err(io::Error::from(io::ErrorKind::NotFound).into());
            }
            Ok(Box::new(kept.into_iter()) as Addrs)
        })
    }
}
