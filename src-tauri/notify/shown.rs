//! The life of one notice on the screen, from its showing to its end.

use std::{path::PathBuf, time::Duration};

use agenda::{Input, Notice, NoticeId, NoticeKind, Urgency};
use notify_rust::{CloseReason, Hint, Notification, NotificationHandle, NotificationResponse, Timeout};
use tokio::{sync::mpsc, time::timeout};

use crate::{
    escape,
    event::{Event, Events},
    profile::IDENTIFIER,
};

/// How long the taking back of a notice is waited for: a member who quits waits too.
pub(super) const PATIENCE: Duration = Duration::from_millis(700);

/// How long the showing of a notice is waited for, as with any call on the bus (libdbus's default time-out). A server that is only
/// slow, just after sleep, has taken the notice all the same: to give up sooner and try again would show it twice.
const SHOWN_WITHIN: Duration = Duration::from_secs(25);

/// What a shown notice is told.
pub(super) enum Order {
    /// Show it, or show these words in its place.
    Show(Notice, Dress),
    /// Take it from the screen.
    Close,
    /// The server that showed it is gone, and the notice with it.
    Forget,
}

/// How a notice is dressed for the server that shows it.
pub(super) struct Dress {
    /// Whether the server reads markup in the body, so that it must be escaped.
    pub markup: bool,
    /// The picture's file or name.
    pub icon: PathBuf,
}

/// Keeps one notice on the screen until it is closed, clicked or ordered away.
pub(super) async fn keep(mut orders: mpsc::UnboundedReceiver<Order>, events: Events) {
    // Every connection that showed the notice stays open: some servers close what a sender that left has shown.
    let mut handles: Vec<NotificationHandle> = Vec::new();
    let mut on_screen: Option<Notice> = None;
    loop {
        let order = match handles.last() {
            None => orders.recv().await,
            Some(handle) => tokio::select! {
                order = orders.recv() => order,
                response = response_to(handle) => return tell(response, on_screen.as_ref(), &events),
            },
        };
        match order {
            Some(Order::Show(notice, dress)) => match show(&notice, &dress, handles.last()).await {
                Ok(handle) => {
                    send(&events, Input::Rang(notice.id.clone()));
                    on_screen = Some(notice);
                    handles.push(handle);
                }
                Err(why) => return refuse(notice.id, &why, &events),
            },
            Some(Order::Forget) => return,
            Some(Order::Close) | None => {
                if let Some(handle) = handles.last() {
                    let _late = timeout(PATIENCE, handle.close_async()).await;
                }
                return;
            }
        }
    }
}

/// Tells the loop that a notice could not be shown.
pub(super) fn refuse(notice: NoticeId, why: &str, events: &Events) {
    send(events, Input::NotRang { notice, why: why.to_owned() });
}

async fn show(
    notice: &Notice,
    dress: &Dress,
    before: Option<&NotificationHandle>,
) -> Result<NotificationHandle, String> {
    let mut notification = dressed(notice, dress);
    if let Some(before) = before {
        notification.id(before.id());
    }
    match timeout(SHOWN_WITHIN, notification.show_async()).await {
        Ok(Ok(handle)) => Ok(handle),
        Ok(Err(error)) => Err(format!("no notification server shows it ({error})")),
        Err(_late) => Err("the notification server does not answer".to_owned()),
    }
}

/// The notice in the shape of the Desktop Notifications Specification.
fn dressed(notice: &Notice, dress: &Dress) -> Notification {
    let mut notification = Notification::new();
    notification
        .appname("OSPO Tray")
        .summary(&escape::plain(&notice.summary))
        .body(&body(notice, dress.markup))
        .icon(&dress.icon.to_string_lossy())
        .timeout(stay(notice.kind))
        .hint(Hint::DesktopEntry(IDENTIFIER.into()))
        .hint(Hint::Category("x-ospotray.session".into()))
        .urgency(match notice.urgency {
            Urgency::Low => notify_rust::Urgency::Low,
            Urgency::Normal => notify_rust::Urgency::Normal,
            Urgency::Critical => notify_rust::Urgency::Critical,
        });
    if !notice.offers.is_empty() {
        // No words: it is a click on the notice, and some servers would draw its words as one more button.
        notification.action("default", "");
    }
    for offer in &notice.offers {
        notification.action(&offer.key, &offer.label);
    }
    notification
}

fn body(notice: &Notice, markup: bool) -> String {
    let escaped = if markup { escape::markup } else { escape::plain };
    notice.body.iter().map(|line| escaped(line)).collect::<Vec<_>>().join("\n")
}

/// A reminder stays until it is answered or taken back; other notices leave when the server thinks fit.
fn stay(kind: NoticeKind) -> Timeout {
    match kind {
        NoticeKind::Reminder | NoticeKind::Late => Timeout::Never,
        NoticeKind::Change | NoticeKind::Word => Timeout::Default,
    }
}

/// The member's answer; waits in the same task that showed the notice, so that no quick click is lost.
async fn response_to(handle: &NotificationHandle) -> Option<NotificationResponse> {
    let mut answer = None;
    handle.wait_for_action_async(|response: &NotificationResponse| answer = Some(response.clone())).await;
    answer
}

/// Any program on the bus can pretend a click: it can do no more than what this notice offers.
fn tell(response: Option<NotificationResponse>, notice: Option<&Notice>, events: &Events) {
    let Some((response, notice)) = response.zip(notice) else { return };
    let offer = match response {
        NotificationResponse::Default => notice.offers.first(),
        NotificationResponse::Action(key) => notice.offers.iter().find(|offer| offer.key == key),
        NotificationResponse::Reply(_) => None,
        NotificationResponse::Closed(reason) => {
            let by_member = reason == CloseReason::Dismissed;
            return send(events, Input::Closed { notice: notice.id.clone(), by_member });
        }
    };
    if let Some(offer) = offer {
        let _ended = events.send(Event::Clicked(offer.action.clone(), None));
    }
}

fn send(events: &Events, input: Input) {
    let _ended = events.send(Event::Happened(input));
}
