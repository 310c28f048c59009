//! A page as blocks of text: the one model that Markdown and HTML are brought to, so that nothing after it can tell which it was.
//!
//! A block is a heading, a paragraph, an item of a list or a row of a table. Its text keeps where each line of the source begins,
//! where links lead and where the cells of a row lie; everything that a reader of the page does not see is gone.

mod attributes;
mod bare;
mod build;
mod clean;
mod front;
mod html;
mod liquid;
mod markdown;
mod mend;
mod ordinals;
mod rows;
mod tags;
mod text;
mod weight;

use std::ops::Range;

use crate::{Format, Hints, room};

pub(crate) use clean::tidy;
pub(crate) use text::Text;

/// A page as blocks, in the order of the source.
#[derive(Debug, Default)]
pub(crate) struct Outline {
    /// The pairs of the front matter.
    pub front: Vec<Pair>,
    /// The title that the document gives itself outside its text.
    pub title: Option<String>,
    /// The blocks of the main content.
    pub blocks: Vec<Block>,
    /// The line on which it asks for a password.
    pub password: Option<usize>,
    /// The first line of which something was left out because the page is too long.
    pub cut: Option<usize>,
}

/// A `key: value` of the front matter.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Pair {
    pub key: String,
    pub value: String,
    pub line: usize,
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A heading of level 1 to 6.
    Heading(u8),
    /// Running text, also a further paragraph of a list's item.
    Paragraph,
    /// The first text of a list's item.
    Item,
    /// A row of the table of that number; its cells are in the text.
    Row { table: u32, header: bool },
}

/// A stretch of text that is one thing to its reader.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    pub kind: Kind,
    /// How many lists it lies in.
    pub depth: u16,
    pub text: Text,
    /// What is struck out of it; of a row with the ends of its cells.
    pub struck: String,
}

impl Block {
    /// The level, of a heading.
    pub fn level(&self) -> Option<u8> {
        if let Kind::Heading(level) = self.kind { Some(level) } else { None }
    }
}

/// A link, by the bytes of the block's text that it covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Anchor {
    pub span: Range<usize>,
    pub url: String,
}

/// Reads a page into blocks.
pub(crate) fn read(page: &[u8], hints: &Hints) -> Outline {
    let (source, whole) = clean::decode(&page[..page.len().min(room::PAGE)]);
    let whole = whole && page.len() <= room::PAGE;
    match hints.format.unwrap_or_else(|| guess(&source)) {
        Format::Markdown => markdown::read(&source, whole, hints.base.as_ref()),
        Format::Html => html::read(&source, whole, hints.base.as_ref()),
    }
}

/// HTML begins with a tag of a document; everything else is read as Markdown, which allows tags.
fn guess(source: &str) -> Format {
    let start: String = source.trim_start().chars().take(512).collect::<String>().to_ascii_lowercase();
    let document = ["<!doctype html", "<html", "<head", "<body", "<?xml"];
    if document.iter().any(|tag| start.starts_with(tag)) || start.contains("<html") {
        Format::Html
    } else {
        Format::Markdown
    }
}
