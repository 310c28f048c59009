//! The window: a process of its own that shows what the background process tells it, and tells it what the member wants.
//!
//! It makes no request, reads no page, keeps no file and decides nothing. Its page has four commands: `listen`, `tell`, `close` and `zoom`.
//! Started with `--alert`, it is the small window of an alert instead, whose page has the first three, and `fit`.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod alert;
mod commands;
mod frame;
mod inbox;
mod outbox;
mod scheme;
mod zoom;

use std::{
    io::{self, IsTerminal},
    process::ExitCode,
    thread,
};

use inbox::Inbox;
use tauri::Manager;

fn main() -> ExitCode {
    ospo_tray::run::leave_no_core();
    if io::stdin().is_terminal() {
        eprintln!("This program shows the window of OSPO Tray and is started by it: run `ospo-tray open`.");
        return ExitCode::from(2);
    }
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("The window cannot be shown: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> tauri::Result<ExitCode> {
    // It is read while the toolkit starts.
    let said = thread::spawn(inbox::begin);
    let app = tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![
            commands::listen,
            commands::tell,
            commands::close,
            commands::zoom,
            commands::fit
        ])
        .setup(move |app| {
            let inbox: Inbox = said.join().map_err(|_| "standard input cannot be read")??;
            let given = inbox.give()?;
            app.manage(inbox);
            let window = if alert::is_wanted(std::env::args()) {
                alert::open(app, &given)?
            } else {
                frame::open(app, &given)?
            };
            zoom::begin(&window)?;
            frame::end_with_engine(&window)?;
            let handle = app.handle().clone();
            thread::spawn(move || inbox::fill(&handle));
            Ok(())
        })
        .build(tauri::generate_context!())?;
    let code = app.run_return(|app, event| {
        if let tauri::RunEvent::WindowEvent { event, .. } = event {
            match app.get_webview_window(frame::LABEL) {
                Some(window) => frame::tell_of(&window, &event),
                None => alert::tell_of(&event),
            }
        }
    });
    Ok(ExitCode::from(u8::try_from(code).unwrap_or(1)))
}
