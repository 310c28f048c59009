//! The menu and the rest of the icon as `tray-icon` takes them on macOS and Windows, as values: what is decided without the system.

use agenda::{Action, Glance, MenuRow};

use super::{IconColour, draw::Theme};
use crate::escape;

/// One row. An identifier says what a click on its row does ([`action`]); a row that has none cannot be clicked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    /// A line between groups.
    Line,
    /// A row with others beneath it.
    Beneath {
        /// Its words.
        label: String,
        /// The others.
        rows: Vec<Row>,
    },
    /// A choice with a check mark.
    Choice {
        /// Its words.
        label: String,
        /// What a click does.
        id: Option<String>,
        /// Whether it is made.
        checked: bool,
    },
    /// All others.
    Plain {
        /// Its words.
        label: String,
        /// What a click does.
        id: Option<String>,
    },
}

/// The rows of the engine's menu.
#[must_use]
pub fn rows(menu: &[MenuRow]) -> Vec<Row> {
    menu.iter().map(row).collect()
}

fn row(row: &MenuRow) -> Row {
    let MenuRow::Item { label, action, checked, rows: beneath, .. } = row else { return Row::Line };
    let (label, id) = (escape::native_menu(label), action.as_ref().and_then(id));
    match checked {
        _ if !beneath.is_empty() => Row::Beneath { label, rows: rows(beneath) },
        Some(checked) => Row::Choice { label, id, checked: *checked },
        None => Row::Plain { label, id },
    }
}

/// The action itself, written down: a row of a menu that has just been replaced still does what it said.
fn id(action: &Action) -> Option<String> {
    serde_json::to_string(action).ok()
}

/// What a click on the row with an identifier does.
#[must_use]
pub fn action(id: &str) -> Option<Action> {
    serde_json::from_str(id).ok()
}

/// How much Windows shows of a tooltip, in UTF-16 units (`NOTIFYICONDATAW.szTip` with its zero at the end).
const TOOLTIP: usize = 127;
/// How much of that the first line may take, in characters as a member sees them, so that the second has room.
const TITLE: usize = 60;

/// The two lines of the tooltip. Windows has eaten `&` and shown `&&&` as one up to its tenth version and shows both as they are from the eleventh
/// on, so that one of full width (`＆`) is the only one that is right in all (`wide`).
#[must_use]
pub fn tooltip(glance: &Glance, wide: bool) -> String {
    let (title, detail) = (escape::shorten(&glance.title, TITLE), escape::plain(&glance.detail));
    let lines: Vec<_> = [title, detail].into_iter().filter(|line| !line.is_empty()).collect();
    let mut left = TOOLTIP;
    let has_room = |character: &char| {
        let room = left.checked_sub(character.len_utf16());
        left = room.unwrap_or_default();
        room.is_some()
    };
    let widened = |character| if wide && character == '&' { '＆' } else { character };
    lines.join("\n").chars().map(widened).take_while(has_room).collect()
}

/// How many pixels wide and high the icon is on a screen whose points are `scale` pixels: 18 points in the menu bar of macOS, 16 in the
/// notification area of Windows.
#[must_use]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
pub fn side(points: u32, scale: f64) -> u32 {
    (f64::from(points) * scale.clamp(1.0, 8.0)).round() as u32
}

/// In which ink the icon is drawn, and whether the system colours it itself: a menu bar does so with a template image, of which it sees the
/// shape alone (`template`). Where the setting is automatic and the bar does not, it is drawn to be read on any.
#[must_use]
pub fn ink(colour: IconColour, template: bool) -> (Theme, bool) {
    match colour {
        IconColour::Automatic if template => (Theme::Light, true),
        colour => (colour.theme(None), false),
    }
}

#[cfg(test)]
mod tests {
    use agenda::{Icon, SessionId};
    use proptest::prelude::*;

    use super::*;
    use crate::hostile::hostile;

    fn item(label: &str, action: Option<Action>, checked: Option<bool>, rows: Vec<MenuRow>) -> MenuRow {
        MenuRow::Item { key: label.into(), label: label.into(), action, checked, rows }
    }

    fn glance(title: &str, detail: &str) -> Glance {
        let (title, detail) = (title.to_owned(), detail.to_owned());
        let missed = String::new();
        Glance { icon: Icon::None, doubt: false, stale: false, attention: false, title, detail, missed }
    }

    #[test]
    fn each_row_stays_what_it_is_and_a_click_on_it_is_the_action_that_it_had() {
        let going = Action::Going { session: SessionId("cities".into()) };
        let menu = [
            item("R&D — in 25 min", None, None, vec![]),
            MenuRow::Separator,
            item("Join", Some(Action::Join { session: None }), None, vec![]),
            item("Today", None, None, vec![item("Going", Some(going.clone()), Some(true), vec![])]),
            item("Ended", None, Some(false), vec![]),
        ];
        let rows = rows(&menu);
        let [Row::Plain { label, id: None }, Row::Line, Row::Plain { id: Some(join), .. }, day, ended] =
            &rows[..]
        else {
            panic!("{rows:?}")
        };
        assert_eq!(label, "R&&D — in 25 min");
        assert_eq!(action(join), Some(Action::Join { session: None }));
        let Row::Beneath { label, rows: day } = day else { panic!("{day:?}") };
        let [Row::Choice { id: Some(id), checked: true, .. }] = &day[..] else { panic!("{day:?}") };
        assert_eq!((label.as_str(), action(id)), ("Today", Some(going)));
        assert_eq!(*ended, Row::Choice { label: "Ended".into(), id: None, checked: false });
    }

    #[test]
    fn what_is_no_row_of_ours_does_nothing() {
        assert_eq!(action(""), None);
        assert_eq!(action("1002"), None);
    }

    #[test]
    fn the_tooltip_has_two_lines_and_as_much_of_them_as_windows_shows() {
        let said = glance("Cities & Towns", "Thu, 18:00 · in 25 min");
        assert_eq!(tooltip(&said, false), "Cities & Towns\nThu, 18:00 · in 25 min");
        assert_eq!(tooltip(&said, true), "Cities ＆ Towns\nThu, 18:00 · in 25 min");
        assert_eq!(tooltip(&glance("Nothing is scheduled", ""), true), "Nothing is scheduled");
        let long = tooltip(&glance(&"🏙".repeat(300), &"x".repeat(300)), true);
        assert_eq!(long.encode_utf16().count(), TOOLTIP);
        assert_eq!(long.lines().count(), 2, "{long}");
    }

    #[test]
    fn the_icon_is_as_large_as_the_screen_has_it() {
        assert_eq!([1.0, 1.25, 1.5, 2.0].map(|scale| side(16, scale)), [16, 20, 24, 32]);
        assert_eq!(side(18, 2.0), 36);
        assert_eq!(side(16, 0.0), 16, "a screen that does not say");
    }

    #[test]
    fn the_menu_bar_colours_the_icon_unless_the_member_does() {
        assert_eq!(ink(IconColour::Automatic, true), (Theme::Light, true));
        assert_eq!(ink(IconColour::Automatic, false), (Theme::Colour, false));
        assert_eq!(ink(IconColour::Dark, true), (Theme::Light, false));
        assert_eq!(ink(IconColour::Colour, true), (Theme::Colour, false));
    }

    proptest! {
        #[test]
        fn no_label_has_an_access_key_or_a_sign_that_steers(label in hostile()) {
            let [Row::Plain { label, .. }] = &rows(&[item(&label, None, None, vec![])])[..] else { panic!() };
            prop_assert!(!label.replace("&&", "").contains('&'), "{:?}", label);
            prop_assert!(!label.contains(char::is_control), "{:?}", label);
        }

        #[test]
        fn no_tooltip_is_longer_than_windows_shows_or_has_a_third_line(title in hostile(), detail in hostile()) {
            let tooltip = tooltip(&glance(&title, &detail), true);
            prop_assert!(tooltip.encode_utf16().count() <= TOOLTIP);
            prop_assert!(tooltip.lines().count() <= 2, "{:?}", tooltip);
        }
    }
}
