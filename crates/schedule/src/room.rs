//! How much of a page is taken in, so that reading it takes some tens of megabytes and a fraction of a second, whatever it is.
//!
//! A page is anybody's text: five mebibytes of `[` are as good a page as a schedule. What is made of it is therefore counted as it is
//! made, in bytes of memory as near as they can be told, and what there is no room for is left out: whole blocks, whole lines, whole
//! sessions, never a half one, and never in silence. The bounds leave room for ten years of daily sessions with all that is said of them.

use crate::doubt::{Code, Doubt, Values};

/// The longest page that is read, in bytes.
pub(crate) const PAGE: usize = 5 << 20;

/// The most pieces of markup that the source of a Markdown page may have for its parser; each takes 56 bytes while it is parsed.
pub(crate) const PIECES: usize = 200_000;

/// The most tags and stretches of text that an HTML page may have.
pub(crate) const TOKENS: usize = 500_000;

/// What the blocks of a page may take, in bytes.
pub(crate) const BLOCKS: usize = 9 << 20;

/// The longest text of a block, in bytes.
pub(crate) const BLOCK: usize = 128 << 10;

/// What the lines with their sayings may take, in bytes.
pub(crate) const LINES: usize = 10 << 20;

/// What the sessions may take in the making, in bytes.
pub(crate) const DRAFTS: usize = 7 << 20;

/// What the sessions may take once they are made, in bytes.
pub(crate) const SESSIONS: usize = 9 << 20;

/// The longest address of a link, in bytes; links are never cut.
pub(crate) const ADDRESS: usize = crate::calls::LONGEST;

/// Room for one kind of thing, and where it came to its end.
#[derive(Debug, Default)]
pub(crate) struct Room {
    left: usize,
    cut: Option<usize>,
}

impl Room {
    pub fn new(bytes: usize) -> Self {
        Self { left: bytes, cut: None }
    }

    /// Takes so many bytes for what stands on that line of the source; once there was no room, there is none for anything.
    pub fn take(&mut self, bytes: usize, line: usize) -> bool {
        if self.cut.is_none() {
            match self.left.checked_sub(bytes) {
                Some(left) => self.left = left,
                None => self.cut = Some(line),
            }
        }
        self.cut.is_none()
    }

    /// The line of what had no room, the first one.
    pub fn cut(&self) -> Option<usize> {
        self.cut
    }

    /// Whether there was no room for something.
    pub fn is_full(&self) -> bool {
        self.cut.is_some()
    }
}

/// The first of two lines at which something was left out.
pub(crate) fn first(one: Option<usize>, other: Option<usize>) -> Option<usize> {
    one.into_iter().chain(other).min()
}

/// What the schedule says when something of the page was left out.
pub(crate) fn doubt(line: usize) -> Doubt {
    let message = format!("The page is longer than is read: from line {line} on, parts of it are left out.");
    Code::PageTooLong.doubt(message, Values::default(), line)
}
