//! What an answer without a page means, in a sentence; and how long the server wants to be left alone.

use std::time::Duration;

use agenda::Failure;
use chrono::{DateTime, Utc};
use http::{HeaderMap, StatusCode, header};
use url::Url;
use words::args;

use super::{address::name, failure};
use crate::speech;

/// A server is not believed when it wants to be left alone for longer.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 3600);

/// The sentence for a proxy that asks who we are.
pub fn proxy_wants_password() -> String {
    speech::say("fetch-proxy-password")
}

/// The sentence for an answer that has no page.
pub fn sentence(url: &Url, status: StatusCode, headers: &HeaderMap, now: DateTime<Utc>) -> Failure {
    let code = status.as_u16();
    let id = match code {
        401 | 403 => "fetch-not-public",
        404 => "fetch-not-found",
        407 => "fetch-proxy-password",
        410 => "fetch-gone",
        429 => "fetch-too-often",
        451 => "fetch-legal",
        511 => "fetch-captive",
        503 => "fetch-busy",
        500..=599 => "fetch-server-error",
        200..=299 => "fetch-no-page",
        300..=399 => "fetch-redirect-nowhere",
        _ => "fetch-refused",
    };
    let message = speech::fill(id, &args!["host" => name(url), "code" => code.to_string()]);
    Failure { message, retry_after: retry_after(headers, now) }
}

/// An answer "not modified" that nobody asked for.
pub fn unasked(url: &Url) -> Failure {
    failure(speech::fill("fetch-unasked", &args!["host" => name(url)]))
}

/// `Retry-After` in both its forms (RFC 9110 10.2.3); a date counts from the server's own clock where it tells it.
pub fn retry_after(headers: &HeaderMap, now: DateTime<Utc>) -> Option<Duration> {
    let said = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    let wait = match said.parse() {
        Ok(seconds) => Duration::from_secs(seconds),
        Err(_) if !said.is_empty() && said.bytes().all(|byte| byte.is_ascii_digit()) => LONGEST_WAIT,
        Err(_) => {
            let at = date(headers, header::RETRY_AFTER)?;
            (at - date(headers, header::DATE).unwrap_or(now)).to_std().unwrap_or_default()
        }
    };
    Some(wait.min(LONGEST_WAIT))
}

/// A header that is a date (RFC 9110 5.6.7).
pub fn date(headers: &HeaderMap, header: header::HeaderName) -> Option<DateTime<Utc>> {
    httpdate::parse_http_date(headers.get(header)?.to_str().ok()?.trim()).ok().map(Into::into)
}
