//! Promises broken on purpose, between the engine and its world, to see that the checker sees it.

use agenda::{Action, Effect, Input, Notice, NoticeKind, State};
use chrono::TimeDelta;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sabotage {
    None,
    WakesLate,
    DropsLate,
    KeepsOldPage,
    NeverWithdraws,
    NeverRewords,
    ForgetsWhatRang,
    BelievesAnything,
    MissesClockChanges,
}

impl Sabotage {
    /// Whether an input reaches the engine.
    pub fn lets(self, input: &Input, first: bool) -> bool {
        match (self, input) {
            (Self::KeepsOldPage, Input::PageRead { .. }) => first,
            (Self::MissesClockChanges, Input::ClockChanged | Input::ZoneChanged) => false,
            _ => true,
        }
    }

    /// What is done beside an input.
    pub fn follows(self, input: &Input) -> Option<Input> {
        (self == Self::BelievesAnything && matches!(input, Input::PageRead { .. }))
            .then_some(Input::Acted(Action::Accept))
    }

    /// What the checker is told of an input: nothing of what is done beside one.
    pub fn tells(self, input: &Input) -> Input {
        let hidden = self == Self::BelievesAnything && *input == Input::Acted(Action::Accept);
        if hidden { Input::Woke } else { input.clone() }
    }

    /// What becomes of an effect.
    pub fn bends(self, effect: Effect) -> Option<Effect> {
        match (self, effect) {
            (Self::WakesLate, Effect::WakeAt(Some(at))) => {
                Some(Effect::WakeAt(Some(at + TimeDelta::seconds(20))))
            }
            (Self::DropsLate, Effect::Ring { notice: Notice { kind: NoticeKind::Late, .. }, .. }) => None,
            (Self::NeverWithdraws, Effect::Withdraw(_)) => None,
            (Self::NeverRewords, Effect::Reword(_)) => None,
            (_, effect) => Some(effect),
        }
    }

    /// What a restart finds on the disk.
    pub fn stored(self, mut state: State) -> State {
        if self == Self::ForgetsWhatRang {
            for known in state.schedules.values_mut().flat_map(|it| &mut it.sessions) {
                known.told.clear();
            }
        }
        state
    }
}
