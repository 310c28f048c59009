//! Reads Markdown: CommonMark, tables, struck text, front matter, kramdown's attributes, HTML and templates inside.

use pulldown_cmark::{CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd};
use url::Url;

use super::build::Builder;
use super::html::{Flow, splice};
use super::{Kind, Outline, front, liquid, ordinals, weight};
use crate::room;

/// Reads a document, of which the end may be missing.
pub(super) fn read(source: &str, whole: bool, base: Option<&Url>) -> Outline {
    let front = front::read(source);
    let first = line_of(source, front.end);
    let body = &source[front.end..];
    let blanked = liquid::blank(body);
    let body = blanked.as_deref().unwrap_or(body);
    let kept = ordinals::keep(body);
    let body = kept.as_deref().unwrap_or(body);
    let last = if whole { body.len() } else { body.rfind('\n').map_or(0, |end| end + 1) };
    let end = weight::bounded(&body[..last]);
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES;
    let mut reader = Reader::new(body, first, base);
    for (event, span) in Parser::new_ext(&body[..end], options).into_offset_iter() {
        let line = reader.line(span.start);
        reader.event(event, line);
        if reader.flow.build.is_full() {
            break;
        }
    }
    if end < last || !whole {
        reader.flow.build.leave_out(first + line_of(body, end) - 1);
    }
    let mut outline = reader.flow.build.finish();
    outline.front = front.pairs;
    outline.cut = room::first(outline.cut, front.cut);
    outline
}

/// The 1-based line of a byte.
fn line_of(source: &str, at: usize) -> usize {
    source.as_bytes()[..at].iter().filter(|&&byte| byte == b'\n').count() + 1
}

struct Reader<'s, 'a> {
    flow: Flow<'a>,
    source: &'s str,
    /// The line of the byte looked at last.
    at: (usize, usize),
    html: Option<(String, usize)>,
    quiet: u32,
    struck: u32,
    /// Whether HTML goes by that is only indented like a sample of code.
    indented: bool,
    /// What is indented like a sample of code, and its line.
    deep: Option<(String, usize)>,
    first_cell: bool,
}

impl<'s, 'a> Reader<'s, 'a> {
    fn new(source: &'s str, first: usize, base: Option<&'a Url>) -> Self {
        let flow = Flow::new(Builder::new(base));
        Self {
            flow,
            source,
            at: (0, first),
            html: None,
            quiet: 0,
            struck: 0,
            indented: false,
            deep: None,
            first_cell: true,
        }
    }

    /// The line of a byte; bytes come in order but for the ends of blocks, which nobody asks for.
    fn line(&mut self, byte: usize) -> usize {
        let (from, line) = self.at;
        if byte > from {
            let passed = self.source.as_bytes()[from..byte].iter().filter(|&&b| b == b'\n').count();
            self.at = (byte, line + passed);
        }
        self.at.1
    }

    fn event(&mut self, event: Event<'_>, line: usize) {
        match event {
            Event::Start(tag) => self.start(tag, line),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Code(text) => self.text(&text, line),
            Event::SoftBreak => self.break_line(line, false),
            Event::HardBreak => self.break_line(line, true),
            Event::InlineHtml(html) => self.inline(&html, line),
            Event::Html(html) => self.collect(html, line),
            Event::Rule => self.flow.build.end(),
            _ => {}
        }
    }

    fn text(&mut self, text: &str, line: usize) {
        if let Some((deep, _)) = &mut self.deep {
            deep.push_str(text);
        } else if self.indented {
            self.html.get_or_insert_with(|| (String::new(), line)).0.push_str(text);
        } else if self.struck > 0 || self.flow.strikes() {
            self.flow.build.struck(text, line);
        } else if self.quiet == 0 && !self.flow.skips() {
            self.flow.build.text(text, line);
        }
    }

    fn break_line(&mut self, line: usize, hard: bool) {
        if self.struck > 0 {
            self.flow.build.struck(" ", line);
        } else if self.quiet == 0 && !self.flow.skips() {
            self.flow.build.line_break(line + 1, hard);
        }
    }

    fn inline(&mut self, html: &str, line: usize) {
        if self.quiet == 0 {
            self.splice(html, line);
        }
    }

    fn splice(&mut self, html: &str, line: usize) {
        // A day that was kept from being the number of an item is none in HTML.
        let plain = html.contains("\\. ").then(|| html.replace("\\. ", ". "));
        let html = plain.as_deref().unwrap_or(html);
        let flow = std::mem::replace(&mut self.flow, Flow::new(Builder::new(None)));
        self.flow = splice(flow, html, line);
    }

    fn collect(&mut self, html: CowStr<'_>, line: usize) {
        self.html.get_or_insert_with(|| (String::new(), line)).0.push_str(&html);
    }

    /// Reads the HTML that was collected line by line.
    fn collected(&mut self) {
        if let Some((html, line)) = self.html.take() {
            self.splice(&html, line);
        }
    }

    fn start(&mut self, tag: Tag<'_>, line: usize) {
        let build = &mut self.flow.build;
        match tag {
            Tag::Heading { level, .. } => build.begin(Kind::Heading(level as u8), line),
            Tag::Paragraph => build.begin(Kind::Paragraph, line),
            Tag::Item => build.begin(Kind::Item, line),
            Tag::List(_) => {
                build.end();
                build.depth = build.depth.saturating_add(1);
            }
            Tag::Table(_) => build.table(),
            Tag::TableHead => self.row(true, line),
            Tag::TableRow => self.row(false, line),
            Tag::TableCell => {
                build.cell(self.first_cell);
                self.first_cell = false;
            }
            Tag::Link { dest_url, .. } => build.open_link(&dest_url, line),
            Tag::CodeBlock(CodeBlockKind::Indented) if self.flow.contains() => self.indented = true,
            Tag::CodeBlock(CodeBlockKind::Indented) => self.deep = Some((String::new(), line)),
            Tag::Strikethrough => self.struck += 1,
            Tag::CodeBlock(_) | Tag::Image { .. } => self.quiet += 1,
            _ => {}
        }
    }

    /// Reads items, lines of items, and lines that stand far in below a label; anything else is a sample of code and says nothing.
    fn deepened(&mut self) {
        let Some((deep, first)) = self.deep.take() else { return };
        let item = self.flow.build.depth > 0;
        if self.quiet > 0
            || self.flow.skips()
            || !(item || bullet(&deep).is_some() || deep.lines().all(|line| line.starts_with("    ")))
        {
            return;
        }
        let build = &mut self.flow.build;
        for (at, text) in deep.lines().enumerate() {
            let (kind, text) = bullet(text).map_or((Kind::Paragraph, text), |text| (Kind::Item, text));
            build.depth += u16::from(!item);
            build.begin(kind, first + at);
            build.text(&text.replacen("\\. ", ". ", 1), first + at);
            build.end();
            build.depth -= u16::from(!item);
        }
    }

    fn row(&mut self, header: bool, line: usize) {
        self.flow.build.row(header, line);
        self.first_cell = true;
    }

    fn end(&mut self, tag: TagEnd) {
        let build = &mut self.flow.build;
        match tag {
            TagEnd::Paragraph => build.end_paragraph(),
            TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableHead | TagEnd::TableRow => build.end(),
            TagEnd::List(_) => {
                build.end();
                build.depth = build.depth.saturating_sub(1);
            }
            TagEnd::Link => build.close_link(true),
            TagEnd::CodeBlock if self.deep.is_some() => self.deepened(),
            TagEnd::CodeBlock if self.indented => {
                self.indented = false;
                self.collected();
            }
            TagEnd::Strikethrough => self.struck = self.struck.saturating_sub(1),
            TagEnd::CodeBlock | TagEnd::Image => self.quiet = self.quiet.saturating_sub(1),
            TagEnd::HtmlBlock => self.collected(),
            _ => {}
        }
    }
}

/// The text after the mark of an item.
fn bullet(line: &str) -> Option<&str> {
    ["- ", "* ", "+ "].iter().find_map(|mark| line.trim_start().strip_prefix(mark))
}
