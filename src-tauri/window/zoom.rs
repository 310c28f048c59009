//! How large the page is drawn: in steps by the keys, and as it was drawn last when the window opens. The background process keeps it.

use std::sync::{Mutex, PoisonError};

use ospo_tray::messages::FromWindow;
use tauri::{Manager, WebviewWindow};

use crate::outbox;

/// In percent, as all here.
const USUAL: u16 = 100;
const STEP: u16 = 25;
const SMALLEST: u16 = 50;
const LARGEST: u16 = 300;

/// The zoom in force.
pub struct Zoom(Mutex<u16>);

/// Draws the page of a new window as it was drawn last.
pub fn begin(window: &WebviewWindow) -> tauri::Result<()> {
    let percent = wanted(std::env::args()).unwrap_or(USUAL);
    window.manage(Zoom(Mutex::new(percent)));
    if percent == USUAL { Ok(()) } else { draw(window, percent) }
}

/// Draws the page a step larger (1) or smaller (-1), or in its usual size (0), and tells the background process.
pub fn step(window: &WebviewWindow, zoom: &Zoom, steps: i8) -> tauri::Result<()> {
    let percent = {
        let mut held = zoom.0.lock().unwrap_or_else(PoisonError::into_inner);
        *held = after(*held, steps);
        *held
    };
    draw(window, percent)?;
    outbox::tell(&FromWindow::Zoom { percent });
    Ok(())
}

fn draw(window: &WebviewWindow, percent: u16) -> tauri::Result<()> {
    window.set_zoom(f64::from(percent) / 100.0)
}

fn after(percent: u16, steps: i8) -> u16 {
    match steps.signum() {
        0 => USUAL,
        1 => (percent + STEP).min(LARGEST),
        _ => percent.saturating_sub(STEP).max(SMALLEST),
    }
}

/// The percentage after `--zoom`; none when it is not said or is none that the keys lead to.
fn wanted(arguments: impl Iterator<Item = String>) -> Option<u16> {
    let percent = arguments.skip_while(|word| word != "--zoom").nth(1)?.parse().ok()?;
    (SMALLEST..=LARGEST).contains(&percent).then_some(percent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keys_go_in_steps_as_far_as_they_lead() {
        assert_eq!([after(100, 1), after(125, -1), after(275, 0)], [125, 100, 100]);
        assert_eq!([after(300, 1), after(50, -1), after(100, i8::MIN)], [300, 50, 75]);
    }

    #[test]
    fn only_a_size_that_can_be_drawn_is_taken() {
        let zoom = |words: &str| wanted(["window", "--zoom", words].map(String::from).into_iter());
        assert_eq!(zoom("150"), Some(150));
        for nonsense in ["0", "1000", "-25", "large"] {
            assert_eq!(zoom(nonsense), None, "{nonsense}");
        }
    }
}
