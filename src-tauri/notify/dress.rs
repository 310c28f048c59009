//! A notice in the shape of the Desktop Notifications Specification (1.2 and later), as far as the server that shows it has room.

use std::path::PathBuf;

use agenda::{Notice, NoticeKind, Offer, Urgency};

use super::{Server, Way};
use crate::escape;

/// How many buttons GNOME draws; a fourth would push out none of the first three.
const BUTTONS: usize = 3;

/// How a notice is dressed for the server that shows it.
#[derive(Debug, Clone)]
pub struct Dress {
    /// The server, as far as it is known.
    pub server: Server,
    /// The picture's file or name.
    pub icon: PathBuf,
    /// The name of a sound in the sound theme; empty for none.
    pub sound: String,
    /// Whether it takes the place of one on the screen without ringing again.
    pub quietly: bool,
}

/// What goes to the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Dressed {
    pub summary: String,
    pub body: String,
    pub icon: String,
    /// Key and words of each action.
    pub actions: Vec<(String, String)>,
    pub urgency: Urgency,
    /// A name of the sound naming specification.
    pub sound: Option<String>,
    /// That it makes no sound, whatever the server does by itself.
    pub silent: bool,
    /// Whether it stays until it is answered or taken back.
    pub stays: bool,
}

impl Dress {
    /// The notice as this server can show it.
    pub(super) fn dress(&self, notice: &Notice) -> Dressed {
        let sound =
            Some(self.sound.clone()).filter(|it| rings(notice.kind) && !it.is_empty() && !self.quietly);
        Dressed {
            summary: escape::plain(&notice.summary),
            body: self.body(notice),
            icon: self.icon.to_string_lossy().into_owned(),
            actions: self.actions(&notice.offers),
            urgency: notice.urgency,
            silent: sound.is_none(),
            sound,
            stays: rings(notice.kind),
        }
    }

    fn body(&self, notice: &Notice) -> String {
        let escaped = if self.server.markup { escape::markup } else { escape::plain };
        let click = notice.offers.first().and_then(|offer| click(self.server.way(), offer));
        notice.body.iter().chain(&click).map(|line| escaped(line)).collect::<Vec<_>>().join("\n")
    }

    /// The first offer is also what a click on the notice itself does.
    fn actions(&self, offers: &[Offer]) -> Vec<(String, String)> {
        // No words: some servers would draw them as one more button.
        let default = offers.first().map(|_| ("default".to_owned(), String::new()));
        let room = if self.server.way() == Way::Click { 0 } else { BUTTONS };
        let buttons = offers.iter().take(room).map(|it| (it.key.clone(), it.label.clone()));
        default.into_iter().chain(buttons).collect()
    }
}

/// What a click does, for those who see no button.
fn click(way: Way, offer: &Offer) -> Option<String> {
    let click = match way {
        Way::Buttons => return None,
        Way::Click => "Click",
        Way::MiddleClick => "Middle-click",
    };
    let what = match offer.key.split('-').next() {
        Some("join") => "to join",
        Some("register") => "to register",
        Some("page") => "to open the page",
        _ => "to look at it",
    };
    Some(format!("{click} {what}"))
}

/// A reminder rings, and stays until it is answered or taken back; other notices leave when the server thinks fit.
fn rings(kind: NoticeKind) -> bool {
    matches!(kind, NoticeKind::Reminder | NoticeKind::Late)
}
