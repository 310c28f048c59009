//! Asks the web for a page, along its redirects.

use agenda::Failure;
use chrono::{DateTime, Utc};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use reqwest::{Client, Response, redirect};
use url::Url;
use words::args;

use super::{
    Arrived, Network,
    address::{is_this_computer, name},
    failure,
    hop::{self, Hop},
    keep::Validators,
    proxy::Desktop,
    reach::{Guard, Reach},
    status,
    transport::{self, Stage},
};
use crate::speech;

/// Names the application, its version and its home page.
const USER_AGENT: &str =
    concat!("ospo-tray/", env!("CARGO_PKG_VERSION"), " (+", env!("CARGO_PKG_HOMEPAGE"), ")");

const ACCEPT: HeaderValue = HeaderValue::from_static(
    "text/html, text/markdown, text/plain;q=0.9, application/xhtml+xml;q=0.9, */*;q=0.1",
);

/// What a server answers to the question for a page.
#[derive(Debug)]
pub enum Answer {
    /// The page.
    Page(Box<Arrived>),
    /// It has not changed since the validators.
    NotModified(HeaderMap),
}

/// What every request says.
pub fn request_headers() -> HeaderMap {
    HeaderMap::from_iter([(header::ACCEPT, ACCEPT)])
}

/// Asks for the page at `url`, shown to people at `shown`; with `validators`, whether it has changed since.
pub async fn page(
    network: &Network,
    url: &Url,
    shown: &Url,
    validators: Option<&Validators>,
    now: DateTime<Utc>,
) -> Result<Answer, Failure> {
    let mut way = Way { network, at: Hop::first(url), from: None, stage: Stage::Waiting };
    let result = tokio::time::timeout(network.limits.total, way.walk(validators, now)).await;
    let mut answer =
        result.unwrap_or_else(|_| Err(transport::too_slow(&way.at.url, way.stage, &network.limits)))?;
    if let Answer::Page(arrived) = &mut answer
        && arrived.base.as_ref() == Some(url)
    {
        arrived.base = Some(shown.clone());
    }
    Ok(answer)
}

struct Way<'a> {
    network: &'a Network,
    at: Hop,
    from: Option<Url>,
    stage: Stage,
}

impl Way<'_> {
    async fn walk(&mut self, validators: Option<&Validators>, now: DateTime<Utc>) -> Result<Answer, Failure> {
        for _ in 0..=self.network.limits.redirects {
            let conditions =
                validators.map(|validators| validators.conditions(&self.at.url)).unwrap_or_default();
            let (response, reach) = self.ask(&conditions).await?;
            let Some(location) = sends_on(&response) else {
                return self.arrive(response, !conditions.is_empty(), now).await;
            };
            let next = self.at.next(&location, reach)?;
            self.from = Some(std::mem::replace(&mut self.at, next).url);
        }
        let args = args!["host" => name(&self.at.url), "n" => self.network.limits.redirects];
        Err(failure(speech::fill("fetch-redirects", &args)))
    }

    async fn ask(&self, conditions: &HeaderMap) -> Result<(Response, Reach), Failure> {
        let url = &self.at.url;
        let guard = Guard::new(self.network, url.host_str().unwrap_or_default(), self.at.allowed);
        if !guard.allows_literal() || !guard.allows_name().await {
            return Err(hop::inwards(self.from.as_ref().unwrap_or(url)));
        }
        let proxy = Desktop::of(self.network, url).await;
        let wrong = |error: reqwest::Error| {
            transport::sentence(url, self.from.as_ref(), proxy.as_ref(), &error, &self.network.limits)
        };
        let client = client(self.network, url, guard.clone(), proxy.as_ref()).map_err(wrong)?;
        let request = client.get(url.clone()).headers(request_headers()).headers(conditions.clone());
        let response = request.send().await.map_err(wrong)?;
        Ok((response, guard.led_to()))
    }

    async fn arrive(
        &mut self,
        response: Response,
        conditional: bool,
        now: DateTime<Utc>,
    ) -> Result<Answer, Failure> {
        let url = self.at.url.clone();
        match response.status() {
            StatusCode::NOT_MODIFIED if conditional => Ok(Answer::NotModified(response.headers().clone())),
            StatusCode::NOT_MODIFIED => Err(status::unasked(&url)),
            StatusCode::OK => {
                self.stage = Stage::Receiving;
                let headers = response.headers().clone();
                let body = body(response, &url, self.network).await?;
                Ok(Answer::Page(Box::new(arrived(url, &headers, body, now))))
            }
            other => Err(status::sentence(&url, other, response.headers(), now)),
        }
    }
}

/// A client for one request: its certificates are read anew, and its connection ends with it.
fn client(network: &Network, url: &Url, guard: Guard, proxy: Option<&Desktop>) -> reqwest::Result<Client> {
    let roots = network.roots.iter().map(|root| reqwest::Certificate::from_der(root));
    let mut builder = Client::builder()
        .user_agent(USER_AGENT)
        .redirect(redirect::Policy::none())
        .referer(false)
        .retry(reqwest::retry::never())
        .connect_timeout(network.limits.connect)
        .pool_max_idle_per_host(0)
        .dns_resolver(guard)
        .tls_certs_merge(roots.collect::<Result<Vec<_>, _>>()?);
    if is_this_computer(url) {
        builder = builder.no_proxy();
    }
    if let Some(proxy) = proxy {
        builder = builder.proxy(proxy.proxy()?);
    }
    builder.build()
}

fn sends_on(response: &Response) -> Option<String> {
    let status = response.status().as_u16();
    let location = response.headers().get(header::LOCATION)?;
    let location = std::str::from_utf8(location.as_bytes()).ok()?;
    matches!(status, 301 | 302 | 303 | 307 | 308).then(|| location.to_owned())
}

async fn body(mut response: Response, url: &Url, network: &Network) -> Result<Vec<u8>, Failure> {
    let limits = &network.limits;
    if response.content_length().is_some_and(|length| length > limits.bytes as u64) {
        return Err(transport::too_long(limits.bytes));
    }
    let mut body = Vec::new();
    while let Some(chunk) =
        response.chunk().await.map_err(|error| transport::broken_body(url, &error, limits))?
    {
        if body.len() + chunk.len() > limits.bytes {
            return Err(transport::too_long(limits.bytes));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

fn arrived(url: Url, headers: &HeaderMap, body: Vec<u8>, now: DateTime<Utc>) -> Arrived {
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    Arrived {
        body,
        content_type: content_type.map(str::to_owned),
        modified: status::date(headers, header::LAST_MODIFIED),
        path: url.path().to_owned(),
        validators: Validators::of(&url, headers, now),
        base: Some(url),
    }
}
