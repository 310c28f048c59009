//! Performs what the engine asks for.

use agenda::{Action, Effect, Entry, Input, Notice, NoticeId, Now, Target, View};

use super::{App, alerts::critical, answers::json, troubles::About};
use crate::{
    called, clipboard, commands,
    event::{Asked, Event, Outcome},
    open::{self, OpenError},
    speech,
};

impl App {
    pub(super) async fn perform(&mut self, effect: Effect, now: &Now) {
        match effect {
            Effect::Remember => self.remember(),
            Effect::Fetch { schedule, .. } => self.fetch(schedule),
            Effect::Ring { notice, again } => self.ring(notice, again, now),
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

    /// One that no notification server would show is tried again, and stands on the terminal already.
    fn ring(&mut self, notice: Notice, again: bool, now: &Now) {
        if !again {
            let join = notice.sessions.iter().find_map(|it| self.engine.leads_to(it));
            self.terminal.ring(&notice, join.as_ref().filter(|it| !it.private), now);
        }
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
        called::name_in(&mut view, &self.called, now.language);
        self.view.send_replace(view);
        self.show_in_window();
    }

    fn copy(&self, text: String) {
        let events = self.events.clone();
        tokio::spawn(async move {
            if let Err(error) = clipboard::copy(&text, || {}).await {
                let _ended = events.send(Event::Say(error.to_string()));
            }
        });
    }

    /// The loop hears of it when the opener has ended; who asked for it, after the loop. A member who clicks is never held up.
    pub(super) fn open(&mut self, target: Target) {
        if !self.openings.take(self.clock.now()) {
            return self.open_no_more();
        }
        let url = open::address(&target, &self.settings);
        let schedule = self.engine.preferences().schedule.clone();
        let (token, events, asked) = (self.token.clone(), self.events.clone(), self.joining.take());
        tokio::spawn(async move {
            let outcome = open::open(&url, &schedule, token.as_deref()).await;
            let _ended = events.send(Event::Opened { target, outcome, asked });
        });
    }

    /// The opener has ended: a call that did open is joined, and what did not is told.
    pub(super) async fn opened(
        &mut self,
        target: Target,
        outcome: Result<(), OpenError>,
        asked: Option<Asked>,
    ) {
        let trouble = outcome.as_ref().err().map(|error| error.with_address(&target));
        let input = match outcome {
            Ok(()) => Input::Opened(target),
            // The engine says the address, where it may be said.
            Err(error) => Input::NotOpened { target, why: error.to_string() },
        };
        self.step(input).await;
        self.link_opened(trouble.clone());
        asked.into_iter().for_each(|asked| tell(asked, trouble.clone()));
    }

    /// Too much was opened in a row: told without a notice, of which there would be as many.
    fn open_no_more(&mut self) {
        let trouble = speech::say("open-too-often");
        self.link_opened(Some(trouble.clone()));
        self.joining.take().into_iter().for_each(|asked| tell(asked, Some(trouble.clone())));
    }

    /// *Join* for somebody who waits for what comes of it.
    pub(super) async fn join_for(&mut self, asked: Asked, token: Option<String>) {
        self.joining = Some(asked);
        self.click(Action::Join { session: None }, token).await;
        if let Some(asked) = self.joining.take() {
            tell(asked, Some(commands::nothing_to_join(&self.engine, &self.now())));
        }
    }
}

/// Tells who asked what came of it.
pub(super) fn tell(asked: Asked, trouble: Option<String>) {
    let _gone = asked.send(json(&Outcome { trouble }));
}
