//! Whom the sessions of a group are for, as its page says under a heading or behind a label: "Who", "Who can join?", "Audience".

use super::draft::Draft;
use super::line::Line;
use crate::outline::{Kind, tidy};

/// The longest text, in characters.
const LONGEST: usize = 300;
/// How many items of a list are taken, at the most.
const ITEMS: usize = 20;

/// What the page says; who hosts or visits a session is none of it.
pub(super) fn read(lines: &[Line<'_>], drafts: &[Draft]) -> Option<String> {
    let first = drafts.iter().map(|draft| draft.line).min().unwrap_or(usize::MAX);
    let everyone =
        lines.iter().position(|line| line.labelled.is_some() && asks(name(line)) && is_everyone(value(line)));
    if let Some(at) = everyone {
        return answer(lines, at);
    }
    let asking = |(_, line): &(usize, &Line<'_>)| asks(name(line));
    let above = lines.iter().enumerate().take_while(|(_, line)| line.source() < first);
    if let Some((at, _)) = above.clone().find(asking) {
        return answer(lines, at).filter(|answer| !hosts(drafts, answer));
    }
    let below = lines.iter().enumerate().skip(above.count()).filter(|(_, line)| line.is_heading());
    let mut below = below.filter(asking);
    let (at, _) = below.next().filter(|_| below.next().is_none())?;
    if is_of_a_session(lines, at, drafts) { None } else { answer(lines, at) }
}

/// The words of a heading, or those before the colon.
fn name<'o>(line: &Line<'o>) -> &'o str {
    match &line.labelled {
        Some(labelled) => &line.block.text.words[labelled.name.clone()],
        None if line.is_heading() => line.words(),
        None => question(line).map_or("", |(name, _)| name),
    }
}

/// A question at the head of a paragraph, and what answers it: `Who can join? Everyone.`
fn question<'o>(line: &Line<'o>) -> Option<(&'o str, &'o str)> {
    let leads = line.first && line.block.kind == Kind::Paragraph && line.labelled.is_none();
    if leads { line.block.text.words.split_once('?').filter(|(name, _)| name.len() <= 60) } else { None }
}

/// `Who`, `Who is this for?`, `Who can join`, `Target audience`.
fn asks(name: &str) -> bool {
    const COME: [&str; 12] = [
        "for",
        "join",
        "joins",
        "attend",
        "attends",
        "come",
        "comes",
        "participate",
        "participates",
        "take",
        "welcome",
        "invited",
    ];
    if name.len() > 60 {
        return false;
    }
    let low = name.to_lowercase();
    let words: Vec<&str> =
        low.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    match words[..] {
        ["who"] | ["for", "whom"] => true,
        [.., "audience"] => words.len() <= 3,
        ["who", ref rest @ ..] => rest.len() <= 6 && rest.iter().any(|word| COME.contains(word)),
        _ => false,
    }
}

/// What stands behind the colon, or the question.
fn value<'o>(line: &Line<'o>) -> &'o str {
    match &line.labelled {
        Some(labelled) => &line.block.text.words[labelled.value.clone()],
        None => question(line).map_or("", |(_, answer)| answer),
    }
}

/// `Everyone who digs`: nobody's name.
pub(super) fn is_everyone(text: &str) -> bool {
    const ALL: [&str; 4] = ["anybody", "anyone", "everybody", "everyone"];
    let first = text.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty()).unwrap_or_default();
    ALL.iter().any(|all| first.eq_ignore_ascii_case(all))
}

/// What stands behind the colon, else the first paragraph or the items below.
fn answer(lines: &[Line<'_>], at: usize) -> Option<String> {
    let line = lines.get(at)?;
    let said = Some(value(line)).filter(|said| said.contains(char::is_alphanumeric));
    let text = said.map(str::to_owned).or_else(|| below(line, &lines[at + 1..]))?;
    Some(tidy(&text, LONGEST)).filter(|text| !text.is_empty())
}

fn below(above: &Line<'_>, lines: &[Line<'_>]) -> Option<String> {
    let (first, rest) = lines.split_first()?;
    let deeper = above.is_heading() || first.block.depth > above.block.depth;
    match first.block.kind {
        Kind::Paragraph if above.is_heading() && !first.words().ends_with(':') => {
            Some(first.text().words.clone())
        }
        Kind::Paragraph if above.is_heading() => below(first, rest),
        Kind::Item if deeper => {
            let items = lines.iter().filter(|line| line.first).take(ITEMS);
            let items = items.take_while(|line| line.block.kind == Kind::Item);
            let items: Vec<&str> =
                items.map(|item| item.text().words.trim_end_matches([',', ';', '.'])).collect();
            Some(items.join(", "))
        }
        _ => None,
    }
}

/// Whether a text names those who lead a session: `Who: Ada Moss` above its day.
fn hosts(drafts: &[Draft], text: &str) -> bool {
    let parts = drafts.iter().flat_map(|draft| &draft.parts).flat_map(|part| &part.hosts);
    drafts.iter().flat_map(|draft| &draft.hosts).chain(parts).any(|host| text.contains(host.as_str()))
}

/// Whether a heading belongs to the day above it: it is deeper than the heading with that day, and nothing but parts of a session stands
/// between.
fn is_of_a_session(lines: &[Line<'_>], at: usize, drafts: &[Draft]) -> bool {
    const PARTS: [&str; 19] = [
        "abstract",
        "agenda",
        "date",
        "description",
        "details",
        "guest",
        "guests",
        "host",
        "hosts",
        "how",
        "logistics",
        "speaker",
        "speakers",
        "time",
        "topic",
        "what",
        "when",
        "where",
        "why",
    ];
    let source = lines[at].source();
    let Some(day) = drafts.iter().map(|draft| draft.line).filter(|day| *day < source).max() else {
        return false;
    };
    let mut above = lines[..at].iter().rev().filter(|line| line.is_heading());
    let part = |line: &&Line<'_>| {
        let low = line.words().to_lowercase();
        let first = low.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty());
        line.source() <= day || !first.is_some_and(|first| PARTS.contains(&first))
    };
    let nearest = above.find(part);
    nearest.is_some_and(|line| line.source() == day && line.block.level() < lines[at].block.level())
}
