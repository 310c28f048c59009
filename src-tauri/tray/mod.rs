//! The icon in the panel: draws what the loop shows and sends what is clicked.
//!
//! One function for every system: it draws each [`agenda::View`] until the loop ends. A system whose tray cannot be had says so in a sentence; all else goes
//! on without it.

pub mod draw;
#[cfg(target_os = "linux")]
mod status_notifier;
#[cfg(target_os = "linux")]
pub use status_notifier::keep;

/// This system has no tray yet.
#[cfg(not(target_os = "linux"))]
pub async fn keep(_drawn: tokio::sync::watch::Receiver<agenda::View>, events: crate::event::Events) {
    let sentence = "OSPO Tray has no tray icon on this system yet; notices come all the same.";
    let _ended = events.send(crate::event::Event::Say(sentence.into()));
}
