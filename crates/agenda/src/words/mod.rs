//! What the engine says, composed of the texts of the `words` crate: days and lengths of time, menu, notices, log.

mod changes;
mod copied;
mod doubts;
mod letter;
mod log;
mod menu;
mod notice;
mod polls;
mod when;

pub(crate) use changes::{changes_alone, changes_of_one};
pub(crate) use copied::copied;
pub use doubts::doubt;
pub(crate) use letter::letter;
pub(crate) use log::{held_back, leads_set, missed, not_rung, opened, rung};
pub use menu::meanwhile;
pub(crate) use menu::{
    Remark, age, contact, day_heading, end_quiet, head, join_with, missed_row, more, not_sure, parts,
    refresh, remind_before, session_row, stale_row, with_host, without_tbd,
};
pub(crate) use notice::{details, details_in_a_line, join, labelled, titles, track_starts, when_in_notice};
pub(crate) use polls::{not_reached, read, suspicion};
pub(crate) use when::{clock, glance, is_late, minutes_left, moment, until, until_session};

/// The application's name, the same in every language.
pub(crate) const NAME: &str = "OSPO Tray";

/// How the program is called where nothing else is known. Whoever knows better puts [`meanwhile`] with its own words in the place of this.
pub const PROGRAM: &str = "ospo-tray";
