//! What the member must not miss: a small window above all others, beside the notification of the same notice.
//!
//! The notification rings all the same, so that no web engine stands between the member and a reminder. Where the window cannot be had,
//! or dies unasked, the notification becomes a critical one.

use agenda::{Input, Notice, NoticeId, Urgency};

use super::App;
use crate::{
    child::{Opening, Window},
    messages::{Alert, FromWindow, ToWindow},
};

/// The alerts that stand, in the order in which they came, and their window.
#[derive(Debug, Default)]
pub(super) struct Alerts {
    pub(super) window: Option<Window>,
    notices: Vec<Notice>,
}

impl Alerts {
    fn stands(&self, id: &NoticeId) -> bool {
        self.notices.iter().any(|it| it.id == *id)
    }

    fn message(&self) -> ToWindow {
        ToWindow::Alerts(self.notices.iter().map(Alert::of).collect())
    }

    /// Puts an alert in the place of the one with its identifier, or behind the others.
    fn put(&mut self, notice: &Notice) {
        match self.notices.iter_mut().find(|it| it.id == notice.id) {
            Some(held) => held.clone_from(notice),
            None => self.notices.push(notice.clone()),
        }
    }

    /// Tells the open window what stands now.
    fn tell(&self) {
        if let Some(window) = &self.window {
            window.send(&self.message());
        }
    }
}

/// A notice that comes in place of the alert's window.
pub(super) fn critical(notice: Notice) -> Notice {
    Notice { urgency: Urgency::Critical, ..notice }
}

impl App {
    /// Shows a notice in the alert's window; whether there is one.
    pub(super) fn alert(&mut self, notice: &Notice) -> bool {
        self.alerts.put(notice);
        if self.alerts.window.as_mut().is_some_and(|window| !window.is_closing()) {
            self.alerts.tell();
            return true;
        }
        let data = self.web_data();
        let opening = Opening { alert: true, data: Some(&data), scheme: self.scheme, ..Opening::default() };
        match Window::open(&opening, &ToWindow::words(self.settings.language())) {
            Ok(window) => {
                window.send(&self.alerts.message());
                self.alerts.window = Some(window);
            }
            Err(error) => {
                self.alerts.notices.clear();
                self.note(&error.to_string());
            }
        }
        self.alerts.window.is_some()
    }

    /// Puts other words into the alert of a notice; whether it stands.
    pub(super) fn reword_alert(&mut self, notice: &Notice) -> bool {
        let stands = self.alerts.stands(&notice.id);
        if stands {
            self.alerts.put(notice);
            self.alerts.tell();
        }
        stands
    }

    /// The alert of a notice is done with, whatever became of it; the window goes with the last one.
    pub(super) fn end_alert(&mut self, id: &NoticeId) {
        if !self.alerts.stands(id) {
            return;
        }
        self.alerts.notices.retain(|it| it.id != *id);
        if self.alerts.notices.is_empty() {
            // Dropping it ends its process.
            self.alerts.window = None;
        } else {
            self.alerts.tell();
        }
    }

    /// Whether what happened to a notification takes its notice from the screen: one that only expired still stands as an alert.
    pub(super) fn leaves_the_screen(&mut self, input: &Input) -> bool {
        let Input::Closed { notice, by_member } = input else { return true };
        if *by_member {
            self.end_alert(notice);
        }
        !self.alerts.stands(notice)
    }

    /// A wish of the alert's window; none: it is gone.
    pub(super) async fn alert_wished(&mut self, wish: Option<FromWindow>) {
        match wish {
            Some(FromWindow::Ready) => self.alerts_are_seen().await,
            Some(FromWindow::Offer { notice, key }) => self.take_offer(&notice, &key).await,
            Some(FromWindow::Dismiss { notice }) => self.dismiss_alert(notice).await,
            Some(FromWindow::Closing) => self.dismiss_all_alerts().await,
            Some(_) => {}
            None => self.alert_window_gone(),
        }
    }

    /// What stands in a window is on the screen, with or without a notification server.
    async fn alerts_are_seen(&mut self) {
        for notice in self.alerts.notices.clone() {
            self.step(Input::Rang(notice.id)).await;
        }
    }

    /// The window can do no more than what the notice offers.
    async fn take_offer(&mut self, id: &NoticeId, key: &str) {
        let notice = self.alerts.notices.iter().find(|it| it.id == *id);
        let offer = notice.and_then(|it| it.offers.iter().find(|offer| offer.key == key)).cloned();
        let Some(offer) = offer else { return };
        self.end_alert(id);
        self.notices.withdraw(id);
        self.step(Input::Acted(offer.action)).await;
    }

    async fn dismiss_alert(&mut self, notice: NoticeId) {
        if !self.alerts.stands(&notice) {
            return;
        }
        self.end_alert(&notice);
        self.notices.withdraw(&notice);
        self.step(Input::Closed { notice, by_member: true }).await;
    }

    async fn dismiss_all_alerts(&mut self) {
        for notice in self.alerts.notices.clone() {
            self.dismiss_alert(notice.id).await;
        }
    }

    /// A window that went with alerts in it was not closed by the member.
    fn alert_window_gone(&mut self) {
        let Some(window) = self.alerts.window.take() else { return };
        if let Some(why) = window.failure() {
            self.note(&why.to_string());
        }
        for notice in std::mem::take(&mut self.alerts.notices) {
            self.notices.ring(critical(notice));
        }
    }
}
