//! How the command line reaches the running instance.

use std::{collections::HashMap, time::Duration};

use futures_util::StreamExt;
use tokio::time::timeout;
use zbus::{Connection, fdo::DBusProxy, names::BusName, zvariant::Value};

use super::{INTERFACE, PATH};
use crate::bars::Bar;

/// How long an instance that was told to quit may take.
const GRACE: Duration = Duration::from_secs(5);

/// A running instance, seen from the command line.
pub struct Running {
    bus: Connection,
    name: String,
}

/// The instance that owns `name` on the session bus, if there is one; none also where there is no bus.
pub async fn running(name: &str) -> Option<Running> {
    let bus = Connection::session().await.ok()?;
    let registry = DBusProxy::new(&bus).await.ok()?;
    let owned = registry.name_has_owner(BusName::try_from(name).ok()?).await.ok()?;
    owned.then(|| Running { bus, name: name.into() })
}

/// Whether there is a session bus.
pub async fn is_there() -> bool {
    Connection::session().await.is_ok()
}

impl Running {
    /// The answer to `Next`, `Status`, `Log`, `Refresh` or `TestNotification`, as JSON.
    ///
    /// # Errors
    /// When the instance does not answer.
    pub async fn ask(&self, method: &str) -> zbus::Result<String> {
        let reply =
            self.bus.call_method(Some(self.name.as_str()), PATH, Some(INTERFACE), method, &()).await?;
        reply.body().deserialize()
    }

    /// What a bar shows.
    ///
    /// # Errors
    /// When the instance does not answer, or is of another version.
    pub async fn bar(&self) -> Result<Bar, Box<dyn std::error::Error>> {
        let proxy = zbus::Proxy::new(&self.bus, self.name.as_str(), PATH, INTERFACE).await?;
        Ok(serde_json::from_str(&proxy.get_property::<String>("Bar").await?)?)
    }

    /// Opens its window, and waits until that is to be seen; why it cannot be, in a sentence.
    ///
    /// # Errors
    /// When the instance does not answer.
    pub async fn open(&self) -> Result<Option<String>, Box<dyn std::error::Error>> {
        let (name, interface) = (Some(self.name.as_str()), Some(INTERFACE));
        let reply = self.bus.call_method(name, PATH, interface, "OpenWindow", &platform_data()).await?;
        Ok(serde_json::from_str(&reply.body().deserialize::<String>()?)?)
    }

    /// Orders `join`, `open`, `refresh` or `quit`.
    ///
    /// # Errors
    /// When the instance does not answer.
    pub async fn order(&self, action: &str) -> zbus::Result<()> {
        let interface = Some("org.freedesktop.Application");
        let body = (action, Vec::<Value<'_>>::new(), platform_data());
        self.bus.call_method(Some(self.name.as_str()), PATH, interface, "ActivateAction", &body).await?;
        Ok(())
    }

    /// Orders it to quit and waits until it is gone; whether it is.
    ///
    /// # Errors
    /// When the instance does not answer.
    pub async fn quit(&self) -> zbus::Result<bool> {
        let registry = DBusProxy::new(&self.bus).await?;
        let mut changes =
            registry.receive_name_owner_changed_with_args(&[(0, self.name.as_str()), (2, "")]).await?;
        self.order("quit").await?;
        Ok(timeout(GRACE, changes.next()).await.is_ok())
    }
}

/// The activation token that a desktop gave to this command, so that the window may come to the front.
fn platform_data() -> HashMap<String, Value<'static>> {
    let token = std::env::var("XDG_ACTIVATION_TOKEN").ok();
    token.into_iter().map(|token| ("activation-token".to_owned(), Value::from(token))).collect()
}
