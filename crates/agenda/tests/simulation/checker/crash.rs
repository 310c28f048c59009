//! What a restart may have forgotten: what was remembered, and what a crash takes with it.

use std::collections::HashMap;

use agenda::{Effect, Notice};
use chrono::{DateTime, Utc};

use super::{
    Checker,
    memory::{Key, Memory},
};
use crate::{script::Loss, site::Meeting};

impl Checker {
    pub fn remembers(&mut self) {
        let remembered = Memory { unconfirmed: HashMap::new(), ..self.memory.clone() };
        self.disk_before = std::mem::replace(&mut self.disk, remembered);
        self.refused = false;
    }

    pub fn cannot_remember(&mut self) {
        self.refused = true;
    }

    pub fn dies(&mut self, loses: Loss, left: &[Effect], now: DateTime<Utc>) {
        let unheard = std::mem::take(&mut self.unheard);
        // What was heard of in this step is not on the disk.
        let unsettled = std::mem::take(&mut self.confirming);
        for key in self.memory.unconfirmed.values().chain(unheard.values()).chain([&unsettled]).flatten() {
            *self.interrupted.entry(*key).or_default() += 1;
        }
        for effect in left {
            if let Effect::Ring { notice, .. } = effect {
                for key in self.keys_named(notice, now) {
                    *self.interrupted.entry(key).or_default() += 1;
                }
            }
        }
        let known = self.memory.told().into_iter().chain(self.disk.told()).collect::<Vec<_>>();
        self.excused_until = None;
        match loses {
            Loss::Nothing => {}
            Loss::LastWrite => self.disk = self.disk_before.clone(),
            Loss::State => self.disk = Memory::default(),
        }
        if loses != Loss::Nothing || self.refused {
            self.loses(known);
        }
    }

    /// What was dealt with, and is not on the disk: it may ring once more, or not, as it may have been about to ring there for the second time.
    fn loses(&mut self, known: Vec<Key>) {
        let kept = self.disk.told();
        known.into_iter().filter(|it| !kept.contains(it)).for_each(|key| self.is_open(key));
    }

    /// A reminder may ring once more, or not.
    pub(super) fn is_open(&mut self, key: Key) {
        self.loose.insert(key);
        *self.interrupted.entry(key).or_default() += 2;
    }

    fn keys_named(&self, notice: &Notice, now: DateTime<Utc>) -> Vec<Key> {
        let titles = self.titles(notice, now);
        let named = |it: &&Meeting| titles.contains(&it.title);
        self.memory.page.iter().filter(named).flat_map(|it| self.keys(it)).map(|(key, _)| key).collect()
    }
}
