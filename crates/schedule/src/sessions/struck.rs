//! A heading that is struck out whole announces a session that is off; without it, what stands below would fall to the session above.

use super::status;
use crate::model::Status;
use crate::outline::{Block, Outline};

/// Gives headings of which nothing is left, or only that it is off, their words back, with that word beside them.
pub(crate) fn restore(outline: &mut Outline) {
    outline.blocks.iter_mut().filter(|block| is_off(block)).for_each(|block| {
        let struck = std::mem::take(&mut block.struck);
        block.text.words = format!("{} (cancelled)", struck.trim());
        block.text.marks.truncate(1);
        block.text.links.clear();
    });
}

fn is_off(block: &Block) -> bool {
    let left = &block.text.words;
    let nothing = !left.contains(char::is_alphanumeric);
    !block.struck.is_empty() && (nothing || status::said(left) == Some(Status::Cancelled))
}
