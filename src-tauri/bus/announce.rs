//! Tells those who listen what a bar is to show: the property `Bar`, with a signal at each change of it.

use std::collections::HashMap;

use agenda::View;
use tokio::sync::watch;
use zbus::{Connection, zvariant::Value};

use super::{INTERFACE, PATH};
use crate::{app, bars::Bar};

/// `org.freedesktop.DBus.Properties`, whose `PropertiesChanged` is the signal.
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

/// Sends a signal whenever a bar would show something else, until the loop or the bus ends.
pub async fn announce(bus: Connection, mut drawn: watch::Receiver<View>) {
    let mut told = Bar::of(&drawn.borrow_and_update());
    while drawn.changed().await.is_ok() {
        let bar = Bar::of(&drawn.borrow_and_update());
        if bar == told {
            continue;
        }
        let changed = HashMap::from([("Bar", Value::from(app::json(&bar)))]);
        let body = (INTERFACE, changed, Vec::<&str>::new());
        let everybody = None::<zbus::names::BusName<'_>>;
        if bus.emit_signal(everybody, PATH, PROPERTIES, "PropertiesChanged", &body).await.is_err() {
            return;
        }
        told = bar;
    }
}
