//! Reads HTML: the tokens of html5ever go straight into blocks, so that no depth of nesting costs more than a counter.

use std::cell::RefCell;

use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use html5ever::{LocalName, local_name};
use url::Url;

use super::attributes::bounded;
use super::build::{Builder, Region, boundary};
use super::rows::Rows;
use super::tags::{asks_for_password, attribute, block, level, raw, strikes, strikes_by_style, unread, void};
use super::{Kind, Outline};
use crate::room::{self, Room};

/// How much of the source is handed to the tokenizer at once, in bytes.
const PIECE: usize = 64 << 10;

/// Reads a document or a fragment, of which the end may be missing.
pub(super) fn read(source: &str, whole: bool, base: Option<&Url>) -> Outline {
    let sink = Sink(RefCell::new(Flow::new(Builder::new(base))));
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    feed(&tokenizer, source);
    tokenizer.end();
    let mut build = tokenizer.sink.0.into_inner().build;
    if !whole {
        build.break_off();
    }
    build.finish()
}

fn feed(tokenizer: &Tokenizer<Sink<'_>>, source: &str) {
    let queue = BufferQueue::default();
    let source = bounded(source);
    let mut rest = &*source;
    while !rest.is_empty() {
        let (piece, after) = rest.split_at(boundary(rest, PIECE));
        queue.push_back(StrTendril::from(piece));
        while !queue.is_empty() {
            let _ = tokenizer.feed(&queue);
        }
        rest = if tokenizer.sink.0.borrow().is_full() { "" } else { after };
    }
}

/// Hands the tokens of a piece of HTML that begins on that line to a flow that goes on afterwards.
pub(super) fn splice<'a>(flow: Flow<'a>, source: &str, line: usize) -> Flow<'a> {
    let mut flow = flow;
    flow.first_line = line;
    let tokenizer = Tokenizer::new(Sink(RefCell::new(flow)), TokenizerOpts::default());
    feed(&tokenizer, source);
    tokenizer.end();
    tokenizer.sink.0.into_inner()
}

struct Sink<'a>(RefCell<Flow<'a>>);

impl TokenSink for Sink<'_> {
    type Handle = ();

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<()> {
        let mut flow = self.0.borrow_mut();
        let line =
            usize::try_from(line).unwrap_or(usize::MAX).saturating_add(flow.first_line).saturating_sub(1);
        let unread = flow.skips() && !flow.strikes() && matches!(token, Token::CharacterTokens(_));
        if unread || !flow.has_room(line) {
            return TokenSinkResult::Continue;
        }
        match token {
            Token::TagToken(tag) => flow.tag(&tag, line),
            Token::CharacterTokens(text) => {
                flow.text(&text, line);
                TokenSinkResult::Continue
            }
            _ => TokenSinkResult::Continue,
        }
    }
}

/// An element that is not read: how many of its name are open, and whether it is struck out.
struct Skip {
    name: LocalName,
    open: u32,
    struck: bool,
}

/// What is open while tags and text go by.
pub(super) struct Flow<'a> {
    pub build: Builder<'a>,
    /// The element that is not read.
    skip: Option<Skip>,
    rows: Rows,
    in_title: bool,
    first_cell: bool,
    term: bool,
    main: u32,
    article: u32,
    /// How many `div` and the like are open.
    containers: u32,
    first_line: usize,
    tokens: Room,
}

impl<'a> Flow<'a> {
    pub fn new(build: Builder<'a>) -> Self {
        Self {
            build,
            skip: None,
            rows: Rows::default(),
            in_title: false,
            first_cell: true,
            term: false,
            main: 0,
            article: 0,
            containers: 0,
            first_line: 1,
            tokens: Room::new(room::TOKENS),
        }
    }

    /// Whether one more token can be read.
    fn has_room(&mut self, line: usize) -> bool {
        let known = self.tokens.is_full();
        let room = self.tokens.take(1, line);
        if !room && !known {
            self.build.leave_out(line);
        }
        room
    }

    /// Whether nothing more is read.
    fn is_full(&self) -> bool {
        self.tokens.is_full() || self.build.is_full()
    }

    /// Whether what goes by is not for the reader of the page.
    pub fn skips(&self) -> bool {
        self.skip.is_some()
    }

    /// Whether what goes by is struck out.
    pub fn strikes(&self) -> bool {
        self.skip.as_ref().is_some_and(|skip| skip.struck)
    }

    /// Whether an element is open that holds blocks.
    pub fn contains(&self) -> bool {
        self.containers > 0
    }

    /// Text that ends on that line.
    fn text(&mut self, text: &str, line: usize) {
        if self.in_title {
            self.build.title(text);
            return;
        }
        let first = || line.saturating_sub(text.bytes().filter(|&b| b == b'\n').count());
        if self.strikes() {
            self.build.struck(text, first());
        } else if !self.skips() {
            self.build.text(text, first());
        }
    }

    fn tag(&mut self, tag: &Tag, line: usize) -> TokenSinkResult<()> {
        let start = tag.kind == TagKind::StartTag;
        if start && asks_for_password(tag) {
            self.build.password.get_or_insert(line);
        }
        let struck = self.strikes();
        if self.skipped(tag, start) {
            if struck && self.strikes() {
                self.structure(tag, start, line);
            }
            return if start { raw(&tag.name) } else { TokenSinkResult::Continue };
        }
        self.region(&tag.name, start);
        if matches!(tag.name, local_name!("div") | local_name!("section") | local_name!("center")) {
            self.containers =
                if start { self.containers.saturating_add(1) } else { self.containers.saturating_sub(1) };
        }
        let strikes = start && strikes_by_style(tag);
        self.structure(tag, start, line);
        if strikes && !void(&tag.name) {
            self.skip = Some(Skip { name: tag.name.clone(), open: 1, struck: true });
        }
        if start { raw(&tag.name) } else { TokenSinkResult::Continue }
    }

    fn structure(&mut self, tag: &Tag, start: bool, line: usize) {
        if start { self.start(tag, line) } else { self.end(&tag.name, line) }
    }

    /// Keeps count of the element that is not read.
    fn skipped(&mut self, tag: &Tag, start: bool) -> bool {
        if let Some(Skip { name, open, struck }) = &mut self.skip {
            if *name == tag.name {
                *open = if start { open.saturating_add(1) } else { *open - 1 };
                if *open == 0 {
                    let styled = *struck && !strikes(name);
                    self.skip = None;
                    return !styled;
                }
            } else if start && matches!(tag.name, local_name!("main") | local_name!("article")) {
                self.skip = None;
                return false;
            }
            return true;
        }
        if start && unread(tag) && !void(&tag.name) {
            self.build.close_link(false);
            self.skip = Some(Skip { name: tag.name.clone(), open: 1, struck: strikes(&tag.name) });
        }
        self.skip.is_some()
    }

    fn region(&mut self, name: &LocalName, start: bool) {
        let count = match *name {
            local_name!("main") => &mut self.main,
            local_name!("article") => &mut self.article,
            _ => return,
        };
        self.build.end();
        *count = if start { count.saturating_add(1) } else { count.saturating_sub(1) };
        self.build.region = match (self.main, self.article) {
            (1.., _) => Region::Main,
            (_, 1..) => Region::Article,
            _ => Region::Page,
        };
    }

    fn start(&mut self, tag: &Tag, line: usize) {
        match tag.name {
            local_name!("title") => self.in_title = !self.build.is_titled(),
            local_name!("a") => match attribute(tag, "href") {
                Some(url) => self.build.open_link(url, line),
                None => self.build.close_link(false),
            },
            local_name!("br") => self.build.line_break(line, true),
            local_name!("table") => {
                self.block(line);
                self.build.table();
                self.rows = Rows::default();
            }
            local_name!("tr") => {
                self.build.row(false, line);
                self.first_cell = true;
                self.rows.begin();
            }
            local_name!("td") | local_name!("th") => self.cell(tag, line),
            ref name if self.build.in_row() && level(name).is_none() => {
                if block(name) {
                    self.build.line_break(line, true);
                }
            }
            local_name!("li") => self.build.begin(Kind::Item, line),
            local_name!("dt") => {
                self.build.begin(Kind::Item, line);
                self.term = true;
            }
            local_name!("dd") => self.value(line),
            local_name!("ul") | local_name!("ol") | local_name!("dl") => {
                self.build.end();
                self.build.depth = self.build.depth.saturating_add(1);
            }
            ref name => match level(name) {
                Some(level) => self.build.begin(Kind::Heading(level), line),
                None if block(name) => self.block(line),
                None => {}
            },
        }
    }

    fn end(&mut self, name: &LocalName, line: usize) {
        match *name {
            local_name!("title") => self.in_title = false,
            local_name!("a") => self.build.close_link(true),
            local_name!("br") => self.build.line_break(line, true),
            local_name!("tr") | local_name!("table") => self.build.end(),
            local_name!("thead") => self.build.header_row(),
            local_name!("dt") => self.colon(line),
            local_name!("ul") | local_name!("ol") | local_name!("dl") if !self.build.in_row() => {
                self.build.end();
                self.build.depth = self.build.depth.saturating_sub(1);
            }
            ref name if block(name) => {
                if self.build.in_row() {
                    self.build.line_break(line, true);
                } else if level(name).is_some() || *name == local_name!("li") {
                    self.build.end();
                } else {
                    self.build.end_paragraph();
                }
            }
            _ => {}
        }
    }

    fn block(&mut self, line: usize) {
        self.build.begin(Kind::Paragraph, line);
    }

    fn cell(&mut self, tag: &Tag, line: usize) {
        if !self.build.in_row() {
            self.build.row(false, line);
            self.first_cell = true;
            self.rows.begin();
        }
        if tag.name == local_name!("th") && self.first_cell {
            self.build.header_row();
        }
        let rows = attribute(tag, "rowspan").and_then(|rows| rows.trim().parse().ok());
        for _ in 0..=self.rows.cell(rows.unwrap_or(1)) {
            self.build.cell(self.first_cell);
            self.first_cell = false;
        }
    }

    /// A term of a definition list is a label.
    fn colon(&mut self, line: usize) {
        if self.term && self.build.kind() == Some(Kind::Item) {
            self.build.text(": ", line);
        }
    }

    fn value(&mut self, line: usize) {
        if !std::mem::take(&mut self.term) {
            self.build.begin(Kind::Item, line);
        }
    }
}
