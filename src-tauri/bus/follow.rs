//! How the command line follows the running instance: from one bar to the next, through its end and its start, without asking twice.

use futures_util::StreamExt;
use zbus::{
    fdo::{DBusProxy, NameOwnerChangedStream, PropertiesChangedStream, PropertiesProxy},
    names::{BusName, InterfaceName},
    zvariant::Value,
};

use super::{INTERFACE, PATH};
use crate::bars::Bar;

/// What is told of an instance.
pub enum Told {
    /// It runs, and a bar shows this.
    Shows(Bar),
    /// It does not run.
    Off,
    /// The session bus has ended; nothing more will be told.
    BusEnded,
}

/// Follows the instance with one bus name.
pub struct Follower {
    name: String,
    properties: PropertiesProxy<'static>,
    owners: NameOwnerChangedStream,
    changes: PropertiesChangedStream,
    registry: DBusProxy<'static>,
    asked: bool,
}

impl Follower {
    /// Listens from now on, whether or not the instance runs.
    ///
    /// # Errors
    /// When there is no session bus.
    pub async fn new(name: &str) -> zbus::Result<Self> {
        let bus = super::session().await.ok_or(zbus::Error::InvalidReply)?;
        let registry = DBusProxy::new(&bus).await?;
        let owners = registry.receive_name_owner_changed_with_args(&[(0, name)]).await?;
        let properties =
            PropertiesProxy::builder(&bus).destination(name.to_owned())?.path(PATH)?.build().await?;
        let changes = properties.receive_properties_changed_with_args(&[(0, INTERFACE)]).await?;
        Ok(Self { name: name.into(), properties, owners, changes, registry, asked: false })
    }

    /// What is told next: at first how things stand, then each change of it.
    pub async fn next(&mut self) -> Told {
        if !std::mem::replace(&mut self.asked, true) {
            return if self.runs().await { self.ask().await } else { Told::Off };
        }
        loop {
            tokio::select! {
                change = self.owners.next() => {
                    let Some(change) = change else { return Told::BusEnded };
                    let runs = change.args().is_ok_and(|change| change.new_owner.is_some());
                    return if runs { self.ask().await } else { Told::Off };
                }
                change = self.changes.next() => {
                    let Some(change) = change else { return Told::BusEnded };
                    let Ok(told) = change.args() else { continue };
                    if let Some(bar) = told.changed_properties().get("Bar").and_then(read) {
                        return Told::Shows(bar);
                    }
                }
            }
        }
    }

    async fn runs(&self) -> bool {
        let Ok(name) = BusName::try_from(self.name.as_str()) else { return false };
        self.registry.name_has_owner(name).await.unwrap_or(false)
    }

    /// An instance that ends while it is asked does not run; its end is told as well.
    async fn ask(&self) -> Told {
        let Ok(interface) = InterfaceName::try_from(INTERFACE) else { return Told::Off };
        let value = self.properties.get(interface, "Bar").await;
        value.ok().and_then(|value| read(&value)).map_or(Told::Off, Told::Shows)
    }
}

fn read(value: &Value<'_>) -> Option<Bar> {
    serde_json::from_str(value.downcast_ref::<&str>().ok()?).ok()
}
