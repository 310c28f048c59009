//! Page text in each format: what is letters on the page is letters in the bar.

#![allow(clippy::unwrap_used, clippy::expect_used)]

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
        missed: String::new(),
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
    for format in [Format::Polybar, Format::Tmux, Format::Plain] {
        assert_eq!(silence("Start it.", format), "");
    }
    assert!(silence("Start <it>.", Format::Genmon).starts_with("<txt></txt>"));
    assert!(silence("Start <it>.", Format::Genmon).ends_with("<tool>Start &lt;it&gt;.</tool>"));
}

#[test]
fn genmon_gets_its_own_tags_and_no_other() {
    let title = "</txt><img>/x</img><click>xterm</click><txt>".into();
    let line = line(&Bar { title, ..hostile() }, Format::Genmon);
    assert_eq!(line.matches('<').count(), 6, "{line}");
    assert!(line.starts_with("<txt>&lt;/txt&gt;&lt;img&gt;"), "{line}");
    assert!(line.contains("<txtclick>ospo-tray join</txtclick><tool>&lt;/txt&gt;"), "{line}");
    assert!(line.ends_with("&#10;Thu 7 Oct, 18:00 · in 25 min</tool>"), "{line}");
}

#[test]
fn tmux_gets_nothing_that_it_acts_on() {
    for (title, shown) in [
        ("#[fg=red]#(xterm)", "# [fg=red]# (xterm)"),
        ("##{##[x]", "# # {# # [x]"),
        ("C# & F# guild", "C# & F# guild"),
    ] {
        let bar = Bar { title: title.into(), ..hostile() };
        assert_eq!(line(&bar, Format::Tmux), format!("{shown} · in 25 min"));
    }
}

#[test]
fn what_was_missed_is_said_where_the_icon_has_its_mark() {
    let missed =
        Bar { state: State::Missed, until: "in 3 days".into(), missed: "1 missed".into(), ..hostile() };
    let bar = Bar { title: "Cities".into(), ..missed };
    assert_eq!(line(&bar, Format::Plain), "Cities · in 3 days · 1 missed");
    let block: Value = serde_json::from_str(&line(&bar, Format::I3blocks)).unwrap();
    assert_eq!(block["short_text"], "1 missed");
    assert_eq!(line(&Bar { state: State::Soon, ..bar }, Format::Plain), "Cities · in 3 days");
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
        for format in [Format::Polybar, Format::I3blocks, Format::Plain, Format::Waybar, Format::Genmon, Format::Tmux] {
            prop_assert!(!line(&bar, format).contains(char::is_control), "{:?}", format);
        }
    }
}
