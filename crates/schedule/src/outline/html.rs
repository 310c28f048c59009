//! Reads HTML: the tokens of html5ever go straight into blocks, so that no depth of nesting costs more than a counter.

use std::cell::RefCell;

use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use html5ever::{LocalName, local_name};
use url::Url;

use super::attributes::bounded;
use super::build::{Builder, Region, boundary};
use super::rows::Rows;
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

/// Elements whose text is no text of the page: navigation, scripts, samples, what is hidden.
fn unread(tag: &Tag) -> bool {
    let by_name = matches!(
        tag.name,
        local_name!("script")
            | local_name!("style")
            | local_name!("template")
            | local_name!("noscript")
            | local_name!("svg")
            | local_name!("math")
            | local_name!("nav")
            | local_name!("footer")
            | local_name!("aside")
            | local_name!("iframe")
            | local_name!("object")
            | local_name!("select")
            | local_name!("textarea")
            | local_name!("pre")
            | local_name!("audio")
            | local_name!("video")
            | local_name!("canvas")
    );
    by_name || strikes(&tag.name) || hidden(tag) || (tag.name == local_name!("div") && is_around(tag))
}

/// What stands around the content of a page by the names that authors give such parts.
fn is_around(tag: &Tag) -> bool {
    const AROUND: &[&str] = &[
        "footer",
        "site-footer",
        "page-footer",
        "navbar",
        "site-nav",
        "main-nav",
        "breadcrumb",
        "breadcrumbs",
    ];
    ["class", "id"].into_iter().filter_map(|name| attribute(tag, name)).any(|names| {
        names
            .split_ascii_whitespace()
            .any(|name| AROUND.iter().any(|around| name.eq_ignore_ascii_case(around)))
    })
}

fn strikes(name: &LocalName) -> bool {
    matches!(*name, local_name!("del") | local_name!("s") | local_name!("strike"))
}

/// `style="text-decoration: line-through"`.
fn strikes_by_style(tag: &Tag) -> bool {
    tag.attrs.iter().any(|attribute| {
        &*attribute.name.local == "style" && attribute.value.to_ascii_lowercase().contains("line-through")
    })
}

fn hidden(tag: &Tag) -> bool {
    tag.attrs.iter().any(|attribute| match &*attribute.name.local {
        "hidden" => true,
        "aria-hidden" => &*attribute.value == "true",
        "role" => matches!(&*attribute.value, "navigation" | "banner" | "contentinfo" | "search"),
        "style" => {
            let style: String = attribute.value.chars().filter(|c| !c.is_whitespace()).collect();
            style.to_ascii_lowercase().contains("display:none")
        }
        _ => false,
    })
}

/// A field of a form into which a password is to be typed (HTML, 4.10.5.1.6).
fn asks_for_password(tag: &Tag) -> bool {
    tag.name == local_name!("input")
        && attribute(tag, "type").is_some_and(|kind| kind.trim().eq_ignore_ascii_case("password"))
}

/// Elements that have no end.
fn void(name: &LocalName) -> bool {
    matches!(&**name, "br" | "hr" | "img" | "input" | "meta" | "link" | "wbr" | "col" | "embed" | "source")
}

/// Elements that stand on lines of their own.
fn block(name: &LocalName) -> bool {
    const BLOCKS: &[&str] = &[
        "address",
        "article",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "li",
        "main",
        "ol",
        "p",
        "section",
        "summary",
        "table",
        "tbody",
        "thead",
        "ul",
    ];
    BLOCKS.binary_search(&&**name).is_ok()
}

fn level(name: &LocalName) -> Option<u8> {
    match name.as_bytes() {
        [b'h', digit @ b'1'..=b'6'] => Some(digit - b'0'),
        _ => None,
    }
}

fn attribute<'a>(tag: &'a Tag, name: &str) -> Option<&'a str> {
    tag.attrs.iter().find(|attribute| &*attribute.name.local == name).map(|attribute| &*attribute.value)
}

/// What the tokenizer has to know: the text of these elements holds no tags.
fn raw(name: &LocalName) -> TokenSinkResult<()> {
    match *name {
        local_name!("script") => TokenSinkResult::RawData(RawKind::ScriptData),
        local_name!("style") | local_name!("iframe") | local_name!("noscript") => {
            TokenSinkResult::RawData(RawKind::Rawtext)
        }
        local_name!("title") | local_name!("textarea") => TokenSinkResult::RawData(RawKind::Rcdata),
        _ => TokenSinkResult::Continue,
    }
}
