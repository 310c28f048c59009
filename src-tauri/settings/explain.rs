//! The settings in words, for the terminal and for `docs/SETTINGS.md`: both from [`KEYS`].

use url::Url;
use words::{Language, args};

use super::{KEYS, Key, Settings, read::unprivate, value::quoted};

/// All settings for a terminal.
#[must_use]
pub fn explain(language: Language) -> String {
    let one = |key: &Key| {
        let meaning = key.meaning(language);
        let default = default_of(key).unwrap_or_else(|| language.say("kind-no-default"));
        let kind = args!["kind" => key.kind_in(language), "default" => default];
        format!("{}\n{meaning}\n{}\n", key.name, language.fill("kind-and-default", &kind))
    };
    KEYS.iter().map(one).collect::<Vec<_>>().join("\n")
}

/// All that is in force, a line each; private links are shortened.
#[must_use]
pub fn in_force(settings: &Settings) -> Vec<String> {
    KEYS.iter()
        .flat_map(|key| key.names(settings).into_iter().filter_map(|name| line(key, settings, &name)))
        .collect()
}

fn line(key: &Key, settings: &Settings, chosen: &str) -> Option<String> {
    let shown = (key.show)(settings, chosen)?;
    let name = key
        .name
        .strip_suffix('*')
        .map_or(key.name.to_owned(), |table| format!("{table}{}", quoted(&unprivate(chosen))));
    let shown = if key.private { shortened(&shown) } else { shown };
    Some(format!("{name} = {shown}"))
}

fn shortened(shown: &str) -> String {
    let url = Url::parse(shown.trim_matches('"'));
    url.map_or_else(|_| "…".into(), |url| schedule::calls::shortened(&url))
}

/// The page `docs/SETTINGS.md`.
#[must_use]
pub fn page() -> String {
    let mut page = String::from(HEAD);
    for key in KEYS {
        let (tables, _) = key.parts();
        let table = if tables.is_empty() { String::new() } else { format!("[{}]\n", tables.join(".")) };
        page.push_str(&format!(
            "\n## `{}`\n\n{}\n\n- Written as: {}\n- Default: {}\n\n```toml\n{table}{}\n```\n",
            key.name,
            key.meaning(Language::En),
            key.kind,
            default_of(key).map_or_else(|| "none".into(), |value| format!("`{value}`")),
            key.example
        ));
    }
    page
}

const HEAD: &str = "\
# Settings

OSPO Tray reads `settings.toml`. `ospo-tray settings path` says where it is (`~/.config/ospo-tray/settings.toml` on Linux). The file need not
exist: without it, all defaults are in force.

- `ospo-tray settings get schedule.poll` prints the value in force, `ospo-tray settings set schedule.poll 1h` writes one,
  `ospo-tray settings unset schedule.poll` takes it out again. Your comments stay, but for one within a
  list that is replaced or taken out.
- A change by hand is taken up within a second; where the file cannot be watched, which `ospo-tray status` then says, when you refresh or
  open the window, after sleep, and with the next look at the page.
- A mistake is named with its line and column. The key with the mistake keeps its last good value, also over a restart; the others come into
  force. Where there never was a good value, the default serves. The file as it was is kept as `settings.toml.broken` until it reads
  without a mistake; what a start falls back on is `settings.toml.good`.
- A file that is empty all at once, as a full disk leaves it, is a mistake too. Who wants the defaults again deletes it, or leaves a comment in it.
- A key that OSPO Tray does not know is named, kept, and does nothing.
- A duration is written with its unit: `\"10m\"`, `\"1h 30m\"`, `\"2days\"`.
- The network's proxy is no setting: it is the system's. On Linux it is that of the environment (`https_proxy`, `no_proxy`), and where that
  names none, that of the desktop's own settings (GNOME, KDE and others, a script of the network's too), as the desktop's portal tells it.

This page is made from the table in `src-tauri/settings/keys.rs`.
";

fn default_of(key: &Key) -> Option<String> {
    (key.show)(&Settings::default(), "")
}
