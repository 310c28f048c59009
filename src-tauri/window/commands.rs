//! The commands of the page.

use ospo_tray::messages::{self, FromWindow, ToWindow};
use serde_json::Value;
use tauri::{State, WebviewWindow, ipc::Channel};

use crate::{
    alert,
    inbox::Inbox,
    outbox,
    zoom::{self, Zoom},
};

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

/// Draws the page a step larger (1) or smaller (-1), or in its usual size (0).
#[tauri::command]
pub fn zoom(window: WebviewWindow, zoom: State<'_, Zoom>, step: i8) -> Result<(), String> {
    zoom::step(&window, &zoom, step).map_err(|error| error.to_string())
}

/// Makes the alert's window as high as what stands in it.
#[tauri::command]
pub fn fit(window: WebviewWindow, height: f64) -> Result<(), String> {
    alert::fit(&window, height).map_err(|error| error.to_string())
}
