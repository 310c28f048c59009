//! Any line as a message of the window: refused, or a message that is written as it was read.

#![no_main]

use libfuzzer_sys::fuzz_target;
use ospo_tray::messages::{self, FromWindow};

fuzz_target!(|line: &str| {
    if let Ok(message) = messages::message::<FromWindow>(line) {
        let written = messages::line(&message).expect("a message that was read can be written");
        assert_eq!(messages::message::<FromWindow>(&written).expect("and read again"), message);
    }
});
