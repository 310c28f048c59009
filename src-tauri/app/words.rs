//! What the application says of itself; what it says of sessions is the engine's.

use agenda::{Notice, NoticeId, NoticeKind, Urgency};

/// A notice of the application about itself.
pub(super) fn notice(id: &str, summary: &str, sentence: &str) -> Notice {
    Notice {
        id: NoticeId(id.into()),
        kind: NoticeKind::Word,
        summary: summary.into(),
        body: vec![sentence.into()],
        offers: Vec::new(),
        urgency: Urgency::Normal,
        sessions: Vec::new(),
        lead_minutes: None,
        alert: false,
    }
}
