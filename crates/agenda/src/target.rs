//! Where opening leads, with its address for the one who opens it and without for everybody else.

use serde::{Deserialize, Serialize};

/// An address to open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// The whole address.
    pub url: String,
    /// Whether it is the member's own: then it stands in no log.
    pub private: bool,
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
