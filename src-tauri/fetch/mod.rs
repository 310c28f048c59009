//! Fetches the one page on which a community says when it meets: politely, bounded, and trusting nothing.
//!
//! ```text
//! address ─► hops (get · reach) ─► body ─► same as before? ─► text · kind · publication ─► page
//!               └ status, transport: a sentence for each way to fail
//! ```
//!
//! Only the validators and the body of the last page are kept. Nothing of the network stays open or in memory between two fetches.

mod address;
mod get;
mod github;
mod hop;
mod keep;
mod kind;
mod local;
mod network;
#[cfg(target_os = "linux")]
mod portal;
mod proxy;
mod publication;
mod reach;
mod status;
mod text;
mod transport;
mod wording;

use std::path::{Path, PathBuf};

use agenda::{Failure, Freshness};
use chrono::{DateTime, Utc};
use schedule::Format;
use url::Url;
use words::args;

use crate::speech;

use address::Address;
pub use address::{check as check_address, whole};
use keep::{Keeping, Kept};
pub use network::{Limits, Lookup, Network, Proxies};
pub use publication::Origin;
pub use reach::{Reach, reach};

/// A page, decoded and ready to be read.
#[derive(Debug, Clone, PartialEq)]
pub struct FetchedPage {
    /// The page in UTF-8, without a byte order mark.
    pub bytes: Vec<u8>,
    /// The moment at which this content was published, as well as it is known.
    pub published: DateTime<Utc>,
    /// How it is written, where that is known.
    pub format: Option<Format>,
    /// Its address, for its relative links.
    pub base: Option<Url>,
    /// For how long the server calls its answer fresh.
    pub freshness: Freshness,
}

/// What one fetch brought.
#[derive(Debug, Clone, PartialEq)]
pub enum Fetched {
    /// A page to be read.
    Page(FetchedPage),
    /// The page is the one that was read before.
    Unchanged(Freshness),
    /// There is no page, and why.
    Failed(Failure),
}

/// Fetches pages, and remembers the last one across restarts.
#[derive(Debug)]
pub struct Fetcher {
    network: Network,
    keeping: Keeping,
}

/// What came over the wire or from the disk, as it came.
#[derive(Debug)]
struct Arrived {
    body: Vec<u8>,
    content_type: Option<String>,
    /// What the source says of the moment of publication.
    modified: Option<DateTime<Utc>>,
    base: Option<Url>,
    path: String,
    validators: keep::Validators,
}

impl Fetcher {
    /// A fetcher that keeps its page in `cache_dir`.
    #[must_use]
    pub fn new(cache_dir: PathBuf) -> Self {
        Self::with(cache_dir, Network::default())
    }

    /// As [`Self::new`], with other bounds and names.
    #[must_use]
    pub fn with(cache_dir: PathBuf, network: Network) -> Self {
        Self { network, keeping: Keeping::open(cache_dir) }
    }

    /// Asks for the page of `schedule`: an `https:` address, an `http:` address of this computer, a `file:` address or a path.
    ///
    /// The server is always asked: how long its answer is fresh decides when the next fetch is, not whether there is one. `have`: the
    /// caller has a reading of this page; without one, an unchanged page is handed out again, so that what was lost comes back.
    pub async fn fetch(&mut self, schedule: &str, have: bool, now: DateTime<Utc>) -> Fetched {
        let kept = self.keeping.of(schedule);
        let known = |kept: &Kept| kept.is_read_so() && !self.keeping.is_untold();
        let have = have && kept.as_ref().is_some_and(known);
        self.ask(schedule, have, kept, now).await.unwrap_or_else(Fetched::Failed)
    }

    /// What was fetched last is remembered by the caller, on its disk. Until this is said, a later process hands it out once more, so that no
    /// crash between the cache and the state makes a change of the page unchanged for good.
    pub fn was_told(&mut self) {
        self.keeping.tell();
    }

    /// Why the page cannot be kept, in a sentence; none while it can.
    #[must_use]
    pub fn trouble(&self) -> Option<String> {
        self.keeping.trouble()
    }

    /// Forgets the kept page: the next fetch brings it whole.
    pub fn forget_validators(&mut self) {
        self.keeping.forget();
    }

    async fn ask(
        &mut self,
        schedule: &str,
        have: bool,
        kept: Option<Kept>,
        now: DateTime<Utc>,
    ) -> Result<Fetched, Failure> {
        let (url, shown) = match Address::of(schedule)? {
            Address::File(path) => {
                let arrived = local::read(&path, &self.network.limits).await?;
                return self.take_in(schedule, have, kept, arrived, now);
            }
            Address::Web { url, shown } => (url, shown),
        };
        let again = kept.as_ref().filter(|_| !have).and_then(|kept| self.keeping.page(kept, now));
        let kept = kept.filter(|_| have || again.is_some());
        let whole = |freshness| {
            again.clone().map_or(Fetched::Unchanged(freshness), |page| {
                Fetched::Page(FetchedPage { freshness, ..page })
            })
        };
        let validators = kept.as_ref().map(|kept| &kept.validators);
        match get::page(&self.network, &url, &shown, validators, now).await? {
            get::Answer::NotModified(headers) => {
                Ok(whole(self.keeping.confirm(schedule, &headers, !have, now)))
            }
            get::Answer::Page(arrived) => self.take_in(schedule, have, kept, *arrived, now),
        }
    }

    fn take_in(
        &mut self,
        schedule: &str,
        have: bool,
        before: Option<Kept>,
        arrived: Arrived,
        now: DateTime<Utc>,
    ) -> Result<Fetched, Failure> {
        let same = before.as_ref().filter(|kept| kept.is_body(&arrived.body));
        if let (Some(same), true) = (same, have) {
            let kept = same.answered_again(arrived.validators);
            let freshness = kept.freshness(now);
            self.keeping.renew(kept);
            return Ok(Fetched::Unchanged(freshness));
        }
        let mut page = page(&arrived, now)?;
        let words = wording::of(&page.bytes, page.format);
        let moment = publication::moment(&page.bytes, arrived.modified(), before.is_none(), now);
        page.published = match before.as_ref().filter(|kept| same.is_some() || kept.words == words) {
            Some(same) => same.published.min(page.published),
            None => moment.0,
        };
        let from =
            if page.published == moment.0 { Some(moment.1) } else { before.and_then(|it| it.published_from) };
        let kept = Kept::new(schedule, &arrived, (page.published, from), words);
        page.freshness = kept.freshness(now);
        self.keeping.keep(kept, &arrived.body);
        Ok(Fetched::Page(page))
    }
}

/// The page of `schedule` that was kept last in `cache_dir`, and where its moment of publication came from; of a file on this computer
/// what it holds now, where that is still the same.
#[must_use]
pub fn kept_page(
    cache_dir: &Path,
    schedule: &str,
    now: DateTime<Utc>,
) -> Option<(FetchedPage, Option<Origin>)> {
    let keeping = Keeping::open(cache_dir.to_path_buf());
    let kept = keeping.of(schedule)?;
    let page = match Address::of(schedule) {
        Ok(Address::File(path)) => {
            let body = local::now(&path, Network::default().limits.bytes)?;
            let arrived = Arrived::local(body, None, path.to_string_lossy().into_owned());
            let same = kept.is_body(&arrived.body).then(|| page(&arrived, now).ok()).flatten()?;
            FetchedPage { published: kept.published, ..same }
        }
        _ => keeping.page(&kept, now)?,
    };
    Some((page, kept.published_from))
}

/// Fetches a page once, keeping nothing.
///
/// # Errors
/// A [`Failure`] with a sentence.
pub async fn once(schedule: &str, now: DateTime<Utc>) -> Result<FetchedPage, Failure> {
    let network = Network::default();
    let arrived = match Address::of(schedule).or_else(|wrong| address::relative(schedule).ok_or(wrong))? {
        // Named on the command line, not in the settings.
        Address::File(path) if !path.exists() => {
            let path = path.display().to_string();
            return Err(failure(speech::fill("cli-no-file", &args!["path" => path])));
        }
        Address::File(path) => local::read(&path, &network.limits).await?,
        Address::Web { url, shown } => match get::page(&network, &url, &shown, None, now).await? {
            get::Answer::Page(arrived) => *arrived,
            get::Answer::NotModified(_) => return Err(status::unasked(&url)),
        },
    };
    dated(arrived, now)
}

/// Makes a page of bytes that came from elsewhere.
///
/// # Errors
/// A [`Failure`] with a sentence: too long, or no text.
pub fn page_of(body: Vec<u8>, now: DateTime<Utc>) -> Result<FetchedPage, Failure> {
    if body.len() > network::MOST_BYTES {
        return Err(transport::too_long(network::MOST_BYTES));
    }
    dated(Arrived::local(body, None, String::new()), now)
}

fn dated(arrived: Arrived, now: DateTime<Utc>) -> Result<FetchedPage, Failure> {
    let mut page = page(&arrived, now)?;
    page.published = publication::moment(&page.bytes, arrived.modified(), true, now).0;
    Ok(page)
}

/// Decodes what arrived.
fn page(arrived: &Arrived, now: DateTime<Utc>) -> Result<FetchedPage, Failure> {
    let bytes = text::utf8(&arrived.body, arrived.content_type.as_deref());
    if bytes.len() > network::MOST_BYTES {
        return Err(transport::too_long(network::MOST_BYTES));
    }
    let format = kind::of(&bytes, arrived.content_type.as_deref(), &arrived.path)?;
    Ok(FetchedPage {
        bytes,
        published: now,
        format,
        base: arrived.base.clone(),
        freshness: Freshness::default(),
    })
}

impl Arrived {
    fn local(body: Vec<u8>, modified: Option<DateTime<Utc>>, path: String) -> Self {
        Self { body, content_type: None, modified, base: None, path, validators: keep::Validators::default() }
    }

    /// What the source says of the moment of publication, and which kind of source that is.
    fn modified(&self) -> Option<(DateTime<Utc>, Origin)> {
        let origin = if self.base.is_some() { Origin::Server } else { Origin::File };
        self.modified.map(|at| (at, origin))
    }
}

fn failure(message: impl Into<String>) -> Failure {
    Failure { message: message.into(), retry_after: None }
}
