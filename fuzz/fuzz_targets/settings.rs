//! Any text as `settings.toml`: never a panic, a sentence for each mistake, and what is in force can be written and read again.

#![no_main]

use libfuzzer_sys::fuzz_target;
use ospo_tray::settings::{self, KEYS, Settings};

fuzz_target!(|text: &str| {
    let loaded = settings::parse("settings.toml", text, Some(&Settings::default()));
    assert!(!loaded.broken || !loaded.words.is_empty());
    for key in KEYS.iter().filter(|key| !key.name.ends_with('*')) {
        let Some(shown) = (key.show)(&loaded.settings, "") else { continue };
        let (tables, last) = key.parts();
        let table = if tables.is_empty() { String::new() } else { format!("[{}]\n", tables.join(".")) };
        let again = settings::parse("settings.toml", &format!("{table}{last} = {shown}\n"), None);
        assert_eq!(again.words, Vec::<String>::new(), "{}: {shown}", key.name);
        assert_eq!((key.show)(&again.settings, ""), Some(shown));
    }
});
