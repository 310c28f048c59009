//! What the background process says, from standard input to the page.
//!
//! What is said first is put into the page before it is loaded, so that it can be painted without asking. The page may ask to listen after
//! further messages have come (or again, when it is loaded anew): what was said last of each kind is kept for it.

use std::{
    io::{self, BufRead, Read},
    sync::{Mutex, PoisonError},
};

use ospo_tray::messages::{self, FromWindow, LONGEST_TO_WINDOW, Refusal, ToWindow};
use tauri::{AppHandle, Manager, ipc::Channel};

use crate::{frame, outbox, scheme};

/// What was said, and who listens.
#[derive(Default)]
pub struct Inbox(Mutex<Heard>);

#[derive(Default)]
struct Heard {
    page: Option<Channel<ToWindow>>,
    last: Vec<ToWindow>,
    /// What stands in the page already, until it listens for the first time.
    given: Vec<ToWindow>,
}

impl Inbox {
    /// Lets the page hear all that stands, and all that comes.
    pub fn listen(&self, page: Channel<ToWindow>) {
        let mut heard = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let given = std::mem::take(&mut heard.given);
        for message in heard.last.iter().filter(|message| !given.contains(message)) {
            send(&page, message);
        }
        heard.page = Some(page);
    }

    /// A script that gives the page all that stands, before anything else of it runs.
    pub fn give(&self) -> serde_json::Result<String> {
        let mut heard = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        heard.given = heard.last.clone();
        Ok(format!("globalThis.saidBefore = {};", serde_json::to_string(&heard.given)?))
    }

    fn hear(&self, message: ToWindow) {
        let mut heard = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(page) = &heard.page {
            send(page, &message);
        }
        heard.last.retain(|last| !message.replaces(last));
        if message.replaces(&message) || heard.page.is_none() {
            heard.last.push(message);
        }
    }
}

fn send(page: &Channel<ToWindow>, message: &ToWindow) {
    if let Err(error) = page.send(message.clone()) {
        eprintln!("The page of the window does not listen: {error}");
    }
}

/// Reads standard input until there is something to show, or to its end.
pub fn begin() -> io::Result<Inbox> {
    let inbox = Inbox::default();
    let mut stdin = io::stdin().lock();
    while let Some(line) = next_line(&mut stdin)? {
        match messages::message(&line) {
            Ok(message) => {
                let is_all = matches!(message, ToWindow::Show(_) | ToWindow::Alerts(_));
                inbox.hear(message);
                if is_all {
                    break;
                }
            }
            Err(refusal) => eprintln!("{refusal}"),
        }
    }
    Ok(inbox)
}

/// Reads standard input to its end, and closes the window then: the background process is gone or wants it closed.
pub fn fill(app: &AppHandle) {
    let mut stdin = io::stdin().lock();
    loop {
        match next_line(&mut stdin).map(|line| line.map(|line| take(app, &line))) {
            Ok(Some(Ok(()))) => {}
            Ok(Some(Err(refusal))) => {
                eprintln!("{refusal}");
                return app.exit(1);
            }
            Ok(None) => return app.exit(0),
            Err(error) => {
                eprintln!("The background process cannot be understood: {error}");
                return app.exit(1);
            }
        }
    }
}

/// Takes a message in. One of another version is an error: with nothing to show, an empty window would stand there for ever.
fn take(app: &AppHandle, line: &str) -> Result<(), Refusal> {
    match messages::message(line) {
        Ok(ToWindow::Front { token }) => to_front(app, token),
        Ok(ToWindow::Scheme(scheme)) => scheme::change(app, scheme),
        Ok(message) => app.state::<Inbox>().hear(message),
        Err(refusal @ Refusal::Version(_)) => return Err(refusal),
        Err(refusal) => eprintln!("{refusal}"),
    }
    Ok(())
}

/// On the thread that draws: a window that hangs does not say that it has come.
fn to_front(app: &AppHandle, token: Option<String>) {
    let Some(window) = app.get_webview_window(frame::LABEL) else { return };
    let asked = app.run_on_main_thread(move || match frame::to_front(&window, token) {
        Ok(()) => outbox::tell(&FromWindow::InFront),
        Err(error) => eprintln!("The window does not come to the front: {error}"),
    });
    if let Err(error) = asked {
        eprintln!("The window does not come to the front: {error}");
    }
}

fn next_line(stdin: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut line = String::new();
    match stdin.take(LONGEST_TO_WINDOW as u64 + 1).read_line(&mut line)? {
        0 => Ok(None),
        _ if line.ends_with('\n') => Ok(Some(line)),
        _ => Err(io::Error::new(io::ErrorKind::InvalidData, "a line is too long or was cut off")),
    }
}
