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
    /// A *Generic Monitor* of Xfce's panel: its tags, with text, tooltip and what a click does.
    Genmon,
    /// A `#(…)` in tmux's status line.
    Tmux,
    /// A line of text, for what shows text as it is; not for a bar that acts on signs in it.
    Plain,
}

/// The line of a bar, without its end.
#[must_use]
pub fn line(bar: &Bar, format: Format) -> String {
    match format {
        Format::Waybar => waybar(&text(bar), bar).to_string(),
        Format::Polybar => without_tags(&text(bar)),
        Format::I3blocks => i3blocks(bar).to_string(),
        Format::Genmon => genmon(&text(bar), &[&bar.title, &bar.detail]),
        Format::Tmux => without_styles(&text(bar)),
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
        Format::Genmon => genmon("", &[why]),
        Format::Polybar | Format::Tmux | Format::Plain => String::new(),
    }
}

/// "Universities & Academia · in 25 min", and behind it what the icon's `!` means.
fn text(bar: &Bar) -> String {
    if bar.until.is_empty() {
        return escape::plain(&bar.detail);
    }
    let missed = (bar.state == State::Missed).then(|| escape::plain(&bar.missed));
    let all = [escape::shorten(&bar.title, TITLE), escape::plain(&bar.until)].into_iter().chain(missed);
    all.collect::<Vec<_>>().join(" · ")
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

/// For a bar that has no room: the time alone, or what the icon's `!` means.
fn short(bar: &Bar) -> String {
    escape::plain(match bar.state {
        State::Missed => &bar.missed,
        _ if bar.until.is_empty() => &bar.title,
        _ => &bar.until,
    })
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

/// genmon looks for its tags anywhere in the line and takes the first of each; within them it reads Pango markup, in which no tag can
/// stand once it is escaped. An end of line is written as its number, since a bar's line is one.
fn genmon(text: &str, tooltip: &[&str]) -> String {
    let tooltip: Vec<_> = tooltip.iter().map(|it| escape::markup(it)).collect();
    let (text, tooltip) = (escape::markup(text), tooltip.join("&#10;"));
    format!("<txt>{text}</txt><txtclick>ospo-tray join</txtclick><tool>{tooltip}</tool>")
}

/// tmux acts on `#[…]` in what a command printed, and some versions expand `#(…)` and `#{…}` there once more. How many `#` stand for one
/// differs between versions, so each is parted from what follows it.
fn without_styles(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut after_hash = false;
    for character in text.chars() {
        if after_hash && character != ' ' {
            out.push(' ');
        }
        after_hash = character == '#';
        out.push(character);
    }
    out
}

#[cfg(test)]
mod tests;
