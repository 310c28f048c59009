//! What the member wants, from the page to standard output: one whole line at a time.

use std::io::{self, Write};

use ospo_tray::messages::{self, FromWindow};

/// Tells the background process. When it is gone there is nobody to tell, and standard input will end.
pub fn tell(message: &FromWindow) {
    let told = messages::line(message).map_err(io::Error::from).and_then(|line| {
        let mut out = io::stdout().lock();
        out.write_all(line.as_bytes())?;
        out.flush()
    });
    if let Err(error) = told {
        eprintln!("The background process does not listen: {error}");
    }
}
