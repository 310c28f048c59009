//! What can go wrong between here and the server, each with its own sentence.

use std::{error::Error, io};

use agenda::Failure;
use rustls::CertificateError;
use url::Url;
use words::args;

use super::{Limits, address::name, failure, hop, proxy::Desktop, reach::Refused, status};
use crate::speech;

/// How far a fetch has come; a bound in time that is reached says where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Nothing of the answer is there.
    Waiting,
    /// The answer has begun.
    Receiving,
}

/// The sentence for a bound in time.
pub fn too_slow(url: &Url, stage: Stage, limits: &Limits) -> Failure {
    let id = match stage {
        Stage::Waiting => "fetch-slow-answer",
        Stage::Receiving => "fetch-slow-page",
    };
    failure(speech::fill(id, &args!["host" => name(url), "n" => limits.total.as_secs_f32().to_string()]))
}

/// The sentence for the bound in length.
pub fn too_long(bytes: usize) -> Failure {
    failure(speech::fill("fetch-too-long", &args!["n" => bytes / (1024 * 1024)]))
}

/// The sentence for an error of a request to `url`, to which `from` sent on, through a proxy of the desktop or without.
pub fn sentence(
    url: &Url,
    from: Option<&Url>,
    proxy: Option<&Desktop>,
    error: &reqwest::Error,
    limits: &Limits,
) -> Failure {
    match (cause::<Refused>(error), cause::<rustls::Error>(error)) {
        (Some(_), _) => refused(url, from),
        (_, Some(error)) => failure(certificate(&name(url), error)),
        _ if error.is_timeout() && !error.is_connect() => too_slow(url, Stage::Waiting, limits),
        _ if error.is_connect() => failure(unreached(&name(url), proxy, error, limits)),
        _ => failure(unanswered(&name(url), error)),
    }
}

fn refused(url: &Url, from: Option<&Url>) -> Failure {
    let outside = || failure(speech::fill("fetch-not-here", &args!["host" => name(url)]));
    from.map_or_else(outside, hop::inwards)
}

/// In the words of an HTTP proxy's tunnel.
const PASSWORD_WANTED: &str = "proxy authorization required";

fn unreached(host: &str, proxy: Option<&Desktop>, error: &reqwest::Error, limits: &Limits) -> String {
    let io = cause::<io::Error>(error).map(io::Error::kind);
    let root = root(error);
    let args = args!["host" => host, "why" => root.as_str()];
    if root.contains(PASSWORD_WANTED) {
        status::proxy_wants_password()
    } else if let Some(proxy) = proxy {
        speech::fill("fetch-desktop-proxy", &args!["host" => host, "proxy" => proxy.to_string()])
    } else if error.is_timeout() {
        let n = limits.connect.as_secs_f32().to_string();
        speech::fill("fetch-unreached-in", &args!["host" => host, "n" => n])
    } else if error.is_dns() {
        speech::fill("fetch-unknown-host", &args)
    } else if io == Some(io::ErrorKind::ConnectionRefused) {
        speech::fill("fetch-no-connection", &args)
    } else if ["tunnel error", "SOCKS error"].iter().any(|proxy| root.starts_with(proxy)) {
        speech::fill("fetch-proxy-elsewhere", &args)
    } else {
        speech::fill("fetch-unreached", &args)
    }
}

fn unanswered(host: &str, error: &reqwest::Error) -> String {
    if cause::<hyper::Error>(error).is_some_and(hyper::Error::is_parse) {
        speech::fill("fetch-no-http", &args!["host" => host])
    } else if error.is_builder() {
        speech::fill("fetch-not-asked", &args!["host" => host, "why" => root(error)])
    } else {
        speech::fill("fetch-broke-off", &args!["host" => host])
    }
}

/// The sentence for an error in the middle of a page.
pub fn broken_body(url: &Url, error: &reqwest::Error, limits: &Limits) -> Failure {
    if error.is_timeout() {
        return too_slow(url, Stage::Receiving, limits);
    }
    let broken = error.is_decode() && cause::<hyper::Error>(error).is_none();
    let id = if broken { "fetch-broken-compression" } else { "fetch-broke-off-page" };
    failure(speech::fill(id, &args!["host" => name(url)]))
}

fn certificate(host: &str, error: &rustls::Error) -> String {
    let rustls::Error::InvalidCertificate(why) = error else {
        return speech::fill("fetch-insecure", &args!["host" => host, "why" => error.to_string()]);
    };
    let why = match why {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => "fetch-certificate-expired",
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "fetch-certificate-early"
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "fetch-certificate-name"
        }
        CertificateError::UnknownIssuer => "fetch-certificate-issuer",
        CertificateError::Revoked => "fetch-certificate-revoked",
        _ => "fetch-certificate-wrong",
    };
    speech::fill("fetch-certificate", &args!["host" => host, "why" => speech::say(why)])
}

fn cause<E: Error + 'static>(error: &reqwest::Error) -> Option<&E> {
    causes(error).find_map(|cause| cause.downcast_ref::<E>())
}

fn causes(error: &reqwest::Error) -> impl Iterator<Item = &(dyn Error + 'static)> {
    std::iter::successors(error.source(), |error| beneath(*error))
}

/// The cause of an error, also that which an [`io::Error`] holds and does not name as its source.
fn beneath<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a (dyn Error + 'static)> {
    let held = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
    held.map(|held| held as _).or_else(|| error.source())
}

/// What lies at the bottom of an error, in the system's words.
fn root(error: &reqwest::Error) -> String {
    causes(error).last().map_or_else(|| error.to_string(), ToString::to_string)
}
