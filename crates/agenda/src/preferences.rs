//! What the member wants, as the settings say it.

use std::{collections::BTreeMap, time::Duration};

use serde::{Deserialize, Serialize};

use crate::likeness::same_words;

/// The member's preferences that decide something; how they are written down is the shell's.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Preferences {
    /// The address of the schedule: `https:` or the path of a local file.
    pub schedule: String,
    /// How often the page is looked at when nothing is urgent.
    pub poll: Duration,
    /// How long before the start it rings; zero is at the start.
    pub leads: Vec<Duration>,
    /// Leads of a group (by title), in place of `leads`.
    pub group_leads: BTreeMap<String, Vec<Duration>>,
    /// Groups (by title) that do not matter to the member: their sessions are listed, and neither ring nor stand in the tray.
    #[serde(default)]
    pub ignored: Vec<String>,
    /// A second zone, an IANA name, in which the window gives each time too.
    #[serde(default)]
    pub second_zone: Option<String>,
    /// The member's own call link. Private.
    pub join_link: Option<String>,
    /// The member's own call links by group (the session's title). Private.
    pub join_links: BTreeMap<String, String>,
    /// Whether the start of a session is an alert ([`crate::Notice::alert`]).
    #[serde(default)]
    pub alert: bool,
    /// How long a session is taken to last when the page does not say.
    pub assumed_length: Duration,
    /// Whether changes of the schedule are told.
    pub change_notices: bool,
    /// The lead of a notice before the community track starts; none is off.
    pub community_track_lead: Option<Duration>,
    /// Minutes of the local day (from, to) in which only sessions marked *going* ring; may wrap midnight.
    pub quiet_hours: Option<(u16, u16)>,
    /// After how long without a good reading the schedule is stale.
    pub stale_after: Duration,
}

impl Preferences {
    /// Whether the group of that title does not matter to the member.
    #[must_use]
    pub fn ignores(&self, group: &str) -> bool {
        self.ignored.iter().any(|it| same_words(it, group))
    }
}

impl Default for Preferences {
    fn default() -> Self {
        const MINUTE: Duration = Duration::from_secs(60);
        Self {
            schedule: "https://ospoplusplus.com/working-group/".into(),
            poll: 30 * MINUTE,
            leads: vec![10 * MINUTE, Duration::ZERO],
            group_leads: BTreeMap::new(),
            ignored: Vec::new(),
            second_zone: None,
            join_link: None,
            join_links: BTreeMap::new(),
            alert: false,
            assumed_length: 60 * MINUTE,
            change_notices: true,
            community_track_lead: None,
            quiet_hours: None,
            stale_after: 24 * 60 * MINUTE,
        }
    }
}
