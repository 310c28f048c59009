//! The alert's window: small, above all others, and only for as long as an alert stands.

use ospo_tray::messages::FromWindow;
use tauri::{App, LogicalSize, WebviewWindow, WindowEvent};

use crate::{frame, outbox};

/// The label of the window, to which alone its capability is given.
pub const LABEL: &str = "alert";
/// Width and height, for a title of two lines, three lines beneath and a row of buttons.
const SIZE: (f64, f64) = (540.0, 270.0);
/// The lowest and the highest that it fits itself to; of more, it scrolls.
const HEIGHTS: (f64, f64) = (140.0, 620.0);

/// Whether the program was started for an alert.
pub fn is_wanted(mut arguments: impl Iterator<Item = String>) -> bool {
    arguments.any(|word| word == "--alert")
}

/// Opens the window. Where it stands among the others is the desktop's to decide in the end: Wayland has no way to ask for it. It is shown
/// only once it has been told to stand above, so that a window manager never sees it elsewhere.
pub fn open(app: &App, given: &str) -> tauri::Result<WebviewWindow> {
    let window = frame::bare(app, LABEL, "alert.html", given)
        .inner_size(SIZE.0, SIZE.1)
        .min_inner_size(320.0, HEIGHTS.0)
        .center()
        .always_on_top(true)
        .visible_on_all_workspaces(true)
        .maximizable(false)
        .minimizable(false)
        .visible(false)
        .build()?;
    window.show()?;
    Ok(window)
}

/// Makes it as high as what stands in it, in logical pixels; as wide as the member has it.
pub fn fit(window: &WebviewWindow, height: f64) -> tauri::Result<()> {
    let width = window.inner_size()?.to_logical::<f64>(window.scale_factor()?).width;
    let height = if height.is_finite() { height } else { SIZE.1 };
    window.set_size(LogicalSize::new(width, height.clamp(HEIGHTS.0, HEIGHTS.1)))
}

/// Tells the background process when the member closes it: that is how one dismisses what stands in it.
pub fn tell_of(event: &WindowEvent) {
    if matches!(event, WindowEvent::CloseRequested { .. }) {
        outbox::tell(&FromWindow::Closing);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_alert_is_shown_where_it_is_asked_for() {
        let wanted = |words: &[&str]| is_wanted(words.iter().map(|word| (*word).to_owned()));
        assert!(wanted(&["window", "--alert"]));
        assert!(!wanted(&["window", "--size", "760x720"]));
    }
}
