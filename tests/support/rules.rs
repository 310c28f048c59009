//! Who listens on a bus, and for what: the match rules that reach it, seen by a monitor.
//!
//! A signal that is sent before its listener has asked the bus for it is lost. A member is never that quick; a test would be.

use std::sync::{Arc, Mutex};

use futures_util::StreamExt;
use tokio::task::JoinHandle;
use zbus::{MatchRule, MessageStream, fdo::MonitoringProxy, message};

use super::{
    bus,
    story::{Story, With},
};

/// The rules of everyone on one bus, from the moment at which the monitor began.
pub struct Rules {
    heard: Arc<Mutex<Vec<(String, String)>>>,
    story: Story,
    monitor: JoinHandle<()>,
}

impl Rules {
    /// Watches the bus at `address`.
    pub async fn watch(address: &str, story: &Story) -> Self {
        let bus = bus::connect(address).await;
        let calls = MatchRule::builder().msg_type(message::Type::MethodCall).member("AddMatch");
        let mut seen = MessageStream::from(&bus);
        let monitoring = MonitoringProxy::new(&bus).await.expect("the bus is there");
        monitoring
            .become_monitor(&[calls.expect("a good name").build()], 0)
            .await
            .expect("the bus can be watched");
        let heard: Arc<Mutex<Vec<_>>> = Arc::default();
        let (kept, told) = (heard.clone(), story.clone());
        let monitor = tokio::spawn(async move {
            while let Some(Ok(call)) = seen.next().await {
                let sender = call.header().sender().map(ToString::to_string).unwrap_or_default();
                let rule = call.body().deserialize().unwrap_or_default();
                kept.with(|heard| heard.push((sender, rule)));
                told.tell_nothing();
            }
        });
        Self { heard, story: story.clone(), monitor }
    }

    /// Waits until `sender` (or with an empty name, anybody) has asked for signals by a rule that holds all of `words`.
    pub async fn hold(&self, promise: &str, sender: &str, words: &[&str]) {
        let fits = |(by, rule): &(String, String)| {
            (sender.is_empty() || by == sender) && words.iter().all(|words| rule.contains(words))
        };
        self.story
            .until(promise, async || self.heard.with(|heard| heard.iter().any(fits)).then_some(()))
            .await;
    }
}

impl Drop for Rules {
    fn drop(&mut self) {
        self.monitor.abort();
    }
}
