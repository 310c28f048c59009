//! Files that the member or the system changes while it runs: the loop hears of each change, and of a file that cannot be watched.
//!
//! What no watch tells is seen at the moments that are there anyway: a refresh, the window, the end of sleep, the next look at the page.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::SystemTime,
};

use ::words::args;
use agenda::{Action, Input};
use notify::Watcher;
use tokio::sync::Notify;

use super::{App, troubles::About};
use crate::{
    event::{Event, Events, Question, WatchedFile},
    settings, speech,
};

/// How a file was when it was read last: another one, or one that was written since, is to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Seen {
    written: Option<SystemTime>,
    bytes: u64,
    #[cfg(unix)]
    inode: u64,
}

impl Seen {
    /// None where there is no file.
    pub(super) fn of(file: &Path) -> Option<Self> {
        let found = fs::metadata(file).ok()?;
        Some(Self {
            written: found.modified().ok(),
            bytes: found.len(),
            #[cfg(unix)]
            inode: std::os::unix::fs::MetadataExt::ino(&found),
        })
    }
}

/// Tells the loop whenever a file has changed, and when it cannot be watched; that is tried again whenever `again` says so.
pub(super) async fn pass_on<W: Watcher>(
    (file, which): (PathBuf, WatchedFile),
    event: fn() -> Event,
    events: Events,
    again: Arc<Notify>,
) {
    let tell = |event| events.send(event).is_ok();
    loop {
        let heard = match settings::watch::<W>(&file) {
            Ok(watch) => listen(watch, &again, || tell(Event::Watched(which, None)), || tell(event())).await,
            Err(why) => Err(why),
        };
        let Err(why) = heard else { return };
        if !tell(Event::Watched(which, Some(sentence(&file, which, &why)))) {
            return;
        }
        again.notified().await;
    }
}

/// Tells each change, and each time that it is watched anew, for as long as somebody hears it.
async fn listen<W: Watcher>(
    mut watch: settings::Watch<W>,
    again: &Notify,
    watched: impl Fn() -> bool,
    changed: impl Fn() -> bool,
) -> Result<(), String> {
    let mut heard = watched();
    while heard {
        tokio::select! {
            outcome = watch.changed() => {
                heard = changed();
                outcome?;
            }
            () = again.notified() => {
                watch.aim()?;
                heard = watched();
            }
        }
    }
    Ok(())
}

fn sentence(file: &Path, which: WatchedFile, why: &str) -> String {
    let id = match which {
        WatchedFile::Settings => "cli-settings-not-watched",
        WatchedFile::Zone => "cli-not-watched",
    };
    speech::fill(id, &args!["path" => file.to_string_lossy(), "why" => why])
}

/// Whether the member is here, or was away: then a change of the settings that no watch told is seen.
pub(super) fn is_a_moment(event: &Event) -> bool {
    match event {
        Event::Happened(Input::Resumed | Input::NetworkBack) | Event::Looked { .. } | Event::Open(..) => true,
        Event::Happened(Input::Acted(action)) | Event::Clicked(action, _) => {
            matches!(action, Action::Refresh | Action::OpenWindow)
        }
        Event::Asked(question, _) => *question == Question::Refresh,
        _ => false,
    }
}

impl App {
    /// Sees what no watch told, and has the file watched anew.
    pub(super) async fn look_at_settings(&mut self) {
        if self.read_if_changed().await || self.troubles.has(About::Watch) {
            self.watch_again.notify_one();
        }
    }

    /// Reads the settings where they are not as they were read last; whether they are not.
    async fn read_if_changed(&mut self) -> bool {
        let changed = Seen::of(&self.profile.dirs.settings) != self.seen;
        if changed {
            self.settings_touched().await;
        }
        changed
    }

    /// A file is watched from now on, or cannot be; what was changed before is seen now.
    pub(super) async fn watched(&mut self, which: WatchedFile, trouble: Option<String>) {
        let about = match which {
            WatchedFile::Settings => About::Watch,
            WatchedFile::Zone => About::Zone,
        };
        let is_mended = trouble.is_none();
        self.wrote(about, trouble.map_or(Ok(()), Err));
        if is_mended && which == WatchedFile::Settings {
            self.read_if_changed().await;
        }
    }
}

#[cfg(test)]
mod tests;
