//! The one page that is kept: its validators, its body, and when its content was first seen.
//!
//! One file, replaced whole, so that validators and body can never be of two different pages: a line of JSON, then the body.

use std::{
    fs,
    path::PathBuf,
    time::{Duration, SystemTime},
};

use agenda::Freshness;
use chrono::{DateTime, Utc};
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, header};
use http_cache_semantics::{BeforeRequest, CacheOptions, CachePolicy};
use schedule::zone;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use url::Url;
use words::args;

use super::{Arrived, FetchedPage, Origin, get, page};
use crate::{
    speech,
    store::{atomic, write_into},
};

/// However long a server calls its answer fresh: a schedule is looked at four times a day.
const LONGEST_FRESH: Duration = Duration::from_secs(6 * 3600);

/// What is kept of an answer's headers: what says how long it is fresh, and whether it has changed.
const WANTED: [HeaderName; 8] = [
    header::AGE,
    header::CACHE_CONTROL,
    header::DATE,
    header::ETAG,
    header::EXPIRES,
    header::LAST_MODIFIED,
    header::PRAGMA,
    header::VARY,
];

/// What one answer said of itself.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Validators {
    /// The address that answered, behind all redirects; none for a file.
    url: Option<Url>,
    headers: Vec<(String, String)>,
    at: Option<DateTime<Utc>>,
}

/// The kept page without its body.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    version: String,
    schedule: String,
    hash: String,
    /// The fingerprint of what it says.
    #[serde(default)]
    pub words: String,
    content_type: Option<String>,
    base: Option<Url>,
    /// When its content was published, as settled when it was first seen.
    pub published: DateTime<Utc>,
    /// Where that came from; none when an earlier version kept it.
    #[serde(default)]
    pub published_from: Option<Origin>,
    /// What the last answer said of itself.
    pub validators: Validators,
}

impl Kept {
    /// What is kept of a page that arrived.
    pub fn new(
        schedule: &str,
        arrived: &Arrived,
        (published, published_from): (DateTime<Utc>, Option<Origin>),
        words: String,
    ) -> Self {
        Self {
            version: reader(),
            schedule: schedule.into(),
            hash: hash(&arrived.body),
            words,
            content_type: arrived.content_type.clone(),
            base: arrived.base.clone(),
            published,
            published_from,
            validators: arrived.validators.clone(),
        }
    }

    /// The same page with what a later answer says of itself.
    pub fn answered_again(&self, validators: Validators) -> Self {
        Self { validators, ..self.clone() }
    }

    /// Whether that is the kept body, byte for byte.
    pub fn is_body(&self, body: &[u8]) -> bool {
        self.hash == hash(body)
    }

    /// Whether the kept page was read by this version and these rules of time zones: others may read it better.
    pub fn is_read_so(&self) -> bool {
        self.version == reader()
    }

    /// Whether a later version of the application kept it.
    fn is_of_later_version(&self) -> bool {
        version(&self.version) > version(env!("CARGO_PKG_VERSION"))
    }

    /// For how long from now the answer stays fresh, where its headers say.
    pub fn freshness(&self, now: DateTime<Utc>) -> Freshness {
        Freshness { fresh_for: self.validators.fresh_for(now) }
    }
}

impl Validators {
    /// What an answer from `url` says of itself.
    pub fn of(url: &Url, headers: &HeaderMap, now: DateTime<Utc>) -> Self {
        let wanted = WANTED.iter().filter_map(|name| {
            let values: Vec<&str> =
                headers.get_all(name).iter().filter_map(|value| value.to_str().ok()).collect();
            (!values.is_empty()).then(|| (name.to_string(), values.join(", ")))
        });
        Self { url: Some(url.clone()), headers: wanted.collect(), at: Some(now) }
    }

    /// Whether the answer's body may be stored (RFC 9111 5.2.2.5); that of a file need not be.
    fn may_be_stored(&self) -> bool {
        self.url.is_some() && self.policy().is_some_and(|policy| policy.is_storable())
    }

    /// The headers that ask `url` whether it has changed; none when it is another address than the one that answered.
    pub fn conditions(&self, url: &Url) -> HeaderMap {
        let Some(policy) = self.policy().filter(|_| self.url.as_ref() == Some(url)) else {
            return HeaderMap::new();
        };
        // As a reload does: however fresh the answer is, the server is asked.
        let mut reload = self.request();
        reload.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        let BeforeRequest::Stale { request, .. } = policy.before_request(&reload, SystemTime::UNIX_EPOCH)
        else {
            return HeaderMap::new();
        };
        let asks = |name: &HeaderName| [header::IF_NONE_MATCH, header::IF_MODIFIED_SINCE].contains(name);
        let named = request.headers.into_iter().filter_map(|(name, value)| Some((name?, value)));
        named.filter(|(name, _)| asks(name)).collect()
    }

    fn fresh_for(&self, now: DateTime<Utc>) -> Option<Duration> {
        let said = ["cache-control", "expires", "pragma"];
        if !self.headers.iter().any(|(name, _)| said.contains(&name.as_str())) || self.at? > now {
            return None;
        }
        let policy = self.policy()?;
        let (left, age) = (policy.time_to_live(now.into()), policy.age(now.into()));
        // What is bounded is how old the answer may grow: a bound on what is left would never run out.
        Some(left.min(LONGEST_FRESH.saturating_sub(age)))
    }

    fn policy(&self) -> Option<CachePolicy> {
        let mut response = Response::new(());
        for (name, value) in &self.headers {
            let name: HeaderName = name.parse().ok()?;
            // An age beyond all reason would overflow where it is added up.
            let reasonable = name != header::AGE || value.parse::<u32>().is_ok();
            if reasonable {
                response.headers_mut().insert(name, HeaderValue::from_str(value).ok()?);
            }
        }
        let options = CacheOptions { shared: false, cache_heuristic: 0.0, ..CacheOptions::default() };
        Some(CachePolicy::new_options(&self.request(), &response, self.at?.into(), options))
    }

    fn request(&self) -> Request<()> {
        let mut request = Request::new(());
        if let Some(url) = self.url.as_ref().and_then(|url| url.as_str().parse().ok()) {
            *request.uri_mut() = url;
        }
        *request.headers_mut() = get::request_headers();
        request
    }

    /// With what an answer "not modified" adds: it may tell of freshness, but the body's own validators stay.
    fn confirmed(&self, headers: &HeaderMap, now: DateTime<Utc>) -> Self {
        let Some(url) = &self.url else { return self.clone() };
        let mut fresh = Self::of(url, headers, now);
        let own = |name: &str| name == header::ETAG || name == header::LAST_MODIFIED;
        let stays = |name: &str| own(name) || (name != header::AGE && !headers.contains_key(name));
        fresh.headers.retain(|(name, _)| !own(name));
        fresh.headers.extend(self.headers.iter().filter(|(name, _)| stays(name)).cloned());
        fresh
    }

    /// Whether it says the same as another answer, but for the time at which it was given.
    fn says_as(&self, other: &Self) -> bool {
        let of_the_time = |name: &str| name == header::DATE || name == header::AGE;
        let lasting = |validators: &Self| {
            let mut said: Vec<_> =
                validators.headers.iter().filter(|(name, _)| !of_the_time(name)).cloned().collect();
            said.sort();
            (validators.url.clone(), said)
        };
        lasting(self) == lasting(other)
    }
}

/// The kept page on the disk and in memory.
#[derive(Debug)]
pub struct Keeping {
    file: PathBuf,
    /// There while nobody has said that what the page says is remembered: a crash in between must not make the change unchanged for good.
    untold: PathBuf,
    kept: Option<Kept>,
    /// Whether the process before this one ended in between.
    was_untold: bool,
    /// Why the page is not kept on the disk.
    trouble: Option<Trouble>,
}

/// Why a page is not kept on the disk.
#[derive(Debug)]
enum Trouble {
    /// A later version keeps its own there.
    Newer,
    /// The disk refuses.
    Refused(std::io::Error),
}

impl Keeping {
    /// What is kept in that folder.
    pub fn open(folder: PathBuf) -> Self {
        let file = folder.join("page");
        let untold = folder.join("untold");
        let kept = read(&file).map(|(kept, _)| kept);
        let was_untold = untold.exists();
        let newer = kept.as_ref().is_some_and(Kept::is_of_later_version);
        // What another version says of its page may mean something else here.
        let kept = kept.filter(|_| !newer);
        Self { file, untold, kept, was_untold, trouble: newer.then_some(Trouble::Newer) }
    }

    /// Why the page is not kept, in a sentence.
    pub fn trouble(&self) -> Option<String> {
        let path = self.file.to_string_lossy();
        self.trouble.as_ref().map(|trouble| match trouble {
            Trouble::Newer => speech::fill("fetch-kept-newer", &args!["path" => path]),
            Trouble::Refused(why) => {
                speech::fill("fetch-not-kept", &args!["path" => path, "why" => why.to_string()])
            }
        })
    }

    /// Whether what the kept page says may be unknown to whoever asks for it.
    pub fn is_untold(&self) -> bool {
        self.was_untold
    }

    /// What the kept page says is remembered.
    pub fn tell(&mut self) {
        self.was_untold = false;
        let _ = fs::remove_file(&self.untold);
    }

    /// The kept page of that schedule.
    pub fn of(&self, schedule: &str) -> Option<Kept> {
        self.kept.clone().filter(|kept| kept.schedule == schedule)
    }

    /// The kept page with its body, as it was when it arrived.
    pub fn page(&self, wanted: &Kept, now: DateTime<Utc>) -> Option<FetchedPage> {
        let (kept, body) = read(&self.file)?;
        if kept.hash != wanted.hash || !kept.is_body(&body) {
            return None;
        }
        let path = kept.base.as_ref().map_or_else(String::new, |base| base.path().to_owned());
        let arrived = Arrived {
            body,
            content_type: kept.content_type,
            modified: None,
            base: kept.base,
            path,
            validators: kept.validators,
        };
        page(&arrived, now).ok().map(|page| FetchedPage { published: wanted.published, ..page })
    }

    /// Keeps a page. A disk that refuses costs the body: then the next fetch brings it whole. So does a server that does not want its
    /// answer stored.
    pub fn keep(&mut self, kept: Kept, body: &[u8]) {
        let body = if kept.validators.may_be_stored() { body } else { &[] };
        if !matches!(self.trouble, Some(Trouble::Newer)) {
            let same = |before: &Kept| before.hash == kept.hash && before.version == kept.version;
            if !self.kept.as_ref().is_some_and(same) {
                let _ = write_into(&self.untold, || atomic::replace(&self.untold, &[]));
            }
            self.trouble = write(&self.file, &kept, body).err().map(Trouble::Refused);
        }
        self.kept = Some(kept);
    }

    /// Keeps what a later answer says of the same body; it is written only where that is something new.
    pub fn renew(&mut self, kept: Kept) {
        let same =
            |before: &Kept| before.version == kept.version && before.validators.says_as(&kept.validators);
        if self.kept.as_ref().is_some_and(same) {
            self.kept = Some(kept);
            return;
        }
        let body = read(&self.file).filter(|(old, _)| old.hash == kept.hash).map(|(_, body)| body);
        self.keep(kept, &body.unwrap_or_default());
    }

    /// Takes in the headers of an answer "not modified"; `anew`: the kept page is handed out to be read once more.
    pub fn confirm(
        &mut self,
        schedule: &str,
        headers: &HeaderMap,
        anew: bool,
        now: DateTime<Utc>,
    ) -> Freshness {
        let Some(mut kept) = self.of(schedule) else { return Freshness::default() };
        kept.validators = kept.validators.confirmed(headers, now);
        if anew {
            kept.version = reader();
        }
        let freshness = kept.freshness(now);
        self.renew(kept);
        freshness
    }

    /// Forgets the page.
    pub fn forget(&mut self) {
        self.kept = None;
        if !matches!(self.trouble, Some(Trouble::Newer)) {
            let _ = fs::remove_file(&self.file);
        }
    }
}

/// What a page is read by: this version, and the rules of time zones that serve.
fn reader() -> String {
    format!("{} {}", env!("CARGO_PKG_VERSION"), zone::database().version)
}

fn write(file: &std::path::Path, kept: &Kept, body: &[u8]) -> std::io::Result<()> {
    let mut bytes = serde_json::to_vec(kept)?;
    bytes.push(b'\n');
    bytes.extend_from_slice(body);
    write_into(file, || atomic::replace(file, &bytes))
}

fn read(file: &std::path::Path) -> Option<(Kept, Vec<u8>)> {
    let mut bytes = fs::read(file).ok()?;
    let end = bytes.iter().position(|byte| *byte == b'\n')?;
    let kept: Kept = serde_json::from_slice(&bytes[..end]).ok()?;
    bytes.drain(..=end);
    (bytes.is_empty() || kept.is_body(&bytes)).then_some((kept, bytes))
}

/// The numbers of a version ("0.1.0"), to be compared.
fn version(text: &str) -> Vec<u64> {
    text.split(['.', '-', '+', ' ']).map_while(|part| part.parse().ok()).collect()
}

fn hash(body: &[u8]) -> String {
    Sha256::digest(body).iter().map(|byte| format!("{byte:02x}")).collect()
}
