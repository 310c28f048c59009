//! What can go wrong between here and the server, each with its own sentence.

use std::{error::Error, io};

use agenda::Failure;
use rustls::CertificateError;
use url::Url;

use super::{Limits, address::name, failure, hop, reach::Refused, status};

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
    let (host, seconds) = (name(url), limits.total.as_secs_f32());
    failure(match stage {
        Stage::Waiting => format!("{host} did not answer within {seconds} s. It is asked again by itself."),
        Stage::Receiving => {
            format!("{host} did not send the whole page within {seconds} s. It is asked again by itself.")
        }
    })
}

/// The sentence for the bound in length.
pub fn too_long(bytes: usize) -> Failure {
    let mebibytes = bytes / (1024 * 1024);
    failure(format!(
        "The page is longer than {mebibytes} MiB, which no schedule is. Look at its address in the settings."
    ))
}

/// The sentence for an error of a request to `url`, to which `from` sent on.
pub fn sentence(url: &Url, from: Option<&Url>, error: &reqwest::Error, limits: &Limits) -> Failure {
    match (cause::<Refused>(error), cause::<rustls::Error>(error)) {
        (Some(_), _) => refused(url, from),
        (_, Some(error)) => failure(certificate(&name(url), error)),
        _ if error.is_timeout() && !error.is_connect() => too_slow(url, Stage::Waiting, limits),
        _ if error.is_connect() => failure(unreached(&name(url), error, limits)),
        _ => failure(unanswered(&name(url), error)),
    }
}

fn refused(url: &Url, from: Option<&Url>) -> Failure {
    let outside = || {
        failure(format!(
            "{} does not lead to this computer, so it is not asked without encryption: use https:.",
            name(url)
        ))
    };
    from.map_or_else(outside, hop::inwards)
}

fn unreached(host: &str, error: &reqwest::Error, limits: &Limits) -> String {
    let io = cause::<io::Error>(error).map(io::Error::kind);
    let root = root(error);
    if error.is_timeout() {
        let seconds = limits.connect.as_secs_f32();
        format!("{host} could not be reached within {seconds} s. Is this computer online?")
    } else if error.is_dns() {
        format!(
            "{host} could not be found. Is this computer online? If so, look at the address in the settings."
        )
    } else if io == Some(io::ErrorKind::ConnectionRefused) {
        format!("{host} takes no connection. It is asked again by itself.")
    } else if root.contains("proxy authorization required") {
        status::PROXY_WANTS_PASSWORD.to_owned()
    } else if root.starts_with("tunnel error") {
        format!(
            "The proxy of this network does not lead to {host}. Look at this computer's network settings."
        )
    } else {
        format!("{host} could not be reached. Is this computer online? ({root})")
    }
}

fn unanswered(host: &str, error: &reqwest::Error) -> String {
    if cause::<hyper::Error>(error).is_some_and(hyper::Error::is_parse) {
        format!("What answers at {host} does not speak HTTP. Look at the address in the settings.")
    } else if error.is_builder() {
        format!("{host} could not be asked ({}).", root(error))
    } else {
        format!("{host} broke off before it answered. It is asked again by itself.")
    }
}

/// The sentence for an error in the middle of a page.
pub fn broken_body(url: &Url, error: &reqwest::Error, limits: &Limits) -> Failure {
    let host = name(url);
    if error.is_timeout() {
        return too_slow(url, Stage::Receiving, limits);
    }
    failure(if error.is_decode() && cause::<hyper::Error>(error).is_none() {
        format!("{host} sent a page whose compression is broken. It is asked again by itself.")
    } else {
        format!("{host} broke off in the middle of the page. It is asked again by itself.")
    })
}

fn certificate(host: &str, error: &rustls::Error) -> String {
    let rustls::Error::InvalidCertificate(why) = error else {
        return format!(
            "{host} could not prove who it is: no secure connection came about ({error}). It is asked again by itself."
        );
    };
    let why = match why {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            "its certificate has run out; look at this computer's date too"
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "its certificate is not valid yet; look at this computer's date"
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "its certificate is another host's"
        }
        CertificateError::UnknownIssuer => "nobody that this computer knows vouches for its certificate",
        CertificateError::Revoked => "its certificate has been revoked",
        _ => "its certificate is not right",
    };
    format!(
        "{host} could not prove who it is: {why}. Nothing was read; a network with a login page does this too."
    )
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
