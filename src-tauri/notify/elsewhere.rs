//! One notice on the screen of macOS or Windows, by `notify-rust`.

use notify_rust::{CloseReason, Notification, NotificationHandle, NotificationResponse, Timeout};

use super::{answer::Answer, dress::Dressed, places::Place};

/// Why a notice was not shown, in words for the member.
pub(super) fn why(error: &notify_rust::error::Error) -> String {
    crate::speech::fill("notify-refused", &words::args!["why" => error.to_string()])
}

/// The place of one notice on the screen.
pub(super) struct Screen {
    handle: Option<NotificationHandle>,
}

impl Screen {
    /// Nothing is shown yet.
    pub(super) async fn open() -> notify_rust::error::Result<Self> {
        Ok(Self { handle: None })
    }

    /// What an earlier process has shown cannot be reached here.
    pub(super) async fn adopt(_place: &Place) -> notify_rust::error::Result<Option<Self>> {
        Ok(None)
    }

    /// Nobody could reach it later.
    pub(super) fn place(&self) -> Option<Place> {
        None
    }

    /// Shows the notice, in the place of the words that it had before.
    pub(super) async fn show(&mut self, dressed: &Dressed) -> notify_rust::error::Result<()> {
        let mut notification = Notification::new();
        let timeout = if dressed.stays { Timeout::Never } else { Timeout::Default };
        notification.appname("OSPO Tray").summary(&dressed.summary).body(&dressed.body).timeout(timeout);
        for (key, words) in dressed.actions.iter().filter(|(key, _)| key != "default") {
            notification.action(key, words);
        }
        if let Some(before) = &self.handle {
            notification.id(before.id());
        }
        self.handle = Some(notification.show_async().await?);
        Ok(())
    }

    /// Takes it from the screen.
    pub(super) async fn close(&self) -> notify_rust::error::Result<()> {
        if let Some(handle) = &self.handle {
            handle.close_async().await;
        }
        Ok(())
    }

    /// How the notice left the screen.
    pub(super) async fn answer(&mut self) -> Option<Answer> {
        let mut answer = None;
        self.handle.as_ref()?.wait_for_action_async(|response: &NotificationResponse| {
            answer = match response {
                NotificationResponse::Default => acted("default"),
                NotificationResponse::Action(key) => acted(key),
                NotificationResponse::Reply(_) => None,
                NotificationResponse::Closed(reason) => {
                    Some(Answer::Closed { by_member: *reason == CloseReason::Dismissed })
                }
            };
        });
        answer
    }
}

fn acted(key: &str) -> Option<Answer> {
    Some(Answer::Acted { key: key.to_owned(), token: None })
}
