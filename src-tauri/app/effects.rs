//! Performs what the engine asks for.

use agenda::{Effect, Entry, Notice, NoticeId, Now, Target, View};

use super::{App, alerts::critical, troubles::About};
use crate::{clipboard, event::Event, open};

impl App {
    pub(super) async fn perform(&mut self, effect: Effect, now: &Now) {
        match effect {
            Effect::Remember => self.remember(),
            Effect::Fetch { schedule, .. } => self.fetch(schedule),
            Effect::Ring(notice) => self.ring(notice, now),
            Effect::Reword(notice) => self.reword(notice),
            Effect::Withdraw(id) => self.withdraw(&id),
            Effect::Show(view) => self.show(*view, now),
            Effect::Open(target) => self.open(target),
            Effect::OpenWindow(place) => self.open_window(place),
            Effect::Copy(text) => self.copy(text),
            Effect::Quit => self.ended = true,
            Effect::WakeAt(instant) => self.wake_at = instant,
            Effect::Log(entry) => {
                self.health.logged = true;
                self.log(&entry);
            }
        }
    }

    fn remember(&mut self) {
        let written = self.store.save(self.engine.state()).map_err(|error| error.to_string());
        self.wrote(About::State, written);
    }

    /// Writes an entry of the log.
    pub(super) fn log(&mut self, entry: &Entry) {
        let written = self.store.append(entry).map_err(|error| error.to_string());
        self.wrote(About::Log, written);
    }

    fn ring(&mut self, notice: Notice, now: &Now) {
        let join = notice.sessions.iter().find_map(|it| self.engine.leads_to(it));
        self.terminal.ring(&notice, join.as_ref().filter(|it| !it.private), now);
        let alone = notice.alert && !self.alert(&notice);
        self.notices.ring(if alone { critical(notice) } else { notice });
    }

    fn reword(&mut self, notice: Notice) {
        let alone = notice.alert && !self.reword_alert(&notice);
        self.notices.reword(if alone { critical(notice) } else { notice });
    }

    fn withdraw(&mut self, id: &NoticeId) {
        self.notices.withdraw(id);
        self.end_alert(id);
    }

    fn show(&mut self, mut view: View, now: &Now) {
        self.terminal.show(&view.glance, now);
        self.troubles.mark(&mut view, now.language);
        self.view.send_replace(view);
        self.show_in_window();
    }

    fn copy(&self, text: String) {
        let events = self.events.clone();
        tokio::spawn(async move {
            if let Err(error) = clipboard::copy(&text).await {
                let _ended = events.send(Event::Say(error.to_string()));
            }
        });
    }

    pub(super) fn open(&self, target: Target) {
        let url =
            if self.settings.zoom_application { in_application(&target.url) } else { target.url.clone() };
        let schedule = self.engine.preferences().schedule.clone();
        let (token, events) = (self.token.clone(), self.events.clone());
        tokio::spawn(async move {
            let opened = open::open(&url, &schedule, token.as_deref()).await;
            let _ended = events.send(Event::Opened(opened.err().map(|error| error.with_address(&target))));
        });
    }
}

/// The link that opens the same call in the service's own application, where there is one.
fn in_application(url: &str) -> String {
    let parsed = url::Url::parse(url).ok();
    parsed.and_then(|url| schedule::calls::in_application(&url)).map_or_else(|| url.to_owned(), String::from)
}
