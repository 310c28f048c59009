//! A world's story in lines short enough to be read: what came in and what the engine did, without the words of the screen.

use agenda::{Effect, Input, Mark, View};
use schedule::Session;

const LONGEST: usize = 300;

/// An input in one line.
pub fn input(input: &Input) -> String {
    match input {
        Input::PageRead { reading, .. } => {
            let page = reading.schedule.page.title.as_deref().unwrap_or_default();
            let sessions: Vec<String> = reading.schedule.sessions.iter().map(session).collect();
            format!("PageRead {page:?} of {} bytes: {}", reading.bytes, sessions.join("; "))
        }
        other => brief(other),
    }
}

/// An effect in one line.
pub fn effect(effect: &Effect) -> String {
    match effect {
        Effect::Ring { notice, .. } => format!("Ring {} {:?} {:?}", notice.id.0, notice.summary, notice.body),
        Effect::Show(view) => shown(view),
        other => brief(other),
    }
}

fn session(it: &Session) -> String {
    let start = it.start.map_or_else(|| it.date.to_string(), |start| start.format("%m-%d %H:%M").to_string());
    let end = it.end.map(|end| end.format("-%H:%M").to_string()).unwrap_or_default();
    format!("{} {start}{end} {:?}", it.title, it.status)
}

fn shown(view: &View) -> String {
    let agenda = &view.agenda;
    let coming: Vec<String> =
        agenda.coming.iter().map(|it| format!("{} {} {:?}", it.id.0, it.title, it.marks)).collect();
    let missed = agenda.past.iter().filter(|it| it.marks.contains(&Mark::Missed)).map(|it| it.title.as_str());
    let missed = missed.collect::<Vec<_>>().join(", ");
    let glance = &view.glance;
    format!(
        "Show {:?} {} / {}; missed: {missed}; coming: {}",
        glance.icon,
        glance.title,
        glance.detail,
        coming.join("; ")
    )
}

fn brief(it: &impl std::fmt::Debug) -> String {
    let mut text = format!("{it:?}");
    let cut = text.char_indices().map(|it| it.0).nth(LONGEST).unwrap_or(text.len());
    text.truncate(cut);
    text
}
