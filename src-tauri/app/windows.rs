//! The window, as the loop sees it: opened, fed, and heard. What it asks for is checked as if a stranger asked.

use std::path::PathBuf;

use agenda::{Action, Occurrence, Place, SessionId, Target, own_page};

use super::{App, effects::tell, looking::Looking, words};
use crate::{
    child::{OpenError, Opening, Window},
    event::Asked,
    messages::{FromWindow, Question, ToWindow, Turn},
    speech,
    tray::Scheme,
};

impl App {
    /// Opens the window, or brings the open one to the front; without a display or a web engine the page opens instead.
    pub(super) fn open_window(&mut self, place: Place) {
        if let Err(why) = self.try_window(place) {
            self.no_window(&why.to_string());
        }
    }

    /// The window for somebody who waits until it is to be seen.
    pub(super) async fn open_for(&mut self, asked: Asked, token: Option<String>) {
        self.opening.push(asked);
        self.click(Action::OpenWindow, token).await;
    }

    fn try_window(&mut self, place: Place) -> Result<(), OpenError> {
        let first_start = place == Place::Agenda && self.wants_first_start();
        let turn = self.turn(place);
        let front = ToWindow::Front { token: self.token.clone() };
        if let Some(window) = self.window.as_mut()
            && !window.is_closing()
        {
            turn.iter().for_each(|turn| window.send(turn));
            window.send(&front);
            return Ok(());
        }
        let data = self.web_data();
        let token = self.token.as_deref();
        let (size, zoom) = (self.frame.size(), self.frame.zoom);
        let opening = Opening { size, zoom, scheme: self.scheme, token, data: Some(&data), alert: false };
        let window = Window::open(&opening, &self.words())?;
        window.send(&self.shown());
        let turn = if first_start { Some(ToWindow::Turn(Turn::FirstStart)) } else { turn };
        turn.iter().for_each(|turn| window.send(turn));
        self.window = Some(window);
        Ok(())
    }

    /// Whether the member has neither written any setting nor been through the first start's questions.
    fn wants_first_start(&self) -> bool {
        !self.engine.state().first_start_done && !self.profile.dirs.settings.exists()
    }

    /// Where the window is to turn to; none: wherever it is, at first the agenda.
    fn turn(&self, place: Place) -> Option<ToWindow> {
        let turn = match place {
            Place::Agenda => return None,
            Place::Session { session } => Turn::Session { session },
            Place::Why { session } => Turn::Why { session },
            Place::CallLink { session } => {
                self.call_link_of(&session).map_or(Turn::Settings, |key| Turn::Setting { key })
            }
            Place::Settings => Turn::Settings,
            Place::Health => Turn::Health,
        };
        Some(ToWindow::Turn(turn))
    }

    /// The key of the call link of a session's group.
    fn call_link_of(&self, session: &SessionId) -> Option<String> {
        let group = self.of_session(session, |it| Some(it.title.clone()))?;
        Some(format!("join.links.{}", toml_edit::Value::from(group)))
    }

    /// Something of a session that the window lists.
    pub(super) fn of_session<T>(
        &self,
        session: &SessionId,
        it: impl FnOnce(&Occurrence) -> Option<T>,
    ) -> Option<T> {
        let view = self.view.borrow();
        let mut all = view.agenda.coming.iter().chain(&view.agenda.past);
        all.find(|occurrence| occurrence.id == *session).and_then(it)
    }

    /// What the window shows now.
    fn shown(&self) -> ToWindow {
        ToWindow::show(&self.view.borrow(), self.engine.schedule_status())
    }

    fn words(&self) -> ToWindow {
        ToWindow::words(self.settings.language())
    }

    /// The pages speak the language in force.
    pub(super) fn tell_words(&self) {
        for window in self.window.iter().chain(&self.alerts.window) {
            window.send(&self.words());
        }
    }

    /// The desktop has other colours: the windows have them too.
    pub(super) fn schemed(&mut self, scheme: Option<Scheme>) {
        self.scheme = scheme;
        for window in self.window.iter().chain(&self.alerts.window) {
            window.send(&ToWindow::Scheme(scheme));
        }
    }

    pub(super) fn show_in_window(&self) {
        if let Some(window) = &self.window {
            window.send(&self.shown());
        }
    }

    /// Where the web engine of a window keeps what it must.
    pub(super) fn web_data(&self) -> PathBuf {
        self.profile.dirs.cache.join("web")
    }

    /// The page opens instead, and the member learns why: whoever asked on the command line there, and everybody in the log and, once,
    /// in a notice.
    fn no_window(&mut self, why: &str) {
        self.note(why);
        if self.said.insert("no-window-title") {
            self.notices.ring(words::notice("no-window", &speech::say("no-window-title"), why));
        }
        self.is_seen(Some(why));
        if let Some(page) = own_page(&self.engine.preferences().schedule) {
            self.open(Target::public(page.into()));
        }
    }

    /// Tells those who wait for the window that it is to be seen, or why it is not.
    fn is_seen(&mut self, trouble: Option<&str>) {
        for asked in self.opening.drain(..) {
            tell(asked, trouble.map(str::to_owned));
        }
    }

    /// A wish of the window; none: it has closed.
    pub(super) async fn wished(&mut self, message: Option<FromWindow>) {
        match message {
            None => self.window_closed(),
            Some(FromWindow::Act(action)) => self.act_in_window(action).await,
            Some(FromWindow::OpenLink { session, link }) => self.open_link(&session, link),
            Some(FromWindow::Set { key, value }) => self.set(&key, value.as_ref()).await,
            Some(FromWindow::Reveal { key }) => self.reveal(key),
            Some(FromWindow::Try(trial)) => self.try_out(&trial),
            Some(FromWindow::Ask(question)) => self.answer_window(question),
            Some(FromWindow::LeftHealth) => self.leave_health(),
            Some(FromWindow::CopyLetter { session }) => self.copy_letter(&session),
            Some(FromWindow::Size(size)) => self.remember_frame(|frame| frame.is(size)),
            Some(FromWindow::Zoom { percent }) => self.remember_frame(|frame| frame.zoom = Some(percent)),
            Some(FromWindow::Looked { unseen }) => self.looking_at(unseen),
            Some(FromWindow::Closing) => self.window_closing().await,
            Some(FromWindow::Ready | FromWindow::InFront) => self.is_seen(None),
            // Those of the alert's window, which is another one.
            Some(FromWindow::Offer { .. } | FromWindow::Dismiss { .. }) => {}
        }
    }

    fn answer_window(&mut self, question: Question) {
        match question {
            Question::Settings => self.tell_settings(),
            Question::Health => self.tell_health(),
            Question::Log => self.tell_log(),
            Question::Source { session } => self.tell_source(session),
        }
    }

    fn window_closed(&mut self) {
        let Some(window) = self.window.take() else { return };
        self.looking = Looking::default();
        if window.is_awaited() {
            self.open_window(Place::Agenda);
        } else if let Some(why) = window.failure() {
            self.no_window(&why.to_string());
        } else {
            self.is_seen(None);
        }
    }

    fn open_link(&mut self, session: &SessionId, link: usize) {
        let url = self.of_session(session, |it| it.links.get(link).map(|link| link.url.clone()));
        url.into_iter().for_each(|url| self.open(Target::public(url)));
    }
}

/// The next wish of the window that is open; waits for ever when none is.
pub(super) async fn next_wish(window: &mut Option<Window>) -> Option<FromWindow> {
    match window {
        Some(window) => window.next().await,
        None => std::future::pending().await,
    }
}
