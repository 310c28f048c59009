//! A part that has its time but no day that is understood is not passed over in silence.

use super::context::Path;
use super::labels::Label;
use super::line::Line;
use super::{Draft, undated};
use crate::model::Doubt;
use crate::outline::tidy;
use crate::sayings::Sense;

/// A doubt for each heading without a day whose `When:` says a time, where headings of the same level announce sessions.
pub(super) fn doubts(lines: &[Line<'_>], drafts: &[Draft]) -> Vec<Doubt> {
    let announces = |line: &Line<'_>| drafts.iter().any(|draft| draft.line == line.source());
    let taken = |line: &Line<'_>| {
        drafts.iter().flat_map(|draft| &draft.times).any(|spoken| spoken.line == line.source())
    };
    let mut levels = [false; 7];
    for level in lines.iter().filter(|line| announces(line)).filter_map(|line| line.block.level()) {
        levels[usize::from(level.min(6))] = true;
    }
    let mut heading = None;
    let mut found = Vec::new();
    for line in lines {
        if let Some(level) = line.block.level() {
            let dated = announces(line) || undated::month(line, &Path::default()).is_some();
            heading = (levels[usize::from(level.min(6))] && !dated).then_some(line);
        } else if says_when(line)
            && !taken(line)
            && let Some(heading) = heading.take()
        {
            found.push(doubt(heading, line));
        }
    }
    found
}

/// Whether a line says at which time, but neither a day nor that it repeats.
fn says_when(line: &Line<'_>) -> bool {
    let day =
        |sense: &Sense| matches!(sense, Sense::Date(_) | Sense::Weekday(..) | Sense::Month(_) | Sense::NoDay);
    line.labelled.as_ref().is_some_and(|labelled| labelled.label == Label::When)
        && line.timed()
        && !line.sayings.iter().any(|saying| day(&saying.sense))
}

fn doubt(heading: &Line<'_>, when: &Line<'_>) -> Doubt {
    let (title, said) = (tidy(heading.words(), 80), tidy(when.words(), 80));
    let message = format!(
        "“{title}” has a time (“{said}”), but no day that is understood; no session was made from it."
    );
    Doubt { code: "day-unknown".into(), message, line: heading.source() }
}
