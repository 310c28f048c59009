//! The services of the computer, on a system bus of the test's own: logind, timedate1 and NetworkManager.

use std::sync::{Arc, Mutex};

use zbus::{Connection, zvariant::Value};

use super::{
    bus,
    rules::Rules,
    story::{Story, With},
};

/// The computer that the application believes to run on.
pub struct Computer {
    bus: Connection,
    zone: Arc<Mutex<String>>,
    network: Arc<Mutex<u32>>,
    rules: Rules,
    story: Story,
}

/// `NM_STATE_CONNECTED_GLOBAL` and `NM_STATE_DISCONNECTED`.
const CONNECTED: u32 = 70;
const DISCONNECTED: u32 = 20;

impl Computer {
    /// Starts the services on the bus at `address`, in the zone `zone`.
    pub async fn start(address: &str, zone: &str, story: &Story) -> Self {
        let rules = Rules::watch(address, story).await;
        let bus = bus::connect(address).await;
        let zone = Arc::new(Mutex::new(zone.to_string()));
        let network = Arc::new(Mutex::new(CONNECTED));
        let server = bus.object_server();
        server.at("/org/freedesktop/login1", Logind).await.expect("free");
        server.at("/org/freedesktop/timedate1", TimeDate { zone: zone.clone() }).await.expect("free");
        server.at("/org/freedesktop/NetworkManager", Network { state: network.clone() }).await.expect("free");
        for name in ["org.freedesktop.login1", "org.freedesktop.timedate1", "org.freedesktop.NetworkManager"]
        {
            bus.request_name(name).await.expect("nobody else is on the private bus");
        }
        Self { bus, zone, network, rules, story: story.clone() }
    }

    /// Says that the computer is about to sleep.
    pub async fn sleeps(&self) {
        self.prepare_for_sleep(true).await;
    }

    /// Says that the computer is awake again.
    pub async fn wakes(&self) {
        self.prepare_for_sleep(false).await;
    }

    /// Moves the computer to another zone.
    pub async fn moves_to(&self, zone: &str) {
        self.zone.with(|held| zone.clone_into(held));
        self.story.tell(format!("the computer's zone is {zone}"));
        self.changed(
            "/org/freedesktop/timedate1",
            "org.freedesktop.timedate1",
            "Timezone",
            Value::from(zone),
        )
        .await;
    }

    /// Takes the network away, or brings it back, in NetworkManager's words.
    pub async fn network_is(&self, there: bool) {
        let state = if there { CONNECTED } else { DISCONNECTED };
        self.network.with(|held| *held = state);
        self.story.tell(format!("NetworkManager's state is {state}"));
        let (path, interface) = ("/org/freedesktop/NetworkManager", "org.freedesktop.NetworkManager");
        self.emit(path, interface, "StateChanged", &(state,)).await;
        self.changed(path, interface, "State", Value::from(state)).await;
    }

    async fn prepare_for_sleep(&self, start: bool) {
        self.story.tell(format!("logind: PrepareForSleep({start})"));
        self.emit("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", &(start,))
            .await;
    }

    async fn changed(&self, path: &str, interface: &str, property: &str, value: Value<'_>) {
        let changed = std::collections::HashMap::from([(property, value)]);
        let body = (interface, changed, Vec::<&str>::new());
        self.emit(path, "org.freedesktop.DBus.Properties", "PropertiesChanged", &body).await;
    }

    async fn emit<B>(&self, path: &str, interface: &str, signal: &str, body: &B)
    where
        B: serde::Serialize + zbus::zvariant::DynamicType,
    {
        let promise = format!("somebody listens to {interface} at {path}");
        self.rules.hold(&promise, "", &[path]).await;
        let everyone = None::<zbus::names::BusName<'_>>;
        self.bus.emit_signal(everyone, path, interface, signal, body).await.expect("the bus is there");
    }
}

struct Logind;

#[zbus::interface(name = "org.freedesktop.login1.Manager")]
impl Logind {
    #[zbus(property)]
    fn preparing_for_sleep(&self) -> bool {
        false
    }
}

struct TimeDate {
    zone: Arc<Mutex<String>>,
}

#[zbus::interface(name = "org.freedesktop.timedate1")]
impl TimeDate {
    #[zbus(property(emits_changed_signal = "false"))]
    fn timezone(&self) -> String {
        self.zone.with(|zone| zone.clone())
    }
}

struct Network {
    state: Arc<Mutex<u32>>,
}

#[zbus::interface(name = "org.freedesktop.NetworkManager")]
impl Network {
    #[zbus(property(emits_changed_signal = "false"))]
    fn state(&self) -> u32 {
        self.state.with(|state| *state)
    }
}
