//! One notice on the screen of macOS or Windows, by `notify-rust`, which can show one there and tell how it was answered, and neither change
//! its words nor take it back. On macOS it tells of no answer unless somebody takes the system's events, as the tray does.

use std::{future, thread};

use notify_rust::{
    CloseReason, Notification, NotificationResponse, Timeout,
    error::{Error, ErrorKind, Result},
};
use tokio::sync::oneshot;

use super::{answer::Answer, dress::Dressed, places::Place};

/// Why a notice was not shown, in words for the member.
pub(super) fn why(error: &Error) -> String {
    crate::speech::fill("notify-refused", &words::args!["why" => error.to_string()])
}

/// The place of one notice on the screen.
#[derive(Default)]
pub(super) struct Screen {
    /// How it was answered; none while it is not shown.
    answered: Option<oneshot::Receiver<Answer>>,
}

impl Screen {
    /// Nothing is shown yet.
    #[allow(clippy::unused_async, reason = "as on a bus")]
    pub(super) async fn open() -> Result<Self> {
        Ok(Self::default())
    }

    /// What an earlier process has shown cannot be reached here.
    #[allow(clippy::unused_async, reason = "as on a bus")]
    pub(super) async fn adopt(_place: &Place) -> Result<Option<Self>> {
        Ok(None)
    }

    /// Nobody could reach it later.
    #[allow(clippy::unused_self, reason = "as on a bus")]
    pub(super) fn place(&self) -> Option<Place> {
        None
    }

    /// Shows the notice, as one more where it was shown before: only the newest is heard.
    pub(super) async fn show(&mut self, dressed: &Dressed) -> Result<()> {
        let notification = notification(dressed);
        let (showing, shown) = oneshot::channel();
        let (answer, answered) = oneshot::channel();
        let show = move || match notification.show() {
            Ok(handle) => {
                let _late = showing.send(Ok(()));
                let _unheard = handle.wait_for_response(move |response: &NotificationResponse| {
                    let _ended = read(response).map(|read| answer.send(read));
                });
            }
            Err(why) => {
                let _late = showing.send(Err(why));
            }
        };
        // The waiting blocks, for as long as the notice is on the screen.
        thread::Builder::new().name("ospo-tray-notice".to_owned()).spawn(show).map_err(failed)?;
        shown.await.map_err(failed)??;
        self.answered = Some(answered);
        Ok(())
    }

    /// Leaves the words that are shown: other ones would be a second notice, which rings again.
    #[allow(clippy::unused_async, reason = "as on a bus")]
    pub(super) async fn reword(&mut self, _dressed: &Dressed) -> Result<()> {
        Ok(())
    }

    /// The notice stays on the screen, and is no longer heard.
    #[allow(clippy::unused_async, reason = "as on a bus")]
    pub(super) async fn close(&self) -> Result<()> {
        Ok(())
    }

    /// How the notice left the screen; none when the system does not say. Cancel safe.
    pub(super) async fn answer(&mut self) -> Option<Answer> {
        match &mut self.answered {
            Some(answered) => answered.await.ok(),
            None => future::pending().await,
        }
    }
}

fn notification(dressed: &Dressed) -> Notification {
    let mut notification = Notification::new();
    let timeout = if dressed.stays { Timeout::Never } else { Timeout::Default };
    notification.appname("OSPO Tray").summary(&dressed.summary).body(&dressed.body).timeout(timeout);
    for (key, words) in dressed.actions.iter().filter(|(key, _)| key != "default") {
        notification.action(key, words);
    }
    #[cfg(windows)]
    if dressed.urgency == agenda::Urgency::Critical {
        notification.urgency(notify_rust::Urgency::Critical);
    }
    notification
}

fn read(response: &NotificationResponse) -> Option<Answer> {
    match response {
        NotificationResponse::Default => Some(acted("default")),
        NotificationResponse::Action(key) => Some(acted(key)),
        NotificationResponse::Closed(reason) => {
            Some(Answer::Closed { by_member: *reason == CloseReason::Dismissed })
        }
        _ => None,
    }
}

fn acted(key: &str) -> Answer {
    Answer::Acted { key: key.to_owned(), token: None }
}

fn failed(why: impl std::fmt::Display) -> Error {
    ErrorKind::Msg(why.to_string()).into()
}
