//! What happens to the computer: sleep, clock, zone, disk, network and notification server; and what the process is told of it.

use agenda::Input;
use schedule::Zone;

use super::World;
use crate::{
    counts::Counts,
    script::{Daemon, Event, Network, Nudge},
};

impl World {
    pub(super) fn event(&mut self, event: Event, counts: &mut Counts) {
        self.tell(|| format!("{} * {event:?}", self.now().wall));
        match event {
            Event::Edit => {
                let now = self.now().wall;
                counts.fault(self.site.edit(&mut self.rng, now));
            }
            Event::Network(network) => self.network_is(network, counts),
            Event::Daemon(daemon) => self.daemon_is(daemon, counts),
            Event::Sleep { signal } => {
                counts.fault(if signal { "sleep, with a signal" } else { "sleep, without a signal" });
                self.asleep = true;
            }
            Event::Wake { signal } => self.awake(signal, counts),
            Event::Clock { by_seconds } => self.clock(by_seconds, counts),
            Event::Zone(zone) => self.zone_is(zone, counts),
            Event::Crash { when, loses } => self.crash = Some((when, loses)),
            Event::Start => self.start(counts),
            Event::Disk { full } => {
                if full {
                    counts.fault("disk full");
                }
                self.disk.full = full;
            }
            Event::Nudge(nudge) => self.nudge(nudge, counts),
            Event::Wish(n) => self.wish(n, counts),
        }
    }

    pub(super) fn network_is(&mut self, network: Network, counts: &mut Counts) {
        self.network = network;
        if network == Network::Up && self.rng.bool() {
            self.give(Input::NetworkBack, counts);
        }
    }

    pub(super) fn daemon_is(&mut self, daemon: Daemon, counts: &mut Counts) {
        match daemon {
            Daemon::Up => {}
            Daemon::Absent => counts.fault("notifications: no server"),
            Daemon::Failing => counts.fault("notifications: failing"),
            Daemon::Slow => counts.fault("notifications: slow"),
            Daemon::Restarted => {
                counts.fault("notifications: restarted");
                self.checker.screen_is_cleared();
            }
        }
        let before = self.shows_nothing();
        self.daemon = daemon;
        if before && !self.shows_nothing() {
            self.checker.shows_again(self.now().wall);
        }
    }

    /// Whether what is sent to the notification server comes back as not shown.
    pub(super) fn shows_nothing(&self) -> bool {
        matches!(self.daemon, Daemon::Failing | Daemon::Absent)
    }

    pub(super) fn awake(&mut self, signal: bool, counts: &mut Counts) {
        self.asleep = false;
        self.checker.is_steady_from(self.now().wall);
        if self.late_start && self.engine.is_none() {
            self.missed.clear();
            return self.start(counts);
        }
        for missed in std::mem::take(&mut self.missed) {
            self.give(missed, counts);
        }
        if signal {
            self.give(Input::Resumed, counts);
        }
    }

    pub(super) fn clock(&mut self, by_seconds: i64, counts: &mut Counts) {
        counts.fault(if by_seconds < 0 { "clock set back" } else { "clock set forward" });
        self.error += by_seconds * 1000;
        self.checker.clock_is_set(self.now().wall);
        self.signal(Input::ClockChanged, counts);
    }

    /// Given at once, or when the computer is awake again: the system tells then.
    pub(super) fn signal(&mut self, input: Input, counts: &mut Counts) {
        if self.asleep {
            self.missed.push(input);
        } else {
            self.give(input, counts);
        }
    }

    pub(super) fn zone_is(&mut self, zone: &str, counts: &mut Counts) {
        counts.fault("zone change");
        self.zone = Zone::named(zone).unwrap();
        self.checker.zone_is(self.zone.clone(), self.now().wall);
        self.signal(Input::ZoneChanged, counts);
    }

    pub(super) fn nudge(&mut self, nudge: Nudge, counts: &mut Counts) {
        counts.fault("a sign without meaning");
        let input = match nudge {
            Nudge::Woke => Input::Woke,
            Nudge::Resumed => Input::Resumed,
            Nudge::NetworkBack => Input::NetworkBack,
            Nudge::ClockChanged => Input::ClockChanged,
        };
        self.give(input, counts);
    }
}
