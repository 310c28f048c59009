//! What headings and sentences say about the dates below them: whether these are meetings, and which way they look.

use super::above::{self, Years};
use super::draft::Looks;
use super::line::Line;
use super::links::link;
use super::phrases::{any_of, has};
use super::vocabulary::{AHEAD, ALWAYS, BACK, DUE, LISTS, MAY_MEET, MEETS, OTHERWISE, RUBRICS};
use crate::model::{Link, Status};
use crate::outline::tidy;

/// What words say about the dates below them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum About {
    Nothing,
    MayMeet,
    Otherwise,
    Meets,
}

impl About {
    /// What the words of a heading or a sentence say.
    pub fn of(words: &str) -> Self {
        match (has(words, MEETS), has(words, OTHERWISE)) {
            (true, false) => Self::Meets,
            (false, true) => Self::Otherwise,
            (true, true) => Self::Nothing,
            _ if has(words, MAY_MEET) => Self::MayMeet,
            _ => Self::Nothing,
        }
    }
}

/// Whether a title is of something that is due on a day, whatever else is said of it.
pub(super) fn is_due(title: &str) -> bool {
    has(title, DUE)
}

/// A heading above.
#[derive(Debug, Clone)]
pub(crate) struct Heading {
    pub level: u8,
    /// Its words, where they can be the title of a session.
    pub title: Option<String>,
    pub looks: Looks,
    pub about: About,
    pub years: Option<Years>,
    pub links: Vec<Link>,
    /// Whether it says that what stands below it is off.
    pub off: bool,
}

impl Heading {
    /// What a heading says.
    pub fn read(line: &Line<'_>, level: u8) -> Self {
        let mut heading = Self::of(line.words(), level);
        heading.years = above::heading(line);
        heading.links = line
            .links()
            .iter()
            .take(40)
            .map(|anchor| link(&line.text().words[anchor.span.clone()], &anchor.url))
            .filter(|link| !link.url.starts_with("mailto:"))
            .collect();
        if line.labelled.is_some() || is_rubric(line.words()) {
            heading.title = None;
        } else {
            let title = tidy(super::announce::without_agenda(line.words()), 300);
            heading.title = Some(super::title::plain(&title).to_owned()).filter(|title| !title.is_empty());
            heading.off = super::status::said(line.words()) == Some(Status::Cancelled);
        }
        heading
    }

    /// What words say as a heading; the title of the page is one, too.
    pub fn of(words: &str, level: u8) -> Self {
        let (back, ahead) = (has(words, BACK), has(words, AHEAD));
        let named = level <= 1 && is_name(words);
        let looks = match (back && !named, ahead && !named) {
            (true, false) => Looks::Back,
            (false, true) => Looks::Ahead,
            _ => Looks::Around,
        };
        Self {
            level,
            title: Some(tidy(words, 300)),
            looks,
            about: About::of(words),
            years: None,
            links: Vec::new(),
            off: false,
        }
    }
}

/// Whether a word of time in the title of a page belongs to the name of the group: `Public History Working Group`, `Future Cities
/// Forum`, but not `Working Group History`, `Future Events`.
fn is_name(words: &str) -> bool {
    const NOUNS: &[&str] = &["archive", "archives", "history", "recap"];
    let mut named = false;
    for part in words.split([':', '–', '—', '|', '(', ')']).flat_map(|part| part.split(" - ")) {
        let own: Vec<&str> =
            part.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        for (at, word) in own.iter().enumerate() {
            let noun = NOUNS.iter().any(|noun| word.eq_ignore_ascii_case(noun));
            let time = has(word, BACK) || has(word, AHEAD);
            let last = at + 1 == own.len();
            let led = own
                .get(at + 1)
                .is_some_and(|next| has(next, MEETS) || has(next, any_of!["group", "groups", "working"]));
            let dated = own.get(at + 1).is_some_and(|next| next.bytes().all(|b| b.is_ascii_digit()));
            match (noun, time) {
                (true, _) if last || dated => return false,
                (false, true) if last || led => return false,
                (true, _) | (_, true) => named = true,
                _ => {}
            }
        }
    }
    named
}

/// Whether a heading names a part that any page has.
pub(crate) fn is_rubric(words: &str) -> bool {
    let first = first_word(words);
    let short = words.split_whitespace().count() <= 4;
    first.is_none_or(|first| ALWAYS.contains(&&*first) || (short && RUBRICS.contains(&&*first)))
}

/// Whether a line names the list that stands below it, and no session: `Termine 2021`, `Meeting dates`.
pub(super) fn is_list_name(words: &str) -> bool {
    words.split_whitespace().count() <= 3 && first_word(words).is_some_and(|first| LISTS.contains(&&*first))
}

/// The first word that is neither a year nor a season, in small letters.
fn first_word(words: &str) -> Option<String> {
    let dated = |word: &str| {
        word.chars().all(|c| c.is_ascii_digit())
            || ["fall", "spring", "summer", "winter", "autumn"].contains(&word)
    };
    let low = words.to_lowercase();
    let mut words = low.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.find(|word| !dated(word)).map(str::to_owned)
}

/// Whether a heading is that of a part of a session.
pub(crate) fn is_part(line: &Line<'_>) -> bool {
    const PARTS: &[&str] = &["agenda", "logistics", "details", "what", "time", "date", "talks", "schedule"];
    let first = line.words().split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_lowercase();
    PARTS.contains(&first.as_str())
}
