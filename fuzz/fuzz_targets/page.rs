//! Any bytes as a page: decoded to UTF-8 with a moment of publication that has been, or refused with a sentence.

#![no_main]

use chrono::DateTime;
use libfuzzer_sys::fuzz_target;
use ospo_tray::{escape, fetch};

fuzz_target!(|bytes: &[u8]| {
    let now = DateTime::from_timestamp(1_790_000_000, 0).expect("a moment");
    match fetch::page_of(bytes.to_vec(), now) {
        Ok(page) => {
            let text = String::from_utf8(page.bytes).expect("UTF-8");
            assert!(page.published <= now);
            assert!(!escape::plain(&text).contains(char::is_control));
            assert!(!escape::markup(&text).contains(['<', '>', '"']));
        }
        Err(failure) => assert!(failure.message.ends_with('.')),
    }
});
