//! What is told to the window as a line that it reads, however much a page says.

use std::{
    borrow::Cow,
    io::{self, Write},
};

use agenda::Agenda;

use super::{LONGEST_TO_WINDOW, Show, ToWindow, exact};
use crate::speech;

/// One message as a line of at most [`LONGEST_TO_WINDOW`] bytes. Of an agenda that is longer, the far end of each list is left out, and a
/// warning says so.
///
/// # Errors
/// When another message is longer than that.
pub fn line_to_window(message: &ToWindow) -> serde_json::Result<String> {
    let mut message = Cow::Borrowed(message);
    loop {
        let mut line = Bounded(Vec::new());
        match exact::write(&mut line, &*message) {
            Ok(()) => {
                return String::from_utf8(line.0)
                    .map_err(|error| serde_json::Error::io(io::Error::other(error)));
            }
            Err(error) if !error.is_io() => return Err(error),
            Err(error) => message = Cow::Owned(with_half(&message).ok_or(error)?),
        }
    }
}

/// The message with half of what its lists hold; none where that is no agenda, or one without lists.
fn with_half(message: &ToWindow) -> Option<ToWindow> {
    let ToWindow::Show(show) = message else { return None };
    let mut agenda = show.agenda.clone();
    let before = halve(&mut agenda);
    let cut = speech::say("agenda-cut");
    agenda.warnings.truncate(WARNINGS);
    if !agenda.warnings.contains(&cut) {
        agenda.warnings.push(cut);
    }
    (before > 0).then(|| ToWindow::Show(Box::new(Show { agenda, schedule: show.schedule.clone() })))
}

/// How many warnings stay beside the one that something was left out.
const WARNINGS: usize = 20;

/// How many entries there were.
fn halve(agenda: &mut Agenda) -> usize {
    fn list<T>(list: &mut Vec<T>) -> usize {
        let before = list.len();
        list.truncate(before / 2);
        before
    }
    let Agenda { coming, past, undated, rules, gone, about, .. } = agenda;
    list(coming) + list(past) + list(undated) + list(rules) + list(gone) + list(&mut about.about)
}

/// Takes as many bytes as a line may have.
struct Bounded(Vec<u8>);

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len() + bytes.len() > LONGEST_TO_WINDOW {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use agenda::{Engine, Preferences, State};

    use super::*;
    use crate::messages::message;

    fn show(change: impl FnOnce(&mut Agenda)) -> ToWindow {
        let schedule = Engine::new(State::new(7), Preferences::default()).schedule_status();
        let mut agenda = Agenda::default();
        change(&mut agenda);
        ToWindow::Show(Box::new(Show { agenda, schedule }))
    }

    fn agenda(line: &str) -> Agenda {
        match message::<ToWindow>(line).unwrap() {
            ToWindow::Show(show) => show.agenda,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_fits_is_told_as_it_is() {
        let message = show(|it| it.rules = vec!["Every second Thursday".into()]);
        assert_eq!(line_to_window(&message).unwrap(), exact::line(&message).unwrap());
    }

    #[test]
    fn of_a_page_that_says_too_much_the_window_is_told_what_it_reads_and_that_there_is_more() {
        let long = "\"".repeat(10_000);
        let message = show(|it| it.undated = vec![long; 1000]);
        let line = line_to_window(&message).unwrap();
        assert!(line.len() <= LONGEST_TO_WINDOW && line.ends_with('\n'), "{}", line.len());
        let told = agenda(&line);
        assert!(told.undated.len() > 100 && told.undated.len() < 1000, "{}", told.undated.len());
        assert_eq!(told.warnings, [speech::say("agenda-cut")]);
    }

    #[test]
    fn another_message_that_is_too_long_is_not_told() {
        assert!(line_to_window(&ToWindow::Revealed { key: "a".into(), value: "x".repeat(9 << 20) }).is_err());
    }
}
