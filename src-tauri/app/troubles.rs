//! What is wrong and stays so until somebody mends it: mistakes in the settings, a disk that refuses, links that do not open.
//!
//! A line on a terminal is read by nobody who started the application at login, so all of it is told wherever the member looks:
//! in `status`, in the window's health, and by one row of the menu for as long as it lasts.

use std::collections::BTreeMap;

use agenda::{Action, MenuRow, Place, View};
use words::Language;

use super::App;
use crate::messages::{ToWindow, Word};

/// What a trouble is about; each is mended by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum About {
    /// The settings file.
    Settings,
    /// What was remembered, and where.
    Start,
    /// Writing what is remembered.
    State,
    /// Writing the log.
    Log,
    /// The program that opens links.
    Opener,
    /// Keeping the page.
    Cache,
    /// Watching the settings for changes.
    Watch,
    /// Watching the file of the time zone.
    Zone,
}

/// The troubles that last.
#[derive(Debug, Default)]
pub(super) struct Troubles(BTreeMap<About, Vec<String>>);

impl Troubles {
    /// From now on this is what is wrong, nothing at all perhaps; whether that is something new.
    pub(super) fn set(&mut self, about: About, sentences: Vec<String>) -> bool {
        let before = match sentences.is_empty() {
            true => self.0.remove(&about),
            false => self.0.insert(about, sentences.clone()),
        };
        before.unwrap_or_default() != sentences
    }

    pub(super) fn has(&self, about: About) -> bool {
        self.0.contains_key(&about)
    }

    /// Each sentence, once.
    pub(super) fn sentences(&self) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        for sentence in self.0.values().flatten() {
            if !all.contains(sentence) {
                all.push(sentence.clone());
            }
        }
        all
    }

    /// Puts the row that tells of troubles into a menu, parted from the head by a line, or takes both out.
    pub(super) fn mark(&self, view: &mut View, language: Language) {
        let is_ours = |row: &MenuRow| matches!(row, MenuRow::Item { key, .. } if key == KEY);
        if let Some(at) = view.menu.iter().position(is_ours) {
            view.menu.drain(at.saturating_sub(1)..=at);
        }
        if !self.0.is_empty() {
            let (action, label) = (Some(Action::Look { at: Place::Health }), language.say("menu-trouble"));
            let row = MenuRow::Item { key: KEY.into(), label, action, checked: None, rows: vec![] };
            let head = view.menu.iter().position(|row| *row == MenuRow::Separator).unwrap_or(view.menu.len());
            view.menu.splice(head..head, [MenuRow::Separator, row]);
        }
    }
}

const KEY: &str = "trouble";

impl App {
    /// Takes in what is wrong, and shows it where it is new.
    pub(super) fn trouble(&mut self, about: About, sentences: Vec<String>) {
        if self.troubles.set(about, sentences) {
            let language = self.settings.language();
            self.view.send_modify(|view| self.troubles.mark(view, language));
            self.tell_health();
        }
    }

    /// Without a disk or a watch the application goes on; that is said once, and again after it has worked in between.
    pub(super) fn wrote(&mut self, about: About, written: Result<(), String>) {
        let trouble = written.err();
        if let Some(sentence) = trouble.as_ref().filter(|_| !self.troubles.has(about)) {
            self.say(sentence);
        }
        self.trouble(about, trouble.into_iter().collect());
    }

    /// Whether the disk takes what is remembered.
    pub(super) fn is_remembering(&self) -> bool {
        !self.troubles.has(About::State)
    }

    /// How the opening of a link ended: the window says it where it is open; the engine has put it into a notice.
    pub(super) fn link_opened(&mut self, trouble: Option<String>) {
        if let Some(text) = trouble.clone() {
            self.tell(ToWindow::Word(Word { key: None, text, refused: true }));
        }
        self.trouble(About::Opener, trouble.into_iter().collect());
    }
}
