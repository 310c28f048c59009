//! The desktop's colour scheme, from its portal (XDG Desktop Portal, `org.freedesktop.portal.Settings`), now and at each change. A desktop
//! without a portal says nothing, and nothing is missed.

use std::time::Duration;

use futures_util::StreamExt;
use tokio::{sync::watch, time::timeout};
use zbus::{
    Connection, proxy,
    zvariant::{OwnedValue, Value},
};

use super::theme::Scheme;

const APPEARANCE: &str = "org.freedesktop.appearance";
const SCHEME: &str = "color-scheme";
/// A portal that is only just being started takes its time; one that hangs is not waited for.
const PATIENCE: Duration = Duration::from_secs(25);

#[proxy(
    interface = "org.freedesktop.portal.Settings",
    default_service = "org.freedesktop.portal.Desktop",
    default_path = "/org/freedesktop/portal/desktop",
    gen_blocking = false
)]
trait Settings {
    /// In each version: the value within a value.
    fn read(&self, namespace: &str, key: &str) -> zbus::Result<OwnedValue>;

    #[zbus(signal)]
    fn setting_changed(&self, namespace: &str, key: &str, value: Value<'_>) -> zbus::Result<()>;
}

/// Tells which scheme the desktop has, until the bus ends or nobody listens.
pub async fn follow(bus: Connection, told: watch::Sender<Option<Scheme>>) -> zbus::Result<()> {
    let portal = SettingsProxy::new(&bus).await?;
    let mut changes = portal.receive_setting_changed_with_args(&[(0, APPEARANCE), (1, SCHEME)]).await?;
    let mut owners = portal.inner().receive_owner_changed().await?;
    tell(&told, ask(&portal).await);
    loop {
        tokio::select! {
            Some(change) = changes.next() => tell(&told, scheme(change.args()?.value())),
            // A portal that comes, or comes back, is asked; what one said that is gone still holds.
            Some(owner) = owners.next() => if owner.is_some() { tell(&told, ask(&portal).await) },
            else => return Ok(()),
        }
        if told.is_closed() {
            return Ok(());
        }
    }
}

fn tell(told: &watch::Sender<Option<Scheme>>, scheme: Option<Scheme>) {
    told.send_if_modified(|held| std::mem::replace(held, scheme) != scheme);
}

async fn ask(portal: &SettingsProxy<'_>) -> Option<Scheme> {
    let value = timeout(PATIENCE, portal.read(APPEARANCE, SCHEME)).await.ok()?.ok()?;
    scheme(&value)
}

/// 1 is dark, 2 is light, all else is no preference.
fn scheme(value: &Value<'_>) -> Option<Scheme> {
    match value {
        Value::Value(inner) => scheme(inner),
        Value::U32(1) => Some(Scheme::Dark),
        Value::U32(2) => Some(Scheme::Light),
        _ => None,
    }
}
