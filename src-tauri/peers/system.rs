//! The system bus on Linux: logind tells of sleep, NetworkManager of the network, timedated of the time zone. A computer without one
//! of them only misses its nudge: the alarm sees a resume by itself, and a lost network ends with the next poll.

use agenda::Input;
use futures_util::StreamExt;
use zbus::{Connection, fdo::PropertiesProxy, proxy};

use crate::event::{Event, Events};

/// NetworkManager's `NM_STATE_CONNECTED_GLOBAL`.
const CONNECTED: u32 = 70;

#[proxy(
    interface = "org.freedesktop.login1.Manager",
    default_service = "org.freedesktop.login1",
    default_path = "/org/freedesktop/login1"
)]
trait Login {
    /// Before sleep with true, after it with false.
    #[zbus(signal)]
    fn prepare_for_sleep(&self, start: bool) -> zbus::Result<()>;
}

#[proxy(
    interface = "org.freedesktop.NetworkManager",
    default_service = "org.freedesktop.NetworkManager",
    default_path = "/org/freedesktop/NetworkManager"
)]
trait NetworkManager {
    #[zbus(signal)]
    fn state_changed(&self, state: u32) -> zbus::Result<()>;
}

/// Passes on what the system's services tell, as long as the system bus is there.
pub async fn listen(events: Events) {
    let Ok(bus) = Connection::system().await else { return };
    let _each_may_be_missing =
        tokio::join!(sleep(&bus, &events), network(&bus, &events), time_zone(&bus, &events));
}

async fn sleep(bus: &Connection, events: &Events) -> zbus::Result<()> {
    let mut signals = LoginProxy::new(bus).await?.receive_prepare_for_sleep().await?;
    while let Some(signal) = signals.next().await {
        if !signal.args()?.start {
            let _ended = events.send(Event::Happened(Input::Resumed));
        }
    }
    Ok(())
}

async fn network(bus: &Connection, events: &Events) -> zbus::Result<()> {
    let mut signals = NetworkManagerProxy::new(bus).await?.receive_state_changed().await?;
    while let Some(signal) = signals.next().await {
        if signal.args()?.state == CONNECTED {
            let _ended = events.send(Event::Happened(Input::NetworkBack));
        }
    }
    Ok(())
}

/// The service that keeps the zone ends when it is idle: its signal is listened to, and it is never started for that.
async fn time_zone(bus: &Connection, events: &Events) -> zbus::Result<()> {
    let service = PropertiesProxy::builder(bus)
        .destination("org.freedesktop.timedate1")?
        .path("/org/freedesktop/timedate1")?
        .build()
        .await?;
    let mut changes = service.receive_properties_changed().await?;
    while let Some(change) = changes.next().await {
        let zone =
            change.args()?.changed_properties().get("Timezone").and_then(|zone| zone.downcast_ref().ok());
        let _ended = events.send(Event::ZoneChanged(zone));
    }
    Ok(())
}
