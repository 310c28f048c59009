//! A notification for a trial: the window's button and `ospo-tray test-notification` ask for it, and it goes the whole way of a reminder.

use agenda::Input;
use tokio::sync::oneshot;

use super::{App, answers::json, words};
use crate::{
    messages::{TRIAL, ToWindow, Word},
    notify::Server,
    trial::Trial,
};

/// The trial's identity among the notices.
const ID: &str = "trial";

impl App {
    /// Shows it; who asked hears what became of it.
    pub(super) fn show_trial(&mut self, asked: Option<oneshot::Sender<String>>) {
        self.window_tries |= asked.is_none();
        self.trying.extend(asked);
        let language = self.settings.language();
        self.notices.ring(words::notice(ID, &language.say("trial-title"), &language.say("trial-text")));
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
