//! Which program shows the tray: for the member to read, and for whoever helps them.
//!
//! The specification gives a host a name on the bus and no name for people, so that it is called as its process is.

use futures_util::StreamExt;
use zbus::{Connection, MatchRule, MessageStream, fdo::DBusProxy, message::Type, names::BusName};

use crate::event::{Event, Events};

const WATCHER: &str = "org.kde.StatusNotifierWatcher";
/// What the names of hosts begin with (StatusNotifierItem specification).
const HOSTS: [&str; 2] = ["org.kde.StatusNotifierHost-", "org.freedesktop.StatusNotifierHost-"];

/// Tells the loop which program shows the tray, now and whenever that changes.
pub async fn name_host(bus: Connection, events: Events) {
    let _bus_ended = tell_each(&bus, &events).await;
}

async fn tell_each(bus: &Connection, events: &Events) -> zbus::Result<()> {
    let registry = DBusProxy::new(bus).await?;
    let mut watchers = registry.receive_name_owner_changed_with_args(&[(0, WATCHER)]).await?;
    let hosts = MatchRule::builder().msg_type(Type::Signal).interface(WATCHER)?;
    let hosts = hosts.member("StatusNotifierHostRegistered")?.build();
    let mut hosts = MessageStream::for_match_rule(hosts, bus, None).await?;
    while events.send(Event::TrayHostNamed(name_of_host(&registry).await)).is_ok() {
        tokio::select! {
            Some(_) = watchers.next() => {}
            Some(_) = hosts.next() => {}
            else => break,
        }
    }
    Ok(())
}

/// The host, or else the watcher: most panels are both.
async fn name_of_host(registry: &DBusProxy<'_>) -> Option<String> {
    let names = registry.list_names().await.ok()?;
    let host = names.iter().map(|it| it.as_str()).find(|it| HOSTS.iter().any(|host| it.starts_with(host)));
    let name = BusName::try_from(host.unwrap_or(WATCHER)).ok()?;
    let pid = registry.get_connection_unix_process_id(name).await.ok()?;
    let name = std::fs::read_to_string(format!("/proc/{pid}/comm")).ok()?;
    Some(name.trim().to_owned()).filter(|name| !name.is_empty())
}
