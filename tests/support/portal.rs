//! The desktop's portal, as far as it tells which colours the desktop has.

use std::sync::{Arc, Mutex};

use zbus::{
    Connection, fdo,
    zvariant::{OwnedValue, Value},
};

use super::{
    bus,
    story::{Story, With},
};

const PATH: &str = "/org/freedesktop/portal/desktop";
const APPEARANCE: &str = "org.freedesktop.appearance";
const SCHEME: &str = "color-scheme";

/// A running portal.
pub struct Portal {
    bus: Connection,
    scheme: Arc<Mutex<u32>>,
    story: Story,
}

impl Portal {
    /// Starts it on the bus at `address`; `scheme` is 1 for dark, 2 for light, 0 for no preference.
    pub async fn start(address: &str, scheme: u32, story: &Story) -> Self {
        let bus = bus::connect(address).await;
        let scheme = Arc::new(Mutex::new(scheme));
        bus.object_server().at(PATH, Settings { scheme: scheme.clone() }).await.expect("free");
        bus.request_name("org.freedesktop.portal.Desktop").await.expect("nobody else is on the private bus");
        story.tell("a portal is there");
        Self { bus, scheme, story: story.clone() }
    }

    /// The member chooses other colours.
    pub async fn wants(&self, scheme: u32) {
        self.scheme.with(|held| *held = scheme);
        self.story.tell(format!("the desktop's color-scheme is {scheme}"));
        let body = (APPEARANCE, SCHEME, Value::from(scheme));
        let everybody = None::<zbus::names::BusName<'_>>;
        let interface = "org.freedesktop.portal.Settings";
        self.bus
            .emit_signal(everybody, PATH, interface, "SettingChanged", &body)
            .await
            .expect("the bus is there");
    }
}

struct Settings {
    scheme: Arc<Mutex<u32>>,
}

#[zbus::interface(name = "org.freedesktop.portal.Settings")]
impl Settings {
    /// As the portal's first version does: the value within a value.
    fn read(&self, namespace: &str, key: &str) -> fdo::Result<OwnedValue> {
        if (namespace, key) != (APPEARANCE, SCHEME) {
            return Err(fdo::Error::Failed("there is no such setting".into()));
        }
        let scheme = self.scheme.with(|scheme| *scheme);
        Value::Value(Box::new(Value::from(scheme)))
            .try_into()
            .map_err(|_| fdo::Error::Failed("a value".into()))
    }
}
