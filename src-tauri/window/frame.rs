//! The window of the agenda, and what every window of ours is: it shows our own page and nothing else.

use std::{ffi::OsString, path::PathBuf};

use ospo_tray::messages::{FromWindow, Size};
use tauri::{
    App, Manager, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent,
    webview::NewWindowResponse,
};

use crate::{outbox, scheme};

/// The label of the window, to which alone the capability is given.
pub const LABEL: &str = "main";
const USUAL: Size = Size { width: 760, height: 720 };
const SMALLEST: Size = Size { width: 340, height: 360 };

/// Opens the window, with a script that gives its page what was said before.
pub fn open(app: &App, given: &str) -> tauri::Result<WebviewWindow> {
    let Size { width, height } = wanted_size(std::env::args()).unwrap_or(USUAL);
    bare(app, LABEL, "index.html", given)
        .inner_size(f64::from(width), f64::from(height))
        .min_inner_size(f64::from(SMALLEST.width), f64::from(SMALLEST.height))
        .build()
}

/// A window of ours before it has a size, with one of our pages in it.
///
/// Nothing is kept on disk for it (`incognito`; what Tauri makes a folder for all the same lies where the background process says), it goes nowhere else, and it opens no other window. A window that is driven by WebDriver
/// cannot be without a store: WebKitGTK's private contexts take no driver.
pub fn bare<'a>(
    app: &'a App,
    label: &str,
    page: &str,
    given: &str,
) -> WebviewWindowBuilder<'a, tauri::Wry, App> {
    let builder = WebviewWindowBuilder::new(app, label, WebviewUrl::App(page.into()));
    let builder = match data_folder(std::env::args_os()) {
        Some(folder) => builder.data_directory(folder),
        None => builder,
    };
    builder
        .title("OSPO Tray")
        .initialization_script(given)
        .prevent_overflow()
        .incognito(!is_driven())
        .disable_drag_drop_handler()
        .background_color(scheme::take_on(scheme::wanted(std::env::args())))
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
}

/// Brings the window to the front, with the activation token of the click that asked for it where there is one. To be called on the main
/// thread.
pub fn to_front(window: &WebviewWindow, token: Option<String>) -> tauri::Result<()> {
    #[cfg(target_os = "linux")]
    if let Some(token) = token {
        gtk::prelude::GtkWindowExt::set_startup_id(&window.gtk_window()?, &token);
    }
    #[cfg(not(target_os = "linux"))]
    drop(token);
    window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus())
}

/// Ends the program when its web engine does: without it the window would stand there dead, and an alert would hide that it is.
#[cfg(target_os = "linux")]
pub fn end_with_engine(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::WebViewExt;
    let app = window.app_handle().clone();
    window.with_webview(move |webview| {
        webview.inner().connect_web_process_terminated(move |_, reason| {
            eprintln!("The web engine has ended ({reason:?}).");
            app.exit(1);
        });
    })
}

/// Other systems' engines start their process anew by themselves.
#[cfg(not(target_os = "linux"))]
pub fn end_with_engine(_window: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

fn is_driven() -> bool {
    std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some_and(|value| value == "true")
}

/// Whether an address is one of our own pages (`tauri:` here, `http://tauri.localhost` on Windows).
fn is_ours(url: &Url) -> bool {
    let of_windows = cfg!(windows) && url.scheme() == "http" && url.host_str() == Some("tauri.localhost");
    url.scheme() == "tauri" || of_windows
}

/// Tells what the background process should know of the window: its size when the member is done with it, and that it is closed.
pub fn tell_of(window: &WebviewWindow, event: &WindowEvent) {
    let closing = matches!(event, WindowEvent::CloseRequested { .. });
    if closing || matches!(event, WindowEvent::Focused(false)) {
        tell_size(window);
    }
    if closing {
        outbox::tell(&FromWindow::Closing);
    }
}

fn tell_size(window: &WebviewWindow) {
    if let (Ok(size), Ok(scale), Ok(false)) =
        (window.inner_size(), window.scale_factor(), window.is_maximized())
    {
        let size = size.to_logical::<u32>(scale);
        outbox::tell(&FromWindow::Size(Size { width: size.width, height: size.height }));
    }
}

/// The folder after `--data`.
fn data_folder(arguments: impl Iterator<Item = OsString>) -> Option<PathBuf> {
    arguments.skip_while(|word| word != "--data").nth(1).map(PathBuf::from)
}

/// The size after `--size`, as `760x720`; none when it is not said or is no size that a window can have.
fn wanted_size(arguments: impl Iterator<Item = String>) -> Option<Size> {
    let words = arguments.skip_while(|word| word != "--size").nth(1)?;
    let (width, height) = words.split_once('x')?;
    let size = Size { width: width.parse().ok()?, height: height.parse().ok()? };
    let fits = |side: u32, smallest: u32| (smallest..=16_384).contains(&side);
    (fits(size.width, SMALLEST.width) && fits(size.height, SMALLEST.height)).then_some(size)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_sizes_that_a_window_can_have_are_taken() {
        let size = |words: &str| wanted_size(["window", "--size", words].map(String::from).into_iter());
        assert_eq!(size("800x600"), Some(Size { width: 800, height: 600 }));
        for nonsense in ["800", "0x0", "99999x600", "-5x600", "ax600"] {
            assert_eq!(size(nonsense), None, "{nonsense}");
        }
        assert_eq!(wanted_size(["window".to_owned()].into_iter()), None);
    }

    #[test]
    fn the_window_goes_nowhere_else() {
        let ours = |address: &str| is_ours(&address.parse().unwrap());
        assert!(ours("tauri://localhost/index.html"));
        assert_eq!(ours("http://tauri.localhost/"), cfg!(windows));
        assert!(!ours("https://tauri.localhost/"));
        assert!(!ours("https://example.org/"));
        assert!(!ours("http://tauri.localhost.example.org/"));
        assert!(!ours("file:///etc/passwd"));
    }
}
