//! What the window asks for beyond agenda, settings and health: trials, and what is to be copied.

use agenda::{SessionId, Target};

use super::App;
use crate::{
    clipboard,
    event::Event,
    messages::{ToWindow, Trial, Value, Word},
};

impl App {
    pub(super) fn try_out(&mut self, trial: &Trial) {
        match trial {
            Trial::Notification => self.show_trial(None),
            Trial::Link { key } => {
                if let Some(Value::Text(url)) =
                    self.private_value(key).filter(|value| *value != Value::Text(String::new()))
                {
                    self.open(Target { private: true, ..Target::public(url) });
                }
            }
        }
    }

    /// Copies the letter to those who write the page, so that it outlives the window in which it was read.
    pub(super) fn copy_letter(&self, session: &SessionId) {
        let Some(letter) = self.of_session(session, |it| it.evidence.letter.clone()) else { return };
        let events = self.events.clone();
        tokio::spawn(async move {
            let held = || {
                let _ended = events.send(Event::Copied(Ok(())));
            };
            if let Err(error) = clipboard::copy(&letter, held).await {
                let _ended = events.send(Event::Copied(Err(error.to_string())));
            }
        });
    }

    pub(super) fn copied(&self, outcome: Result<(), String>) {
        let refused = outcome.is_err();
        let id = if refused { "window-not-copied" } else { "window-copied" };
        let text = self.settings.language().say(id);
        self.tell(ToWindow::Word(Word { key: None, text, refused }));
        outcome.err().iter().for_each(|why| self.say(why));
    }

    pub(super) fn tell(&self, message: ToWindow) {
        if let Some(window) = &self.window {
            window.send(&message);
        }
    }
}
