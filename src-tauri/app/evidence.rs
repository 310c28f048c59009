//! The page's own lines about a session, for *Why this time?*
//!
//! They are answered only where the page that is kept still says exactly this session: an older page's line numbers mean nothing in
//! a newer one.

use agenda::SessionId;
use schedule::Session;

use super::App;
use crate::{
    event::Event,
    fetch::{self, FetchedPage},
    messages::{Published, Source, ToWindow},
    reading,
};

impl App {
    /// Reads the kept page again, beside the loop; the answer comes as [`Event::Source`].
    pub(super) fn tell_source(&self, id: SessionId) {
        let Some(session) = self.engine.session(&id).cloned() else { return };
        let evidence = self.of_session(&id, |it| Some(it.evidence.clone()));
        let schedule = &self.engine.preferences().schedule;
        let kept = fetch::kept_page(&self.profile.dirs.cache, schedule, self.clock.now());
        let (events, zone) = (self.events.clone(), self.zone.clone());
        tokio::spawn(async move {
            let mut source = Source { session: id, published: None, lines: Vec::new() };
            if let (Some((page, from)), Some(evidence)) = (kept, evidence) {
                let at = page.published;
                source.lines = lines(page, session, evidence).await;
                let at = at.with_timezone(&zone).fixed_offset();
                source.published = (!source.lines.is_empty()).then_some(Published { at, from });
            }
            let _ended = events.send(Event::Source(source));
        });
    }

    pub(super) fn source_found(&self, source: Source) {
        self.tell(ToWindow::Source(source));
    }
}

/// The lines; none when the page says this session no more, or not so.
async fn lines(page: FetchedPage, session: Session, evidence: agenda::Evidence) -> Vec<agenda::SourceLine> {
    let read = reading::read_with(
        move |bytes, hints| {
            let still = schedule::read(bytes, hints).sessions.contains(&session);
            let lines = if still { schedule::lines(bytes, hints) } else { Vec::new() };
            agenda::source(&lines, &session.title, &evidence)
        },
        reading::LIMIT,
        page,
    );
    read.await.unwrap_or_default()
}
