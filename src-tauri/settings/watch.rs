//! Tells when `settings.toml` changes, without polling: the folder is watched, since editors replace the file.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use notify::{
    Config, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher,
    event::{AccessKind, AccessMode, ModifyKind},
};
use tokio::sync::mpsc;

/// How long it must be quiet after a change: an editor makes several at once.
const QUIET: Duration = Duration::from_millis(100);

/// How often it is aimed anew while the folders come and go under it.
const MOST_AIMS: usize = 10;

/// Tells of changes for as long as it is held; by the system's own watcher, or by another.
#[derive(Debug)]
pub struct Watch<W: Watcher = RecommendedWatcher> {
    changes: mpsc::Receiver<()>,
    /// A change was heard of and not yet told.
    heard: bool,
    watcher: W,
    path: PathBuf,
    watched: Vec<PathBuf>,
}

/// Watches a settings file, which need not exist, nor its folder.
///
/// # Errors
/// What this system says when it cannot watch files.
pub fn watch<W: Watcher>(path: &Path) -> Result<Watch<W>, String> {
    // Without its folder, one above would have to be watched, in which others write. It may fail: then that is done.
    let _ = path.parent().map(crate::store::make_folder);
    let (tell, changes) = mpsc::channel(1);
    let file = path.to_path_buf();
    let handler = move |event: notify::Result<Event>| {
        if event.is_ok_and(|event| matters(event.kind) && concerns(&file, &event.paths)) {
            // A full channel already holds the news.
            let _ = tell.try_send(());
        }
    };
    let watcher = W::new(handler, Config::default()).map_err(words)?;
    let mut watch = Watch { changes, heard: false, watcher, path: path.to_path_buf(), watched: Vec::new() };
    watch.aim()?;
    Ok(watch)
}

impl<W: Watcher> Watch<W> {
    /// Waits for the next change of the file; to be followed by reading it anew. Cancelling it loses nothing.
    ///
    /// # Errors
    /// What this system says when it cannot watch the file any longer; it may have changed all the same.
    pub async fn changed(&mut self) -> Result<(), String> {
        if !self.heard && self.changes.recv().await.is_none() {
            return std::future::pending().await;
        }
        self.heard = true;
        tokio::time::sleep(QUIET).await;
        while self.changes.try_recv().is_ok() {}
        self.heard = false;
        // Folders may have come or gone: aimed anew before the file is read, no change falls between.
        self.aim()
    }

    /// Watches the folders that are there now. Each is begun anew: under its old name may be another one.
    ///
    /// # Errors
    /// What this system says when it cannot watch them.
    pub fn aim(&mut self) -> Result<(), String> {
        let mut outcome = Ok(());
        for _ in 0..MOST_AIMS {
            let wanted = folders(&self.path);
            for folder in self.watched.drain(..) {
                let _gone = self.watcher.unwatch(&folder);
            }
            outcome = wanted.iter().try_for_each(|it| self.watcher.watch(it, RecursiveMode::NonRecursive));
            self.watched.clone_from(&wanted);
            // A folder that came meanwhile was not told of, and one that went could not be watched.
            if folders(&self.path) == wanted {
                break;
            }
        }
        outcome.map_err(words)
    }
}

/// The folders to watch: that of the file and that of what it links to; in place of one that is missing, the nearest above it.
fn folders(path: &Path) -> Vec<PathBuf> {
    let target = std::fs::canonicalize(path).ok();
    let mut folders: Vec<PathBuf> =
        [Some(path), target.as_deref()].into_iter().flatten().filter_map(nearest).collect();
    folders.dedup();
    folders
}

fn nearest(path: &Path) -> Option<PathBuf> {
    path.ancestors().skip(1).find(|folder| folder.is_dir()).map(Path::to_path_buf)
}

/// Whether one of the paths is the file, what it links to, or a folder above it.
fn concerns(file: &Path, paths: &[PathBuf]) -> bool {
    let target = std::fs::canonicalize(file).ok();
    let on_the_way = |path: &PathBuf| {
        file.starts_with(path) || target.as_ref().is_some_and(|target| target.starts_with(path))
    };
    paths.is_empty() || paths.iter().any(on_the_way)
}

/// A file that is being written does not matter before it is closed: it would be read half.
fn matters(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => true,
        EventKind::Access(_) => false,
        EventKind::Modify(ModifyKind::Data(_) | ModifyKind::Any) => cfg!(not(target_os = "linux")),
        EventKind::Modify(ModifyKind::Metadata(_)) => false,
        EventKind::Create(_) | EventKind::Remove(_) | EventKind::Modify(_) => true,
        EventKind::Any | EventKind::Other => true,
    }
}

/// What the system says, without the folders, which the sentence names.
fn words(why: notify::Error) -> String {
    notify::Error::new(why.kind).to_string().trim_end_matches('.').to_owned()
}
