//! The proxies of the desktop's own settings, from its portal (XDG Desktop Portal, `org.freedesktop.portal.ProxyResolver`): it answers for GNOME,
//! KDE and the others, and for a script that their network names. It is asked where the environment names no proxy; the bus is left
//! afterwards. A desktop without a portal names none, and nothing is missed.

use std::{env, time::Duration};

use tokio::time::timeout;
use zbus::Connection;

const NAME: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const INTERFACE: &str = "org.freedesktop.portal.ProxyResolver";

/// A portal that is only just being started, or has its script from elsewhere, takes its time; one that hangs is not waited for.
const PATIENCE: Duration = Duration::from_secs(3);

/// Where the environment names the proxy of an encrypted page.
const VARIABLES: [&str; 4] = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];

/// The proxies for a page at `origin`, best first, as the portal writes them.
pub async fn proxies(origin: String) -> Vec<String> {
    if VARIABLES.iter().any(|name| env::var_os(name).is_some_and(|proxy| !proxy.is_empty())) {
        return Vec::new();
    }
    timeout(PATIENCE, ask(origin)).await.ok().and_then(Result::ok).unwrap_or_default()
}

async fn ask(origin: String) -> zbus::Result<Vec<String>> {
    let bus = Connection::session().await?;
    let answer = bus.call_method(Some(NAME), PATH, Some(INTERFACE), "Lookup", &(origin,)).await?;
    answer.body().deserialize()
}
