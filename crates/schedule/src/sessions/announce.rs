//! Whether a line announces a meeting on the day that it says, and which of its words are the title.

use std::borrow::Cow;
use std::ops::Range;

use super::context::About;
use super::labels::{self, Label};
use super::line::Line;
use super::links::is_button;
use super::prose::{says, until};
use super::{moved, status, title};
use crate::sayings::{DateSaid, Saying, Sense};

/// The day of a line that announces.
pub(crate) struct Announced<'l> {
    pub date: Cow<'l, DateSaid>,
    pub span: Range<usize>,
    /// What the line says beside the day, if it is a title.
    pub title: Option<String>,
    /// Whether it is said in a sentence.
    pub passing: bool,
    /// Whether the line begins with the day.
    pub leads: bool,
}

impl Announced<'_> {
    /// With the day to which the line says that the session was moved.
    fn moved(mut self, line: &Line<'_>) -> Self {
        for moved in moved::read(line) {
            if let Some(to) = moved.to {
                let year = to.year.or(self.date.year);
                self.date = Cow::Owned(DateSaid { year, ..to });
                self.span = moved.said;
            }
        }
        self
    }
}

/// The first day of a line whose other words are what an announcement has beside it.
pub(crate) fn read<'l>(line: &'l Line<'_>) -> Option<Announced<'l>> {
    let label = line.labelled.as_ref().map(|labelled| labelled.label);
    if label == Some(Label::Due) {
        return None;
    }
    let (date, span) = first_date(line)?;
    let from = match &line.labelled {
        Some(labelled) if labelled.value.start <= span.start && label == Some(Label::When) => {
            labelled.value.start
        }
        _ => line.span.start,
    };
    let body = from..line.span.end;
    let moved = moved::read(line).into_iter().find(|moved| moved.said == span);
    let start = moved.map_or(span.start, |moved| moved.span.start);
    let before = &line.text().words[body.start..start.max(body.start)];
    let after = &line.text().words[span.end.min(body.end)..body.end];
    let leading = leads(before, after, line, &span);
    let shaped = leading || (trails(before, after, line, &span) && !moved::is_told(line));
    if !shaped || is_version(before) || until(before) {
        return None;
    }
    let title = title(line, body, before);
    Some(Announced { date: Cow::Borrowed(date), title, span, passing: false, leads: leading }.moved(line))
}

/// A heading announces also with the day in its midst, when it speaks of a meeting. One that is a sentence tells of a session that
/// may have its own heading: "The October 7 session has been moved to October 14".
pub(crate) fn heading<'l>(line: &'l Line<'_>) -> Option<Announced<'l>> {
    read(line).or_else(|| {
        let (date, span) = first_date(line)?;
        let before = &line.text().words[line.span.start..span.start];
        let meets = About::of(line.words()) == About::Meets && !until(before);
        let passing = is_sentence(line.words());
        let title = title(line, line.span.clone(), before)?;
        let title = (!passing).then(|| without_agenda(&title).to_owned());
        let date = Cow::Borrowed(date);
        meets.then(|| Announced { date, span, title, passing, leads: false }.moved(line))
    })
}

/// `Agenda for the …` is about what follows.
pub(super) fn without_agenda(title: &str) -> &str {
    let rest = ["Agenda for the ", "Agenda for ", "Agenda of the ", "Agenda: "]
        .iter()
        .find_map(|start| title.strip_prefix(start));
    rest.unwrap_or(title)
}

pub(super) fn first_date<'l>(line: &'l Line<'_>) -> Option<(&'l DateSaid, Range<usize>)> {
    dates(line).next()
}

/// The days of a line but those from which something was moved.
pub(super) fn dates<'l>(line: &'l Line<'_>) -> impl Iterator<Item = (&'l DateSaid, Range<usize>)> {
    let moved = moved::read(line);
    let old = move |span: &Range<usize>| moved.iter().any(|moved| moved.said == *span && moved.to.is_none());
    line.sayings.iter().filter_map(move |saying| match &saying.sense {
        Sense::Date(date) if !old(&saying.span) => Some((date, saying.span.clone())),
        _ => None,
    })
}

/// `October 7: title`, `(October 7 | place)`, `**Thursday, October 7** 9am`.
fn leads(before: &str, after: &str, line: &Line<'_>, span: &Range<usize>) -> bool {
    let article = is_article(before)
        && line.text().words[span.start..].starts_with(|c: char| c.is_ascii_digit() || c.is_lowercase());
    if (before.chars().any(char::is_alphabetic) && !article)
        || (number_goes_on(before) && !counted(before, line))
    {
        return false;
    }
    let rest = after.trim_start_matches([')', ']', '*', ' ', '.']);
    if article {
        return rest.starts_with([':', '-', '–', '—', '|']) || (follows(line, span.end) && !goes_on(line));
    }
    let separated = rest.is_empty() || rest.starts_with(SEPARATORS) || rest.starts_with(['"', '“', '&', '+']);
    let upper = rest.starts_with(|c: char| {
        c.is_uppercase() || c.is_ascii_digit() || (!c.is_ascii() && !c.is_lowercase())
    });
    let joined = TIMED.iter().any(|word| rest.strip_prefix(word).is_some_and(|rest| rest.starts_with(' ')));
    separated || upper || joined || follows(line, span.end) || line.is_heading()
}

/// Whether a sentence goes on behind the last of a line's days and times: "Am 3. September um 18 Uhr trafen wir uns."
fn goes_on(line: &Line<'_>) -> bool {
    let last = line.sayings.iter().map(|saying| saying.span.end).max().unwrap_or_default();
    let rest = line.behind(last).trim_start();
    rest.starts_with(char::is_lowercase)
}

/// `Am 8. Oktober, 19 Uhr: …`, `Du 8 au 10 octobre : …`: a word before the day that belongs to it.
fn is_article(before: &str) -> bool {
    const ARTICLES: &[&str] = &[
        "am",
        "de",
        "del",
        "dia",
        "du",
        "el",
        "il",
        "le",
        "les",
        "los días",
        "no dia",
        "nos dias",
        "vom",
        "von",
    ];
    let word = before.trim();
    let shouted = word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    !shouted && ARTICLES.contains(&word.to_lowercase().as_str())
}

/// Words that lead from a day to its time.
const TIMED: &[&str] =
    &["at", "from", "starting", "um", "ab", "von", "à", "dès", "las", "das", "às", "desde", "ore", "om"];

const SEPARATORS: [char; 13] = [':', '-', '–', '—', '|', '@', ',', '(', ';', '/', '[', '\n', '·'];

/// Digits before the day that are no number of an item: "12/" or "#3"; "##" is a heading that lacks a space.
fn number_goes_on(before: &str) -> bool {
    let lead = before.trim();
    let heading = lead.len() > 1 && lead.bytes().all(|b| b == b'#');
    lead.ends_with(|c: char| c.is_ascii_digit() || c == '#') && !heading
}

/// `#3 October 7`: the number of a heading's session.
fn counted(before: &str, line: &Line<'_>) -> bool {
    let number = before.trim().strip_prefix('#').unwrap_or_default();
    line.is_heading()
        && before.ends_with(' ')
        && !number.is_empty()
        && number.bytes().all(|b| b.is_ascii_digit())
}

/// `title - October 7`, `title (October 7, 9am PT | place)`, `title on October 7 at 9am`.
fn trails(before: &str, after: &str, line: &Line<'_>, span: &Range<usize>) -> bool {
    let lead = before.trim_end();
    if !lead.chars().any(char::is_alphabetic) || lead.chars().count() > 240 || is_sentence(lead) {
        return false;
    }
    let parted = lead.ends_with(SEPARATORS) || lead.ends_with(['"', '”']);
    let elsewhere = || led_elsewhere(lead) && !status::is_negated(line.words());
    let on = (lead.ends_with(" on") || elsewhere())
        && !lead.starts_with(|c: char| c.is_lowercase())
        && !says(lead);
    tail(after, line, span) && (parted || line.is_heading() || on)
}

/// `Lötabend am`, `Encuentro el`: one word before the one that leads to the day, or two that speak of a meeting; no sentence.
fn led_elsewhere(lead: &str) -> bool {
    const DONE: &[&str] =
        &["geboren", "gestorben", "geschlossen", "né", "née", "nacido", "nacida", "nascido", "nascida"];
    let Some(title) = [" am", " le", " el", " dia"].iter().find_map(|word| lead.strip_suffix(word)) else {
        return false;
    };
    match title.split_whitespace().count() {
        1 => !DONE.contains(&title.to_lowercase().as_str()),
        2 => About::of(title) == About::Meets,
        _ => false,
    }
}

/// Whether what follows the day is its end: brackets, times, a place, a button.
fn tail(after: &str, line: &Line<'_>, span: &Range<usize>) -> bool {
    let rest = after.trim_start_matches([')', ']', '*', ' ', '.', '"', '”', '_']);
    rest.is_empty()
        || rest.starts_with(SEPARATORS)
        || follows(line, span.end)
        || ["at ", "from ", "um ", "ab ", "à ", "a las ", "às "].iter().any(|word| rest.starts_with(word))
        || is_button(rest)
}

/// Whether a time follows, with nothing but marks between.
fn follows(line: &Line<'_>, end: usize) -> bool {
    let time =
        line.sayings.iter().find(|saying| saying.span.start >= end && matches!(saying.sense, Sense::Time(_)));
    time.is_some_and(|time| {
        let between = &line.text().words[end..time.span.start];
        between.split(|c: char| !c.is_alphanumeric()).all(|word| {
            word.is_empty() || TIMED.contains(&word) || ["a", "de", "la", "partir"].contains(&word)
        })
    })
}

/// Words that are said in full sentences, not in titles.
fn is_sentence(text: &str) -> bool {
    const SAID: &[&str] = &[
        "is", "are", "was", "were", "will", "has", "have", "had", "we", "our", "you", "your", "be", "been",
        "they", "it", "please", "this", "until",
    ];
    let words: Vec<&str> = text.split_whitespace().collect();
    let plain =
        |word: &&&str| SAID.contains(&word.to_lowercase().trim_matches(|c: char| !c.is_alphanumeric()));
    let said = words.iter().filter(plain).count();
    (said > 0 && words.len() > 8) || said > 1 || (text.contains(". ") && words.len() > 12)
}

/// `1.4.1`, `v2.0-rc1`, `[0.3.0]`, `Unreleased`: the day is that of a release.
fn is_version(before: &str) -> bool {
    let word = before.trim_matches(|c: char| !c.is_alphanumeric());
    let digits = word.trim_start_matches(['v', 'V']);
    let numbered = digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.contains('.')
        && !word.contains(' ')
        && digits.chars().all(|c| c.is_ascii_alphanumeric() || ".-+".contains(c));
    numbered || word.to_lowercase().starts_with("version ") || word.eq_ignore_ascii_case("unreleased")
}

/// The title of an announcing line: its words without day, times and status.
fn title(line: &Line<'_>, body: Range<usize>, before: &str) -> Option<String> {
    let bracketed = before.trim_start().starts_with('(') && !before.chars().any(char::is_alphanumeric);
    if bracketed {
        return None;
    }
    let cuts = cuts(line);
    let end = detail(line, &body, &cuts);
    title::left(line.text(), body.start..end, &cuts).map(without_label)
}

/// `Topic: Soil`: the label is no part of the title.
fn without_label(title: String) -> String {
    let labelled = title.split_once(':').filter(|(name, _)| labels::kind(name.trim()) == Label::Topic);
    match labelled.map(|(_, rest)| rest.trim()).filter(|rest| !rest.is_empty()) {
        Some(rest) => rest.to_owned(),
        None => title,
    }
}

/// The title in a line that stands before the line of its day; none when it is a sentence.
pub(crate) fn title_line(line: &Line<'_>) -> Option<String> {
    let words = line.words();
    let sentence = is_sentence(words) || is_cut(words) || words.trim_end().ends_with('.');
    let title = words.chars().count() <= 200 && !sentence;
    let linked = line.links().iter().any(|link| link.span.len() * 2 > line.span.len());
    if title || linked { title::left(line.text(), line.span.clone(), &cuts(line)) } else { None }
}

/// Whether a line ends before the day to which its words lead: `Das nächste Treffen ist am`.
fn is_cut(text: &str) -> bool {
    const LEADS: &[&str] = &["am", "den", "dem", "el", "le"];
    let mut words = text.split_whitespace().rev();
    words.next().is_some_and(|last| LEADS.contains(&last)) && words.nth(1).is_some()
}

/// Whether a line is the title of the next one, which begins with the day in brackets or after its label.
pub(crate) fn titles(line: &Line<'_>, next: Option<&Line<'_>>) -> bool {
    let same =
        |next: &&Line<'_>| next.number == line.number && next.words().trim_start().starts_with(['(', '[']);
    let labelled = |next: &&Line<'_>| {
        let when = next.labelled.as_ref().is_some_and(|labelled| labelled.label == Label::When);
        when && line.first && next.number > line.number && title_line(line).is_some()
    };
    let day = next.filter(|next| same(next) || labelled(next));
    let dated = line.sayings.iter().any(|saying| matches!(saying.sense, Sense::Date(_)));
    !dated && day.and_then(read).is_some_and(|announced| announced.title.is_none())
}

fn cuts(line: &Line<'_>) -> Vec<Range<usize>> {
    let cut = |saying: &&Saying| matches!(saying.sense, Sense::Date(_) | Sense::Time(_));
    let moved = moved::read(line);
    let whole = |span: &Range<usize>| moved.iter().find(|moved| moved.said == *span).map(|moved| &moved.span);
    let spans = line.sayings.iter().filter(cut).map(|saying| &saying.span);
    spans.map(|span| whole(span).unwrap_or(span).clone()).collect()
}

/// Where a bracket begins that holds the day and other details, or the end of the line.
fn detail(line: &Line<'_>, body: &Range<usize>, cuts: &[Range<usize>]) -> usize {
    let words = &line.text().words;
    let Some(first) = cuts.iter().find(|cut| cut.start >= body.start) else { return body.end };
    match words[body.start..first.start].rfind(['(', '[']) {
        Some(open)
            if words[body.start..body.start + open].chars().any(char::is_alphanumeric)
                && !words[body.start + open..first.start].contains([')', ']']) =>
        {
            body.start + open
        }
        _ => body.end,
    }
}
