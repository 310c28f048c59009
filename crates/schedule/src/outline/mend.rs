//! Links that a slip of the pen has broken: an `<a` that lost its `<` or its `>`, `[title] (address)`; and kramdown's attributes.
//!
//! The reader of the page sees the pieces and understands; so does this.

use std::ops::Range;

use url::Url;

use super::build::address;
use super::{Anchor, Text};

/// A stretch of text that goes, with the words that stay in its place, and where they lead.
struct Mend {
    broken: Range<usize>,
    words: Range<usize>,
    url: String,
}

/// Finds the broken links of a block and makes them links again; `strays` are the places where a link closed that never opened.
pub(super) fn mend(text: &mut Text, strays: &[usize], base: Option<&Url>) {
    let mends = find(&text.words, strays);
    if mends.is_empty() {
        return;
    }
    let old = std::mem::take(text);
    let shift = Shift::of(&mends);
    text.words = shift.words(&old.words);
    text.marks = old.marks;
    for mark in &mut text.marks {
        mark.at = shift.at(mark.at);
    }
    let kept = old.links.into_iter().filter(|link| {
        let next = mends.partition_point(|mend| mend.broken.end <= link.span.start);
        !mends.get(next).is_some_and(|mend| mend.broken.contains(&link.span.start))
    });
    text.links = kept
        .map(|link| Anchor { span: shift.at(link.span.start)..shift.at(link.span.end), ..link })
        .collect();
    let new = mends.iter().filter_map(|mend| {
        let span = shift.at(mend.words.start)..shift.at(mend.words.end);
        Some(Anchor { span, url: address(&mend.url, base)? })
    });
    text.links.extend(new.filter(|link| !link.span.is_empty()));
    text.links.sort_by_key(|link| link.span.start);
}

/// What is taken out of a text: stretches in their order, each with how much is gone before it.
struct Shift {
    cuts: Vec<(Range<usize>, usize)>,
}

impl Shift {
    fn of(mends: &[Mend]) -> Self {
        let around = |mend: &Mend| [mend.broken.start..mend.words.start, mend.words.end..mend.broken.end];
        let mut gone = 0;
        let counted = mends.iter().flat_map(around).map(|cut| {
            let before = gone;
            gone += cut.len();
            (cut, before)
        });
        Self { cuts: counted.collect() }
    }

    fn words(&self, old: &str) -> String {
        let mut words = String::with_capacity(old.len());
        let mut at = 0;
        for (cut, _) in &self.cuts {
            words.push_str(&old[at..cut.start]);
            at = cut.end;
        }
        words.push_str(&old[at..]);
        words
    }

    /// Where a byte comes to lie.
    fn at(&self, old: usize) -> usize {
        let before = self.cuts.partition_point(|(cut, _)| cut.start < old);
        let gone = |(cut, gone): &(Range<usize>, usize)| gone + cut.end.min(old) - cut.start;
        old - before.checked_sub(1).map_or(0, |last| gone(&self.cuts[last]))
    }
}

fn find(words: &str, strays: &[usize]) -> Vec<Mend> {
    let mut mends: Vec<Mend> = Vec::new();
    if !["href=", "] (", "{:"].iter().any(|broken| words.contains(broken)) {
        return mends;
    }
    let mut from = 0;
    while let Some(at) = words[from..].find(['a', '[', '{']) {
        let at = from + at;
        let found = tag(words, at, strays).or_else(|| bracket(words, at)).or_else(|| attributes(words, at));
        let found = found.filter(|it| it.broken.start >= from);
        from = found.as_ref().map_or(at + 1, |mend| mend.broken.end.max(at + 1));
        mends.extend(found);
    }
    mends
}

/// `a href="…"> title </a>`, with or without `<` and `>`.
fn tag(words: &str, at: usize, strays: &[usize]) -> Option<Mend> {
    let rest = words[at..].strip_prefix("a ")?;
    let before = words[..at].chars().next_back();
    if before.is_some_and(|c| c.is_alphanumeric()) {
        return None;
    }
    let href = near(rest, 200).find("href=").filter(|&href| !rest[..href].contains(['>', '\n', '\t']))?;
    let line = near(rest, 4000);
    let line = &line[..line.find(['\n', '\t']).unwrap_or(line.len())];
    let (url, after) = quoted(&line[href + 5..])?;
    let rest_at = at + 2 + href + 5 + after;
    let line_end = at + 2 + line.len();
    let close = near(&words[rest_at..line_end], 200).find(['>', '"', '“']);
    let inner = match close {
        Some(close) if words[rest_at + close..].starts_with('>') => rest_at + close + 1,
        _ => rest_at,
    };
    let start = if before == Some('<') { at - 1 } else { at };
    let stray = strays
        .get(strays.partition_point(|stray| *stray < inner))
        .filter(|stray| words.is_char_boundary(**stray));
    let (end, gone) = match words[inner..line_end].find("</a") {
        Some(end) => (inner + end, inner + end + 3 + usize::from(words[inner + end + 3..].starts_with('>'))),
        None => stray.map_or((line_end, line_end), |stray| (*stray, *stray)),
    };
    let title = words[inner..end].trim_end();
    let first = inner + title.len() - title.trim_start().len();
    Some(Mend { broken: start..gone, words: first..inner + title.len(), url })
}

/// The beginning of a text, so many bytes at most: a tag that someone broke is not longer.
fn near(text: &str, most: usize) -> &str {
    let end = (0..=most.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
    &text[..end.unwrap_or(0)]
}

/// The value of an attribute in quotation marks of any kind, and how many bytes it takes.
fn quoted(text: &str) -> Option<(String, usize)> {
    let open = text.chars().next().filter(|c| matches!(c, '"' | '\'' | '“' | '”' | '‘' | '’'))?;
    let value = &text[open.len_utf8()..];
    let end = value.find(['"', '\'', '“', '”', '‘', '’', '>', ' '])?;
    let close = value[end..].chars().next().filter(|c| !matches!(c, '>' | ' ')).map_or(0, char::len_utf8);
    Some((value[..end].to_owned(), open.len_utf8() + end + close))
}

/// `{: .button}`: kramdown's attributes, which nobody sees.
fn attributes(words: &str, at: usize) -> Option<Mend> {
    let rest = words[at..].strip_prefix("{:")?;
    let end = near(rest, 200).find(['}', '\n', '\t']).filter(|&end| rest[end..].starts_with('}'))?;
    let broken = at..at + 2 + end + 1;
    Some(Mend { words: broken.end..broken.end, broken, url: String::new() })
}

/// `[title] (https://…)`.
fn bracket(words: &str, at: usize) -> Option<Mend> {
    let rest = words[at..].strip_prefix('[')?;
    let end = rest.find(['[', ']', '\n', '\t']).filter(|&end| end < 300 && rest[end..].starts_with("] ("))?;
    let url = &rest[end + 3..];
    let url = &url[..url.find([')', ' ', '\n'])?];
    let web = url.starts_with("https://") || url.starts_with("http://");
    let close = at + 1 + end + 3 + url.len();
    let broken = at..close + usize::from(words[close..].starts_with(')'));
    web.then(|| Mend { broken, words: at + 1..at + 1 + end, url: url.to_owned() })
}
