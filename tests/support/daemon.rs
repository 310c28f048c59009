//! A notification server: it shows nothing, records everything, and does what the test tells it.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
    time::Duration,
};

use rustix::process::{Pid, Signal, kill_process};
use zbus::{Connection, fdo, message, zvariant::OwnedValue};

use super::{
    bus,
    rules::Rules,
    story::{Story, With},
};

const NAME: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";

/// One call of `Notify`.
#[derive(Clone, Debug)]
pub struct Shown {
    pub id: u32,
    /// The connection that showed it.
    pub sender: String,
    pub replaces: u32,
    pub application: String,
    pub icon: String,
    pub summary: String,
    pub body: String,
    /// Key and label of each.
    pub actions: Vec<(String, String)>,
    pub hints: Arc<HashMap<String, OwnedValue>>,
    pub expires: i32,
}

impl Shown {
    /// All the words that the member sees.
    pub fn text(&self) -> String {
        let labels: Vec<_> = self.actions.iter().map(|(_, label)| label.as_str()).collect();
        format!("{}\n{}\n{}", self.summary, self.body, labels.join("\n"))
    }

    /// A hint that is a string.
    pub fn hint(&self, name: &str) -> Option<String> {
        self.hints.get(name)?.try_clone().ok()?.try_into().ok()
    }

    /// How urgent it is: 0 is low, 1 normal, 2 critical (Desktop Notifications Specification).
    pub fn urgency(&self) -> Option<u8> {
        u8::try_from(self.hints.get("urgency")?).ok()
    }

    /// A hint that is yes or no.
    pub fn flag(&self, name: &str) -> bool {
        self.hints.get(name).and_then(|value| bool::try_from(value).ok()).unwrap_or_default()
    }

    /// The key of the first button whose words hold `words`; a click on the notification itself (`default`) is no button.
    pub fn button(&self, words: &str) -> Option<&str> {
        let mut buttons = self.actions.iter().filter(|(key, _)| key != "default");
        buttons.find(|(_, label)| label.contains(words)).map(|(key, _)| key.as_str())
    }
}

/// The notification server of one desktop; without a connection there is none.
pub struct Daemon {
    address: String,
    story: Story,
    screen: Screen,
    bus: Option<Connection>,
    rules: Option<Rules>,
}

type Screen = Arc<Mutex<Record>>;

#[derive(Default)]
struct Record {
    last: u32,
    shown: Vec<Shown>,
    withdrawn: Vec<u32>,
    capabilities: Vec<String>,
    fails: bool,
    /// Whether `CloseNotification` is never answered.
    hangs: bool,
    /// By what name it goes, if not its own.
    name: Option<&'static str>,
    /// Whether it does not say what it can do.
    hides: bool,
    /// Whether who calls `Notify` is killed before the answer.
    kills: bool,
    /// How long each answer to `Notify` takes.
    pause: Duration,
}

impl Daemon {
    /// No server yet, on the bus at `address`.
    pub fn absent(address: &str, story: &Story) -> Self {
        let capabilities = ["actions", "body", "body-markup", "persistence"].map(String::from).to_vec();
        let screen = Arc::new(Mutex::new(Record { capabilities, ..Record::default() }));
        Self { address: address.into(), story: story.clone(), screen, bus: None, rules: None }
    }

    /// Starts the server; one that was there before has forgotten what it showed.
    pub async fn start(&mut self) {
        let bus = bus::connect(&self.address).await;
        let server = Server { screen: self.screen.clone(), story: self.story.clone() };
        bus.object_server().at(PATH, server).await.expect("nothing else lives there");
        bus.request_name(NAME).await.expect("no other server is on the private bus");
        self.story.tell("a notification server is there");
        self.bus = Some(bus);
        if self.rules.is_none() {
            self.rules = Some(Rules::watch(&self.address, &self.story).await);
        }
    }

    /// Ends the server, as a crash of it would.
    pub async fn stop(&mut self) {
        let Some(bus) = self.bus.take() else { return };
        bus.close().await.expect("the connection was open");
        self.story.tell("the notification server is gone");
    }

    /// From now on `GetCapabilities` answers with these.
    pub fn can(&self, capabilities: &[&str]) {
        self.screen
            .with(|screen| screen.capabilities = capabilities.iter().map(ToString::to_string).collect());
    }

    /// From now on it says that it is that server.
    pub fn is_named(&self, name: &'static str) {
        self.screen.with(|screen| screen.name = Some(name));
    }

    /// From now on nobody is told what it can do.
    pub fn hides(&self) {
        self.screen.with(|screen| screen.hides = true);
    }

    /// From now on `Notify` fails, or does so no more.
    pub fn fails(&self, fails: bool) {
        self.screen.with(|screen| screen.fails = fails);
    }

    /// From now on the process that calls `Notify` is killed when the notification is on the screen, before it is told so; or is so no more.
    pub fn kills(&self, kills: bool) {
        self.screen.with(|screen| screen.kills = kills);
    }

    /// From now on `CloseNotification` is never answered.
    pub fn hangs(&self) {
        self.screen.with(|screen| screen.hangs = true);
    }

    /// From now on an answer to `Notify` takes so long, as on a machine that has just come back from sleep.
    pub fn takes(&self, pause: Duration) {
        self.screen.with(|screen| screen.pause = pause);
    }

    /// All that was shown, in order, those before a restart of the server too.
    pub fn shown(&self) -> Vec<Shown> {
        self.screen.with(|screen| screen.shown.clone())
    }

    /// Waits for the notification number `count` (from 1) whose words hold `words`.
    pub async fn shows_nth(&self, words: &str, count: usize) -> Shown {
        let promise = format!("notification {count} with {words:?} is shown");
        let look =
            async || self.shown().into_iter().filter(|shown| shown.text().contains(words)).nth(count - 1);
        self.story.until(&promise, look).await
    }

    /// Waits for a notification whose words hold `words`.
    pub async fn shows(&self, words: &str) -> Shown {
        self.shows_nth(words, 1).await
    }

    /// Waits until the application takes that notification back.
    pub async fn withdraws(&self, shown: &Shown) {
        let promise = format!("the notification {:?} is withdrawn", shown.summary);
        let look = async || self.screen.with(|screen| screen.withdrawn.contains(&shown.id)).then_some(());
        self.story.until(&promise, look).await;
    }

    /// Clicks a button of that notification (or, with `default`, the notification itself); a server then closes it.
    pub async fn act(&self, shown: &Shown, key: &str) {
        self.is_heard(shown).await;
        self.story.tell(format!("the member clicks {key:?} of {:?}", shown.summary));
        self.emit("ActivationToken", &(shown.id, "token-of-the-test")).await;
        self.emit("ActionInvoked", &(shown.id, key)).await;
        self.emit("NotificationClosed", &(shown.id, 2_u32)).await;
    }

    /// Clicks the button with those words.
    pub async fn click(&self, shown: &Shown, words: &str) {
        let Some(key) = shown.button(words) else {
            self.story.fail(&format!("the notification {shown:?} has a button {words:?}"))
        };
        self.act(shown, key).await;
    }

    /// The member closes that notification without a choice.
    pub async fn dismiss(&self, shown: &Shown) {
        self.is_heard(shown).await;
        self.story.tell(format!("the member closes {:?}", shown.summary));
        self.emit("NotificationClosed", &(shown.id, 2_u32)).await;
    }

    /// The notification leaves the screen because its time is over.
    pub async fn expires(&self, shown: &Shown) {
        self.is_heard(shown).await;
        self.story.tell(format!("{:?} expires", shown.summary));
        self.emit("NotificationClosed", &(shown.id, 1_u32)).await;
        self.application_turns().await;
    }

    /// Waits until the sender of that notification listens for an answer: no member clicks sooner, but a test would.
    pub async fn is_heard(&self, shown: &Shown) {
        let promise = format!("the sender of {:?} listens for an answer", shown.summary);
        // What clients ask the bus for last.
        let words = [NAME, "NotificationClosed"];
        self.rules.as_ref().expect("the server is there").hold(&promise, &shown.sender, &words).await;
        self.application_turns().await;
    }

    /// Lets a running application go around its loop: what the bus had sent it before is then taken in.
    async fn application_turns(&self) {
        let bus = self.bus();
        let names =
            fdo::DBusProxy::new(bus).await.expect("the bus is there").list_names().await.unwrap_or_default();
        for name in names.iter().filter(|name| name.starts_with("org.ospotray.OspoTray")) {
            let interface = Some("org.ospotray.OspoTray1");
            let answer =
                bus.call_method(Some(name.as_str()), "/org/ospotray/OspoTray", interface, "Next", &()).await;
            answer.expect("the application answers");
        }
    }

    fn bus(&self) -> &Connection {
        self.bus.as_ref().expect("the server is there")
    }

    async fn emit<B>(&self, signal: &str, body: &B)
    where
        B: serde::Serialize + zbus::zvariant::DynamicType,
    {
        let bus = self.bus();
        bus.emit_signal(None::<zbus::names::BusName<'_>>, PATH, NAME, signal, body)
            .await
            .expect("the bus is there");
    }
}

struct Server {
    screen: Screen,
    story: Story,
}

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Server {
    async fn get_capabilities(&self) -> Vec<String> {
        if self.screen.with(|screen| screen.hides) {
            std::future::pending().await
        }
        self.screen.with(|screen| screen.capabilities.clone())
    }

    fn get_server_information(&self) -> (&str, &str, &str, &str) {
        (self.screen.with(|screen| screen.name).unwrap_or("Server of the tests"), "OSPO Tray", "1", "1.2")
    }

    #[allow(clippy::too_many_arguments, reason = "the specification has that many")]
    async fn notify(
        &self,
        app_name: String,
        replaces_id: u32,
        app_icon: String,
        summary: String,
        body: String,
        actions: Vec<String>,
        hints: HashMap<String, OwnedValue>,
        expire_timeout: i32,
        #[zbus(header)] header: message::Header<'_>,
        #[zbus(connection)] bus: &Connection,
    ) -> fdo::Result<u32> {
        if self.screen.with(|screen| screen.fails) {
            self.story.tell(format!("the notification server refused {summary:?}"));
            return Err(fdo::Error::Failed("there is no room on the screen".into()));
        }
        let pairs = actions.chunks_exact(2).map(|pair| (pair[0].clone(), pair[1].clone()));
        let shown = Shown {
            id: 0,
            sender: header.sender().map(ToString::to_string).unwrap_or_default(),
            replaces: replaces_id,
            application: app_name,
            icon: app_icon,
            summary,
            body,
            actions: pairs.collect(),
            hints: Arc::new(hints),
            expires: expire_timeout,
        };
        let sender = shown.sender.clone();
        let id = self.show(shown);
        if self.screen.with(|screen| screen.kills) {
            self.kill(bus, &sender).await?;
        }
        tokio::time::sleep(self.screen.with(|screen| screen.pause)).await;
        Ok(id)
    }

    async fn close_notification(
        &self,
        id: u32,
        #[zbus(signal_emitter)] emitter: zbus::object_server::SignalEmitter<'_>,
    ) -> fdo::Result<()> {
        self.screen.with(|screen| screen.withdrawn.push(id));
        self.story.tell(format!("notification {id} is withdrawn"));
        if self.screen.with(|screen| screen.hangs) {
            return std::future::pending().await;
        }
        Ok(Self::notification_closed(&emitter, id, 3).await?)
    }

    #[zbus(signal)]
    async fn notification_closed(
        emitter: &zbus::object_server::SignalEmitter<'_>,
        id: u32,
        reason: u32,
    ) -> zbus::Result<()>;

    #[zbus(signal)]
    async fn action_invoked(
        emitter: &zbus::object_server::SignalEmitter<'_>,
        id: u32,
        action_key: &str,
    ) -> zbus::Result<()>;
}

impl Server {
    async fn kill(&self, bus: &Connection, sender: &str) -> fdo::Result<()> {
        let name = zbus::names::BusName::try_from(sender.to_owned()).map_err(zbus::Error::from)?;
        let process = fdo::DBusProxy::new(bus).await?.get_connection_unix_process_id(name).await?;
        let pid = i32::try_from(process).ok().and_then(Pid::from_raw).expect("a pid");
        kill_process(pid, Signal::KILL).expect("the process is our child");
        self.story.tell("ospo-tray is killed while it shows a notification");
        Ok(())
    }

    fn show(&self, mut shown: Shown) -> u32 {
        let id = self.screen.with(|screen| {
            if shown.replaces == 0 {
                screen.last += 1;
            }
            shown.id = if shown.replaces == 0 { screen.last } else { shown.replaces };
            screen.shown.push(shown.clone());
            shown.id
        });
        self.story.tell(format!("notification {id}: {}", shown.text().replace('\n', " | ")));
        id
    }
}
