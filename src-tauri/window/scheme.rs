//! Light or dark, as the desktop has it: what the web engine answers to `prefers-color-scheme`, and the colour of a window before its page
//! is drawn, so that nothing flashes.
//!
//! The background process knows the scheme from the desktop's portal, which many desktops tell of without changing the toolkit's theme.
//! WebKitGTK knows the toolkit's settings alone; so those of this process are made to say the same. (Tauri's `theme` of a window that is being
//! built does not reach them.)

use ospo_tray::tray::Scheme;
use tauri::{AppHandle, Manager, webview::Color};

/// `--ground` of `ui/style.css`, light and dark.
const LIGHT: Color = Color(0xf2, 0xf5, 0xf6, 0xff);
const DARK: Color = Color(0x14, 0x19, 0x1b, 0xff);

/// The scheme after `--scheme`.
pub fn wanted(mut arguments: impl Iterator<Item = String>) -> Option<Scheme> {
    arguments.by_ref().find(|word| word == "--scheme")?;
    Scheme::named(&arguments.next()?)
}

/// Takes on the desktop's scheme, and answers with the colour of the page's ground then. To be called on the main thread.
pub fn take_on(scheme: Option<Scheme>) -> Color {
    scheme.into_iter().for_each(wear);
    if is_dark() { DARK } else { LIGHT }
}

/// The desktop has other colours from now on.
pub fn change(app: &AppHandle, scheme: Option<Scheme>) {
    let handle = app.clone();
    let asked = app.run_on_main_thread(move || {
        let ground = take_on(scheme);
        for window in handle.webview_windows().values() {
            if let Err(error) = window.set_background_color(Some(ground)) {
                eprintln!("The window keeps its ground: {error}");
            }
        }
    });
    if let Err(error) = asked {
        eprintln!("The window keeps its colours: {error}");
    }
}

/// A theme that is dark by its name is not worn where light is wanted.
#[cfg(target_os = "linux")]
fn wear(scheme: Scheme) {
    use gtk::prelude::GtkSettingsExt;
    let Some(settings) = gtk::Settings::default() else { return };
    settings.set_gtk_application_prefer_dark_theme(scheme == Scheme::Dark);
    if scheme == Scheme::Light && settings.gtk_theme_name().is_some_and(|name| is_named_dark(&name)) {
        settings.set_gtk_theme_name(Some("Adwaita"));
    }
}

/// Other systems' engines ask them.
#[cfg(not(target_os = "linux"))]
fn wear(_scheme: Scheme) {}

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
    fn the_scheme_is_read_from_the_command_line() {
        let scheme = |words: &[&str]| wanted(words.iter().map(|word| (*word).to_owned()));
        assert_eq!(scheme(&["window", "--scheme", "dark"]), Some(Scheme::Dark));
        assert_eq!(scheme(&["window", "--scheme", "light", "--alert"]), Some(Scheme::Light));
        assert_eq!([scheme(&["window", "--scheme", "blue"]), scheme(&["window", "dark"])], [None, None]);
    }

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
