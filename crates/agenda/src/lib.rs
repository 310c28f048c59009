//! What a member sees, and when it rings.
//!
//! No clock, network, disk or desktop: [`Engine::step`] takes one [`Input`] and the moment ([`Now`]) and answers with [`Effect`]s for
//! the shell to perform in order. The same engine runs the application, the replay of a page's history and the simulator.

#![forbid(unsafe_code)]

pub mod action;
mod actions;
mod again;
pub mod agenda;
pub mod allowance;
mod answers;
mod asking;
pub mod change;
mod changes;
mod coming;
mod duplicates;
pub mod effect;
pub mod engine;
mod glance;
mod horizon;
pub mod identity;
pub mod input;
mod intake;
mod join;
mod likeness;
pub mod log;
mod matching;
mod menu;
mod missed;
mod next;
pub mod notice;
mod notices;
pub mod now;
mod opening;
mod out;
pub mod page;
mod parting;
mod polling;
pub mod preferences;
mod quiet;
mod reason;
mod reminders;
mod rewording;
mod ringing;
mod setback;
mod shorten;
mod skipping;
pub mod source;
mod span;
pub mod state;
pub mod target;
mod trust;
mod upcoming;
mod urge;
pub mod view;
mod window;
mod words;

pub use action::{Action, Place, Snooze};
pub use agenda::{Agenda, Answer, Evidence, Mark, Occurrence, Part, PublicLink, SecondTime, Vote, Worded};
pub use allowance::Allowance;
pub use change::{Change, ChangeKind, Face};
pub use effect::Effect;
pub use engine::Engine;
pub use identity::{NoticeId, SessionId};
pub use input::{Failure, Freshness, Input, Reading};
pub use likeness::same_words;
pub use log::{Entry, EntryKind};
pub use notice::{Notice, NoticeKind, Offer, Urgency};
pub use now::Now;
pub use page::own_page;
pub use preferences::Preferences;
pub use source::{SaidAs, SourceLine, SourcePiece, source};
pub use state::{State, Suspicion};
pub use target::{JoinHint, JoinKind, LeadsTo, Target};
pub use view::{Glance, Icon, MenuRow, Next, PollResult, ScheduleStatus, View};
pub use words::{PROGRAM, doubt, meanwhile};
