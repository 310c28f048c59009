//! What is told to those who ask, as JSON.

use agenda::{Action, Engine, Input, Next, Now, ScheduleStatus};
use chrono::{DateTime, Utc};
use schedule::zone;
use serde::Serialize;
use tokio::sync::oneshot;

use super::App;
use crate::{bars::Bar, event::Question, store};

/// `ospo-tray status --json`.
#[derive(Debug, Serialize)]
pub(super) struct Status {
    schedule: ScheduleStatus,
    next: Option<Next>,
    tray: Tray,
    notifications: Notifications,
    zones: zone::Database,
    /// What is wrong and lasts, as sentences.
    troubles: Vec<String>,
    /// The instant to which the one alarm is set.
    armed_until: Option<DateTime<Utc>>,
}

#[derive(Debug, Serialize)]
struct Tray {
    host: bool,
}

#[derive(Debug, Serialize)]
struct Notifications {
    server: Option<String>,
}

/// The answer to `next` of an engine that does not run.
#[must_use]
pub fn next_json(engine: &Engine, now: &Now) -> String {
    json(&engine.next(now))
}

/// The answer to `status` of an engine that does not run: nothing is armed, and no tray or server was looked for.
#[must_use]
pub fn status_json(engine: &Engine, now: &Now) -> String {
    json(&status(engine, now, false, None, None))
}

fn status(
    engine: &Engine,
    now: &Now,
    host: bool,
    server: Option<String>,
    armed_until: Option<DateTime<Utc>>,
) -> Status {
    Status {
        schedule: engine.schedule_status(),
        next: engine.next(now),
        tray: Tray { host },
        notifications: Notifications { server },
        zones: zone::database(),
        troubles: Vec::new(),
        armed_until,
    }
}

/// As JSON; none of our shapes can fail to be written.
pub fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_else(|_| "null".to_owned())
}

impl App {
    pub(super) fn status(&self) -> Status {
        let status =
            status(&self.engine, &self.now(), self.tray_host, self.server.name.clone(), self.wake_at);
        Status { troubles: self.troubles.sentences(), ..status }
    }

    pub(super) async fn answer(&mut self, question: Question, answer: oneshot::Sender<String>) {
        let words = match question {
            Question::Next => next_json(&self.engine, &self.now()),
            Question::Status => json(&self.status()),
            Question::Bar => json(&Bar::of(&self.engine.view(&self.now()))),
            Question::Log => json(&store::log(&self.profile.dirs)),
            Question::TestNotification => return self.show_trial(Some(answer)),
            Question::Refresh => {
                self.await_look(answer);
                return self.step(Input::Acted(Action::Refresh)).await;
            }
        };
        let _gone = answer.send(words);
    }
}
