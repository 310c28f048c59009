//! A notification for a trial: the window's button and `ospo-tray test-notification` ask for it, and it goes the whole way of a reminder.

use agenda::{Action, Input, Notice, NoticeKind, Offer, SessionId, Snooze};
use tokio::sync::oneshot;
use words::{Language, args};

use super::{App, answers::json, words as own};
use crate::{
    messages::{TRIAL, ToWindow, Word},
    notify::Server,
    trial::Trial,
};

/// The trial's identity among the notices, and of the session that there is not.
const ID: &str = "trial";

impl App {
    /// Shows it; who asked hears what became of it.
    pub(super) fn show_trial(&mut self, asked: Option<oneshot::Sender<String>>) {
        self.window_tries |= asked.is_none();
        self.trying.extend(asked);
        self.notices.ring(notice(self.settings.language()));
    }

    /// Passes on to those who wait what became of the trial.
    pub(super) fn trial_shown(&mut self, input: &Input) {
        let trouble = match input {
            Input::Rang(notice) if notice.0 == ID => None,
            Input::NotRang { notice, why } if notice.0 == ID => Some(why.clone()),
            _ => return,
        };
        let way = self.server.way();
        let Server { name, capabilities, .. } = self.server.clone();
        let trial = Trial { server: name, capabilities, way, trouble };
        if std::mem::take(&mut self.window_tries) {
            let text = trial.in_short(self.settings.language());
            let key = Some(TRIAL.to_owned());
            self.tell(ToWindow::Word(Word { key, text, refused: trial.trouble.is_some() }));
        }
        let told = json(&trial);
        for asked in self.trying.drain(..) {
            let _gone = asked.send(told.clone());
        }
    }
}

/// With all that a reminder has: it sounds, stays, and has its buttons. They are about a session that there is not, and so do nothing.
fn notice(language: Language) -> Notice {
    let session = SessionId(ID.to_owned());
    let join = Offer {
        key: "join".to_owned(),
        label: language.say("join-call"),
        action: Action::Dismiss { session: session.clone() },
    };
    let snooze = Offer {
        key: "snooze-5".to_owned(),
        label: language.fill("notice-snooze", &args!["n" => 5]),
        action: Action::Snooze { session, until: Snooze::Minutes(5) },
    };
    Notice {
        kind: NoticeKind::Reminder,
        offers: vec![join, snooze],
        ..own::notice(ID, &language.say("trial-title"), &language.say("trial-text"))
    }
}
