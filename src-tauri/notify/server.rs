//! The notification server: who it is, what it can do, and when another takes its place.

use serde::{Deserialize, Serialize};

use crate::{
    escape,
    event::{Event, Events},
};

/// The server that shows the notices, as far as it is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Server {
    /// Its name and version; none when there is no server.
    pub name: Option<String>,
    /// Its connection on the bus, which another one or a restart of it has not.
    pub owner: Option<String>,
    /// Whether it reads markup in bodies, so that `& < >` must be escaped.
    pub markup: bool,
    /// All that it says it can do, in the words of the specification (`actions`, `body-markup`).
    pub capabilities: Vec<String>,
}

/// How a member answers a notice on a server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// By its buttons.
    Buttons,
    /// By a click on it.
    Click,
    /// By a click of the middle button: dunst draws no buttons, and the first mouse button closes, unless it is told otherwise.
    MiddleClick,
}

impl Server {
    /// How its notices are answered; a server that is not known yet is given all that a notice has.
    #[must_use]
    pub fn way(&self) -> Way {
        match &self.name {
            Some(name) if name.starts_with("dunst") => Way::MiddleClick,
            Some(_) if !self.capabilities.iter().any(|it| it == "actions") => Way::Click,
            _ => Way::Buttons,
        }
    }

    /// How letters are made to stay letters in a body: one that does not say so may read markup all the same, and must show no signs of it
    /// if not.
    #[must_use]
    pub fn letters(&self) -> fn(&str) -> String {
        if self.markup { escape::markup } else { escape::without_markup }
    }
}

#[cfg(target_os = "linux")]
pub use linux::watch;

/// Tells the loop which server there is.
#[cfg(not(target_os = "linux"))]
pub async fn watch(events: Events) {
    let name = Some(std::env::consts::OS.to_owned());
    let capabilities = vec!["actions".to_owned()];
    let _ended =
        events.send(Event::NotificationServer(Some(Server { name, capabilities, ..Server::default() })));
}

/// Linux: the owner of `org.freedesktop.Notifications` (Desktop Notifications Specification).
#[cfg(target_os = "linux")]
mod linux {
    use std::time::Duration;

    use futures_util::StreamExt;
    use serde::Deserialize;
    use tokio::time::timeout;
    use zbus::{Connection, fdo::DBusProxy, names::BusName, zvariant::Type};

    use super::{Event, Events, Server};

    const NAME: &str = "org.freedesktop.Notifications";
    const PATH: &str = "/org/freedesktop/Notifications";
    const PATIENCE: Duration = Duration::from_secs(5);

    /// Tells the loop which server there is, now and whenever another takes its place.
    pub async fn watch(bus: Connection, events: Events) {
        if follow(&bus, &events).await.is_err() {
            tell(&events, Some(Server::default()));
        }
    }

    async fn follow(bus: &Connection, events: &Events) -> zbus::Result<()> {
        let registry = DBusProxy::new(bus).await?;
        let mut changes = registry.receive_name_owner_changed_with_args(&[(0, NAME)]).await?;
        loop {
            let server = timeout(PATIENCE, ask(bus)).await.ok().flatten();
            tell(events, Some(server.unwrap_or_default()));
            if changes.next().await.is_none() {
                return Ok(());
            }
            tell(events, None);
        }
    }

    fn tell(events: &Events, server: Option<Server>) {
        let _ended = events.send(Event::NotificationServer(server));
    }

    async fn ask(bus: &Connection) -> Option<Server> {
        // Not by `get_server_information` of notify-rust: it blocks, and for that zbus would keep a thread for each processor.
        let (name, _vendor, version, _specification): (String, String, String, String) =
            call(bus, "GetServerInformation").await.ok()?;
        let capabilities: Vec<String> = call(bus, "GetCapabilities").await.ok()?;
        let markup = capabilities.iter().any(|capability| capability == "body-markup");
        // The bus starts an installed server with the first question: only then has it a connection.
        let registry = DBusProxy::new(bus).await.ok()?;
        let owner = registry.get_name_owner(BusName::try_from(NAME).ok()?).await.ok()?;
        let name = Some(format!("{name} {version}"));
        Some(Server { name, owner: Some(owner.to_string()), markup, capabilities })
    }

    async fn call<T>(bus: &Connection, method: &str) -> zbus::Result<T>
    where
        T: Type + for<'de> Deserialize<'de>,
    {
        bus.call_method(Some(NAME), PATH, Some(NAME), method, &()).await?.body().deserialize()
    }
}
