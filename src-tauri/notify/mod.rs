//! Notices on the screen: shown, replaced in place, taken back; and what the member does with them.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
};

use agenda::{Notice, NoticeId};
use tokio::{sync::mpsc, task::JoinHandle};
use words::Language;

use crate::{
    event::Events,
    profile::IDENTIFIER,
    speech,
    store::{Dirs, atomic},
};

mod answer;
mod dress;
mod places;
#[cfg_attr(not(target_os = "linux"), path = "elsewhere.rs")]
mod screen;
mod server;
mod shown;

use dress::Dress;
use places::Places;
pub use server::{Server, Way, watch};
use shown::Order;

/// The application's picture, for a server that does not find it by name because the application was not installed by a package.
const PICTURE: &[u8] = include_bytes!("../../icons/128x128.png");

/// The file of the picture; the name of the installed one where it cannot be written.
fn icon(cache: &Path) -> PathBuf {
    let file = cache.join("icon.png");
    let is_there = std::fs::read(&file).is_ok_and(|bytes| bytes == PICTURE);
    if is_there || atomic::replace(&file, PICTURE).is_ok() { file } else { IDENTIFIER.into() }
}

/// The notices that are on the screen, each kept by a task of its own.
pub struct Notices {
    events: Events,
    has_bus: bool,
    shown: HashMap<NoticeId, Shown>,
    server: Server,
    /// Those that wait until it is known how the server wants them; none when that is known.
    waiting: Option<Vec<Notice>>,
    /// The words that wait for the same.
    rewords: Vec<Notice>,
    places: Places,
    icon: PathBuf,
    sound: String,
    language: Language,
}

struct Shown {
    orders: mpsc::UnboundedSender<Order>,
    task: JoinHandle<()>,
}

impl Notices {
    /// No notice of this process is on the screen yet; what happens to those to come goes to `events`. Without a bus none will ever be.
    #[must_use]
    pub fn new(events: Events, has_bus: bool, dirs: &Dirs) -> Self {
        Self {
            events,
            has_bus,
            shown: HashMap::new(),
            server: Server::default(),
            waiting: Some(Vec::new()),
            rewords: Vec::new(),
            places: Places::open(dirs.screen_file()),
            icon: icon(&dirs.cache),
            sound: String::new(),
            language: Language::En,
        }
    }

    /// Takes over what a process that was killed has left on the screen: these notices, as they were last sent, where the server that showed
    /// them is still there.
    pub fn adopt(&mut self, left: Vec<Notice>) {
        let known: Vec<NoticeId> = left.iter().map(|it| it.id.clone()).collect();
        self.places.keep(&known);
        for notice in left.into_iter().filter(|_| self.has_bus) {
            if let Some(place) = self.places.of(&notice.id) {
                let shown = self.begin(notice.id.clone(), Some((notice.clone(), place)));
                self.shown.insert(notice.id, shown);
            }
        }
    }

    fn begin(&self, id: NoticeId, left: Option<(Notice, places::Place)>) -> Shown {
        let (orders, inbox) = mpsc::unbounded_channel();
        let (events, places) = (self.events.clone(), self.places.clone());
        Shown { orders, task: tokio::spawn(shown::keep(id, inbox, events, places, left)) }
    }

    /// Another server shows the notices from now on, or none does: what the last one showed went with it, and its numbers may by now
    /// be those of somebody else's notifications.
    pub fn served_by(&mut self, server: Server) {
        if self.server.owner.is_some() && self.server.owner != server.owner {
            for (_, shown) in self.shown.drain() {
                let _ended = shown.orders.send(Order::Forget);
            }
        }
        self.server = server;
        self.waiting.take().into_iter().flatten().for_each(|notice| self.ring(notice));
        std::mem::take(&mut self.rewords).into_iter().for_each(|notice| self.reword(notice));
    }

    /// Another server takes the place of the last one: what is to be shown waits until it is known, since letters that are plain to one
    /// are markup to another. [`watch`] tells within seconds which one it is, or that none answers.
    pub fn wait_for_server(&mut self) {
        self.waiting.get_or_insert_default();
    }

    /// Shows a notice, in place of the one with its identifier; `Rang` or `NotRang` goes to the loop.
    pub fn ring(&mut self, notice: Notice) {
        if !self.has_bus {
            return shown::refuse(notice.id, &speech::say("notify-no-bus"), &self.events);
        }
        if let Some(waiting) = &mut self.waiting {
            waiting.retain(|it| it.id != notice.id);
            return waiting.push(notice);
        }
        self.shown.retain(|_, shown| !shown.task.is_finished());
        let id = notice.id.clone();
        let order = Order::Show(notice, self.dress(false));
        if !self.shown.contains_key(&id) {
            self.shown.insert(id.clone(), self.begin(id.clone(), None));
        }
        if let Some(shown) = self.shown.get(&id) {
            let _ended = shown.orders.send(order);
        }
    }

    /// Puts these words in the place of a notice's, where that is still shown, without ringing again.
    pub fn reword(&mut self, notice: Notice) {
        let mut waiting = self.waiting.iter_mut().flatten();
        if let Some(it) = waiting.find(|it| it.id == notice.id) {
            *it = Notice { urgency: it.urgency, ..notice };
            return;
        }
        if self.waiting.is_some() {
            return self.rewords.push(notice);
        }
        if let Some(shown) = self.shown.get(&notice.id) {
            let _ended = shown.orders.send(Order::Reword(notice, self.dress(true)));
        }
    }

    /// From now on a reminder rings with this sound of the sound theme (empty for none), and what the server needs to have said is said
    /// in this language.
    pub fn ring_like(&mut self, sound: &str, language: Language) {
        sound.clone_into(&mut self.sound);
        self.language = language;
    }

    fn dress(&self, quietly: bool) -> Dress {
        let (server, icon, sound) = (self.server.clone(), self.icon.clone(), self.sound.clone());
        Dress { server, icon, sound, language: self.language, quietly }
    }

    /// Takes a notice from the screen.
    pub fn withdraw(&mut self, id: &NoticeId) {
        self.waiting.iter_mut().for_each(|waiting| waiting.retain(|it| it.id != *id));
        self.rewords.retain(|it| it.id != *id);
        if let Some(shown) = self.shown.remove(id) {
            let _ended = shown.orders.send(Order::Close);
        }
    }

    /// Takes all notices from the screen, since nobody is there any more to do what they offer.
    ///
    /// Each is told before the first is waited for: a server that hangs is waited for once.
    pub async fn withdraw_all(mut self) {
        for shown in self.shown.values() {
            let _ended = shown.orders.send(Order::Close);
        }
        for (_, shown) in self.shown.drain() {
            let _ended = shown.task.await;
        }
    }
}
