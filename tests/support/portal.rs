//! The desktop's portal, as far as it tells which colours the desktop has, and through which proxies a server is reached.

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
    ways: Arc<Mutex<Ways>>,
    story: Story,
}

/// What stands in the desktop's network settings, and who asked for it.
#[derive(Default)]
struct Ways {
    /// None: no answer comes.
    proxies: Option<Vec<String>>,
    asked: Vec<String>,
}

impl Portal {
    /// Starts it on the bus at `address`; `scheme` is 1 for dark, 2 for light, 0 for no preference.
    pub async fn start(address: &str, scheme: u32, story: &Story) -> Self {
        let bus = bus::connect(address).await;
        let scheme = Arc::new(Mutex::new(scheme));
        let ways = Arc::new(Mutex::new(Ways { proxies: Some(vec!["direct://".into()]), asked: Vec::new() }));
        let resolver = ProxyResolver { ways: ways.clone(), story: story.clone() };
        bus.object_server().at(PATH, Settings { scheme: scheme.clone() }).await.expect("free");
        bus.object_server().at(PATH, resolver).await.expect("free");
        bus.request_name("org.freedesktop.portal.Desktop").await.expect("nobody else is on the private bus");
        story.tell("a portal is there");
        Self { bus, scheme, ways, story: story.clone() }
    }

    /// From now on these proxies lead to every server.
    pub fn leads_through(&self, proxies: &[&str]) {
        self.ways.with(|ways| ways.proxies = Some(proxies.iter().map(ToString::to_string).collect()));
        self.story.tell(format!("the desktop's proxies are {proxies:?}"));
    }

    /// From now on no answer comes to who asks for the proxies of a server.
    pub fn hangs(&self) {
        self.ways.with(|ways| ways.proxies = None);
    }

    /// The servers that were asked for so far.
    pub fn asked(&self) -> Vec<String> {
        self.ways.with(|ways| ways.asked.clone())
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

struct ProxyResolver {
    ways: Arc<Mutex<Ways>>,
    story: Story,
}

#[zbus::interface(name = "org.freedesktop.portal.ProxyResolver")]
impl ProxyResolver {
    async fn lookup(&self, uri: String) -> Vec<String> {
        self.story.tell(format!("the portal is asked for the proxies of {uri}"));
        let proxies = self.ways.with(|ways| {
            ways.asked.push(uri);
            ways.proxies.clone()
        });
        match proxies {
            Some(proxies) => proxies,
            None => std::future::pending().await,
        }
    }
}
