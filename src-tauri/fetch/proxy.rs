//! Through which proxy of the desktop a page is asked for. That of the environment, and on macOS and Windows that of the system, is the HTTP
//! client's own business.

use std::fmt;

use url::Url;

use super::{Network, address::is_this_computer};

/// A proxy that stands in the desktop's settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Desktop(Url);

/// Host and port, as the settings show them; never a password.
impl fmt::Display for Desktop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.host_str().unwrap_or_default())?;
        self.0.port().map_or(Ok(()), |port| write!(f, ":{port}"))
    }
}

impl Desktop {
    /// The proxy for the page at `url`; none: the desktop names none, or is not asked.
    ///
    /// It hears which server is meant, and nothing of the page.
    pub async fn of(network: &Network, url: &Url) -> Option<Self> {
        if is_this_computer(url) || url.scheme() != "https" {
            return None;
        }
        let origin = url.origin().ascii_serialization();
        first(&(network.proxies)(format!("{origin}/")).await)
    }

    /// As the HTTP client takes it.
    pub fn proxy(&self) -> reqwest::Result<reqwest::Proxy> {
        reqwest::Proxy::https(self.0.clone())
    }
}

/// The first answer that can be used; none where that is to go without.
fn first(answers: &[String]) -> Option<Desktop> {
    answers.iter().find_map(|answer| meant(answer)).flatten()
}

/// What one answer means (`protocol://[user[:password]@]host:port`, or `direct://`); none of it where it cannot be used.
fn meant(answer: &str) -> Option<Option<Desktop>> {
    let (scheme, rest) = answer.split_once("://")?;
    let scheme = match scheme {
        "direct" => return Some(None),
        "http" | "https" | "socks4" | "socks4a" => scheme,
        // As for GLib, from whose settings this comes: the proxy looks the name up.
        "socks" | "socks5" | "socks5h" => "socks5h",
        _ => return None,
    };
    let url = Url::parse(&format!("{scheme}://{rest}")).ok()?;
    let usable = url.host_str().is_some_and(|host| !host.is_empty()) && url.port() != Some(0);
    usable.then_some(Some(Desktop(url)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(answers: &[&str]) -> Option<String> {
        let answers: Vec<_> = answers.iter().map(ToString::to_string).collect();
        first(&answers).map(|it| format!("{} {it}", it.0.scheme()))
    }

    #[test]
    fn the_first_that_can_be_used_is_taken() {
        for (answers, wanted) in [
            (&[][..], None),
            (&["direct://"], None),
            (&["direct://", "http://proxy.example:3128"], None),
            (&["http://proxy.example:3128", "direct://"], Some("http proxy.example:3128")),
            (&["rtsp://proxy.example:554", "http://proxy.example:3128"], Some("http proxy.example:3128")),
            (&["http://:0", "http://proxy.example:0", "direct://"], None),
            (&["http://proxy.example"], Some("http proxy.example")),
            (&["https://proxy.example:8443"], Some("https proxy.example:8443")),
            (&["socks://proxy.example:1080"], Some("socks5h proxy.example:1080")),
            (
                &["socks5://[::1]:1080", "socks4a://[::1]:1080", "socks4://[::1]:1080"],
                Some("socks5h [::1]:1080"),
            ),
            (&["nonsense", "http://", "http://a b/", "socks5://", ""], None),
        ] {
            assert_eq!(shown(answers).as_deref(), wanted, "{answers:?}");
        }
    }

    #[test]
    fn a_password_is_not_shown() {
        assert_eq!(shown(&["http://me:hush@proxy.example:3128"]).unwrap(), "http proxy.example:3128");
    }
}
