//! Whether the panel knows of the icon: what `ksni`, which tries once and then waits for the next panel, may have missed.

use std::time::Duration;

use zbus::{Connection, fdo::DBusProxy, names::BusName, proxy};

use crate::event::{Event, Events};

/// How long after a start the panel is looked at once more: `ksni` tries to register before it listens for panels, so one that came in
/// between would be missed.
const LOOK_AGAIN: Duration = Duration::from_secs(3);

/// Who tells the panels of the icons (StatusNotifierItem, freedesktop.org).
#[proxy(
    interface = "org.kde.StatusNotifierWatcher",
    default_service = "org.kde.StatusNotifierWatcher",
    default_path = "/StatusNotifierWatcher"
)]
trait StatusNotifierWatcher {
    fn register_status_notifier_item(&self, service: &str) -> zbus::Result<()>;
    #[zbus(property(emits_changed_signal = "false"))]
    fn registered_status_notifier_items(&self) -> zbus::Result<Vec<String>>;
}

/// Looks whether the icon is registered, and registers it where it is not. Tells when there is still no panel after so long.
pub(super) async fn look_again(patience: Duration, events: Events) {
    let last = LOOK_AGAIN.min(patience);
    for wait in [last, patience - last] {
        tokio::time::sleep(wait).await;
        if make_sure().await.is_ok() {
            let _ended = events.send(Event::TrayHost(true));
            return;
        }
    }
    let _ended = events.send(Event::NoPanel);
}

/// Registers the icon unless it is: a panel that hears of it once more draws it anew, and closes the menu that is open (xfce4-panel).
async fn make_sure() -> zbus::Result<()> {
    let bus = Connection::session().await?;
    let watcher = StatusNotifierWatcherProxy::new(&bus).await?;
    let item = format!("org.kde.StatusNotifierItem-{}-1", std::process::id());
    let known = watcher.registered_status_notifier_items().await.unwrap_or_default();
    let owner = owner(&bus, &item).await.unwrap_or_else(|| item.clone());
    if known.iter().any(|it| names(it, &item) || names(it, &owner)) {
        return Ok(());
    }
    watcher.register_status_notifier_item(&item).await
}

/// The connection that has a name.
async fn owner(bus: &Connection, name: &str) -> Option<String> {
    let owner = DBusProxy::new(bus).await.ok()?.get_name_owner(BusName::try_from(name).ok()?).await.ok()?;
    Some(owner.to_string())
}

/// Whether an entry of the list is that of a name: some list it with the icon's path, some by the connection.
fn names(entry: &str, name: &str) -> bool {
    entry.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_names_the_icon_with_its_path_or_without() {
        assert!(names(":1.6/StatusNotifierItem", ":1.6"));
        assert!(names("org.kde.StatusNotifierItem-7-1", "org.kde.StatusNotifierItem-7-1"));
        assert!(!names(":1.66/StatusNotifierItem", ":1.6"));
        assert!(!names("org.kde.StatusNotifierItem-7-12", "org.kde.StatusNotifierItem-7-1"));
    }
}
