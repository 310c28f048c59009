//! What the member does before the window that has an answer elsewhere than in the agenda: looks at what is new, and asks for the page.

use agenda::{Action, Input, PollResult};

use super::App;
use crate::messages::{ToWindow, Word};

/// What of the agenda is before the member, and what was asked for there.
#[derive(Debug, Default)]
pub(super) struct Looking {
    /// How many new things are before the member, as the window said last.
    unseen: usize,
    /// Whether the member waits at the window for the page to be asked for.
    refreshing: bool,
}

impl App {
    pub(super) fn looking_at(&mut self, unseen: usize) {
        self.looking.unseen = unseen;
    }

    /// The window closes: what was before the member is no longer new. What came in the meantime and was not painted any more stays so.
    pub(super) async fn window_closing(&mut self) {
        let looked = std::mem::take(&mut self.looking.unseen);
        let unseen = self.view.borrow().agenda.unseen;
        if unseen > 0 && looked == unseen {
            self.step(Input::Acted(Action::Seen)).await;
        }
    }

    /// What the member wants in the window; who asks for the page waits there for how it went.
    pub(super) async fn act_in_window(&mut self, action: Action) {
        self.looking.refreshing |= action == Action::Refresh;
        self.step(Input::Acted(action)).await;
    }

    /// The page was asked for: says in the window how it went, where the member waits for it.
    pub(super) fn tell_refreshed(&mut self) {
        if std::mem::take(&mut self.looking.refreshing) {
            let status = self.engine.schedule_status();
            let refused = matches!(status.result, Some(PollResult::Failed | PollResult::Doubtful));
            self.tell(ToWindow::Word(Word { key: None, text: status.message, refused }));
        }
    }
}
