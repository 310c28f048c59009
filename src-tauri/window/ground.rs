//! The colour of a window before its page is drawn: that of the page, so that nothing flashes.
//!
//! It follows the desktop's scheme by the rules by which the web engine answers `prefers-color-scheme`.

use tauri::webview::Color;

/// `--ground` of `ui/style.css`, light and dark.
const LIGHT: Color = Color(0xf2, 0xf5, 0xf6, 0xff);
const DARK: Color = Color(0x14, 0x19, 0x1b, 0xff);

/// The colour of the page's ground on this desktop.
pub fn of_desktop() -> Color {
    if is_dark() { DARK } else { LIGHT }
}

/// WebKitGTK: the theme that the environment names, else the desktop's wish for dark, else the name of its theme.
#[cfg(target_os = "linux")]
fn is_dark() -> bool {
    use gtk::prelude::GtkSettingsExt;
    if let Ok(named) = std::env::var("GTK_THEME") {
        return is_named_dark(&named);
    }
    let Some(settings) = gtk::Settings::default() else { return false };
    settings.is_gtk_application_prefer_dark_theme()
        || settings.gtk_theme_name().is_some_and(|name| is_named_dark(&name))
}

#[cfg(not(target_os = "linux"))]
fn is_dark() -> bool {
    false
}

#[cfg(any(target_os = "linux", test))]
fn is_named_dark(theme: &str) -> bool {
    ["-dark", "-Dark", ":dark"].iter().any(|end| theme.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_theme_says_by_its_name_that_it_is_dark() {
        assert!(["Adwaita:dark", "Yaru-dark", "Arc-Dark"].into_iter().all(is_named_dark));
        assert!(!is_named_dark("Adwaita") && !is_named_dark("Darkroom"));
    }

    #[test]
    fn the_page_has_these_colours() {
        let page = include_str!("../../ui/style.css");
        let grounds: Vec<&str> =
            page.lines().filter_map(|line| line.trim().strip_prefix("--ground: ")).collect();
        let css = |Color(red, green, blue, _): Color| format!("#{red:02x}{green:02x}{blue:02x};");
        assert_eq!(grounds, [css(LIGHT), css(DARK)]);
    }
}
