//! What a restart may have forgotten: what was remembered, and what a crash takes with it.

use std::collections::HashMap;

use agenda::{Effect, Notice};

use super::{
    Checker,
    memory::{Key, Memory},
    notices::titles,
};
use crate::{script::Loss, site::Meeting};

impl Checker {
    pub fn remembers(&mut self) {
        self.disk = Memory { unconfirmed: HashMap::new(), ..self.memory.clone() };
        self.refused = false;
    }

    pub fn cannot_remember(&mut self) {
        self.refused = true;
    }

    pub fn dies(&mut self, loses: Loss, left: &[Effect]) {
        for key in self.memory.unconfirmed.values().flatten() {
            *self.interrupted.entry(*key).or_default() += 1;
        }
        for effect in left {
            if let Effect::Ring { notice, .. } = effect {
                for key in self.keys_named(notice) {
                    *self.interrupted.entry(key).or_default() += 1;
                }
            }
        }
        self.lossy |= loses != Loss::Nothing || self.refused;
        self.confirming.clear();
        self.excused_until = None;
        match loses {
            Loss::Nothing => {}
            Loss::LastWrite => self.disk = Memory { all_vague: true, unsure: true, ..Memory::default() },
            Loss::State => self.disk = Memory::default(),
        }
    }

    fn keys_named(&self, notice: &Notice) -> Vec<Key> {
        let named = |it: &&Meeting| titles(notice, &self.memory.page).contains(&it.title);
        self.memory.page.iter().filter(named).flat_map(|it| self.keys(it)).map(|(key, _)| key).collect()
    }
}
