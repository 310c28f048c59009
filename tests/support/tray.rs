//! A panel with a system tray: the StatusNotifierWatcher and the host in one.

use std::sync::{Arc, Mutex};

use futures_util::StreamExt;
use tokio::task::JoinHandle;
use zbus::{Connection, MatchRule, MessageStream, fdo, message, object_server::SignalEmitter};

use super::{
    bus,
    item::{self, Picture, Pixmap, Place},
    story::{Story, With},
};

const NAME: &str = "org.kde.StatusNotifierWatcher";
const PATH: &str = "/StatusNotifierWatcher";

/// The panel of one desktop; without a connection there is none.
pub struct Tray {
    address: String,
    story: Story,
    items: Items,
    panel: Option<Panel>,
    /// The last drawing that was told.
    told: Mutex<String>,
}

type Items = Arc<Mutex<Vec<Place>>>;

struct Panel {
    bus: Connection,
    listeners: Vec<JoinHandle<()>>,
}

impl Tray {
    /// No panel yet, on the bus at `address`.
    pub fn absent(address: &str, story: &Story) -> Self {
        Self {
            address: address.into(),
            story: story.clone(),
            items: Items::default(),
            panel: None,
            told: Mutex::default(),
        }
    }

    /// Starts the panel; it knows no item until one registers.
    pub async fn start(&mut self) {
        let bus = bus::connect(&self.address).await;
        let mut listeners = Vec::new();
        for interface in ["org.kde.StatusNotifierItem", "com.canonical.dbusmenu"] {
            listeners.push(listen(&bus, interface, &self.story).await);
        }
        let watcher = Watcher { items: self.items.clone(), story: self.story.clone() };
        bus.object_server().at(PATH, watcher).await.expect("nothing else lives there");
        bus.request_name(NAME).await.expect("no other panel is on the private bus");
        self.story.tell("a panel with a tray is there");
        self.panel = Some(Panel { bus, listeners });
    }

    /// Ends the panel, as a crash of it would: it forgets its items.
    pub async fn stop(&mut self) {
        let Some(panel) = self.panel.take() else { return };
        panel.listeners.iter().for_each(JoinHandle::abort);
        panel.bus.close().await.expect("the connection was open");
        self.items.with(Vec::clear);
        self.story.tell("the panel is gone");
    }

    /// How many items are registered.
    pub fn items(&self) -> usize {
        self.items.with(|items| items.len())
    }

    /// The item as it is drawn now; none when there is no item.
    pub async fn picture(&self) -> Option<Picture> {
        let place = self.items.with(|items| items.last().cloned())?;
        item::read(&self.panel.as_ref()?.bus, &place).await
    }

    /// Waits until the item is drawn as wanted.
    pub async fn until(&self, promise: &str, wanted: impl Fn(&Picture) -> bool) -> Picture {
        let look = async || {
            let picture = self.picture().await?;
            self.tell(&picture.text());
            wanted(&picture).then_some(picture)
        };
        self.story.until(promise, look).await
    }

    /// Waits until tooltip and menu together hold all of `words`.
    pub async fn says(&self, words: &[&str]) -> Picture {
        let promise = format!("the tray says {words:?}");
        self.until(&promise, |picture| words.iter().all(|words| picture.text().contains(words))).await
    }

    /// Each size of the icon as it is drawn now: width, height and bytes (ARGB32, network byte order).
    pub async fn icons(&self) -> Vec<Pixmap> {
        item::icons(self.bus(), &self.place()).await.unwrap_or_default()
    }

    /// Opens the menu: from now on it holds still.
    pub async fn open_menu(&self) {
        self.until("the tray has an icon", |_| true).await;
        item::about_to_show(self.bus(), &self.place()).await;
        self.story.tell("the menu is opened");
    }

    /// Clicks the first row of the menu that holds `words`, once it is there.
    pub async fn click(&self, words: &str) {
        self.click_in(&[words]).await;
    }

    /// The same by a row in the submenu of a row, and so on.
    pub async fn click_in(&self, path: &[&str]) {
        let promise = format!("the menu has a row {path:?} that can be clicked");
        self.until(&promise, |picture| picture.row_in(path).is_some_and(|row| row.enabled)).await;
        item::about_to_show(self.bus(), &self.place()).await;
        let picture =
            self.until(&promise, |picture| picture.row_in(path).is_some_and(|row| row.enabled)).await;
        let row = picture.row_in(path).expect("it was just there").id;
        item::click(self.bus(), &self.place(), row).await;
    }

    /// Clicks the icon.
    pub async fn activate(&self) {
        self.until("the tray has an icon", |_| true).await;
        item::activate(self.bus(), &self.place()).await;
    }

    /// Clicks the icon, with an activation token just before, as panels on Wayland do.
    pub async fn activate_with(&self, token: &str) {
        self.until("the tray has an icon", |_| true).await;
        let (bus, place) = (self.bus(), self.place());
        item::provide_token(bus, &place, token).await;
        item::activate(bus, &place).await;
    }

    /// Clicks the icon with the middle button.
    pub async fn click_middle(&self) {
        self.until("the tray has an icon", |_| true).await;
        item::secondary_activate(self.bus(), &self.place()).await;
    }

    fn tell(&self, text: &str) {
        if self.told.with(|told| std::mem::replace(told, text.into()) != text) {
            self.story.tell(format!("tray: {}", text.replace('\n', " | ")));
        }
    }

    fn bus(&self) -> &Connection {
        &self.panel.as_ref().expect("the panel is there").bus
    }

    fn place(&self) -> Place {
        self.items.with(|items| items.last().cloned()).expect("an item is registered")
    }
}

async fn listen(bus: &Connection, interface: &str, story: &Story) -> JoinHandle<()> {
    let rule = MatchRule::builder()
        .msg_type(message::Type::Signal)
        .interface(interface)
        .expect("a good name")
        .build();
    let mut signals = MessageStream::for_match_rule(rule, bus, None).await.expect("the bus takes the rule");
    let story = story.clone();
    tokio::spawn(async move {
        while let Some(Ok(signal)) = signals.next().await {
            let header = signal.header();
            story.tell(format!("tray signal: {}", header.member().map_or("", |name| name.as_str())));
        }
    })
}

struct Watcher {
    items: Items,
    story: Story,
}

#[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    async fn register_status_notifier_item(
        &self,
        service: String,
        #[zbus(header)] header: message::Header<'_>,
        #[zbus(signal_emitter)] emitter: SignalEmitter<'_>,
    ) -> fdo::Result<()> {
        let sender = header.sender().map(ToString::to_string).unwrap_or_default();
        let place = place(&service, &sender);
        // As panels do: an item that registers again is the same item.
        self.items.with(|items| {
            items.retain(|item| *item != place);
            items.push(place);
        });
        self.story.tell("an item registered with the tray");
        Ok(Self::status_notifier_item_registered(&emitter, service).await?)
    }

    fn register_status_notifier_host(&self, _service: String) {}

    #[zbus(property)]
    fn registered_status_notifier_items(&self) -> Vec<String> {
        self.items.with(|items| items.iter().map(|place| format!("{}{}", place.owner, place.path)).collect())
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn protocol_version(&self) -> i32 {
        0
    }

    #[zbus(signal)]
    async fn status_notifier_item_registered(
        emitter: &SignalEmitter<'_>,
        service: String,
    ) -> zbus::Result<()>;

    #[zbus(signal)]
    async fn status_notifier_item_unregistered(
        emitter: &SignalEmitter<'_>,
        service: String,
    ) -> zbus::Result<()>;

    #[zbus(signal)]
    async fn status_notifier_host_registered(emitter: &SignalEmitter<'_>) -> zbus::Result<()>;
}

/// An item registers with its bus name, or (Ayatana) with its path alone.
fn place(service: &str, sender: &str) -> Place {
    if service.starts_with('/') {
        return Place { owner: sender.into(), path: service.into() };
    }
    Place { owner: service.into(), path: "/StatusNotifierItem".into() }
}
