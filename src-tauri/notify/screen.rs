//! One notice on the screen of a Linux desktop: `org.freedesktop.Notifications` on a connection of its own.
//!
//! The specification's values are those of `notify-rust`. It does not do the showing: it knows nothing of activation tokens, opens a connection
//! for every change of words, and listens for answers only after the notice is shown. Here the listening comes first, so that no click is lost;
//! and the connection stays with the notice, since some servers answer only the connection that showed it, and close what a connection that
//! left had shown.

use std::collections::HashMap;

use agenda::Urgency;
use futures_util::StreamExt;
use notify_rust::{CloseReason, Timeout};
use zbus::{
    Connection, MatchRule, Message, MessageStream,
    fdo::DBusProxy,
    message,
    names::OwnedUniqueName,
    zvariant::{self, Value},
};

use words::args;

use super::{answer::Answer, dress::Dressed, places::Place};
use crate::{profile::IDENTIFIER, speech};

const NAME: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";
/// A vendor's own category (`x-vendor.class`): none of the specification's is about meetings.
const CATEGORY: &str = "x-ospotray.session";

/// Why a notice was not shown, in words for the member.
pub(super) fn why(error: &zbus::Error) -> String {
    match error {
        zbus::Error::MethodError(name, _, _) if NOBODY.contains(&name.as_str()) => speech::say("notify-none"),
        zbus::Error::MethodError(_, Some(said), _) => {
            speech::fill("notify-refused", &args!["why" => said.as_str()])
        }
        _ => speech::say("notify-no-bus"),
    }
}

/// The bus's own errors when nobody has the name (D-Bus Specification).
const NOBODY: [&str; 2] =
    ["org.freedesktop.DBus.Error.ServiceUnknown", "org.freedesktop.DBus.Error.NameHasNoOwner"];

/// The place of one notice on the screen.
pub(super) struct Screen {
    bus: Connection,
    signals: MessageStream,
    /// The server's number for the notice; 0 while it is not shown.
    id: u32,
    /// The connection of the server that shows it: signals of any other are somebody else's.
    shown_by: Option<OwnedUniqueName>,
    token: Option<String>,
}

impl Screen {
    /// Listens for answers; nothing is shown yet.
    pub(super) async fn open() -> zbus::Result<Self> {
        let bus = Connection::session().await?;
        // One stream for all, so that a token is heard before the click that it comes with.
        let signals = MessageStream::from(&bus);
        let registry = DBusProxy::new(&bus).await?;
        for signal in ["ActivationToken", "ActionInvoked", "NotificationClosed"] {
            let rule =
                MatchRule::builder().msg_type(message::Type::Signal).interface(NAME)?.member(signal)?;
            registry.add_match_rule(rule.build()).await?;
        }
        Ok(Self { bus, signals, id: 0, shown_by: None, token: None })
    }

    /// Listens for answers to a notice that an earlier process has shown; none where the server that shows it is gone.
    pub(super) async fn adopt(place: &Place) -> zbus::Result<Option<Self>> {
        let mut screen = Self::open().await?;
        let registry = DBusProxy::new(&screen.bus).await?;
        let owner = registry.get_name_owner(NAME.try_into()?).await.ok();
        screen.id = place.number;
        screen.shown_by = owner.filter(|owner| owner.as_str() == place.owner);
        Ok(screen.shown_by.is_some().then_some(screen))
    }

    /// Where the notice is.
    pub(super) fn place(&self) -> Option<Place> {
        Some(Place { owner: self.shown_by.as_ref()?.to_string(), number: self.id })
    }

    /// Shows the notice, in the place of the words that it had before.
    pub(super) async fn show(&mut self, dressed: &Dressed) -> zbus::Result<()> {
        let actions: Vec<&str> =
            dressed.actions.iter().flat_map(|(key, words)| [key.as_str(), words.as_str()]).collect();
        let expires = i32::from(if dressed.stays { Timeout::Never } else { Timeout::Default });
        let Dressed { icon, summary, body, .. } = dressed;
        let notice = ("OSPO Tray", self.id, icon, summary, body, &actions, hints(dressed), expires);
        let answer = self.call("Notify", &notice).await?;
        self.id = answer.body().deserialize()?;
        self.shown_by = answer.header().sender().map(|sender| sender.to_owned().into());
        Ok(())
    }

    /// Puts these words in the place of those that are shown.
    pub(super) async fn reword(&mut self, dressed: &Dressed) -> zbus::Result<()> {
        self.show(dressed).await
    }

    async fn call<B>(&self, method: &str, body: &B) -> zbus::Result<Message>
    where
        B: serde::Serialize + zvariant::DynamicType,
    {
        self.bus.call_method(Some(NAME), PATH, Some(NAME), method, body).await
    }

    /// Takes it from the screen.
    pub(super) async fn close(&self) -> zbus::Result<()> {
        self.call("CloseNotification", &self.id).await.map(drop)
    }

    /// How the notice left the screen; none when the bus is gone. Cancel safe.
    pub(super) async fn answer(&mut self) -> Option<Answer> {
        loop {
            let signal = self.signals.next().await?.ok()?;
            if let Some(answer) = self.heard(&signal) {
                return Some(answer);
            }
        }
    }

    fn heard(&mut self, signal: &Message) -> Option<Answer> {
        let header = signal.header();
        if header.message_type() != message::Type::Signal || header.interface()?.as_str() != NAME {
            return None;
        }
        // Any program can send such a signal; what happens to the notice is the word of the server that shows it.
        if self.shown_by.as_ref().map(OwnedUniqueName::as_ref).as_ref() != header.sender() {
            return None;
        }
        match header.member()?.as_str() {
            "ActivationToken" => {
                self.token = Some(self.ours(signal)?);
                None
            }
            "ActionInvoked" => {
                let key = self.ours(signal)?;
                Some(Answer::Acted { key, token: self.token.take() })
            }
            "NotificationClosed" => {
                let reason = CloseReason::from(self.ours::<u32>(signal)?);
                Some(Answer::Closed { by_member: reason == CloseReason::Dismissed })
            }
            _ => None,
        }
    }

    /// What a signal says of this notice.
    fn ours<T>(&self, signal: &Message) -> Option<T>
    where
        T: zvariant::Type + for<'de> serde::Deserialize<'de>,
    {
        let (id, what): (u32, T) = signal.body().deserialize().ok()?;
        (id == self.id).then_some(what)
    }
}

fn hints(dressed: &Dressed) -> HashMap<&str, Value<'_>> {
    let urgency = match dressed.urgency {
        Urgency::Low => notify_rust::Urgency::Low,
        Urgency::Normal => notify_rust::Urgency::Normal,
        Urgency::Critical => notify_rust::Urgency::Critical,
    };
    let mut hints = HashMap::from([
        ("urgency", Value::from(urgency as u8)),
        ("category", CATEGORY.into()),
        ("desktop-entry", IDENTIFIER.into()),
    ]);
    hints.extend(dressed.sound.as_deref().map(|name| ("sound-name", name.into())));
    hints.extend(dressed.silent.then_some(("suppress-sound", true.into())));
    hints
}
