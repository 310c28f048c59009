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
    message, proxy,
    zvariant::{self, Value},
};

use words::args;

use super::{answer::Answer, dress::Dressed, places::Place};
use crate::{profile::IDENTIFIER, speech};

const NAME: &str = "org.freedesktop.Notifications";
/// A vendor's own category (`x-vendor.class`): none of the specification's is about meetings.
const CATEGORY: &str = "x-ospotray.session";

#[proxy(
    interface = "org.freedesktop.Notifications",
    default_service = "org.freedesktop.Notifications",
    default_path = "/org/freedesktop/Notifications"
)]
trait Notifications {
    #[allow(clippy::too_many_arguments, reason = "the specification has that many")]
    fn notify(
        &self,
        application: &str,
        replaces: u32,
        icon: &str,
        summary: &str,
        body: &str,
        actions: &[&str],
        hints: HashMap<&str, Value<'_>>,
        expires: i32,
    ) -> zbus::Result<u32>;
    fn close_notification(&self, id: u32) -> zbus::Result<()>;
}

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
    server: NotificationsProxy<'static>,
    signals: MessageStream,
    /// The server's number for the notice; 0 while it is not shown.
    id: u32,
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
        Ok(Self { server: NotificationsProxy::new(&bus).await?, signals, id: 0, token: None })
    }

    /// Listens for answers to a notice that an earlier process has shown; none where the server that shows it is gone.
    pub(super) async fn adopt(place: &Place) -> zbus::Result<Option<Self>> {
        let mut screen = Self::open().await?;
        let registry = DBusProxy::new(screen.server.inner().connection()).await?;
        let owner = registry.get_name_owner(NAME.try_into()?).await;
        screen.id = place.number;
        Ok(owner.is_ok_and(|owner| owner.as_str() == place.owner).then_some(screen))
    }

    /// Where the notice is, shown by the server with that connection.
    pub(super) fn place(&self, owner: Option<&str>) -> Option<Place> {
        Some(Place { owner: owner?.into(), number: self.id })
    }

    /// Shows the notice, in the place of the words that it had before.
    pub(super) async fn show(&mut self, dressed: &Dressed) -> zbus::Result<()> {
        let actions: Vec<&str> =
            dressed.actions.iter().flat_map(|(key, words)| [key.as_str(), words.as_str()]).collect();
        let expires = i32::from(if dressed.stays { Timeout::Never } else { Timeout::Default });
        let Dressed { icon, summary, body, .. } = dressed;
        self.id = self
            .server
            .notify("OSPO Tray", self.id, icon, summary, body, &actions, hints(dressed), expires)
            .await?;
        Ok(())
    }

    /// Takes it from the screen.
    pub(super) async fn close(&self) -> zbus::Result<()> {
        self.server.close_notification(self.id).await
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
