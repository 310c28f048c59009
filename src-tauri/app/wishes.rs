//! What the window asks for beyond agenda, settings and health: trials, and the page's own lines.

use agenda::{SessionId, Target};

use super::App;
use crate::{
    fetch,
    messages::{Source, ToWindow, Trial, Value},
};

/// How many lines of the page are shown before and after a session's own.
const AROUND: usize = 12;

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

    /// The page's own lines around a session, from the page that was read last.
    pub(super) fn tell_source(&self, session: SessionId) {
        let line = {
            let view = self.view.borrow();
            let mut all = view.agenda.coming.iter().chain(&view.agenda.past);
            all.find(|occurrence| occurrence.id == session).map(|occurrence| occurrence.evidence.line)
        };
        let Some(line) = line else { return };
        let schedule = &self.engine.preferences().schedule;
        let Some(page) = fetch::kept_text(&self.profile.dirs.cache, schedule, self.clock.now()) else {
            return;
        };
        let first = line.saturating_sub(AROUND).max(1);
        let lines = page.lines().skip(first - 1).take(2 * AROUND + 1).map(crate::escape::plain).collect();
        self.tell(ToWindow::Source(Source { session, first, lines }));
    }

    pub(super) fn tell(&self, message: ToWindow) {
        if let Some(window) = &self.window {
            window.send(&message);
        }
    }
}
