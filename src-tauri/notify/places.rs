//! Where the notices on the screen are, on the disk: should this process be killed, the next one can still take them back, or put other words
//! in their place.

use std::{
    collections::BTreeMap,
    fs,
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use agenda::NoticeId;
use serde::{Deserialize, Serialize};

use crate::store::atomic;

/// The place of one notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Place {
    /// The connection of the server that shows it: a server that was restarted has another one, and none of its notices.
    pub owner: String,
    /// The server's number for it.
    pub number: u32,
}

/// The places of all notices. Cheap to clone; all clones are the same book.
#[derive(Debug, Clone)]
pub(super) struct Places(Arc<Mutex<Book>>);

#[derive(Debug)]
struct Book {
    file: PathBuf,
    places: BTreeMap<NoticeId, Place>,
}

impl Places {
    /// The places that an earlier process has left in that file.
    pub(super) fn open(file: PathBuf) -> Self {
        let bytes = fs::read(&file).unwrap_or_default();
        let places = serde_json::from_slice(&bytes).unwrap_or_default();
        Self(Arc::new(Mutex::new(Book { file, places })))
    }

    pub(super) fn of(&self, notice: &NoticeId) -> Option<Place> {
        self.book(|book| book.places.get(notice).cloned())
    }

    pub(super) fn put(&self, notice: &NoticeId, place: Option<Place>) {
        let Some(place) = place else { return };
        self.book(|book| {
            if book.places.get(notice) != Some(&place) {
                book.places.insert(notice.clone(), place);
                book.write();
            }
        });
    }

    pub(super) fn remove(&self, notice: &NoticeId) {
        self.book(|book| {
            if book.places.remove(notice).is_some() {
                book.write();
            }
        });
    }

    /// Forgets all but these.
    pub(super) fn keep(&self, notices: &[NoticeId]) {
        self.book(|book| {
            let before = book.places.len();
            book.places.retain(|id, _| notices.contains(id));
            if book.places.len() != before {
                book.write();
            }
        });
    }

    fn book<T>(&self, look: impl FnOnce(&mut Book) -> T) -> T {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Book {
    /// A disk that refuses costs the taking back after a crash, and nothing else.
    fn write(&self) {
        if let Ok(bytes) = serde_json::to_vec(&self.places) {
            let _ = atomic::replace(&self.file, &bytes);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_found_by_the_next_process_until_its_notice_has_gone() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("screen.json");
        let (ours, other) = (NoticeId("reminder-s1".into()), NoticeId("reminder-s2".into()));
        let place = Place { owner: ":1.7".into(), number: 4 };
        let places = Places::open(file.clone());
        places.put(&ours, Some(place.clone()));
        places.put(&other, Some(place.clone()));
        let next = Places::open(file.clone());
        assert_eq!(next.of(&ours), Some(place));
        next.keep(std::slice::from_ref(&ours));
        assert_eq!(Places::open(file.clone()).of(&other), None);
        next.remove(&ours);
        assert_eq!(Places::open(file.clone()).of(&ours), None);
        std::fs::write(&file, "{\"remin").unwrap();
        assert_eq!(Places::open(file).of(&ours), None, "what is torn is none");
    }
}
