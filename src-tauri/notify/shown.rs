//! The life of one notice on the screen, from its showing to its end.

use std::time::Duration;

use agenda::{Input, Notice, NoticeId};
use tokio::{sync::mpsc, time::timeout};

use super::{
    answer::Answer,
    dress::Dress,
    screen::{self, Screen},
};
use crate::{
    event::{Event, Events},
    speech,
};

/// How long the taking back of a notice is waited for: a member who quits waits too.
const PATIENCE: Duration = Duration::from_millis(700);

/// How long the showing of a notice is waited for, as with any call on the bus (libdbus's default time-out). A server that is only
/// slow, just after sleep, has taken the notice all the same: to give up sooner and try again would show it twice.
const SHOWN_WITHIN: Duration = Duration::from_secs(25);

/// What a shown notice is told.
pub(super) enum Order {
    /// Show it, or show these words in its place.
    Show(Notice, Dress),
    /// Put these words in its place, if it is shown; nobody waits for an answer.
    Reword(Notice, Dress),
    /// Take it from the screen.
    Close,
    /// The server that showed it is gone, and the notice with it.
    Forget,
}

/// A notice on the screen.
struct Shown {
    screen: Screen,
    notice: Notice,
}

/// Keeps one notice on the screen until it is closed, clicked or ordered away.
pub(super) async fn keep(mut orders: mpsc::UnboundedReceiver<Order>, events: Events) {
    let mut shown: Option<Shown> = None;
    loop {
        let order = match &mut shown {
            None => orders.recv().await,
            Some(shown) => tokio::select! {
                order = orders.recv() => order,
                answer = shown.screen.answer() => return tell(answer, &shown.notice, &events),
            },
        };
        match order {
            Some(Order::Show(notice, dress)) => match show(&notice, &dress, shown.take()).await {
                Ok(screen) => {
                    send(&events, Input::Rang(notice.id.clone()));
                    shown = Some(Shown { screen, notice });
                }
                Err(why) => return refuse(notice.id, &why, &events),
            },
            Some(Order::Reword(notice, dress)) => {
                if let Some(shown) = &mut shown {
                    let notice = Notice { urgency: shown.notice.urgency, ..notice };
                    // Words that the server does not take leave those that stand there.
                    let _late = timeout(SHOWN_WITHIN, shown.screen.show(&dress.dress(&notice))).await;
                    shown.notice = notice;
                }
            }
            Some(Order::Forget) => return,
            Some(Order::Close) | None => {
                if let Some(shown) = &shown {
                    let _late = timeout(PATIENCE, shown.screen.close()).await;
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

async fn show(notice: &Notice, dress: &Dress, before: Option<Shown>) -> Result<Screen, String> {
    let showing = async {
        let mut screen = match before {
            Some(before) => before.screen,
            None => Screen::open().await.map_err(|error| screen::why(&error))?,
        };
        screen.show(&dress.dress(notice)).await.map_err(|error| screen::why(&error))?;
        Ok(screen)
    };
    match timeout(SHOWN_WITHIN, showing).await {
        Ok(shown) => shown,
        Err(_late) => Err(speech::say("notify-no-answer")),
    }
}

/// Any program on the bus can pretend a click: it can do no more than what this notice offers.
fn tell(answer: Option<Answer>, notice: &Notice, events: &Events) {
    match answer {
        None => {}
        Some(Answer::Closed { by_member }) => {
            send(events, Input::Closed { notice: notice.id.clone(), by_member });
        }
        Some(Answer::Acted { key, token }) => {
            let mut offers = notice.offers.iter();
            let offer = if key == "default" { offers.next() } else { offers.find(|offer| offer.key == key) };
            if let Some(offer) = offer {
                let _ended = events.send(Event::Clicked(offer.action.clone(), token));
            }
        }
    }
}

fn send(events: &Events, input: Input) {
    let _ended = events.send(Event::Happened(input));
}
