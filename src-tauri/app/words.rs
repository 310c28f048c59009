//! What the application says of itself; what it says of sessions is the engine's.

use agenda::{Notice, NoticeId, NoticeKind, Urgency};

/// Said when no panel shows the icon.
pub(super) const NO_TRAY: &str = "No panel shows tray icons here. On GNOME: sudo apt install gnome-shell-extension-appindicator; until then, start \
                       OSPO Tray once more to open its window.";

/// A notice of the application about itself.
pub(super) fn notice(id: &str, summary: &str, sentence: &str) -> Notice {
    Notice {
        id: NoticeId(id.into()),
        kind: NoticeKind::Word,
        summary: summary.into(),
        body: vec![sentence.into()],
        offers: Vec::new(),
        urgency: Urgency::Normal,
        sessions: Vec::new(),
        lead_minutes: None,
        alert: false,
    }
}

pub(super) const NO_SERVER: &str = "No notification server answers, so reminders are lines here. On Debian and Ubuntu: sudo apt install \
                         xfce4-notifyd";
