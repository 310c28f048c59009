//! How the window was when it was last used: its size, and how large its page was drawn.

use std::{io, path::PathBuf};

use serde::{Deserialize, Serialize};

use super::App;
use crate::{
    messages::Size,
    store::{Dirs, atomic},
};

/// What is kept of the window, as `window.json`: `{"width":760,"height":720,"zoom":125}`, each where it is known.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
pub(super) struct Frame {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    width: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    height: Option<u32>,
    /// In percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) zoom: Option<u16>,
}

impl Frame {
    /// What is kept; nothing where that cannot be read.
    pub(super) fn of_last(dirs: &Dirs) -> Self {
        let kept = std::fs::read(file(dirs)).ok();
        kept.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    pub(super) fn size(self) -> Option<Size> {
        self.width.zip(self.height).map(|(width, height)| Size { width, height })
    }

    pub(super) fn is(&mut self, size: Size) {
        (self.width, self.height) = (Some(size.width), Some(size.height));
    }
}

impl App {
    pub(super) fn remember_frame(&mut self, change: impl FnOnce(&mut Frame)) {
        change(&mut self.frame);
        let written = serde_json::to_vec(&self.frame).map_err(io::Error::from);
        // What is lost costs nothing but a resize.
        let _ = written.and_then(|bytes| atomic::replace(&file(&self.profile.dirs), &bytes));
    }
}

fn file(dirs: &Dirs) -> PathBuf {
    dirs.state.join("window.json")
}
