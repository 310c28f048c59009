//! How the command line reaches the running instance.

use std::{collections::HashMap, time::Duration};

use futures_util::StreamExt;
use tokio::time::timeout;
use zbus::{
    Connection, Message,
    fdo::DBusProxy,
    names::BusName,
    zvariant::{DynamicType, Value},
};

use super::{INTERFACE, PATH};
use crate::{bars::Bar, event::Outcome, speech};

/// How long an instance that was told to quit may take.
const GRACE: Duration = Duration::from_secs(5);

/// A running instance, seen from the command line.
pub struct Running {
    bus: Connection,
    name: String,
}

/// How long the bus itself may take: one that accepts and never answers counts as none.
pub const PATIENCE: Duration = Duration::from_secs(3);

/// The instance ended, or cannot be asked that.
#[derive(Debug, thiserror::Error)]
#[error("{}", speech::say("cli-ended"))]
pub struct Ended;

/// A connection to the session bus; none where there is no bus, or one that does not answer.
pub async fn session() -> Option<Connection> {
    timeout(PATIENCE, Connection::session()).await.ok()?.ok()
}

/// The instance that owns `name` on the session bus, if there is one; none also where there is no bus.
pub async fn running(name: &str) -> Option<Running> {
    let bus = session().await?;
    let owned = timeout(PATIENCE, owns(&bus, name)).await.ok()??;
    owned.then(|| Running { bus, name: name.into() })
}

async fn owns(bus: &Connection, name: &str) -> Option<bool> {
    let registry = DBusProxy::new(bus).await.ok()?;
    registry.name_has_owner(BusName::try_from(name).ok()?).await.ok()
}

/// Whether there is a session bus.
pub async fn is_there() -> bool {
    session().await.is_some()
}

impl Running {
    /// The answer to `Next`, `Status`, `Log`, `Refresh` or `TestNotification`, as JSON.
    ///
    /// # Errors
    /// When the instance ends before it answers.
    pub async fn ask(&self, method: &str) -> Result<String, Ended> {
        self.call(INTERFACE, method, &()).await?.body().deserialize().map_err(|_| Ended)
    }

    /// What came of `Join` or `Open`.
    ///
    /// # Errors
    /// When the instance ends before it answers.
    pub async fn order(&self, method: &str) -> Result<Outcome, Ended> {
        let answer = self.call(INTERFACE, method, &(platform_data(),)).await?;
        let answer: String = answer.body().deserialize().map_err(|_| Ended)?;
        serde_json::from_str(&answer).map_err(|_| Ended)
    }

    /// Opens its window, and waits until that is to be seen; why it cannot be, in a sentence.
    ///
    /// # Errors
    /// When the instance ends before it answers.
    pub async fn open(&self) -> Result<Option<String>, Ended> {
        Ok(self.order("Open").await?.trouble)
    }

    async fn call<B>(&self, interface: &str, method: &str, body: &B) -> Result<Message, Ended>
    where
        B: serde::Serialize + DynamicType,
    {
        let name = Some(self.name.as_str());
        self.bus.call_method(name, PATH, Some(interface), method, body).await.map_err(|_| Ended)
    }

    /// What a bar shows.
    ///
    /// # Errors
    /// When the instance ends before it answers, or is of another version.
    pub async fn bar(&self) -> Result<Bar, Ended> {
        let asked = async {
            let proxy = zbus::Proxy::new(&self.bus, self.name.as_str(), PATH, INTERFACE).await?;
            proxy.get_property::<String>("Bar").await
        };
        serde_json::from_str(&asked.await.map_err(|_| Ended)?).map_err(|_| Ended)
    }

    /// Orders it to quit and waits until it is gone; whether it is. One that ends meanwhile, by another's order, is gone too.
    ///
    /// # Errors
    /// When the bus does not answer.
    pub async fn quit(&self) -> zbus::Result<bool> {
        let registry = DBusProxy::new(&self.bus).await?;
        let mut changes =
            registry.receive_name_owner_changed_with_args(&[(0, self.name.as_str()), (2, "")]).await?;
        let order = ("quit", Vec::<Value<'_>>::new(), platform_data());
        let _answered_or_gone = self.call("org.freedesktop.Application", "ActivateAction", &order).await;
        if owns(&self.bus, &self.name).await == Some(false) {
            return Ok(true);
        }
        Ok(timeout(GRACE, changes.next()).await.is_ok())
    }
}

/// The activation token that a desktop gave to this command, so that the window may come to the front.
fn platform_data() -> HashMap<String, Value<'static>> {
    let token = std::env::var("XDG_ACTIVATION_TOKEN").ok();
    token.into_iter().map(|token| ("activation-token".to_owned(), Value::from(token))).collect()
}
