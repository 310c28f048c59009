//! What an answer without a page means, in a sentence; and how long the server wants to be left alone.

use std::time::Duration;

use agenda::Failure;
use chrono::{DateTime, Utc};
use http::{HeaderMap, StatusCode, header};
use url::Url;

use super::{address::name, failure};

/// A server is not believed when it wants to be left alone for longer.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 3600);

/// The sentence for a proxy that asks who we are.
pub const PROXY_WANTS_PASSWORD: &str = "The proxy of this network asks for a password (407). Set the proxy with its password in this \
     computer's network settings.";

/// The sentence for an answer that has no page.
pub fn sentence(url: &Url, status: StatusCode, headers: &HeaderMap, now: DateTime<Utc>) -> Failure {
    let host = name(url);
    let code = status.as_u16();
    let message = match code {
        401 | 403 => format!(
            "{host} does not show the page to everybody ({code}): OSPO Tray cannot log in. Name a page that is open, or a file that you keep."
        ),
        404 => format!(
            "The page is not there any more ({host} answers 404). Look for its new address and put it in the settings."
        ),
        407 => PROXY_WANTS_PASSWORD.into(),
        410 => format!(
            "The page has been taken away for good ({host} answers 410). Look for its new address and put it in the settings."
        ),
        429 => format!(
            "{host} has been asked too often (429). It is left alone for a while and asked again by itself."
        ),
        451 => format!("{host} may not show the page here for legal reasons (451)."),
        511 => {
            "This network wants you to log in first (511). Open any web page in your browser, then refresh."
                .into()
        }
        503 => format!("{host} is busy or being worked on (503). It is asked again by itself."),
        500..=599 => format!("{host} has an error of its own ({code}). It is asked again by itself."),
        200..=299 => format!("{host} answers without a page ({code}). It is asked again by itself."),
        300..=399 => format!("{host} sends on ({code}) without saying where. It is asked again by itself."),
        _ => format!("{host} refuses to give the page ({code}). Look at its address in the settings."),
    };
    Failure { message, retry_after: retry_after(headers, now) }
}

/// An answer "not modified" that nobody asked for.
pub fn unasked(url: &Url) -> Failure {
    failure(format!(
        "{} says that the page has not changed, though it was asked for whole. It is asked again by itself.",
        name(url)
    ))
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
