//! What the running instance offers on the bus.

use std::collections::HashMap;

use agenda::Action;
use tokio::sync::oneshot;
use words::args;
use zbus::{
    fdo, interface,
    zvariant::{OwnedValue, Value},
};

use crate::{
    event::{Asked, Event, Events, Question},
    speech,
};

type PlatformData = HashMap<String, OwnedValue>;

/// `org.freedesktop.Application` (Desktop Entry Specification): what a desktop or a second start asks for.
pub(super) struct Application {
    events: Events,
}

impl Application {
    pub(super) fn new(events: Events) -> Self {
        Self { events }
    }

    fn act(&self, action: Action, platform_data: &PlatformData) {
        let _ended = self.events.send(Event::Clicked(action, activation_token(platform_data)));
    }
}

#[interface(name = "org.freedesktop.Application")]
impl Application {
    /// Opens the window.
    fn activate(&self, platform_data: PlatformData) {
        self.act(Action::OpenWindow, &platform_data);
    }

    /// Opens the window; no file is ever taken.
    fn open(&self, _uris: Vec<String>, platform_data: PlatformData) {
        self.act(Action::OpenWindow, &platform_data);
    }

    /// `join`, `open`, `refresh` and `quit`; no parameter is ever taken.
    fn activate_action(
        &self,
        action: &str,
        parameter: Vec<Value<'_>>,
        platform_data: PlatformData,
    ) -> fdo::Result<()> {
        if !parameter.is_empty() {
            return Err(fdo::Error::InvalidArgs(speech::fill("bus-no-parameter", &args!["said" => action])));
        }
        let action = match action {
            "join" => Action::Join { session: None },
            "open" => Action::OpenWindow,
            "refresh" => Action::Refresh,
            "quit" => Action::Quit,
            other => {
                return Err(fdo::Error::InvalidArgs(speech::fill("bus-no-action", &args!["said" => other])));
            }
        };
        self.act(action, &platform_data);
        Ok(())
    }
}

fn activation_token(platform_data: &PlatformData) -> Option<String> {
    let token = ["activation-token", "desktop-startup-id"].iter().find_map(|key| platform_data.get(*key))?;
    token.downcast_ref::<String>().ok()
}

/// `org.ospotray.OspoTray1`: answers as JSON.
pub(super) struct OspoTray {
    events: Events,
}

impl OspoTray {
    pub(super) fn new(events: Events) -> Self {
        Self { events }
    }

    async fn ask(&self, question: Question) -> fdo::Result<String> {
        self.hear(|answer| Event::Asked(question, answer)).await
    }

    async fn hear(&self, event: impl FnOnce(Asked) -> Event) -> fdo::Result<String> {
        let (answer, answered) = oneshot::channel();
        let ended = || fdo::Error::Failed(speech::say("cli-ending"));
        self.events.send(event(answer)).map_err(|_| ended())?;
        answered.await.map_err(|_| ended())
    }
}

#[interface(name = "org.ospotray.OspoTray1")]
impl OspoTray {
    /// The next session, or `null`.
    async fn next(&self) -> fdo::Result<String> {
        self.ask(Question::Next).await
    }

    /// How schedule, tray, notifications and zones are doing.
    async fn status(&self) -> fdo::Result<String> {
        self.ask(Question::Status).await
    }

    /// The log of what was due, rung, held back and missed.
    async fn log(&self) -> fdo::Result<String> {
        self.ask(Question::Log).await
    }

    /// Shows a notification for a trial; answers once it is on the screen, or is known not to be ([`crate::trial::Trial`]).
    async fn test_notification(&self) -> fdo::Result<String> {
        self.ask(Question::TestNotification).await
    }

    /// What a bar shows ([`crate::bars::Bar`]); a signal tells of each change.
    #[zbus(property(emits_changed_signal = "true"))]
    async fn bar(&self) -> fdo::Result<String> {
        self.ask(Question::Bar).await
    }

    /// Opens the call of the session that is on or next, or what there is instead; answers once the opener has ended
    /// ([`crate::event::Outcome`]).
    async fn join(&self, platform_data: PlatformData) -> fdo::Result<String> {
        self.hear(|answer| Event::Join(answer, activation_token(&platform_data))).await
    }

    /// Opens the window; answers once it is to be seen, or with why it cannot be ([`crate::event::Outcome`]).
    async fn open(&self, platform_data: PlatformData) -> fdo::Result<String> {
        self.hear(|answer| Event::Open(answer, activation_token(&platform_data))).await
    }

    /// Asks the server for the page at once and answers with the status once that is done.
    async fn refresh(&self) -> fdo::Result<String> {
        self.ask(Question::Refresh).await
    }
}
