//! What a member sees, and when it rings.
//!
//! No clock, network, disk or desktop: [`Engine::step`] takes one [`Input`] and the moment ([`Now`]) and answers with [`Effect`]s for
//! the shell to perform in order. The same engine runs the application, the replay of a page's history and the simulator.

#![forbid(unsafe_code)]

mod actions;
pub mod agenda;
mod answers;
pub mod changes;
mod coming;
pub mod effect;
pub mod engine;
mod glance;
mod horizon;
pub mod input;
mod intake;
mod join;
mod likeness;
pub mod log;
mod matching;
mod menu;
mod missed;
mod next;
mod notices;
pub mod now;
mod out;
mod polling;
pub mod preferences;
mod quiet;
mod reminders;
mod rewording;
mod ringing;
mod setback;
mod shorten;
mod span;
pub mod state;
pub mod trust;
pub mod view;
mod window;
mod words;

pub use agenda::{Agenda, Answer, Evidence, Mark, Occurrence, Part, PublicLink, Vote};
pub use changes::{Change, ChangeKind};
pub use effect::{Effect, Notice, NoticeId, NoticeKind, Offer, Target, Urgency};
pub use engine::Engine;
pub use input::{Action, Failure, Freshness, Input, Place, Reading, Snooze};
pub use log::{Entry, EntryKind};
pub use now::Now;
pub use preferences::Preferences;
pub use state::{SessionId, State};
pub use trust::Suspicion;
pub use view::{Glance, Icon, JoinHint, JoinKind, MenuRow, Next, PollResult, ScheduleStatus, View};
