//! What stands in the alert's window: a notice as the engine worded it, with its buttons.

use agenda::{Notice, NoticeId};
use serde::{Deserialize, Serialize};

/// One alert.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alert {
    /// The notice that it is.
    pub notice: NoticeId,
    /// Its first line: the session's title.
    pub title: String,
    /// Its other lines; the first one says when.
    pub lines: Vec<String>,
    /// What it offers, the first one foremost.
    pub buttons: Vec<Button>,
}

/// A button of an alert.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Button {
    /// The offer's key, for [`super::FromWindow::Offer`].
    pub key: String,
    /// Its words.
    pub label: String,
}

impl Alert {
    /// A notice as an alert.
    #[must_use]
    pub fn of(notice: &Notice) -> Self {
        let button = |it: &agenda::Offer| Button { key: it.key.clone(), label: it.label.clone() };
        Self {
            notice: notice.id.clone(),
            title: notice.summary.clone(),
            lines: notice.body.clone(),
            buttons: notice.offers.iter().map(button).collect(),
        }
    }
}
