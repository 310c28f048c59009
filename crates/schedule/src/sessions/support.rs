//! Which days are those of sessions: what stands below them to the next heading speaks of one.

use super::labels::Label;
use super::line::Line;
use super::{announce, links, status};
use crate::model::LinkKind;
use crate::outline::Kind;
use crate::sayings::Sense;

/// Whether the lines below a heading speak of a session: those up to the next heading, and those below deeper headings, too.
#[derive(Debug, Clone, Copy)]
pub(super) struct Supported {
    pub near: bool,
    pub below: bool,
}

/// What stands below each block.
pub(super) fn supported(blocks: &[&[Line<'_>]]) -> Vec<Supported> {
    let speaking: Vec<bool> = blocks.iter().map(|block| block.iter().any(speaks)).collect();
    let below = support_below(blocks, &speaking);
    support(blocks, &speaking).into_iter().zip(below).map(|(near, below)| Supported { near, below }).collect()
}

/// For each block, whether the blocks below it to the next heading speak of a session.
fn support(blocks: &[&[Line<'_>]], speaking: &[bool]) -> Vec<bool> {
    let mut supported = vec![false; blocks.len()];
    let mut below = false;
    for (at, block) in blocks.iter().enumerate().rev() {
        supported[at] = below;
        below = match block.first().filter(|line| line.is_heading()) {
            Some(heading) => heading.labelled.is_some() && speaking[at],
            None => below || speaking[at],
        };
    }
    supported
}

/// For each heading, whether something below it speaks of a session, also below deeper headings.
fn support_below(blocks: &[&[Line<'_>]], speaking: &[bool]) -> Vec<bool> {
    let mut supported = vec![false; blocks.len()];
    let mut below = [false; 7];
    for (at, block) in blocks.iter().enumerate().rev() {
        let level = block.first().and_then(|line| line.block.level()).map(|level| usize::from(level.min(6)));
        match level {
            Some(level) => {
                supported[at] = below[level];
                below[level..].fill(false);
            }
            None if speaking[at] => below.fill(true),
            None => {}
        }
    }
    supported
}

/// For each line, whether the lines after it say a topic or a time, before a heading or another paragraph begins with a day.
pub(super) fn led(lines: &[Line<'_>]) -> Vec<bool> {
    let mut led = vec![false; lines.len()];
    let mut below = false;
    for (at, line) in lines.iter().enumerate().rev() {
        led[at] = below;
        let label = line.labelled.as_ref().map(|labelled| labelled.label);
        below = match label {
            _ if line.is_heading() => false,
            Some(Label::When) if line.timed() => true,
            Some(Label::Topic) => true,
            _ => below && !begins(line),
        };
    }
    led
}

/// Whether a line of running text begins with a day.
fn begins(line: &Line<'_>) -> bool {
    let dated = line.sayings.iter().any(|saying| matches!(saying.sense, Sense::Date(_)));
    dated
        && line.block.kind == Kind::Paragraph
        && line.labelled.is_none()
        && announce::read(line).is_some_and(|announced| announced.leads)
}

/// Whether a line is one of those that stand below the day of a session.
pub(super) fn speaks(line: &Line<'_>) -> bool {
    use Label::{Access, Hosts, Topic, Track, When};
    let labelled = line.labelled.as_ref().map(|labelled| labelled.label);
    let link = |url: &str, text: &str| links::kind(text, url) != LinkKind::Info;
    labelled.is_some_and(|label| matches!(label, Access | Hosts | Topic | Track | When))
        || (line.timed() && labelled != Some(Label::Due))
        || (line.words().len() <= 80 && labelled.is_none() && status::said(line.words()).is_some())
        || line.links().iter().any(|anchor| link(&anchor.url, &line.text().words[anchor.span.clone()]))
}
