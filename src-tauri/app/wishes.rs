//! What the window asks for beyond agenda, settings and health: trials.

use agenda::Target;

use super::App;
use crate::messages::{ToWindow, Trial, Value};

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

    pub(super) fn tell(&self, message: ToWindow) {
        if let Some(window) = &self.window {
            window.send(&message);
        }
    }
}
