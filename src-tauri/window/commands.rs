//! The commands of the page.

use ospo_tray::messages::{self, FromWindow, ToWindow};
use serde_json::Value;
use tauri::{State, WebviewWindow, ipc::Channel};

use crate::{inbox::Inbox, outbox};

/// Hears what the background process says.
#[tauri::command]
pub fn listen(inbox: State<'_, Inbox>, page: Channel<ToWindow>) {
    inbox.listen(page);
}

/// Tells the background process what the member wants; anything that is no message of ours does not come this far.
#[tauri::command]
pub fn tell(message: Value) -> Result<(), String> {
    let message = messages::exactly::<FromWindow>(message).map_err(|refusal| refusal.to_string())?;
    outbox::tell(&message);
    Ok(())
}

/// Closes the window, as the button of its frame does.
#[tauri::command]
pub fn close(window: WebviewWindow) -> Result<(), String> {
    window.close().map_err(|error| error.to_string())
}

/// Draws the page larger or smaller; 1 is its usual size.
#[tauri::command]
pub fn zoom(window: WebviewWindow, factor: f64) -> Result<(), String> {
    window.set_zoom(factor.clamp(0.5, 3.0)).map_err(|error| error.to_string())
}
