//! The life of one notice on the screen, from its showing to its end.

use std::time::Duration;

use agenda::{Input, Notice, NoticeId};
use tokio::{sync::mpsc, time::timeout};

use super::{
    answer::Answer,
    dress::Dress,
    places::{Place, Places},
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

/// Keeps one notice on the screen until it is closed, clicked or ordered away; `left` is what an earlier process has shown of it, and where.
pub(super) async fn keep(
    id: NoticeId,
    orders: mpsc::UnboundedReceiver<Order>,
    events: Events,
    places: Places,
    left: Option<(Notice, Place)>,
) {
    let shown = match left {
        Some((notice, place)) => adopted(notice, &place).await,
        None => None,
    };
    follow(orders, &events, &places, shown).await;
    places.remove(&id);
}

async fn adopted(notice: Notice, place: &Place) -> Option<Shown> {
    let adopting = timeout(SHOWN_WITHIN, Screen::adopt(place));
    adopting.await.ok()?.ok()?.map(|screen| Shown { screen, notice })
}

async fn follow(
    mut orders: mpsc::UnboundedReceiver<Order>,
    events: &Events,
    places: &Places,
    mut shown: Option<Shown>,
) {
    loop {
        let order = match &mut shown {
            None => orders.recv().await,
            Some(shown) => tokio::select! {
                order = orders.recv() => order,
                answer = shown.screen.answer() => return tell(answer, &shown.notice, events),
            },
        };
        match order {
            Some(Order::Show(notice, dress)) => match show(&notice, &dress, &mut shown).await {
                Ok(place) => {
                    places.put(&notice.id, place);
                    send(events, Input::Rang(notice.id));
                }
                Err(why) => {
                    refuse(notice.id, &why, events);
                    // The words before these may still stand there: the next attempt takes their place, or they are taken back.
                    if shown.is_none() {
                        return;
                    }
                }
            },
            Some(Order::Reword(notice, dress)) => {
                if let Some(shown) = &mut shown {
                    let notice = Notice { urgency: shown.notice.urgency, ..notice };
                    // Words that the server does not take leave those that stand there.
                    let _late = timeout(SHOWN_WITHIN, shown.screen.reword(&dress.dress(&notice))).await;
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

/// Shows a notice in the place of what is shown of it; answers with where that is.
async fn show(notice: &Notice, dress: &Dress, shown: &mut Option<Shown>) -> Result<Option<Place>, String> {
    let showing = async {
        if let Some(before) = shown {
            before.screen.show(&dress.dress(notice)).await?;
            before.notice = notice.clone();
            return Ok(before.screen.place());
        }
        let mut screen = Screen::open().await?;
        screen.show(&dress.dress(notice)).await?;
        let place = screen.place();
        *shown = Some(Shown { screen, notice: notice.clone() });
        Ok(place)
    };
    match timeout(SHOWN_WITHIN, showing).await {
        Ok(shown) => shown.map_err(|error| screen::why(&error)),
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
