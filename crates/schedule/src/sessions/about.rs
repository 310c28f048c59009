//! What a page says about the group: its title, where it meets, whom it is for, how to get in touch, its rules.

use super::audience;
use super::draft::Draft;
use super::labels::Label;
use super::line::Line;
use crate::model::{Page, PageLink};
use crate::outline::{Kind, Outline, tidy};

/// Words before a place.
const PLACES: &[&str] = &["where", "location", "place", "venue"];

/// How many headings are kept to know the page again.
const MOST_HEADINGS: usize = 40;

/// The page as a whole.
pub(super) fn read(outline: &Outline, lines: &[Line<'_>], drafts: &[Draft]) -> Page {
    let first = drafts.iter().map(|draft| draft.line).min().unwrap_or(usize::MAX);
    let title = title(outline);
    let headings = headings(outline, title.as_deref());
    let mut page = Page { title, headings, ..Page::default() };
    let mut rubric = String::new();
    for line in lines {
        if let Kind::Heading(_) = line.block.kind {
            rubric = first_word(line.words());
        }
        let heading = line.is_heading();
        let labelled = line.labelled.as_ref().filter(|labelled| labelled.label == Label::Where);
        let labelled = labelled.filter(|_| heading || line.source() < first);
        let said = labelled.map(|labelled| &line.text().words[labelled.value.clone()]);
        let below = (!heading && PLACES.contains(&rubric.as_str())).then(|| line.words());
        page.r#where = page.r#where.or_else(|| said.or(below).and_then(place));
        links(&mut page, line, &rubric);
    }
    page.who = audience::read(lines, drafts);
    page
}

/// The title of a page: its front matter's, else its first heading of the first level, else the document's.
pub(super) fn title(outline: &Outline) -> Option<String> {
    let front = outline.front.iter().find(|pair| pair.key == "title").map(|pair| pair.value.as_str());
    let head =
        outline.blocks.iter().find(|block| block.level() == Some(1)).map(|block| block.text.words.as_str());
    let title = front.or(head).or(outline.title.as_deref())?;
    Some(tidy(title, 300)).filter(|title| !title.is_empty())
}

/// The main headings, but for the one that is the title.
fn headings(outline: &Outline, title: Option<&str>) -> Vec<String> {
    let main = outline.blocks.iter().filter(|block| matches!(block.level(), Some(1 | 2)));
    let words = main.map(|block| tidy(&block.text.words, 200));
    let others = words.filter(|words| !words.is_empty() && Some(words.as_str()) != title);
    others.take(MOST_HEADINGS).collect()
}

fn first_word(words: &str) -> String {
    words
        .split(|c: char| !c.is_alphanumeric())
        .find(|word| !word.is_empty())
        .unwrap_or_default()
        .to_lowercase()
}

/// `Zoom. While we'd like …` is Zoom.
fn place(words: &str) -> Option<String> {
    let sentence = words.split(". ").next().unwrap_or(words).trim_end_matches('.');
    Some(tidy(sentence, 120)).filter(|place| !place.is_empty())
}

fn links(page: &mut Page, line: &Line<'_>, rubric: &str) {
    const RULES: &[&str] = &[
        "chatham",
        "code of conduct",
        "covenant",
        "antitrust",
        "anti-trust",
        "conduct",
        "charter",
        "guidelines",
    ];
    for link in line.links() {
        let text = tidy(&line.text().words[link.span.clone()], 200);
        let low = text.to_lowercase();
        if link.url.starts_with("mailto:") {
            page.contact.get_or_insert_with(|| link.url.clone());
        } else if (rubric == "rules" || RULES.iter().any(|rule| low.contains(rule))) && page.about.len() < 40
        {
            let known = page.about.iter().any(|about| about.url == link.url);
            if !known {
                page.about.push(PageLink {
                    text,
                    url: link.url.clone(),
                    line: line.text().line(link.span.start),
                });
            }
        }
    }
}
