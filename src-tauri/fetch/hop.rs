//! Where a redirect may lead.

use agenda::Failure;
use url::Url;

use super::{
    address::{self, is_this_computer, name},
    failure,
    reach::{Allowed, Reach},
};

/// One request on the way to the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hop {
    /// What is asked for.
    pub url: Url,
    /// Which addresses may be connected to.
    pub allowed: Allowed,
}

impl Hop {
    /// The first request, to the member's own address.
    pub fn first(url: &Url) -> Self {
        Self {
            url: url.clone(),
            allowed: if url.scheme() == "http" { Allowed::LoopbackOnly } else { Allowed::Any },
        }
    }

    /// The request that `location` asks for, behind this one, whose host led to `reach`.
    pub fn next(&self, location: &str, reach: Reach) -> Result<Self, Failure> {
        let url = self.url.join(location).map_err(|_| {
            failure(format!("{} sends on to an address that is none. {WAIT}", name(&self.url)))
        })?;
        if self.url.scheme() == "https" && url.scheme() == "http" {
            return Err(failure(format!(
                "{} sends on to an address without encryption ({}), which is not followed. Look whether the page has a new address.",
                name(&self.url),
                name(&url)
            )));
        }
        address::allowed(&url)
            .map_err(|why| failure(format!("{} sends on to another address. {why}", name(&self.url))))?;
        let allowed = match (reach, url.scheme()) {
            (_, "http") => Allowed::LoopbackOnly,
            (Reach::Public, _) if is_this_computer(&url) => return Err(inwards(&self.url)),
            (Reach::Public, _) => Allowed::PublicOnly,
            _ => Allowed::Any,
        };
        Ok(Self { url, allowed })
    }
}

/// A page of the web that sends this computer into its own network.
pub fn inwards(from: &Url) -> Failure {
    failure(format!(
        "{} sends on to an address inside this computer's own network, which is not followed. If the page has moved there, name its address in the settings.",
        name(from)
    ))
}

const WAIT: &str = "It is asked again later; if it stays so, tell those who run the page.";
