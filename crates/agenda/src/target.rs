//! Where opening leads, with its address for the one who opens it and without for everybody else.

use serde::{Deserialize, Serialize};

use crate::SessionId;

/// An address to open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// The whole address.
    pub url: String,
    /// Whether it is the member's own: then it stands in no log.
    pub private: bool,
    /// The session that it leads to, where it does.
    pub leads_to: Option<LeadsTo>,
}

impl Target {
    /// A public address that leads to no session.
    #[must_use]
    pub fn public(url: String) -> Self {
        Self { url, private: false, leads_to: None }
    }
}

/// The session that an address leads to, and how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeadsTo {
    /// Which session.
    pub session: SessionId,
    /// Whether to its call, or to what there is in place of it.
    pub kind: JoinKind,
}

/// What *Join* would do, without the address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct JoinHint {
    /// `join`, `register` or `page`.
    pub kind: JoinKind,
    /// The host that would be opened.
    pub host: String,
}

/// What *Join* opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum JoinKind {
    /// A call.
    Join,
    /// A registration.
    Register,
    /// The schedule's page.
    Page,
}
