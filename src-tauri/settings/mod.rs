//! What the member wants, in `settings.toml`: read, explained, changed with comments kept, and watched.
//!
//! One table, [`KEYS`], says which keys there are; reading, `settings --explain` and `docs/SETTINGS.md` all come from it. A mistake costs its
//! own key alone: that key keeps its last good value, and a sentence names file, line and column.

mod change;
mod comments;
mod explain;
mod keys;
mod kinds;
mod language;
mod read;
mod typed;
mod value;
mod watch;

use agenda::Preferences;
use words::{Clock, Language};

use crate::tray::IconColour;

pub use change::{SettingsError, get, key_of, set, unset};
pub use explain::{explain, in_force, page};
pub use keys::{KEYS, Key};
pub use language::of_desktop;
pub use read::{Loaded, at_start, copies, keep_beside, keep_broken, load, load_over, parse};
pub use typed::{unworded, worded};
pub use watch::{Watch, watch};

/// All that `settings.toml` says.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// What the engine decides by.
    pub preferences: Preferences,
    /// Whether Zoom calls are opened in Zoom's own application (`zoommtg:`) instead of the browser.
    pub zoom_application: bool,
    /// In which ink the tray's icon is drawn.
    pub icon_colour: IconColour,
    /// In which language everything is worded; none is the desktop's.
    pub language: Option<Language>,
    /// The sound of a reminder, by its name in the sound theme; empty for none.
    pub sound: String,
    /// On which clock times are read; none is that of the desktop's region.
    pub clock: Option<Clock>,
    /// Whether the application starts when the member logs in.
    pub start_at_login: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            preferences: Preferences::default(),
            zoom_application: false,
            icon_colour: IconColour::default(),
            language: None,
            clock: None,
            sound: "alarm-clock-elapsed".into(),
            start_at_login: false,
        }
    }
}
