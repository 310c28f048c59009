//! When the engine asks for the page: by its plan, at a start, on a return, and when the member wants it.

use chrono::{DateTime, Utc};

use super::Engine;
use crate::{Effect, Now, out::Out, polling, span::seconds, state::Kept, urge::Urge};

impl Engine {
    /// When the page is asked for again, once it has been asked for.
    pub(super) fn planned_poll(&self) -> Option<DateTime<Utc>> {
        let kept = self.kept();
        let (zone, language) = (schedule::Zone::utc(), ::words::Language::default());
        let then = Now { wall: kept.polls.last?, zone, language, clock: ::words::Clock::default() };
        Some(self.poll_at(kept, &then))
    }

    /// When the page is asked for by itself.
    pub(super) fn poll_at(&self, kept: &Kept, now: &Now) -> DateTime<Utc> {
        let planned = polling::next_poll(kept, &self.preferences, self.state.seed, now);
        self.spread.map_or(planned, |it| it.max(planned))
    }

    pub(super) fn poll(&mut self, kept: &Kept, urge: Urge, now: &Now, out: &mut Out) {
        let urge = self.forget_lost(urge, now);
        let seed = self.state.seed;
        if urge == Urge::Member {
            self.by_hand.wish();
        }
        let by_member = self.by_hand.take_turn(now.wall);
        let wanted = match urge {
            _ if by_member => true,
            Urge::Return if self.asked.is_some() => {
                self.returned = true;
                false
            }
            _ if self.asked.is_some() => false,
            Urge::Start => {
                self.spread = polling::waits_at_start(kept, &self.preferences, seed, now);
                self.spread.is_none() && polling::is_due_at_start(kept, &self.preferences, seed, now)
            }
            Urge::Switch => polling::is_due_at_start(kept, &self.preferences, seed, now),
            Urge::Return => polling::is_welcome(kept, seed, now),
            Urge::None | Urge::Member => self.poll_at(kept, now) <= now.wall,
        };
        if wanted {
            (self.asked, self.returned, self.spread) = (Some(now.wall), false, None);
            let schedule = self.preferences.schedule.clone();
            out.then(Effect::Fetch { schedule, by_member });
        }
    }

    /// An answer that does not come any more is awaited no longer; nothing waits for a moment that a clock set back has made far.
    fn forget_lost(&mut self, urge: Urge, now: &Now) -> Urge {
        let asked = self.asked;
        self.asked = asked.map(|it| it.min(now.wall)).filter(|it| now.wall - *it < polling::LOST_AFTER);
        self.spread = self.spread.map(|it| it.min(now.wall + seconds(polling::SPREAD)));
        let returned = asked.is_some() && self.asked.is_none() && std::mem::take(&mut self.returned);
        if returned && urge == Urge::None { Urge::Return } else { urge }
    }
}
