//! A watcher in the test's hand: one that reaches its limit, and folders that come and go under it.

use std::{cell::RefCell, time::Duration};

use notify::{Config, ErrorKind, EventHandler, RecommendedWatcher, RecursiveMode, WatcherKind};
use tokio::{sync::mpsc, time::timeout};

use super::*;

type Hook = Box<dyn FnMut(&Path) -> notify::Result<()>>;

thread_local! {
    /// What happens before a folder is watched, and after.
    static AROUND: RefCell<[Option<Hook>; 2]> = const { RefCell::new([None, None]) };
}

fn happens(when: usize, hook: impl FnMut(&Path) -> notify::Result<()> + 'static) {
    AROUND.with_borrow_mut(|around| around[when] = Some(Box::new(hook)));
}

fn full(_folder: &Path) -> notify::Result<()> {
    Err(notify::Error::new(ErrorKind::MaxFilesWatch))
}

fn nothing(_folder: &Path) -> notify::Result<()> {
    Ok(())
}

/// The system's watcher in the test's hand.
struct InHand(RecommendedWatcher);

impl Watcher for InHand {
    fn new<F: EventHandler>(handler: F, config: Config) -> notify::Result<Self> {
        RecommendedWatcher::new(handler, config).map(Self)
    }

    fn watch(&mut self, path: &Path, mode: RecursiveMode) -> notify::Result<()> {
        let run = |when: usize| {
            AROUND.with_borrow_mut(|around| around[when].as_mut().map_or(Ok(()), |hook| hook(path)))
        };
        run(0)?;
        self.0.watch(path, mode)?;
        run(1)
    }

    fn unwatch(&mut self, path: &Path) -> notify::Result<()> {
        self.0.unwatch(path)
    }

    fn kind() -> WatcherKind {
        RecommendedWatcher::kind()
    }
}

/// A settings file that is watched, and what the loop hears.
struct Watching {
    folder: tempfile::TempDir,
    queue: mpsc::UnboundedReceiver<Event>,
    again: Arc<Notify>,
}

impl Watching {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (events, queue) = mpsc::unbounded_channel();
        let again = Arc::new(Notify::new());
        let file = (folder.path().join("config/settings.toml"), WatchedFile::Settings);
        let told = pass_on::<InHand>(file, || Event::SettingsTouched, events, Arc::clone(&again));
        tokio::task::spawn_local(told);
        Self { folder, queue, again }
    }

    fn config(&self) -> PathBuf {
        self.folder.path().join("config")
    }

    fn write(&self) {
        fs::write(self.config().join("settings.toml"), "clock = \"24h\"\n").unwrap();
    }

    async fn next(&mut self) -> Event {
        timeout(Duration::from_secs(20), self.queue.recv()).await.expect("something is told").unwrap()
    }

    async fn is_watched(&mut self) {
        assert!(matches!(self.next().await, Event::Watched(WatchedFile::Settings, None)));
    }

    async fn is_touched(&mut self) {
        assert!(matches!(self.next().await, Event::SettingsTouched));
    }

    async fn is_not_watched(&mut self) {
        let Event::Watched(WatchedFile::Settings, Some(sentence)) = self.next().await else { panic!() };
        let path = self.config().join("settings.toml").display().to_string();
        for words in [path.as_str(), "limit reached)", "when you refresh", "fs.inotify.max_user_watches"] {
            assert!(sentence.contains(words), "{sentence}");
        }
    }
}

async fn on_one_thread(test: impl Future<Output = ()>) {
    tokio::task::LocalSet::new().run_until(test).await;
}

#[tokio::test]
async fn a_file_that_cannot_be_watched_is_told_with_its_remedy_and_tried_again() {
    on_one_thread(async {
        happens(0, full);
        let mut watching = Watching::start();
        watching.is_not_watched().await;
        watching.again.notify_one();
        watching.is_not_watched().await;
        happens(0, nothing);
        watching.again.notify_one();
        watching.is_watched().await;
        watching.write();
        watching.is_touched().await;
    })
    .await;
}

#[tokio::test]
async fn a_folder_that_can_no_longer_be_watched_is_told_with_the_last_change() {
    on_one_thread(async {
        let mut watching = Watching::start();
        watching.is_watched().await;
        happens(0, full);
        fs::rename(watching.config(), watching.folder.path().join("aside")).unwrap();
        fs::create_dir(watching.config()).unwrap();
        watching.is_touched().await;
        watching.is_not_watched().await;
    })
    .await;
}

#[tokio::test]
async fn a_folder_that_comes_or_goes_while_it_is_aimed_at_is_watched() {
    on_one_thread(async {
        let mut watching = Watching::start();
        watching.is_watched().await;
        let (config, mut goes) = (watching.config(), true);
        happens(0, move |folder| {
            // It was there when it was looked for, and is gone when it is to be watched.
            let gone = std::mem::take(&mut goes) && folder == config;
            if gone { Ok(fs::remove_dir_all(folder)?) } else { Ok(()) }
        });
        let (config, mut comes) = (watching.config(), true);
        happens(1, move |folder| {
            // It was not there when it was looked for, and is when the one above it is watched.
            let come = Some(folder) == config.parent() && std::mem::take(&mut comes);
            if come { Ok(fs::create_dir(&config)?) } else { Ok(()) }
        });
        watching.write();
        watching.is_touched().await;
        watching.write();
        watching.is_touched().await;
    })
    .await;
}
