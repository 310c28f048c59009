//! Where a redirect may lead.

use agenda::Failure;
use url::Url;
use words::args;

use super::{
    address::{self, is_this_computer, name},
    failure,
    reach::{Allowed, Reach},
};
use crate::speech;

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
        let url = self
            .url
            .join(location)
            .map_err(|_| failure(speech::fill("fetch-redirect-none", &args!["host" => name(&self.url)])))?;
        if self.url.scheme() == "https" && url.scheme() == "http" {
            let args = args!["host" => name(&self.url), "other" => name(&url)];
            return Err(failure(speech::fill("fetch-redirect-unencrypted", &args)));
        }
        address::allowed(&url).map_err(|why| {
            failure(speech::fill("fetch-redirect-other", &args!["host" => name(&self.url), "why" => why]))
        })?;
        let allowed = match (reach, url.scheme()) {
            (_, "http") => Allowed::LoopbackOnly,
            // Within one server nothing new is reached, wherever a proxy finds it.
            (Reach::Public, _) if self.is_same_server(&url) => self.allowed,
            (Reach::Public, _) if is_this_computer(&url) => return Err(inwards(&self.url)),
            (Reach::Public, _) => Allowed::PublicOnly,
            _ => Allowed::Any,
        };
        Ok(Self { url, allowed })
    }

    fn is_same_server(&self, url: &Url) -> bool {
        self.url.origin() == url.origin() && !is_this_computer(url)
    }
}

/// A page of the web that sends this computer into its own network.
pub fn inwards(from: &Url) -> Failure {
    failure(speech::fill("fetch-redirect-inwards", &args!["host" => name(from)]))
}
