//! What the background process and the window say to each other: one JSON message a line, over the window's standard input and output.
//!
//! Both sides refuse what they do not know: another version, an unknown kind, an unknown field at any depth, a line that is too long. The window's
//! messages name sessions, links and settings, never an address, so that the worst a hostile window can ask for is what a member could
//! click. A private link goes to the window only in answer to [`FromWindow::Reveal`].

use agenda::{Action, Agenda, EntryKind, NoticeId, ScheduleStatus, SessionId, SourceLine, View};
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

use crate::{fetch::Origin, tray::Scheme};

mod alert;
mod exact;
mod fitting;
mod setting;
mod texts;

pub use alert::{Alert, Button};
pub use exact::{Refusal, exactly, line, message};
pub use fitting::line_to_window;
pub use setting::{Choice, Setting, Shape, Value};
pub use texts::{Dates, Words};

/// The version of every message in this file: it is raised when a shape changes, and both processes refuse any other. So two builds that are
/// installed side by side by mistake understand each other or say so.
pub const VERSION: u32 = 1;
/// What a [`Word`] about the trial notification has in the place of a setting's key.
pub const TRIAL: &str = "notification";
/// The longest line that the window reads, in bytes; [`line_to_window`] makes none that is longer.
pub const LONGEST_TO_WINDOW: usize = 8 << 20;
/// The longest line that the background process reads, in bytes.
pub const LONGEST_FROM_WINDOW: usize = 64 << 10;

/// What the background process tells the window.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "body", deny_unknown_fields)]
pub enum ToWindow {
    /// Every text of the pages; comes first, and again when the member's language changes.
    Words(Words),
    /// All that is to be seen at this moment; replaces the last one.
    Show(Box<Show>),
    /// The settings in force; sent at the start and after each change, whoever made it.
    Settings(Vec<Setting>),
    /// How the application is doing, for the member to read.
    Health(Vec<Fact>),
    /// The last lines of the log, latest first.
    Log(Vec<Line>),
    /// The page's own lines around a session.
    Source(Source),
    /// A private setting, in answer to [`FromWindow::Reveal`].
    Revealed {
        /// Which one.
        key: String,
        /// Its whole value.
        value: String,
    },
    /// What became of a wish, where that cannot be seen otherwise.
    Word(Word),
    /// All that stands in the alert's window; it alone is told so.
    Alerts(Vec<Alert>),
    /// The desktop's colour scheme; none where it says nothing of it.
    Scheme(Option<Scheme>),
    /// Show this place.
    Turn(Turn),
    /// Come to the front.
    Front {
        /// The token of the click that asked for it (Wayland), which a compositor wants to see.
        token: Option<String>,
    },
}

/// A place in the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "to", deny_unknown_fields)]
pub enum Turn {
    /// The agenda.
    Agenda,
    /// The questions of the first start.
    FirstStart,
    /// A session in it.
    Session {
        /// Which session.
        session: SessionId,
    },
    /// How a session's time was read.
    Why {
        /// Which session.
        session: SessionId,
    },
    /// The settings.
    Settings,
    /// One of them.
    Setting {
        /// Its key.
        key: String,
    },
    /// How the application is doing.
    Health,
}

/// All that is to be seen at one moment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Show {
    /// The sessions.
    pub agenda: Agenda,
    /// How the schedule is doing.
    pub schedule: ScheduleStatus,
}

impl ToWindow {
    /// What the window shows of a view.
    #[must_use]
    pub fn show(view: &View, schedule: ScheduleStatus) -> Self {
        Self::Show(Box::new(Show { agenda: view.agenda.clone(), schedule }))
    }

    /// Whether a waiting message of the same kind need not be sent any more.
    #[must_use]
    pub fn replaces(&self, waiting: &Self) -> bool {
        use ToWindow::{Alerts, Front, Health, Log, Scheme, Settings, Show, Turn, Words};
        matches!(
            (self, waiting),
            (Words(_), Words(_))
                | (Show(_), Show(_))
                | (Settings(_), Settings(_))
                | (Health(_), Health(_))
                | (Log(_), Log(_))
                | (Alerts(_), Alerts(_))
                | (Scheme(_), Scheme(_))
                | (Turn(_), Turn(_))
                | (Front { .. }, Front { .. })
        )
    }
}

/// One line about how the application is doing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// What it is about ("Notification server").
    pub label: String,
    /// How it is ("Xfce Notify Daemon 0.7.3").
    pub words: String,
    /// Whether the member should do something about it.
    pub wrong: bool,
}

/// One line of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// When, with the member's offset at that time.
    pub at: DateTime<FixedOffset>,
    /// What kind of thing happened.
    pub kind: EntryKind,
    /// A sentence.
    pub text: String,
}

/// The page's own lines around a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Which session.
    pub session: SessionId,
    /// When the page was published, as that was taken.
    pub published: Option<Published>,
    /// The lines; none when the page that is kept is not the one from which the session was read.
    pub lines: Vec<SourceLine>,
}

/// When a page was published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Published {
    /// The moment, with the member's offset at that time.
    pub at: DateTime<FixedOffset>,
    /// Where it came from, where that is known.
    pub from: Option<Origin>,
}

/// What became of a wish.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Word {
    /// The key of the setting that it is about, or [`TRIAL`].
    pub key: Option<String>,
    /// A sentence.
    pub text: String,
    /// Whether the wish was refused.
    pub refused: bool,
}

/// What the window tells the background process.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "body", deny_unknown_fields)]
pub enum FromWindow {
    /// The first [`ToWindow::Show`] (or [`ToWindow::Alerts`]) is on the screen: two frames have been drawn since.
    Ready,
    /// The member wants this.
    Act(Action),
    /// Open a link that stands on the page.
    OpenLink {
        /// Of which session.
        session: SessionId,
        /// Which of [`agenda::Occurrence::links`], from 0.
        link: usize,
    },
    /// Copy [`agenda::Evidence::letter`], so that it stays when the window is closed; what became of it comes as a [`Word`].
    CopyLetter {
        /// Of which session.
        session: SessionId,
    },
    /// Write a setting.
    Set {
        /// Which one.
        key: String,
        /// Its new value; none takes it out of the file.
        value: Option<Value>,
    },
    /// Show a private setting.
    Reveal {
        /// Which one.
        key: String,
    },
    /// What an alert offers; it can do no more than that.
    Offer {
        /// Which alert.
        notice: NoticeId,
        /// The key of one of its buttons.
        key: String,
    },
    /// The member has seen an alert and wants nothing of it.
    Dismiss {
        /// Which alert.
        notice: NoticeId,
    },
    /// Show how something works.
    Try(Trial),
    /// Answer with this.
    Ask(Question),
    /// The member does not look at health and log any more; until then each change of them is told.
    LeftHealth,
    /// The window has come to the front, as [`ToWindow::Front`] asked.
    InFront,
    /// The window has this size now, for the next time.
    Size(Size),
    /// The page is drawn so large now, for the next time.
    Zoom {
        /// 100 is its usual size.
        percent: u16,
    },
    /// What is new in the agenda is before the member. So it is seen when the window closes; when the member leaves the agenda before,
    /// the page itself says so.
    Looked {
        /// [`Agenda::unseen`] of what is painted.
        unseen: usize,
    },
    /// The member has closed the window; it is about to end.
    Closing,
}

/// Something that the member tries out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "what", deny_unknown_fields)]
pub enum Trial {
    /// Show a notification.
    Notification,
    /// Open the call link of a private setting.
    Link {
        /// Its key.
        key: String,
    },
}

/// What the window wants to know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "what", deny_unknown_fields)]
pub enum Question {
    /// [`ToWindow::Settings`].
    Settings,
    /// [`ToWindow::Health`], now and at each change until [`FromWindow::LeftHealth`].
    Health,
    /// [`ToWindow::Log`], as long as health is told.
    Log,
    /// [`ToWindow::Source`].
    Source {
        /// Of which session.
        session: SessionId,
    },
}

/// The size of the window in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Size {
    /// From left to right.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_comes_back_as_it_went() {
        let join = FromWindow::Act(Action::Join { session: Some(SessionId("a".into())) });
        let line = line(&join).unwrap();
        assert_eq!(
            line,
            "{\"version\":1,\"message\":{\"kind\":\"act\",\"body\":{\"do\":\"join\",\"session\":\"a\"}}}\n"
        );
        assert_eq!(message::<FromWindow>(&line).unwrap(), join);
        assert_eq!(
            message::<FromWindow>(r#"{"version":1,"message":{"kind":"ready"}}"#).unwrap(),
            FromWindow::Ready
        );
    }

    #[test]
    fn what_is_not_known_is_refused() {
        let refused = |line: &str| message::<FromWindow>(line).unwrap_err().to_string();
        assert!(
            refused(r#"{"version":2,"message":{"kind":"ready"}}"#).contains("different versions (2 and 1)")
        );
        assert!(refused(r#"{"version":1,"message":{"kind":"run","body":"rm"}}"#).contains("unknown variant"));
        assert!(refused(r#"{"version":1,"message":{"kind":"ready"},"also":1}"#).contains("unknown field"));
        assert!(
            refused(
                r#"{"version":1,"message":{"kind":"set","body":{"key":"a","value":null,"file":"/etc"}}}"#
            )
            .contains("unknown field")
        );
        let act = |body: &str| format!(r#"{{"version":1,"message":{{"kind":"act","body":{body}}}}}"#);
        for body in [
            r#"{"do":"refresh","url":"https://example.org"}"#,
            r#"{"do":"refresh","url":null}"#,
            r#"{"do":"look","at":{"place":"agenda","url":null}}"#,
            r#"{"do":"join","session":"a","url":"https://example.org"}"#,
            r#"{"do":"look","at":{"place":"agenda","url":"https://example.org"}}"#,
        ] {
            assert!(refused(&act(body)).contains("unknown field `url`"), "{body}");
        }
        assert!(refused("GTK warning").contains("no message of ours"));
        assert!(message::<FromWindow>(r#"{"version":1,"message":{"kind":"ready","body":null}}"#).is_ok());
    }
}
