//! Puts words, breaks and links together into blocks, whichever reader they come from.

use url::Url;

use super::text::Mark;
use super::{Anchor, Block, Kind, Outline, bare, clean, mend};
use crate::joiners;
use crate::room::{self, Room};

/// The part of the document that a block lies in; the best part that the page has is its main content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) enum Region {
    #[default]
    Page,
    Article,
    Main,
}

/// What a block takes beside its text, and what a line of it does, in bytes.
const BESIDE: usize = 288;
const LINE: usize = 32;
/// What a link takes beside its address.
const LINK: usize = 64;

/// Blocks in the making.
#[derive(Default)]
pub(super) struct Builder<'a> {
    base: Option<&'a Url>,
    blocks: Vec<(Region, Block)>,
    open: Option<Block>,
    link: Option<(usize, String)>,
    /// Where links were closed that were never opened.
    strays: Vec<usize>,
    pub region: Region,
    /// How many lists are open.
    pub depth: u16,
    tables: u32,
    title: Option<String>,
    /// The line of the first field for a password.
    pub password: Option<usize>,
    room: Room,
    /// Whether the open block has grown longer than a block can be.
    long: bool,
    /// The first line of which something was left out.
    cut: Option<usize>,
}

impl<'a> Builder<'a> {
    pub fn new(base: Option<&'a Url>) -> Self {
        Self { base, room: Room::new(room::BLOCKS), ..Self::default() }
    }

    /// Leaves out what stands on that line.
    pub fn leave_out(&mut self, line: usize) {
        self.cut = room::first(self.cut, Some(line));
    }

    /// Whether there is room for nothing more.
    pub fn is_full(&self) -> bool {
        self.room.is_full()
    }

    /// Whether the document has said its title.
    pub fn is_titled(&self) -> bool {
        self.title.is_some()
    }

    /// Adds to the title of the document, as far as anybody reads it.
    pub fn title(&mut self, text: &str) {
        let title = self.title.get_or_insert_default();
        title.extend(text.chars().take(1_000_usize.saturating_sub(title.len())));
    }

    /// Begins a block; an empty item stays the item that it is.
    pub fn begin(&mut self, kind: Kind, line: usize) {
        let waits = self.open.as_ref().is_some_and(|open| {
            (open.kind == Kind::Item && kind == Kind::Paragraph)
                && (open.text.words.is_empty() || ends_label(open))
        });
        if waits {
            return;
        }
        self.end();
        if self.room.is_full() {
            return;
        }
        let mut block =
            Block { kind, depth: self.depth, text: super::Text::default(), struck: String::new() };
        block.text.marks.push(Mark { at: 0, line, hard: true });
        self.open = Some(block);
    }

    /// Ends the open block; without words it is none.
    pub fn end(&mut self) {
        self.close_link(false);
        let Some(mut block) = self.open.take() else { return };
        if std::mem::take(&mut self.long) {
            self.shorten(&mut block);
        }
        let strays = std::mem::take(&mut self.strays);
        mend::mend(&mut block.text, &strays, self.base);
        bare::links(&mut block.text);
        block.text.finish();
        if !block.text.words.trim().is_empty() || !block.struck.trim().is_empty() {
            self.keep(block);
        }
    }

    /// Leaves the line out that was too long, or the row.
    fn shorten(&mut self, block: &mut Block) {
        let Some(last) = block.text.marks.last().copied() else { return };
        self.leave_out(last.line);
        let kept = if matches!(block.kind, Kind::Row { .. }) { 0 } else { last.at };
        block.text.words.truncate(kept);
        block.text.links.retain(|link| link.span.end <= kept);
        block.struck.clear();
    }

    /// Keeps a block for which there is room.
    fn keep(&mut self, block: Block) {
        let text = &block.text;
        let first = text.marks.first().map_or(1, |mark| mark.line);
        let words = text.words.len() + block.struck.len();
        if self.room.take(BESIDE + words + LINE * text.marks.len(), first) {
            self.blocks.push((self.region, block));
        }
    }

    /// Ends the open block unless it is an item that has no words yet.
    pub fn end_paragraph(&mut self) {
        if !self.open.as_ref().is_some_and(|open| open.kind == Kind::Item && open.text.words.is_empty()) {
            self.end();
        }
    }

    /// Whether a row of a table is open.
    pub fn in_row(&self) -> bool {
        matches!(self.open, Some(Block { kind: Kind::Row { .. }, .. }))
    }

    /// The kind of the open block.
    pub fn kind(&self) -> Option<Kind> {
        self.open.as_ref().map(|open| open.kind)
    }

    /// Counts a table; its rows bear its number.
    pub fn table(&mut self) {
        self.tables = self.tables.saturating_add(1);
    }

    /// Begins a row of the latest table.
    pub fn row(&mut self, header: bool, line: usize) {
        self.begin(Kind::Row { table: self.tables, header }, line);
    }

    /// Begins a cell; the first one of a row needs nothing between.
    pub fn cell(&mut self, first: bool) {
        self.close_link(false);
        if let (false, Some(open)) = (first, &mut self.open) {
            trim_end(open);
            if open.text.words.len() < room::BLOCK {
                open.text.words.push('\t');
                open.struck.push('\t');
            } else {
                self.long = true;
            }
        }
    }

    /// Makes the open row one of headers.
    pub fn header_row(&mut self) {
        if let Some(Block { kind: Kind::Row { header, .. }, .. }) = &mut self.open {
            *header = true;
        }
    }

    /// Adds text that begins on that line; line ends inside it are soft breaks.
    pub fn text(&mut self, text: &str, line: usize) {
        if self.open.is_none() {
            if text.trim().is_empty() {
                return;
            }
            self.begin(Kind::Paragraph, line);
        }
        let mut line = line;
        for (number, piece) in text.split('\n').enumerate() {
            if number > 0 {
                line += 1;
                self.line_break(line, false);
            }
            self.words(piece);
        }
    }

    /// Keeps what is struck out of the open block; text on that line that stands in none begins a paragraph.
    pub fn struck(&mut self, text: &str, line: usize) {
        if self.open.is_none() && !text.trim().is_empty() {
            self.begin(Kind::Paragraph, line);
        }
        if let Some(open) = &mut self.open {
            self.long |= !push_words(&mut open.struck, text);
        }
    }

    fn words(&mut self, piece: &str) {
        if let Some(open) = &mut self.open {
            self.long |= !push_words(&mut open.text.words, piece);
        }
    }

    /// Breaks the line; `line` is the one that begins.
    pub fn line_break(&mut self, line: usize, hard: bool) {
        let Some(open) = self.open.as_mut().filter(|_| !self.long) else { return };
        trim_end(open);
        let text = &mut open.text;
        let at = text.words.len();
        match text.marks.last_mut() {
            Some(last) if last.at == at => {
                last.line = line;
                last.hard |= hard;
            }
            _ if text.words.ends_with('\t') => {}
            _ => {
                text.words.push('\n');
                text.marks.push(Mark { at: at + 1, line, hard });
            }
        }
    }

    /// Opens a link; one inside another ends it.
    pub fn open_link(&mut self, url: &str, line: usize) {
        self.close_link(false);
        if self.open.is_none() {
            self.begin(Kind::Paragraph, line);
        }
        let at = self.open.as_mut().map_or(0, |open| {
            joiners::finish(&mut open.text.words);
            open.text.words.len()
        });
        self.link = Some((at, url.to_owned()));
    }

    /// Closes the open link; one that was never opened is remembered when the page said so.
    pub fn close_link(&mut self, said: bool) {
        let Some(open) = &mut self.open else { return };
        joiners::finish(&mut open.text.words);
        match self.link.take() {
            Some((start, url)) => {
                let end = open.text.words.trim_end().len();
                let line = open.text.words.get(start..end).and_then(|words| {
                    words.trim_start().find('\n').map(|at| at + words.len() - words.trim_start().len())
                });
                let end = line.filter(|_| !said).map_or(end, |line| start + line);
                if url.starts_with('#') && permalink(open, start) {
                    open.text.words.truncate(start);
                    return;
                }
                let line = open.text.marks.last().map_or(1, |mark| mark.line);
                if url.len() > room::ADDRESS {
                    self.leave_out(line);
                } else if start < end
                    && let Some(url) = address(&url, self.base)
                    && self.room.take(LINK + url.len(), line)
                {
                    open.text.links.push(Anchor { span: start..end, url });
                }
            }
            None if said && self.strays.last() != Some(&open.text.words.len()) => {
                self.strays.push(open.text.words.len());
            }
            None => {}
        }
    }

    /// Leaves out the last block, of which the end is missing.
    pub fn break_off(&mut self) {
        let last = self.open.take().or_else(|| self.blocks.pop().map(|(_, block)| block));
        let line = last.and_then(|block| block.text.marks.first().map(|mark| mark.line));
        self.leave_out(line.unwrap_or(1));
    }

    /// The outline of what was built.
    pub fn finish(mut self) -> Outline {
        self.end();
        let best = best_region(&self.blocks);
        let blocks = self.blocks.into_iter().filter(|(region, _)| *region >= best).map(|(_, block)| block);
        let cut = room::first(self.cut, self.room.cut());
        let (title, password) = (self.title, self.password);
        Outline { front: Vec::new(), title, blocks: blocks.collect(), password, cut }
    }
}

/// The end of the last whole character within so many bytes.
pub(super) fn boundary(text: &str, most: usize) -> usize {
    if most >= text.len() {
        return text.len();
    }
    (0..=most).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// `When:` of a definition list, which waits for what it says.
fn ends_label(open: &Block) -> bool {
    open.text.words.ends_with(": ")
}

/// Whether the link from that byte on is only the anchor of its heading.
fn permalink(open: &Block, start: usize) -> bool {
    let words = open.text.words.get(start..).unwrap_or_default().trim();
    open.level().is_some()
        && (words.eq_ignore_ascii_case("permalink") || !words.contains(char::is_alphanumeric))
}

/// Adds visible words with single spaces between; whether there was room for all of them.
fn push_words(words: &mut String, piece: &str) -> bool {
    let fits = boundary(piece, room::BLOCK.saturating_sub(words.len()));
    let mut rest = &piece[..fits];
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        if c.is_whitespace() || c == '\u{2800}' {
            joiners::finish(words);
            if !words.is_empty() && !words.ends_with([' ', '\n', '\t']) {
                words.push(' ');
            }
        } else if joiners::is_joiner(c) || !clean::invisible(c) {
            joiners::push(words, c);
        }
        // Behind the first letter of a word there is no joiner any more.
        if c.is_ascii_graphic() {
            let (plain, after) = rest.split_at(rest.bytes().take_while(u8::is_ascii_graphic).count());
            words.push_str(plain);
            rest = after;
        }
    }
    fits == piece.len()
}

fn trim_end(open: &mut Block) {
    joiners::finish(&mut open.text.words);
    let kept = open.text.words.trim_end_matches(' ').len();
    open.text.words.truncate(kept);
}

/// The main part when there is one; else the articles when most of the page is in them; else the page.
fn best_region(blocks: &[(Region, Block)]) -> Region {
    let size = |least: Region| -> usize {
        blocks.iter().filter(|(region, _)| *region >= least).map(|(_, block)| block.text.words.len()).sum()
    };
    match (size(Region::Main), size(Region::Article), size(Region::Page)) {
        (1.., _, _) => Region::Main,
        (_, article, page) if article * 2 >= page => Region::Article,
        _ => Region::Page,
    }
}

/// The address of a link against the page's own; none when it would run something.
pub(super) fn address(url: &str, base: Option<&Url>) -> Option<String> {
    let url: String = url.chars().filter(|&c| !clean::invisible(c)).collect();
    let url = url.trim();
    if url.len() > room::ADDRESS {
        return None;
    }
    match Url::options().base_url(base).parse(url) {
        Ok(full) if matches!(full.scheme(), "http" | "https" | "mailto" | "zoommtg") => {
            Some(same(url, &full))
        }
        Ok(_) => None,
        Err(_) if url.is_empty() => None,
        Err(_) => Some(url.to_owned()),
    }
}

/// An absolute address stays as it was written.
fn same(written: &str, full: &Url) -> String {
    let absolute =
        Url::parse(written).is_ok() && !written.contains(|c: char| c.is_whitespace() || !c.is_ascii());
    if absolute { written.to_owned() } else { full.to_string() }
}
