//! The icon in the panel: draws what the loop shows and sends what is clicked.
//!
//! One function for every system: it draws each [`agenda::View`] until the loop ends. A system whose tray cannot be had says so in a sentence; all else goes
//! on without it.

use agenda::View;
use tokio::sync::watch;

#[cfg(target_os = "linux")]
use crate::commands::Outcome;

pub mod draw;
#[cfg(target_os = "linux")]
mod held;
#[cfg(target_os = "linux")]
mod host;
#[cfg(not(target_os = "linux"))]
mod native;
#[cfg(target_os = "linux")]
mod registration;
pub mod rows;
#[cfg(target_os = "linux")]
mod scheme;
#[cfg(target_os = "linux")]
mod status_notifier;
mod theme;

#[cfg(target_os = "linux")]
pub use host::name_host;
#[cfg(not(target_os = "linux"))]
pub use native::{beside, keep};
#[cfg(target_os = "linux")]
pub use scheme::follow as follow_scheme;
#[cfg(target_os = "linux")]
pub use status_notifier::keep;
pub use theme::{IconColour, Scheme};

/// How long after the start a panel is waited for, until the member is told that there is none: a session's own panel comes late on a slow
/// computer.
pub const PATIENCE: std::time::Duration = std::time::Duration::from_secs(30);

/// What the loop shows, now and at each change.
#[derive(Debug, Clone)]
pub struct Shown {
    /// Icon, tooltip and menu.
    pub view: watch::Receiver<View>,
    /// In which ink the member wants the icon.
    pub colour: watch::Receiver<IconColour>,
}

/// Does the work of the application: here, since the tray wants no thread for itself.
///
/// # Errors
/// Those of the work.
#[cfg(target_os = "linux")]
pub fn beside(work: impl FnOnce() -> Outcome + Send + 'static) -> Outcome {
    work()
}
