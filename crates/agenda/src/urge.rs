//! What an input asks for by itself: the page at once, a timer anew.

use crate::Input;

/// Who wants the page at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Urge {
    None,
    Start,
    /// The member has chosen another page.
    Switch,
    Return,
    Member,
}

/// Whether the timer may have been lost with that input, or has run out.
pub(crate) fn rearms(input: &Input) -> bool {
    matches!(
        input,
        Input::Started
            | Input::Woke
            | Input::Resumed
            | Input::ClockChanged
            | Input::ZoneChanged
            | Input::NetworkBack
    )
}
