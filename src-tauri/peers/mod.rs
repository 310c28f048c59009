//! The other programs of a desktop: panel, notification server, and those that tell of sleep, network and time zone. Each may be
//! missing, come late or go away; the loop hears of it. A display that is missing at the start is told with them.

#[cfg(target_os = "linux")]
use std::time::Duration;

#[cfg(target_os = "linux")]
use tokio::sync::watch;

#[cfg(target_os = "linux")]
use crate::{event::Event, tray::Scheme};
use crate::{event::Events, tray::Shown};

#[cfg(target_os = "linux")]
mod system;

/// Meets the peers of the session and of the system, and stays in touch with them until the loop ends.
///
/// `patience` is how long a panel is waited for.
#[cfg(target_os = "linux")]
pub fn meet(session: Option<zbus::Connection>, shown: Shown, patience: Duration, events: &Events) {
    if !crate::child::has_display() {
        let _ended = events.send(Event::Say(crate::speech::say("tray-no-display")));
    }
    match session {
        Some(bus) => {
            tokio::spawn(crate::bus::announce(bus.clone(), shown.view.clone()));
            tokio::spawn(crate::tray::name_host(bus.clone(), events.clone()));
            let (tell, scheme) = watch::channel(None);
            tokio::spawn(crate::tray::follow_scheme(bus.clone(), tell));
            tokio::spawn(tell_scheme(scheme.clone(), events.clone()));
            tokio::spawn(crate::tray::keep(shown, scheme, patience, events.clone()));
            tokio::spawn(crate::notify::watch(bus, events.clone()));
        }
        None => {
            let _ended = events.send(Event::Say(crate::speech::say("tray-no-bus")));
        }
    }
    tokio::spawn(system::listen(events.clone()));
}

/// Tells the loop which colour scheme the desktop has, at each change.
#[cfg(target_os = "linux")]
async fn tell_scheme(mut scheme: watch::Receiver<Option<Scheme>>, events: Events) {
    while scheme.changed().await.is_ok() {
        let told = Event::Scheme(*scheme.borrow_and_update());
        if events.send(told).is_err() {
            return;
        }
    }
}

/// Meets the peers of the session, and stays in touch with them until the loop ends.
#[cfg(not(target_os = "linux"))]
pub fn meet(shown: Shown, events: &Events) {
    tokio::spawn(crate::tray::keep(shown, events.clone()));
    tokio::spawn(crate::notify::watch(events.clone()));
}
