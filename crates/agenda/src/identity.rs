//! What sessions and notices are called, from one reading, start and notice to the next.

use serde::{Deserialize, Serialize};

/// The identity of a session across readings of its page: given once, kept when it moves or is renamed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SessionId(pub String);

/// The identity of a notice: the same from its first showing to its withdrawal, across restarts.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct NoticeId(pub String);
