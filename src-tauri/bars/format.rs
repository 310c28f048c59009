//! The line of each bar. What is letters on the page is letters in the bar: each has its own way to be told otherwise.

use clap::ValueEnum;
use serde_json::{Value, json};

use super::{Bar, State};
use crate::escape;

/// So many characters of a title are shown in a bar.
const TITLE: usize = 32;

/// For which bar a line is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A custom module of waybar with `"return-type": "json"`: text, tooltip, class.
    Waybar,
    /// A `custom/script` module of polybar.
    Polybar,
    /// A block of i3blocks with `format=json`: full text, short text, colour.
    I3blocks,
    /// A line of text, for any other bar.
    Plain,
}

/// The line of a bar, without its end.
#[must_use]
pub fn line(bar: &Bar, format: Format) -> String {
    match format {
        Format::Waybar => waybar(&text(bar), bar).to_string(),
        Format::Polybar => without_tags(&text(bar)),
        Format::I3blocks => i3blocks(bar).to_string(),
        Format::Plain => text(bar),
    }
}

/// The line of a bar while there is nothing to show, and why. Where a bar has a place for it, the reason stands there; where it has
/// none, the module is empty, and so is not seen.
#[must_use]
pub fn silence(why: &str, format: Format) -> String {
    match format {
        Format::Waybar => {
            json!({ "text": "", "alt": "off", "tooltip": escape::markup(why), "class": ["off"] }).to_string()
        }
        Format::I3blocks => json!({ "full_text": "", "short_text": "" }).to_string(),
        Format::Polybar => String::new(),
        Format::Plain => escape::plain(why),
    }
}

/// "Universities & Academia · in 25 min".
fn text(bar: &Bar) -> String {
    if bar.until.is_empty() {
        return escape::plain(&bar.detail);
    }
    format!("{} · {}", escape::shorten(&bar.title, TITLE), escape::plain(&bar.until))
}

/// waybar reads text and tooltip as Pango markup.
fn waybar(text: &str, bar: &Bar) -> Value {
    json!({
        "text": escape::markup(text),
        "alt": bar.state.name(),
        "tooltip": format!("{}\n{}", escape::markup(&bar.title), escape::markup(&bar.detail)),
        "class": bar.classes(),
    })
}

/// i3bar reads Pango markup only where a block says so; this one says that it does not.
fn i3blocks(bar: &Bar) -> Value {
    let mut block = json!({ "full_text": text(bar), "short_text": short(bar), "markup": "none" });
    if let Some(colour) = colour(bar) {
        block["color"] = colour.into();
    }
    block
}

/// For a bar that has no room: the time alone.
fn short(bar: &Bar) -> String {
    escape::plain(if bar.until.is_empty() { &bar.title } else { &bar.until })
}

/// A colour where something presses, as the icon has it; none leaves the bar's own.
fn colour(bar: &Bar) -> Option<&'static str> {
    match bar.state {
        State::Soon => Some("#ff8a3d"),
        State::Now => Some("#2fc0c9"),
        State::Missed => Some("#ff6b7d"),
        State::None | State::Later => bar.stale.then_some("#93a4ab"),
    }
}

/// polybar acts on `%{…}` wherever it stands, and knows no escape for it (`%%` is two signs): what looks like one is taken apart.
fn without_tags(text: &str) -> String {
    text.replace("%{", "% {")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn hostile() -> Bar {
        Bar {
            title: "<b>50%{A1:xterm:} & \"more\"\u{202e}\n".into(),
            until: "in 25 min".into(),
            detail: "Thu 7 Oct, 18:00 · in 25 min".into(),
            state: State::Soon,
            doubt: true,
            stale: false,
            attention: false,
        }
    }

    #[test]
    fn waybar_gets_markup_that_is_text() {
        let line: Value = serde_json::from_str(&line(&hostile(), Format::Waybar)).unwrap();
        assert_eq!(line["text"], "&lt;b&gt;50%{A1:xterm:} &amp; &quot;more&quot; · in 25 min");
        assert_eq!(
            line["tooltip"],
            "&lt;b&gt;50%{A1:xterm:} &amp; &quot;more&quot;\nThu 7 Oct, 18:00 · in 25 min"
        );
        assert_eq!(line["class"], json!(["soon", "doubt"]));
        assert_eq!(line["alt"], "soon");
    }

    #[test]
    fn polybar_gets_no_tag() {
        assert_eq!(line(&hostile(), Format::Polybar), "<b>50% {A1:xterm:} & \"more\" · in 25 min");
        let twice = Bar { title: "%%{{%%{".into(), ..hostile() };
        assert!(!line(&twice, Format::Polybar).contains("%{"));
    }

    #[test]
    fn i3blocks_gets_a_block_without_markup() {
        let block: Value = serde_json::from_str(&line(&hostile(), Format::I3blocks)).unwrap();
        assert_eq!(block["full_text"], "<b>50%{A1:xterm:} & \"more\" · in 25 min");
        assert_eq!((&block["short_text"], &block["markup"]), (&json!("in 25 min"), &json!("none")));
        assert_eq!(block["color"], "#ff8a3d");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]

        #[test]
        fn no_bar_is_given_a_sign_that_steers_it(title in crate::hostile::hostile(), detail in crate::hostile::hostile()) {
            let bar = Bar { title, detail, ..hostile() };
            let waybar: Value = serde_json::from_str(&line(&bar, Format::Waybar)).unwrap();
            for words in [&waybar["text"], &waybar["tooltip"]] {
                prop_assert!(!words.as_str().unwrap().contains(['<', '>', '"', '\'']), "{}", words);
            }
            let tag = line(&bar, Format::Polybar).contains("%{");
            prop_assert!(!tag);
            for format in [Format::Polybar, Format::I3blocks, Format::Plain, Format::Waybar] {
                prop_assert!(!line(&bar, format).contains(char::is_control), "{:?}", format);
            }
        }
    }

    #[test]
    fn a_bar_with_nothing_to_say_says_why() {
        let nothing = Bar {
            title: "OSPO Tray".into(),
            until: String::new(),
            detail: "Nothing is scheduled.".into(),
            state: State::None,
            ..hostile()
        };
        assert_eq!(line(&nothing, Format::Plain), "Nothing is scheduled.");
        let silent: Value = serde_json::from_str(&silence("Start <it>.", Format::Waybar)).unwrap();
        assert_eq!(silent["text"], "");
        assert_eq!(silent["tooltip"], "Start &lt;it&gt;.");
        assert_eq!(silence("Start it.", Format::Polybar), "");
    }
}
