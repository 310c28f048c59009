//! The session bus on Linux: one running instance owns the application's name there, answers questions and takes orders.

use zbus::{Connection, fdo::RequestNameFlags, fdo::RequestNameReply};

use crate::event::Events;

mod announce;
mod client;
mod follow;
mod service;

pub use announce::announce;
pub use client::{PATIENCE, Running, is_there, running, session};
pub use follow::{Follower, Told};

/// The interface of the application's own answers.
const INTERFACE: &str = "org.ospotray.OspoTray1";

/// The object path of the application (Desktop Entry Specification, D-Bus activation: the identifier with slashes).
pub const PATH: &str = "/org/ospotray/OspoTray";

/// How a start on the bus ended.
pub enum Claim {
    /// This instance owns the name; the connection must be kept.
    Owned,
    /// Another instance owns it.
    Taken,
}

/// Serves the application's interfaces on `bus` and asks for its name.
///
/// # Errors
/// When the bus refuses.
pub async fn claim(bus: &Connection, name: &str, events: &Events) -> zbus::Result<Claim> {
    let of_name = format!("/{}", name.replace('.', "/"));
    for path in [PATH, of_name.as_str()] {
        bus.object_server().at(path, service::Application::new(events.clone())).await?;
        bus.object_server().at(path, service::OspoTray::new(events.clone())).await?;
    }
    match bus.request_name_with_flags(name, RequestNameFlags::DoNotQueue.into()).await {
        Ok(RequestNameReply::PrimaryOwner | RequestNameReply::AlreadyOwner) => Ok(Claim::Owned),
        Ok(_) | Err(zbus::Error::NameTaken) => Ok(Claim::Taken),
        Err(error) => Err(error),
    }
}
