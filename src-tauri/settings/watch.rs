//! Tells when `settings.toml` changes, without polling: the folder is watched, since editors replace the file.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use notify::{
    Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher,
    event::{AccessKind, AccessMode, ModifyKind},
};
use tokio::sync::mpsc;
use words::args;

use crate::speech;

/// How long it must be quiet after a change: an editor makes several at once.
const QUIET: Duration = Duration::from_millis(100);

/// Tells of changes for as long as it is held.
#[derive(Debug)]
pub struct Watch {
    changes: mpsc::Receiver<()>,
    watcher: RecommendedWatcher,
    path: PathBuf,
    watched: Vec<PathBuf>,
}

/// Watches a settings file, which need not exist, nor its folder.
///
/// # Errors
/// A sentence, when this system cannot watch files; changes then come into force at the next start.
pub fn watch(path: &Path) -> Result<Watch, String> {
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
    let watcher = notify::recommended_watcher(handler).map_err(|why| cannot(path, &why))?;
    let mut watch = Watch { changes, watcher, path: path.to_path_buf(), watched: Vec::new() };
    watch.aim().map_err(|why| cannot(path, &why))?;
    Ok(watch)
}

impl Watch {
    /// Waits for the next change of the file; to be followed by reading it anew. Cancelling it loses nothing.
    pub async fn changed(&mut self) {
        if self.changes.recv().await.is_none() {
            return std::future::pending().await;
        }
        tokio::time::sleep(QUIET).await;
        while self.changes.try_recv().is_ok() {}
        // Folders may have come or gone: aimed anew before the file is read, no change falls between.
        let _ = self.aim();
    }

    fn aim(&mut self) -> notify::Result<()> {
        let wanted = folders(&self.path);
        for folder in self.watched.iter().filter(|folder| !wanted.contains(folder)) {
            let _ = self.watcher.unwatch(folder);
        }
        for folder in &wanted {
            self.watcher.watch(folder, RecursiveMode::NonRecursive)?;
        }
        self.watched = wanted;
        Ok(())
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

fn cannot(path: &Path, why: &notify::Error) -> String {
    speech::fill("cli-not-watched", &args!["path" => path.to_string_lossy(), "why" => why.to_string()])
}
